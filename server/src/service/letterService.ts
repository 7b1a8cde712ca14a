import type { HoverCard } from '../features/cards/card';
import { withParagraph } from '../features/cards/copies';
import type { CodeAction } from '../features/codeActions';
import { codeActions } from '../features/codeActions';
import type { Offers } from '../features/completion/completion';
import { completion } from '../features/completion/completion';
import type { Definition } from '../features/definition';
import { definition } from '../features/definition';
import type { ItemAction, ItemChange } from '../features/drafting/changeItems';
import { changeItems } from '../features/drafting/changeItems';
import { headerActions } from '../features/drafting/headerActions';
import { explainCard } from '../features/explainCard';
import { folds } from '../features/folding';
import { format, paragraphsOf } from '../features/formatting/format';
import { highlights } from '../features/highlights';
import { hover } from '../features/hover';
import type { TopicHint } from '../features/inlayHints';
import { topicHints } from '../features/inlayHints';
import type { OutlineSymbol } from '../features/outline';
import { caseNumberOf, outline } from '../features/outline';
import type { Place } from '../features/references';
import { references } from '../features/references';
import type { Renamable } from '../features/rename';
import { renamable } from '../features/rename';
import { selections } from '../features/selection';
import type { Token } from '../features/semanticTokens';
import { tokens } from '../features/semanticTokens';
import type { FoundSymbol } from '../features/workspaceSymbols';
import { workspaceSymbols } from '../features/workspaceSymbols';
import { type GuidelineCopies, noCopies } from '../guidelineCopies/guidelineCopies';
import { withLearned } from '../guidelineCopies/withLearned';
import { createFileReader, type FileReader } from '../letter/fileReader';
import type { Form, Letter } from '../letter/model';
import { rules as allRules } from '../rules';
import type { RuleFinding } from '../rules/check';
import { isOn, severityOf } from '../rules/check';
import type { Rule } from '../rules/rule';
import type { Edit } from '../text/edit';
import { remembered } from '../text/remembered';
import type { Span } from '../text/span';
import type { Fault } from './faults';
import { createFaultBarrier } from './faults';
import type { FindingStore } from './findingStore';
import { createFindingStore } from './findingStore';
import type { LetterSettings } from './settings';
import { defaultSettings } from './settings';

/** What a status line shows of a file. */
export interface LetterStatus {
  readonly form: Form;
  /** Disputed items of all letters in the file. */
  readonly items: number;
  readonly letters: number;
  readonly caseNumber?: string;
}

/** What the service works with; all of it can be left out. */
export interface LetterServiceOptions {
  readonly rules?: readonly Rule[];
  readonly parse?: (text: string) => readonly Letter[];
  /** Whether each file is looked at once and never changed: then nothing is kept for its next version. */
  readonly once?: boolean;
  /** The user's own copies of guidelines, as they are known when a hover asks. */
  readonly copies?: () => GuidelineCopies;
  /** Hears once of each rule or feature that throws. No text of a letter reaches it. */
  readonly onFault?: (fault: Fault) => void;
}

/**
 * Letters that are open, by uri, and every feature on them. Offsets are UTF-16 code units into the text
 * last given. A uri that is not open gives empty answers. Nothing throws, whatever the text; what goes
 * wrong inside is told to `onFault`.
 */
export interface LetterService {
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
  status(uri: string): LetterStatus | undefined;
  outline(uri: string): readonly OutlineSymbol[];
  folds(uri: string): readonly Span[];
  selections(uri: string, offset: number): readonly Span[];
  highlights(uri: string, offset: number): readonly Span[];
  /** With `explainHover`, what is read in the sentence there comes with it, for those who work on the reader. */
  hover(uri: string, offset: number, settings?: LetterSettings): HoverCard | undefined;
  /** What can be done at a place about these findings, which are of the text as it is; about all of the file's if left out. */
  codeActions(uri: string, at: Span, findings?: readonly RuleFinding[]): readonly CodeAction[];
  /**
   * What may be put in at a caret.
   *
   * @param asked somebody asked for it; by itself the editor asks at each blank and colon, and gets less
   */
  completion(uri: string, offset: number, asked?: boolean): Offers | undefined;
  /** What an action on the item at an offset changes; `undefined` where it cannot be done. */
  changeItems(uri: string, offset: number, action: ItemAction): ItemChange | undefined;
  /** The edits that lay the file out, or a range of it: white space only. */
  format(uri: string, range?: Span, settings?: LetterSettings): readonly Edit[];
  /** The words of a text in paragraphs, to be read. The text need not be open. */
  paragraphs(text: string): string;
  definition(uri: string, offset: number): Definition | undefined;
  /** In all open files. */
  references(uri: string, offset: number, withDefinition: boolean): readonly Place[];
  renamable(uri: string, offset: number): Renamable | undefined;
  topicHints(uri: string, range: Span, settings?: LetterSettings): readonly TopicHint[];
  /** Of the whole file, or of a range of it. */
  tokens(uri: string, range?: Span): readonly Token[];
  workspaceSymbols(query: string): readonly FoundSymbol[];
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

/** A service over no letters yet. */
export function createLetterService(options: LetterServiceOptions = {}): LetterService {
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

  const openLetters = (): { uri: string; letters: readonly Letter[] }[] =>
    [...files].map(([uri, file]) => ({ uri, letters: lettersOf(file) }));

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
    status: (uri) => from(uri, 'status', undefined, (file) => statusOf(lettersOf(file))),
    outline: (uri) => from(uri, 'outline', [], (file) => outline(lettersOf(file))),
    folds: (uri) => from(uri, 'folding', [], (file) => folds(lettersOf(file))),
    selections: (uri, offset) =>
      from(uri, 'selection', [], (file) => selections(file.text, lettersOf(file), inside(file, offset))),
    highlights: (uri, offset) =>
      from(uri, 'highlights', [], (file) => highlights(lettersOf(file), inside(file, offset))),
    hover: (uri, offset, { learnedPages, explainHover } = defaultSettings) =>
      from(uri, 'hover', undefined, (file) => {
        const at = inside(file, offset);
        const shown = hover(lettersOf(file), at, withLearned(options.copies?.() ?? noCopies, learnedPages));
        const explained = explainHover ? explainCard(file.text, lettersOf(file), at) : undefined;
        return shown && explained ? withParagraph(shown, explained.markdown) : (shown ?? explained);
      }),
    codeActions: (uri, at, findings) =>
      from(uri, 'code actions', [], (file) => {
        const offered = codeActions(findings ?? findingsOf(file, defaultSettings).all, at);
        return [...offered, ...headerActions(file.text, lettersOf(file), at, offered)];
      }),
    changeItems: (uri, offset, action) =>
      from(uri, 'items', undefined, (file) =>
        changeItems(file.text, lettersOf(file), inside(file, offset), action),
      ),
    completion: (uri, offset, asked = true) =>
      from(uri, 'completion', undefined, (file) => completion(lettersOf(file), inside(file, offset), asked)),
    format: (uri, range, settings = defaultSettings) =>
      from(uri, 'format', [], (file) => format(file.text, lettersOf(file), settings.lineLength, range)),
    paragraphs: (text) =>
      barrier.around('paragraphs', text, () => paragraphsOf(text, newReader().read(text))),
    definition: (uri, offset) =>
      from(uri, 'definition', undefined, (file) => definition(lettersOf(file), inside(file, offset))),
    references: (uri, offset, withDefinition) =>
      from(uri, 'references', [], (file) =>
        references(openLetters(), uri, inside(file, offset), withDefinition),
      ),
    renamable: (uri, offset) =>
      from(uri, 'rename', undefined, (file) => renamable(lettersOf(file), inside(file, offset))),
    topicHints: (uri, range, settings = defaultSettings) =>
      from(uri, 'inlay hints', [], (file) => (settings.topicHints ? topicHints(lettersOf(file), range) : [])),
    tokens: (uri, range) =>
      from(uri, 'semantic tokens', [], (file) =>
        tokens(lettersOf(file), range ?? { start: 0, end: file.text.length }),
      ),
    workspaceSymbols: (query) =>
      barrier.around('workspace symbols', [], () => workspaceSymbols(openLetters(), query)),
  };
}

function inside(file: OpenFile, offset: number): number {
  return Math.max(0, Math.min(file.text.length, offset));
}

function statusOf(letters: readonly Letter[]): LetterStatus | undefined {
  const first = letters[0];
  if (first === undefined) return undefined;
  const caseNumber = caseNumberOf(first)?.text;
  return {
    form: first.form,
    items: letters.reduce((sum, letter) => sum + letter.items.length, 0),
    letters: letters.length,
    ...(caseNumber !== undefined && { caseNumber }),
  };
}
