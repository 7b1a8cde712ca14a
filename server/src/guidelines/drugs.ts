import type { FlatText } from '../text/flatText';
import { remembered } from '../text/remembered';
import classData from './drugClasses.json';
import data from './drugs.json';
import { createNameIndex, type NameIndex, type NameMatchKind } from './nameIndex';
import { createPhraseIndex, type PhraseIndex } from './phraseIndex';

/** How a drug reaches the body. */
export type DrugForm = 'oral' | 'topical' | 'patch' | 'injection' | 'other';

/** A class of drugs that guidelines speak of. */
export interface DrugClass {
  readonly id: string;
  /** "muscle relaxant", "proton pump inhibitor (PPI)". */
  readonly label: string;
  readonly plural: string;
  /** Ids of the guideline subjects that speak of the class. */
  readonly topics: readonly string[];
  /** Words for the class in letters. */
  readonly names: readonly string[];
}

/** A drug or combination, with its brands. */
export interface Drug {
  readonly id: string;
  /** "cyclobenzaprine", "hydrocodone/acetaminophen". */
  readonly generic: string;
  /** Brands and other writings. */
  readonly names: readonly string[];
  /** Ids of its classes, the telling one first. */
  readonly classes: readonly string[];
  /** The form in which it is usual, where the letter says no other. */
  readonly form: DrugForm;
  /** Subjects that speak of this very drug, beside those of its classes. */
  readonly topics: readonly string[];
  /** Ids of the topics of the Chronic Pain Guidelines of 2009 that name it. */
  readonly spokenOf: readonly string[];
}

/** A drug in a text. Offsets are UTF-16 units into the text that was searched. */
export interface DrugMention {
  readonly drug: Drug;
  readonly start: number;
  readonly end: number;
  /** The form by the words that follow ("gel", "5% ointment", "patch"), else by the drug. */
  readonly form: DrugForm;
}

/** A word for a class of drugs in a text ("muscle relaxants"). */
export interface DrugClassMention {
  readonly drugClass: DrugClass;
  readonly start: number;
  readonly end: number;
}

type RawDrug = Omit<Drug, 'topics' | 'spokenOf'> & Partial<Pick<Drug, 'topics' | 'spokenOf'>>;

export const drugs: readonly Drug[] = (data.drugs as unknown as readonly RawDrug[]).map((raw) => ({
  ...raw,
  topics: raw.topics ?? [],
  spokenOf: raw.spokenOf ?? [],
}));
export const drugClasses: readonly DrugClass[] = classData.classes;

const classById = new Map(drugClasses.map((one) => [one.id, one]));

/** The classes of a drug, the telling one first. */
export function classesOf(drug: Drug): readonly DrugClass[] {
  return drug.classes.flatMap((id) => classById.get(id) ?? []);
}

let nameIndex: NameIndex<Drug> | undefined;

/** Words of every letter that are a slip away from a brand ("dorsal", Doral). */
const ordinaryWords: ReadonlySet<string> = new Set(data.ordinaryWords);

/**
 * The drug of a name: generic, brand, or either slightly misspelt (`how` tells). "MEDREX" is Medrox, misspelt.
 * Cached by the word.
 */
export function drugByName(
  word: string,
): { readonly drug: Drug; readonly name: string; readonly how: NameMatchKind } | undefined {
  const found = namesOfDrugs().find(word);
  if (found && found.how !== 'exact' && ordinaryWords.has(word.trim().toLowerCase())) return undefined;
  return found && { drug: found.value, name: found.name, how: found.how };
}

/** The name that a word is a slip of: what {@link drugByName} gives for a name slightly misspelt, sooner. */
export function drugNameMisspelt(word: string): string | undefined {
  return ordinaryWords.has(word.trim().toLowerCase()) ? undefined : namesOfDrugs().misspelt(word)?.name;
}

function namesOfDrugs(): NameIndex<Drug> {
  nameIndex ??= createNameIndex(drugs.map((drug) => ({ value: drug, names: [drug.generic, ...drug.names] })));
  return nameIndex;
}

let drugPhrases: PhraseIndex<Drug | undefined> | undefined;
let classPhrases: PhraseIndex<DrugClass | undefined> | undefined;

/** Phrases that hold a drug's name and are none: found first, as the longest, and dropped. */
const notDrugs = { value: undefined, names: data.notDrugs };

/**
 * The drugs that a text names, in order. One pass over the words; the longest name wins ("Norco" in "Norco
 * 10/325mg", "Tylenol with codeine", not "Tylenol"). "Morphine equivalent dose" and the like are no drug.
 */
export function drugsIn(text: string): readonly DrugMention[] {
  drugPhrases ??= createPhraseIndex<Drug | undefined>([
    notDrugs,
    ...drugs.map((drug) => ({ value: drug, names: [drug.generic, ...drug.names] })),
  ]);
  const found = drugPhrases.find(text);
  return found.flatMap(({ value: drug, start, end }, index) =>
    drug ? [{ drug, start, end, form: formOfMention(text, drug, start, end, found[index + 1]?.start) }] : [],
  );
}

/** The drugs that a folded text names: {@link drugsIn}, looked for once for all who ask of the same text. */
export const drugsOf = remembered((flat: FlatText): readonly DrugMention[] => drugsIn(flat.text));

/** The words for drug classes in a text, in order. */
export function drugClassesIn(text: string): readonly DrugClassMention[] {
  classPhrases ??= createPhraseIndex<DrugClass | undefined>([
    notDrugs,
    ...drugClasses.map((drugClass) => ({ value: drugClass, names: drugClass.names })),
  ]);
  return classPhrases
    .find(text)
    .flatMap(({ value, start, end }) => (value ? [{ drugClass: value, start, end }] : []));
}

const FORM_REACH = 60;
const skinForm =
  /\b(?:topical(?:ly)?|gel|cream|ointment|lotion|roll-on|spray|balm|liniment|rub|transdermal (?:cream|gel)|\d{1,4}(?:\.\d{1,4})?\s?%(?!\s?(?:pain|relie|improve|reduc|decreas|better|benefi|of|in)))/i;
const patchForm = /\b(?:patch(?:es)?|plaster|pad)\b/i;
const injectedForm = /\b(?:injections?|injected|intramuscular(?:ly)?|IM|IV|intravenous|infusion|block)\b/;
const swallowedForm =
  /\b(?:tablets?|tabs?|capsules?|caps?|pills?|oral(?:ly)?|by mouth|po|suspension|syrup|mg)\b/i;
const surelySwallowed =
  /\d\s?mg\b(?!\s?\/\s?(?:g|gm|gram)\b)|\b(?:tablets?|tabs?|capsules?|caps?|pills?|oral(?:ly)?|suspension|syrup|ER|XR|SR|EC|DR)\b/i;
const topicalBefore = /\b(?:topical|compound(?:ed)?|cream|gel|ointment)\s(?:\w+\s){0,2}$/i;

/**
 * The form of a drug named from `start` to `end` of a text: by the nearest telling word after the name (before
 * the next drug, which begins at `nextStart`), else by a "topical" before it, else as the drug is usually given.
 */
export function formOfMention(
  text: string,
  drug: Drug,
  start: number,
  end: number,
  nextStart?: number,
): DrugForm {
  const reach = Math.min(end + FORM_REACH, nextStart ?? text.length, sentenceEnd(text, end));
  const after = text.slice(end, reach);
  const forms: readonly (readonly [DrugForm, RegExp])[] = [
    ['topical', skinForm],
    ['patch', patchForm],
    ['injection', injectedForm],
    ['oral', swallowedForm],
  ];
  let nearest: DrugForm | undefined;
  let nearestAt = Number.POSITIVE_INFINITY;
  for (const [form, pattern] of forms) {
    const at = pattern.exec(after)?.index ?? Number.POSITIVE_INFINITY;
    if (at < nearestAt) {
      nearest = form;
      nearestAt = at;
    }
  }
  if (nearest === 'oral' && drug.form !== 'oral' && drug.form !== 'other') return drug.form;
  if (nearest) return nearest;
  return drug.form === 'oral' && topicalBefore.test(text.slice(Math.max(0, start - 40), start))
    ? 'topical'
    : drug.form;
}

/** Whether a title says that its drug is swallowed; where it does not, a brand may be the cream as well as the tablet. */
export function saysSwallowed(title: string): boolean {
  return surelySwallowed.test(title);
}

/** The end of the sentence or list item that a position is in: a full stop before a blank, a semicolon. */
function sentenceEnd(text: string, from: number): number {
  for (let i = from; i < text.length && i < from + FORM_REACH; i++) {
    if (text[i] === ';' || (text[i] === '.' && /\s/.test(text[i + 1] ?? ' '))) return i;
  }
  return text.length;
}
