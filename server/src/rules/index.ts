import { alreadyAuthorized } from './caseSummary/alreadyAuthorized';
import { bodyPartConflict } from './caseSummary/bodyPartConflict';
import { dateConflict } from './caseSummary/dateConflict';
import { doseConflict } from './caseSummary/doseConflict';
import { durationConflict } from './caseSummary/durationConflict';
import { identifierDisclosed } from './caseSummary/identifierDisclosed';
import { implausibleDose } from './caseSummary/implausibleDose';
import { itemConflict } from './caseSummary/itemConflict';
import { lateralityConflict } from './caseSummary/lateralityConflict';
import { nameVariant } from './caseSummary/nameVariant';
import { patientConflict } from './caseSummary/patientConflict';
import { quantityConflict } from './caseSummary/quantityConflict';
import { remainderConflict } from './caseSummary/remainderConflict';
import { requestDiffers } from './caseSummary/requestDiffers';
import { summaryConflict } from './caseSummary/summaryConflict';
import { summarySelfConflict } from './caseSummary/summarySelfConflict';
import { acuteInjuryChronicGuideline } from './citations/acuteInjuryChronicGuideline';
import { citationDebris } from './citations/citationDebris';
import { citationIncomplete } from './citations/citationIncomplete';
import { danglingReference } from './citations/danglingReference';
import { mtusAsNonMtus } from './citations/mtusAsNonMtus';
import { mtusBypassed } from './citations/mtusBypassed';
import { mtusSilentConflict } from './citations/mtusSilentConflict';
import { noEvidenceCited } from './citations/noEvidenceCited';
import { notAdopted } from './citations/notAdopted';
import { pageNotCited } from './citations/pageNotCited';
import { pageOutOfRange } from './citations/pageOutOfRange';
import { regionMismatch } from './citations/regionMismatch';
import { repeatedWords } from './citations/repeatedWords';
import { sourceNotCited } from './citations/sourceNotCited';
import { supersededEdition } from './citations/supersededEdition';
import { topicItemMismatch } from './citations/topicItemMismatch';
import { topicPageMismatch } from './citations/topicPageMismatch';
import { unbalancedQuote } from './citations/unbalancedQuote';
import { wrongRegulation } from './citations/wrongRegulation';
import { conditionalOutcome } from './decision/conditionalOutcome';
import { criteriaConflict } from './decision/criteriaConflict';
import { decisionConflict } from './decision/decisionConflict';
import { dependentItem } from './decision/dependentItem';
import { duplicateItem } from './decision/duplicateItem';
import { itemNotDiscussed } from './decision/itemNotDiscussed';
import { repeatedRationale } from './decision/repeatedRationale';
import { wrongItem } from './decision/wrongItem';
import { missingConclusion } from './missingConclusion';
import { missingCredentials } from './missingCredentials';
import { missingDecision } from './missingDecision';
import { missingGuideline } from './missingGuideline';
import { missingItems } from './missingItems';
import { missingPatientFacts } from './missingPatientFacts';
import { missingRationale } from './missingRationale';
import { missingSection } from './missingSection';
import { placeholder } from './placeholder';
import type { Rule } from './rule';
import { confusedWord } from './writing/confusedWord';
import { unfinishedSentence } from './writing/unfinishedSentence';

/**
 * Every rule, in the order in which they are documented and run. This is the only list: the settings in
 * package.json, the schema of the workspace file, docs/rules and the README's table are made from it
 * (`npm run generate`).
 */
export const rules: readonly Rule[] = [
  missingSection,
  missingCredentials,
  missingItems,
  missingDecision,
  missingGuideline,
  missingRationale,
  missingConclusion,
  missingPatientFacts,
  placeholder,
  decisionConflict,
  criteriaConflict,
  wrongItem,
  itemNotDiscussed,
  dependentItem,
  repeatedRationale,
  duplicateItem,
  conditionalOutcome,
  summaryConflict,
  summarySelfConflict,
  itemConflict,
  lateralityConflict,
  bodyPartConflict,
  patientConflict,
  dateConflict,
  durationConflict,
  alreadyAuthorized,
  identifierDisclosed,
  nameVariant,
  doseConflict,
  requestDiffers,
  implausibleDose,
  quantityConflict,
  remainderConflict,
  pageOutOfRange,
  topicPageMismatch,
  topicItemMismatch,
  regionMismatch,
  pageNotCited,
  sourceNotCited,
  mtusAsNonMtus,
  mtusSilentConflict,
  mtusBypassed,
  wrongRegulation,
  supersededEdition,
  notAdopted,
  citationIncomplete,
  noEvidenceCited,
  citationDebris,
  danglingReference,
  unbalancedQuote,
  repeatedWords,
  acuteInjuryChronicGuideline,
  unfinishedSentence,
  confusedWord,
];
