import { describe, expect, it } from 'vitest';
import { newLetter } from '../../server/src/features/drafting/newLetter';
import { asText } from '../../server/src/features/drafting/template';
import { formD } from './formD';
import { expectFindings, findingsOf } from './underlined';

const found = (summary: string) =>
  findingsOf(formD({ summary }))
    .filter(({ ruleId }) => ruleId === 'placeholder')
    .map(({ span }) => formD({ summary }).slice(span.start, span.end));

describe('placeholder', () => {
  it('finds what a draft leaves to fill in, at its own place', () => {
    const [finding] = expectFindings(
      formD({
        summary: `The worker is a [age]-year-old cook who slipped on TBD.
                ^^^^^ placeholder
                                                   ^^^ placeholder`,
      }),
    );
    expect(finding!.severity).toBe('error');
  });

  it.each([
    '[insert findings]',
    '[Insert the date of the visit here]',
    '[drug name]',
    '[DATE OF INJURY]',
    '[body part]',
    '[DATE OF DENTAL REPORT]',
    '[NAME OF TREATING SURGEON]',
    '[RESULT AND DATE OF MRI]',
    '[reference to be added]',
    '[TO BE DETERMINED]',
    '[date of last work status]',
    '[the name of the treating clinic]',
    '[he/she]',
    '[left / right]',
    '[Upheld or Overturned]',
    '[describe the mechanism of injury]',
    '<insert rationale>',
    '<enter date>',
    '<drug name>',
    '{{specialty}}',
    '$' + '{dose}',
    '{diagnosis}',
    '(insert complaint)',
    '(enter the date of injury here)',
    '«Patient_Name»',
    'Click or tap here to enter text.',
    'Choose an item.',
    'mm/dd/yyyy',
    'xx/xx/2015',
    '##',
    'TBD',
    'TODO',
    'XXX',
    'XXXXX',
    'xxx',
    '____',
    '??' + '?',
  ])('finds %s', (mark) => {
    expect(found(`The worker was seen for ${mark} on Monday.`)).toEqual([mark]);
  });

  it.each(['See Page(s): XX.', 'See pages XX of it.', 'Norco XX mg', 'Norco 5mg #XX'])(
    'finds the number left open in "%s"',
    (summary) => {
      expect(found(summary).join()).toMatch(/^#?XX(?: mg)?$/);
    },
  );

  it('finds a prompt inside a quotation', () => {
    expect(found('It says "no more than [drug name] in a year" on page 9.')).toEqual(['[drug name]']);
  });

  it('finds a prompt that wraps', () => {
    expect(found('The worker reports [describe the\npain and its radiation] at work.')).toEqual([
      '[describe the\npain and its radiation]',
    ]);
  });

  it('finds an ellipsis that stands for a whole part', () => {
    expect(found('Findings: […]')).toEqual(['[…]']);
  });

  it.each([
    ['a gap that redaction left', 'The report was signed by  and replaced by  and sent on.'],
    ['an article left open by the template', 'The patient is a(n) 57 year old roofer.'],
    ['a bracketed abbreviation', 'Magnetic resonance imaging [MRI] and [CT] were done.'],
    ['a bracketed note', 'He took omeprazole [otc] and wrote "recieved" [sic].'],
    ['reference numbers', 'Opioids were continued [1-3, 28, 34].'],
    ['a stray bracket', 'There was abdominal [pain, groin strain and back strain.'],
    ['empty brackets', 'The box [] and the box [ ] were left.'],
    ['an omission in a quotation', 'It says "therapy [...] should end" on page 9.'],
    ["a quoter's own words", 'It says "for the [patient] in pain" on page 9.'],
    ["a quoter's own words with an article", 'He wrote that "[the worker] may lift" on page 9.'],
    ['comparisons', 'The score was <5 and the dose > 30, then <3/10 with x2 and xx refills.'],
    ['roman numerals and sizes', 'Chapter XX, a brace size XXL and cranial nerves II-XII.'],
    ['a drawn line', `One.\n${'_'.repeat(60)}\nTwo.`],
    ['stars', 'One.\n***\nTwo *** three.'],
    ['a number sign too many', 'He takes Norco ##60 and naproxen ## 30.'],
    ['a heading of a draft', 'One.\n## Two'],
    ['an insertion', 'The tendon (inserted at the tubercle) and the catheter (insert 5 cm) were seen.'],
    ['a set', 'The levels {L4, L5} were named.'],
    ['one question', 'Was it work? It was??'],
    ['a note on a field', 'She was seen on a day [date of visit not legible] and [date of MRI 2015] later.'],
    ['words in capitals', 'TBI was ruled out. TODAY he is well.'],
  ])('lets %s be', (_, summary) => {
    expect(found(summary)).toEqual([]);
  });

  it('takes a text of brackets without trouble', () => {
    const text = formD({ summary: '['.repeat(100_000) + '<'.repeat(100_000) + '{{'.repeat(50_000) });
    expect(Array.isArray(findingsOf(text))).toBe(true);
  });
});

describe('a bracket in capitals', () => {
  it.each(['[NAME REDACTED]', '[MRI]', '[MTUS ACOEM]', '[END OF PAGE]', '[DATE OF MRI 2016]'])(
    'is a note or a name and no prompt: %s',
    (words) => {
      expect(found(`The films were read on the day of the fall ${words} by a colleague.`)).toEqual([]);
    },
  );

  it('shouts only among small letters', () => {
    expect(
      found('THE COOK SLIPPED ON A WET FLOOR AND FELL, ON [DATE OF LAST XRAY], AND HURT THE WRIST AGAIN.'),
    ).toEqual([]);
  });
});

describe('a letter that was only just begun', () => {
  const item = (name: string, rationale: string) =>
    `${name}: Upheld

Claims Administrator guideline: Decision based on MTUS [chapter and year], Section(s): [section].

MAXIMUS guideline: Decision based on MTUS [chapter and year], Section(s): [section].

Decision rationale: ${rationale}

`;
  const letter = (...rationales: string[]) =>
    formD({ items: rationales.map((one, i) => item(`Item ${i + 1} of three`, one)).join('') });
  const ofDraft = (text: string) =>
    findingsOf(text).filter(({ ruleId }) =>
      ['placeholder', 'missing-rationale', 'missing-conclusion'].includes(ruleId),
    );

  it.each([
    ['prompts', ['[insert rationale]', '[Reasons: why, and against what.]'], '9 places to fill in.', 9],
    ['nothing yet', ['', ''], '8 places to fill in, and the reasons to write.', 10],
    ['a word that says so', ['TBD', '____'], '10 places to fill in.', 10],
  ])('is told once what it asks for: %s', (_, rationales, message, places) => {
    const found = ofDraft(letter(...rationales));
    expect(found.map((one) => [one.ruleId, one.severity, one.message])).toEqual([
      ['placeholder', 'information', message],
    ]);
    expect(found[0]!.related).toHaveLength(places);
  });

  it('is the skeleton that the extension itself inserts', () => {
    const text = asText(newLetter('sections', ['Brace', 'Boot']));
    expect(findingsOf(text).map((one) => [one.severity, one.message])).toEqual([
      ['information', '21 places to fill in.'],
    ]);
  });

  it('is a letter with errors in it once one rationale is written', () => {
    const written = 'The worker has had ten visits. The request is not medically necessary.';
    const found = ofDraft(letter(written, '[insert rationale]'));
    expect(found.map((one) => [one.ruleId, one.severity])).toEqual(
      Array.from({ length: 9 }, () => ['placeholder', 'error']),
    );
    expect(ofDraft(letter(written, '')).map(({ ruleId }) => ruleId)).toContain('missing-rationale');
    expect(ofDraft(letter('[insert rationale]', `[date]: ${written}`))[0]!.severity).toBe('error');
  });

  it('is not one whose items ask for nothing: an empty rationale in it is an error', () => {
    const text = formD({ summary: 'Seen on [date].', items: 'Wrist brace: Upheld\n\nDecision rationale:\n' });
    expect(ofDraft(text).map((one) => [one.ruleId, one.severity])).toEqual([
      ['placeholder', 'error'],
      ['missing-rationale', 'error'],
    ]);
  });
});
