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
import type { Form, Letter } from '../letter/model';
import { parseLetters } from '../letter/parse';
import type { RuleFinding } from '../rules/check';
import type { Edit } from '../text/edit';
import type { Span } from '../text/span';
import { type CheckedLetters, type CheckedLettersOptions, createCheckedLetters } from './checkedLetters';
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
export interface LetterServiceOptions extends CheckedLettersOptions {
  /** The user's own copies of guidelines, as they are known when a hover asks. */
  readonly copies?: () => GuidelineCopies;
}

/** Letters that are open, what is found in them, and every feature on them. */
export interface LetterService extends CheckedLetters {
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

/** A service over no letters yet. */
export function createLetterService(options: LetterServiceOptions = {}): LetterService {
  const checked = createCheckedLetters(options);
  const { ask, guarded } = checked;
  const openLetters = (): { uri: string; letters: readonly Letter[] }[] =>
    checked.uris.map((uri) => ({ uri, letters: checked.letters(uri) }));

  return {
    ...checked,
    get uris() {
      return checked.uris;
    },
    status: (uri) => ask(uri, 'status', undefined, statusOf),
    outline: (uri) => ask(uri, 'outline', [], outline),
    folds: (uri) => ask(uri, 'folding', [], folds),
    selections: (uri, offset) =>
      ask(uri, 'selection', [], (letters, text) => selections(text, letters, inside(text, offset))),
    highlights: (uri, offset) =>
      ask(uri, 'highlights', [], (letters, text) => highlights(letters, inside(text, offset))),
    hover: (uri, offset, { learnedPages, explainHover } = defaultSettings) =>
      ask(uri, 'hover', undefined, (letters, text) => {
        const at = inside(text, offset);
        const shown = hover(letters, at, withLearned(options.copies?.() ?? noCopies, learnedPages));
        const explained = explainHover ? explainCard(text, letters, at) : undefined;
        return shown && explained ? withParagraph(shown, explained.markdown) : (shown ?? explained);
      }),
    codeActions: (uri, at, findings) =>
      ask(uri, 'code actions', [], (letters, text) => {
        const offered = codeActions(findings ?? checked.findings(uri), at);
        return [...offered, ...headerActions(text, letters, at, offered)];
      }),
    changeItems: (uri, offset, action) =>
      ask(uri, 'items', undefined, (letters, text) =>
        changeItems(text, letters, inside(text, offset), action),
      ),
    completion: (uri, offset, asked = true) =>
      ask(uri, 'completion', undefined, (letters, text) => completion(letters, inside(text, offset), asked)),
    format: (uri, range, settings = defaultSettings) =>
      ask(uri, 'format', [], (letters, text) => format(text, letters, settings.lineLength, range)),
    paragraphs: (text) =>
      guarded('paragraphs', text, () => paragraphsOf(text, (options.parse ?? parseLetters)(text))),
    definition: (uri, offset) =>
      ask(uri, 'definition', undefined, (letters, text) => definition(letters, inside(text, offset))),
    references: (uri, offset, withDefinition) =>
      ask(uri, 'references', [], (_, text) =>
        references(openLetters(), uri, inside(text, offset), withDefinition),
      ),
    renamable: (uri, offset) =>
      ask(uri, 'rename', undefined, (letters, text) => renamable(letters, inside(text, offset))),
    topicHints: (uri, range, settings = defaultSettings) =>
      ask(uri, 'inlay hints', [], (letters) => (settings.topicHints ? topicHints(letters, range) : [])),
    tokens: (uri, range) =>
      ask(uri, 'semantic tokens', [], (letters, text) =>
        tokens(letters, range ?? { start: 0, end: text.length }),
      ),
    workspaceSymbols: (query) =>
      guarded('workspace symbols', [], () => workspaceSymbols(openLetters(), query)),
  };
}

function inside(text: string, offset: number): number {
  return Math.max(0, Math.min(text.length, offset));
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
