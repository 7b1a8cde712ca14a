import { describe, expect, it } from 'vitest';
import { readPassage } from '../../server/src/reading/sentences/passage';
import { statementsIn } from '../../server/src/reading/statements/read';
import { explainProse } from '../../server/src/report/explain';
import { flatten } from '../../server/src/text/flatText';

function conceptsIn(text: string): readonly string[] {
  return statementsIn(readPassage(flatten(text, 0, text.length))).map(
    ({ concept, assertion }) => `${assertion} ${concept.id}`,
  );
}

/** Turns of phrase and numbers that tell a thing; each with a near miss that does not. */
const ROWS: readonly (readonly [string, string, string])[] = [
  ['BMI is 43.', 'affirmed obesity', 'BMI is 24.'],
  ['She is 5 feet 3 inches tall and weighs 260 pounds.', 'affirmed obesity', 'She can lift 260 pounds.'],
  ['Blood pressure was 168/102.', 'affirmed hypertension', 'Pain was 8/10.'],
  ['Hemoglobin A1c was 8.9.', 'affirmed diabetes', 'Hemoglobin A1c was 5.4.'],
  ['She scored 16 of 24 on the Epworth scale.', 'affirmed daytime-sleepiness', 'The Epworth score was 4.'],
  [
    'He takes 160 morphine equivalents a day.',
    'affirmed high-opioid-dose',
    'He takes 30 morphine equivalents.',
  ],
  ['Flexion films show 6 mm of motion.', 'affirmed spinal-instability', 'The disc bulges 6 mm.'],
  ['The calf measures 2 cm less than the other.', 'affirmed atrophy', 'The scar measures 2 cm.'],
  ['He is 68 years old.', 'affirmed older-age', 'He is 44 years old.'],
  ['He has 20 headache days a month.', 'affirmed frequent-headaches', 'He has 4 headache days a month.'],
  ['He moves his bowels every fourth day.', 'affirmed constipation', 'He moves his bowels every day.'],
  [
    'Walking rose from 10 to 35 minutes.',
    'affirmed functional-improvement',
    'Walking fell from 35 to 10 minutes.',
  ],
  ['The BDI dropped from 31 to 17.', 'affirmed psychological-improvement', 'The BDI rose from 17 to 31.'],
  [
    'The injection reduced his pain by half.',
    'affirmed pain-relief',
    'The injection was given in half an hour.',
  ],
  ['His pain stays the same.', 'affirmed no-improvement', 'He was seen on the same day.'],
  ['Naproxen has not been effective.', 'affirmed no-improvement', 'Naproxen has been effective.'],
  ['A psychologist examined him.', 'affirmed psychological-evaluation', 'A psychologist was on vacation.'],
  ['He is unable to drive.', 'affirmed driving-difficulty', 'He is unable to sing.'],
  ['With Norco she can shop.', 'affirmed functional-improvement', 'With her sister she came.'],
  ['The pain runs down the left arm.', 'affirmed radiating-pain', 'He walks down the street.'],
  ['His wife helps him bathe.', 'affirmed family-help', 'His wife works in a bank.'],
  ['She lives in a room on her own.', 'denied family-help', 'She lives in a house.'],
  [
    'The urine test was positive for cocaine.',
    'affirmed urine-test-inconsistent',
    'The test was negative for cocaine.',
  ],
  ['Her kidneys work normally.', 'normal kidney-disease', 'Her kidneys were scanned.'],
  ['The trapezius was soft.', 'normal muscle-spasm', 'The mattress was soft.'],
  ['The knee is stable.', 'denied instability', 'The knee is painful.'],
  ['His feet were unremarkable.', 'denied physical-findings', 'His day was unremarkable.'],
];

describe('what is told without its name', () => {
  it.each(ROWS)('"%s" is %s; "%s" is not', (text, told, near) => {
    expect(conceptsIn(text), explainProse(text)).toContain(told);
    expect(conceptsIn(near), explainProse(near)).not.toContain(told);
  });
});
