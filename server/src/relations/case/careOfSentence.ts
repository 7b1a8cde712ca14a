import type { Passage } from '../../reading/sentences/passage';
import { careAmong, targetsInSentence } from '../../reading/statements/inSentence';
import type { Target } from '../../reading/targets/target';
import { isKindOf } from '../../vocabulary/concepts';
import { GIVEN } from '../../vocabulary/concepts/kinds';

/** The names of treatments and drugs in a sentence, by its index. */
export function givenIn(passage: Passage, sentence: number): readonly Target[] {
  return targetsInSentence(passage, sentence).filter(({ concept }) => GIVEN.has(concept.kind));
}

/** The treatments and drugs that a sentence names, by its index. */
export function careInSentence(passage: Passage, index: number): ReadonlySet<string> {
  return careAmong(givenIn(passage, index));
}

/**
 * The same where a summary tells on: "She tried gabapentin. It made her drowsy": a sentence that names none, or only "the
 * drug", is of the treatment named right before.
 */
export function careTold(passage: Passage, index: number): ReadonlySet<string> {
  const own = careInSentence(passage, index);
  if (index === 0 || (own.size > 0 && !own.has('this-item'))) return own;
  return careInSentence(passage, index - 1);
}

/** Whether a sentence, by its index, names a study, a kind of it or a wider one. */
export function namesStudy(passage: Passage, index: number, study: string): boolean {
  return targetsInSentence(passage, index).some(
    ({ concept }) => concept.kind === 'study' && (isKindOf(concept.id, study) || isKindOf(study, concept.id)),
  );
}
