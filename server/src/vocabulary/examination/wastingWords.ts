/** Words by which muscle that is gone is described by the shape it leaves. */
import { wordList } from '../../language/wordList';

export const WASTED = wordList(
  'flattened flattening hollow hollowed hollowing sunken thinned thinning guttering scalloped',
);

/** Muscles, and places that are filled by them. */
export const MUSCLE_PLACES = wordList(`
  thenar hypothenar eminence interosseous interossei interspace interspaces web fossa infraspinatus supraspinatus deltoid calf
  thigh quadriceps gastrocnemius muscle muscles forearm vastus gluteal buttock trapezius`);
