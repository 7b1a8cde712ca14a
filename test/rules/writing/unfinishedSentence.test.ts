import { describe, expect, it } from 'vitest';
import { formD } from '../formD';
import { withRationale } from '../rationale';
import { expectFindings, findingsOf } from '../underlined';

const rule = 'unfinished-sentence';
const on = { [rule]: 'hint' } as const;
const no = 'The request is not medically necessary.';

const foundIn = (text: string): readonly string[] =>
  findingsOf(text, on)
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ span }) => text.slice(span.start, span.end));

describe('unfinished-sentence', () => {
  it('finds a silence without its object, and says what to do', () => {
    const label = 'Decision rationale: The MTUS ';
    const words = 'does not specifically address';
    const [finding] = expectFindings(
      withRationale(`The MTUS ${words}. ODG has braces for sprains. ${no}
${' '.repeat(label.length)}${'^'.repeat(words.length)} unfinished-sentence`),
      [rule],
      on,
    );
    expect(finding!.message).toContain('Name the treatment');
  });

  it.each([
    ['The guidelines do not recommend as a first-line treatment.', 'do not recommend as'],
    ['ACOEM does not discuss.', 'does not discuss'],
    ['Additionally, there no proposed program of exercise.', 'there no'],
    ['There insufficient information on the earlier care.', 'There insufficient'],
    ['The file has no documentation of.', 'documentation of'],
    ['He was treated with heat and.', 'heat and'],
    ['The films were taken because.', 'taken because'],
    ['The surgeon states that.', 'states that'],
    ['The brace was asked for due to.', 'due to'],
    ['The wrist was seen by the.', 'by the'],
    ['The request for a brace of the wrist is.', 'wrist is'],
    ['There not enough information on the earlier care.', 'There not'],
    ['Since there is no evidence of instability.', 'Since there is no evidence of instability'],
    ['Therefore, the request for a brace.', 'Therefore, the request for a brace'],
    ['A brace of the wrist for six weeks.', 'A brace of the wrist for six weeks'],
    ['Although the sprain is a year old.', 'Although the sprain is a year old'],
    ['Given the lack of a plan for the wrist.', 'Given the lack of a plan for the wrist'],
    [
      'The MRI dated 3/2/2016 shoring a nondisplaced fracture.',
      'The MRI dated 3/2/2016 shoring a nondisplaced fracture',
    ],
  ])('finds %s', (sentence, words) => {
    expect(foundIn(withRationale(`The baker was seen on 3/2/2016. ${sentence} ${no}`))).toEqual([words]);
  });

  it('finds them in the summary', () => {
    expect(foundIn(formD({ summary: 'The baker fell. The examination shows no signs of.' }))).toEqual([
      'signs of',
    ]);
  });

  it.each([
    'The MTUS does not address gel insoles.',
    'This is a device that the MTUS does not address.',
    'ODG is followed, as the MTUS does not address it.',
    'The request is for more than the guidelines recommend.',
    'What the guidelines do not address, ODG does.',
    'There is no plan of exercise. Nor was there no plan before.',
    'It is not known whether there no longer is a sprain.',
    'It is the pain that he complained of.',
    'The brace is worse than it was.',
    'It is not clear what the dose is.',
    'Although the sprain is old, the wrist is weak.',
    'Because she cannot take aspirin the brace is needed.',
    'Given the above, the brace is not needed.',
    'Given the findings the brace is needed.',
    'The records furnish no comparison of the two.',
    "There's no fracture on the films, and there’s no plan.",
    'An earlier review of 2015 upheld a denial of therapy.',
    'The tear on the film and the weak wrist agree with one another.',
    'The pain and the loss of grip outweigh the small gain.',
    'Although those for surgery are not met, the criteria for therapy are.',
    'The left wrist is tender and the right one is.',
    'Because of pain he stopped.',
    'The study of August 2016 calls it moderate.',
    'Unless splinted the wrist hurts.',
    'Since the fall he limps.',
    'Since 2012 he has worked.',
    'As it is the brace helps.',
    'Due to pain he limps.',
    'While she works she limps.',
    'The cream holds gabapentin and dextromethorph an.',
    'The baker had hepatitis A. He was tested for vitamin A.',
    'Gait normal. No swelling. Strength 5/5.',
    'Recommended as an option. Not recommended.',
    'The requested brace helps.',
    'A year passed. The wrist healed well without any surgery.',
    'Despite therapy she worsened.',
    'The diagnoses: sprain of the wrist, and strain of the back.',
  ])('leaves alone: %s', (sentence) => {
    expect(foundIn(withRationale(`The baker was seen on 3/2/2016. ${sentence} ${no}`))).toEqual([]);
  });

  it('leaves the points of a list alone', () => {
    expect(
      foundIn(
        withRationale(
          `The chapter asks for: • Failure of care, and • The presence of a sprain, or • A fracture. The baker has none. ${no}`,
        ),
      ),
    ).toEqual([]);
  });

  it('leaves quotations alone', () => {
    expect(
      foundIn(
        withRationale(`The chapter says, "The presence of a sprain of the wrist." The baker has one. ${no}`),
      ),
    ).toEqual([]);
  });
});
