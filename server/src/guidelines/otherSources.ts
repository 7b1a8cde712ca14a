import { documents, type GuidelineDocument } from './documents';
import { createPhraseIndex, type PhraseIndex } from './phraseIndex';

/** A source beside the guidelines that citations are read from, where a text names it. Offsets are UTF-16 units. */
export interface OtherSource {
  readonly document: GuidelineDocument;
  readonly start: number;
  readonly end: number;
}

/** What the reader of citations finds by itself, and laws, which are no medical evidence. */
const CITED = new Set([
  'mtus',
  'chronic-pain',
  'opioids',
  'acupuncture',
  'postsurgical',
  'acoem-2004',
  'acoem',
  'odg',
]);
const KINDS: ReadonlySet<GuidelineDocument['kind']> = new Set([
  'agency',
  'drug reference',
  'literature',
  'society',
  'guideline',
]);

let phrases: PhraseIndex<readonly string[]> | undefined;
const byName = new Map<string, GuidelineDocument>();

/** The drug references, agencies, societies and reviews that a text names, written as names are ("FDA", not "fda"). */
export function otherSourcesIn(text: string): readonly OtherSource[] {
  phrases ??= createPhraseIndex(
    documents
      .filter(({ id, kind }) => KINDS.has(kind) && !CITED.has(id))
      .flatMap((document) =>
        [document.title, ...document.names].map((name) => {
          byName.set(name, document);
          return { value: [name], names: [name] };
        }),
      ),
  );
  return phrases.find(text).flatMap(({ value: [name], start, end }) => {
    const written = text.slice(start, end);
    const isName =
      name === name!.toUpperCase()
        ? written === written.toUpperCase()
        : /^\p{Lu}/u.test(written) || /^\p{Ll}+ /u.test(name!);
    return isName ? [{ document: byName.get(name!)!, start, end }] : [];
  });
}
