import { looksLikeLetter } from '../../letter/detect';
import { type FileSummary, summarize } from '../../report/fileSummary';
import type { RuleSettings } from '../../rules/check';
import type { CheckedLetters } from '../../service/checkedLetters';
import { defaultSettings } from '../../service/settings';

/** A closed file that is to be read and checked. */
export interface LetterTask {
  readonly uri: string;
  readonly rules: RuleSettings;
}

/** What came of it: the letters of the file, none, or why it could not be read (the end of a sentence about it). */
export type CheckedLetter =
  | { readonly summary: FileSummary }
  | { readonly none: true }
  | { readonly reason: string };

/** Reads and checks one closed file, away from whoever types. Never rejects. */
export interface LetterChecker {
  check(task: LetterTask): Promise<CheckedLetter>;
  /** How many files are worth asking for at a time. */
  readonly width: number;
  /** Lets go of what was started; the next task starts anew. */
  rest(): void;
}

/** Whether a file is a letter by its name, whatever it holds. */
export function isNamedLetter(uri: string): boolean {
  return /\.imr(?:\.txt)?$/i.test(uri);
}

/** Checks the text of a closed file, with a service that has it open no longer than that. */
export function checkedText(
  service: CheckedLetters,
  { uri, rules }: LetterTask,
  text: string,
): CheckedLetter {
  if (!isNamedLetter(uri) && !looksLikeLetter(text)) return { none: true };
  service.open(uri, 0, text);
  try {
    const findings = service.findings(uri, { ...defaultSettings, rules });
    return { summary: summarize(text, service.letters(uri), findings) };
  } finally {
    service.close(uri);
  }
}
