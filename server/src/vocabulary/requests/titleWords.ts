/** Words of the titles of items. */
import { wordList } from '../../language/wordList';

/** What titles of items spell out, with the short form that others of them have. */
export const SPELLED_OUT: readonly (readonly [string, string])[] = [
  ['magnetic resonance imaging', 'mri'],
  ['computed tomography', 'ct'],
  ['physical therapy', 'pt'],
  ['occupational therapy', 'ot'],
  ['cognitive behavioral therapy', 'cbt'],
  ['urine drug screening', 'uds'],
  ['urine drug screen', 'uds'],
  ['urine drug testing', 'uds'],
  ['urine drug test', 'uds'],
  ['urine toxicology screen', 'uds'],
  ['epidural steroid injection', 'esi'],
  ['transcutaneous electrical nerve stimulation', 'tens'],
  ['electromyography', 'emg'],
  ['electromyogram', 'emg'],
  ['nerve conduction study', 'ncs'],
  ['nerve conduction studies', 'ncs'],
  ['durable medical equipment', 'dme'],
  ['functional capacity evaluation', 'fce'],
  ['functional restoration program', 'frp'],
  ['platelet rich plasma', 'prp'],
  ['platelet-rich plasma', 'prp'],
  ['spinal cord stimulator', 'scs'],
  ['radiofrequency ablation', 'rfa'],
];

/** What numbers of a title count or measure, as `wordOf` gives it. */
export const COUNTED_IN_TITLES = wordList('mg mcg g gm ml visit week month day hour refill level unit');

/** Units that titles write right behind their number. */
export const GLUED_IN_TITLES = ['mg', 'mcg', 'g', 'gm', 'ml'] as const;

/** Words that titles use for each other. */
export const ALIKE_IN_TITLES: ReadonlyMap<string, string> = new Map([
  ['session', 'visit'],
  ['treatment', 'visit'],
  ['wk', 'week'],
]);

/** Words that tell two items from each other in no letter. */
export const IDLE_IN_TITLES = wordList(`
  a an and by for in of on per spine the to with x times time each every request requested item patch patches tablet tablets tab tabs capsule capsules quantity qty count number
`);

/** A title that asks for an operation. */
export const SURGICAL_TITLE =
  /\b(?:surg(?:ery|ical)|operation|\w+(?:ectomy|otomy|ostomy|plasty|desis|scopy)|fusion|repair|releases?|decompression|excision|reconstruction|implant\w*|replacement|removal|debridement)\b/i;

/** A title of what goes with an operation: "Assistant surgeon". */
export const AROUND_SURGERY = /\b(?:associated surgical|post-?\s?op\w*|pre-?\s?op\w*|assistant|clearance)\b/i;
