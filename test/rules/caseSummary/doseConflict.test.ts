import { describe, expect, it } from 'vitest';
import { disputing } from '../decision/disputed';
import { foundWords } from '../foundWords';
import { applied, expectFindings, findingsOf } from '../underlined';

const rule = ['dose-conflict'];
const denied = 'Decision rationale: No gain is recorded. The request is not medically necessary.';

describe('dose-conflict', () => {
  it('finds another strength in the conclusion, and offers both ways out', () => {
    const text = disputing(`
Naproxen 500mg #60: Upheld
Decision rationale: No gain is recorded. The request for Naprosyn 550 mg #60 is not medically necessary.
                                                                  ^^^^^^ dose-conflict`);
    const [finding] = expectFindings(text, rule);
    expect(finding!.severity).toBe('warning');
    const plain = text.replace(/^ *\^+ .*\n/gm, '');
    expect(applied(plain, finding, 'Change 550 mg to 500mg')).toContain('Naprosyn 500mg #60');
    expect(applied(plain, finding, 'Change 500mg in item 1 to 550 mg')).toContain(
      'Naproxen 550 mg #60: Upheld',
    );
    expect(finding!.fixes!.some(({ preferred }) => preferred)).toBe(false);
  });

  it.each([
    ['The request is for Norco ', '5/325mg', '.'],
    ['The worker requests hydrocodone/APAP ', '5-325 mg', '.'],
    ['The provider has asked to continue Norco ', '7.5/325', '.'],
  ])('finds "%s%s%s" in the reasons', (before, strength, after) => {
    expectFindings(
      disputing(`
Norco 10/325mg #60: Upheld
Decision rationale: ${before}${strength}${after} No gain is recorded. The request is not medically necessary.
                    ${' '.repeat(before.length)}${'^'.repeat(strength.length)} dose-conflict`),
      rule,
    );
  });

  it('reads a strength whose milligrams are left out, and takes no number of tablets for one', () => {
    expectFindings(
      disputing(`
Gabapentin 300mg #90: Upheld
Decision rationale: No gain is recorded. The request for gabapentin 600 #90 is not medically necessary.
                                                                    ^^^ dose-conflict`),
      rule,
    );
    expectFindings(
      disputing(`
Tramadol 50mg #100: Upheld
Decision rationale: No gain is recorded. The request for tramadol 100 is not medically necessary.`),
      rule,
    );
    expectFindings(
      disputing(`
Gabapentin 300 #90: Upheld
Decision rationale: No gain is recorded. The request for gabapentin 300mg #90 is not medically necessary.`),
      rule,
    );
  });

  it('finds another strength in the summary’s request', () => {
    const summary = 'The cook has a sore wrist. A request was made for Norco 5/325mg #60 on 3/1/2016.';
    const text = disputing(`\nNorco 10/325mg #60: Upheld\n${denied}`, summary);
    const [finding] = expectFindings(
      text.replace(summary, `${summary}\n${' '.repeat(summary.indexOf('5/325'))}^^^^^^^ dose-conflict`),
      rule,
    );
    expect(finding!.related![0]!.message).toContain('item 1');
  });

  it('changes every strength of a partial header, so that the header agrees with itself', () => {
    const text = disputing(`
Baclofen 10mg #30 was the original request. Baclofen 10mg #27 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Baclofen 10mg #3 is: Upheld

Decision rationale: The spasms are gone. The request for Baclofen 20mg #30 is not medically necessary.`);
    const [finding] = findingsOf(text).filter(({ ruleId }) => ruleId === 'dose-conflict');
    const mended = applied(text, finding, 'Change 10mg in item 1 to 20mg');
    expect(mended).not.toContain('10mg');
    expect(findingsOf(mended).map(({ ruleId }) => ruleId)).not.toContain('dose-conflict');
  });

  it('finds the strength that stands alone in a partial header', () => {
    expectFindings(
      disputing(`
Baclofen 10mg #30 was the original request. Baclofen 20mg #27 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Baclofen 10mg #3 is: Upheld
                                                     ^^^^ dose-conflict
${denied}`),
      rule,
    );
  });

  it.each([
    [
      'Naproxen 500mg #60',
      'The worker took acetaminophen 325 mg before. The request for naproxen 500 mg #60 is not medically necessary.',
    ],
    [
      'Norco 10/325mg #60',
      'The worker took Norco 5/325 in May. The request for Norco 10-325 is not medically necessary.',
    ],
    ['Norco 10/325mg #60', 'The request for Norco 10mg is not medically necessary.'],
    ['Fentanyl patch 25mcg', 'The request for fentanyl 25 mcg/hr is not medically necessary.'],
    ['Levothyroxine 0.1mg', 'The request for levothyroxine 100 mcg is not medically necessary.'],
    ['Lidocaine ointment 5% 120gm', 'The request for lidocaine 5% 240 g is not medically necessary.'],
    [
      'Flurbiprofen 10%/Lidocaine 5% 120grams',
      'The requested cream holds flurbiprofen 10% and lidocaine 5%. The request is not medically necessary.',
    ],
    ['Voltaren 75mg #60', 'The guideline stops at 150 mg a day. The request is not medically necessary.'],
    [
      'Gabapentin 600mg #90',
      'The previous request for gabapentin 300mg was granted. The request is not medically necessary.',
    ],
  ])('accepts under %s "%s"', (title, reasons) => {
    expectFindings(
      disputing(`
${title}: Upheld
Decision rationale: ${reasons}`),
      rule,
    );
  });

  it('accepts two strengths that are both disputed, and a summary that tells of both', () => {
    expectFindings(
      disputing(
        `
Norco 10/325mg #60: Upheld
${denied}

Norco 5/325mg #30: Upheld
${denied}`,
        'Norco 5/325mg was requested in March. Norco 10/325mg was requested in April.',
      ),
      rule,
    );
    expectFindings(
      disputing(
        `
Norco 10/325mg #60: Upheld
${denied}`,
        'The first request was for Norco 5/325mg. On 4/2/2016 Norco 10/325mg was requested. Current medications are Norco 5/325mg and naproxen.',
      ),
      rule,
    );
  });

  it.each([
    ['In this case, Robaxin ', '500 mg', ' was requested.'],
    ['A refill of Robaxin ', '500mg', ' has been requested.'],
    ['I cannot support refilling Robaxin ', '500mg', ' on this record.'],
    ['The notes give no reason for renewing Robaxin ', '500 mg', ' in this worker.'],
    ['Further Robaxin ', '500mg', ' cannot be justified in this worker.'],
    ['I do not endorse Robaxin ', '500mg', ' for this worker.'],
    ['The medical necessity of Robaxin ', '500mg', ' is in dispute.'],
    ['The injured worker has been prescribed Robaxin ', '500mg', '.'],
  ])('finds "%s%s%s" where another strength is disputed', (before, strength, after) => {
    const [finding] = expectFindings(
      disputing(`
Robaxin 750 mg #60: Upheld
Decision rationale: ${before}${strength}${after} No gain is recorded. The request is not medically necessary.
                    ${' '.repeat(before.length)}${'^'.repeat(strength.length)} dose-conflict`),
      rule,
    );
    expect(finding!.severity).toBe('warning');
  });

  it('tells of a strength that is only taken, for information', () => {
    const summary = 'The cook has a sore wrist. Current medications include naproxen 375mg and a cream.';
    const drawn = (text: string) =>
      text.replace(summary, `${summary}\n${' '.repeat(summary.indexOf('375'))}^^^^^ dose-conflict`);
    const [finding] = expectFindings(
      drawn(disputing(`\nNaproxen 500mg #60: Upheld\n${denied}`, summary)),
      rule,
    );
    expect(finding!.severity).toBe('information');
    // Another form, or one that was left off.
    expectFindings(disputing(`\nNaproxen ER 500mg #60: Upheld\n${denied}`, summary), rule);
    expectFindings(
      disputing(
        `\nNaproxen 500mg #60: Upheld\n${denied}`,
        'He was taking naproxen 375mg, which was increased.',
      ),
      rule,
    );
  });

  it.each([
    'The maximum dose of Robaxin is 1500 mg per day.',
    'The guidelines support Robaxin 500 mg every 6 hours at first.',
    'A smaller amount such as Robaxin 500 mg would be easier to support in this worker.',
    'I support the earlier change from the previous Robaxin 500 mg in this worker.',
    'The guidelines allow a starting dose of Robaxin 500 mg every 6 hours.',
    'The chapter says: "Robaxin 500 mg is prescribed at first."',
  ])('says nothing of the doses of a guideline: %s', (words) => {
    expectFindings(
      disputing(`
Robaxin 750 mg #60: Upheld
Decision rationale: ${words} No gain is recorded. The request is not medically necessary.`),
      rule,
    );
  });
});

describe('dose-conflict: what is taken', () => {
  const end = 'The request is not medically necessary.';
  const letter = (said: string, reasons: string) =>
    disputing(
      `\nNaproxen 500mg #60: Upheld\nDecision rationale: ${reasons} ${end}`,
      `The cook has a sore wrist. ${said}`,
    );

  it.each([
    ['He takes naproxen 500 mg twice a day.', 'He takes it ', 'once daily', ' with food.'],
    [
      'Medications: naproxen 500 mg bid, omeprazole.',
      'He uses the drug ',
      'three times a day',
      ' and has no ulcer.',
    ],
    [
      'He takes naproxen 500 mg one tablet at night.',
      'The cook has been taking ',
      'two tablets at night',
      '.',
    ],
    ['He takes naproxen 500 mg twice daily.', 'His dose of ', '250 mg twice daily', ' is small.'],
    [
      'He takes naproxen 500 mg twice daily.',
      'He is on naproxen 500 mg ',
      'four times a day',
      ' for the wrist.',
    ],
  ])('finds another way of taking: "%s" / "%s%s%s"', (said, before, words, after) => {
    const text = letter(said, before + words + after);
    const found = findingsOf(text).filter(({ ruleId }) => ruleId === 'dose-conflict');
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      expect.stringContaining(words),
    ]);
    expect(found[0]!.severity).toBe('information');
  });

  it('finds a strength that neither the item nor the summary has', () => {
    const [finding] = expectFindings(
      disputing(
        `
Naproxen 500mg #60: Upheld
Decision rationale: The naproxen 250 mg dose has been steady for a year. ${end}
                                 ^^^^^^ dose-conflict`,
        'The cook has a sore wrist and is on naproxen 500 mg.',
      ),
      rule,
    );
    expect(finding!.severity).toBe('warning');
  });

  it.each([
    ['He takes naproxen 500 mg twice a day.', 'He takes it twice daily.'],
    ['He takes naproxen 500 mg twice a day.', 'He takes it once daily as needed.'],
    ['He takes naproxen 500 mg twice a day.', 'It should be taken once daily.'],
    ['He takes naproxen 500 mg twice a day.', 'The guideline advises naproxen 250 mg once daily at first.'],
    ['He takes naproxen 500 mg twice a day.', 'He takes omeprazole 20 mg once daily for his stomach.'],
    ['He takes naproxen 500 mg twice a day.', 'He does home exercises once daily.'],
    ['He took naproxen once daily, and since May twice daily.', 'He takes it once daily.'],
    ['He takes naproxen 500 mg twice a day.', 'A lower dose of naproxen 250 mg could be tried instead.'],
    ['He takes naproxen 500 mg, and 250 mg at work.', 'The naproxen 250 mg dose is for work.'],
  ])('is silent on "%s" / "%s"', (said, reasons) => {
    expectFindings(letter(said, reasons), rule);
  });
});

describe('a strength without its drug', () => {
  const found = (sentence: string, item = 'Norco 5/325mg #40', summary = 'The cook has a sore wrist.') =>
    foundWords(
      disputing(
        `\n${item}: Upheld\nDecision rationale: No gain is recorded. ${sentence} The request is not medically necessary.`,
        summary,
      ),
      rule[0]!,
    );

  it.each([
    ['The dose of 10/325 mg is more than the cook needs.', 'Norco 5/325mg #40', '10/325 mg'],
    ['At 100 mg per tablet it is also strong for somebody of her size.', 'Tramadol 50mg #60', '100 mg'],
    ['The 7.5 mg tablets are a new order.', 'Mobic 15mg #30', '7.5 mg'],
    ['He takes 10/325 mg for his pain on most days of this week.', 'Norco 5/325mg #40', '10/325 mg'],
    ['The requested strength of 4 mg is new.', 'Zanaflex 6mg #30', '4 mg'],
  ])('is that of the item: %s', (sentence, item, words) => {
    expect(found(sentence, item)).toEqual([`warning: ${words}`]);
  });

  it.each([
    ['The dose of 100 mg is what she takes.', 'Tramadol 50mg #60'],
    ['The dose of 300 mg a day is high.', 'Tramadol ER 200mg #30'],
    ['A dose of 2.5 mg would do.', 'Norco 5/325mg #40'],
    ['The dose of 10 mg should be tried first.', 'Zanaflex 6mg #30'],
    ['The dose of 10 mg of ibuprofen is low.', 'Zanaflex 6mg #30'],
    ['The dose of 5/325 mg is small.', 'Norco 5/325mg #40'],
  ])('may be another dose: %s / %s', (sentence, item) => {
    expect(found(sentence, item)).toEqual([]);
  });

  it('may be one that the summary has', () => {
    expect(
      found('The dose of 10/325 mg is high.', undefined, 'The cook takes 10/325 mg twice a day.'),
    ).toEqual([]);
  });
});

describe('another strength beside that of the decision', () => {
  const found = (sentence: string, summary: string) =>
    foundWords(
      disputing(
        `\nNorco 10/325mg #60: Upheld\nDecision rationale: ${sentence} The request for Norco 10/325mg #60 is not medically necessary.`,
        summary,
      ),
      rule[0]!,
    );
  const SUMMARY = 'The cook has a sore wrist and takes Norco 10/325mg.';

  it('is a slip where the summary has the item’s only', () => {
    expect(found('In this case Norco 5/325mg has not helped her function.', SUMMARY)).toEqual([
      'warning: 5/325mg',
    ]);
  });

  it.each([
    'In this case Norco 5/325mg three times a day has not helped her function.',
    'In this case Norco 5/325mg has not helped, and stopping it at once would be unwise.',
  ])('whatever is told around it: %s', (sentence) => {
    expect(found(sentence, SUMMARY)).toEqual(['warning: 5/325mg']);
  });

  it.each([
    ['In this case Norco 5/325mg has not helped her function.', 'The cook has a sore wrist.'],
    ['In this case Norco 5/325mg has not helped.', 'The cook took Norco 5/325mg, then Norco 10/325mg.'],
    ['In this case she was switched from Norco 5/325mg in May.', SUMMARY],
    ['In this case Norco 5/325mg would be enough for her.', SUMMARY],
  ])('may be another dose: %s / %s', (sentence, summary) => {
    expect(found(sentence, summary)).toEqual([]);
  });
});

describe('a drug that the item names without a strength', () => {
  const found = (sentence: string) =>
    foundWords(
      disputing(
        `\nTramadol: Upheld\nDecision rationale: ${sentence} The request for tramadol is not medically necessary.`,
        'The cook takes tramadol 50 mg four times a day.',
      ),
      rule[0]!,
    );

  it('is taken otherwise than the summary has it', () => {
    expect(found('Tramadol 100 mg four times a day has been taken for a year.')).toEqual([
      'information: 100 mg four times a day',
    ]);
  });

  it.each([
    'Tramadol 50 mg four times a day has been taken for a year.',
    'Tramadol should not exceed 100 mg four times a day.',
    'Tramadol 100 mg was given in the emergency room.',
  ])('is none: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});
