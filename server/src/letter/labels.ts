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
    "The Physician Reviewer's decision rationale",
    "Physician Reviewer's decision rationale",
    "The Expert Reviewer's decision rationale",
  ),
  ...label(
    'guidelines',
    'Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to Make His/Her Decision',
    'Medical Treatment Guideline(s) Relied Upon by the Expert Reviewer to Make His/Her Decision',
    'Medical Treatment Guidelines Relied Upon by the Expert Reviewer to Make His/Her Decision',
  ),
  ...opening(
    'claims administrator guideline',
    'The Claims Administrator based its decision on',
    'The Claims Administrator based their decision on',
    'The Claims Administrator cited',
    'The Claims Administrator did not base',
    'The Claims Administrator did not cite',
  ),
  ...opening(
    'reviewer guideline',
    'The Physician Reviewer based his/her decision on',
    'The Physician Reviewer based their decision on',
    'The Expert Reviewer based his/her decision on',
    'The Expert Reviewer based their decision on',
    'The Expert Reviewer relied on',
    'The Expert Reviewer found the guidelines used by the Claims Administrator',
    'The Physician Reviewer found the guidelines used by the Claims Administrator',
    'The Expert Reviewer stated',
    'The Physician Reviewer did not base',
    'The Expert Reviewer did not base',
    'The Physician Reviewer did not cite',
    'The Expert Reviewer did not cite',
  ),
];

/** The phrases that begin a part's own sentence. */
export const sentenceLabels: readonly Label[] = labels.filter((entry) => entry.sentence);
