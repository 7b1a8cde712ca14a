import { formD } from '../formD';

const guidelineLines = `Claims Administrator guideline: Decision based on MTUS Chronic Pain Medical Treatment 2016.

MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment 2016.

`;

/**
 * A letter with these items, each given as its header and, on another line, its "Decision rationale: …"; the
 * guideline lines are put between them. Findings are drawn under the lines, none before the first.
 */
export function disputing(items: string, summary?: string): string {
  return formD({
    items: items
      .trim()
      .replace(/^(?=Decision rationale:)/gm, `\n${guidelineLines}`)
      .replace(/\n{3,}/g, '\n\n'),
    ...(summary !== undefined && { summary }),
  });
}
