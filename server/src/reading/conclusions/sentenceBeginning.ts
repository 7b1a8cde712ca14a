import { Gap } from '../../language/words';
import { CONCLUDING_WORDS, FINITE, REQUEST_WORDS } from '../../vocabulary/conclusions/conclusionWords';
import type { Passage, Sentence } from '../sentences/passage';

/** A name that is a sentence of its own has no more words. */
const SHORT_NAME = 12;

/** How the second part of a name begins: with a level, a number, a quantity. */
const GOES_ON = /^(?:[ctls]?\d|x$|qty$|quantity$|refills?$)/;

/**
 * A sentence with the part of it that a stop inside a treatment's name cut off: "… the request for facet blocks L2-3.
 * L3-4 is not medically necessary.". The first part has no verb, and the second begins with a level or a number.
 */
export function withBeginning(passage: Passage, sentence: Sentence): Sentence {
  const before = passage.sentences[sentence.index - 1];
  const first = passage.words[sentence.firstWord];
  if (before === undefined || first === undefined || sentence.endWord === sentence.firstWord) return sentence;
  if (!GOES_ON.test(first.lower) && !(first.gap & Gap.number)) return sentence;
  // A name is cut after a level or a strength: "L2-3.", "10/325mg.".
  const end = passage.words[before.endWord - 1];
  if (end === undefined || !/\d/.test(end.lower)) return sentence;
  let speaks = false;
  for (let i = before.firstWord; i < before.endWord; i++) {
    const { lower } = passage.words[i]!;
    if (FINITE.has(lower)) return sentence;
    if (REQUEST_WORDS.has(lower) || lower === 'necessity' || CONCLUDING_WORDS.has(lower)) speaks = true;
  }
  // "Facet block L2-3. L3-4 is not medically necessary": a bare name.
  return speaks || before.endWord - before.firstWord <= SHORT_NAME
    ? new Whole(passage, before, sentence)
    : sentence;
}

class Whole implements Sentence {
  constructor(
    private readonly passage: Passage,
    private readonly before: Sentence,
    private readonly last: Sentence,
  ) {}

  get index() {
    return this.last.index;
  }
  get kind() {
    return this.last.kind;
  }
  get from() {
    return this.before.from;
  }
  get to() {
    return this.last.to;
  }
  get firstWord() {
    return this.before.firstWord;
  }
  get endWord() {
    return this.last.endWord;
  }
  get span() {
    return this.passage.flat.toSpan(this.from, this.to);
  }
  get text() {
    return this.passage.flat.text.slice(this.from, this.to);
  }
}
