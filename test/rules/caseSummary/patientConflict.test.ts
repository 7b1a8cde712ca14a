import { describe, expect, it } from 'vitest';
import { expectFindings } from '../underlined';
import { headed } from './headed';

const rule = ['patient-conflict'];
const end = 'The request is not medically necessary.';

describe('patient-conflict', () => {
  it('finds a pronoun of the other sex, and points at the word that introduces the patient', () => {
    const text = headed({
      summary: 'The injured worker is a 51 year old female. She reports knee pain.',
      rationale: `The patient has no instability. He has had ten visits. ${end}
                                                    ^^ patient-conflict`,
    });
    const [finding] = expectFindings(text, rule);
    const [other] = finding!.related!;
    expect(text.slice(other!.span.start, other!.span.end)).toBe('female');
  });

  it('finds it in the summary, and once in each rationale', () => {
    expectFindings(
      headed({
        summary: `The injured worker is a 51-year-old man. He limps. The patient states that she has pain.
                                                                           ^^^ patient-conflict`,
        rationale: `The patient says that she limps, and that her knee hurts. ${end}
                                          ^^^ patient-conflict`,
      }),
      rule,
    );
  });

  it('takes the word that stands alone against all the pronouns', () => {
    expectFindings(
      headed({
        summary: `The injured worker is a 51-year-old male with knee pain. She limps. She has had therapy. The patient states that she rests.
                                    ^^^^ patient-conflict`,
      }),
      rule,
    );
  });

  it('finds another age', () => {
    expectFindings(
      headed({
        summary: 'The injured worker is a 51-year-old male.',
        rationale: `This 37-year-old male has had ten visits. ${end}
                         ^^^^^^^^^^^ patient-conflict`,
      }),
      rule,
    );
  });

  it.each([
    'The patient is 52 years old.',
    'They report that the knee gives way.',
    'The guideline is for patients over 60 years of age. He/she should try therapy first.',
    'The doctor examined the knee. He explained to the injured worker how to use ice.',
    'The worker was trained by a co-worker. He left the bakery.',
    'The effect lasted for a year. (He, 2004) He et al. found no difference.',
    'The patient lives with a 66-year-old husband. He helps at home.',
    'The applicant, the claimant, the patient and the injured worker are one person.',
    'Her physician asks for the brace.',
  ])('is content with "%s"', (words) => {
    expectFindings(
      headed({
        summary: 'The injured worker is a 51-year-old female. She reports knee pain.',
        rationale: `${words} ${end}`,
      }),
      rule,
    );
  });

  it('says nothing where one pronoun stands against one', () => {
    expectFindings(
      headed({
        summary: 'The patient has knee pain. He limps.',
        rationale: `The patient rests. She limps. ${end}`,
      }),
      rule,
    );
  });

  it('reads "this woman", and an age without "years"', () => {
    expectFindings(
      headed({
        summary: 'The injured worker is a 51 year old male.',
        rationale: `This woman has had ten visits. ${end}
                         ^^^^^ patient-conflict`,
      }),
      rule,
    );
    expectFindings(
      headed({
        summary: 'The injured worker is a 57-year-old female.',
        rationale: `The films are new, she is 75 and lacks motion. ${end}
                                              ^^ patient-conflict`,
      }),
      rule,
    );
    expectFindings(
      headed({
        summary: 'The injured worker is a 57-year-old female.',
        rationale: `The films are new, she is 30 pounds too heavy, and her score was 31. ${end}`,
      }),
      rule,
    );
  });
});

it('takes a pronoun that kerning has parted for the whole one', () => {
  const summary = 'The injured worker is a 51-year-old female. She described he r symptoms as faint.';
  expectFindings(headed({ summary, rationale: end }), rule);
  expectFindings(
    headed({ summary: 'The injured worker is a 51-year-old male. He told of hi s pain.', rationale: end }),
    rule,
  );
});
