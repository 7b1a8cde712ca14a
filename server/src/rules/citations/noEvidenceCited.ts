import type { Item } from '../../letter/model';
import type { ItemRule } from '../rule';

export const noEvidenceCited: ItemRule = {
  id: 'no-evidence-cited',
  family: 'Citations',
  scope: 'item',
  severity: 'information',
  page: {
    finds: 'The reviewer cites no evidence, and the item does not hang on another one',
    why: `Medical necessity is decided by the standards of Labor Code 4610.5(c)(2) in their order, the MTUS first, and \
the determination states the evidence that supports it (8 CCR 9792.10.6(d)). Some standard always applies, if only \
expert opinion.`,
    wrong: `Wrist brace: Upheld

MAXIMUS guideline: The Expert Reviewer did not cite any medical evidence for its decision.`,
    right: `Wrist brace: Upheld

MAXIMUS guideline: … MTUS Forearm, Wrist, & Hand Complaints 2004, Section(s): Physical Methods.`,
    ignore: `For a service that only accompanies an operation that is decided in the same letter: nothing is found \
where the rationale says so.`,
  },

  check(item) {
    const line = item.reviewerGuideline;
    if (!line?.didNotCite || line.citations.length > 0 || isAncillary(item)) return [];
    return [{ span: line.didNotCite, message: 'The reviewer cites no evidence for this decision.' }];
  },
};

const accompanying =
  /^associated surgical service|\b(?:ancillary|post-? ?op\w*|pre-? ?op\w*|assistant|clearance)\b/i;
const main =
  '(?:surg(?:ery|eries|ical)|operati(?:on|ve)|procedures?|interventions?|injections?|blocks?|arthroscop\\w+|fusion|repair|replacement|reconstruction|decompression|release|primary|main)';
const settled =
  '(?:necessary|necessity|certified|non-?certified|authorized|approved|denied|supported|recommended|warranted|indicated|upheld|overturned|established|appropriate)';
/** "As the requested surgical intervention is not medically necessary, …" */
const hangsOn = new RegExp(
  `\\b(?:as|since|because|given(?: that)?|due to|with) (?:the|this|that|her|his|a|an|\\w+ed)\\b[^.;]{0,80}\\b${main}\\b[^.;]{0,70}\\b${settled}\\b`,
  'i',
);
const mentions = new RegExp(`\\b${main}\\b[^.;]{0,90}\\b${settled}\\b`, 'i');

/** Whether the item accompanies another one: by a sentence that hangs it on an operation, or its title and a hint of one. */
function isAncillary(item: Item): boolean {
  const text = item.rationale?.flat.text ?? '';
  return hangsOn.test(text) || (accompanying.test(item.title) && mentions.test(text));
}
