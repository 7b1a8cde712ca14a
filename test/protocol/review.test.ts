import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, CodeLens } from 'vscode-languageserver/node';
import type { PlaceAnswer, ReportAnswer, SimilarAnswer } from '../../server/src/lsp/protocol';
import { formD, wholeItem } from '../rules/formD';
import { throwawayFolder } from '../throwawayFolder';
import { type RunningDesk, startDesk } from './desk';

const folder = throwawayFolder();
let desk: RunningDesk | undefined;
afterEach(async () => {
  await desk?.server.stop();
  expect(desk?.server.log).toEqual([]);
  desk = undefined;
});

const header = 'Case Number: CM16-0900001\nDate of Injury: 2/1/2015\nDecision Date: 5/4/2016\n\n';
const second = wholeItem
  .replace('Wrist brace for the left hand: Upheld', 'Wrist splint for the left hand: Overturned')
  .replace('brace is not medically', 'splint is medically');
const letter = header + formD({ items: `${wholeItem}\n\n${second}` });
const defect = formD({ items: wholeItem.replace(': Upheld', '') });

async function start(text: string, name = 'one.imr'): Promise<string> {
  folder.write(name, text);
  desk = await startDesk(folder.path);
  await desk.follow(name);
  const uri = desk.uriOf(name);
  desk.server.open(uri, text);
  return uri;
}
const act = (uri: string, action: object, by = 'RN') =>
  desk!.server.request<{ state: string; said: string }>('imr/review', { uri, by, action });
const lineOf = (words: string, text = letter) => text.split('\n').findIndex((line) => line.includes(words));

describe('keys lead', () => {
  const go = (uri: string, line: number, to?: string) =>
    desk!.server.request<PlaceAnswer | null>('imr/place', { uri, position: { line, character: 3 }, to });

  it('from item to item, and to the case summary', async () => {
    const uri = await start(letter);
    const [one, two] = [lineOf('brace for the left hand: Upheld'), lineOf('splint for the left hand:')];
    expect((await go(uri, 0, 'next item'))?.range?.start.line).toBe(one);
    expect((await go(uri, one, 'next item'))?.range?.start.line).toBe(two);
    expect((await go(uri, two + 2, 'next item'))?.range).toBeUndefined();
    expect((await go(uri, two + 2, 'previous item'))?.range?.start.line).toBe(two);
    expect((await go(uri, one + 1, 'previous item'))?.range?.start.line).toBe(one);
    expect((await go(uri, 0, 'previous item'))?.range).toBeUndefined();
    expect((await go(uri, two, 'summary'))?.range?.start.line).toBe(lineOf('40-year-old baker'));
  });

  it('nowhere in a text that is no letter, or with no sense', async () => {
    const uri = await start('', 'empty.imr');
    expect((await go(uri, 9, 'next item'))?.range).toBeUndefined();
    expect(await go(uri, 0, 'home')).toEqual({ letter: 1 });
    expect(await desk!.server.request('imr/place', { uri: 7 })).toBeNull();
  });
});

describe('above an item', () => {
  const lenses = (uri: string) =>
    desk!.server.request<CodeLens[] | null>('textDocument/codeLens', { textDocument: { uri } });

  it('stands what it is, and what to do about it', async () => {
    const uri = await start(letter);
    const first = (await lenses(uri))!.filter(
      ({ range }) => range.start.line === lineOf('left hand: Upheld'),
    );
    expect(first.map(({ command }) => command?.title)).toEqual([
      expect.stringMatching(/^Upheld · 2 citations · (?:nothing found|\d+ findings?)$/),
      'Summary',
      'Mark reviewed',
    ]);
    const { command } = first[2]!;
    expect(command).toMatchObject({
      command: 'imr-letters.acceptItem',
      arguments: [{ uri, letter: 1, item: 1 }],
    });
    await act(uri, { do: 'item', item: 1, state: 'accepted' });
    expect((await lenses(uri))!.map(({ command: { title } = { title: '' } }) => title)).toContainEqual(
      expect.stringMatching(/^Reviewed by RN, \d{4}-/),
    );
  });

  it('stands nothing where the setting says so', async () => {
    const uri = await start(letter);
    desk!.server.changeSettings({ codeLens: false });
    expect(await lenses(uri)).toEqual([]);
  });
});

describe('the light bulb', () => {
  it('ignores a finding by the command that asks for a reason', async () => {
    await desk?.server.stop();
    folder.write('two.imr', defect);
    desk = await startDesk(folder.path, { ignoreFindingCommand: 'imr-letters.ignoreFinding' });
    const uri = desk.uriOf('two.imr');
    desk.server.open(uri, defect);
    const line = lineOf('Wrist brace', defect);
    const actions = await desk.server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line, character: 0 }, end: { line, character: 5 } },
      context: { diagnostics: [] },
    });
    const ignoring = actions.filter(({ title }) =>
      title.startsWith('Ignore this finding of "missing-decision"'),
    );
    expect(ignoring).toHaveLength(1);
    expect(ignoring[0]).toMatchObject({
      command: {
        command: 'imr-letters.ignoreFinding',
        arguments: [
          { uri, letter: 1, rule: 'missing-decision', fingerprint: expect.stringMatching(/^\w{12}$/) },
        ],
      },
    });
    expect(ignoring[0]!.edit).toBeUndefined();
    const [subject] = ignoring[0]!.command!.arguments!;
    await act(uri, { do: 'finding', ...subject, disposition: 'ignored', note: 'Known.' });
    expect((await desk.server.diagnostics(uri)).map(({ code }) => code)).not.toContain('missing-decision');
  });
});

describe('a report', () => {
  const report = (params: object) => desk!.server.request<ReportAnswer>('imr/report', params);
  const content = async (params: object) => {
    const answer = await report(params);
    if (answer.state === 'refused') throw new Error(answer.said);
    return answer.content;
  };

  it('tells case, items, findings and what has been made of them, in every format', async () => {
    const uri = await start(defect.replace('HOW THE', `${header}HOW THE`));
    await act(uri, { do: 'item', item: 1, state: 'query', note: 'Which | side <b>?' });
    await act(uri, { do: 'comment', item: 1, note: 'See *MRI*.' });
    const markdown = await content({ format: 'markdown', uris: [uri] });
    expect(markdown).toContain('CM16\\-0900001');
    expect(markdown).toContain('Which \\| side &lt;b\\>?');
    expect(markdown).toContain('See \\*MRI\\*\\.');
    expect(markdown).toContain('missing\\-decision');
    expect(markdown).not.toContain('For an appeal');
    const html = await content({ format: 'html', uris: [uri] });
    expect(html).toContain('Which | side &#60;b&#62;?');
    expect(html).not.toContain('<b>');
    expect(await content({ format: 'csv', uris: [uri] })).toMatch(/CM16-0900001,one\.imr,.*missing-decision/);
    const data = JSON.parse(await content({ format: 'json', uris: [uri] }));
    expect(data.letters[0].items[0]).toMatchObject({
      title: 'Wrist brace for the left hand',
      note: 'Which | side <b>?',
    });
  });

  it('for an attorney has findings by ground, and the day by which to appeal', async () => {
    const uri = await start(header + defect);
    const markdown = await content({ format: 'markdown', audience: 'attorney', uris: [uri] });
    expect(markdown).toContain('For an appeal');
    expect(markdown.replaceAll('\\', '')).toContain('must be filed by Friday, 2016-06-03');
    // From which date, and what it is not: in every format that says the day.
    const html = await content({ format: 'html', audience: 'attorney', uris: [uri] });
    const data = await content({ format: 'json', uris: [uri] });
    for (const report of [markdown, html, data]) {
      const words = report.replaceAll('\\', '');
      expect(words).toMatch(
        /Computed from the letter’s decision date, 2016-05-04, as though it was mailed on that day/,
      );
      expect(words).toContain('This is no legal advice');
    }
    expect(markdown.replaceAll('\\', '')).toContain('(h)(1): acting without or in excess');
  });

  it('of all letters begins with an overview', async () => {
    folder.write('two.imr', defect);
    await start(letter);
    await desk!.follow('one.imr', 'two.imr');
    const markdown = await content({ format: 'markdown' });
    expect(markdown).toContain('2 letters.');
    expect(markdown.match(/^## /gm)).toHaveLength(2);
  });

  it('as a table of items can be pasted', async () => {
    const uri = await start(letter);
    const rows = (await content({ format: 'items', uris: [uri], letter: 1 })).split('\n');
    expect(rows).toHaveLength(4);
    expect(rows[2]).toMatch(
      /^\| 1 \| Wrist brace for the left hand \| upheld \| ACOEM .*2004: Physical Methods \|$/,
    );
  });

  it('as a Word file has the letter’s text, with findings and comments beside it', async () => {
    const text = header + defect.replace('baker', 'ba\fk\u0001er');
    const uri = await start(text);
    await act(uri, { do: 'comment', item: 1, note: 'See the MRI.\nOf May?' }, 'MD');
    const zip = await JSZip.loadAsync(await content({ format: 'word', uris: [uri] }), { base64: true });
    const document = await zip.file('word/document.xml')!.async('string');
    const comments = await zip.file('word/comments.xml')!.async('string');
    const plain = document.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
    for (const line of [
      'Case Number: CM16-0900001',
      'Wrist brace for the left hand',
      'who sprained the left wrist',
    ]) {
      expect(plain).toContain(line);
    }
    expect(comments).toContain('missing-decision');
    expect(comments).toContain('See the MRI.');
    expect(comments).toContain('w:author="MD"');
    // What Word asks of comments: each is begun, ended and referred to once, and what it is written with is declared.
    const ids = (xml: string, element: string) =>
      [...xml.matchAll(new RegExp(`<w:${element} [^>]*w:id="(\\d+)"`, 'g'))].map(([, id]) => id).sort();
    const made = ids(comments, 'comment');
    expect(made.length).toBeGreaterThan(1);
    for (const mark of ['commentRangeStart', 'commentRangeEnd', 'commentReference']) {
      expect(ids(document, mark)).toEqual(made);
    }
    expect(comments.match(/<w:annotationRef\/>/g)).toHaveLength(made.length);
    const styles = await zip.file('word/styles.xml')!.async('string');
    for (const [, style] of `${comments}${document}`.matchAll(/<w:[pr]Style w:val="(\w+)"/g)) {
      expect(styles).toContain(`w:styleId="${style}"`);
    }
    expect(await zip.file('[Content_Types].xml')!.async('string')).toContain('/word/comments.xml');
    expect(await zip.file('word/_rels/document.xml.rels')!.async('string')).toContain('comments.xml');
    // Of two lines that were typed, two paragraphs.
    expect(comments).toMatch(/See the MRI\.<\/w:t><\/w:r><\/w:p><w:p>.*Of May\?/);
    expect(document).not.toMatch(/[\f\u0001]/);
  });

  it('is refused where there is nothing to report on, or no such format', async () => {
    const uri = await start(letter);
    expect(await report({ format: 'markdown', uris: ['file:///gone.imr'] })).toMatchObject({
      state: 'refused',
    });
    expect(await report({ format: 'constructor', uris: [uri] })).toMatchObject({ state: 'refused' });
  });
});

describe('items', () => {
  it('are compared with those most like them, whose words can be had', async () => {
    folder.write('other.imr', header + formD({ items: second }));
    const uri = await start(letter);
    await desk!.follow('one.imr', 'other.imr');
    const similar = await desk!.server.request<SimilarAnswer>('imr/similarItems', {
      uri,
      letter: 1,
      item: 2,
    });
    expect(similar.map(({ subject, description }) => [subject.uri, subject.item, description])).toEqual([
      [desk!.uriOf('other.imr'), 1, 'CM16-0900001; overturned'],
      [uri, 1, 'this letter; upheld'],
    ]);
    const text = await desk!.server.request<string>('imr/itemText', similar[0]!.subject);
    expect(text).toMatch(
      /^Wrist splint for the left hand: Overturned\n\nClaims [\s\S]*\nTherefore .*splint is medically necessary\.\n$/,
    );
    expect(await desk!.server.request('imr/itemText', { uri, letter: 1, item: 9 })).toBeNull();
    expect(await desk!.server.request('imr/similarItems', undefined)).toEqual([]);
  });

  it('have comments, which only who made them takes back', async () => {
    const uri = await start(letter);
    await act(uri, { do: 'comment', item: 2, note: 'Why not a brace?' });
    const comments = () =>
      desk!.server.request<{ subject: object; comments: { at: string; note: string }[] }[]>('imr/comments', {
        uri,
      });
    const [thread] = await comments();
    expect(thread).toMatchObject({
      subject: { uri, letter: 1, item: 2 },
      comments: [{ note: 'Why not a brace?' }],
    });
    const { at } = thread!.comments[0]!;
    expect(await act(uri, { do: 'take back comment', item: 2, at }, 'MD')).toMatchObject({
      state: 'refused',
      said: expect.stringContaining('by RN'),
    });
    expect(await act(uri, { do: 'take back comment', item: 2, at })).toMatchObject({ state: 'done' });
    expect(await comments()).toEqual([]);
  });
});

describe('two review files', () => {
  it('are put together, and a damaged one is left alone', async () => {
    const uri = await start(letter);
    await act(uri, { do: 'item', item: 1, state: 'accepted' });
    const path = join(folder.path, 'imr-review.json');
    const ours = readFileSync(path, 'utf8');
    folder.write('theirs.json', ours.replace('"item":1', '"item":2').replaceAll('"RN"', '"MD"'));
    const merge = (from: string) =>
      desk!.server.request('imr/mergeReviews', {
        into: desk!.uriOf('imr-review.json'),
        from: desk!.uriOf(from),
      });
    expect(await merge('theirs.json')).toMatchObject({
      state: 'done',
      said: expect.stringContaining('1 letter'),
    });
    const merged = readFileSync(path, 'utf8');
    expect(merged).toContain('"RN"');
    expect(merged).toContain('"MD"');
    folder.write('broken.json', '{');
    expect(await merge('broken.json')).toMatchObject({
      state: 'refused',
      said: expect.stringContaining('broken.json'),
    });
    expect(await merge('gone.json')).toMatchObject({ state: 'refused' });
    expect(readFileSync(path, 'utf8')).toBe(merged);
  });
});
