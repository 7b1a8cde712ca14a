import { parse } from 'junit2json';
import { describe, expect, it } from 'vitest';
import { junitStream } from '../../server/src/report/junit';
import { wholeReport } from '../../server/src/report/streamedReport';
import { RUN } from './sampleRun';

describe('the report as JUnit’s XML', () => {
  it('is read by a library for it: a suite for each file, a failed test for each error and warning', async () => {
    expect(await parse(wholeReport(junitStream, RUN))).toEqual({
      name: 'imr-letters',
      testsuite: [
        {
          name: 'in/a,1:b.imr',
          tests: 2,
          failures: 2,
          errors: 0,
          testcase: [
            {
              classname: 'in/a,1:b.imr',
              name: 'missing-decision 2:1',
              file: 'in/a,1:b.imr',
              line: 2,
              failure: [
                {
                  type: 'error',
                  message: 'Wrong, "a|b" <i> & 100%:\nin two lines.',
                  inner: 'in/a,1:b.imr:2:1 missing-decision Wrong, "a|b" <i> & 100%:\nin two lines.',
                },
              ],
            },
            {
              classname: 'in/a,1:b.imr',
              name: 'page-not-cited 3:1',
              file: 'in/a,1:b.imr',
              line: 3,
              failure: [
                {
                  type: 'warning',
                  message: 'Hm.',
                  inner: 'in/a,1:b.imr:3:1 page-not-cited Hm.\n    1:1 Said here.',
                },
              ],
            },
          ],
          'system-out': [
            'information 1:1 conditional-outcome By the way.\nhint 3:7 repeated-words Twice \ufffd.',
          ],
        },
        {
          name: 'b.imr',
          tests: 1,
          failures: 0,
          errors: 0,
          testcase: [{ classname: 'b.imr', name: 'no error and no warning' }],
        },
        {
          name: 'gone.imr',
          tests: 1,
          failures: 0,
          errors: 1,
          testcase: [
            {
              classname: 'gone.imr',
              name: 'can be read',
              error: [{ type: 'unreadable', message: 'there is no such file.' }],
            },
          ],
        },
      ],
    });
  });

  it('has no character that XML cannot hold', () => {
    const report = junitStream.piece({
      path: 'a\ud800\u0000.imr',
      findings: [],
    });
    expect(report).toContain('name="a\ufffd\ufffd.imr"');
  });
});
