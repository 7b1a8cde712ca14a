import { describe, expect, it } from 'vitest';
import { withHeaderLines } from '../../../server/src/features/drafting/headerLines';
import { parseLetters } from '../../../server/src/letter/parse';
import { realLetters, writtenLetters } from '../../letters/load';

const BODY = '\n\nHOW THE IMR FINAL DETERMINATION WAS MADE\n\nMAXIMUS Federal Services sent the file.\n';
const FORM = [
  'Case Number: CM17-0999040',
  'Date Assigned: 02/01/2017',
  'Date of Injury: 11/08/2016',
  'UR Denial Date: 01/13/2017',
  'Priority: Standard',
  'Application Received: 01/26/2017',
].join('\n');

describe('the header block of an imported letter', () => {
  it('stays where it is as the form has it', () => {
    expect(withHeaderLines(FORM + BODY)).toBe(FORM + BODY);
  });

  it('is put together where labels and values stood in two columns', () => {
    const columns = [
      ...[
        'Case Number:',
        'Date Assigned:',
        'Date of Injury:',
        'UR Denial Date:',
        'Priority:',
        'Application Received:',
      ],
      ...['CM17-0999040', '02/01/2017', '11/08/2016', '01/13/2017', 'Standard', '01/26/2017'],
    ].join('\n');
    expect(withHeaderLines(columns + BODY)).toBe(FORM + BODY);
  });

  it('is put together where several stand on a line, or a label is broken', () => {
    const rows = [
      'Case Number:   CM17-0999040   Date Assigned:   02/01/2017',
      'Date of Injury: 11/08/2016 UR Denial Date: 01/13/2017',
      'Priority: Standard Application 01/26/2017',
      'Received:',
    ].join('\n');
    expect(withHeaderLines(rows + BODY)).toBe(FORM + BODY);
  });

  it('is left alone where anything else stands in it', () => {
    const other = FORM.replace('\nPriority', '\nSent by courier\nPriority').replace('11/08', ' 11/08');
    expect(withHeaderLines(other + BODY)).toBe(other + BODY);
    expect(withHeaderLines(BODY)).toBe(BODY);
    expect(withHeaderLines('')).toBe('');
  });
});

it('every letter says the same in its header block afterwards, and nothing below it changes', () => {
  for (const { name, text } of [...writtenLetters(), ...realLetters()]) {
    const after = withHeaderLines(text);
    const [before, now] = [text, after].map((one) => {
      const [letter] = parseLetters(one);
      return letter!.headerBlock?.fields.map(({ field, value }) => [
        field,
        one.slice(value.start, value.end).replace(/\s/g, ''),
      ]);
    });
    expect(now?.length, name).toBe(before?.length);
    expect(new Map(now as [string, string][]), name).toEqual(new Map(before as [string, string][]));
    expect(after.endsWith(text.slice(Math.min(2000, Math.floor(text.length / 2)))), name).toBe(true);
    expect(withHeaderLines(after), name).toBe(after);
  }
});
