import type { Operator } from './operators/operator';
import type { Denied } from './scope/scopeState';

/** A target that is denied, with the operator that does so. */
export interface Denial {
  readonly denied: Denied;
  readonly operator: Operator;
}

export const FINDINGS: ReadonlySet<string> = new Set(['sign', 'symptom', 'diagnosis', 'class']);

export const GIVEN: ReadonlySet<string> = new Set(['treatment', 'medication']);
