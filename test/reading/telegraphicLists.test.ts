import { describe, expect, it } from 'vitest';
import { readPassage } from '../../server/src/reading/sentences/passage';
import { statementsIn } from '../../server/src/reading/statements/read';
import { flatten } from '../../server/src/text/flatText';

function said(text: string): readonly string[] {
  return statementsIn(readPassage(flatten(text, 0, text.length))).map(
    ({ concept, assertion }) => `${assertion} ${concept.id}`,
  );
}

describe('a list of findings behind "no"', () => {
  it.each([
    ['Knee: no effusion, McMurray negative, patellar crepitus.', 'affirmed crepitus'],
    ['No effusion, ligaments stable, joint line tenderness.', 'affirmed tenderness'],
    ['No swelling, flexion 110, tenderness over the scar.', 'affirmed tenderness'],
    [
      'Without spasm, flexion 50 degrees, straight leg raise positive.',
      'affirmed positive-straight-leg-raise',
    ],
  ])('ends where a point has a value of its own: %s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });

  it.each([
    ['There is no effusion, tenderness or crepitus.', 'denied crepitus'],
    ['No swelling, redness, or tenderness was seen.', 'denied tenderness'],
  ])('goes on to what an "or" joins: %s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });

  it.each([
    [
      'The exam noted no limp, decreased motion of the hip and a tender scar.',
      'affirmed reduced-range-of-motion',
    ],
    ['Swelling of the heel, no warmth, tenderness of the ankle.', 'affirmed tenderness'],
    [
      'No deformity, tenderness of the biceps, spasm of the trapezius, and limited motion.',
      'affirmed muscle-spasm',
    ],
    ['The calf was tender without spasm and limited motion of the knee.', 'affirmed reduced-range-of-motion'],
    ['Diagnoses: spondylosis without myelopathy, facet arthropathy, and insomnia.', 'affirmed insomnia'],
  ])('ends where a point is told as found, or is the next diagnosis: %s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });

  it.each([
    ['There is no atrophy, decreased sensation, or spasm of the calf.', 'denied sensory-loss'],
    ['There was no swelling, redness, tenderness of the ankle.', 'denied tenderness'],
    ['He denies weakness, mild headache, dizziness.', 'denied headaches'],
    [
      'There is no record of spasm, decreased sensation, positive straight leg raise.',
      'undocumented sensory-loss',
    ],
    ['Films saw spondylosis without myelopathy, radiculopathy or fracture.', 'denied radiculopathy'],
  ])('goes on to what is denied with it: %s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });

  it('gives a thing one value where the second is of another thing', () => {
    const tests = said('Drawer sign negative, patellar grind positive on the left.');
    expect(tests).toContain('normal positive-ligament-test');
    expect(tests).not.toContain('affirmed positive-ligament-test');
  });

  it('reads a value of neither side as its opposite', () => {
    expect(said('Tests of the sacroiliac joint hurt on neither side.')).toContain(
      'normal positive-sacroiliac-test',
    );
  });
});

describe('whose, and of what', () => {
  it("takes what a relative has for the relative's", () => {
    const text = 'Diabetes in a brother, none in the patient.';
    const [first] = statementsIn(readPassage(flatten(text, 0, text.length)));
    expect(first?.concept.id).toBe('diabetes');
    expect(first?.ofOthers).toBe(true);
  });

  it('takes the strength of a tablet of two drugs for no score', () => {
    expect(said('The strength has come down from 10/325 to 5/325.')).not.toContain('affirmed no-improvement');
  });
});
