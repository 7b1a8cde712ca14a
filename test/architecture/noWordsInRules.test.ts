import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AnyNode, parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';

const src = join(dirname(fileURLToPath(import.meta.url)), '../../server/src');

/**
 * Rules compare what `reading/` and `relations/` have read. A rule that looks at a word itself, or at the letters of
 * one, reads a second time, in its own way. No file is excepted.
 */
describe('the rules', () => {
  const files = readdirSync(join(src, 'rules'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => path.split(sep).join('/'));

  it('are many', () => {
    expect(files.length).toBeGreaterThan(60);
  });

  it.each(files)('%s reads no words', (path) => {
    expect(readingIn(readFileSync(join(src, 'rules', path), 'utf8'))).toEqual([]);
  });
});

describe('what counts as reading', () => {
  it.each([
    ['a regular expression', 'const a = /x/.test(b);', '/x/'],
    ['one that is put together', 'const a = new RegExp(b);', 'new RegExp(b)'],
    ['a word of a passage', 'const a = passage.words[i];', 'passage.words[i]'],
    ['a word of words', 'const a = words[i].from;', 'words[i]'],
    ['the letters of a word', 'const a = word.lower;', 'word.lower'],
    ['the same, taken apart', 'const a = all.some(({ lower }) => lower);', 'lower'],
    ['going through words', 'for (const word of passage.words) b(word);', 'passage.words'],
    ['words by a method', 'const a = passage.words.slice(1);', 'passage.words.slice'],
    ['a word list', 'const a = wordList(b);', 'wordList(b)'],
    ['English', "import { Gap } from '../../language/words';", '../../language/words'],
    [
      'words of the vocabulary',
      "import { WAS } from '../../vocabulary/time/dateWords';",
      '../../vocabulary/time/dateWords',
    ],
    ['looking for words', 'const a = hasWord(passage, sentence, b);', 'hasWord'],
  ])('is %s', (_, source, found) => {
    expect(readingIn(source)).toContain(found);
  });

  it.each([
    'const a = half / 2 + (b / c) / d;',
    "import type { Region } from '../../vocabulary/sources/guidelineRegions';",
    'const a = passage.words.length;',
    'const a = passage.textOf(first, last);',
    'const words = labels.length;',
  ])('is not %s', (source) => {
    expect(readingIn(source)).toEqual([]);
  });
});

/** The places of a source that look at words; what it takes only the type of is no reading. */
function readingIn(source: string): readonly string[] {
  const { code } = transformSync(source, {
    loader: 'ts',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  const found: string[] = [];
  const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  fullAncestor(tree, (node, _, ancestors) => {
    const said = whatIsRead(node as AnyNode, ancestors.at(-2) as AnyNode | undefined);
    if (said !== undefined) found.push(said === true ? code.slice(node.start, node.end) : said);
  });
  return found;
}

/** `true` for the node's own text. */
function whatIsRead(node: AnyNode, parent: AnyNode | undefined): string | true | undefined {
  switch (node.type) {
    case 'Literal':
      return 'regex' in node || undefined;
    case 'NewExpression':
      return (node.callee.type === 'Identifier' && node.callee.name === 'RegExp') || undefined;
    case 'ObjectPattern':
      return node.properties.some((one) => one.type === 'Property' && nameOf(one.key) === 'lower')
        ? 'lower'
        : undefined;
    case 'MemberExpression': {
      if (node.computed) return namesWords(node.object) || undefined;
      if (nameOf(node.property) === 'lower') return true;
      if (namesWords(node.object)) return nameOf(node.property) !== 'length' || undefined;
      return (parent?.type === 'ForOfStatement' && namesWords(node)) || undefined;
    }
    case 'CallExpression': {
      const name = nameOf(node.callee) ?? '';
      if (name === 'wordList') return true;
      return /^hasWord(?:Near)?$/.test(name) ? name : undefined;
    }
    case 'ImportDeclaration': {
      const from = String(node.source.value);
      return /\/language\/|\/vocabulary\/(?:\w+\/)*\w*Words$/.test(from) ? from : undefined;
    }
    default:
      return undefined;
  }
}

/** `words` itself, or `….words`. */
function namesWords(node: AnyNode): boolean {
  return nameOf(node.type === 'MemberExpression' && !node.computed ? node.property : node) === 'words';
}

function nameOf(node: AnyNode): string | undefined {
  return node.type === 'Identifier' ? node.name : undefined;
}
