import { describe, expect, it } from 'vitest';
import { found } from './summaryAndRationale';

describe('summary-conflict: grades of a finding', () => {
  it.each<[string, string, string, string]>([
    [
      'Cuff repair',
      'MRI showed a full-thickness tear of the supraspinatus.',
      'The MRI shows only a partial-thickness tear.',
      'partial-thickness tear',
    ],
    [
      'Knee injection',
      'X-rays of the knee show mild osteoarthritis.',
      'The patient has severe osteoarthritis of the knee.',
      'osteoarthritis',
    ],
  ])('%s: "%s" against "%s"', (item, summary, rationale, words) => {
    expect(
      found({ item: `${item}: Upheld`, summary, rationale }).map((one) => one.split(' / ')[0]),
    ).toContain(words);
  });

  it.each<[string, string, string]>([
    ['Cuff repair', 'MRI showed a partial tear of the supraspinatus.', 'There is no complete tear.'],
    [
      'Knee injection',
      'X-rays of the knee show moderate to severe osteoarthritis.',
      'The patient has mild osteoarthritis of the knee.',
    ],
    [
      'Knee injection',
      'X-rays of the knee show moderate osteoarthritis.',
      'The patient has severe osteoarthritis of the knee.',
    ],
    [
      'Knee injection',
      'X-rays of the right knee show mild osteoarthritis.',
      'The patient has severe osteoarthritis of the left knee.',
    ],
  ])('and is silent: %s: "%s" beside "%s"', (item, summary, rationale) => {
    expect(found({ item: `${item}: Upheld`, summary, rationale })).toEqual([]);
  });
});
