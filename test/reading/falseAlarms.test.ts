import { describe, expect, it } from 'vitest';
import { countsIn } from '../../server/src/reading/amounts/counts';
import { bodyPartsOf, partsAdjoin, sidesAgree } from '../../server/src/reading/anatomy/bodyParts';
import { conclusionsOf, decidingConclusion } from '../../server/src/reading/conclusions/conclusions';
import { datesOf } from '../../server/src/reading/dates/dateRoles';
import { sexMentionsIn } from '../../server/src/reading/people/sexMentions';
import { readPassage } from '../../server/src/reading/sentences/passage';
import { statementsIn } from '../../server/src/reading/statements/read';
import { flatten } from '../../server/src/text/flatText';
import { isKindOf } from '../../server/src/vocabulary/concepts';
import { proseOf } from './rationale';

const passageOf = (text: string) => readPassage(flatten(text, 0, text.length));
const deciding = (text: string) => decidingConclusion(proseOf(text))?.polarity;

describe('what a naive reader of letters takes for a conflict', () => {
  it.each([
    'ODG states that the drug is not recommended as a first choice. The patient has tried two others. The request is medically necessary.',
    'MTUS: "Injections are not recommended." Here, the worker has a tear. Therefore, the injection is medically necessary.',
    'Imaging is not routinely indicated. In this case, red flags are present. The request is medically necessary and appropriate.',
  ])('a recital against the outcome: %s', (text) => {
    expect(conclusionsOf(proseOf(text)).map((one) => one.polarity)).toEqual(['necessary']);
  });

  it.each([
    'Although additional therapy may be appropriate, the request as written is not medically necessary.',
    'The request is not medically necessary. Further visits may be appropriate contingent upon response.',
    'Two visits are indicated. The remaining six visits are not medically necessary.',
    'The request at this time is not medically necessary.',
    'The modified request for 4 of 8 visits was approved; the remaining 4 visits are not medically necessary.',
  ])('a hedge beside a plain conclusion: %s', (text) => {
    expect(deciding(text)).toBe('not necessary');
    expect(conclusionsOf(proseOf(text)).every((one) => one.polarity === 'not necessary')).toBe(true);
  });

  it("a reviewer's reason retold in the summary", () => {
    const [spasm] = statementsIn(
      passageOf('The prior review denied the request since there was no documentation of spasm.'),
    );
    expect(spasm!.source).toBe('utilization review');
  });

  it('symptoms for findings of an examination', () => {
    expect(isKindOf('numbness', 'physical-findings')).toBe(false);
    expect(isKindOf('muscle-spasm', 'physical-findings')).toBe(true);
  });

  it('another body part, or another date', () => {
    const [neck, knee] = statementsIn(
      passageOf(
        'On 11/11/2016 there was tenderness of the neck. On 12/02/2016 there was tenderness of the right knee.',
      ),
    ).filter((one) => one.concept.id === 'tenderness');
    expect([neck!.place!.part, neck!.date!.day]).toEqual(['cervical', 11]);
    expect([knee!.place!.part, knee!.date!.day]).toEqual(['knee', 2]);
  });

  it('a test that is only planned', () => {
    expect(
      statementsIn(passageOf('The plan included an MRI of the neck.')).find(
        (one) => one.concept.id === 'mri',
      )!.status,
    ).toBe('planned');
  });

  it('a specific finding under a general denial', () => {
    for (const id of ['motor-weakness', 'sensory-loss', 'positive-straight-leg-raise'])
      expect(isKindOf(id, 'nerve-compromise')).toBe(true);
    for (const id of ['radiating-pain', 'numbness']) expect(isKindOf(id, 'radicular-complaints')).toBe(true);
  });

  it('the day of a note that follows the injury', () => {
    expect(datesOf(passageOf('She was seen two weeks after the injury on 11/16/16.'))[0]!.role).not.toBe(
      'injury',
    );
  });

  it('progress for a date', () => {
    expect(datesOf(passageOf('after 4/6 acupuncture treatments'))).toEqual([]);
  });

  it.each([
    'They reported that they hurt.',
    'He/she is familiar with the law.',
    'The doctor came, and he explained to the injured worker how.',
    'The co-worker shouted; he was transferred.',
    'See the trial (He, 2004).',
  ])("a pronoun that is not the patient's: %s", (text) => {
    expect(sexMentionsIn(passageOf(text))).toEqual([]);
  });

  it('left and right together', () => {
    const [level] = bodyPartsOf(passageOf('pain at the left and right L4'));
    expect(level!.side).toBe('both');
    expect(sidesAgree(level!.side, 'left')).toBe(true);
  });

  it('neighbouring parts', () => {
    expect(partsAdjoin('hand', 'elbow')).toBe(true);
    expect(partsAdjoin('finger', 'hand')).toBe(true);
    expect(partsAdjoin('thoracic', 'back')).toBe(true);
    expect(bodyPartsOf(passageOf('the small finger')).map((one) => one.part)).toEqual(
      bodyPartsOf(passageOf('the 5th finger')).map((one) => one.part),
    );
  });

  it.each([
    ['3 times a week for 2 weeks', 6],
    ['2 times 8', 16],
    ['2x4', 8],
    ['x2', 2],
    ['#2', 2],
  ])('counts written otherwise: %s', (text, count) => {
    expect(countsIn(passageOf(text)).map((one) => one.max)).toEqual([count]);
  });

  it('papers for visits', () => {
    expect(countsIn(passageOf('7 physical therapy reports'))).toEqual([]);
  });

  it.each([
    'lumbar radicul-opathy',
    'lumbar radicul opathy',
    'post concussion syndrome',
    'postconcussion syndrome',
    'x- ray',
    'NCV',
    'nerve conduction studies',
  ])('one thing written two ways: %s', (text) => {
    expect(statementsIn(passageOf(`Diagnoses include ${text}.`)).length).toBeGreaterThan(0);
  });
});
