import { remembered } from '../text/remembered';
import data from './documents.json';
import type { Evidence } from './evidence';
import { createNameIndex, type NameIndex } from './nameIndex';
import { createPhraseIndex, type PhraseIndex } from './phraseIndex';

/** What sort of source a document is; only `MTUS` documents are presumed correct (Labor Code 4604.5). */
export type DocumentKind =
  | 'MTUS'
  | 'ACOEM'
  | 'guideline'
  | 'agency'
  | 'society'
  | 'drug reference'
  | 'literature'
  | 'textbook'
  | 'law'
  | 'web';

/** An edition of a guideline, with the days on which it is in force as part of the MTUS (or simply current). */
export interface Edition {
  readonly id: string;
  readonly document: string;
  readonly year?: number;
  readonly label: string;
  /** Other ways in which letters name it ("May 2009"). */
  readonly aka: readonly string[];
  /** First and last day in force, `YYYY-MM-DD`; absent where unknown or still open. */
  readonly from?: string;
  readonly until?: string;
  /** First and last page, where known. */
  readonly pages?: readonly [number, number];
  readonly pagesEvidence?: Evidence;
  readonly evidence: Evidence;
}

/** A source that letters cite. */
export interface GuidelineDocument {
  readonly id: string;
  readonly title: string;
  /** For narrow places: "Chronic Pain", "ODG". */
  readonly short: string;
  readonly kind: DocumentKind;
  readonly names: readonly string[];
  /** Names that are common words too ("Opioids"): its own only where nothing else stands beside them. */
  readonly titles: readonly string[];
  /** Its section of 8 CCR ("9792.24.2"). */
  readonly regulation?: string;
  readonly evidence: Evidence;
  readonly editions: readonly Edition[];
  readonly link?: string;
  /** One sentence in our own words. */
  readonly summary: string;
}

type RawEdition = Omit<Edition, 'document' | 'aka'> & { readonly aka?: readonly string[] };
type RawDocument = Omit<GuidelineDocument, 'editions' | 'titles'> & {
  readonly titles?: readonly string[];
  readonly editions: readonly RawEdition[];
};

/** The last year of whose editions the index knows. */
export const KNOWN_THROUGH: number = data.knownThrough;

/** All documents of the index, the MTUS's own first. */
export const documents: readonly GuidelineDocument[] = (
  data.documents as unknown as readonly RawDocument[]
).map((raw) => ({
  ...raw,
  titles: raw.titles ?? [],
  editions: raw.editions.map((edition) => ({ ...edition, aka: edition.aka ?? [], document: raw.id })),
}));

const byId = new Map(documents.map((document) => [document.id, document]));

/** The document of an id of the data ("chronic-pain", "acoem-2004", "odg"). Throws on an id that is not in the data. */
export function documentById(id: string): GuidelineDocument {
  const found = byId.get(id);
  if (!found) throw new Error(`No guideline document has the id "${id}".`);
  return found;
}

let nameIndex: NameIndex<GuidelineDocument> | undefined;
let phraseIndex: PhraseIndex<GuidelineDocument> | undefined;

/** How telling a document's name is beside another's: "MTUS ACOEM" is ACOEM, "ACOEM … MDGuidelines" the later edition. */
function weight(document: GuidelineDocument): number {
  switch (document.id) {
    case 'mtus':
    case 'regulations':
    case 'labor-code':
      return 0;
    case 'ngc':
    case 'pubmed':
      return 1;
    case 'acoem-2004':
      return 2;
    default:
      return 3;
  }
}

/**
 * The document that some words name: its title, a known alias, an abbreviation, either slightly misspelt, or
 * a name inside longer words ("page 77 of the Chronic Pain Medical Treatment Guidelines").
 */
export function guidelineOf(words: string): GuidelineDocument | undefined {
  nameIndex ??= createNameIndex(
    documents.map((document) => ({
      value: document,
      names: [document.title, ...document.names, ...document.titles],
    })),
  );
  const whole = nameIndex.exact(words);
  if (whole) return whole.value;
  phraseIndex ??= createPhraseIndex(
    documents.map((document) => ({ value: document, names: [document.title, ...document.names] })),
  );
  const inside = phraseIndex
    .find(words)
    .sort((a, b) => weight(b.value) - weight(a.value) || b.end - b.start - (a.end - a.start))[0];
  if (inside) return inside.value;
  const near = nameIndex.find(words);
  return near && near.how !== 'contained' ? near.value : undefined;
}

/** A calendar day as the data writes it. Dates are read in UTC. Each date of a letter is asked for often. */
export const isoDay = remembered((date: Date): string => date.toISOString().slice(0, 10));

/** Whether something with these days in force is so on a day; open ends hold for ever. */
export function isInForce(days: { readonly from?: string; readonly until?: string }, day: string): boolean {
  return (days.from === undefined || days.from <= day) && (days.until === undefined || day <= days.until);
}

/** The edition of a document that is in force on a date; of several, the newest. `undefined` where none is. */
export function editionInForce(document: GuidelineDocument, date: Date): Edition | undefined {
  const day = isoDay(date);
  return document.editions.filter((edition) => isInForce(edition, day)).at(-1);
}
