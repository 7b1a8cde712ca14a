import type { Statement } from '../../reading/targets/statement';

/** What a rationale asserts and the record has otherwise. */
export interface Reversal {
  readonly statement: Statement;
  readonly records: readonly Statement[];
  readonly doubt: number;
  /** The record rules it out; or it is on record only as asked for; or what the reasons say that a treatment did. */
  readonly how: 'ruled out' | 'only requested' | 'helped' | 'did not help';
}
