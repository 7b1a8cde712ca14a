import { describe, expect, it } from 'vitest';
import { readPassage } from '../../server/src/reading/sentences/passage';
import { statementsIn } from '../../server/src/reading/statements/read';
import { residueOf } from '../../server/src/reading/statements/residue';
import { isTiedToCase } from '../../server/src/reading/statements/tiedToCase';
import { flatten } from '../../server/src/text/flatText';

const passageOf = (text: string) => readPassage(flatten(text, 0, text.length));

/** The residue of the clause of the first statement of a concept, run by run. */
function residueIn(text: string, concept: string): readonly string[] {
  const passage = passageOf(text);
  const statement = statementsIn(passage).find((one) => one.concept.id === concept);
  if (statement === undefined) throw new Error(`Nothing is read of ${concept} in "${text}".`);
  return residueOf(passage, statement).map(({ first, last }) => passage.textOf(first, last));
}

describe('words of a clause that no table has a use for', () => {
  it.each([
    ['There is no documentation of muscle spasm on examination of the lumbar spine.', 'muscle-spasm'],
    ['In addition, physical therapy for the left knee was not tried before 3/2/2016.', 'physical-therapy'],
    ['Physical therapy has never been attempted by this worker.', 'physical-therapy'],
    ['The patient has moderate osteoarthritis of the medial compartment.', 'osteoarthritis'],
    ['Moreover, no MRI of the right shoulder was provided with the request.', 'mri'],
    // Behind a comma a clause tells on.
    ['No physical therapy has been tried, as the prior reviewer remarked with surprise.', 'physical-therapy'],
    // Kerning has parted "warrant".
    ['No muscle spasm to warra nt the drug was found.', 'muscle-spasm'],
  ])('none in: %s', (text, concept) => {
    expect(residueIn(text, concept)).toEqual([]);
  });

  it.each([
    ['Cognitive therapy aimed at insomnia has not been offered.', 'cognitive-behavioral-therapy', ['aimed']],
    [
      'There is nothing to corroborate the level of the epidural injection.',
      'epidural-injection',
      ['nothing'],
    ],
    ['An introductory injection was not given.', 'injections', ['introductory']],
    ['No physical therapy intended for balance was completed.', 'physical-therapy', ['intended']],
    ['He had a passing weakness of grip during a brawl.', 'motor-weakness', ['passing', 'brawl']],
  ])('some in: %s', (text, concept, words) => {
    expect(residueIn(text, concept)).toEqual(words);
  });
});

describe('what ties a sentence to the case', () => {
  it.each([
    'He takes naproxen.',
    'Naproxen was taken for a year.',
    'The records list naproxen.',
    'Naproxen has been of help.',
    'There is a tear of the meniscus.',
    'On 3/2/2016 naproxen helps.',
    'Imaging has a tear of the meniscus.',
  ])('%s', (text) => {
    const passage = passageOf(text);
    expect(isTiedToCase(passage, passage.sentences[0]!)).toBe(true);
  });

  it.each([
    'Short-acting opioids have a place after an operation.',
    'Naproxen may help with swelling.',
    'After release, prolonged immobilization has no advantage.',
    'Steroid injections are used for impingement.',
  ])('nothing in: %s', (text) => {
    const passage = passageOf(text);
    expect(isTiedToCase(passage, passage.sentences[0]!)).toBe(false);
  });
});
