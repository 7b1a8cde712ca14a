import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../server/src/report/checkedFile';
import { checkedFile } from '../../server/src/report/checkedFile';
import { csvStream } from '../../server/src/report/csv';
import { jsonReport } from '../../server/src/report/json';
import { sarifStream } from '../../server/src/report/sarif';
import { wholeReport } from '../../server/src/report/streamedReport';
import { textStream } from '../../server/src/report/text';
import { rules } from '../../server/src/rules';
import type { RuleFinding } from '../../server/src/rules/check';
import { fingerprintOf } from '../../server/src/rules/fingerprint';

const text = 'first line\r\nsecond line\nthird';
const findings: readonly RuleFinding[] = [
  { ruleId: 'one', severity: 'error', span: { start: 12, end: 18 }, message: 'Wrong\nin two lines.' },
  {
    ruleId: 'two',
    severity: 'hint',
    span: { start: 24, end: 29 },
    message: 'Hm.',
    related: [{ span: { start: 0, end: 5 }, message: 'Said here.' }],
  },
];
const run: Run = {
  files: [checkedFile('a.imr', text, findings), checkedFile('b.imr', '', [])],
  unreadable: [],
};

describe('the text report', () => {
  it('has a line for each finding, with what it conflicts with below, and a sum', () => {
    expect(wholeReport(textStream(false), run)).toBe(
      [
        'a.imr:2:1 error one Wrong in two lines.',
        'a.imr:3:1 hint two Hm.',
        '    a.imr:1:1 Said here.',
        '',
        '1 error, 1 hint in 2 files.',
        '',
      ].join('\n'),
    );
  });
  it('says so where nothing was found', () => {
    expect(wholeReport(textStream(false), { files: [checkedFile('b', '', [])], unreadable: [] })).toBe(
      'Nothing found in 1 file.\n',
    );
  });
});

describe('the JSON report', () => {
  it('has every finding with its places, and the sums', () => {
    expect(JSON.parse(jsonReport(run))).toEqual({
      schemaVersion: 1,
      skipped: 0,
      files: [
        {
          path: 'a.imr',
          findings: [
            {
              rule: 'one',
              severity: 'error',
              message: 'Wrong\nin two lines.',
              place: { start: { line: 2, column: 1 }, end: { line: 2, column: 7 } },
              fingerprint: fingerprintOf(findings[0]!, text),
              related: [],
            },
            {
              rule: 'two',
              severity: 'hint',
              message: 'Hm.',
              place: { start: { line: 3, column: 1 }, end: { line: 3, column: 6 } },
              fingerprint: fingerprintOf(findings[1]!, text),
              related: [
                {
                  message: 'Said here.',
                  place: { start: { line: 1, column: 1 }, end: { line: 1, column: 6 } },
                },
              ],
            },
          ],
        },
        { path: 'b.imr', findings: [] },
      ],
      unreadable: [],
      counts: { error: 1, warning: 0, information: 0, hint: 1 },
    });
  });
});

describe('the CSV report', () => {
  it('has a row for each finding, quoted where a spreadsheet would take it apart', () => {
    const [first, second] = findings.map((finding) => fingerprintOf(finding, text));
    expect(wholeReport(csvStream, run)).toBe(
      [
        '\ufefffile,line,column,end line,end column,severity,rule,message,see also,fingerprint',
        `a.imr,2,1,2,7,error,one,"Wrong\nin two lines.",,${first}`,
        `a.imr,3,1,3,6,hint,two,Hm.,1:1 Said here.,${second}`,
        '',
      ].join('\r\n'),
    );
  });

  it('never gives a spreadsheet a formula', () => {
    const finding: RuleFinding = { ...findings[0]!, message: '=HYPERLINK("a")' };
    expect(wholeReport(csvStream, { files: [checkedFile('a', text, [finding])], unreadable: [] })).toContain(
      `"'=HYPERLINK(""a"")"`,
    );
  });
});

describe('the SARIF report', () => {
  const log = JSON.parse(
    wholeReport(sarifStream, {
      files: [
        checkedFile('letters/a 1.imr', text, [
          { ...findings[0]!, ruleId: rules[3]!.id },
          { ...findings[1]!, severity: 'information' },
        ]),
        checkedFile('/tmp/b.imr', text, findings.slice(0, 1)),
        checkedFile('C:\\letters\\c.imr', '', []),
        checkedFile('\\\\server\\share\\d 1.imr', '', []),
      ],
      unreadable: [{ path: 'gone.imr', reason: 'there is no such file' }],
    }),
  ) as Log;
  const [only] = log.runs;

  it('is of version 2.1.0 and describes every rule, with how loud it is', () => {
    expect(log.version).toBe('2.1.0');
    expect(only!.tool.driver.rules!.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    for (const { shortDescription, help, defaultConfiguration } of only!.tool.driver.rules!) {
      expect(shortDescription!.text).toMatch(/[^.]\.$/);
      expect(help!.text.length).toBeGreaterThan(60);
      expect(['error', 'warning', 'note']).toContain(defaultConfiguration!.level);
    }
  });

  it('has every finding with its places, and by which it is known again', () => {
    const [one, two] = only!.results!;
    expect(one).toEqual({
      ruleId: rules[3]!.id,
      ruleIndex: 3,
      level: 'error',
      message: { text: 'Wrong\nin two lines.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'letters/a%201.imr' },
            region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 7 },
          },
        },
      ],
      partialFingerprints: {
        'imrLetters/v1': fingerprintOf({ ...findings[0]!, ruleId: rules[3]!.id }, text),
      },
    });
    expect(two!.level).toBe('note');
    expect(two!.ruleIndex).toBeUndefined();
    expect(two!.relatedLocations).toEqual([
      {
        id: 0,
        physicalLocation: {
          artifactLocation: { uri: 'letters/a%201.imr' },
          region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 6 },
        },
        message: { text: 'Said here.' },
      },
    ]);
  });

  it('names files as addresses, and says what could not be read', () => {
    expect(only!.artifacts!.map(({ location }) => location!.uri)).toEqual([
      'letters/a%201.imr',
      'file:///tmp/b.imr',
      'file:///C:/letters/c.imr',
      'file://server/share/d%201.imr',
    ]);
    const [invocation] = only!.invocations!;
    expect(invocation!.executionSuccessful).toBe(false);
    expect(invocation!.toolExecutionNotifications![0]!.message.text).toBe('there is no such file.');
  });
});
