import { remembered } from '../text/remembered';
import type { Mark } from './marks';
import { inOrder, type LetterEntry, type ReviewFile } from './reviewFile';

/** A letter as a review file names it. */
export interface ReviewedLetter {
  /** From the file's folder, with slashes; `#2` after it for the second letter of a file. */
  readonly path: string;
  /** `wordsHash` of the header block and the case summary. */
  readonly words: string;
}

/**
 * What the file keeps of a letter: by its path, else, for a letter that was renamed or moved, by the words of its
 * header and its summary.
 */
export function entryOf(file: ReviewFile, { path, words }: ReviewedLetter): LetterEntry | undefined {
  return file.letters.get(path) ?? (words === '' ? undefined : byWords(file).get(words));
}

/** A folder of thousands of letters asks for each: the entries are gone through once. */
const byWords = remembered((file: ReviewFile) => {
  const entries = new Map<string, LetterEntry>();
  for (const entry of file.letters.values()) if (!entries.has(entry.words)) entries.set(entry.words, entry);
  return entries;
});

/** The file with marks added to a letter; what was there stays. */
export function withMarks(file: ReviewFile, letter: ReviewedLetter, marks: readonly Mark[]): ReviewFile {
  const before = entryOf(file, letter)?.marks ?? [];
  const letters = new Map(file.letters);
  letters.set(letter.path, { words: letter.words, marks: inOrder([...before, ...marks]) });
  return { letters };
}

/** Two people's files as one, in which every mark of both stands. */
export function mergeReviews(a: ReviewFile, b: ReviewFile): ReviewFile {
  const letters = new Map(a.letters);
  for (const [path, theirs] of b.letters) {
    const ours = letters.get(path);
    letters.set(
      path,
      ours === undefined
        ? theirs
        : {
            // It only helps to find renamed letters: either will do, as long as the order of the files makes no difference.
            words: [ours.words, theirs.words].sort()[1]!,
            marks: inOrder([...ours.marks, ...theirs.marks]),
          },
    );
  }
  return { letters };
}
