import { describe, expect, it } from 'vitest';
import { agesIn } from '../../server/src/reading/people/ages';
import { sexMentionsIn } from '../../server/src/reading/people/sexMentions';
import { readPassage } from '../../server/src/reading/sentences/passage';
import { flatten } from '../../server/src/text/flatText';

const passageOf = (text: string) => readPassage(flatten(text, 0, text.length));
const sexes = (text: string) =>
  sexMentionsIn(passageOf(text)).map((one) => `${one.sex} ${one.kind} ${one.certainty}`);

describe("the patient's sex", () => {
  it.each([
    [
      'The injured worker is a 43 year old female, who fell. She rests.',
      ['female noun sure', 'female pronoun sure'],
    ],
    ['A 54-year-old male patient was seen. He limps.', ['male noun sure', 'male pronoun sure']],
    ['A 38-year-old male seamstress was seen. She limps.', ['male noun sure', 'female pronoun sure']],
    ['She came with a 38-year-old male friend.', ['female pronoun likely']],
    ['The patient reported that his pain is worse.', ['male pronoun sure']],
    ['The physician noted that he ordered a scan.', []],
    ['Dr. Ward was seen. He advised rest.', []],
    ['He explained to the injured worker that rest helps.', []],
    ['He/she has no affiliation with the employer.', []],
    ['It helps (He, 2004) in most.', []],
    ['The patient and his wife came. She drove.', ['male pronoun sure']],
    ['The patient has male erectile disorder.', []],
    ['The worker was treated by her doctor, who gave it to her.', ['female pronoun sure']],
    ['The doctor wrote that this individual has had it under his insurance.', ['male pronoun sure']],
    ['55 yo F with neck pain.', ['female noun sure']],
    ['61 y/o M hurt his back.', ['male noun sure', 'male pronoun sure']],
    ['Ms. reports pain.', ['female pronoun sure']],
    ['Mr. Doe has pain.', ['male pronoun sure']],
    ['An MR arthrogram was read.', []],
    ['A 33-year-old right hand dominant female packer.', ['female noun sure']],
    ['In his appeal the surgeon says that it heals.', []],
    ['They said that they hurt.', []],
    ['He had normal strength.', ['male pronoun likely']],
    ['The supervisor shouted. The worker held her ears.', ['female pronoun sure']],
  ])('%s', (text, expected) => {
    expect(sexes(text)).toEqual(expected);
  });
});

describe("the patient's age", () => {
  it.each([
    ['a 34-year-old male', [34]],
    ['a(n) 57 year old male', [57]],
    ['a 47 y/o woman', [47]],
    ['a woman aged 51', [51]],
    ['a forty-two year old man', [42]],
    ['patients over 65 years old', []],
    ['a 10 year old injury', []],
    ['for 20 years', []],
  ])('%s', (text, ages) => {
    expect(agesIn(passageOf(text)).map((one) => one.years)).toEqual(ages);
  });
});
