import * as l10n from '@vscode/l10n';
import { lawSection } from '../../guidelines/law';
import type { Span } from '../../text/span';
import type { HoverCard } from './card';
import { card } from './card';

/** Sections as links to their public pages, after a sentence that rests on them: "Labor Code 4610.6(f)". */
export function lawLinks(...sections: readonly string[]): string {
  return sections
    .map((written) => {
      const section = lawSection(written);
      return section === undefined ? written : `[${written}](${section.link})`;
    })
    .join('; ');
}

/** A section of the regulations or the Labor Code that a letter names; `undefined` for one not known here. */
export function lawCard(written: string, at: Span): HoverCard | undefined {
  const section = lawSection(written);
  if (section === undefined) return undefined;
  const isLaborCode = section.code === 'Labor Code';
  if (isLaborCode === /97\d\d\./.test(written)) return undefined;
  const doubt = section.evidence === 'memory' ? `\n\n_${l10n.t('content from memory; check the text')}_` : '';
  return card(
    at,
    `**[${section.code} ${section.section}](${section.link})** · ${section.title}\\\n${section.sentence}${doubt}`,
  );
}

const regulation = String.raw`97\d\d(?:\.\d+)+`;
const subdivisions = String.raw`(?:\s?\([a-z0-9]{1,2}\)){0,4}`;
const written = new RegExp(
  `\\b(?:${regulation}|(?:Labor Code|Lab\\. Code|LC)(?: sections?| §{1,2})? ?\\d{4}(?:\\.\\d{1,2})?|46(?:04\\.5|10\\.[56]))${subdivisions}`,
  'gi',
);

/** The section that stands under a position of a text, as written. */
export function lawAt(text: string, at: number): { start: number; end: number; text: string } | undefined {
  for (const match of text.matchAll(written)) {
    const end = match.index + match[0].length;
    if (match.index <= at && at <= end) return { start: match.index, end, text: match[0] };
  }
  return undefined;
}
