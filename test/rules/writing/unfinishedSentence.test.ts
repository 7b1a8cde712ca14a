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

  it.each([
    ['The patch was lowered without any rise in.', 'rise in'],
    ['An injection at the clinic helped for about.', 'for about'],
    ['The brace was ordered by the clinic with no.', 'with no'],
    ['The number of tablets was not compared with.', 'compared with'],
    ['The dose was lowered from 40 mg to.', 'mg to'],
    ['She was seen by.', 'seen by'],
    ['He is not able to.', 'able to'],
    ['The number asked for is more than.', 'more than'],
    ['It was never said whether the tablet could.', 'tablet could'],
    ['The provider did not explain.', 'not explain'],
    ['The MRI revealed.', 'MRI revealed'],
    ['The guideline allows six visits, and further visits if.', 'visits if'],
    ['The surgeon wishes to go on because the injured worker.', 'because the injured worker'],
    ['An agreement is mentioned, although the agreement itself.', 'although the agreement itself'],
    ['It would not help a patient whose symptoms.', 'whose symptoms'],
    ['He put the effect at 60 percent, but the length of relief.', 'but the length of relief'],
    ['There is no evidence that the patient.', 'that the patient'],
    ['The records show that she.', 'that she'],
    ['A device made from a cast would the arch and unload it.', 'would the'],
    ['The psychiatrist himself that nightmares are the trouble.', 'himself that'],
    ['The records no drug screen.', 'records no drug'],
    ['The wrist is the of the complaint.', 'the of'],
    ['The provider that the wrist will heal.', 'The provider that the wrist will heal'],
    [
      'While the patient reports some relief with the brace.',
      'While the patient reports some relief with the brace',
    ],
  ])('finds what lost its end or a word inside: %s', (sentence, words) => {
    expect(foundIn(withRationale(`The baker was seen on 3/2/2016. ${sentence} ${no}`))).toEqual([words]);
  });

  it.each([
    'Pain is 4/10 with medication and 8/10 without.',
    'It is the care that he asked for. The six visits are what the guideline speaks of.',
    'Six visits are a trial of the length the guideline speaks of.',
    'The brace is hard to do without. She has nobody to talk with.',
    'The old map can be compared with. The treatment period is over.',
    'He does as much as he could. She thought she could.',
    'Nor would the brace help. Only then would the brace help.',
    'The fusion, however, cannot at present.',
    'He has used it since May of last year.',
    'Exercise is recommended, but no one regimen over another.',
    'There is no symptom that this would treat.',
    'The records furnish no comparison. The last before that were in 2013.',
    'A 45-year-old woman with an injury of the left knee.',
    'The clinic she goes to is closed.',
    'He was treated for a sprain that the provider did not describe.',
  ])('leaves alone what is whole: %s', (sentence) => {
    expect(foundIn(withRationale(`The baker was seen on 3/2/2016. ${sentence} ${no}`))).toEqual([]);
  });

  it('is off until somebody turns it on: too little is known of it on letters that it was not written on', () => {
    const text = withRationale(`The file has no documentation of. ${no}`);
    expect(findingsOf(text).filter(({ ruleId }) => ruleId === rule)).toEqual([]);
    expect(foundIn(text)).toHaveLength(1);
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
