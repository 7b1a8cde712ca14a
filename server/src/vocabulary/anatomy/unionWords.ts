/** Bones and fusions, and what is told of those that have united. */
import { wordList } from '../../language/wordList';

/** What unites. */
export const FUSIONS = wordList('fusion arthrodesis fusions union');
export const BONES_UNITED: ReadonlySet<string> = new Set([
  ...FUSIONS,
  ...wordList(`
    fracture fractures osteotomy graft scaphoid radius ulna humerus clavicle tibia fibula femur metatarsal metacarpal phalanx
    navicular malleolus olecranon bone`),
]);

/** That it has. */
export const UNITED = wordList('healed united consolidated fused incorporated');

/** Words with which it has not, or only in part. */
export const NOT_YET_UNITED = wordList(
  'partially incompletely slowly yet until be without poorly delayed no never failed almost nearly if once when after',
);
