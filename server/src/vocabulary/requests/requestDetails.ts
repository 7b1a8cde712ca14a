import { type Concept, concept } from '../concepts/concept';

const detail = (id: string, forms: string, isA = ''): Concept => concept('request', id, forms, isA);

/** What a request says or leaves out. */
export const REQUEST_DETAILS: readonly Concept[] = [
  detail(
    'quantity',
    'quantity|amount|number of tablets|number of pills|number of sessions|how many sessions|number of visits|how many visits|specific quantity|how many|number of treatments|quantities|total number|specific amount|specified quantity|number of units|number of refills|number of injections|number dispensed|number requested|number of procedures|number of therapy sessions|number of physical therapy sessions|number of treatment sessions|number of treatments requested|number of additional sessions|unspecified quantity|unspecified number|number of pieces|number of capsules|total number of visits|total number of sessions|number of doses|number of patches|exact number',
  ),
  detail(
    'frequency',
    'frequency|dosing frequency|how often|frequency of use|frequencies|frequency of treatment|how frequently|number of times per week|frequency of visits|dosing interval|dosing schedule',
  ),
  detail(
    'duration',
    'duration|length of treatment|length of use|how long|time frame|timeframe|duration of treatment|duration of use|length of time|treatment duration|how many weeks|duration of therapy|intended duration|specific duration|period of use|rental period|length of rental|time period|how many months|how many days|number of days|number of weeks|number of months',
  ),
  detail(
    'dosage',
    'dosage|dose|dosing|strength of the medication|dosing instructions|directions for use|strength of medication|medication strength|dosage strength|dose and frequency|directions for taking|dose strength|dosage and frequency|specific dose|specific dosage|dosage instructions|milligram strength',
  ),
  detail(
    'body-part',
    'body part|body region|site of injection|site of application|location of application|body part for treatment|area of treatment|anatomical location|specific level|laterality|specific body part|body area|specific body region|level to be injected|levels to be injected|site of treatment|area to be treated|part of the body|side to be treated|side of the body|body part to be treated|injection level|specific joint|location of treatment|spinal level|treatment location|injection site|body site',
  ),
  detail(
    'rationale',
    'rationale|reason|reasoning|explanation|justification|clinical indication|medical rationale|explain|intent|purpose|clinical rationale|compelling rationale|rational|medical reason|clinical reason|clinical reasoning|medical justification|clinical justification|reasons for the request|medical explanation|specific rationale|reason for the request|specific indication|clinical basis|medical basis',
  ),
  detail(
    'rental-purchase',
    'rental or purchase|rental|purchase|rent or purchase|rental versus purchase|purchase or rental|rental vs purchase',
  ),
];
