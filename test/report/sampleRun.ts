import { type CheckedFile, checkedFile, type Run } from '../../server/src/report/checkedFile';
import type { RuleFinding } from '../../server/src/rules/check';

export const TEXT = 'first line\r\nsecond line\nthird <&> | "x"';

/** One of each severity, the second with another place; their messages need every escape. */
export const FINDINGS: readonly RuleFinding[] = [
  {
    ruleId: 'missing-decision',
    severity: 'error',
    span: { start: 12, end: 18 },
    message: 'Wrong, "a|b" <i> & 100%:\nin two lines.',
  },
  {
    ruleId: 'page-not-cited',
    severity: 'warning',
    span: { start: 24, end: 29 },
    message: 'Hm.',
    related: [{ span: { start: 0, end: 5 }, message: 'Said here.' }],
  },
  {
    ruleId: 'conditional-outcome',
    severity: 'information',
    span: { start: 0, end: 29 },
    message: 'By the way.',
  },
  { ruleId: 'repeated-words', severity: 'hint', span: { start: 30, end: 33 }, message: 'Twice \u0007.' },
];

export const FILES: readonly CheckedFile[] = [
  checkedFile('in/a,1:b.imr', TEXT, FINDINGS),
  checkedFile('b.imr', '', []),
];

export const RUN: Run = { files: FILES, unreadable: [{ path: 'gone.imr', reason: 'there is no such file' }] };
