import type { Entry } from '../../language/lexicon';

/**
 * What happened on a date.
 * - 'injury': the injury, its onset or the claim;
 * - 'review': utilization review decided (or "a prior review");
 * - 'request': a request for authorization;
 * - 'service': the disputed service was given;
 * - 'visit': an examination, a visit, a note or report of one;
 * - 'study', 'surgery', 'treatment': as they say;
 * - 'until': the end of a period ("off work until");
 * - 'publication': of a guideline or an article;
 * - 'other': nothing near tells.
 */
export type DateRole =
  | 'injury'
  | 'review'
  | 'request'
  | 'service'
  | 'visit'
  | 'study'
  | 'surgery'
  | 'treatment'
  | 'authorization'
  | 'until'
  | 'publication'
  | 'other';

/** Words for what happened on a date. */
export interface RoleEntry extends Entry {
  readonly id: DateRole;
}

export const DATE_ROLES: readonly RoleEntry[] = [
  {
    id: 'injury',
    forms:
      'industrial injury|date of injury|doi|injury date|injured on|sustained an injury|work injury|work related injury|occupational claim|occupational injury|injury|industrial injury date|reported an injury|reported date of injury|accident|onset|date of onset|claim from|claim of',
  },
  {
    id: 'review',
    forms:
      'utilization review|ur|utilization review report|utilization review letter|utilization review determination|utilization review decision|ur report|ur letter|ur decision|ur denial|ur determination|prior review|previous review|prior determination|previous determination|previous determination letter|prior denial|previous denial|non certified|noncertified|previously denied|previously reviewed|was reviewed|original utilization review|initial review|non certification|adverse determination|previous denial for|prior utilization review|previously noncertified|initially non certified|peer review|utilization review documentation|utilization review form|utilization review board|utilization review denial|utilization review modification|ur documentation|ur form|ur modification|previously deemed|previously determined|claims administrator denial|claims administrator determination|claims administrator decision|claims administrator letter|claims administrator denied|claims administrator modified|claims administrator non certified|claims administrator noncertified|decision of the claims administrator|denial letter|letter of denial|denial dated|adverse decision|request was denied|denied the request|was denied on|were denied on|denial of',
  },
  {
    id: 'request',
    forms:
      'request for authorization|rfa|authorization request|request for authorization form|rfa form|request was received|requests for authorization|authorization form',
  },
  {
    id: 'service',
    forms: 'date of service|dos|dates of service|that was provided on|was provided on|retrospective request',
  },
  {
    id: 'visit',
    forms:
      'visit|office visit|progress note|progress report|clinical note|note|report|evaluation|follow up|seen|presented|exam|examination|physical examination|physical exam|evaluated|pr2|pr 2|consultation|re evaluation|reevaluation|medical record|records|documentation|complained|complains|reported|reports|reassessed|assessed|assessment|denied any|work status report|handwritten note|appointment|examined|treating physician noted|noted|objective findings|subjective data|physical therapy report|doctor note|rated|indicated',
  },
  {
    id: 'study',
    forms:
      'mri|magnetic resonance imaging|x ray|xray|radiograph|ct|ct scan|computed tomography|emg|ncs|ncv|electromyography|nerve conduction study|ultrasound|bone scan|arthrogram|urine drug screen|uds|echocardiogram|imaging|electrodiagnostic study|plain films|urine toxicology|urine drug test|toxicology report|drug screen|films|lab|labs|laboratory|triglycerides|sleep study|polysomnogram|polysomnography|spirometry|audiogram|endoscopy|colonoscopy|eeg|bone density|arthrograms|discogram',
  },
  {
    id: 'surgery',
    forms:
      'surgery|arthroscopy|arthroscopic surgery|laminectomy|discectomy|fusion|repair|surgical|operation|status post|release|postoperative|post operative|meniscectomy|replacement|decompression',
  },
  {
    id: 'treatment',
    forms:
      'injection|epidural steroid injection|physical therapy|acupuncture|chiropractic|therapy|treatment|sessions|radiofrequency neurotomy|radiofrequency ablation|rhizotomy|trial|prescription|prescribed',
  },
  { id: 'authorization', forms: 'authorized|approved|certified|authorization was given' },
  { id: 'until', forms: 'until|through|off work until|expires' },
  {
    id: 'publication',
    forms:
      'updated|edition|guidelines|guideline|mtus|odg|acoem|published|revised|accessed|uptodate|last update|et al|effective',
  },
];
