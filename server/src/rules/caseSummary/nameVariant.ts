import * as l10n from '@vscode/l10n';
import { inCaseOf } from '../../guidelines/letterCase';
import type { Letter } from '../../letter/model';
import type { Misspelling } from '../../reading/slips/misspelt';
import { headerWords, type NamingProse, proseWords } from '../../reading/slips/namingProse';
import type { Span } from '../../text/span';
import type { Finding, LetterRule } from '../rule';

export const nameVariant: LetterRule = {
  id: 'name-variant',
  family: 'Case summary',
  scope: 'letter',
  severity: 'warning',
  hasFix: true,
  page: {
    finds:
      'A drug or item spelled two ways (`MEDREX` / `Medrox`), or a drug name that is near a known one and is none',
    why: `The decision binds the parties for the treatment that it names (Labor Code 4610.6(g)). A name that nobody sells \
cannot be dispensed or billed, and names one letter apart can be two drugs.`,
    wrong: `Naproxin 500mg #60: Upheld

Decision rationale: Naproxen is for short courses. The request is not medically necessary.`,
    right: `Naproxen 500mg #60: Upheld

Decision rationale: Naproxen is for short courses. The request is not medically necessary.`,
    ignore: 'Where both spellings are names of different things.',
  },

  check(letter) {
    const proses = prosesOf(letter);
    let drugs = '';
    for (const { drugsNamed } of proses) drugs += drugsNamed;
    let found: Map<string, Misspelling> | undefined;
    for (const prose of proses) {
      for (const [word, right] of prose.misspelt(drugs)) {
        found ??= new Map();
        if (!found.has(word)) found.set(word, right);
      }
      for (const word of prose.longInHeader) {
        const other = found?.has(word) ? undefined : otherSpelling(word, proses);
        if (other === undefined) continue;
        found ??= new Map();
        found.set(word, { right: other, sure: false });
      }
    }
    if (found === undefined) return [];
    return [...found].map(([word, right]) => finding(placesOf(word, right, proses), right, proses));
  },
};

/** The prose that names treatments: each item's header and rationale, and the summary. */
function prosesOf({ items, summary }: Letter): readonly NamingProse[] {
  const all: NamingProse[] = [];
  for (const { headerProse, rationale } of items) {
    all.push(headerWords(headerProse));
    if (rationale) all.push(proseWords(rationale));
  }
  if (summary) all.push(proseWords(summary));
  return all;
}

/** What a word of a header is a slip away from in the prose outside of the headers, where it does not stand there. */
function otherSpelling(word: string, proses: readonly NamingProse[]): string | undefined {
  let other: string | undefined;
  for (const prose of proses) {
    if (prose.isHeader) continue;
    const like = prose.wordLike(word);
    if (like === word) return undefined;
    if (like !== '') other ??= like;
  }
  return other;
}

/** A word where it stands. */
interface Written {
  readonly span: Span;
  readonly written: string;
}

/** Where a word stands; of one that is wrong before another word only, where it stands before that. */
function placesOf(word: string, { before }: Misspelling, proses: readonly NamingProse[]): readonly Written[] {
  const places: Written[] = [];
  for (const prose of proses)
    for (const at of prose.wordsThatAre(word, before))
      places.push({ span: prose.passage.spanOf(at, at), written: prose.passage.textOf(at, at) });
  return places.sort((a, b) => a.span.start - b.span.start);
}

function finding(
  places: readonly Written[],
  { right, sure }: Misspelling,
  proses: readonly NamingProse[],
): Finding {
  const { span: first, written } = places[0]!;
  const other = placesOf(right.toLowerCase(), { right, sure }, proses)[0];
  const shown = inCaseOf(written, right);
  return {
    span: first,
    message: other
      ? l10n.t`Spelled "${written}" here and "${other.written}" elsewhere in this letter. Which is right?`
      : l10n.t`"${written}" is no known name. Is "${right}" meant?`,
    related: [
      ...(other ? [{ span: other.span, message: l10n.t('The other spelling.') }] : []),
      ...places.slice(1).map(({ span }) => ({ span, message: l10n.t('Spelled so here as well.') })),
    ],
    fixes: [
      {
        title: l10n.t`Change "${written}" to "${shown}"`,
        edits: places.map((one) => ({ span: one.span, newText: inCaseOf(one.written, right) })),
        ...(sure && { preferred: true }),
      },
    ],
  };
}
