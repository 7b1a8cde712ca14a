import * as l10n from '@vscode/l10n';
import { squeeze } from '../../guidelines/words';
import { doubledSubdivision, namedTwiceIn, straySeparatorsIn } from '../../letter/citations/debris';
import type { Citation, CitationPart, GuidelineLine } from '../../letter/model';
import type { Finding, ItemRule } from '../rule';
import { type CitedLine, citedLines } from './citedLines';

export const citationDebris: ItemRule = {
  id: 'citation-debris',
  family: 'Citations',
  scope: 'item',
  severity: 'hint',
  hasFix: true,
  page: {
    finds: 'Stray separators in a guideline line, a number where a section is named, a document named twice',
    why: `The line is put together from lists, and what the lists leave over looks like a citation that was lost. \
A reader cannot tell whether a topic is missing between two commas.`,
    wrong: `MAXIMUS guideline: … MTUS Chronic Pain Treatment Guidelines Chronic Pain Medical Treatment \
Guidelines, , Page(s): 22.`,
    right: `MAXIMUS guideline: … MTUS Chronic Pain Treatment Guidelines, Aquatic therapy, Page(s): 22.`,
    ignore: `On the claims administrator's line, which the reviewer cannot change.`,
  },

  check(item, letter) {
    return [
      ...citedLines(item, letter).flatMap((line) => [
        ...straySeparators(line.line),
        ...numbersForSections(line),
        ...namedTwice(line),
        ...citedTwice(line),
      ]),
      ...doubleSubdivisions(item.rationale?.citations.flatMap(({ regulations }) => regulations) ?? []),
    ];
  },
};

function straySeparators({ flat }: GuidelineLine): readonly Finding[] {
  return straySeparatorsIn(flat).map(({ from, to, kept }) => {
    const span = flat.toSpan(from, to);
    return {
      span,
      message: l10n.t('These commas or semicolons have nothing between them. Was a topic left out here?'),
      fixes: [
        {
          title: kept === '' ? l10n.t('Remove the separators') : l10n.t('Leave one separator'),
          edits: [{ span, newText: kept }],
          preferred: true,
        },
      ],
    };
  });
}

function numbersForSections({ cited }: CitedLine): readonly Finding[] {
  return cited.flatMap(({ resolved }) =>
    resolved.problems
      .filter(({ kind }) => kind === 'topic is a number')
      .map(({ span }) => ({
        span,
        message: l10n.t(
          'A number stands where this line names a section. If it is a page, name the section that it is in.',
        ),
      })),
  );
}

function namedTwice({ line: { flat } }: CitedLine): readonly Finding[] {
  const twice = namedTwiceIn(flat);
  if (!twice) return [];
  const first = flat.toSpan(twice.from, twice.firstEnd);
  const second = flat.toSpan(twice.secondStart, twice.to);
  return [
    {
      span: second,
      message: l10n.t('The same guideline is named twice in a row. Remove the second name.'),
      related: [{ span: first, message: l10n.t('The first time.') }],
      fixes: [
        {
          title: l10n.t('Remove the second name'),
          edits: [{ span: { start: first.end, end: second.end }, newText: '' }],
          preferred: true,
        },
      ],
    },
  ];
}

/** The same place of the same guideline a second time, further on in the line. */
function citedTwice({ cited }: CitedLine): readonly Finding[] {
  const known = new Map<string, Citation>();
  return cited.flatMap(({ citation, resolved }): Finding[] => {
    const { document, edition, chapters, topics } = resolved;
    const key = [document?.id, edition?.id, chapters[0]?.id, ...topics.map(({ part }) => squeeze(part.text))];
    const place = key.join('|');
    const earlier = document && topics.length > 0 ? known.get(place) : undefined;
    if (!earlier) {
      known.set(place, citation);
      return [];
    }
    // Each with its own pages: two places after all.
    if (earlier.pages.length > 0 && citation.pages.length > 0 && !isSamePages(earlier, citation)) return [];
    return [
      {
        span: citation.span,
        message: l10n.t(
          'The same place of the guideline is cited twice in this line. Remove one, or correct it to the one that was meant.',
        ),
        related: [{ span: earlier.span, message: l10n.t('The first time.') }],
      },
    ];
  });
}

function isSamePages(one: Citation, other: Citation): boolean {
  const shown = ({ pages }: Citation) => pages.map(({ first, last }) => `${first}-${last}`).join();
  return shown(one) === shown(other);
}

/** "9792.20(ef)": the struck letter and its successor of an amended regulation, run together. */
function doubleSubdivisions(regulations: readonly CitationPart[]): readonly Finding[] {
  return regulations.flatMap(({ text, span }) => {
    const letters = doubledSubdivision(text);
    if (!letters) return [];
    const [struck, now] = letters;
    const newText = `${text.slice(0, text.lastIndexOf('('))}(${now})`;
    return [
      {
        span,
        message: l10n.t`There is no subdivision "(${struck}${now})": (${struck}) of the earlier text has become (${now}). Keep one of the two letters.`,
        fixes: [{ title: l10n.t`Write (${now})`, edits: [{ span, newText }] }],
      },
    ];
  });
}
