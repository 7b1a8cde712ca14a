/** Words of what is measured at an examination, and of what makes two measures differ rightly. */
import { wordList } from '../../language/wordList';

/** In a sentence of another time, of another way to measure, or of lifting. */
export const OTHER_MEASURE = wordList(`
  passive passively before after previously improved prior initial initially versus vs compared from than now then later gained lost loss
  gain preinjury postoperatively preoperatively follow later earlier formerly last first second third opposite contralateral lift lifting lifts carry
  flexion/extension ago since normal
`);
/** What makes one movement another. */
export const MOVEMENT_QUALITIES = wordList(
  'forward horizontal internal external lateral palmar radial ulnar plantar cross',
);

export const WEIGHING = wordList('weight weighs weighed');
export const BEFORE_WEIGHT = wordList('was is of at about approximately measured');
export const WEIGHT_UNITS = wordList('pounds pound lbs lb kg kilograms');

/** "Otherwise intact": what was found before is left out. */
export const ALL_BUT = wordList('otherwise elsewhere except remaining rest remainder other');

/** Muscles and movements that are graded. */
export const MUSCLES_GRADED = wordList(`
  ehl ta tibialis quadriceps quads quad hamstring hamstrings deltoid deltoids biceps triceps iliopsoas psoas gastrocnemius
  gastroc supraspinatus infraspinatus dorsiflexors dorsiflexion plantarflexion plantarflexors flexors extensors
  abductors adductors interossei hallucis peroneals brachioradialis toe toes extends flexes dorsiflexes eversion inversion
  pronation supination grip pinch
`);

/** Movements that are measured in degrees. */
export const MOVEMENTS_MEASURED = wordList(
  'flex ext rot flexion extension abduction rotation bending dorsiflexion elevation',
);

/** What is lacking of a motion. */
export const LACKING_MOTION = wordList('lacks lacking lacked');

/** Words between a motion and its measure. */
export const BEFORE_MEASURE = wordList(`
  is was to at of limited only about the a his her left right shoulder knee elbow hip wrist neck back lumbar cervical spine
  active actively passive passively measures measured measuring reaches`);

/** Words between a movement and its measure. */
export const JOINS_MEASURE: ReadonlySet<string> = wordList(
  'at to is was of limited measured measures full restricted reduced decreased about approximately only',
);

/** Verbs before a measure. */
export const MEASURED_AS: ReadonlySet<string> = wordList('is was measured measures');

/** The unit of motion. */
export const DEGREES: ReadonlySet<string> = wordList('degrees degree deg');
/** Degrees of which the sense is that it was measured, which a figure on record shows: "no quantified relief". */
export const MEASURED_DEGREES = wordList('measurable quantified quantifiable numerical');

/** Words before a movement that tell which, behind its measure: "40 degrees of forward flexion". */
export const KINDS_OF_MOVEMENT = wordList(
  'forward active passive lateral lumbar cervical knee elbow hip shoulder wrist neck internal external',
);
