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
  { record: 'radiating-pain', of: 'neuropathic-pain', sure: false, why: 'radiating pain follows a nerve' },
  { record: 'numbness', of: 'neuropathic-pain', sure: false, why: 'tingling is felt by nerves' },
  { record: 'radiculopathy', of: 'neuropathic-pain', sure: true, why: 'root pain is nerve pain' },
];
