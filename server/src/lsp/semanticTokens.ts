import type { SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Token, TokenRole } from '../features/semanticTokens';
import { toOffset } from './convert';
import type { FeatureContext } from './features';

/** Standard types, which every theme colours; the modifiers tell the outcomes apart where a theme does. */
const TYPES = ['function', 'enumMember', 'class', 'type', 'string', 'number'] as const;
const MODIFIERS = ['upheld', 'overturned', 'modified'] as const;

export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] };

interface Shown {
  readonly type: (typeof TYPES)[number];
  readonly modifier?: (typeof MODIFIERS)[number];
}

const SHOWN: Readonly<Record<TokenRole, Shown>> = {
  'item name': { type: 'function' },
  upheld: { type: 'enumMember', modifier: 'upheld' },
  overturned: { type: 'enumMember', modifier: 'overturned' },
  modified: { type: 'enumMember', modifier: 'modified' },
  undecided: { type: 'enumMember' },
  document: { type: 'class' },
  chapter: { type: 'type' },
  edition: { type: 'number' },
  topic: { type: 'string' },
  page: { type: 'number' },
  table: { type: 'number' },
  regulation: { type: 'number' },
};

/** Answers how the parts of a file are coloured beyond what its grammar sees. */
export function answerSemanticTokens({ connection, service, documents }: FeatureContext): void {
  connection.languages.semanticTokens.on(({ textDocument: { uri } }) => {
    const document = documents.get(uri);
    return document ? encode(document, service.tokens(uri)) : { data: [] };
  });
  connection.languages.semanticTokens.onRange(({ textDocument: { uri }, range }) => {
    const document = documents.get(uri);
    if (document === undefined) return { data: [] };
    const at = { start: toOffset(document, range?.start), end: toOffset(document, range?.end) };
    return encode(document, service.tokens(uri, at));
  });
}

/** Relative positions as the protocol wants them; a token over several lines is one for each line's words. */
function encode(document: TextDocument, tokens: readonly Token[]): SemanticTokens {
  const text = document.getText();
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { span, role } of tokens) {
    const { type, modifier } = SHOWN[role];
    const types = TYPES.indexOf(type);
    const modifiers = modifier ? 1 << MODIFIERS.indexOf(modifier) : 0;
    for (const match of text.slice(span.start, span.end).matchAll(/\S[^\r\n]*/g)) {
      const start = document.positionAt(span.start + match.index);
      const isSameLine = start.line === line;
      data.push(
        start.line - line,
        isSameLine ? start.character - character : start.character,
        match[0].trimEnd().length,
        types,
        modifiers,
      );
      line = start.line;
      character = start.character;
    }
  }
  return { data };
}
