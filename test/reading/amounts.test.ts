import { describe, expect, it } from 'vitest';
import { countsIn } from '../../server/src/reading/amounts/counts';
import { dosesIn, strengthsIn } from '../../server/src/reading/drugs/doses';
import { readPassage } from '../../server/src/reading/sentences/passage';
import { painScoresIn } from '../../server/src/reading/told/painScores';
import { flatten } from '../../server/src/text/flatText';

const passageOf = (text: string) => readPassage(flatten(text, 0, text.length));

describe('counts', () => {
  it.each([
    ['3 times a week for 2 weeks', ['visits 6']],
    ['three times per week for four weeks', ['visits 12']],
    ['twice weekly for six weeks', ['visits 12']],
    ['1 to 2 times per week for 4 weeks', ['visits 4-8']],
    ['1-2 times per week for 4 weeks', ['visits 4-8']],
    ['2 times 8', ['visits 16']],
    ['2x4', ['visits 8']],
    ['2 x 4 for the neck', ['visits 8']],
    ['3x/week x 4 weeks', ['visits 12']],
    ['eight (8) physical therapy sessions', ['visits 8']],
    ['12 additional therapy visits', ['visits 12']],
    ['twenty-four visits', ['visits 24']],
    ['sessions, 12', ['visits 12']],
    ['Soma #60', ['units 60']],
    ['100mg 60 count', ['units 60']],
    ['quantity 360', ['units 360']],
    ['Qty: 60', ['units 60']],
    ['braces x2', ['units 2']],
    ['#90 with 2 refills', ['units 90', 'refills 2']],
    ['Two refills of Motrin 600 mg #90', ['refills 2', 'units 90']],
    ['Physical therapy x 5', ['units 5']],
    ['Acupuncture x 12 visits', ['visits 12']],
    ['Norco x 3 months', []],
    ['18 visits requested', ['visits 18']],
    ['7 physical therapy reports', []],
    ['4/6 acupuncture treatments', []],
    ['the 10-28-2016 visit', []],
    ['a 3 to 4 week period', []],
    ['L4-5 and L5-S1', []],
    ['rated 8/10', []],
  ])('%s', (text, expected) => {
    expect(
      countsIn(passageOf(text)).map(({ kind, min, max }) => `${kind} ${min === max ? min : `${min}-${max}`}`),
    ).toEqual(expected);
  });
});

describe('doses', () => {
  it.each([
    ['Norco 10/325mg', ['10/325 mg']],
    ['Norco 10-325 mg', ['10/325 mg']],
    ['Vicodin ES 7.5 mg-300 mg oral tablet', ['7.5/300 mg']],
    ['Soma 350 mg', ['350 mg']],
    ['Lidoderm 5% patch', ['5 %']],
    ['cream 120 GM', ['120 g']],
    ['Norco 5-325', ['5/325 mg']],
    ['syrup 1,000 mg', ['1000 mg']],
    ['Botox 200 units', ['200 units']],
    ['insulin 20 units at night', ['20 units']],
    ['pain is 30% improved', []],
    ['50-74% of the time', []],
    ['rated 7/10', []],
  ])('%s', (text, expected) => {
    expect(strengthsIn(passageOf(text)).map(({ values, unit }) => `${values.join('/')} ${unit}`)).toEqual(
      expected,
    );
  });

  it('reads what stands with a dose', () => {
    const [dose, other] = dosesIn(
      passageOf(
        'Zanaflex 6mg oral capsule 3 times a day #90 with 2 refills and Soma 350 mg tablets every 8 hours',
      ),
    );
    expect(dose).toMatchObject({
      form: 'capsule',
      frequency: '3 times a day',
      quantity: { max: 90 },
      refills: { max: 2 },
    });
    expect(other).toMatchObject({ form: 'tablet', frequency: 'every 8 hours', quantity: undefined });
  });
});

describe('pain scores', () => {
  it.each([
    ['rated 8/10', ['8-8']],
    ['rated 2-5 out of 10', ['2-5']],
    ['7 to 8/10 at worst', ['7-8']],
    ['6-7/10 with medication and 8/10 without', ['6-7 with', '8-8 without']],
    ['pain reducing from 10/10 to 5/10 on medications', ['10-10 without', '5-5 with']],
    ['strength 5/5, flexion 10/30', []],
    ['on 8/10/2016', []],
  ])('%s', (text, expected) => {
    expect(
      painScoresIn(passageOf(text)).map(
        ({ low, high, medication }) => `${low}-${high}${medication ? ` ${medication}` : ''}`,
      ),
    ).toEqual(expected);
  });
});
