import type { Entry } from '../../language/lexicon';
import { wordList } from '../../language/wordList';

/** What happens once, or seldom, and is told with its date: studies, operations, injections. */
export interface DatedEventEntry extends Entry {
  /** Whether the family is a whole kind ("the operation"), which any of its members may be. */
  readonly isKind?: true;
  /** The kind that a member is of. */
  readonly of?: 'surgery';
}

export const DATED_EVENTS: readonly DatedEventEntry[] = [
  { id: 'mri', forms: 'mri|magnetic resonance imaging|magnetic resonance image|mr arthrogram|mri scan' },
  { id: 'x-ray', forms: 'x ray|xray|radiograph|plain film' },
  { id: 'ct', forms: 'ct|ct scan|computed tomography|cat scan' },
  {
    id: 'electrodiagnostic study',
    forms:
      'emg|emg ncs|emg ncv|electromyography|electromyogram|nerve conduction study|nerve conduction test|nerve conduction|ncs|ncv|electrodiagnostic study|electrodiagnostic test|electrodiagnostic testing|electrodiagnostics|nerve study|nerve test',
  },
  { id: 'ultrasound', forms: 'ultrasound study|ultrasound scan|sonogram' },
  { id: 'bone scan', forms: 'bone scan|bone density|dexa scan' },
  { id: 'arthrogram', forms: 'arthrogram' },
  { id: 'endoscopy', forms: 'endoscopy|gastroscopy|upper endoscopy' },
  { id: 'colonoscopy', forms: 'colonoscopy' },
  { id: 'sleep study', forms: 'sleep study|polysomnogram|polysomnography' },
  { id: 'stress test', forms: 'stress test|echocardiogram|ekg|ecg|electrocardiogram' },
  { id: 'discogram', forms: 'discogram|discography' },
  { id: 'surgery', forms: 'surgery|operation|surgical procedure', isKind: true },
  { id: 'laminectomy', forms: 'laminectomy|hemilaminectomy|laminotomy', of: 'surgery' },
  { id: 'discectomy', forms: 'discectomy|microdiscectomy|diskectomy', of: 'surgery' },
  { id: 'fusion', forms: 'fusion|arthrodesis|acdf|tlif|plif|alif', of: 'surgery' },
  { id: 'decompression', forms: 'decompression|acromioplasty', of: 'surgery' },
  {
    id: 'cuff repair',
    forms:
      'rotator cuff repair|cuff repair|labral repair|slap repair|tendon repair|hernia repair|ligament repair',
    of: 'surgery',
  },
  { id: 'reconstruction', forms: 'reconstruction', of: 'surgery' },
  { id: 'arthroscopy', forms: 'arthroscopy|arthroscopic surgery', of: 'surgery' },
  { id: 'meniscectomy', forms: 'meniscectomy|meniscal repair|meniscus repair', of: 'surgery' },
  {
    id: 'replacement',
    forms:
      'replacement|arthroplasty|total knee replacement|total hip replacement|knee replacement|hip replacement|hemiarthroplasty',
    of: 'surgery',
  },
  {
    id: 'release',
    forms: 'carpal tunnel release|trigger finger release|tunnel release|tarsal tunnel release',
    of: 'surgery',
  },
  { id: 'amputation', forms: 'amputation', of: 'surgery' },
  { id: 'implantation', forms: 'implantation|stimulator implant|pump implant', of: 'surgery' },
  { id: 'epidural injection', forms: 'epidural steroid injection|epidural injection|epidural|esi' },
  {
    id: 'injection',
    forms:
      'steroid injection|cortisone injection|corticosteroid injection|injection|cortisone shot|steroid shot|shot of cortisone',
  },
  { id: 'ablation', forms: 'radiofrequency ablation|radiofrequency neurotomy|rhizotomy|neurotomy|ablation' },
  { id: 'block', forms: 'medial branch block|facet block|sympathetic block|nerve block' },
];

/** Between an event and its date: what joins them, and what the event was of. */
export const JOINS_EVENT = wordList(`
  of on in from dated date is was were had given administered performed done taken obtained completed carried out undertaken the a an his her their
  this that both study studies scan report findings results here surgery operation procedure back with under contrast gadolinium
  fluoroscopy fluoroscopic guidance sedation anesthesia anaesthesia chondroplasty debridement synovectomy lavage microfracture
  instrumentation fixation grafting excision bursectomy partial distal
`);

/** Behind a comma, before the date of what was named: "the injection, ‹in› April 2013, wore off". */
export const OPENS_DATE = wordList('on in of dated done performed');

/** Behind these the date is of what comes after the event, or of its report. */
export const OTHER_MOMENT = wordList(`
  after since before until following prior by through note notes visit seen examination report week weeks month months day days
  year years later ago denied requested request review reviewed authorized
`);

/** Before an event: what is dated came after it, or before. */
export const COMES_AFTER = wordList('after following before');

/** Verbs of who has something done: what follows is dated as they are. */
export const UNDERWENT = wordList('underwent had received');

/** Told of in general, or not of what was done. */
export const NOT_DONE = wordList(`
  no not never without if should would could may might planned scheduled request requested requests proposed recommended pending
  repeat another further second third new additional consider considered guideline guidelines
`);

/** "The operation", "her endoscopy": one that has been told of. */
export const TOLD_OF = wordList('the this that his her their said');

/** What comes again within weeks: two dates of a month are two of them. */
export const OFTEN_REPEATED: ReadonlySet<string> = new Set([
  'x-ray',
  'injection',
  'epidural injection',
  'block',
  'stress test',
  'ultrasound',
]);

/** What a patient has once in years. */
export const SELDOM_REPEATED: ReadonlySet<string> = new Set([
  ...DATED_EVENTS.filter((entry) => entry.of === 'surgery').map(({ id }) => id),
  'endoscopy',
  'colonoscopy',
  'sleep study',
  'electrodiagnostic study',
  'discogram',
]);
