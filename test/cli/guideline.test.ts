import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../server/src/cli/commandLine';

async function run(
  ...args: readonly string[]
): Promise<{ code: number | undefined; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await runCommandLine(['guideline', ...args], {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    readInput: async () => new Uint8Array(),
  });
  return { code, out, err };
}

describe('guideline', () => {
  it('finds a topic by its name: document, edition, pages, a summary, and how that is known', async () => {
    const { code, out } = await run('muscle relaxants');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Chronic Pain Medical Treatment Guidelines, 2009\n {2}Muscle relaxants \(for pain\), pages 63-66\n {4}\S.*\n {4}\(pages seen in public letters\)\n/,
    );
    expect(out).toContain('Chronic Pain Medical Treatment Guidelines, July 28, 2016\n  Muscle relaxants');
  });

  it.each([
    ['a slip of the pen', ['musle', 'relaxant'], 'muscle-relaxants'],
    ['a section number', ['3.3.9'], 'op-3.3.9'],
    ['a page', ['--page', '63', '--document', 'chronic-pain-2009'], 'muscle-relaxants'],
    ['a range', ['--page', '114-116'], 'tens'],
  ])('finds by %s', async (_, args, topic) => {
    const { code, out } = await run(...args, '--format', 'json');
    const { topics } = JSON.parse(out) as { topics: { topic: string }[] };
    expect(topics.map((one) => one.topic)).toContain(topic);
    expect(code).toBe(0);
  });

  it('gives scripts the parts by name', async () => {
    const { out } = await run('muscle relaxants', '--document', 'chronic-pain-2009', '--format=json');
    expect(JSON.parse(out)).toEqual({
      words: 'muscle relaxants',
      topics: [
        {
          document: 'chronic-pain',
          documentTitle: 'Chronic Pain Medical Treatment Guidelines',
          edition: '2009',
          topic: 'muscle-relaxants',
          title: 'Muscle relaxants (for pain)',
          pages: [[63, 66]],
          summary: expect.stringContaining('flare-ups'),
          evidence: 'pages seen in public letters',
        },
      ],
      other: [],
    });
  });

  it('knows drugs, chapters and the law by the way', async () => {
    expect((await run('Flexeril')).out).toContain('Generic: cyclobenzaprine');
    expect((await run('9792.24.2')).out).toContain('8 CCR 9792.24.2');
  });

  it('lists what a document contains', async () => {
    const { code, out } = await run('--document', 'opioids-2016');
    expect(code).toBe(0);
    expect(out).toMatch(
      /Executive Summary, pages 1-4\n[\s\S]*Abbreviated Treatment Protocols, pages 5-9\n[\s\S]*Background, page 10\n[\s\S]*Evidence, from page 11\n/,
    );
    expect(out).toContain('(page not verified: from memory; check your copy)');
  });

  it('gives 1 where nothing is known', async () => {
    expect(await run('marmalade')).toEqual({
      code: 1,
      out: expect.stringMatching(/^Nothing is known of that\. "imr-letters guideline --document/),
      err: '',
    });
    expect((await run('--page', '9000')).code).toBe(1);
  });

  it.each([
    [[], 'needs the name of a topic'],
    [['tens', '--page', '3'], 'needs the name of a topic, or --page'],
    [['--page', 'iv'], '"iv" is no page number.'],
    [['tens', '--document', 'marmalade'], 'There is no document "marmalade"; there are chronic-pain-2009'],
    [['tens', '--format', 'xml'], 'There is no format "xml"'],
    [['--pages', '3'], 'Unknown option "--pages". Did you mean --page?'],
  ])('gives 2 for %j', async (args, message) => {
    const { code, err } = await run(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});
