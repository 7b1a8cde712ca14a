/** Tokenizes letter text with the grammar, the way the editor does: line by line. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, type IToken, parseRawGrammar, Registry } from 'vscode-textmate';

const path = fileURLToPath(new URL('../../syntaxes/imr-letter.tmLanguage.json', import.meta.url));

/** The grammar, ready to use. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(new Uint8Array(wasm).buffer);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(readFileSync(path, 'utf8'), path),
  });
  const grammar = await registry.loadGrammar('text.imr-letter');
  if (!grammar) throw new Error(`No grammar in ${path}`);
  return grammar;
}

/** The tokens of each line. */
export function tokenize(grammar: IGrammar, text: string): readonly (readonly IToken[])[] {
  let state = INITIAL;
  return text.split('\n').map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens;
  });
}

/**
 * What differs between the scopes of a text and those drawn under it:
 *
 *     Norco 10/325mg #60:  Upheld
 *     ^^^^^^^^^^^^^^^^^^ entity.name.function.item
 *                          ^^^^^^ constant.language.upheld
 *
 * Each underlined stretch must carry the scope throughout, and the characters at both its sides must not.
 * `plain` is the absence of any scope. Empty where all is as drawn.
 */
export function mismatches(grammar: IGrammar, drawn: string): readonly string[] {
  const found: string[] = [];
  const text: string[] = [];
  const marks: { line: number; start: number; end: number; scope: string }[] = [];
  for (const line of drawn.replace(/^\n/, '').replace(/\n *$/, '').split('\n')) {
    const mark = /^( *)(\^+) ([a-z.-]+)$/.exec(line);
    if (mark) {
      const start = mark[1]!.length;
      marks.push({ line: text.length - 1, start, end: start + mark[2]!.length, scope: mark[3]! });
    } else text.push(line);
  }
  const tokens = tokenize(grammar, text.join('\n'));
  const carries = (line: number, column: number, scope: string): boolean => {
    const token = tokens[line]!.find((t) => t.startIndex <= column && column < t.endIndex);
    const scopes = (token?.scopes ?? []).filter((s) => s !== 'text.imr-letter');
    return scope === 'plain'
      ? scopes.length === 0
      : scopes.some((s) => s === scope || s.startsWith(`${scope}.`));
  };
  for (const { line, start, end, scope } of marks) {
    const at = `${JSON.stringify(text[line]!.slice(start, end))} in ${JSON.stringify(text[line])}`;
    for (let column = start; column < end; column++) {
      if (!carries(line, column, scope)) {
        const now = tokens[line]!.find((t) => t.startIndex <= column && column < t.endIndex)?.scopes.join(
          ' ',
        );
        found.push(`${at}: no ${scope} at column ${column} but ${now}`);
        break;
      }
    }
    if (scope === 'plain') continue;
    if (start > 0 && carries(line, start - 1, scope)) found.push(`${at}: ${scope} begins earlier`);
    if (end < text[line]!.length && carries(line, end, scope)) found.push(`${at}: ${scope} goes on`);
  }
  return found;
}
