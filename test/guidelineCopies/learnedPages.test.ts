import { describe, expect, it } from 'vitest';
import { hover } from '../../server/src/features/hover';
import { createGuidelineCopies, noCopies } from '../../server/src/guidelineCopies/guidelineCopies';
import { learnPages } from '../../server/src/guidelineCopies/learnedPages';
import { withLearned } from '../../server/src/guidelineCopies/withLearned';
import { topicById } from '../../server/src/guidelines/topics';
import { withoutMarkdown } from '../../server/src/text/markdown';
import { NEW_WORKSPACE_FILE, withGuidelinePages } from '../../server/src/workspaceFile/edit';
import { readWorkspaceFile } from '../../server/src/workspaceFile/workspaceFile';
import { withCaret } from '../features/draw';
import { TWO_ITEMS } from '../service/samples';
import { inventedCopy, inventedPages } from './invented';

const owned = createGuidelineCopies([inventedCopy({ moved: { 'muscle-relaxants': 65 } })]);
const written = learnPages(owned);
const file = withGuidelinePages(NEW_WORKSPACE_FILE, written);
const { guidelinePages } = readWorkspaceFile(file).file;

function cardAt(words: string, caret: string, copies = noCopies): string {
  const { letters, offset } = withCaret(TWO_ITEMS.replace(words, () => caret));
  return withoutMarkdown(hover(letters, offset, copies)?.markdown ?? '');
}

describe('pages learned from a copy', () => {
  it('are numbers by topic, and nothing of what the copy says', () => {
    expect(Object.keys(written)).toEqual(['chronic-pain-2009']);
    expect(written['chronic-pain-2009']?.['muscle-relaxants']).toMatch(/^65-6\d$/);
    for (const pages of Object.values(written['chronic-pain-2009']!)) expect(pages).toMatch(/^[\d, -]+$/);
    const sentences = inventedPages()
      .flat()
      .filter((line) => line.length > 30);
    expect(sentences.length).toBeGreaterThan(100);
    for (const line of sentences) expect(file).not.toContain(line);
  });

  it('come back from the file as they were', () => {
    expect(readWorkspaceFile(file).problems).toEqual([]);
    expect(guidelinePages.size).toBe(Object.keys(written['chronic-pain-2009']!).length);
    expect(guidelinePages.get('muscle-relaxants')?.[0]?.[0]).toBe(65);
  });

  it('are shown to whoever has no copy, with where they are from', () => {
    const place = ['Muscle relaxants Page', 'Muscle rel|axants Page'] as const;
    expect(cardAt(...place)).toContain('pages 63-66');
    const shown = cardAt(...place, withLearned(noCopies, guidelinePages));
    expect(shown).toMatch(/pages 65-6\d/);
    expect(shown).toContain('pages learned from a copy, in imr-letters.json');
  });

  it('decide what is on a cited page, as a copy does', () => {
    const moved = new Map([['muscle-relaxants', [[90, 91]] as const]]);
    expect(cardAt('63-66', '6|3-66')).toContain('Muscle relaxants (for pain)');
    expect(cardAt('63-66', '6|3-66', withLearned(noCopies, moved))).not.toContain('Muscle relaxants');
  });

  it('yield to the user’s own copy', () => {
    const own = createGuidelineCopies([inventedCopy()]);
    const both = withLearned(own, guidelinePages);
    const topic = topicById('muscle-relaxants')!;
    expect([both.verified(topic).pages[0]?.[0], both.verified(topic).pagesEvidence]).toEqual([
      63,
      'your copy',
    ]);
    expect(withLearned(own, guidelinePages)).toBe(both);
    expect(withLearned(own, new Map())).toBe(own);
  });
});

describe('"guidelinePages" in imr-letters.json', () => {
  it('is written beside what is there, with its comments', () => {
    const before =
      '{\n  // ours\n  "rules": { "citation-debris": "off" },\n  "guidelinePages": { "chronic-pain-2009": { "tens": "1" } }\n}\n';
    const after = withGuidelinePages(before, written);
    expect(after).toContain('// ours');
    expect(readWorkspaceFile(after)).toMatchObject({
      problems: [],
      file: { rules: { 'citation-debris': 'off' } },
    });
    expect(readWorkspaceFile(after).file.guidelinePages).toEqual(guidelinePages);
  });

  it.each([
    ['[]', 'An object is expected here'],
    ['{ "marmalade": {} }', 'There is no guideline "marmalade"; there are chronic-pain-2009'],
    ['{ "chronic-pain-2009": { "marmalade": "3" } }', '"chronic-pain-2009" has no topic "marmalade"'],
    ['{ "chronic-pain-2009": { "tens": "iv" } }', 'Pages are expected here'],
    ['{ "chronic-pain-2009": { "tens": "66-63" } }', 'Pages are expected here'],
    ['{ "chronic-pain-2009": { "tens": 63 } }', 'Pages are expected here'],
    ['{ "chronic-pain-2009": { "tens": "99999" } }', 'Pages are expected here'],
  ])('says what is wrong in %s, and the rest counts', (value, message) => {
    const { file: read, problems } = readWorkspaceFile(
      `{ "rules": { "placeholder": "hint" }, "guidelinePages": ${value} }`,
    );
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
    expect([read.guidelinePages.size, read.rules]).toEqual([0, { placeholder: 'hint' }]);
  });
});
