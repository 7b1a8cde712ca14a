import { passageOf } from '../../clinical/passage';
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

MAXIMUS guideline: Decision based on MTUS Forearm, Wrist, & Hand Complaints 2004, Section(s): Physical Methods.`,
    ignore: `For a service that only accompanies an operation that is decided in the same letter: nothing is found \
where the rationale says so.`,
  },

  check(item) {
    const line = item.reviewerGuideline;
    if (!line?.didNotCite || line.citations.length > 0 || isAncillary(item)) return [];
    return [{ span: line.didNotCite, message: 'The reviewer cites no evidence for this decision.' }];
  },
};

const ofSurgery = /\b(?:associated|ancillary|post-? ?op\w*|pre-? ?op\w*|surgical|assistant)\b/i;
const mainService =
  /\b(?:surg(?:ery|eries|ical)|operati(?:on|ve)|procedures?|interventions?|injections?|blocks?|trial|fusion|repair|replacement|arthroscop\w+|decompression|release|(?:primary|main|associated|underlying|other) (?:request|service|treatment|item))\b/i;
const settled =
  /\b(?:necessary|necessity|certified|authorized|approved|supported|recommended|warranted|indicated|upheld|overturned|established)\b/i;
const reason =
  /\b(?:as|since|because|given|due to|therefore|thus|also|likewise|ancillary|accompan\w+|associated|not applicable|moot|no need|dependent|contingent)\b/i;

/** Whether the item accompanies another one: by its title, or by a sentence that hangs it on an operation. */
function isAncillary(item: Item): boolean {
  if (/^associated surgical service/i.test(item.title)) return true;
  const { rationale } = item;
  if (!rationale) return false;
  const { sentences } = passageOf(rationale);
  return sentences.some(
    ({ text }) =>
      mainService.test(text) && settled.test(text) && (reason.test(text) || ofSurgery.test(item.title)),
  );
}
