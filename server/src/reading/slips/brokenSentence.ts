/** What a broken sentence lacks. */
export type Lack = 'object' | 'end' | 'verb' | 'word' | 'main clause';

/** A sentence that breaks off or has no verb: the words that show it, both included. */
export interface BrokenSentence {
  readonly lack: Lack;
  readonly first: number;
  readonly last: number;
}
