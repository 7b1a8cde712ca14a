/**
 * Pairs that look like contradictions and are none, of the kinds that were wrongly warned of in clean letters, in other words and
 * fields; written before any was run. The first run warned of 13 wrongly.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../underlined';
import { found, HURT_IN_2013, letterSaying } from './summaryAndRationale';

interface NearMiss {
  readonly item: string;
  readonly summary: string;
  readonly reasons: string;
}

const nearMisses = readFileSync(new URL('./nearMisses.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as NearMiss);

/** Rules that compare what the reasons say of the case; which guidelines are cited and which side the summary names is not asked here. */
const COMPARING = new Set([
  'summary-conflict',
  'quantity-conflict',
  'dose-conflict',
  'date-conflict',
  'patient-conflict',
  'body-part-conflict',
]);

describe('near misses', () => {
  it.each(nearMisses)('$item: "$summary" / "$reasons"', ({ item, summary, reasons }) => {
    const text = letterSaying({
      item: `${item}: Upheld`,
      opening: HURT_IN_2013,
      summary,
      rationale: reasons,
    });
    const loud = findingsOf(text).filter(
      ({ ruleId, severity }) => COMPARING.has(ruleId) && (severity === 'warning' || severity === 'error'),
    );
    expect(loud.map(({ message }) => message)).toEqual([]);
  });
});

describe('what is told of other things', () => {
  it.each([
    [
      'care of a finding',
      'She has tingling of the fingers.',
      'There has been no treatment of the finger tingling yet.',
    ],
    ['care of a finding', 'He has panic attacks weekly.', 'No plan for the panic attacks has been written.'],
    [
      'the one helped, the other not',
      'The scar is itchy.',
      'Silicone has helped the height but not the itch.',
    ],
    [
      'a list whose last point is none',
      'Care: PT 12 visits, acupuncture 6 visits, massage none.',
      'She has never had massage.',
    ],
    [
      'a point of a list',
      'UDS 3/2/15: hydrocodone present, no illicits, consistent.',
      'The drug screen was consistent.',
    ],
    ['not treated', 'Sleep study excluded sleep apnea.', 'He has not been treated for sleep apnea.'],
    [
      'a plan',
      'The plan is to stop naproxen, begin acupuncture, six sessions, and get films.',
      'She has not had acupuncture before.',
    ],
    [
      'not borne',
      'Propranolol was stopped for fatigue; amitriptyline helps sleep.',
      'Propranolol was not tolerated.',
    ],
    [
      'the other only',
      'EMG of the right arm 2014: normal.',
      'There has been no EMG of the left arm, only of the right.',
    ],
    ['aimed at', 'He has insomnia.', 'No cognitive therapy aimed at insomnia has been offered.'],
    [
      'earlier in time',
      'He can stand 40 minutes to cook, formerly 15.',
      'Standing went from 15 to 40 minutes.',
    ],
    ['so many times', 'Grip improved from 6 to 18 pounds.', 'The grip is three times what it was.'],
    [
      'some more',
      'She had 24 physical therapy visits in 2012 and 6 more in 2014.',
      'The worker has had 30 physical therapy visits.',
    ],
  ])('%s: %s / %s', (_kind, summary, rationale) => {
    expect(found({ summary, rationale })).toEqual([]);
  });

  it.each([
    ['She has tingling of the fingers.', 'There has been no report of tingling.'],
    ['He has insomnia.', 'There is no complaint of insomnia.'],
    ['Care: PT 12 visits, acupuncture 6 visits, massage none.', 'She has never had acupuncture.'],
    ['He complained of numbness and weakness.', 'He complained of weakness but not numbness.'],
    ['He had a steroid injection in 2014.', 'He has had no steroid injection, only stiffness.'],
    ['UDS 3/2/15: inconsistent, no hydrocodone.', 'The drug screen was consistent.'],
  ])('and is found where it is of the thing: %s / %s', (summary, rationale) => {
    expect(found({ summary, rationale })).not.toEqual([]);
  });
});
