/** Organs and muscles of which letters say in plain words that they are in order: "her kidneys work normally". */
import { wordList } from '../../language/wordList';

/** The illness that an organ has where it is not in order, by the word for it. */
export const ORGANS: Readonly<Record<string, string>> = {
  kidney: 'kidney-disease',
  kidneys: 'kidney-disease',
  renal: 'kidney-disease',
  liver: 'liver-disease',
  heart: 'cardiovascular-disease',
  lungs: 'lung-disease',
  thyroid: 'thyroid-disease',
  bladder: 'bowel-bladder',
  bowels: 'constipation',
  sugar: 'diabetes',
  sugars: 'diabetes',
  glucose: 'diabetes',
  enzymes: 'liver-disease',
  transaminases: 'liver-disease',
  creatinine: 'kidney-disease',
  tsh: 'thyroid-disease',
  testosterone: 'hypogonadism',
  density: 'osteoporosis',
  hemoglobin: 'anemia',
  cholesterol: 'high-cholesterol',
  iop: 'glaucoma',
  markers: 'elevated-inflammatory-markers',
  esr: 'elevated-inflammatory-markers',
  crp: 'elevated-inflammatory-markers',
  platelets: 'bleeding-disorder',
  coagulation: 'bleeding-disorder',
  wbc: 'leukocytosis',
  triglycerides: 'high-cholesterol',
  lipids: 'high-cholesterol',
};

/** Verbs between an organ and how it does. */
export const ORGAN_VERBS = wordList(
  'is are was were work works working function functions functioning remain remains move moves moving',
);

/** How it does, where it is in order. */
export const IN_ORDER_WORDS = wordList(
  'normal normally healthy well fine sound unaffected unimpaired regularly unremarkable',
);

/** What it is where it is not in order: "not elevated" is in order. */
export const OUT_OF_ORDER_WORDS = wordList(
  'elevated raised increased abnormal low high impaired reduced decreased depressed deranged',
);

/** What a part of the body is, where there is nothing to be found in it. */
export const PART_IN_ORDER = wordList('normal unremarkable');

/** What a muscle is, where it is not in spasm. */
export const SOFT = wordList('soft supple relaxed');

/** Parts that are muscles, or covered by them. */
export const MUSCLES = wordList(
  'trapezius trapezii muscles muscle paraspinals paraspinal paravertebrals paravertebral neck back calf rhomboids',
);

/** Teeth, and what is told of one that is gone, or still there. */
export const TEETH = wordList('tooth teeth molar molars incisor incisors premolar canine');
export const LOST_TEETH = wordList('extracted missing avulsed pulled removed exfoliated');
export const BROKEN_TEETH = wordList('fractured broken chipped cracked split');
export const PRESENT_TEETH = wordList('remains remain present retained restorable intact');

/** Scars, by how they are raised or flat. */
export const SCARS = wordList('scar scars scarring graft');
export const RAISED = wordList('raised thick thickened hypertrophic');
export const FLAT = wordList('flat flattened supple mature matured pliable faded');

/** Wounds, and what is told of one that is no longer open. */
export const WOUNDS = wordList(
  'wound wounds laceration lacerations incision incisions ulcer ulcers burn burns sore sores graft',
);
export const HEALED = wordList('healed closed epithelialized reepithelialized granulated');
