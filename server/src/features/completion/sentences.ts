import * as l10n from '@vscode/l10n';
import type { Item, Letter, Outcome, Part } from '../../letter/model';
import { subjectsOfItem } from '../namesInLetter';
import type { Offer, Offers } from './completion';
import { midSentence } from './midSentence';
import { startOfLine } from './typed';

const LONGEST_TYPED = 80;
const ANCILLARY = /^associated surgical services?\s*:?\s*/i;

/**
 * Sentences that decide an item, at the start of a sentence of its rationale: with the item's name, and agreeing
 * with its decision; both kinds where there is none yet.
 */
export function sentenceOffers(letter: Letter, item: Item, part: Part, offset: number): Offers | undefined {
  if (part.part !== 'rationale' || offset < part.header.end) return undefined;
  const { text } = letter;
  const line = Math.max(startOfLine(text, offset), part.header.end);
  const before = text.slice(Math.max(line, offset - LONGEST_TYPED), offset);
  const typed = /(?:^|[.!?:]["”)]?\s+|^\s+)([A-Za-z][A-Za-z ,]*)?$/.exec(before);
  if (typed === null) return undefined;
  const begun = typed[1] ?? '';
  const start = offset - begun.length;
  const above = text.slice(part.header.end, start).trimEnd();
  // A line that goes on from the one above is in the middle of a sentence.
  if (above !== '' && !/[.!?:]["”)]?$/.test(above)) return undefined;
  const isFirst = above === '';
  const all = sentences(letter, item, isFirst);
  const offers = all.filter(({ label }) => label.toLowerCase().startsWith(begun.trimStart().toLowerCase()));
  return offers.length === 0 ? undefined : { replace: { start, end: offset }, offers };
}

function sentences(letter: Letter, item: Item, isFirst: boolean): readonly Offer[] {
  const outcome = item.decision?.outcome;
  const title = item.title.replace(ANCILLARY, '').trim() || 'treatment';
  const name = midSentence(title, letter.text);
  const offers: Offer[] = [];
  if (outcome !== 'overturned') {
    if (ANCILLARY.test(item.title) && hasUpheldSurgery(letter, item)) {
      offers.push(sentence(DEPENDENT, 'upheld', outcome));
    }
    offers.push(
      ...(isFirst ? [sentence(answer('No', name, 'or'), 'upheld', outcome)] : []),
      sentence(`Therefore, the request for ${name} is not medically necessary.`, 'upheld', outcome),
      sentence(`The request for ${name} is not medically necessary.`, 'upheld', outcome),
    );
    if (isOpioid(item))
      offers.push({
        ...sentence(taper(title), 'upheld', outcome),
        detail: l10n.t('how it is to be reduced'),
      });
  }
  if (outcome !== 'upheld') {
    offers.push(
      ...(isFirst ? [sentence(answer('Yes', name, 'and'), 'overturned', outcome)] : []),
      sentence(`Therefore, the request for ${name} is medically necessary.`, 'overturned', outcome),
      sentence(`The request for ${name} is medically necessary.`, 'overturned', outcome),
    );
  }
  return offers;
}

const DEPENDENT =
  'As the requested surgical intervention is not medically necessary, the requested associated surgical service is not medically necessary.';

function answer(word: 'Yes' | 'No', name: string, joining: 'and' | 'or'): string {
  const not = word === 'No' ? 'not ' : '';
  return `${word}, the request for ${name} was ${not}medically necessary, medically appropriate, ${joining} indicated here.`;
}

function taper(name: string): string {
  return `The drug should not be stopped at once. ${name} should be reduced as the Opioids Treatment Guidelines describe, at a pace that the treating physician chooses.`;
}

function sentence(words: string, of: Outcome, decided: Outcome | undefined): Offer {
  const detail =
    of === 'upheld' ? l10n.t('upheld: not medically necessary') : l10n.t('overturned: medically necessary');
  return { label: words, detail, insert: words, kind: 'phrase', fits: decided === of };
}

function hasUpheldSurgery({ items }: Letter, own: Item): boolean {
  return items.some(
    (item) =>
      item !== own &&
      item.decision?.outcome === 'upheld' &&
      subjectsOfItem(item).some(({ kind }) => kind === 'surgery'),
  );
}

function isOpioid(item: Item): boolean {
  return subjectsOfItem(item).some(({ topics }) => topics.includes('opioids'));
}
