/** A letter of form D, written for the tests of the service: two items, invented. */
export const TWO_ITEMS = `Case Number: CM16-1234567
Date of Injury: 01/05/2015

HOW THE IMR FINAL DETERMINATION WAS MADE

The expert reviewer is Board Certified in Pain Management and is licensed to practice in California.

CLINICAL CASE SUMMARY

The injured worker is a 50 year old male gardener with pain of the left knee since a fall from a ladder.

IMR ISSUES, DECISIONS AND RATIONALES

The Final Determination was based on decisions for the disputed items/services set forth below:

Cyclobenzaprine 10mg #60: Upheld

Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 41.

MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63-66.

Decision rationale: The tablets have been taken for a year. Page 63 speaks against that. The request is not medically necessary.

Left knee brace: Overturned

Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.

MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Physical Methods.

Decision rationale: The knee gives way on stairs and a brace was helpful before. The Left knee brace is medically necessary.
`;

/** The same with nothing in it to find. */
export const SOUND_LETTER = TWO_ITEMS.replace(
  'The tablets have been taken',
  'Cyclobenzaprine has been taken',
);
