import { describe, expect, it } from 'vitest';
import { readPassage } from '../../../server/src/reading/sentences/passage';
import { CONFUSED_WORDS, slipsIn } from '../../../server/src/reading/slips/confusedWords';
import { flatten } from '../../../server/src/text/flatText';
import { formD } from '../formD';
import { withRationale } from '../rationale';
import { applied, expectFindings, findingsOf } from '../underlined';

const rule = 'confused-word';
const on = { [rule]: 'hint' } as const;

const slipsOf = (sentence: string): readonly string[] => {
  const passage = readPassage(flatten(sentence, 0, sentence.length));
  return slipsIn(passage).map(({ word }) => {
    const { from, to } = passage.words[word]!;
    return sentence.slice(from, to);
  });
};

describe('confused-word', () => {
  it('finds them in the summary, the item and the reasons', () => {
    expectFindings(
      formD({
        summary: `The heel is tender and the planter fascia is thickened.
                           ^^^^^^^ confused-word`,
        items: `Physician therapy, six visits: Upheld
^^^^^^^^^ confused-word

Claims Administrator guideline: Decision based on MTUS Ankle and Foot Complaints 2004.

MAXIMUS guideline: Decision based on MTUS Ankle and Foot Complaints 2004, Section(s): Physical Methods.

Decision rationale: The baker has had six visits. There is no evident of gain. The request is not medically necessary.
                                                              ^^^^^^^ confused-word`,
      }),
      [rule],
      on,
    );
  });

  it.each([
    ['The MRI shows annual tears at two levels.', 'annual'],
    ['Neural foramina are patient at all levels.', 'patient'],
    ['The patent reports pain of the neck.', 'patent'],
    ['Strength of the let leg is full.', 'let'],
    ['She is at intermittent risk for gastrointestinal events.', 'intermittent'],
    ['Pain is moderate to sever at night.', 'sever'],
    ['He takes one table by mouth at night.', 'table'],
    ['There is numbness of the hand with a positive tunnel sign over the median nerve.', 'tunnel'],
    ['He is right hand dominate.', 'dominate'],
    ['It is unclear weather the drug was stopped.', 'weather'],
    ['He had more then 6 visits.', 'then'],
    ['There is tenderness to palpitation over the facets.', 'palpitation'],
    ['No clubbing, cyanosis or enema of the legs.', 'enema'],
    ['The guideline does not supported it.', 'supported'],
    ['Six weeks after the injured, he fell.', 'injured'],
  ])('%s: %s', (sentence, word) => {
    expect(slipsOf(sentence)).toEqual([word]);
  });

  it.each([
    'He works at a lumber yard and lifts lumber onto trucks.',
    'A medical branch of the army; the medial branch block helped.',
    'She takes a typical dose and has a typical pattern of pain.',
    'The artery is small; the patient is well. The vessels are patent.',
    'The drug does of course help, and the daily dose of it does not matter.',
    'Pain on the left side affects her sleep.',
    'He slipped on a hiking trail of the park and felt pain down the leg.',
    'She felt down and tearful on the stairs of her home.',
    'There is no infection of the knee, and the injection was given.',
    'The remains of work papers were lost; he is out of work.',
    'The injured worker fell. After the injured knee was treated, he walked.',
    'He turned the faucet and felt a pop. The rotator cuff is torn.',
    'The perineal nerve block was given for pelvic pain.',
    'He has a full and painless arc. Full aching muscles were not told of.',
    'The study does, where noted, agree; the clinics where therapy was given are closed.',
    'An intermediate goal was set, with intermittent pain of the neck.',
    'The provider does not document the dose recommended.',
    'Organ systems were reviewed. Systems were negative.',
    'Joint involvement of the hands is in doubt.',
    'The hearing on the case was held; there was a trial of the claim.',
    'Access to the clinic is hard. The right angle of the frame was kept.',
    'Chronic wounds are never treated with heat; he had never blocked the door.',
  ])('leaves alone: %s', (sentence) => {
    expect(slipsOf(sentence)).toEqual([]);
  });

  it('needs the neighbours without a mark between them', () => {
    expect(slipsOf('The report is medial; records were not sent.')).toEqual([]);
    expect(slipsOf('He is right hand. Dominate signs are absent.')).toEqual([]);
  });

  it('puts the right word in its place, with its capitals', () => {
    const text = withRationale(
      'MEDIAL NECESSITY is not shown. Lumber spine films were normal. The request is denied.',
    );
    const found = findingsOf(text, on).filter(({ ruleId }) => ruleId === rule);
    expect(found.map((finding) => finding.fixes![0]!.title)).toEqual([
      'Change to "MEDICAL"',
      'Change to "Lumbar"',
    ]);
    expect(applied(text, found[1])).toContain('Lumbar spine films');
  });
});

describe('each row of the table', () => {
  const own = (list: ReadonlySet<string>): string =>
    [...list].find((one) => one !== '.')?.replaceAll('_', ' ') ?? '';

  it('is found in the context that it names, and is silent for the word that is meant', () => {
    const wrong = CONFUSED_WORDS.filter((row) => {
      const sentence = (word: string) =>
        `It shows ${[own(row.near), own(row.before), word, own(row.after)].filter(Boolean).join(' ')}.`;
      const starts = row.before.size > 0 && own(row.before) === '';
      const told = starts ? `${row.written} ${own(row.after)} is here.` : sentence(row.written);
      return !slipsOf(told).includes(row.written) || slipsOf(sentence(row.meant)).includes(row.meant);
    });
    expect(wrong.map(({ written, meant }) => `${written} for ${meant}`)).toEqual([]);
  });

  it('stands once', () => {
    const keys = CONFUSED_WORDS.map(({ written, before, after, near }) =>
      [written, ...before, '|', ...after, '|', ...near].join(' '),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
