/** How pain is told to travel along a limb: "goes down the left arm to the middle finger". */
import { wordList } from '../../language/wordList';

/** Verbs of travelling. */
export const TRAVELS = wordList(`
  go goes going went run runs running ran travel travels traveled travelling traveling shoot shoots shooting spread spreads
  spreading move moves extend extends extending course courses streak streaks
  descend descends`);

/** The ways it takes. */
export const WAYS = wordList('down into to along through past toward towards across');

/** Limbs, and what ends them. */
export const LIMBS = wordList(`
  arm arms leg legs foot feet toe toes hand hands finger fingers thumb calf calves thigh thighs extremity extremities limb
  limbs ankle shin forearm elbow knee heel sole`);

/** What travels. */
export const TRAVELLERS = wordList(`
  pain pains ache aching discomfort symptoms numbness tingling burning it they that which sensation paresthesia
  paresthesias electricity`);
