import type { Planter } from '../plant';
import {
  debrisPlanters,
  editionPlanters,
  incompletePlanters,
  mtusPlanters,
  regulationPlanters,
  sourcePlanters,
} from './citationClaims';
import { pageMentionPlanters, pagePlanters, topicPlanters } from './citationPlaces';
import { datePlanters, durationPlanters } from './dates';
import { decisionPlanters, hedgePlanters } from './decision';
import {
  disclosurePlanters,
  dosePlanters,
  namePlanters,
  quantityPlanters,
  remainderPlanters,
} from './details';
import { itemPlanters } from './items';
import { markPlanters } from './marks';
import { missingPlanters, patientFactsPlanters, placeholderPlanters } from './missing';
import { partPlanters, patientPlanters, sidePlanters } from './patient';
import { summaryPlanters } from './summary';

/** Every planter; a test holds that each rule of the contract has one. */
export const planters: readonly Planter[] = [
  ...missingPlanters,
  ...patientFactsPlanters,
  ...placeholderPlanters,
  ...decisionPlanters,
  ...itemPlanters,
  ...hedgePlanters,
  ...summaryPlanters,
  ...sidePlanters,
  ...partPlanters,
  ...patientPlanters,
  ...datePlanters,
  ...durationPlanters,
  ...disclosurePlanters,
  ...namePlanters,
  ...dosePlanters,
  ...quantityPlanters,
  ...remainderPlanters,
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
];
