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

/** Conclusions that other reviewers would write, each on the name; not all of them in the words of the standard. */
export function looserConclusionsOn(name: string, denies: boolean): readonly string[] {
  return denies
    ? [
        `The request for ${name} is not supported.`,
        `Therefore, the requested ${name} cannot be certified at this time.`,
        `The request for ${name} fails to meet the criteria of the guideline.`,
        `I do not recommend certification of ${name}.`,
        `Certification of ${name} is not recommended.`,
        `Therefore the request for ${name} should be denied.`,
        `No medical necessity has been shown for ${name}.`,
        `I find that ${name} is not medically necessary.`,
        `The records do not establish that ${name} is medically necessary.`,
        `Accordingly, ${name} is not warranted.`,
        `Thus ${name} is not indicated for this patient.`,
        `${name} is NOT medically necessary`,
        `Medical necessity for ${name} is not supported by the records.`,
        `It cannot be said that ${name} is medically necessary.`,
        `The denial of ${name} is therefore upheld.`,
      ]
    : [
        `The request for ${name} is supported.`,
        `Therefore, the requested ${name} can be certified at this time.`,
        `The request for ${name} meets the criteria of the guideline.`,
        `I recommend certification of ${name}.`,
        `Approval of ${name} is recommended.`,
        `Therefore the request for ${name} should be approved.`,
        `I find that ${name} is medically necessary.`,
        `The records establish the medical necessity of ${name}.`,
        `Accordingly, ${name} is warranted.`,
        `Thus ${name} is indicated for this patient.`,
        `${name} IS medically necessary`,
        `Medical necessity for ${name} is well supported by the records.`,
        `The request for ${name} is reasonable and medically necessary.`,
        `The denial of ${name} is therefore overturned.`,
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
