/** Words by which a clause amid a guideline's text is told of one patient, or of anyone. */
import { wordList } from '../language/wordList';

/** Auxiliaries of what was or was not done. */
export const DONE_OR_NOT = wordList("was were has had have hasn't haven't hadn't wasn't weren't been");

/** Words with which a clause holds in general, or on a condition. */
export const OF_ANYONE = wordList(`
  should may might can could must would will shall if unless when whenever until once generally usually typically often always
  patients individuals workers people persons adults candidates guideline guidelines studies study trials literature research
  fda approved effective effectiveness efficacy recommended proven shown established demonstrated benefit safety evidence
  who whose where mtus odg acoem criteria`);
