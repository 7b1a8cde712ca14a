import { type ConfusedWord, slip } from './confusedWord';

const CARE = 'treatment therapy care management measures modalities';

/** Treatments, drugs and papers, with the everyday word that dictation puts in their place. */
export const CONFUSED_CARE_WORDS: readonly ConfusedWord[] = [
  slip('conversation', 'conservative', { after: CARE }),
  slip('conservation', 'conservative', { after: CARE }),
  slip('message', 'massage', { after: 'therapy therapist' }),
  slip('message', 'massage', { before: 'tissue' }),
  slip('physician', 'physical', { after: 'therapy therapist' }),
  slip('physically', 'physical', { after: 'therapy therapist' }),
  slip('trail', 'trial', {
    after:
      'of_physical of_tens of_therapy of_conservative of_nsaids of_medication of_medications of_chiropractic of_acupuncture of_anti of_opioids of_gabapentin of_oral of_first period basis',
  }),
  slip('trail', 'trial', { before: 'failed clinical controlled stimulator tens' }),
  slip('trails', 'trials', { before: 'clinical controlled failed randomized medication' }),
  slip('coarse', 'course', { after: 'of' }),
  slip('simulator', 'stimulator', { before: 'cord nerve growth muscle tens bone electrical' }),
  slip('simulation', 'stimulation', { before: 'electrical nerve muscle electric cord' }),
  slip('epidermal', 'epidural', { after: 'steroid steroids injection injections' }),
  slip('infection', 'injection', { before: 'steroid cortisone corticosteroid point ketorolac toradol' }),
  slip('infections', 'injections', { before: 'steroid cortisone corticosteroid point ketorolac toradol' }),
  slip('injection', 'infection', {
    before: 'wound tract urinary respiratory incision',
    near: 'signs fever erythema drainage antibiotics redness',
  }),
  slip('oblation', 'ablation'),
  slip('orthodontics', 'orthotics', { before: 'foot custom shoe' }),
  slip('clutches', 'crutches', { near: 'walks ambulates ambulating ambulation walking weight' }),
  slip('can', 'cane', {
    before: 'with_a uses_a using_a',
    near: 'walks ambulates ambulating ambulation walking gait limp',
  }),
  slip('impatient', 'inpatient', {
    after:
      'rehabilitation stay hospital hospitalization admission care program detoxification treatment facility setting surgery',
  }),
  slip('tropical', 'topical', {
    after:
      'cream creams analgesic analgesics medication medications ointment nsaid nsaids lidocaine gel compound patch',
  }),
  slip('typical', 'topical', { after: 'analgesic analgesics cream creams ointment' }),
  slip('table', 'tablet', {
    before: 'one mg 1',
    after: 'daily by po twice three every bid tid qd once at per orally',
  }),
  slip('tables', 'tablets', { before: 'mg' }),
  slip('path', 'patch', { before: 'lidocaine lidoderm fentanyl flector butrans transdermal' }),
  slip('does', 'dose', {
    before: 'high low lower lowest higher daily maximum equivalent effective recommended starting',
    after: 'of is should per and',
  }),
  slip('ween', 'wean'),
  slip('weening', 'weaning'),
  slip('winning', 'weaning', { after: 'off from', near: 'opioid opioids medication norco narcotics' }),
  slip('scream', 'screen', { before: 'drug urine' }),
  slip('aural', 'oral', { after: 'medication medications analgesics nsaids steroids' }),
  slip('subscribed', 'prescribed', { near: 'medication medications tablets mg drug' }),
  slip('averse', 'adverse', { after: 'effect effects reaction reactions event events' }),
  slip('contradiction', 'contraindication', {
    before: 'no any absolute relative a',
    after: 'to for',
    near: 'nsaids use surgery mri medication therapy treatment',
  }),
  slip('contradictions', 'contraindications', { before: 'no any absolute relative other', after: 'to for' }),
  slip('contradicted', 'contraindicated', {
    after: 'in_patients in_the_presence for_patients',
    near: 'use medication',
  }),
  slip('know', 'known', { before: 'no', after: 'drug allergies medication' }),
  slip('sight', 'site', {
    before: 'surgical injection incision fracture donor graft puncture operative portal',
  }),
  slip('cite', 'site', { before: 'surgical injection incision fracture operative' }),
  slip('heeled', 'healed', { near: 'wound incision fracture scar' }),
  slip('pass', 'past', { after: 'medical_history surgical_history' }),
  slip('passed', 'past', { after: 'medical_history surgical_history' }),
  slip('statue', 'status', { after: 'post' }),
  slip('stats', 'status', { after: 'post' }),
  slip('stationery', 'stationary', { before: 'and', near: 'permanent' }),
  slip('stationery', 'stationary', { after: 'bike bicycle cycling' }),
  slip('temporally', 'temporarily', { after: 'totally partially disabled' }),
  slip('hermit', 'permit'),
  slip('dinger', 'finger'),
  slip('eminently', 'imminently', { after: 'invasive surgical' }),
  slip('eminent', 'imminent', { after: 'surgery procedure operation danger threat' }),
  slip('principle', 'primary', { after: 'treating' }),
  slip('excepted', 'accepted', { after: 'body claim' }),
  slip('fictional', 'functional', {
    after: 'improvement restoration capacity limitation limitations benefit gains status',
  }),
  slip('mortalities', 'modalities', {
    before: 'treatment passive therapy other',
    near: 'therapy heat ice massage',
  }),
];
