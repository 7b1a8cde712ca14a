/** A warning is sure; where words around the claim were not understood the finding is information (docs/confidence.md). */
import { describe, expect, it } from 'vitest';
import { HURT_IN_2013, messages } from './summaryAndRationale';

/** The severities of the conflicts that are found in a letter of this summary and these reasons. */
function severities(summary: string, reasons: string, item = 'Cognitive behavioral therapy, 6 sessions') {
  return messages({ item: `${item}: Upheld`, opening: HURT_IN_2013, summary, rationale: reasons }).map(
    (message) => message.split(':')[0],
  );
}

const THERAPY = 'She completed ten sessions of cognitive behavioral therapy in 2014.';

describe('what was understood of a claim decides how sure its finding is', () => {
  it.each([
    [THERAPY, 'Cognitive behavioral therapy has not been tried by the patient.'],
    [THERAPY, 'In addition, there is no documentation of a trial of cognitive behavioral therapy.'],
    ['There was spasm of the lumbar muscles.', 'On examination there was no muscle spasm.'],
  ])('all of it: %s / %s', (summary, reasons) => {
    expect(severities(summary, reasons)).toEqual(['warning']);
  });

  it.each([
    [THERAPY, 'Cognitive behavioral therapy aimed at insomnia has not been tried by the patient.'],
    [THERAPY, 'An introductory cognitive behavioral therapy was not had by the patient.'],
    [
      'There was spasm of the lumbar muscles.',
      'On examination there was no muscle spasm of a boardlike kind.',
    ],
    [
      'He completed 8 visits of physical therapy.',
      'He has been through 24 visits of physical therapy reckoning telephone follow-ups.',
    ],
  ])('not all: %s / %s', (summary, reasons) => {
    expect(severities(summary, reasons).filter((one) => one !== 'information')).toEqual([]);
  });

  it.each([
    ['She takes no opioid.', 'Short-acting opioids have a place in the first days after an operation.'],
    [
      'She has had no physical therapy.',
      'Physical therapy is used for shoulders that have been immobilized.',
    ],
    ['The surgeon asks for release.', 'After release, immobilization has no advantage.'],
  ])('what holds of anyone says nothing of the case: %s / %s', (summary, reasons) => {
    expect(severities(summary, reasons)).toEqual([]);
  });

  it.each([
    ['what care did', 'Norco helps the pain.', 'Norco has not helped at all.'],
    [
      'a pronoun',
      'A TENS unit was used with relief.',
      'The guideline asks for a trial of a TENS unit. None was carried out.',
    ],
    [
      'a bare general name',
      'He completed eight visits of physical therapy.',
      'The patient has had no therapy.',
    ],
    ['its kinds', 'She had a steroid injection in 2014.', 'The patient has had no injections.'],
    ['amounts', 'He completed 8 visits of physical therapy.', 'He has had 24 visits of physical therapy.'],
  ])('a comparison that is often wrong is information: %s', (_kind, summary, reasons) => {
    const found = severities(summary, reasons);
    expect(found.filter((one) => one !== 'information')).toEqual([]);
  });
});
