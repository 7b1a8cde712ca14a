import { looseKey } from '../text/looseMatch';
import type { Part } from './model';

/** The label of an item's part, or the phrase that stands in for one. */
export interface Label {
  readonly part: Part['part'] | 'guidelines';
  readonly key: string;
  /** The phrase begins the part's own sentence ("The Claims Administrator based its decision on ..."). */
  readonly sentence?: true;
}

function label(part: Label['part'], ...phrases: string[]): Label[] {
  return phrases.map((phrase) => ({ part, key: looseKey(phrase) }));
}

function opening(part: Label['part'], ...phrases: string[]): Label[] {
  return phrases.map((phrase) => ({ part, key: looseKey(phrase), sentence: true }));
}

/** "The Claims Administrator based its decision on", and the other verbs by which forms B and C tell what a decision rests on. */
function sentencesOf(tellers: readonly string[], whose: readonly string[]): readonly string[] {
  return tellers.flatMap((teller) => [
    ...['decision', 'determination', 'denial', 'review'].flatMap((what) =>
      whose.map((owner) => `${teller} based ${owner} ${what} on`),
    ),
    ...['relied on', 'relied upon', 'cited', 'used', 'utilized'].map((verb) => `${teller} ${verb}`),
    ...['base', 'cite', 'rely', 'use', 'provide', 'reference'].map((verb) => `${teller} did not ${verb}`),
    `${teller}'s decision was based on`,
  ]);
}

/**
 * The labels of all forms. The part `guidelines` is form B's heading over both guideline sentences: it
 * holds no text of its own. The usual wording of each stands first.
 */
export const labels: readonly Label[] = [
  ...label(
    'claims administrator guideline',
    'Claims Administrator guideline',
    'Claims Administrator guidelines',
    'Claims Administrators guideline',
    "Claims Administrator's guideline",
    'Claim Administrator guideline',
  ),
  ...label(
    'reviewer guideline',
    'MAXIMUS guideline',
    'MAXIMUS guidelines',
    'Expert Reviewer guideline',
    "Expert Reviewer's guideline",
    'Reviewer guideline',
  ),
  ...label(
    'rationale',
    'Decision rationale',
    'Decision rationales',
    'Rationale for the Decision',
    'Rationale for Decision',
    ...['Physician', 'Expert', 'Professional'].flatMap((reviewer) =>
      ["'s", 's', ''].flatMap((of) => [
        `The ${reviewer} Reviewer${of} decision rationale`,
        `${reviewer} Reviewer${of} decision rationale`,
      ]),
    ),
  ),
  ...label(
    'guidelines',
    ...[
      'Section of the Medical Treatment Utilization Schedule',
      'Medical Treatment Guideline(s)',
      'Medical Treatment Guidelines',
    ].flatMap((what) =>
      ['His/Her', 'Their', 'His or Her', 'the'].map(
        (whose) => `${what} Relied Upon by the Expert Reviewer to Make ${whose} Decision`,
      ),
    ),
  ),
  ...opening(
    'claims administrator guideline',
    ...sentencesOf(['The Claims Administrator'], ['its', 'their', 'the']),
  ),
  ...opening(
    'reviewer guideline',
    ...sentencesOf(
      ['The Expert Reviewer', 'The Physician Reviewer'],
      ['his/her', 'his or her', 'his', 'her', 'their', 'its', 'the'],
    ),
    'The Expert Reviewer found the guidelines used by the Claims Administrator',
    'The Physician Reviewer found the guidelines used by the Claims Administrator',
    'The Expert Reviewer stated',
  ),
];

/** The phrases that begin a part's own sentence. */
export const sentenceLabels: readonly Label[] = labels.filter((entry) => entry.sentence);
