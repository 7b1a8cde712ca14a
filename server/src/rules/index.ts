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
];
