import { describe, expect, it } from 'vitest';
import { TWO_ITEMS } from '../service/samples';
import { recordOf } from './recordOf';

const SUMMARY = /The injured worker is a 50 year old male gardener.*/;
const diagnosesIn = (summary: string) =>
  recordOf(TWO_ITEMS.replace(SUMMARY, summary)).diagnoses.map(({ id, assertion, side, part, history }) =>
    [id, assertion, side ?? '', part ?? '', history ? 'history' : ''].join(' ').replace(/ +/g, ' ').trim(),
  );

describe('the diagnoses of a case summary', () => {
  it.each([
    [
      'She was diagnosed with right carpal tunnel syndrome and lumbar radiculopathy.',
      ['carpal-tunnel-syndrome affirmed right wrist', 'radiculopathy affirmed lumbar'],
    ],
    ['There is no evidence of carpal tunnel syndrome.', []],
    ['Rule out rotator cuff tear.', ['rotator-cuff-tear uncertain shoulder']],
    [
      'The diagnoses include radiculopathy. On examination there was no radiculopathy.',
      ['radiculopathy disputed'],
    ],
    ['Her mother has diabetes.', []],
    ['He has pain of the low back.', []],
  ])('%s', (summary, told) => {
    expect(diagnosesIn(summary)).toEqual(told);
  });

  it('are each told once, where one place has it with a part of the body and another without', () => {
    const { diagnoses } = recordOf(
      TWO_ITEMS.replace(SUMMARY, 'She has CTS. The electrodiagnostic study showed carpal tunnel syndrome.'),
    );
    expect(diagnoses).toEqual([
      {
        id: 'carpal-tunnel-syndrome',
        words: 'carpal tunnel syndrome',
        part: 'wrist',
        assertion: 'affirmed',
        history: false,
      },
    ]);
  });
});
