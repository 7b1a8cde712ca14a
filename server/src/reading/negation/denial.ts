import type { Operator } from './operators/operator';
import type { Denied } from './scope/scopeState';

/** A target that is denied, with the operator that does so. */
export interface Denial {
  readonly denied: Denied;
  readonly operator: Operator;
}
