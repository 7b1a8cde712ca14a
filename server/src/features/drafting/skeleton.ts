/** The ways in which letters are written that a new one may follow. */
export type SkeletonForm = 'sections' | 'pages';

export const SKELETON_FORMS: readonly SkeletonForm[] = ['sections', 'pages'];

/** How many items a skeleton has at the most. */
const MOST_ITEMS = 50;

/**
 * A new letter as an editor's snippet: what the form prints in every letter, and a tab stop for each place to fill in, in the
 * order in which one writes.
 *
 * @param items the treatments in dispute, as they are to stand in the headers; one blank item where there are none
 */
export function skeleton(form: SkeletonForm, items: readonly string[]): string {
  const places = new Places();
  const parts =
    form === 'sections' ? [headerBlock(places), ...opening(places)] : [...openingWithSentence(places)];
  parts.push(...summary(places), ...issues());
  const named = items.map((item) => item.trim()).filter((item) => item !== '');
  const all = (named.length > 0 ? named : ['']).slice(0, MOST_ITEMS);
  // In the order of the text, for a place gets its number when it is written.
  for (const item of all) parts.push(itemText(places, form, item));
  return `${parts.join('\n\n')}\n`;
}

/** One item as a snippet, for a letter that is there. */
export function itemSkeleton(form: SkeletonForm, item: string): string {
  return itemText(new Places(), form, item.trim());
}

/** Hands out tab stops in their order. */
class Places {
  private last = 0;

  prompt(words: string): string {
    return `\${${++this.last}:[${escapeSnippet(words)}]}`;
  }

  choice(...words: readonly string[]): string {
    return `\${${++this.last}|${words.join(',')}|}`;
  }
}

function headerBlock(places: Places): string {
  return [
    `Case Number: CM${places.prompt('case number')}`,
    `Date Assigned: ${places.prompt('date')}`,
    `Date of Injury: ${places.prompt('date')}`,
    `Decision Date: ${places.prompt('date')}`,
    `UR Denial Date: ${places.prompt('date')}`,
    `Priority: ${places.choice('Standard', 'Expedited')}`,
    `Application Received: ${places.prompt('date')}`,
  ].join('\n');
}

const PRACTICE =
  'He/she has been in active clinical practice for more than five years and is currently working at least 24 hours a week in active practice. The expert reviewer was selected based on his/her clinical experience, education, background, and expertise in the same or similar specialties that evaluate and/or treat the medical condition and disputed items/Service. He/she is familiar with governing laws and regulations, including the strength of evidence hierarchy that applies to Independent Medical Review determinations.';
const SENT =
  'MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation with the employer, employee, providers or the claims administrator.';

function opening(places: Places): readonly string[] {
  return [
    'HOW THE IMR FINAL DETERMINATION WAS MADE',
    `${SENT} ${PRACTICE}`,
    [
      'The Expert Reviewer has the following credentials:',
      `State(s) of Licensure: ${places.prompt('state')}`,
      `Certification(s)/Specialty: ${places.prompt('specialty')}`,
    ].join('\n'),
  ];
}

function openingWithSentence(places: Places): readonly string[] {
  const certified = `The expert reviewer is Board Certified in ${places.prompt('specialty')} and is licensed to practice in ${places.prompt('state')}.`;
  return ['HOW THE IMR FINAL DETERMINATION WAS MADE', `${SENT} ${certified} ${PRACTICE}`];
}

function summary(places: Places): readonly string[] {
  return [
    'CLINICAL CASE SUMMARY',
    'The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:',
    places.prompt('case summary: findings with their dates'),
  ];
}

function issues(): readonly string[] {
  return [
    'IMR ISSUES, DECISIONS AND RATIONALES',
    'The Final Determination was based on decisions for the disputed items/services set forth below:',
  ];
}

function itemText(places: Places, form: SkeletonForm, item: string): string {
  const title = item === '' ? places.prompt('treatment in dispute') : escapeSnippet(item);
  const cited = (): string =>
    form === 'sections'
      ? `Decision based on MTUS ${places.prompt('chapter and year')}, Section(s): ${places.prompt('section')}.`
      : `Decision based on MTUS ${places.prompt('document and topic')} Page(s): ${places.prompt('pages')}.`;
  return [
    `${title}: ${places.choice('Upheld', 'Overturned')}`,
    `Claims Administrator guideline: ${cited()}`,
    `MAXIMUS guideline: ${cited()}`,
    `Decision rationale: ${places.prompt('reasons, with this patient’s findings, and the conclusion')}`,
  ].join('\n\n');
}

/** What a snippet would take for more than text. */
function escapeSnippet(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\$}]/g, '\\$&');
}
