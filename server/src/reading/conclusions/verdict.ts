export type Polarity = 'necessary' | 'not necessary';

/** 'medical necessity' is the legal standard; 'other' any wording beside it ("not medically appropriate"). */
export type Standard = 'medical necessity' | 'other';

/** Words that decide. Indexes are into the passage's words. */
export interface Verdict {
  readonly polarity: Polarity;
  readonly standard: Standard;
  /** First and last word of the predicate: "is not medically necessary and appropriate". */
  readonly first: number;
  readonly last: number;
  /** The word it hangs on: "necessary", "necessity", "supported". */
  readonly core: number;
  /** Said as a condition or question ("whether", "if", "may be"), so that nothing is decided. */
  readonly open: boolean;
  /** For "medical necessity of X is not established": the words after which X stands. */
  readonly noun: boolean;
}
