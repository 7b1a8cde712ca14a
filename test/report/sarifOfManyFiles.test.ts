import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { checkedFile } from '../../server/src/report/checkedFile';
import { sarifStream } from '../../server/src/report/sarif';
import { wholeReport } from '../../server/src/report/streamedReport';

const namesOf = (count: number): readonly string[] => [...Array(count).keys()].map((i) => `letters/${i}.imr`);

describe('the files of a run in SARIF', () => {
  it.each([0, 1, 499, 500, 501, 1201])('are all there, in their order: %d', (count) => {
    const paths = namesOf(count);
    const log = JSON.parse(
      wholeReport(sarifStream, { files: paths.map((path) => checkedFile(path, '', [])), unreadable: [] }),
    ) as Log;
    expect(log.runs[0]!.artifacts!.map(({ location }) => location!.uri)).toEqual(paths);
    expect(log.runs[0]!.results).toEqual([]);
  });

  it('are written in parts, none of which grows with the run', () => {
    const counts = { error: 0, warning: 0, information: 0, hint: 0 };
    const tail = sarifStream.tail({
      files: 5000,
      counts,
      paths: namesOf(5000),
      unreadable: [],
      skipped: 0,
      hasPieces: false,
    });
    const parts = [...(tail as Generator<string>)];
    expect(parts.length).toBe(12);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(60_000);
  });
});
