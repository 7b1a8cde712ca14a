import * as l10n from '@vscode/l10n';
import type { Region } from '../vocabulary/sources/guidelineRegions';
import second from './acoem2004.json';
import current from './acoemCurrent.json';
import { isInForce, isoDay } from './documents';
import type { Evidence } from './evidence';
import { createNameIndex, type NameIndex } from './nameIndex';
import disability from './odg.json';

/** A numbering of pages. `undefined` as the last page: nobody remembers where it ends. */
export interface PageSpace {
  readonly first: number;
  readonly last: number | undefined;
  /** Which text is so paged, where a chapter has two ("the 2007 revision, paged from 1"). */
  readonly of?: string;
}

/** The pages of one numbering, for people: "225-252 (the 2004 text)", "1 and after". */
export function pageSpaceText({ first, last, of }: PageSpace): string {
  const pages = last === undefined ? l10n.t`${first} and after` : `${first}-${last}`;
  return of === undefined ? pages : `${pages} (${of})`;
}

/** A year's edition of a chapter, with its days in the MTUS. */
export interface ChapterEdition {
  readonly year: number;
  readonly from?: string;
  readonly until?: string;
  /** Why the days are no more than the latest they can be. */
  readonly doubt?: string;
  readonly evidence: Evidence;
}

/** A chapter of ACOEM or of the Official Disability Guidelines. */
export interface Chapter {
  readonly id: string;
  readonly document: 'acoem-2004' | 'acoem' | 'odg';
  /** 1-16 in ACOEM 2004. */
  readonly number?: number;
  readonly title: string;
  readonly names: readonly string[];
  readonly regions: readonly Region[];
  /** Whether the MTUS has it: `false` for ACOEM 2004 chapters 4, 6 and 7; `undefined` outside the MTUS (ODG). */
  readonly adopted: boolean | undefined;
  readonly adoptedEvidence?: Evidence;
  readonly regulation?: string;
  readonly editions: readonly ChapterEdition[];
  /** Years that letters print for it beside those of its editions. */
  readonly yearsAlsoPrinted: readonly number[];
  readonly pageSpaces: readonly PageSpace[];
  readonly pagesEvidence?: Evidence;
  /** Pages that a public letter prints with this chapter. */
  readonly printed: readonly (readonly [number, number])[];
  readonly tables: readonly { readonly name: string; readonly page: number }[];
  /** The later chapter that took its place in the MTUS. */
  readonly replacedBy?: string;
  readonly summary?: string;
}

interface RawChapter {
  readonly id: string;
  readonly document?: Chapter['document'];
  readonly number?: number;
  readonly title: string;
  readonly names?: readonly string[];
  readonly regions: readonly Region[];
  readonly adopted?: boolean;
  readonly adoptedEvidence?: Evidence;
  readonly regulation?: string;
  readonly year?: number;
  readonly from?: string;
  readonly until?: string;
  readonly doubt?: string;
  readonly editions?: readonly ChapterEdition[];
  readonly yearsAlsoPrinted?: readonly number[];
  readonly pageSpaces?: readonly { readonly pages: readonly [number, number | null]; readonly of?: string }[];
  readonly pagesEvidence?: Evidence;
  readonly printed?: readonly (readonly [number, number])[];
  readonly tables?: Chapter['tables'];
  readonly replacedBy?: string;
  readonly summary?: string;
}

function toChapter(raw: RawChapter, document: Chapter['document']): Chapter {
  const { from, until, doubt, year } = raw;
  const own: ChapterEdition[] =
    year === undefined
      ? []
      : [
          {
            year,
            ...(from && { from }),
            ...(until && { until }),
            ...(doubt && { doubt }),
            evidence: raw.adoptedEvidence ?? 'memory',
          },
        ];
  const editions = raw.editions ?? own;
  return {
    id: raw.id,
    document,
    ...(raw.number !== undefined && { number: raw.number }),
    title: raw.title,
    names: raw.names ?? [],
    regions: raw.regions,
    adopted: document === 'odg' ? undefined : (raw.adopted ?? true),
    ...(raw.adoptedEvidence && { adoptedEvidence: raw.adoptedEvidence }),
    ...(raw.regulation && { regulation: raw.regulation }),
    editions,
    yearsAlsoPrinted: [
      ...new Set([...(raw.yearsAlsoPrinted ?? []), ...(document === 'acoem' ? adoptionYears(editions) : [])]),
    ],
    pageSpaces: (raw.pageSpaces ?? []).map(({ pages, of }) => ({
      first: pages[0],
      last: pages[1] ?? undefined,
      ...(of && { of }),
    })),
    ...(raw.pagesEvidence && { pagesEvidence: raw.pagesEvidence }),
    printed: raw.printed ?? [],
    tables: raw.tables ?? [],
    ...(raw.replacedBy && { replacedBy: raw.replacedBy }),
    ...(raw.summary && { summary: raw.summary }),
  };
}

/** Letters print the year in which the MTUS took an edition up as well as the edition's own. */
function adoptionYears(editions: readonly ChapterEdition[]): readonly number[] {
  return editions.flatMap(({ from, doubt }) => (from && !doubt ? [Number(from.slice(0, 4))] : []));
}

const rawOf = (file: { readonly chapters: unknown }): readonly RawChapter[] =>
  file.chapters as readonly RawChapter[];

/** The sixteen chapters of ACOEM 2004, with "General Approaches" (chapters 1, 2, 3 and 5 together) first. */
export const acoem2004Chapters: readonly Chapter[] = rawOf(second).map((raw) => toChapter(raw, 'acoem-2004'));
/** The later ACOEM chapters, part of the MTUS since December 2017. */
export const acoemChapters: readonly Chapter[] = rawOf(current).map((raw) => toChapter(raw, 'acoem'));
export const odgChapters: readonly Chapter[] = rawOf(disability).map((raw) => toChapter(raw, 'odg'));

const byId = new Map(
  [...acoem2004Chapters, ...acoemChapters, ...odgChapters].map((chapter) => [chapter.id, chapter]),
);

/** The chapter of an id of the data ("acoem-12", "low-back-disorders", "odg-pain"), or `undefined`. */
export function chapterById(id: string): Chapter | undefined {
  return byId.get(id);
}

/** ACOEM 2004 by number, 1 to 16. */
export function chapterByNumber(number: number): Chapter | undefined {
  return byId.get(`acoem-${number}`);
}

/** The chapter of ACOEM 2004 on a page of that book. */
export function chapterOfPage(page: number): Chapter | undefined {
  return acoem2004Chapters.find(
    (chapter) =>
      chapter.number !== undefined &&
      chapter.pageSpaces.some(
        (space) => space.last !== undefined && page >= space.first && page <= space.last,
      ),
  );
}

const indexes = new Map<Chapter['document'], NameIndex<Chapter>>();

function indexOf(document: Chapter['document']): NameIndex<Chapter> {
  let index = indexes.get(document);
  if (!index) {
    const chapters = { 'acoem-2004': acoem2004Chapters, acoem: acoemChapters, odg: odgChapters }[document];
    index = createNameIndex(
      chapters.map((chapter) => ({ value: chapter, names: [chapter.title, ...chapter.names] })),
    );
    indexes.set(document, index);
  }
  return index;
}

/** What a chapter's title in ODG's long form adds: "(updated 11/23/16)", "(Acute & Chronic)", "Chapter", "section". */
const trimmings =
  /\((?:updated[^()]*|acute[^()]*|online version|trauma[^()]*)\)|\b(?:chapter|section|procedures?|summary|guidelines?)\b/gi;

/**
 * The chapter of a document that a title names: the title, a short or misspelt form of it, or a longer one
 * around it ("Neck and Upper Back (Acute & Chronic) Chapter").
 *
 * @param strict only the very title or a known alias, as for words that may well be something else
 */
export function chapterByName(
  document: Chapter['document'],
  title: string,
  strict = false,
): Chapter | undefined {
  const index = indexOf(document);
  const bare = title.replace(trimmings, ' ').trim();
  const found = index.exact(title) ?? (bare ? index.exact(bare) : undefined);
  if (found || strict) return found?.value;
  return (index.find(title) ?? (bare ? index.find(bare) : undefined))?.value;
}

/** The edition of a chapter that is in force on a date, the newest of several. */
export function chapterEditionInForce(chapter: Chapter, date: Date): ChapterEdition | undefined {
  const day = isoDay(date);
  return chapter.editions.filter((edition) => edition.from !== undefined && isInForce(edition, day)).at(-1);
}
