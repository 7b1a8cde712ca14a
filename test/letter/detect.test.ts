import { expect, it } from 'vitest';
import { looksLikeLetter } from '../../server/src/letter/detect';
import { TWO_ITEMS } from '../service/samples';

it.each([
  ['PDF', `%PDF-1.4\n1 0 obj\n${TWO_ITEMS}`],
  ['RTF', `{\\rtf1\\ansi ${TWO_ITEMS}}`],
  ['PostScript', `%!PS-Adobe-3.0\n${TWO_ITEMS}`],
  ['HTML', `\ufeff<!DOCTYPE html>\n<pre>\n${TWO_ITEMS}</pre>`],
  ['XML', `<?xml version="1.0"?>\n<w>\n${TWO_ITEMS}</w>`],
])('a file of another format that holds a letter is no plain letter: %s', (_, text) => {
  expect(looksLikeLetter(text)).toBe(false);
});

it.each([
  TWO_ITEMS,
  `\ufeff${TWO_ITEMS}`,
  `<insert case number>\n\n${TWO_ITEMS}`,
  `% of a page\n\n${TWO_ITEMS}`,
])('a letter is one, whatever its first mark', (text) => {
  expect(looksLikeLetter(text)).toBe(true);
});
