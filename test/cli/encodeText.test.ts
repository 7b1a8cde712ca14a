import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeLike } from '../../server/src/cli/encodeText';
import { decodeText } from '../../server/src/reader/decodeText';

const prose = fc.stringMatching(/^[A-Za-z .,é’“”\r\n]{20,80}$/);
const ENCODINGS: readonly (readonly [string, (text: string) => Buffer])[] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16, the other way round', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
];

describe('a changed text', () => {
  it.each(ENCODINGS)('is written as its file is: %s', (_, encode) => {
    fc.assert(
      fc.property(prose, prose, (before, after) => {
        const bytes = encode(before);
        // Few bytes may read as another encoding.
        fc.pre(decodeText(bytes) === before);
        expect(Buffer.from(encodeLike(bytes, before, after)!).equals(encode(after))).toBe(true);
      }),
    );
  });

  it('is written in Windows-1252 as far as that goes', () => {
    const bytes = Buffer.from('the patient\x92s \x93knee\x94', 'latin1');
    const before = 'the patient’s “knee”';
    expect(encodeLike(bytes, before, 'café’s')).toEqual(Buffer.from('caf\xe9\x92s', 'latin1'));
    expect(encodeLike(bytes, before, 'knee → hip')).toBeUndefined();
  });

  it('is not written where the file is not the text alone', () => {
    expect(encodeLike(Buffer.from('knee'), 'hip', 'hips')).toBeUndefined();
  });
});
