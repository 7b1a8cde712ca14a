import { brokenWords } from '../../text/brokenWords';
import { withoutBlanks } from '../../text/closedText';
import type { FlatText } from '../../text/flatText';

/** The words of the form's own sentences in a guideline line. */
const OF_THE_LINE =
  'claims administrator expert physician reviewer maximus guideline guidelines decision decisions based base cite cited any medical evidence their ' +
  'recommendation recommendations outside citation mtus section sections page pages table chapter chapters which part because other';

/** The words of the documents' and chapters' names, as `vocabulary.ts` looks for them. */
const OF_DOCUMENTS =
  'american college occupational environmental medicine acoem practice official disability odg work loss data institute california utilization ' +
  'schedule chronic pain treatment postsurgical surgical physical acupuncture opioid opioids edition second third first updated revised ' +
  'general approach approaches initial assessment documentation cornerstones prevention management neck upper back complaints disorders ' +
  'cervical thoracic spine shoulder elbow forearm wrist hand lower knee ankle foot groin stress related conditions traumatic brain injury ' +
  'workplace mental health introduction anxiety depressive posttraumatic acute interstitial lung disease asthma coronavirus covid antiemetics ' +
  'relatedness suffering restoration function independent examinations consultations lumbar pelvis carpal tunnel syndrome illness hernia burns ' +
  'online version current diabetes pulmonary fitness duty infectious diseases preface procedure procedures cannabis';

/** The words at which a topic's own comma is told from a list's (`vocabulary.ts`). */
const OF_TOPICS =
  'criteria dosing specific long term psychological screening steps state indicators differentiation never symptoms hypertension therapeutic ' +
  'tricyclics percutaneous ongoing nsaids tens ultrasound medication medications methadone botulinum interferential nonsteroidal steroidal';

/** Words so short that only a line of the form tells them from letters that stand alone ("no T-spine"). */
const SHORT = 'the of on to and pg pgs non did not for its low hip eye leg head pain gi ed twc';

/** Puts together the words that running text cites guidelines by. */
export const proseWords = brokenWords(`${OF_THE_LINE} ${OF_DOCUMENTS}`.split(' '));

const lineWords = brokenWords(`${OF_THE_LINE} ${OF_DOCUMENTS} ${OF_TOPICS} ${SHORT}`.split(' '));

/** A blank in a section's number ("Section(s): 3. 3.1.2 Opioids") or behind and before a bracket ("(ODG )", "Section(s )"). */
const MISPLACED =
  /(?<=\() | (?=\))|(?<=[,:;] \d(?:\.\d){0,3}\.) (?=\d(?:\.\d{1,2}){0,3} [A-Z])|(?<=\d) (?=\.\d)/g;

/** A guideline line with the words and numbers whole that it is read by. */
export function closedLine(flat: FlatText): FlatText {
  const closed = lineWords.close(flat);
  return withoutBlanks(
    closed,
    Array.from(closed.text.matchAll(MISPLACED), (blank) => blank.index),
  );
}
