import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../server/src/text/markdown';

const markdown = new MarkdownIt({ html: true, linkify: true });

describe('text of a letter in Markdown', () => {
  it.each([
    '*bold* _and_ **strong**',
    '[a link](https://example.com) ![x](y)',
    '<script>alert(1)</script> & <b>x</b>',
    '# no heading',
    '1. no list',
    '- no list',
    '`code` ~~gone~~ | table |',
    'https://example.com and a@b.example',
    '&lt;not an entity&gt;',
    'Norco 10/325mg #60',
  ])('is shown as it is: %s', (text) => {
    const html = markdown.render(escapeMarkdown(text));
    expect(html).not.toMatch(/<(?!\/?p>)/);
    const shown = html
      .replace(/<\/?p>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&')
      .trim();
    expect(shown).toBe(text);
  });

  it('is on one line', () => {
    expect(escapeMarkdown(' two\n\nlines ')).toBe(' two lines ');
  });
});
