import type { Place } from '../../report/checkedFile';
import { severityWord } from '../shownWords';
import type { ListedLetter } from '../trees/listedLetter';

/** Something said beside words of the letter. */
export interface Remark {
  readonly place: Place;
  readonly author: string;
  readonly initials: string;
  readonly date: Date;
  /** A paragraph each. */
  readonly words: readonly string[];
}

/** The author of findings. */
const PRODUCT = { author: 'IMR Letters', initials: 'IMR' } as const;

/**
 * The findings of a letter and what reviewers said of it.
 *
 * @param now when the findings were made
 */
export function remarksOf({ letter, findings, review }: ListedLetter, now: Date): readonly Remark[] {
  const found = findings.map(({ place, severity, message, rule, fingerprint }): Remark => {
    const mark = review.disposition(rule, fingerprint);
    const note = mark?.note === undefined || mark.disposition === 'open' ? [] : [`${mark.by}: ${mark.note}`];
    return {
      place,
      ...PRODUCT,
      date: now,
      words: [`${severityWord(severity)}: ${message} (${rule})`, ...note],
    };
  });
  const said = letter.items.flatMap((item, index) => {
    const { mark, comments } = review.items[index]!;
    const notes = mark?.note === undefined ? [] : [{ by: mark.by, at: mark.at, note: mark.note }];
    return [...notes, ...comments].map(
      ({ by, at, note }): Remark => ({
        place: item.place,
        author: by,
        initials: by,
        date: new Date(at),
        words: [note],
      }),
    );
  });
  return [...found, ...said].map((remark) =>
    Number.isNaN(remark.date.getTime()) ? { ...remark, date: now } : remark,
  );
}
