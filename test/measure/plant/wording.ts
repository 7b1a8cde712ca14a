/** Sentences of which several planters take one. Written for planting; none is from a letter. */

/** Last sentences that leave the outcome open. */
export const neutralConclusion = [
  'Further information was requested from the provider.',
  'These records were reviewed in full.',
  'The worker remains under the care of the same physician.',
  'See the guideline for further detail.',
  'The next visit is in four weeks.',
];

/** Conclusions for an item, by whether they deny it. */
export function conclusionsOn(name: string, denies: boolean): readonly string[] {
  return denies
    ? [
        `Therefore, the request for ${name} is not medically necessary.`,
        `As such, ${name} is not medically necessary.`,
        `The medical necessity of ${name} has not been established.`,
        `For these reasons, ${name} cannot be considered medically necessary.`,
        `Based on the above, ${name} was not medically necessary.`,
        `The requested ${name} is determined to be not medically necessary.`,
        `${name} is not medically necessary and appropriate.`,
        `In light of this, ${name} does not meet the standard of medical necessity and is not medically necessary.`,
      ]
    : [
        `Therefore, the request for ${name} is medically necessary.`,
        `As such, ${name} is medically necessary and appropriate.`,
        `The medical necessity of ${name} has been established.`,
        `For these reasons, ${name} is considered medically necessary.`,
        `Based on the above, ${name} was medically necessary.`,
        `The requested ${name} is determined to be medically necessary.`,
        `In light of this, medical necessity of ${name} is established.`,
        `${name} is therefore deemed medically necessary at this time.`,
      ];
}

/** A name as it stands in the middle of a sentence. */
export function within(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** A sentence that begins with what may be a small letter. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
