import type { Planter } from '../plant';
import { debrisPlanters, incompletePlanters } from './citationText';
import { quantityPlanters, remainderPlanters } from './counts';
import { datePlanters } from './dates';
import { criteriaPlanters, decisionPlanters, hedgePlanters } from './decision';
import { disclosurePlanters } from './disclosures';
import { dosePlanters, implausiblePlanters, namePlanters } from './drugs';
import { durationPlanters } from './durations';
import { editionPlanters, regulationPlanters } from './editions';
import { itemPlanters } from './items';
import { patientFactsPlanters, placeholderPlanters } from './leftOpen';
import { markPlanters } from './marks';
import { missingPlanters } from './missing';
import { mtusPlanters } from './mtus';
import { pageMentionPlanters, pagePlanters } from './pages';
import { partPlanters } from './parts';
import { patientPlanters } from './patient';
import { requestPlanters } from './requests';
import { sidePlanters } from './sides';
import { sourcePlanters } from './sources';
import { itemConflictPlanters, selfConflictPlanters, summaryPlanters } from './summary';
import { topicPlanters } from './topics';
import { writingPlanters } from './writing';

/** Every planter; a test holds that each rule of the contract has one. */
export const planters: readonly Planter[] = [
  ...missingPlanters,
  ...patientFactsPlanters,
  ...placeholderPlanters,
  ...decisionPlanters,
  ...criteriaPlanters,
  ...itemPlanters,
  ...hedgePlanters,
  ...summaryPlanters,
  ...itemConflictPlanters,
  ...selfConflictPlanters,
  ...sidePlanters,
  ...partPlanters,
  ...patientPlanters,
  ...datePlanters,
  ...durationPlanters,
  ...disclosurePlanters,
  ...namePlanters,
  ...dosePlanters,
  ...implausiblePlanters,
  ...quantityPlanters,
  ...remainderPlanters,
  ...requestPlanters,
  ...pagePlanters,
  ...topicPlanters,
  ...pageMentionPlanters,
  ...sourcePlanters,
  ...mtusPlanters,
  ...regulationPlanters,
  ...editionPlanters,
  ...incompletePlanters,
  ...debrisPlanters,
  ...markPlanters,
  ...writingPlanters,
];
