import { describe, expect, it } from 'vitest';
import { writtenLetters } from '../../letters/load';
import { applied, expectFindings, findingsOf } from '../underlined';
import { disputing } from './disputed';

const rule = ['decision-conflict'];

describe('decision-conflict', () => {
  it('finds an overturned item that the rationale denies, and offers both ways out', () => {
    const text = disputing(`
Wrist brace: Overturned
             ^^^^^^^^^^ decision-conflict
Decision rationale: The sprain has healed. Therefore the request for a wrist brace is not medically necessary.`);
    const [finding] = expectFindings(text, rule);
    expect(finding!.severity).toBe('error');
    expect(finding!.related).toHaveLength(1);
    expect(finding!.fixes!.some(({ preferred }) => preferred)).toBe(false);
    const plain = text.replace(/^ +\^+ .*\n/gm, '');
    expect(applied(plain, finding, 'Change the decision to Upheld')).toContain('Wrist brace: Upheld');
    expect(applied(plain, finding, 'Change the conclusion to "is medically necessary"')).toContain(
      'a wrist brace is medically necessary.',
    );
  });

  it('offers no other decision where the rationale concludes both ways', () => {
    const text = disputing(`
Wrist brace: Upheld

Decision rationale: The wrist is loose. The request for a wrist brace is medically necessary. The request for a wrist brace is not medically necessary.`);
    const [finding] = findingsOf(text).filter(({ ruleId }) => ruleId === 'decision-conflict');
    expect(finding!.fixes!.map(({ title }) => title)).toEqual([
      'Change the conclusion to "is not medically necessary"',
    ]);
  });

  it('turns the sentence that decides where the form has no word for it', () => {
    const letter = writtenLetters().find(({ name }) => name === 'b-shoulder-2013')!;
    const text = letter.text.replaceAll(
      'therapy, right shoulder is not medically necessary and appropriate',
      'therapy, right shoulder is medically necessary and appropriate',
    );
    const conflicting = text.replace(
      /(Rationale for the Decision:[\s\S]*?therapy, right shoulder is )(medically)/,
      '$1not $2',
    );
    const [finding] = findingsOf(conflicting).filter(({ ruleId }) => ruleId === 'decision-conflict');
    const titles = finding!.fixes!.map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Change the decision'))).toEqual([
      'Change the decision to "is not medically necessary and appropriate."',
    ]);
  });

  it('turns no words whose denial stands outside of them', () => {
    const text = disputing(`
Wrist brace: Overturned

Decision rationale: The sprain has healed. The brace does not meet the standard of medical necessity and is not medically necessary.`);
    const findings = findingsOf(text).filter(({ ruleId }) => ruleId === 'decision-conflict');
    const titles = findings.flatMap(({ fixes }) => fixes!.map(({ title }) => title));
    expect(titles).toContain('Change the decision to Upheld');
    expect(titles.join()).not.toContain('and is not"');
  });

  it('finds an upheld item that the rationale grants, in capitals as well', () => {
    const text = disputing(`
MASSAGE, 6 VISITS: UPHELD
                   ^^^^^^ decision-conflict
Decision rationale: The baker lifts again after two visits. The medical necessity of the massage has been established.`);
    const [finding] = expectFindings(text, rule);
    expect(finding!.fixes![0]!.title).toBe('Change the decision to OVERTURNED');
  });

  it.each([
    ['Upheld', 'Yes, the request for a brace is medically necessary. The wrist is loose.'],
    [
      'Upheld',
      'The wrist is loose. While no trial is recorded, the request is considered medically necessary at this time.',
    ],
    ['Upheld', 'The wrist is loose. The request is medically appropriate.'],
    ['Overturned', 'The wrist is stable. The brace cannot be considered medically necessary.'],
    ['Overturned', 'The wrist is stable. The requested brace is not supported.'],
    ['Overturned', 'No, the request for a brace was not medically necessary. The wrist is stable.'],
    ['Upheld', 'The wrist is loose. I recommend certification of the brace.'],
    ['Upheld', 'The wrist is loose. The denial is overturned.'],
    ['Upheld', 'The wrist is loose. Accordingly, a wrist brace is warranted.'],
    ['Upheld', 'The worker has a loose wrist. The brace is indicated for this worker.'],
    ['Overturned', 'The wrist is stable. None of the devices are medically necessary.'],
    ['Overturned', 'The worker has a stable wrist. The brace is not warranted.'],
    ['Overturned', 'The records do not establish that the brace, left, large, is medically necessary.'],
    ['Overturned', 'The brace goes beyond what is medically necessary.'],
    ['Overturned', 'The wrist is stable. The proposed brace is not medically indicated.'],
    ['Overturned', "The wrist is stable. The brace can't be called medically necessary."],
    ['Upheld', 'The wrist is loose. The brace is no luxury; it is medically necessary.'],
    ['Upheld', 'There is nothing against it and the brace is medically necessary.'],
    ['Upheld', 'Because she cannot take aspirin the brace is medically necessary.'],
    ['Upheld', 'As no other means is open to her the brace is medically necessary.'],
    ['Upheld', 'The brace, though not named in the guideline, is medically necessary.'],
    ['Upheld', 'The reviewer cannot agree that the brace is not medically necessary.'],
    [
      'Upheld',
      'The claims administrator held that the brace is not medically necessary. The wrist is loose. The brace is medically necessary.',
    ],
  ])('%s and "%s" conflict', (outcome, reasons) => {
    const [finding] = expectFindings(
      disputing(`
Wrist brace: ${outcome}
             ${'^'.repeat(outcome.length)} decision-conflict
Decision rationale: ${reasons}`),
      rule,
    );
    expect(finding).toBeDefined();
  });

  it.each([
    [
      'The worker had a brace. The brace of 2014 was medically necessary. Nothing has changed, and a second wrist brace is ',
      'not medically necessary',
    ],
    [
      'The worker was seen. A brace for one week was medically necessary. The wrist is stable. The brace is ',
      'not medically necessary',
    ],
  ])('lets the last sentence on the item stand against the decision: %s%s', (before, words) => {
    expectFindings(
      disputing(`
Wrist brace: Overturned
Decision rationale: ${before}${words}.
${' '.repeat('Decision rationale: '.length + before.length - 3)}${'^'.repeat(words.length + 3)} decision-conflict`),
      rule,
    );
  });

  it.each([
    'The wrist brace is not medically necessary. Acupuncture is medically necessary.',
    'The wrist brace for 90 days is not medically necessary. A wrist brace for 30 days is medically necessary.',
    'The request is not medically necessary. The brace is medically necessary in the first week.',
  ])('leaves other care and other amounts alone: %s', (reasons) => {
    expectFindings(disputing(`\nWrist brace: Upheld\nDecision rationale: ${reasons}`), rule);
  });

  it('points at the conclusion that stands alone against the header and another one', () => {
    expectFindings(
      disputing(`
Wrist brace: Upheld
Decision rationale: The request for a brace is not medically necessary. The wrist is stable. Therefore the request is medically necessary.
                                                                                                                   ^^^^^^^^^^^^^^^^^^^^^^ decision-conflict`),
      rule,
    );
  });

  it.each([
    // Someone else's word, and what becomes of it.
    ['Overturned', 'The UR determination that a brace is not medically necessary is overturned.'],
    ['Upheld', 'The rental of a year is more than is medically necessary.'],
    ['Upheld', 'A second brace can hardly be called medically necessary.'],
    // Recitals and quotations speak against the outcome in every other letter.
    [
      'Overturned',
      'The MTUS says that braces are not recommended after six weeks. The wrist is loose again. The request is medically necessary.',
    ],
    [
      'Upheld',
      'A brace is recommended as indicated below. "Braces are medically necessary in the first week." The sprain is a year old. The request is not medically necessary.',
    ],
    // The conclusion comes first, or before a taper paragraph.
    [
      'Upheld',
      'The request is not medically necessary. Guidelines recommend a brace for a week. The sprain is a year old.',
    ],
    [
      'Upheld',
      'No relief is recorded. The request for the tablets is not medically necessary. They should not be stopped at once. A slow taper is medically necessary.',
    ],
    // Unusual and complete.
    ['Upheld', 'The wrist is stable. A brace is not a medical necessity.'],
    ['Upheld', 'The wrist is stable. The brace is deemed not medically necessary'],
    ['Upheld', 'The wrist is stable. The brace is not seen as medically necessary.'],
    ['Upheld', 'The wrist is stable. The request cannot be deemed medically necessary.'],
    ['Upheld', 'The wrist is stable. The brace does not appear medically necessary.'],
    ['Upheld', 'The wrist is stable. The brace is not indicated as medically necessary.'],
    ['Upheld', 'The brace is not supported by the provided records as being medically necessary.'],
    ['Upheld', 'The wrist is stable. The request is not-medically necessary.'],
    ['Upheld', 'The request exceeds the guideline and is not medically necessary'],
    ['Upheld', 'The wrist is stable. At this time the request is not medically necessary.'],
    // No conflict: other care, a part of the request, what may come.
    [
      'Upheld',
      'Although additional therapy may be appropriate later, the request is not medically necessary.',
    ],
    ['Upheld', 'Use beyond a week is contingent upon response. The request is not medically necessary.'],
    [
      'Upheld',
      'As the operation is not medically necessary, none of the associated services are medically necessary.',
    ],
    // The item is named loosely, in parts, or with its whole partial header.
    ['Upheld', 'The requested orthopedic device is not medically necessary.'],
    ['Modified', 'A week of the brace is medically necessary.'],
    // Advice on other care beside a denial in weak words.
    ['Upheld', 'The wrist is stable. Thus home exercise is indicated.'],
    ['Upheld', 'The wrist is stable in this worker. Exercise is recommended.'],
    ['Upheld', 'The wrist is stable. Nothing in the notes makes the brace medically necessary.'],
  ])('is content with %s and "%s"', (outcome, reasons) => {
    expectFindings(
      disputing(`
Wrist brace: ${outcome}
Decision rationale: ${reasons}`),
      rule,
    );
  });

  it('leaves visits alone that are granted out of a denied remainder', () => {
    expectFindings(
      disputing(`
Massage, 12 visits: Upheld
Decision rationale: The guideline allows a short trial. Only 2 visits are medically necessary.`),
      rule,
    );
    expectFindings(
      disputing(`
Massage, 8 visits was the original request. Massage, 6 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Massage, 2 visits is: Upheld
Decision rationale: Six visits are indicated. The remaining IMR eligible portion of the original request, Massage, 2 visits, is not medically necessary.`),
      rule,
    );
  });

  it.each([
    ['WAS NOT', 'not ', '', ['error']],
    ['WAS', '', 'not ', ['error']],
    // As the form prints it: it may have been left standing over any decision.
    ['IS/WAS NOT', 'not ', '', []],
    // Where "NOT" is struck out, somebody has decided.
    ['IS/WAS', '', 'not ', ['error']],
  ])(
    'finds what the heading of the oldest form, filled in as "%s …", does not say',
    (heading, agreeing, turned, severities) => {
      const letter = writtenLetters().find(({ name }) => name === 'a-knee-injections')!;
      const text = (not: string) =>
        letter.text
          .replace('IS/WAS NOT', heading)
          .replace('injections were not medically necessary', `injections were ${not}medically necessary`);
      const said = (not: string) =>
        findingsOf(text(not)).filter(({ ruleId }) => ruleId === 'decision-conflict');
      expect(said(agreeing)).toEqual([]);
      expect(said(turned).map((finding) => finding.severity)).toEqual(severities);
    },
  );
});
