import { type Conclusion, conclusionsOf, decidingConclusion } from '../clinical/conclusions';
import { passageOf, type Sentence } from '../clinical/passage';
import type { Item } from '../letter/model';
import type { ItemRule } from './rule';

const worker = '(?:patient|injured worker|worker|claimant|applicant|employee|member|iw|pt)';
const past =
  '(?:was|were|had|did|underwent|received|reported|complained|presented|revealed|showed|demonstrated|completed|tried|failed|sustained|returned|improved)';
const writing = '(?:documentation|documents?|records?|reports?|notes?|file|chart|information)';

/** What speaks of this patient or these records wherever it stands. */
const always: readonly RegExp[] = [
  new RegExp(`\\b(?:this|said) ${worker}\\b`, 'i'),
  new RegExp(`\\b(?:provided|submitted|reviewed|available|clinical|medical) (?:\\w+ )?${writing}\\b`, 'i'),
  new RegExp(`\\b${writing} (?:submitted|provided|reviewed|presented|available)\\b`, 'i'),
  // A visit, a note, a study: guidelines are dated by years.
  /\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b/,
];

/** What does so outside of a guideline's recital, which has "the patient" and "documentation" in it too. */
const outsideRecitals: readonly RegExp[] = [
  // "the patient has had", not "in the patient's exercise program and return to activities"
  new RegExp(`\\b(?:the|an?) ${worker}(?:'s)? .{0,160}?\\b(?:is|has|does|are|have|${past}|\\w+ed)\\b`, 'i'),
  /\b(?:he|she|his|her|him)\b/i,
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4}\b/i,
  new RegExp(`\\b(?:the|these|treating|requesting|attending|primary) (?:\\w+ ){0,2}(?:${writing}|provider|physician|treater|surgeon)\\b`, 'i'),
  new RegExp(
    `\\b(?:no|not|lack of|lacks|lacking|insufficient|without|absence of) (?:\\w+ ){0,3}(?:${writing}|documented|evidence|indication|indicated|mention|findings?|symptoms|signs|history|plan|rationale|improvement|benefit|deficits?)\\b`,
    'i',
  ),
];

const named = /\b(?:MTUS|ACOEM|ODG|guidelines?|FDA|studies|literature|trials|research)\b/i;
const inThePast = new RegExp(`\\b${past}\\b`, 'i');
const turnsToTheCase = /^(?:however,? |but )?(?:in this (?:case|instance|situation)|here),? /i;
const ofTheRequest = /\brequest(?:s|ed|ing)?\b/i;

/** "As the requested surgical intervention is not medically necessary": the reason is another item's. */
const dependsOnSurgery = /\b(?:surgery|surgical|surgeries|operative|procedure|intervention)\b/i;
const surgicalItem = /\b(?:surgery|surgical|post-?op\w*|pre-?op\w*|associated|assistant)\b/i;

export const missingPatientFacts: ItemRule = {
  id: 'missing-patient-facts',
  family: 'Missing',
  scope: 'item',
  severity: 'information',
  page: {
    finds: 'The rationale recites guidelines and says nothing of this patient or these records',
    why: `The determination gives the employee's condition and the findings that support it (8 CCR 9792.10.6(d)). \
A guideline and a conclusion leave out what joins them: the fact of this case to which the guideline was applied.`,
    wrong: `Decision rationale: The guideline recommends six visits to begin with. Given the number of visits \
requested, the request is not medically necessary.`,
    right: `Decision rationale: The guideline recommends six visits to begin with. The worker has had none so far, \
and the note of 3/2/2016 gives no reason for twelve. The request is not medically necessary.`,
    ignore: `Where the item depends on another one and the reason is given there, or where the request itself \
(its number, its dose) is all that the decision turns on.`,
  },

  check(item) {
    const { rationale } = item;
    const deciding = rationale && decidingConclusion(rationale);
    if (!rationale || !deciding) return [];
    const conclusions = conclusionsOf(rationale);
    if (isAboutAnotherItem(item, conclusions)) return [];
    const concluding = new Set(conclusions.map(({ sentence }) => sentence.index));
    const { sentences } = passageOf(rationale);
    if (sentences.some((sentence) => statesFact(sentence, concluding.has(sentence.index)))) return [];
    return [
      {
        span: deciding.sentence.span,
        message:
          'The rationale reaches this conclusion without a fact of this patient or these records. Say what in the case meets the guideline, or does not.',
      },
    ];
  },
};

function isAboutAnotherItem(item: Item, conclusions: readonly Conclusion[]): boolean {
  return conclusions.some(
    ({ role, sentence }) =>
      role === 'premise' || (surgicalItem.test(item.title) && dependsOnSurgery.test(sentence.text)),
  );
}

/** Whether a sentence says something of this patient or these records, and not of the request alone. */
function statesFact({ kind, text }: Sentence, concludes: boolean): boolean {
  if (kind === 'quotation') return false;
  if (always.some((pattern) => pattern.test(text))) return true;
  if (kind === 'case' || !named.test(text)) {
    if (outsideRecitals.some((pattern) => pattern.test(text))) return true;
    // "There were no red flags." What is past is this case's, unless a study or the request is what was.
    if (!concludes && !named.test(text) && !ofTheRequest.test(text) && inThePast.test(text)) return true;
  }
  return !concludes && turnsToTheCase.test(text) && !ofTheRequest.test(text);
}
