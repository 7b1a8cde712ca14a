/** Words for how a device is to be had: for good, or on trial. */
import { wordList } from '../../language/wordList';

export const FOR_GOOD = wordList('purchase purchased purchasing');
export const ON_TRIAL = wordList('trial rental rent rented');
