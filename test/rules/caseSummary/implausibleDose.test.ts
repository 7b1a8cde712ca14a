import { describe, expect, it } from 'vitest';
import { drugs } from '../../../server/src/guidelines/drugs';
import { STRENGTHS } from '../../../server/src/vocabulary/drugs/strengths';
import { STRENGTHS_OF_FORMS } from '../../../server/src/vocabulary/drugs/strengthsOfForms';
import { formD, wholeItem } from '../formD';
import { withRationale } from '../rationale';
import { expectFindings, findingsOf } from '../underlined';

const rule = 'implausible-dose';
const no = 'The request is not medically necessary.';

const foundIn = (text: string): readonly string[] =>
  findingsOf(text)
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ span, severity }) => `${severity} ${text.slice(span.start, span.end)}`);

const inTitle = (header: string) => foundIn(formD({ items: wholeItem.replace(/^.*/, header) }));
const inSummary = (summary: string) => foundIn(formD({ summary: `The baker fell on 2/1/2015. ${summary}` }));

describe('implausible-dose', () => {
  it('finds a tablet that nobody makes, and says what there is', () => {
    const [finding] = expectFindings(
      withRationale(no, 'Baclofen 200mg #30: Upheld').replace(
        'Upheld',
        `Upheld\n${' '.repeat('Baclofen '.length)}^^^^^ implausible-dose`,
      ),
      [rule],
    );
    expect(finding!.message).toContain('5, 10 or 20 mg');
  });

  it.each([
    ['Norco 10/235mg #60: Upheld', 'warning 10/235mg'],
    ['Percocet 50/325mg #60: Upheld', 'warning 50/325mg'],
    ['Zanaflex 40mg #60: Upheld', 'warning 40mg'],
    ['Tramadol 50 gm #60: Upheld', 'warning 50 gm'],
    ['Gabapentin 30mg #90: Upheld', 'warning 30mg'],
    ['Naproxen 525mg #60: Upheld', 'warning 525mg'],
    ['Meloxicam 75mg tablets: Upheld', 'warning 75mg'],
  ])('finds it in %s', (header, found) => {
    expect(inTitle(header)).toEqual([found]);
  });

  it.each([
    ['He takes Ultram 50 gm at night.', 'warning 50 gm'],
    ['She was given ketoprofen 500mg.', 'warning 500mg'],
    ['Medications: omeprazole 20 mcg daily.', 'warning 20 mcg'],
    ['He takes Norco 5/235 mg.', 'warning 5/235 mg'],
    ['She applies lidocaine 5% (500 mg/g).', 'warning 5% (500 mg/g'],
    ['A gel of diclofenac 1% 100mg/gm was given.', 'warning 1% 100mg/gm'],
  ])('finds it in the summary: %s', (sentence, found) => {
    expect(inSummary(sentence)).toEqual([found]);
  });

  it.each([
    'Baclofen 20mg #30: Upheld',
    'Norco 10/325mg #60: Upheld',
    'Hydrocodone/APAP 325/10mg #60: Upheld',
    'Tramadol ER 300mg #30: Upheld',
    'Voltaren 1% gel 100 g: Upheld',
    'Lidocaine 5% ointment 50 g: Upheld',
    'Ketoprofen 20% cream 240 g: Upheld',
    'Arthrotec 75/200 #60: Upheld',
    'Lidoderm 5% patch #30: Upheld',
    'Gabapentin 10%, cyclobenzaprine 6% cream 300 gm: Upheld',
    'Acetaminophen with codeine 300/30mg #60: Upheld',
    'Sucralfate 1 g #120: Upheld',
  ])('leaves alone the item %s', (header) => {
    expect(inTitle(header)).toEqual([]);
  });

  it.each([
    'He takes gabapentin 1200 mg at night and ibuprofen 1600 mg a day.',
    'Acetaminophen 1000 mg was taken four times a day.',
    'She was given a box of tramadol; 50 g of cream was used.',
    'Lidocaine 5% (50 mg/g) and diclofenac 1% (10 mg/gm) were applied.',
    'A patch of lidocaine 5% (700 mg per patch) was used.',
    'Baclofen 60 mg a day was taken.',
    'The cream holds ketoprofen 20% and 50 g of base.',
    'Hydrocodone 7.5/325 mg per 15 ml was given.',
  ])('leaves alone: %s', (sentence) => {
    expect(inSummary(sentence)).toEqual([]);
  });

  it.each([
    ['He takes alprazolam 5 mg as needed for panic.', '5 mg'],
    ['She takes gabapentin 350 mg at bedtime.', '350 mg'],
    ['He takes lisinopril 200 mg daily.', '200 mg'],
    ['She takes levothyroxine 50 mg each morning.', '50 mg'],
    ['Lyrica was raised to 750 mg.', '750 mg'],
    ['He takes 3000 mg gabapentin at night.', '3000 mg'],
    ['She wears a Butrans patch of 10 mg per hour.', '10 mg'],
    ['Duragesic 25 mg/hr was continued.', '25 mg'],
    ['Flector 13% patches were used.', '13%'],
    ['Voltaren gel 10% was rubbed in.', '10%'],
    ['Capsaicin 2.5% cream was used.', '2.5%'],
    ['He was given 400 mg of Kenalog.', '400 mg'],
    ['She was injected with Synvisc 160 mg.', '160 mg'],
    ['He had Botox 200 mg in the neck.', '200 mg'],
    ['She injects Lantus 20 mg at night.', '20 mg'],
    ['He takes topiramate 50 mg, three tablets nightly, 250 mg in all.', '250 mg'],
    ['He takes two gabapentin 300 mg tablets three times a day (1200 mg a day).', '1200 mg'],
    ['He takes naproxen 550 mg twice daily, 1650 mg in all.', '1650 mg'],
  ])('finds what cannot be taken, worn or injected: %s', (sentence, found) => {
    expect(inSummary(sentence)).toEqual([`warning ${found}`]);
  });

  it.each([
    'He takes gabapentin 3000 mg daily and 350 mg of a supplement.',
    'She takes cyclobenzaprine 2.5 mg at bedtime.',
    'He takes tramadol 75 mg twice daily.',
    'She wears fentanyl 125 mcg/hr and Butrans 20 mcg/hr.',
    'Fanatrex 25 mg/ml was swallowed.',
    'A compounded cream of capsaicin 0.0375%, ketoprofen 20% was used.',
    'Diclofenac 10% in a compounded cream was used.',
    'He was given 40 mg of Kenalog and 4 ml of Marcaine 0.5%.',
    'Botox 200 units and Dysport 1000 units were given.',
    'She injects Lantus 20 units at night.',
    'He takes topiramate 50 mg, three tablets nightly, 150 mg in all.',
    'He takes two gabapentin 300 mg tablets three times a day (1800 mg a day).',
    'He takes Suboxone 16 mg daily and levothyroxine 50 mcg.',
  ])('leaves alone what can: %s', (sentence) => {
    expect(inSummary(sentence)).toEqual([]);
  });

  it('leaves alone what a guideline says', () => {
    expect(
      foundIn(
        withRationale(`The MTUS guidelines state that ketoprofen 500 mg is never given to patients. ${no}`),
      ),
    ).toEqual([]);
  });

  it('says it once in a letter, at the item', () => {
    const text = withRationale(
      `The request for baclofen 200mg #30 exceeds what is usual. ${no}`,
      'Baclofen 200mg #30: Upheld',
    );
    expect(foundIn(text)).toEqual(['warning 200mg']);
  });
});

describe('the table of strengths', () => {
  it('names drugs that exist, each once', () => {
    const ids = new Set(drugs.map(({ id }) => id));
    const rows = STRENGTHS.map(({ drug }) => drug);
    expect(rows.filter((id, index) => !ids.has(id) || rows.indexOf(id) !== index)).toEqual([]);
  });

  it('names forms of drugs that exist, with what is made between the least and the most', () => {
    const ids = new Set(drugs.map(({ id }) => id));
    const wrong = STRENGTHS_OF_FORMS.filter(
      ({ drug, least, most }) => !ids.has(drug) || least <= 0 || most < least,
    );
    expect(wrong).toEqual([]);
  });

  it('has strengths in order, and more a day than one tablet holds', () => {
    const wrong = STRENGTHS.filter(
      ({ units, most }) =>
        units.length === 0 || units.some((one, k) => k > 0 && one <= units[k - 1]!) || most <= units.at(-1)!,
    );
    expect(wrong.map(({ drug }) => drug)).toEqual([]);
  });
});
