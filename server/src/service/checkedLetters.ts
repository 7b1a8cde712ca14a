import { createFileReader, type FileReader } from '../letter/fileReader';
import type { Letter } from '../letter/model';
import { rules as allRules } from '../rules';
import { isOn, type RuleFinding, severityOf } from '../rules/check';
import type { Rule } from '../rules/rule';
import { remembered } from '../text/remembered';
import { createFaultBarrier, type Fault } from './faults';
import { createFindingStore, type FindingStore } from './findingStore';
import { defaultSettings, type LetterSettings } from './settings';

/** How letters are read and checked; all of it can be left out. */
export interface CheckedLettersOptions {
  readonly rules?: readonly Rule[];
  readonly parse?: (text: string) => readonly Letter[];
  /** Whether each file is looked at once and never changed: then nothing is kept for its next version. */
  readonly once?: boolean;
  /** Hears once of each rule or feature that throws. No text of a letter reaches it. */
  readonly onFault?: (fault: Fault) => void;
}

/**
 * Letters that are open, by uri, and what is found in them. Offsets are UTF-16 code units into the text
 * last given. A uri that is not open gives empty answers. Nothing throws, whatever the text; what goes
 * wrong inside is told to `onFault`.
 */
export interface CheckedLetters {
  open(uri: string, version: number, text: string): void;
  change(uri: string, version: number, text: string): void;
  /**
   * Forgets the file and all that was derived from its letters. A bounded number of short stretches (titles, guideline
   * lines, what conclusions judge) stays remembered by its words until this process ends; none
   * of it is written anywhere.
   */
  close(uri: string): void;
  readonly uris: readonly string[];
  /**
   * A number that no other text of any file has had: equal revisions mean equal text. `undefined` where
   * the uri is not open.
   */
  revision(uri: string): number | undefined;
  text(uri: string): string;
  letters(uri: string): readonly Letter[];
  findings(uri: string, settings?: LetterSettings): readonly RuleFinding[];
  /**
   * The work for `findings` in steps of some milliseconds, so that others are served between two of them. It may be given up
   * at any step, and ends by itself where the text changes; `findings` has hardly anything left to do after the last.
   */
  preparation(uri: string, settings?: LetterSettings): Generator<void>;
  /** The findings together with those that the workspace ignores. */
  findingsWithIgnored(uri: string, settings?: LetterSettings): readonly RuleFinding[];
}

/** Those letters for the features that are asked of them. */
export interface AskedLetters extends CheckedLetters {
  /** What a feature answers from an open file; `instead` where it is not open, or the feature throws. */
  ask<Value>(
    uri: string,
    feature: string,
    instead: Value,
    answer: (letters: readonly Letter[], text: string) => Value,
  ): Value;
  /** What a feature gives that is asked of no single file; `instead` where it throws. */
  guarded<Value>(feature: string, instead: Value, work: () => Value): Value;
}

interface OpenFile {
  readonly version: number;
  readonly revision: number;
  readonly text: string;
  letters: readonly Letter[] | undefined;
  findings:
    | {
        readonly settings: LetterSettings;
        readonly all: readonly RuleFinding[];
        readonly withIgnored: readonly RuleFinding[];
      }
    | undefined;
  readonly store: FindingStore;
  readonly reader: FileReader;
}

/** No letters yet. */
export function createCheckedLetters(options: CheckedLettersOptions = {}): AskedLetters {
  const rules = options.rules ?? allRules;
  const newReader = (): FileReader =>
    options.parse === undefined ? createFileReader() : { read: options.parse };
  const barrier = createFaultBarrier(options.onFault ?? (() => {}));
  const files = new Map<string, OpenFile>();
  let lastRevision = 0;
  const anew = () => ({ store: createFindingStore(barrier, !options.once), reader: newReader() });

  const put = (
    uri: string,
    version: number,
    text: string,
    { store, reader }: Pick<OpenFile, 'store' | 'reader'>,
  ): void => {
    files.set(uri, {
      version,
      revision: ++lastRevision,
      text,
      letters: undefined,
      findings: undefined,
      store,
      reader,
    });
  };

  const lettersOf = (file: OpenFile): readonly Letter[] => {
    if (file.letters === undefined) {
      file.letters = barrier.around('parser', [], () => file.reader.read(file.text));
    }
    return file.letters;
  };

  // The same array for the same settings: a store keeps what it found by the rules it looked with.
  const rulesOn = remembered((settings: LetterSettings) =>
    rules.filter((rule) => isOn(rule, settings.rules[rule.id])),
  );

  const findingsOf = (file: OpenFile, settings: LetterSettings): NonNullable<OpenFile['findings']> => {
    if (file.findings?.settings === settings) return file.findings;
    const found = file.store.check(lettersOf(file), rulesOn(settings)).map(({ rule, finding }) => ({
      ...finding,
      ruleId: rule.id,
      severity: severityOf(rule, finding, settings.rules[rule.id]),
    }));
    const all = settings.silence?.(found, file.text, lettersOf(file)) ?? found;
    file.findings = { settings, all, withIgnored: found };
    return file.findings;
  };

  /** Answers from an open file; `instead` where it is not open, or the feature throws. */
  const from = <Value>(
    uri: string,
    feature: string,
    instead: Value,
    answer: (file: OpenFile) => Value,
  ): Value => {
    const file = files.get(uri);
    return file === undefined ? instead : barrier.around(feature, instead, () => answer(file));
  };

  return {
    open: (uri, version, text) => put(uri, version, text, anew()),
    change: (uri, version, text) => {
      const file = files.get(uri);
      if (file !== undefined && file.version === version && file.text === text) return;
      put(uri, version, text, file ?? anew());
    },
    close: (uri) => void files.delete(uri),
    get uris() {
      return [...files.keys()];
    },
    revision: (uri) => files.get(uri)?.revision,
    text: (uri) => files.get(uri)?.text ?? '',
    letters: (uri) => from(uri, 'parser', [], lettersOf),
    findings: (uri, settings = defaultSettings) =>
      from(uri, 'findings', [], (file) => findingsOf(file, settings).all),
    *preparation(uri, settings = defaultSettings) {
      const file = files.get(uri);
      if (file === undefined || file.findings?.settings === settings) return;
      const letters = from(uri, 'parser', [], lettersOf);
      yield;
      for (const step of file.store.prepare(letters, rulesOn(settings))) {
        if (files.get(uri) !== file) return;
        yield step;
      }
    },
    findingsWithIgnored: (uri, settings = defaultSettings) =>
      from(uri, 'findings', [], (file) => findingsOf(file, settings).withIgnored),
    ask: (uri, feature, instead, answer) =>
      from(uri, feature, instead, (file) => answer(lettersOf(file), file.text)),
    guarded: (feature, instead, work) => barrier.around(feature, instead, work),
  };
}
