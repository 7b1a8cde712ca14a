import { describe, expect, it } from 'vitest';
import { readPassage } from '../../server/src/reading/sentences/passage';
import { statementsIn } from '../../server/src/reading/statements/read';
import { flatten } from '../../server/src/text/flatText';

/** The care of a text with how far it has come. */
function care(text: string): Readonly<Record<string, string | undefined>> {
  const told = statementsIn(readPassage(flatten(text, 0, text.length)));
  return Object.fromEntries(told.map(({ concept, status }) => [concept.id, status]));
}

describe('a list of care', () => {
  it('is planned where a plan includes it, whatever stands beside', () => {
    expect(
      care(
        'The treatment plan consisted of oral medications, physical therapy, an MRI of the knee; a wrist brace, acupuncture and ibuprofen.',
      ),
    ).toMatchObject({
      'physical-therapy': 'planned',
      mri: 'planned',
      bracing: 'planned',
      acupuncture: 'planned',
      nsaid: 'planned',
    });
  });

  it('has in a plan what is continued as going on', () => {
    expect(
      care('The plan included continued use of ibuprofen, a TENS unit and an MRI of the neck.'),
    ).toMatchObject({
      nsaid: 'ongoing',
      tens: 'planned',
      mri: 'planned',
    });
  });

  it('was done where it is what treatment included', () => {
    expect(
      care(
        'Treatment to date has included medications, chiropractic care, x-rays of the hip, and a lumbar brace.',
      ),
    ).toMatchObject({ chiropractic: 'completed', 'x-ray': 'completed', bracing: 'completed' });
    expect(care('Past treatments were noted to include acupuncture and rest.')).toMatchObject({
      acupuncture: 'completed',
    });
  });

  it('was asked for where a request includes it or is for it', () => {
    for (const text of [
      'The request for authorization dated 3/4/2016 included an MRI of the neck and 6 sessions of acupuncture.',
      'A request was received for an MRI of the neck, and 6 sessions of acupuncture.',
      'The following were requested: an MRI of the neck, and 6 sessions of acupuncture for the neck and back.',
      'The treatment requested for review included an MRI of the neck and acupuncture.',
    ])
      expect(care(text), text).toMatchObject({ mri: 'requested', acupuncture: 'requested' });
  });

  it('has failed where it is what failed care included', () => {
    expect(care('He failed conservative treatment to include acupuncture and ibuprofen.')).toMatchObject({
      acupuncture: 'failed',
      nsaid: 'failed',
    });
  });

  it('lets a point say of itself how far it has come', () => {
    expect(care('Treatment has included failed acupuncture and a requested MRI of the neck.')).toMatchObject({
      acupuncture: 'failed',
      mri: 'requested',
    });
  });

  it('tells nothing of what treatment should include', () => {
    expect(care('Treatment should include acupuncture.')['acupuncture']).not.toBe('completed');
  });
});

describe('how far care has come', () => {
  it.each([
    ['The reviewer authorized an initial 6 sessions of acupuncture.', 'acupuncture', 'authorized'],
    ['He has had 6 sessions of acupuncture.', 'acupuncture', 'completed'],
    ['He is a candidate for a course of acupuncture.', 'acupuncture', 'requested'],
    ['He had acupuncture without documentation of improvement.', 'acupuncture', 'completed'],
    ['He had acupuncture without improvement.', 'acupuncture', 'failed'],
    ['He had acupuncture and has ongoing pain of the knee.', 'acupuncture', 'completed'],
  ])('%s', (text, concept, status) => {
    expect(care(text)[concept]).toBe(status);
  });
});

describe('a denial', () => {
  const denial = (text: string) =>
    statementsIn(readPassage(flatten(text, 0, text.length))).find(
      ({ assertion }) => assertion === 'undocumented' || assertion === 'denied',
    );

  it('is of a plan where that is denied', () => {
    expect(denial('The records do not show that acupuncture is planned.')?.status).toBe('planned');
  });

  it('is of what was done, whatever is requested besides', () => {
    const text = 'There is no record that he has failed acupuncture prior to the requested injections.';
    expect(denial(text)?.status).toBeUndefined();
    expect(denial(text)?.failing).toBe(true);
  });

  it('of an inability to use care says that it is used', () => {
    expect(denial('There is no indication that she was unable to use ibuprofen.')).toBeUndefined();
  });
});
