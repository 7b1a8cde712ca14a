import { describe, expect, it } from 'vitest';
import { expectFindings } from '../underlined';
import { headed, unheaded } from './headed';

const rule = ['duration-conflict'];
const end = 'The request is not medically necessary.';

describe('duration-conflict', () => {
  it.each([
    ['The injured worker has used this medication for at least ', 'eight months', '.'],
    ['There have been ', '30 weeks', ' of treatment with this drug for the injury.'],
    ['The patient has been experiencing pain from the work injury for ', '10 months', '.'],
    ['The patient has taken Norco for more than ', '2 years', '.'],
    ['The patient has been off work because of this injury for ', 'one year', '.'],
    ['The patient has used Norco since at least ', '08/2014', '.'],
  ])('finds "%s%s%s" three months after the injury', (before, words, after) => {
    const text = headed({
      rationale: `The note is short. ${end}`,
      summary: `${before}${words}${after}
${' '.repeat(before.length)}${'^'.repeat(words.length)} duration-conflict`,
    });
    const [finding] = expectFindings(text, rule);
    expect(finding!.severity).toBe('warning');
    const [other] = finding!.related!;
    expect(text.replace(/\n *\^+.*$/m, '').slice(other!.span.start, other!.span.end)).toBe('10/14/2016');
  });

  it('counts up to the note that says so', () => {
    expectFindings(
      headed({
        summary: `The clinical note on 11/18/2016 reported that the patient has had knee pain for 10 weeks.
                                                                                ^^^^^^^^ duration-conflict`,
      }),
      rule,
    );
    expectFindings(
      headed({
        summary: 'The clinical note on 12/28/2016 reported that the patient has had knee pain for 10 weeks.',
      }),
      rule,
    );
  });

  it('without a header block counts up to the newest date', () => {
    expectFindings(
      unheaded({
        summary: `The baker was injured on 3/4/2014 and seen on 6/10/2014. The patient has had therapy for two years.
                                                                                         ^^^^^^^^^ duration-conflict`,
      }),
      rule,
    );
  });

  it.each([
    'The patient has used this medication for eight weeks.',
    'The guideline asks for at least six months of conservative treatment.',
    'Opioids are allowed for up to twelve months.',
    'There is no documentation that the patient has had treatment for six months.',
    'The patient has requested a gym membership for twelve months.',
    'The request is for therapy 3 times a week for 40 weeks.',
    'The patient has had carpal tunnel symptoms for 2 years and prior therapy under private insurance.',
    'The patient has a history of diabetes for 10 years and has used insulin for 8 years.',
    'The baker has worked at the bakery for 12 years.',
    'The patient is 48 years old.',
    'Functional improvement was seen, and the effect lasted for 3 years. (Ode, 2004)',
  ])('is content with "%s"', (rationale) => {
    expectFindings(headed({ rationale: `${rationale} ${end}` }), rule);
  });

  it('is content with symptoms of cumulative trauma that are older than its date', () => {
    expectFindings(
      headed({
        summary: 'The mechanism is cumulative trauma.',
        rationale: `The patient has had wrist pain for three years. ${end}`,
      }),
      rule,
    );
  });

  it.each([
    ['', 'Three years', ' have gone by since the injury.'],
    ['The scar is raised at nearly ', 'four years', ' after the burn.'],
    ['The patient has had knee pain for more than ', 'a year', '.'],
  ])('finds the time since the injury told too long: "%s%s%s"', (before, words, after) => {
    const lead = 'Decision rationale: The note is short. '.length;
    expectFindings(
      headed({
        rationale: `The note is short. ${before}${words}${after} ${end}
${' '.repeat(lead + before.length)}${'^'.repeat(words.length)} duration-conflict`,
      }),
      rule,
    );
  });

  it('lets a guideline speak of the time since an injury', () => {
    expectFindings(
      headed({ rationale: `A scan may be repeated up to one year after the injury. ${end}` }),
      rule,
    );
  });
});

describe('duration-conflict: how long something was used', () => {
  const item = 'Zolpidem 10mg #30: Upheld';
  const injury = '10/14/2012';

  it.each([
    [
      'She takes zolpidem 10 mg at night for three years.',
      'She has used it nightly for ',
      'three months',
      '.',
    ],
    [
      'Medications: zolpidem, in use since June 2016.',
      'She has been on zolpidem for ',
      'four years',
      ' now.',
    ],
    [
      'She has taken zolpidem for two months.',
      'The drug was in use, and she has taken it for ',
      'two years',
      '.',
    ],
    ['She spent six weeks in a walking boot.', 'She spent ', 'sixteen weeks', ' in a boot.'],
    ['She was two weeks in a cast.', 'The foot was ', 'eight weeks', ' in a cast.'],
  ])('finds another length: "%s" / "%s%s%s"', (summary, before, words, after) => {
    const [finding] = expectFindings(
      headed({
        injury,
        item,
        summary,
        rationale: `${before}${words}${after} ${end}
${' '.repeat('Decision rationale: '.length + before.length)}${'^'.repeat(words.length)} duration-conflict`,
      }),
      rule,
    );
    expect(finding!.severity).toBe('warning');
  });

  it.each([
    ['She takes zolpidem 10 mg at night for three years.', 'She has used it for four years.'],
    ['She takes zolpidem 10 mg at night for three years.', 'She has used it for at least a year.'],
    ['She takes zolpidem 10 mg at night for three years.', 'It should be used for two weeks.'],
    ['She takes zolpidem 10 mg at night for three years.', 'She has used Norco for three months.'],
    ['She takes zolpidem 10 mg at night for three years.', 'She was given a supply of it for three months.'],
    ['She has taken zolpidem since 2014.', 'She has taken it for more than two years.'],
    ['She has taken zolpidem since November 2016.', 'She has taken it for two months.'],
    ['She spent six weeks in a walking boot.', 'She spent sixteen weeks in a splint.'],
    ['She took zolpidem for a month, and zolpidem again for two years.', 'She has taken it for two years.'],
  ])('is silent on "%s" / "%s"', (summary, reasons) => {
    expectFindings(headed({ injury, item, summary, rationale: `${reasons} ${end}` }), rule);
  });
});
