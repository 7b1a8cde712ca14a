import { type GuidelineDocument, guidelineOf } from '../../guidelines/documents';
import { otherSourcesIn } from '../../guidelines/otherSources';
import { resolve } from '../../guidelines/resolve';
import type { ResolvedCitation } from '../../guidelines/resolvedCitation';
import { rangeHolding } from '../../language/ordered';
import { Gap, type Word, wordAt } from '../../language/words';
import type { Citation, GuidelineLine, Item, Letter, Rationale } from '../../letter/model';
import type { Span } from '../../text/span';
import {
  BEFORE_SHORT_TITLES,
  BEFORE_TITLES,
  EVIDENCE_IN_GENERAL,
  GUIDELINE_WORDS,
  INSIDE_NAMES,
  JOURNALS,
  RETELLS,
  SEVERAL,
  SOCIETIES,
  SOCIETIES_OF,
} from '../../vocabulary/sources/sourceWords';
import { type Passage, passageOf } from '../sentences/passage';
import { rememberedAsOf } from './asOf';
import { isSilent, letsSpeak } from './sourceSpeech';

/** A place where a rationale names a source. */
export interface SourceMention {
  readonly span: Span;
  /** Its words, both included. */
  readonly first: number;
  readonly last: number;
  /** Id of the document in the index, or the words in lower case where the index does not have it. */
  readonly source: string;
  /** The words. */
  readonly name: string;
  /** Whether the rationale lets the source speak ("The ODG states …", "according to the ODG") outside of quotations. */
  readonly isReliedOn: boolean;
  /** Whether it is said to say nothing. */
  readonly isSilent: boolean;
  /** What it points at; absent for sources that are no guidelines of the MTUS, ACOEM or ODG. */
  readonly resolved: ResolvedCitation | undefined;
  /** A year right before, in or behind the name ("the 2009 Acupuncture Guidelines"). */
  readonly year: number | undefined;
}

/** Where the rationale of an item names sources, in order. Computed once for each rationale. */
export function sourceMentions({ rationale }: Item, letter: Letter): readonly SourceMention[] {
  return rationale ? mentionsIn(rationale, letter) : [];
}

/** Whether a guideline line has the words by which a rationale names a source. */
export function isNamedOn({ name }: SourceMention, { flat }: GuidelineLine): boolean {
  return flat.text.toLowerCase().includes(name.toLowerCase());
}

interface Named {
  readonly from: number;
  readonly to: number;
  readonly source: string;
  readonly resolved?: ResolvedCitation;
  readonly edition?: Citation['edition'];
}

const mentionsIn = rememberedAsOf((rationale: Rationale, date): readonly SourceMention[] => {
  const passage = passageOf(rationale);
  const { flat, words } = passage;
  const named = [...guidelinesNamed(rationale, date), ...othersNamed(passage)].sort(
    (a, b) => a.from - b.from,
  );
  const places = named.map(({ from, to }) => {
    const first = wordAt(words, from);
    return { first, last: Math.max(first, wordAt(words, to) - 1) };
  });
  return named.flatMap(({ from, to, source, resolved, edition }, i): SourceMention[] => {
    const { first, last } = places[i]!;
    if (words[first] === undefined) return [];
    // "The Opioids Treatment Guidelines MTUS - 8 C.C.R. 9792.24.4, state": what speaks is all of it.
    let end = last;
    for (let k = i + 1; k < places.length && places[k]!.first === end + 1; k++) end = places[k]!.last;
    return [
      {
        span: flat.toSpan(from, to),
        first,
        last,
        source,
        name: flat.text.slice(from, to),
        isReliedOn:
          !passage.isQuoted(first) && letsSpeak(passage, first, end) && !isRetold(passage, i, named, places),
        isSilent: isSilent(passage, end),
        resolved,
        year: edition?.year ?? yearIn(words[first - 1]) ?? yearAfter(words, last),
      },
    ];
  });
});

/** "The FDA lowered the dose, says ODG": another source tells what this one says, and is the one relied on. */
function isRetold(
  passage: Passage,
  own: number,
  named: readonly Named[],
  places: readonly { readonly first: number }[],
): boolean {
  const { words } = passage;
  const { index } = passage.sentenceOf(places[own]!.first);
  return places.some(({ first }, other) => {
    if (named[other]!.source === named[own]!.source || passage.sentenceOf(first).index !== index)
      return false;
    const before = words[first - 1]?.lower ?? '';
    return RETELLS.has(before) || (before === 'to' && words[first - 2]?.lower === 'according');
  });
}

function guidelinesNamed({ flat, citations }: Rationale, date: Date | undefined): readonly Named[] {
  return citations.flatMap((citation) => {
    const resolved = resolve(citation, date);
    if (!resolved.document || !isGuidelineName(citation, resolved.document)) return [];
    const from = flat.fromOriginal(citation.span.start);
    const to = flat.fromOriginal(citation.span.end - 1) + 1;
    return [{ from, to, source: resolved.document.id, resolved, edition: citation.edition }];
  });
}

/** "Post-surgical treatment: 16 visits" and "acupuncture treatment" are treatments, not guidelines. */
function isGuidelineName({ document, pages }: Citation, { kind, id }: GuidelineDocument): boolean {
  if (kind !== 'MTUS' || id === 'mtus' || id === 'acoem-2004') return true;
  return /guideline|MTUS|schedule/i.test(document?.text ?? '') || pages.length > 0;
}

/** Sources beside the guidelines that are read as citations: those of the index, and societies that it does not have. */
function othersNamed(passage: Passage): readonly Named[] {
  const { flat } = passage;
  const known = otherSourcesIn(flat.text).map(({ document, start, end }) => ({
    from: start,
    to: end,
    source: document.id,
  }));
  const named = namesIn(passage).filter(
    ({ from, to }) => !known.some((one) => one.from < to && from < one.to),
  );
  return [...known, ...named];
}

/**
 * "American Academy of Sports Physicians", "the textbook Principles of Spine Care": societies, and titles of two words or more, up to the
 * last word that is written as a name.
 */
function namesIn({ words, flat: { text } }: Passage): readonly Named[] {
  const isName = (word: Word | undefined): boolean =>
    word !== undefined && /^\p{Lu}/u.test(text.slice(word.from));
  const found: Named[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    const society = isName(words[i]) ? societyAt(words, i, isName) : undefined;
    const isSociety = society !== undefined;
    const isTitle = BEFORE_TITLES.has(words[i]!.lower) && isName(words[i + 1]) && !isName(words[i]);
    if (!isSociety && !isTitle) continue;
    const first = isSociety ? i : i + 1;
    let last = society ?? i + 1;
    for (let k = last + 1; k < words.length && words[k]!.gap === Gap.blank; k++) {
      if (isName(words[k])) last = k;
      else if (!INSIDE_NAMES.has(words[k]!.lower)) break;
    }
    if (isTitle && last === first && !BEFORE_SHORT_TITLES.has(words[i]!.lower)) continue;
    const [from, to] = [words[first]!.from, words[last]!.to];
    const name = text.slice(from, to);
    const document = guidelineOf(name);
    // The American College of Occupational and Environmental Medicine is read as a citation.
    if (document?.id.startsWith('acoem')) continue;
    found.push({ from, to, source: document?.id ?? name.toLowerCase() });
    i = last;
  }
  return found;
}

/** The farthest word behind its first by which a society or a journal is told: "American ‹Geriatrics Society›". */
const TO_ITS_KIND = 4;

/** Where the word stands that tells a society or a journal from other names that begin at word `at`. */
function societyAt(
  words: readonly Word[],
  at: number,
  isName: (word: Word | undefined) => boolean,
): number | undefined {
  // "Annals of Internal Medicine".
  if (JOURNALS.has(words[at]!.lower) && words[at + 1]?.lower === 'of' && isName(words[at + 2])) return at + 2;
  const isOfSocieties = SOCIETIES_OF.has(words[at]!.lower);
  for (let i = at + 1; i <= at + TO_ITS_KIND && isName(words[i]) && words[i]!.gap === Gap.blank; i++) {
    const { lower } = words[i]!;
    if ((isOfSocieties && SOCIETIES.has(lower)) || JOURNALS.has(lower)) return i;
  }
  return undefined;
}

const YEAR = /^(?:19|20)\d\d$/;

function yearIn(word: Word | undefined): number | undefined {
  return word !== undefined && YEAR.test(word.lower) ? Number(word.lower) : undefined;
}

/** "Guidelines of 2009", "Guidelines (2009)"; kerning may part its figures ("200 9"). */
function yearAfter(words: readonly Word[], last: number): number | undefined {
  const next = words[last + 1];
  if (next === undefined) return undefined;
  const at =
    next.lower === 'of' || next.lower === 'from' ? last + 2 : next.gap & Gap.parenthesis ? last + 1 : -1;
  const year = words[at];
  const following = words[at + 1];
  if (year === undefined) return undefined;
  const parted = following?.gap === Gap.blank && year.lower.length === 3 ? year.lower + following.lower : '';
  return yearIn(year) ?? (YEAR.test(parted) ? Number(parted) : undefined);
}

/** Whether a rationale means several guidelines, or evidence in general: "the cited guidelines", "the medical literature". */
export function meansSeveralSources(rationale: Rationale): boolean {
  const { words } = passageOf(rationale);
  const isPhrase = (i: number, phrase: readonly string[]): boolean =>
    phrase.every((word, k) => words[i + k]?.lower === word);
  return words.some(
    ({ lower }, i) =>
      (GUIDELINE_WORDS.has(lower) && SEVERAL.has(words[i - 1]?.lower ?? '')) ||
      EVIDENCE_IN_GENERAL.some((phrase) => isPhrase(i, phrase)),
  );
}

/** Whether a source is recited, or "guidelines" are named without a name, before the one that a rationale relies on. */
export function recitesBefore(rationale: Rationale, { first }: SourceMention): boolean {
  const passage = passageOf(rationale);
  const { flat, citations } = rationale;
  const { index: at } = passage.sentenceOf(first);
  if (passage.sentences.some(({ index, kind }) => index < at && kind !== 'case')) return true;
  // The end of a name, and "guidelines" right behind it.
  const named = citations.map(({ span }) => ({
    from: flat.fromOriginal(span.start),
    to: flat.fromOriginal(span.end - 1) + 3,
  }));
  return passage.words
    .slice(0, first)
    .some(({ lower, from }) => GUIDELINE_WORDS.has(lower) && rangeHolding(named, from) === undefined);
}
