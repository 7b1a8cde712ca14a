import { describe, expect, it } from 'vitest';
import { comparableUri, fileUri } from '../../server/src/text/fileUri';

describe('a path as an address', () => {
  it.each([
    ['/home/a b/c#1.imr', 'file:///home/a%20b/c%231.imr'],
    ['C:\\letters\\c (1).imr', 'file:///C:/letters/c%20%281%29.imr'],
    ['\\\\server\\share\\c.imr', 'file://server/share/c.imr'],
    ['//server/share/c.imr', 'file://server/share/c.imr'],
  ])('%s', (path, uri) => {
    expect(fileUri(path)).toBe(uri);
  });
});

describe('addresses that are compared', () => {
  it.each([
    ['file:///C:/letters', 'file:///c%3A/letters'],
    ['file:///c%3a/a%20b', 'file:///C:/a b'],
    ['file:///c:/caf%C3%A9', 'file:///c%3A/café'],
  ])('%s is %s', (one, other) => {
    expect(comparableUri(one)).toBe(comparableUri(other));
  });

  it.each(['file:///a', 'untitled:Untitled-1', 'no address', 'a b:c', ''])('%j stays what it is', (uri) => {
    expect(comparableUri(uri)).toBe(uri);
  });
});
