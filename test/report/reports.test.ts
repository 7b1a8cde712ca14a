import { describe, expect, it } from 'vitest';
import type { Run } from '../../server/src/report/checkedFile';
import { checkedFile } from '../../server/src/report/checkedFile';
import { jsonReport } from '../../server/src/report/json';
import { textReport } from '../../server/src/report/text';
import type { RuleFinding } from '../../server/src/rules/check';

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
    expect(textReport(run)).toBe(
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
    expect(textReport({ files: [checkedFile('b', '', [])], unreadable: [] })).toBe(
      'Nothing found in 1 file.\n',
    );
  });
});

describe('the JSON report', () => {
  it('has every finding with its places, and the sums', () => {
    expect(JSON.parse(jsonReport(run))).toEqual({
      files: [
        {
          path: 'a.imr',
          findings: [
            {
              rule: 'one',
              severity: 'error',
              message: 'Wrong\nin two lines.',
              place: { start: { line: 2, column: 1 }, end: { line: 2, column: 7 } },
              related: [],
            },
            {
              rule: 'two',
              severity: 'hint',
              message: 'Hm.',
              place: { start: { line: 3, column: 1 }, end: { line: 3, column: 6 } },
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
