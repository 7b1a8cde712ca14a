import { Gap } from '../../language/words';

/** How something examined was found. */
export type Value = 'normal' | 'abnormal';

/** Marks over which a value does not reach. */
export const HARD = Gap.semicolon | Gap.stop;
