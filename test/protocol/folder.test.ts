import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
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

const letter = formD();
const defect = formD({ items: wholeItem.replace(': Upheld', '') });
const header = 'Case Number: CM16-0900001\nDate of Injury: 2/1/2015\nDecision Date: 5/4/2016\n\n';

async function eventually(check: () => void | Promise<void>): Promise<void> {
  for (let waited = 0; ; waited += 50) {
    try {
      return await check();
    } catch (error) {
      if (waited > 5000) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

describe('the letters of a folder', () => {
  it('are listed closed, each with its state in words; other texts are not', async () => {
    folder.write('one.imr', header + letter);
    folder.write('march/two.txt', defect);
    folder.write('notes.txt', 'Buy milk.\n');
    folder.write('scan.pdf', 'no PDF');
    desk = await startDesk(folder.path);
    await desk.follow('one.imr', 'march/two.txt', 'notes.txt', 'scan.pdf');
    expect(await desk.rows({ tree: 'letters' })).toEqual([
      expect.stringMatching(/^CM16-0900001: 1 item, 1 upheld; .*; not reviewed$/),
      expect.stringMatching(/^two\.txt: 1 item; 1 error.*; not reviewed$/),
      'scan.pdf: PDF: opens as text',
    ]);
    expect(await desk.rows({ tree: 'letters', grouping: 'folder' })).toEqual([
      expect.stringMatching(/^march: 1 letter; 1 error/),
      expect.stringMatching(/^this folder: 1 letter; /),
      'scan.pdf: PDF: opens as text',
    ]);
    expect(await desk.rows({ tree: 'letters', filter: 'missing-decision' })).toHaveLength(1);
  });

  it('have their problems told without being opened, and told no longer when they are deleted', async () => {
    const path = folder.write('two.imr', defect);
    desk = await startDesk(folder.path);
    await desk.follow('two.imr');
    const asked = desk.server.registered.find(
      ({ registerOptions }) =>
        (registerOptions as { workspaceDiagnostics?: boolean } | undefined)?.workspaceDiagnostics,
    );
    expect(asked?.method).toBe('textDocument/diagnostic');
    void desk.pullWorkspace();
    await eventually(() => expect(desk!.problems.get('two.imr')).toContain('missing-decision'));

    folder.write('two.imr', letter);
    await desk.server.protocol.sendNotification('imr/filesChanged', {
      folder: desk.folder,
      uris: [desk.uriOf('two.imr')],
    });
    await eventually(() => expect(desk!.problems.get('two.imr')).not.toContain('missing-decision'));
    folder.write('two.imr', defect);
    await desk.server.protocol.sendNotification('imr/filesChanged', {
      folder: desk.folder,
      uris: [desk.uriOf('two.imr')],
    });
    await eventually(() => expect(desk!.problems.get('two.imr')).toContain('missing-decision'));
    rmSync(path);
    await desk.server.protocol.sendNotification('imr/filesDeleted', {
      folder: desk.folder,
      uris: [desk.uriOf('two.imr')],
    });
    await eventually(() => expect(desk!.problems.get('two.imr')).toEqual([]));
    expect(await desk.rows({ tree: 'letters' })).toEqual([]);
  });

  it('that are open are told by their own request only, as they stand', async () => {
    folder.write('two.imr', defect);
    desk = await startDesk(folder.path);
    await desk.follow('two.imr');
    void desk.pullWorkspace();
    await eventually(() => expect(desk!.problems.get('two.imr')).toContain('missing-decision'));
    const uri = desk.uriOf('two.imr');
    desk.server.open(uri, defect.replace('brace for', 'splint for'));
    await eventually(() => expect(desk!.problems.get('two.imr')).toEqual([]));
    expect((await desk.server.diagnostics(uri)).map(({ code }) => code)).toContain('missing-decision');
    const [row] = (await desk.tree({ tree: 'letters' })).rows;
    const [, item] = (await desk.tree({ tree: 'letters', row: row!.id })).rows.filter(
      ({ kind }) => kind === 'item',
    );
    expect(item).toBeUndefined();
    expect(await desk.rows({ tree: 'letters', row: row!.id })).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^1\. Wrist splint for the left hand: no decision; 1 error/),
      ]),
    );
    desk.server.close(uri);
    await eventually(() => expect(desk!.problems.get('two.imr')).toContain('missing-decision'));
  });

  it('that are open without a tab are told with those of the folder', async () => {
    folder.write('two.imr', defect);
    desk = await startDesk(folder.path);
    await desk.follow('two.imr');
    const uri = desk.uriOf('two.imr');
    desk.server.open(uri, defect);
    void desk.pullWorkspace();
    const show = (...uris: string[]) => desk!.server.protocol.sendNotification('imr/shownFiles', { uris });
    await show();
    await eventually(() => expect(desk!.problems.get('two.imr')).toContain('missing-decision'));
    await show(uri);
    await eventually(() => expect(desk!.problems.get('two.imr')).toEqual([]));
    await desk.server.protocol.sendNotification('imr/shownFiles', { uris: 7 });
    await show('file:///other.imr');
    await eventually(() => expect(desk!.problems.get('two.imr')).toContain('missing-decision'));
  });

  it('are neither what an editor opens of their earlier versions nor cells of notebooks', async () => {
    desk = await startDesk(folder.path);
    desk.server.open('git:/one.imr?HEAD', letter);
    desk.server.open('vscode-notebook-cell:/notes.ipynb#W0', letter);
    desk.server.open('untitled:Untitled-1', letter);
    expect(await desk.rows({ tree: 'letters' })).toEqual([expect.stringMatching(/^Untitled-1: 1 item/)]);
  });

  it('are found by the symbols of the workspace', async () => {
    folder.write('one.imr', header + letter);
    desk = await startDesk(folder.path);
    await desk.follow('one.imr');
    const found = await desk.server.request<{ name: string; location: { uri: string } }[]>(
      'workspace/symbol',
      {
        query: 'wrist',
      },
    );
    expect(found.map(({ name, location }) => [name, location.uri])).toEqual([
      [expect.stringContaining('Wrist brace for the left hand'), desk.uriOf('one.imr')],
    ]);
  });

  it('that cannot be read are named with the reason, and the others go on', async () => {
    folder.write('one.imr', letter);
    folder.write('old.imr', Uint8Array.from(Buffer.from(`${letter}\nThe knee \x93clicks\x94.`, 'latin1')));
    folder.write('folder.imr/inside.txt', 'x');
    desk = await startDesk(folder.path);
    await desk.follow('one.imr', 'old.imr', 'gone.imr', 'folder.imr', 'odd%.imr');
    const rows = await desk.rows({ tree: 'letters' });
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^one\.imr: 1 item/),
        expect.stringMatching(/^old\.imr: 1 item/),
        'gone.imr: is no longer there',
        'folder.imr: is a folder',
      ]),
    );
  });

  it('that no editor has open are quoted in the encoding in which they are saved', async () => {
    const words = header + letter.replace('stable', 'stable \x93as before\x94');
    folder.write('old.imr', Uint8Array.from(Buffer.from(words, 'latin1')));
    desk = await startDesk(folder.path);
    await desk.follow('old.imr');
    const uri = desk.uriOf('old.imr');
    const item = await desk.server.request<string>('imr/itemText', { uri, letter: 1, item: 1 });
    expect(item).toContain('finds the wrist stable "as before".');
  });

  it('are each a row where a file has several, with items and findings of their own', async () => {
    folder.write('both.imr', `${header}${letter}\n\n${header.replace('0900001', '0900002')}${defect}`);
    desk = await startDesk(folder.path);
    await desk.follow('both.imr');
    expect(await desk.rows({ tree: 'letters' })).toEqual([
      expect.stringMatching(/^CM16-0900001: 1 item, 1 upheld; (?!.*error)/),
      expect.stringMatching(/^CM16-0900002: 1 item; 1 error/),
    ]);
    const [first, second] = (await desk.tree({ tree: 'letters' })).rows;
    const review = (subject: object | undefined, action: object) =>
      desk!.server.request<{ state: string }>('imr/review', { ...subject, by: 'RN', action });
    expect(await review(second!.subject, { do: 'sign off' })).toMatchObject({ state: 'refused' });
    expect(await review(first!.subject, { do: 'sign off' })).toMatchObject({ state: 'done' });
    expect((await desk.tree({ tree: 'letters' })).rows.map(({ kind }) => kind)).toEqual([
      'signedLetter',
      'letter',
    ]);
  });

  it('of two folders follow each its own settings and its own review', async () => {
    folder.write('strict/one.imr', defect);
    folder.write('lenient/one.imr', defect);
    folder.write('lenient/imr-letters.json', '{ "rules": { "missing-decision": "off" } }');
    desk = await startDesk(folder.path);
    const names = ['strict', 'lenient'];
    await desk.server.protocol.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: {
        added: names.map((name) => ({ name, uri: desk!.uriOf(name) })),
        removed: [{ name: 'all', uri: desk.folder }],
      },
    });
    for (const name of names) {
      const done = desk.settled();
      await desk.server.protocol.sendNotification('imr/followFolder', {
        folder: desk.uriOf(name),
        uris: [desk.uriOf(`${name}/one.imr`)],
      });
      await done;
    }
    expect(await desk.rows({ tree: 'letters' })).toEqual([
      expect.stringMatching(/^one\.imr: 1 item; (?!.*error)/),
      expect.stringMatching(/^one\.imr: 1 item; 1 error/),
    ]);
    const act = { uri: desk.uriOf('lenient/one.imr'), by: 'RN', action: { do: 'letter', reviewed: true } };
    expect(await desk.server.request('imr/review', act)).toMatchObject({ state: 'done' });
    expect(existsSync(join(folder.path, 'lenient/imr-review.json'))).toBe(true);
    expect(existsSync(join(folder.path, 'imr-review.json'))).toBe(false);
    expect(await desk.rows({ tree: 'letters', filter: 'reviewed' })).toHaveLength(2);

    // A folder that is left takes only its own letters away.
    const left = desk.settled();
    await desk.server.protocol.sendNotification('imr/leaveFolder', { folder: desk.uriOf('lenient') });
    await left;
    expect(await desk.rows({ tree: 'letters' })).toEqual([expect.stringMatching(/1 error/)]);
  });

  it('of a folder that nobody agreed to have checked are not read', async () => {
    folder.write('one.imr', letter);
    desk = await startDesk(folder.path);
    await desk.server.protocol.sendNotification('imr/filesChanged', {
      folder: desk.folder,
      uris: [desk.uriOf('one.imr')],
    });
    expect(await desk.rows({ tree: 'letters' })).toEqual([]);
    expect(desk.server.registered.filter(({ method }) => method === 'textDocument/diagnostic')).toEqual([]);
  });

  it.each([[undefined], [{ folder: 7 }], [{ folder: 'x', uris: 'y' }], [{ folder: 'x', uris: [null, 3] }]])(
    'are asked for with %j, and nothing ends',
    async (params) => {
      desk = await startDesk(folder.path);
      for (const method of ['followFolder', 'filesChanged', 'filesDeleted', 'leaveFolder', 'stopChecking']) {
        await desk.server.protocol.sendNotification(`imr/${method}`, params);
      }
      expect(await desk.server.request('imr/tree', params)).toEqual({ rows: [] });
      expect(await desk.server.request('imr/review', params)).toMatchObject({ state: 'refused' });
    },
  );
});

describe('a review', () => {
  const review = (letterName: string, action: object, by = 'RN') =>
    desk!.server.request<{ state: string; said: string }>('imr/review', {
      uri: desk!.uriOf(letterName),
      by,
      action,
    });
  const written = () => readFileSync(join(folder.path, 'imr-review.json'), 'utf8');

  it('is written beside the letters, without their words, and a changed word opens the letter again', async () => {
    folder.write('one.imr', header + letter);
    desk = await startDesk(folder.path);
    await desk.follow('one.imr');
    expect(await review('one.imr', { do: 'letter', reviewed: true })).toMatchObject({ state: 'done' });
    expect(await desk.rows({ tree: 'letters' })).toEqual([
      expect.stringMatching(/reviewed by RN, \d{4}-\d\d-\d\d$/),
    ]);
    for (const word of ['CM16', 'Wrist', 'brace', 'baker']) expect(written()).not.toContain(word);

    desk.server.open(desk.uriOf('one.imr'), (header + letter).replace('stable', 'unstable'));
    expect(await desk.rows({ tree: 'letters' })).toEqual([
      expect.stringMatching(/open again: changed since RN reviewed it$/),
    ]);
    desk.server.change(desk.uriOf('one.imr'), 2, [{ text: header + letter.replaceAll('. ', '.\n ') }]);
    expect(await desk.rows({ tree: 'letters' })).toEqual([expect.stringMatching(/reviewed by RN, /)]);
  });

  it('ignores a finding for a reason, in the editor and in the list, and restores it', async () => {
    folder.write('two.imr', defect);
    desk = await startDesk(folder.path);
    await desk.follow('two.imr');
    const uri = desk.uriOf('two.imr');
    desk.server.open(uri, defect);
    const [row] = (await desk.tree({ tree: 'letters' })).rows;
    const [item] = (await desk.tree({ tree: 'letters', row: row!.id })).rows.filter(
      ({ kind }) => kind === 'item',
    );
    const found = (await desk.tree({ tree: 'letters', row: item!.id })).rows.find(
      ({ subject }) => subject?.rule === 'missing-decision',
    );
    const { rule, fingerprint } = found!.subject!;
    const action = { do: 'finding', rule, fingerprint, disposition: 'ignored' };
    expect(await review('two.imr', action)).toMatchObject({
      state: 'refused',
      said: expect.stringContaining('reason'),
    });
    expect(await review('two.imr', { ...action, note: 'Decided later.' })).toMatchObject({ state: 'done' });
    expect((await desk.server.diagnostics(uri)).map(({ code }) => code)).not.toContain('missing-decision');
    const [ignoring] = (await desk.tree({ tree: 'ignored', uri })).rows;
    expect(await desk.rows({ tree: 'ignored', uri, row: ignoring!.id })).toEqual([
      expect.stringMatching(/^“Wrist brace for the left hand.*”: missing-decision; Decided later\.; RN, /),
    ]);
    expect(await review('two.imr', { ...action, disposition: 'open' }, 'MD')).toMatchObject({
      state: 'done',
    });
    expect((await desk.server.diagnostics(uri)).map(({ code }) => code)).toContain('missing-decision');
    expect(await desk.rows({ tree: 'ignored', uri })).toEqual([]);
  });

  it('signs off no letter with open errors, and says which', async () => {
    folder.write('two.imr', defect);
    folder.write('one.imr', letter);
    desk = await startDesk(folder.path);
    await desk.follow('two.imr', 'one.imr');
    const refused = await review('two.imr', { do: 'sign off' });
    expect(refused).toMatchObject({ state: 'refused', said: expect.stringContaining('1 error is open') });
    expect(refused.said).toMatch(/\nLine \d+: .*\(missing-decision\)/);
    expect(existsSync(join(folder.path, 'imr-review.json'))).toBe(false);
    // Asked before, it says which items it would mark, and does nothing.
    const asked = await review('one.imr', { do: 'sign off', asks: true });
    expect(asked).toMatchObject({ state: 'asks', items: [1] });
    expect(asked.said).toMatch(
      /^Item 1 is not marked as reviewed yet: it is marked as reviewed by RN with this\./,
    );
    expect(existsSync(join(folder.path, 'imr-review.json'))).toBe(false);
    // What is agreed to is what was asked about.
    expect(await review('one.imr', { do: 'sign off', items: [] })).toMatchObject({
      state: 'refused',
      said: expect.stringMatching(/meanwhile/),
    });
    expect(await review('one.imr', { do: 'sign off', items: 'all' })).toMatchObject({ state: 'refused' });
    expect(await review('one.imr', { do: 'sign off', items: [1] })).toMatchObject({
      state: 'done',
      said: expect.stringMatching(/; item 1, not marked as reviewed before, is reviewed with it\./),
    });
    expect((await desk.rows({ tree: 'letters' }))[0]).toMatch(/signed off by RN, /);
    expect((await desk.tree({ tree: 'letters' })).rows[0]!.kind).toBe('signedLetter');
  });

  it('leaves a damaged file as it is, and says where it is damaged', async () => {
    folder.write('one.imr', letter);
    folder.write('imr-review.json', '{\n  "letters": {\n<<<<<<< ours\n');
    desk = await startDesk(folder.path);
    await desk.follow('one.imr');
    expect(await review('one.imr', { do: 'letter', reviewed: true })).toMatchObject({
      state: 'refused',
      said: expect.stringMatching(
        /imr-review\.json holds the marks of a merge .*, line 3\. It is left as it is/,
      ),
    });
    expect(written()).toBe('{\n  "letters": {\n<<<<<<< ours\n');
  });

  it('adds to what somebody else has written meanwhile', async () => {
    folder.write('one.imr', letter);
    folder.write('two.imr', defect);
    desk = await startDesk(folder.path);
    await desk.follow('one.imr', 'two.imr');
    await review('one.imr', { do: 'letter', reviewed: true });
    folder.write('imr-review.json', written().replaceAll('one.imr', 'other.imr').replaceAll('"RN"', '"MD"'));
    await Promise.all([
      review('two.imr', { do: 'item', item: 1, state: 'query', note: 'Which side?' }),
      review('two.imr', { do: 'comment', item: 1, note: 'See the MRI.' }),
    ]);
    expect(written()).toContain('"MD"');
    expect(written()).toContain('Which side?');
    expect(written()).toContain('See the MRI.');
  });

  it('restores what imr-letters.json ignores, and leaves its comments', async () => {
    folder.write('two.imr', defect);
    desk = await startDesk(folder.path);
    await desk.follow('two.imr');
    const [row] = (await desk.tree({ tree: 'letters' })).rows;
    const [item] = (await desk.tree({ tree: 'letters', row: row!.id })).rows.filter(
      ({ kind }) => kind === 'item',
    );
    const { rule, fingerprint } = (await desk.tree({ tree: 'letters', row: item!.id })).rows.find(
      ({ subject }) => subject?.rule === 'missing-decision',
    )!.subject!;
    await desk.server.stop();
    folder.write(
      'imr-letters.json',
      `{\n  // ours\n  "ignored": [{ "rule": "${rule}", "fingerprint": "${fingerprint}", "files": "two.imr", "reason": "Old." }]\n}\n`,
    );
    desk = await startDesk(folder.path);
    await desk.follow('two.imr');
    const [ignoring] = (await desk.tree({ tree: 'ignored' })).rows;
    expect(await desk.rows({ tree: 'ignored', row: ignoring!.id })).toEqual([
      'missing-decision: Old.; in imr-letters.json',
    ]);
    const action = { do: 'finding', rule, fingerprint, disposition: 'open' };
    expect(await review('two.imr', action)).toMatchObject({ state: 'done' });
    expect(readFileSync(join(folder.path, 'imr-letters.json'), 'utf8')).toMatch(
      /\/\/ ours[\s\S]*"ignored": \[\]/,
    );
    expect(await desk.rows({ tree: 'ignored' })).toEqual([]);
  });
});
