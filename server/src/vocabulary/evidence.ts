/** What on record shows another concept without being a kind of it. */
export interface EvidenceRow {
  readonly record: string;
  readonly of: string;
  /** Surely, or only probably. */
  readonly sure: boolean;
  readonly why: string;
}

export const EVIDENCE: readonly EvidenceRow[] = [
  { record: 'motor-weakness', of: 'neurologic-deficit', sure: true, why: 'weakness is a deficit of nerves' },
  { record: 'positive-straight-leg-raise', of: 'radiculopathy', sure: false, why: 'a stretched root hurts' },
];
