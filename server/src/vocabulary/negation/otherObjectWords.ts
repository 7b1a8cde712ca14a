/** Words by which a denial is of one of several, of the result of a study, of a number, or of one object: not of the thing as such. */
import { wordList } from '../../language/wordList';

/** Which of several, by the number that it is. */
export const ORDINAL: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  initial: 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  fifth: 5,
  '5th': 5,
};

/** What is numbered where care is: "the second injection", not "the second opinion", "the third digit". */
export const NUMBERED = wordList(`
  injection injections block blocks esi epidural procedure surgery operation session course trial study scan mri test ablation
  rhizotomy round cycle series infusion one set treatment`);

/** What a study found, as a thing of its own: it may have been made and its result be unknown. */
export const RESULTS_OF_STUDY = wordList(
  'result results outcome interpretation reading values findings level levels',
);

/** What tells that a result is known, beside values. */
export const TELLS_RESULT = wordList(`
  showed shows showing show revealed reveals demonstrated demonstrates found finds indicated confirmed suggested consistent
  inconsistent positive negative normal unremarkable abnormal elevated low high detected detects identified reported read
  interpreted noted appropriate compliant reviewed aberrant`);

/** By which a measure is asked for in figures: "not given in degrees". */
export const IN_FIGURES = wordList(`
  degrees numeric numerical numerically quantified quantitatively measurements goniometer goniometric inclinometer figures pounds
  kilograms centimeters millimeters percentages`);

/** Prepositions before what a patient is allergic to, or was exposed to. */
export const BEFORE_OBJECT = wordList('to from');

/** Concepts that are of one object each. */
export const OF_AN_OBJECT: ReadonlySet<string> = wordList('allergy');

/** Objects in general: any of them is meant. */
export const ANY_OBJECT = wordList(
  'drug drugs medication medications medicine medicines any anything known food foods',
);

/** Signs that are looked for at a small site. */
export const OF_A_SITE: ReadonlySet<string> = wordList('tenderness swelling crepitus deformity');

/** Small sites of the body, by the word that tells them apart. */
export const SITES = wordList(`
  epicondyle tunnel groove snuffbox styloid fovea trochanter psis asis coccyx occiput malleolus calcaneus tubercle tuberosity
  fascia tarsi olecranon acromioclavicular ac coracoid clavicle scapula sternum rib ribs ischial symphysis patella patellar
  meniscal pes popliteal achilles metatarsal metatarsals sesamoid navicular cuboid scaphoid lunate cmc mcp pip dip pulley
  supraclavicular suboccipital facet facets sacroiliac si piriformis sciatic trapezius paraspinal paraspinals spinous`);
