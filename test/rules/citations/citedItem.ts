import { formD } from '../formD';
import { expectFindings } from '../underlined';

/** What of a letter with one disputed item matters to a rule on citations; the rest is sound and invented. */
export interface CitedItem {
  readonly header?: string;
  readonly claims?: string;
  readonly reviewer?: string;
  readonly rationale?: string;
  readonly summary?: string;
  /** Lines of the header block, without its labels' order mattering. */
  readonly decided?: string;
  readonly injured?: string;
  readonly denied?: string;
}

const noEvidence = (who: string): string => `The ${who} did not cite any medical evidence for its decision.`;

/** A letter of form D with one item, one line per paragraph. Drawings under its lines are kept. */
export function letterWith({
  header = 'Zanaflex 4mg #60: Upheld',
  claims = noEvidence('Claims Administrator'),
  reviewer = noEvidence('Expert Reviewer'),
  rationale = 'The baker has no spasm on the note of 3/2/2016. Therefore, the request is not medically necessary.',
  summary = 'The injured worker is a 40-year-old baker with pain in the low back since a fall.',
  decided,
  injured = '05/06/2014',
  denied = '01/05/2015',
}: CitedItem = {}): string {
  const block =
    decided === undefined
      ? ''
      : `Case Number: CM16-0000001
Date of Injury: ${injured}
UR Denial Date: ${denied}
Priority: Standard
Application Received: ${denied}
Date Assigned: ${denied}
Decision Date: ${decided}

`;
  const body = formD({
    summary,
    items: `${header}

Claims Administrator guideline: ${claims}

MAXIMUS guideline: ${reviewer}

Decision rationale: ${rationale}`,
  });
  return block + body;
}

/** Expects of a letter with this item just the findings of one rule that are drawn in it. */
export function expectOf(rule: string, item: CitedItem, on = false) {
  return expectFindings(letterWith(item), [rule], on ? { [rule]: 'hint' } : undefined);
}

/** The text with a line of carets under some words of it, as `underlined` reads them; the label's width goes before. */
export function under(label: string, text: string, words: string, rule: string): string {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`"${words}" is not in "${text}"`);
  return `${text}\n${' '.repeat(label.length + at)}${'^'.repeat(words.length)} ${rule}`;
}

/** {@link under} for each of the three paragraphs of an item. */
export const drawn = {
  claims: (text: string, words: string, rule: string) =>
    under('Claims Administrator guideline: ', text, words, rule),
  reviewer: (text: string, words: string, rule: string) => under('MAXIMUS guideline: ', text, words, rule),
  rationale: (text: string, words: string, rule: string) => under('Decision rationale: ', text, words, rule),
};
