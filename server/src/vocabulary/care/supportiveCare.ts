import { type Concept, concept } from '../concepts/concept';

const treatment = (id: string, forms: string, isA = ''): Concept => concept('treatment', id, forms, isA);

/** Care of the whole patient: rehabilitation of heart, lungs, pelvis and work, blood and iron, vaccines, catheters. */
export const SUPPORTIVE_CARE: readonly Concept[] = [
  treatment(
    'cardiac-rehabilitation',
    'cardiac rehab|cardiac rehabilitation|pulmonary rehab|pulmonary rehabilitation|cardiopulmonary rehabilitation',
  ),
  treatment(
    'pelvic-floor-therapy',
    'pelvic floor therapy|pelvic floor physical therapy|pelvic floor rehabilitation|pelvic floor exercise|kegel exercise|pelvic floor pt|pelvic physical therapy|pelvic pt',
  ),
  treatment(
    'vocational-rehabilitation',
    'vocational rehabilitation|vocational rehab|vocational retraining|vocational counseling|vocational training|job retraining',
  ),
  treatment('body-mechanics-training', 'body mechanics|proper lifting technique'),
  treatment(
    'iron-therapy',
    'iron infusion|intravenous iron|iv iron|iron supplement|iron supplementation|iron therapy',
  ),
  treatment('blood-transfusion', 'blood transfusion|transfusion|packed red blood cells|packed red cells'),
  treatment(
    'vaccination',
    'vaccination|vaccine|immunization|tetanus booster|tetanus shot|tetanus vaccine|flu shot|influenza vaccine|hepatitis b vaccine|immunized|vaccinated|tetanus immunization|tdap|inoculated',
  ),
  treatment(
    'urinary-catheter',
    'urinary catheter|foley catheter|foley|indwelling catheter|suprapubic catheter|intermittent catheterization|self catheterization|bladder catheterization|self catheterize|self catheterizes|self catheterizing|catheterizes himself|catheterizes herself|straight catheterization|clean intermittent catheterization|catheterize',
  ),
  treatment(
    'iv-therapy',
    'intravenous therapy|iv therapy|picc line|picc|home infusion|iv fluids|iv antibiotic|intravenous antibiotic|iv vancomycin|iv medication|intravenous medication|parenteral therapy|central line',
  ),
];
