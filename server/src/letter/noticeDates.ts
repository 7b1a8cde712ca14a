import { brokenWords } from '../text/brokenWords';
import { flatten } from '../text/flatText';
import { DATE } from './headerBlock';
import type { HeaderField, HeaderValue } from './model';

/** The notice and the disclaimer of the summary stand in the first pages. */
const LONGEST_NOTICE = 16_000;

/** Sentences by which form B tells what other forms have in their header block; the date follows right behind. */
const sentences: readonly { readonly field: HeaderField; readonly words: RegExp }[] = [
  {
    field: 'UR denial date',
    words:
      /\butilization review (?:denial|modification|decision|determination)(?: ?(?:\/|or|and) ?(?:denial|modification|decision|determination))? (?:letter |that is |was |is )?dated (?:on )?/gi,
  },
  {
    field: 'application received',
    words:
      /\bapplication for independent medical review (?:was|is|has been) (?:filed|received|submitted|made)(?: by [^.,;]{1,60}?)? on /gi,
  },
  {
    field: 'date assigned',
    words:
      /\bnotice of assignment(?: and request for information)? (?:was|is|has been) (?:provided|sent|mailed|issued)(?: to [^.,;]{1,60}?)? on /gi,
  },
];

const date = `(?:dated |of |from |on |received (?:on )?|, ?|: ?)`;

/** Sentences and entries of its list of documents by which form A, which has no header block of its own, tells the same. */
const ofFormA: readonly { readonly field: HeaderField; readonly words: RegExp }[] = [
  {
    field: 'UR denial date',
    words: new RegExp(
      `\\b(?:utilization review(?: \\(UR\\))? (?:denial|modification|decision|determination|letter|report)(?: letter| report)?|(?:denied|modified) by utilization review) ?${date}`,
      'gi',
    ),
  },
  {
    field: 'application received',
    words: new RegExp(
      `\\b(?:application for (?:independent medical )?review|independent medical review application)(?: (?:was|is))?(?: (?:form|filed|submitted))? ?${date}`,
      'gi',
    ),
  },
  { field: 'date of injury', words: /\bdate of injury (?:of |is |was |on )?/gi },
  // "The employee is a 44-year-old potter who hurt her left hip on 8/30/2012": the summary begins with it.
  {
    field: 'date of injury',
    words: new RegExp(
      `\\b(?:injur(?:y|ed|ies)|hurt|accident|fell|fall|slipped|tripped|struck|strained|sprained|twisted)\\b[^.;]{0,160}?\\b(?:on|of) (?=${DATE})`,
      'gi',
    ),
  },
];

const noticeWords = brokenWords(
  'utilization review denial modification decision determination dated application independent medical filed received submitted notice assignment request information provided mailed issued parties'.split(
    ' ',
  ),
);

const dateHere = new RegExp(DATE, 'y');

/**
 * The dates that form B tells in sentences: of the review, the application and the assignment; form A those of injury, review and
 * application, in its summary and its list of documents. Of several sentences on one of them the first counts.
 *
 * @param from where the letter begins; `to`: where its items do
 * @param known fields that the header block has
 */
export function noticeDates(
  text: string,
  from: number,
  to: number,
  known: readonly HeaderValue[],
  form: 'A' | 'B',
): readonly HeaderValue[] {
  const flat = noticeWords.close(flatten(text, from, Math.min(to, from + LONGEST_NOTICE)));
  const found = new Set<HeaderField>();
  return (form === 'A' ? ofFormA : sentences).flatMap(({ field, words }) => {
    if (found.has(field) || known.some((one) => one.field === field && one.value.end > one.value.start))
      return [];
    for (const { index, 0: told } of flat.text.matchAll(words)) {
      const end = index + told.length;
      dateHere.lastIndex = end;
      if (!dateHere.test(flat.text)) continue;
      found.add(field);
      return [{ field, label: flat.toSpan(index, end - 1), value: flat.toSpan(end, dateHere.lastIndex) }];
    }
    return [];
  });
}
