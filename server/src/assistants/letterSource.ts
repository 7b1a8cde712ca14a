import type { LearnedPages } from '../guidelineCopies/learnedPages';
import type { LetterSettings } from '../service/settings';

/** Where tools find letters: a folder that somebody has named, or the folders that are open. Nothing can be written there. */
export interface LetterSource {
  /** The paths of all letters, with slashes, in order; those of files that may prove to be none among them. */
  list(): Promise<readonly string[]>;
  /** The text of a letter, or why it is not given: a sentence without a full stop. Nothing outside is ever read. */
  read(path: string): Promise<{ readonly text: string } | { readonly reason: string }>;
  /** What the letter's `imr-letters.json` says of it. */
  settingsOf(path: string): Promise<LetterSettings>;
  /** The pages of topics that the folder has learned from somebody's copies. */
  learnedPages(): Promise<LearnedPages>;
}
