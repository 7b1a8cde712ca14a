import { describe, expect, it } from 'vitest';
import { applied } from '../underlined';
import { drawn, expectOf, letterWith } from './citedItem';

describe('unbalanced-quote', () => {
  const rule = 'unbalanced-quote';

  it('finds a quotation that never closes, and one that never opened', () => {
    const open = 'The guideline says, "four weeks come first. The note of 3/2/2016 tells of none.';
    const [finding] = expectOf(rule, { rationale: drawn.rationale(open, '"', rule) });
    expect(finding!.message).toContain('begins here and never ends');
    const close = 'Improvement" means a gain in daily life. The note of 3/2/2016 tells of none.';
    expectOf(rule, { rationale: drawn.rationale(close, '"', rule) });
  });

  it('finds two that do not belong together, in the summary', () => {
    const summary = 'The baker felt well." The doctor wrote, "rest is advised for a week.';
    const expected = `${summary}\n${' '.repeat(20)}^ ${rule}\n${' '.repeat(summary.indexOf('"rest'))}^ ${rule}`;
    expectOf(rule, { summary: expected });
  });

  it('reads curly marks by their side', () => {
    const rationale = 'The guideline says, “four weeks come first. The note of 3/2/2016 tells of none.';
    expectOf(rule, { rationale: drawn.rationale(rationale, '“', rule) });
    expectOf(rule, { rationale: rationale.replace('first.', 'first.”') });
  });

  it.each([
    'The guideline says, "after a "six-visit trial" the patient is seen." The note tells of none.',
    'A brace of 6" width for a worker of 5\'10" is asked for. The note tells of none.',
    'The item is "Zanaflex". It is "not recommended," as the note of 3/2/2016 shows ("mild").',
  ])('accepts %s', (rationale) => {
    expectOf(rule, { rationale });
  });
});

describe('repeated-words', () => {
  const rule = 'repeated-words';

  it('finds a sentence twice in a row, and takes the second out', () => {
    const once = 'The baker has had six visits.';
    const rationale = `${once} ${once} No more are necessary.`;
    const text = letterWith({ rationale });
    const at = rationale.lastIndexOf('The baker') + 'Decision rationale: '.length;
    const [finding] = expectOf(rule, {
      rationale: `${rationale}\n${' '.repeat(at)}${'^'.repeat(once.length - 1)} ${rule}`,
    });
    expect(finding!.severity).toBe('hint');
    expect(applied(text, finding)).toBe(letterWith({ rationale: `${once} No more are necessary.` }));
  });

  it('finds a word and a phrase twice', () => {
    const word = 'The request is not not medically necessary.';
    const at = word.lastIndexOf('not') + 'Decision rationale: '.length;
    const [finding] = expectOf(rule, { rationale: `${word}\n${' '.repeat(at)}^^^ ${rule}` });
    expect(applied(letterWith({ rationale: word }), finding)).toContain('is not medically');
    expectOf(rule, { rationale: 'Any cream with one drug that is not advised is not advised at all.' });
    const no = 'There is no no record of it.';
    expectOf(rule, { rationale: `${no}\n${' '.repeat('Decision rationale: '.length + 12)}^^ ${rule}` });
    const phrase = 'There is a failure of failure of rest. Nothing more is told.';
    const second = 'Decision rationale: '.length + phrase.indexOf('failure of rest');
    expectOf(rule, {
      rationale: `${phrase}\n${' '.repeat(second)}${'^'.repeat('failure of'.length)} ${rule}`,
    });
  });

  it.each([
    ['Treatment has been rest, plain films, plain films, and ice.', 'plain films'],
    ['Given that that guidelines advise rest, no more is necessary.', 'that'],
    ['The baker says that that visits were few.', 'that'],
    ['She had ice packs, heating pads, heating pads.', 'heating pads'],
  ])('finds in "%s" the second "%s"', (summary, words) => {
    const at = summary.indexOf(words, summary.indexOf(words) + 1);
    expectOf(rule, { summary: `${summary}\n${' '.repeat(at)}${'^'.repeat(words.length)} ${rule}` });
  });

  it.each([
    'The note says that that guideline is old.',
    'Blocks at L4-5, L4-5 and L5-S1 were asked for.',
    'It hurts in the left knee, left knee pain being worst.',
    'The baker had had six visits.',
  ])('lets words be that rightly stand twice: "%s"', (summary) => {
    expectOf(rule, { summary });
  });

  it('finds a long phrase again after a few words, and a sentence told again', () => {
    const summary =
      'On 3/2/2016 six more visits to the hand therapist were asked for: six more visits to the hand therapist.';
    const at = summary.lastIndexOf('six more');
    expectOf(rule, {
      summary: `${summary}\n${' '.repeat(at)}${'^'.repeat(summary.length - 1 - at)} ${rule}`,
    });
    const told =
      'Treatment to date has included rest, ice and a brace. Treatments have included rest, ice and a brace.';
    const again = told.indexOf('Treatments');
    expectOf(rule, { summary: `${told}\n${' '.repeat(again)}${'^'.repeat(told.length - again)} ${rule}` });
  });

  it.each([
    'The worker had had rest. It is clear that that was enough.',
    'Strength was 5/5, 5/5 and 5/5, with L4-5, L4-5 and L5-S1 named.',
    'Pain in the neck, the back. The neck is stiff. The back is stiff.',
    'Sprain of the ligaments of the neck, sprain of the ligaments of the back, sprain of the ligaments of the hip.',
    'In accordance with the MTUS guidelines. The MTUS guidelines ask for rest.',
    'The left knee is stable in all planes of motion. The right knee is stable in all planes of motion.',
  ])('accepts "%s"', (summary) => {
    expectOf(rule, { summary });
  });
});

describe('dangling-reference', () => {
  const rule = 'dangling-reference';

  it('finds what is cited below and is not there', () => {
    const rationale = 'According to the guidelines cited below, "rest comes first." The note tells of none.';
    const [finding] = expectOf(rule, {
      rationale: drawn.rationale(rationale, 'guidelines cited below', rule),
    });
    expect(finding!.severity).toBe('hint');
    const table = 'As shown in the table below, rest comes first. The note tells of none.';
    expectOf(rule, { rationale: drawn.rationale(table, 'table below', rule) });
  });

  it('finds what is cited above where nothing is', () => {
    const rationale = 'As the guidelines cited above show, rest comes first. The note tells of none.';
    expectOf(rule, { rationale: drawn.rationale(rationale, 'guidelines cited above', rule) });
    expectOf(rule, { rationale, reviewer: 'Decision based on MTUS Low Back Complaints 2004.' });
  });

  it.each([
    'The guidelines cited below decide. The Chronic Pain Medical Treatment Guidelines, page 63, advise short courses.',
    'The criteria listed below are not met: (1) spasm; (2) a trial of rest.',
    'Recommended as indicated below. Rest comes first.',
    'Side effects are listed below for each specific drug. See Section 6.',
    'Given the above, the criteria noted above are not met.',
  ])('accepts "%s"', (rationale) => {
    expectOf(rule, { rationale });
  });
});

describe('citation-debris', () => {
  const rule = 'citation-debris';
  const chronic = 'Decision based on MTUS Chronic Pain Treatment Guidelines';

  it('finds separators with nothing between them', () => {
    const [finding] = expectOf(rule, {
      reviewer: drawn.reviewer(`${chronic}, , Muscle relaxants, Page(s): 63.`, ', ,', rule),
    });
    expect(finding!.severity).toBe('hint');
    expect(
      applied(letterWith({ reviewer: `${chronic}, , Muscle relaxants, Page(s): 63.` }), finding),
    ).toContain('Guidelines, Muscle relaxants');
  });

  it('finds the same place cited twice', () => {
    const knee = 'Knee Complaints 2004, Section(s): Special Studies';
    const line = `Decision based on MTUS ${knee}, and Chronic Pain Medical Treatment 2016, Section(s): TENS, and Knee Complaints 2004, Section(s):  Special Studies.`;
    expectOf(rule, {
      reviewer: drawn.reviewer(line, 'Knee Complaints 2004, Section(s):  Special Studies', rule),
    });
  });

  it('finds a number where a section is named', () => {
    const line = 'Decision based on MTUS Elbow Complaints 2007, Section(s): 326.';
    expectOf(rule, { claims: drawn.claims(line, '326', rule) });
  });

  it('finds a guideline named twice, and takes the second name out', () => {
    const twice = `${chronic} Chronic Pain Medical Treatment Guidelines, Muscle relaxants, Page(s): 63.`;
    const words = 'Chronic Pain Medical Treatment Guidelines';
    const [finding] = expectOf(rule, { reviewer: drawn.reviewer(twice, words, rule) });
    expect(applied(letterWith({ reviewer: twice }), finding)).toBe(
      letterWith({ reviewer: `${chronic}, Muscle relaxants, Page(s): 63.` }),
    );
  });

  it('finds the two letters of an amended subdivision', () => {
    const rationale = 'Improvement is defined in section 9792.20(ef). The note of 3/2/2016 tells of none.';
    const [finding] = expectOf(rule, { rationale: drawn.rationale(rationale, '9792.20(ef)', rule) });
    expect(applied(letterWith({ rationale }), finding)).toContain('9792.20(f).');
  });

  it.each([
    'Decision based on MTUS Forearm, Wrist, & Hand Complaints 2004, Section(s): Special Studies.',
    'Decision based on MTUS Low Back Complaints 2004, Section(s): Summary, and Knee Complaints 2004, Section(s): Summary.',
    'Decision based on Non-MTUS Citation ODG Low Back (updated 11/23/16), MRI; ODG Knee & Leg, MRI.',
    `${chronic} Opioids Page(s): 78, ${chronic.slice(23)} Opioids Page(s): 86.`,
  ])('accepts "%s"', (reviewer) => {
    expectOf(rule, { reviewer });
  });
});
