import type { Entry } from '../../language/lexicon';

/** A few words by which a page of a guideline is known. */
export interface Landmark extends Entry {
  readonly page: number;
}

const landmark = (page: number, forms: string): Landmark => ({ id: `${page}: ${forms}`, forms, page });

/** Often quoted words of the Chronic Pain Medical Treatment Guidelines of 2009. The pages are from memory. */
export const LANDMARKS: readonly Landmark[] = [
  landmark(76, 'trial of opioids should not be employed'),
  landmark(78, 'lowest possible dose should be prescribed'),
  landmark(78, 'continuing review of the overall situation'),
  landmark(78, 'ongoing review and documentation of pain relief'),
  landmark(63, 'muscle relaxants with caution as a second'),
  landmark(111, 'largely experimental in use with few randomized'),
  landmark(111, 'contains at least one drug'),
];
