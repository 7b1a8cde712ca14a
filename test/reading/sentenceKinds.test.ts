import { describe, expect, it } from 'vitest';
import { readPassage } from '../../server/src/reading/sentences/passage';
import { flatten } from '../../server/src/text/flatText';

const sentencesOf = (text: string) => readPassage(flatten(text, 0, text.length)).sentences;
const texts = (text: string) => sentencesOf(text).map((one) => one.text);

describe('where sentences end', () => {
  it.each([
    ['He saw Dr. Ward on Monday. She left.', 2],
    ['Norco 7.5 mg. was given. It helped.', 2],
    ['The block at L4-5. Another at L5-S1.', 2],
    ['It is useful, e.g. for pain. It costs little.', 2],
    ['See p. 82 and pp. 90-92 of the text. No. 3 applies.', 2],
    ['Treatments incl. ice, heat, etc. were tried. They failed.', 2],
    ['Robert D. Ward wrote it. He is right.', 2],
    ['She lacks vitamin D. It was given.', 2],
    ['It was denied.The request was sent again.', 2],
    ['An MRI was asked for (left knee).The request was denied.', 2],
    ['(1) Time: 3 to 6 visits. (2) Frequency: 1 to 3 times. (3) Length: 1 to 2 months.', 3],
    ['1. Rest was tried. 2. Ice was tried.', 2],
    ['He said "it hurts." She noted it.', 2],
    ['Is it needed? No. It is not!', 3],
    ['the pain persists. the patient rests.', 2],
    ['Versus placebo (Smith et al. 2004) it works. It is cheap.', 2],
    ['See UpToDate.com for more. Ask again.', 2],
    ["There was a positive Tinel's. Both wrists were tender.", 2],
    ['Weakness of grade 4. The arm was weak.', 2],
    ['No full stop at the end', 1],
    ['', 0],
    ['...', 1],
  ])('%s', (text, count) => {
    expect(texts(text)).toHaveLength(count);
  });

  it('survives page breaks and double spacing, with spans in the original', () => {
    const text = 'The brace was\n\n\n\nasked for. It\n\nwas denied.';
    const [first, second] = sentencesOf(text);
    expect(first!.text).toBe('The brace was asked for.');
    expect(text.slice(second!.span.start, second!.span.end)).toBe('It\n\nwas denied.');
  });

  it('covers every word of any text once', () => {
    const text = 'A. B c. D "e f. g" h. (i. J.) k 1. 2. 3.4 5.';
    const passage = readPassage(flatten(text, 0, text.length));
    const words = passage.sentences.flatMap((one) =>
      Array.from({ length: one.endWord - one.firstWord }, (_, k) => one.firstWord + k),
    );
    expect(words).toEqual(passage.words.map((_, index) => index));
  });
});

describe('what sentences do', () => {
  it.each([
    [
      'MTUS states that TENS may be tried. A trial of one month is recommended. In this case, the patient has back pain. There is no plan. The request is not medically necessary.',
      ['recital', 'recital', 'case', 'case', 'case'],
    ],
    [
      'ODG says: "Braces are not recommended. They weaken the muscles. They are of no use." The claimant wears one.',
      ['quotation', 'quotation', 'quotation', 'case'],
    ],
    [
      'According to ACOEM, "patients should be seen after a "six visit trial" by the doctor." The records show none.',
      ['quotation', 'case'],
    ],
    [
      'The ODG states; "Studies are of use in the weak. The records do not show weakness. The request is not medically necessary.',
      ['quotation', 'case', 'case'],
    ],
    [
      'The patient takes Soma. Muscle relaxants can be habit-forming. He has taken it for a year.',
      ['case', 'recital', 'case'],
    ],
    [
      'ACOEM recommends braces. No brace was noted. In addition, there was an absence of pain. The examination showed weakness.',
      ['recital', 'case', 'case', 'case'],
    ],
    [
      'ACOEM recommends braces. No brace should be noted if the examination is normal. Splints may be worn.',
      ['recital', 'recital', 'recital'],
    ],
    ['Patients with low back pain may be treated at home. Here, the applicant was not.', ['recital', 'case']],
  ])('%s', (text, kinds) => {
    expect(sentencesOf(text).map((one) => one.kind)).toEqual(kinds);
  });
});
