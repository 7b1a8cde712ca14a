import * as l10n from '@vscode/l10n';
import { inCaseOf } from '../guidelines/letterCase';
import { findMarks } from '../letter/marks';
import type { Letter } from '../letter/model';
import { letterAt } from '../letter/navigate';
import type { Fix } from '../rules/rule';
import { LineTable } from '../text/lineTable';
import { type Span, textOf } from '../text/span';
import { isOn } from './itemParts';
import { drugAt, drugsOfLetter, itemMentions } from './namesInLetter';

/** A name that can be changed through the letter. */
export interface Renamable {
  /** The words under the caret. */
  readonly span: Span;
  /** What is there now, white space folded. */
  readonly words: string;
  /** Every place of the letter that has these words, in order. */
  readonly places: readonly Span[];
}

/**
 * What is renamed at an offset: a drug, wherever the letter spells it so (a brand is not changed with its
 * generic), else an item's title, in its header and wherever the summary or a rationale repeats it.
 */
export function renamable(letters: readonly Letter[], offset: number): Renamable | undefined {
  if (letters.length === 0) return undefined;
  const letter = letterAt(letters, offset);
  const drug = drugAt(letter, offset);
  if (drug) {
    const spelled = drug.words.toLowerCase();
    const places = drugsOfLetter(letter)
      .filter(({ words }) => words.toLowerCase() === spelled)
      .map(({ span }) => span);
    return { span: drug.span, words: drug.words, places };
  }
  const whole = itemMentions(letter).filter((mention) => mention.whole);
  const header = letter.items.find(({ name }) => isOn(name, offset));
  const mention = whole.find(({ span }) => isOn(span, offset));
  const item = header ?? mention?.item;
  if (item === undefined) return undefined;
  const places = [item.name, ...whole.filter((one) => one.item === item).map(({ span }) => span)];
  return {
    span: header ? item.name : mention!.span,
    words: item.title,
    places: places.toSorted((a, b) => a.start - b.start),
  };
}

/**
 * The changes that give a name everywhere: each place keeps its case ("MEDREX" becomes "MEDROX", "Medrex" becomes
 * "Medrox"). The same name in another case is meant as it is typed.
 *
 * @param text of the file that the places are in
 */
export function renamed({ words, places }: Renamable, newName: string, text: string): Fix['edits'] {
  const name = newName.trim();
  const isCaseOnly = name.toLowerCase() === words.toLowerCase();
  return places.map((span) => ({ span, newText: isCaseOnly ? name : inCaseOf(textOf(text, span), name) }));
}

/** Line ends, among them those that only some programs know; a page break and a vertical tab end a line too. */
const LINE_END = /[\n\v\f\r\u0085\u2028\u2029]/;
/** Controls beside the tab, and marks that turn the order of text: nobody sees them, and names with them are not found. */
const UNSEEN = /[\0-\x08\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Why a name cannot be what it is asked to become; `undefined` where it can. */
export function problemOfName(name: string): string | undefined {
  if (name.trim() === '') return l10n.t('A name cannot be empty.');
  if (LINE_END.test(name)) return l10n.t('A name stands in one line.');
  if (UNSEEN.test(name))
    return l10n.t('The name holds a control character, which cannot be seen. Write it without it.');
  if (name.includes(':')) return l10n.t('A colon ends an item’s name: its outcome follows.');
  const header = `${name.trim()}: Upheld`;
  for (const { kind } of findMarks(header, new LineTable(header)))
    if (kind !== 'outcome')
      return l10n.t('The form has these words as a heading or label, so that no item can be called so.');
  return undefined;
}
