import { describe, expect, it } from 'vitest';
import { checkedFile } from '../../server/src/report/checkedFile';
import { githubStream } from '../../server/src/report/github';
import { wholeReport } from '../../server/src/report/streamedReport';
import { RUN, TEXT } from './sampleRun';

/** A line as GitHub's documentation has it: `::name key=value,key=value::message`. */
function read(line: string) {
  const [, name, properties, message] = /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line) ?? [];
  if (name === undefined) return undefined;
  const decoded = (text: string): string => decodeURIComponent(text);
  return {
    name,
    message: decoded(message!),
    ...Object.fromEntries(
      properties!.split(',').map((property) => property.split('=').map(decoded) as [string, string]),
    ),
  };
}

describe('the report for GitHub', () => {
  const lines = wholeReport(githubStream, RUN).trimEnd().split('\n');

  it('has a command for each finding, with what the documented form escapes', () => {
    expect(lines.map(read)).toEqual([
      {
        name: 'error',
        file: 'in/a,1:b.imr',
        line: '2',
        endLine: '2',
        col: '1',
        endColumn: '6',
        title: 'missing-decision',
        message: 'Wrong, "a|b" <i> & 100%:\nin two lines.',
      },
      {
        name: 'warning',
        file: 'in/a,1:b.imr',
        line: '3',
        endLine: '3',
        col: '1',
        endColumn: '5',
        title: 'page-not-cited',
        message: 'Hm.\n1: Said here.',
      },
      // Of several lines: no columns, which GitHub takes of one line only.
      {
        name: 'notice',
        file: 'in/a,1:b.imr',
        line: '1',
        endLine: '3',
        title: 'conditional-outcome',
        message: 'By the way.',
      },
      {
        name: 'notice',
        file: 'in/a,1:b.imr',
        line: '3',
        endLine: '3',
        col: '7',
        endColumn: '9',
        title: 'repeated-words',
        message: 'Twice \u0007.',
      },
      { name: 'error', file: 'gone.imr', title: 'unreadable', message: 'there is no such file.' },
      undefined,
    ]);
    expect(lines.at(-1)).toBe('1 error, 1 warning, 1 note, 1 hint in 2 files.');
    expect(lines[0]).toBe(
      '::error file=in/a%2C1%3Ab.imr,line=2,endLine=2,col=1,endColumn=6,title=missing-decision::Wrong, "a|b" <i> & 100%25:%0Ain two lines.',
    );
  });

  it('keeps what a letter says out of commands of its own, and names files with slashes', () => {
    const message = 'x\n::add-mask::y\r\n::error::z';
    const report = githubStream.piece(
      checkedFile('in\\a.imr', TEXT, [
        { ruleId: 'placeholder', severity: 'error', span: { start: 3, end: 3 }, message },
      ]),
    );
    expect(report.trimEnd().split(/[\r\n]/)).toHaveLength(1);
    expect(report).toMatch(/^::error file=in\/a\.imr,line=1,endLine=1,col=4,endColumn=4,/);
  });
});
