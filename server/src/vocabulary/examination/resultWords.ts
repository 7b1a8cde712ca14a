/** Words behind a study by which nothing is found, or nothing is known yet. */
import { wordList } from '../../language/wordList';

export const IN_ORDER_OR_OPEN = wordList(`
  no without intact stable unchanged mild minimal slight early resolved healed improved old degenerative pending ordered requested
  scheduled awaiting negative good well maintained symmetric appropriate consistent expected age physiologic incidental tolerated
  preserved satisfactory acceptable ago available submitted attached performed done completed obtained`);
