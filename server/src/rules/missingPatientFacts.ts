import type { Item } from '../letter/model';
import { type Conclusion, conclusionsOf, decidingConclusion } from '../reading/conclusions/conclusions';
import { passageOf, type Sentence } from '../reading/passage';
import type { SentenceKind } from '../reading/sentenceKinds';
import { PERSONS } from '../vocabulary/speakers';
import type { ItemRule } from './rule';

const worker = '(?:patient|injured worker|worker|claimant|applicant|employee|member|iw|pt)';
const past =
  '(?:was|were|had|did|underwent|received|reported|complained|presented|revealed|showed|demonstrated|completed|tried|failed|sustained|returned|improved)';
const writing = '(?:documentation|documents?|records?|reports?|notes?|file|chart|information)';

/** What speaks of this patient or these records wherever it stands. */
const always: readonly RegExp[] = [
  new RegExp(`\\b(?:this|said) ${worker}\\b`, 'i'),
  /\b(?:man|woman|\d{1,3}[- ]year[- ]old)\b/i,
  // "This seamstress".
  new RegExp(`\\bthis (?:${[...PERSONS].join('|')})\\b`, 'i'),
  // Strength of 4/5, pain of 7/10, a visual acuity.
  /\b[0-5][+-]?\/5\b|\b\d{1,2}\/10\b|\b20\/\d{2,3}\b/,
  /\bthis (?:injury|strain|sprain|fracture|tear|diagnosis|condition|presentation|history|visit|prescription)\b/i,
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
  new RegExp(
    `\\b(?:the|these|treating|requesting|attending|primary) (?:\\w+ ){0,2}(?:${writing}|provider|physician|treater|surgeon)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:no|not|lack of|lacks|lacking|insufficient|without|absence of) (?:\\w+ ){0,3}(?:${writing}|documented|evidence|indication|indicated|mention|findings?|symptoms|signs|history|plan|rationale|improvement|benefit|deficits?)\\b`,
    'i',
  ),
  // "The scar remains raised", "the left eye still waters".
  /\b(?:the|an?) (?:\w+ ){1,4}(?:still|(?:remains|persists)(?! unclear| controversial| unproven| the| an?\b))\b/i,
  /\b(?:days|weeks|months|years) (?:have|has) (?:passed|elapsed|gone by)\b|\bat the (?:last|latest) visit\b/i,
  /\b(?:has|have) (?:\w+ )?been (?:\w+ )?(?:granted|authorized|completed|used|provided|taken|tried|given|performed|received|exhausted|done)\b/i,
];

/** "Reflexes are normal", "no red flag is recorded": a state of this case, unless under a condition. */
const stateOfCase =
  /\b(?:is|are) (?:not |also |only )?(?:recorded|documented|noted|described|mentioned|reported|normal|intact|absent|unremarkable|present|planned|unclear|unknown)\b/i;
const thereIs = /^there (?:is|are) (?!no\b|not\b|an? lack|lack|insufficient|little)/i;
const conditional = /\b(?:if|when|where|unless|until|should|must|may|can|whether)\b/i;

const named = /\b(?:MTUS|ACOEM|ODG|guidelines?|FDA|studies|literature|trials|research)\b/i;
const inThePast = new RegExp(`\\b${past}\\b`, 'i');
const turnsToTheCase = /^(?:however,? |but )?(?:in this (?:case|instance|situation)|here),? /i;
const ofTheRequest = /\brequest(?:s|ed|ing)?\b/i;

/** "As the requested surgical intervention is not medically necessary": the reason is another item's. */
const surgery =
  /\b(?:surg(?:ery|eries|ical)|operati(?:on|ve)|procedure|intervention|release|repair|arthroscop\w+|fusion|replacement|reconstruction|decompression)\b/i;
const decided = /\b(?:necessary|necessity|upheld|overturned|approved|authorized|certified)\b/i;
const ancillaryItem = /\b(?:post-? ?op\w*|pre-? ?op\w*|associated|assistant)\b/i;

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
    const { sentences } = passageOf(rationale);
    if (isAboutAnotherItem(item, conclusions, sentences)) return [];
    const concluding = new Set(conclusions.map(({ sentence }) => sentence.index));
    if (anyStatesFact(item, sentences, concluding)) return [];
    return [
      {
        span: deciding.sentence.span,
        message:
          'The rationale reaches this conclusion without a fact of this patient or these records. Say what in the case meets the guideline, or does not.',
      },
    ];
  },
};

function isAboutAnotherItem(
  item: Item,
  conclusions: readonly Conclusion[],
  sentences: readonly Sentence[],
): boolean {
  if (conclusions.some(({ role }) => role === 'premise')) return true;
  return (
    ancillaryItem.test(item.title) &&
    sentences.some(({ text }) => {
      const others = withoutTitle(text, item);
      return surgery.test(others) && decided.test(others);
    })
  );
}

/**
 * Whether one of the sentences states a fact. Those that were read before are asked first, and then those on the
 * case: nearly always one of them settles it, whatever is being typed beside it.
 */
function anyStatesFact(item: Item, sentences: readonly Sentence[], concluding: ReadonlySet<number>): boolean {
  const read: {
    readonly key: string;
    readonly kind: SentenceKind;
    readonly text: string;
    readonly concludes: boolean;
  }[] = [];
  for (const sentence of sentences) {
    if (sentence.kind !== 'case' && sentence.kind !== 'recital') continue;
    const { kind } = sentence;
    const concludes = concluding.has(sentence.index);
    // The item's own name holds what was asked for: its dates and its surgery are no facts of the reasons.
    const text = concludes ? withoutTitle(sentence.text, item) : sentence.text;
    const key = `${kind}${concludes} ${text}`;
    const before = known.get(key);
    if (before) return true;
    if (before === undefined) read.push({ key, kind, text, concludes });
  }
  return ['case', 'recital'].some((kind) =>
    read.some(({ key, concludes, ...sentence }) => {
      if (sentence.kind !== kind) return false;
      const states = statesFact(sentence, concludes);
      if (known.size >= MOST_KEPT) known.clear();
      known.set(key, states);
      return states;
    }),
  );
}

function withoutTitle(text: string, { title }: Item): string {
  return title === '' ? text : text.replaceAll(title, ' ');
}

const known = new Map<string, boolean>();
const MOST_KEPT = 2000;

/** Whether a sentence, not a quotation, says something of this patient or these records, not of the request alone. */
function statesFact({ kind, text }: Pick<Sentence, 'kind' | 'text'>, concludes: boolean): boolean {
  if (always.some((pattern) => pattern.test(text))) return true;
  const ofSource = kind !== 'case' && named.test(text);
  if (!ofSource && outsideRecitals.some((pattern) => pattern.test(text))) return true;
  if (concludes || ofTheRequest.test(text)) return false;
  // "There were no red flags." What is past is this case's, unless a study is what was.
  if (!ofSource && inThePast.test(text)) return true;
  // "There is a weak biceps and a positive Spurling's sign."
  if (kind === 'case' && thereIs.test(text) && !named.test(text) && !conditional.test(text)) return true;
  if (!ofSource && stateOfCase.test(text) && !conditional.test(text)) return true;
  return turnsToTheCase.test(text);
}
