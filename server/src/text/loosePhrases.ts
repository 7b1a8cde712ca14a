import { isBlank } from './whiteSpace';

/** A phrase that stands at a place: what it means, and the offset after its last character. */
export interface LooseMatch<Meaning> {
  readonly meaning: Meaning;
  readonly end: number;
}

/** A phrase's character on the way from the beginning; the phrases that go on from it follow as `first`, `next` … */
interface Step<Meaning> {
  readonly code: number;
  first: Step<Meaning> | undefined;
  next: Step<Meaning> | undefined;
  /** Of the phrase that ends here. */
  meaning: Meaning | undefined;
}

/**
 * Fixed phrases of the form that are looked for together, whatever extraction did to their spacing (as `matchLoosely`
 * does for one): a tree by their characters, so that a text is told from all of them where it leaves the last.
 */
export class LoosePhrases<Meaning> {
  private readonly root: Step<Meaning> = { code: 0, first: undefined, next: undefined, meaning: undefined };
  /** The codes of the first characters, capitals included: nearly every text is told by its first. */
  private readonly firstCodes = new Uint8Array(128);

  /** @param phrase in lower case without any white space (`looseKey`); of two alike the first stays */
  add(phrase: string, meaning: Meaning): void {
    let step = this.root;
    for (let k = 0; k < phrase.length; k++) {
      const code = phrase.charCodeAt(k);
      let following = follow(step, code);
      if (!following) {
        following = { code, first: undefined, next: step.first, meaning: undefined };
        step.first = following;
      }
      step = following;
    }
    step.meaning ??= meaning;
    for (const first of [phrase[0]!, phrase[0]!.toUpperCase()]) this.firstCodes[first.charCodeAt(0)] = 1;
  }

  /** The phrases that begin at `from` (no white space there) and end before `limit`, the longest first. */
  matchAt(text: string, from: number, limit: number): readonly LooseMatch<Meaning>[] {
    // Outside of the table there is no phrase, as for a curly apostrophe, which begins none.
    if (this.firstCodes[text.charCodeAt(from)] !== 1) return nothing;
    let found: LooseMatch<Meaning>[] | undefined;
    let step = this.root;
    for (let i = from; i < limit; i++) {
      let code = text.charCodeAt(i);
      if (code <= 32) continue;
      if (code >= 65 && code <= 90) code += 32;
      else if (code === 0x2019) code = 39;
      const following = follow(step, code);
      if (following) {
        step = following;
        if (step.meaning !== undefined) {
          const match = { meaning: step.meaning, end: i + 1 };
          found = found ? [match, ...found] : [match];
        }
        if (!step.first) break;
      } else if (!isBlank(code)) {
        break;
      }
    }
    return found ?? nothing;
  }
}

const nothing: readonly never[] = [];

function follow<Meaning>(step: Step<Meaning>, code: number): Step<Meaning> | undefined {
  let following = step.first;
  while (following && following.code !== code) following = following.next;
  return following;
}
