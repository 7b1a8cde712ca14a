import type { Citation, CitationPart, GuidelineLine } from '../../letter/model';
import type { Span } from '../../text/span';
import type { Finding, ItemRule } from '../rule';
import { type CitedLine, citedLines, dateKey } from './citedLines';

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

  reads: dateKey,

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

const strayPattern = /[,;](?:\s?[,;])+/g;

function straySeparators({ flat }: GuidelineLine): readonly Finding[] {
  return [...flat.text.matchAll(strayPattern)].map((match) => {
    const end = match.index + match[0].length;
    const span = flat.toSpan(match.index, end);
    // Nothing follows: nothing is parted.
    const rest = flat.text.slice(end).trim();
    return {
      span,
      message: 'Separators with nothing between them.',
      fixes: [
        {
          title: rest === '' || rest === '.' ? 'Remove the separators' : 'Leave one separator',
          edits: [{ span, newText: rest === '' || rest === '.' ? '' : match[0][0]! }],
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
      .map(({ span }) => ({ span, message: 'A number stands where a section is named; it may be a page.' })),
  );
}

const chronicPainTwice =
  /(Chronic Pain (?:Medical )?Treatment Guidelines?)[\s,:;-]{1,3}(?:(?:the|California|CA|MTUS)\s){0,2}(Chronic Pain (?:Medical )?Treatment Guidelines?)(?![A-Za-z])/i;
const year = '(?:,? \\d[\\d ]{3,4})?';
const titles =
  '(?:Neck and Upper Back|Shoulder|Elbow|Forearm, Wrist,? (?:and|&) Hand|Low Back|Knee|Ankle and Foot) Complaints|Stress-Related Conditions|General Approaches|Chronic Pain Medical Treatment|(?:Post-?surgical|Acupuncture|Opioids?) (?:Medical )?Treatment(?: Guidelines)?|Official Disability Guidelines(?: \\(ODG\\))?|ACOEM(?: Practice Guidelines)?';
const sameWordsTwice = new RegExp(`((${titles})${year})[\\s,:;-]{1,3}(\\2${year})(?![A-Za-z])`, 'i');

/** "Chronic Pain Treatment Guidelines Chronic Pain Medical Treatment Guidelines": the form's words and the author's. */
function namedTwice({ line }: CitedLine): readonly Finding[] {
  const match = chronicPainTwice.exec(line.flat.text) ?? sameWordsTwice.exec(line.flat.text);
  const second = match?.at(-1);
  if (!match || second === undefined) return [];
  const end = match.index + match[0].length;
  const start = end - second.length;
  const firstEnd = match.index + match[1]!.length;
  const span = line.flat.toSpan(start, end);
  return [
    {
      span,
      message: 'The same guideline is named twice.',
      related: [{ span: line.flat.toSpan(match.index, firstEnd), message: 'The first time.' }],
      fixes: [
        {
          title: 'Remove the second name',
          edits: [{ span: fromEndOf(line.flat.toSpan(match.index, firstEnd), span), newText: '' }],
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
    const key = [
      document?.id,
      edition?.id,
      chapters[0]?.id,
      ...topics.map(({ part }) => squeezed(part.text)),
    ];
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
        message: 'This place of the guideline is cited twice.',
        related: [{ span: earlier.span, message: 'The first time.' }],
      },
    ];
  });
}

function squeezed(words: string): string {
  return words.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

function isSamePages(one: Citation, other: Citation): boolean {
  const shown = ({ pages }: Citation) => pages.map(({ first, last }) => `${first}-${last}`).join();
  return shown(one) === shown(other);
}

function fromEndOf(first: Span, second: Span): Span {
  return { start: first.end, end: second.end };
}

/** "9792.20(ef)": the struck letter and its successor of an amended regulation, run together. */
function doubleSubdivisions(regulations: readonly CitationPart[]): readonly Finding[] {
  return regulations.flatMap(({ text, span }) => {
    const letters = /\(([a-z])([a-z])\)$/.exec(text);
    if (!letters || letters[1]!.charCodeAt(0) + 1 !== letters[2]!.charCodeAt(0)) return [];
    return [
      {
        span,
        message: `There is no subdivision (${letters[1]}${letters[2]}): one of the letters is meant.`,
        fixes: [
          {
            title: `Write (${letters[2]})`,
            edits: [{ span, newText: text.replace(/\([a-z]{2}\)$/, `(${letters[2]})`) }],
          },
        ],
      },
    ];
  });
}
