import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { markdownStream } from '../../server/src/report/markdownReport';
import { wholeReport } from '../../server/src/report/streamedReport';
import { RUN } from './sampleRun';

describe('the report as Markdown', () => {
  const html = new MarkdownIt({ html: false }).render(wholeReport(markdownStream, RUN));

  it('has a table for each file with findings, in which the letter’s words format nothing', () => {
    expect([...html.matchAll(/<h2>(.*)<\/h2>/g)].map(([, title]) => title)).toEqual([
      'in/a,1:b.imr',
      'Could not be read',
    ]);
    const cells = [...html.matchAll(/<td[^>]*>(.*)<\/td>/g)].map(([, cell]) => cell);
    expect(cells.slice(0, 4)).toEqual([
      '2:1',
      'error',
      '<code>missing-decision</code>',
      'Wrong, &quot;a|b&quot; &lt;i&gt; &amp; 100%: in two lines.',
    ]);
    expect(cells[7]).toBe('Hm.&lt;br&gt;line 1: Said here.');
    expect(cells).toHaveLength(16);
    expect(html).toContain('<p>1 error, 1 warning, 1 note, 1 hint in 2 files.</p>');
    expect(html).toContain('<li>gone.imr: there is no such file.</li>');
  });
});
