import { describe, expect, it } from 'vitest';
import { applied } from '../underlined';
import { drawn, expectOf, letterWith } from './citedItem';

const chronic = (rest: string) => `Decision based on MTUS Chronic Pain Treatment Guidelines ${rest}`;
const acoem = (rest: string) => `Decision based on MTUS ACOEM ${rest}`;

describe('page-out-of-range', () => {
  const rule = 'page-out-of-range';

  it('finds a page that the guideline does not have, and offers those of the topic', () => {
    const line = chronic('Muscle relaxants (for pain) Page(s): 263-266.');
    const [finding] = expectOf(rule, { reviewer: drawn.reviewer(line, '263-266', rule) });
    expect(finding!.severity).toBe('error');
    expect(applied(letterWith({ reviewer: line }), finding)).toBe(
      letterWith({ reviewer: chronic('Muscle relaxants (for pain) Page(s): 63-66.') }),
    );
  });

  it("offers the pages on the item's drug where no topic is named", () => {
    const line = chronic('Page(s): 163.');
    const [finding] = expectOf(rule, { reviewer: drawn.reviewer(line, '163', rule) });
    expect(finding!.fixes?.map(({ title }) => title)).toEqual(['Write 63-66 (Muscle relaxants (for pain))']);
  });

  it('finds a page of another chapter of ACOEM', () => {
    const line = acoem('Chapter 12 Low Back Complaints Page(s): 341.');
    expectOf(rule, { header: 'Lumbar MRI: Upheld', reviewer: drawn.reviewer(line, '341', rule) });
  });

  it.each(['0', '0-2', '600'])('says where a chapter begins whose end is not known: page %s', (page) => {
    const line = acoem(`Elbow Complaints Page(s): ${page}.`);
    const header = 'Elbow brace: Upheld';
    const [finding] = expectOf(rule, { header, reviewer: drawn.reviewer(line, page, rule) });
    expect(finding!.message).toMatch(
      /: its pages are 1 and after \(the 2007 revision, paged from 1\), 225-252 \(the 2004 text\)\. Which page is meant\?$|: its pages are 1-455\. Which page is meant\?$/,
    );
  });

  it('finds a range that leads far out of its chapter', () => {
    const line = acoem('Chapter 9 Shoulder Complaints Page(s): 207-290.');
    expectOf(rule, { header: 'Shoulder MRI: Upheld', reviewer: drawn.reviewer(line, '207-290', rule) });
    expectOf(rule, {
      header: 'Shoulder MRI: Upheld',
      reviewer: acoem('Chapter 9 Shoulder Complaints Page(s): 207-230.'),
    });
  });

  it('finds it in the rationale too', () => {
    const rationale =
      'As noted on page 214 of the Chronic Pain Medical Treatment Guidelines, courses are short.';
    expectOf(rule, {
      reviewer: chronic('Muscle relaxants Page(s): 63.'),
      rationale: drawn.rationale(rationale, '214', rule),
    });
  });

  it('finds a range that runs backwards, and turns it', () => {
    const line = chronic('Muscle relaxants Page(s): 66-63.');
    const [finding] = expectOf(rule, { reviewer: drawn.reviewer(line, '66-63', rule) });
    expect(applied(letterWith({ reviewer: line }), finding)).toContain('Page(s): 63-66.');
  });

  it("is information on the claims administrator's line", () => {
    const [finding] = expectOf(rule, { claims: drawn.claims(chronic('Page(s): 163.'), '163', rule) });
    expect(finding!.severity).toBe('information');
  });

  it.each([
    chronic('Page(s): 127.'),
    chronic('Page(s): 63-66, 124.'),
    acoem('Chapter 12 Low Back Complaints Page(s): 303-305.'),
    // The 2007 elbow chapter is paged from 1, and its end is not known.
    acoem('Chapter 10 Elbow Complaints Page(s): 33-40.'),
    // Chapter 7 is printed with other page numbers in another edition of the book.
    'Decision based on Non-MTUS Citation ACOEM Chapter 7, page 503.',
    'Decision based on MTUS ACOEM Page(s): 503.',
    // A journal's pages, and a range in their short form.
    'Decision based on Non-MTUS Citation Journal of Spine, 2007, pages 1054-8.',
    'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Muscle relaxants (for pain).',
  ])('says nothing of "%s"', (reviewer) => {
    expectOf(rule, { reviewer });
  });
});

describe('topic-page-mismatch', () => {
  const rule = 'topic-page-mismatch';

  it("finds pages that are another topic's", () => {
    const line = chronic('Muscle relaxants (for pain) Page(s): 111-113.');
    const [finding] = expectOf(rule, { reviewer: drawn.reviewer(line, '111-113', rule) });
    expect(finding!.severity).toBe('warning');
    expect(finding!.related).toHaveLength(1);
    expect(applied(letterWith({ reviewer: line }), finding)).toContain('(for pain) Page(s): 63-66.');
  });

  it('takes wrong pages out where the right ones are there', () => {
    const line = chronic('Muscle relaxants (for pain) Page(s): 63-66, 111.');
    const [finding] = expectOf(rule, { reviewer: drawn.reviewer(line, '111', rule) });
    expect(finding!.fixes!.map(({ title }) => title)).toEqual(['Remove 111']);
    expect(applied(letterWith({ reviewer: line }), finding)).toContain('(for pain) Page(s): 63-66.');
  });

  it('is information for another section on the same subject', () => {
    const line = chronic('Opioids, criteria for use Page(s): 91.');
    const [finding] = expectOf(rule, {
      header: 'Norco #60: Upheld',
      reviewer: drawn.reviewer(line, '91', rule),
    });
    expect(finding!.severity).toBe('information');
  });

  it.each([
    // A part of the topic's pages, a neighbour, the whole section, another place on the subject.
    chronic('Muscle relaxants (for pain) Page(s): 64.'),
    chronic('Muscle relaxants (for pain) Page(s): 62.'),
    chronic('Opioids Page(s): 74-96.'),
    chronic('Anti-epilepsy drugs (AEDs) Page(s): 49.'),
    // More than the topic's own, beside it.
    chronic('Opioids, criteria for use Page(s): 76-80, 91-94, 124.'),
    chronic('NSAIDs, GI symptoms & cardiovascular risk Page(s): 68-69.'),
    // Two drugs in one tablet, and a topic's name in its place in the alphabet.
    chronic('Oxycodone/Acetaminophen (Percocet) Page(s): 92.'),
    chronic('Antidepressants for chronic pain, Tricyclics Page(s): 13-16, 122.'),
    chronic('Regional sympathetic blocks Page(s): 39-40, 103-104, 108.'),
    // Several topics, several pages.
    chronic('Muscle relaxants; Topical analgesics Page(s): 63-66, 111.'),
    // Sections of the region chapters have no known pages.
    acoem('Chapter 12 Low Back Complaints, Special Studies Page(s): 309.'),
  ])('accepts "%s"', (reviewer) => {
    expectOf(rule, { reviewer });
  });

  it('leaves a topic exchanged over the right pages to the rule on topics', () => {
    const reviewer = chronic('Topical analgesics Page(s): 63-66.');
    expectOf(rule, { reviewer });
    expectOf('topic-item-mismatch', {
      reviewer: drawn.reviewer(reviewer, 'Topical analgesics', 'topic-item-mismatch'),
    });
  });
});

describe('page-not-cited', () => {
  const rule = 'page-not-cited';
  const noted = 'As noted on page 70 of the Chronic Pain Medical Treatment Guidelines, the dose is kept low.';
  const header = 'Naproxen 500mg #60: Upheld';

  it('finds a page beside those of the line, and adds it there', () => {
    const reviewer = chronic('NSAIDs Page(s): 67.');
    const [finding] = expectOf(rule, { header, reviewer, rationale: drawn.rationale(noted, '70', rule) });
    expect(finding!.severity).toBe('warning');
    expect(applied(letterWith({ header, reviewer, rationale: noted }), finding)).toBe(
      letterWith({ header, reviewer: chronic('NSAIDs Page(s): 67, 70.'), rationale: noted }),
    );
  });

  it('leaves a page alone of which the reasons say that it is not for this case', () => {
    const reviewer = chronic('NSAIDs Page(s): 67.');
    for (const rationale of [
      'MTUS page 70 has laboratory monitoring in those on NSAIDs, and she is not one, so it does not apply.',
      'Page 70 of the Chronic Pain Medical Treatment Guidelines is for chronic use, and he has taken none.',
    ])
      expectOf(rule, { header, reviewer, rationale });
  });

  it('leaves a page that the guideline does not have to the rule on that', () => {
    const rationale =
      'As noted on page 170 of the Chronic Pain Medical Treatment Guidelines, the dose is kept low.';
    expectOf(rule, { header, reviewer: chronic('NSAIDs Page(s): 67.'), rationale });
  });

  it('finds a page where the line cites none, and adds it there', () => {
    const reviewer = chronic('NSAIDs, specific drug list & adverse effects.');
    const [finding] = expectOf(rule, { header, reviewer, rationale: drawn.rationale(noted, '70', rule) });
    expect(applied(letterWith({ header, reviewer, rationale: noted }), finding)).toContain(
      'adverse effects Page(s): 70.',
    );
  });

  it('does not offer to cite a page under a topic that stands elsewhere', () => {
    const reviewer = chronic('Aquatic therapy Page(s): 22.');
    const rationale =
      'As noted on page 113 of the Chronic Pain Medical Treatment Guidelines, the dose is kept low.';
    const [finding] = expectOf(rule, {
      header: 'Aquatic therapy: Upheld',
      reviewer,
      rationale: drawn.rationale(rationale, '113', rule),
    });
    expect(finding!.fixes).toEqual([]);
  });

  it('finds a quotation of a known page that is not cited', () => {
    const words = 'lowest possible dose should be prescribed';
    const rationale = `The guideline asks: "The ${words}." The notes do not tell.`;
    expectOf(rule, {
      header: 'Norco 10/325mg #60: Upheld',
      reviewer: chronic('Opioids Page(s): 76.'),
      rationale: drawn.rationale(rationale, words, rule),
    });
    // Cited, or not in quotation marks.
    expectOf(rule, { reviewer: chronic('Opioids Page(s): 74-82.'), rationale });
    expectOf(rule, { reviewer: chronic('Opioids Page(s): 76.'), rationale: rationale.replaceAll('"', '') });
  });

  it.each([
    ['inside the range of the line', chronic('NSAIDs Page(s): 67-73.'), noted],
    // From 2016 on lines cite by sections, and pages in the rationale are custom.
    [
      'in the section form',
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): NSAIDs.',
      noted,
    ],
    [
      "a report's own page",
      chronic('NSAIDs Page(s): 67.'),
      'The report of 3/2/2016, page 5, tells of heartburn. The request is not medically necessary.',
    ],
    [
      'on which utilization review relied',
      chronic('NSAIDs Page(s): 67.'),
      'Page 27 of the guidelines, on which UR relied, is about another drug. The request is not medically necessary.',
    ],
  ])('says nothing of a page %s', (_, reviewer, rationale) => {
    expectOf(rule, { header, reviewer, rationale });
  });

  it('finds a page that is let speak alone', () => {
    const words = 'As page 22 says, the drug is for short courses. The request is not medically necessary.';
    expectOf(rule, {
      header,
      reviewer: chronic('NSAIDs Page(s): 67.'),
      rationale: drawn.rationale(words, '22', rule),
    });
  });
});
