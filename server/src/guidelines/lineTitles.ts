import { type Chapter, chapterByName } from './chapters';
import { type GuidelineDocument, guidelineOf, isInForce, isoDay } from './documents';
import data from './lineTitles.json';

/** A title, with its year, as a guideline line of the section form writes it ("Low Back Complaints" "2004"). */
export interface LineTitle {
  readonly title: string;
  readonly year: number | undefined;
  /** A misspelling of the form's own template ("Forewarm, Wrist, and Hand Complaints"): never the author's error. */
  readonly slip: boolean;
  /** What it names: a chapter, or a whole guideline. */
  readonly chapter: Chapter | undefined;
  readonly document: GuidelineDocument | undefined;
}

interface RawTitle {
  readonly title: string;
  readonly year?: number;
  readonly slip?: boolean;
}

let titles: readonly LineTitle[] | undefined;

/** The titles that the section form offers, 2014 to 2022. */
export function lineTitles(): readonly LineTitle[] {
  titles ??= (data.titles as readonly RawTitle[]).map(titleOf);
  return titles;
}

function titleOf({ title, year, slip = false }: RawTitle): LineTitle {
  const second = chapterByName('acoem-2004', title, true);
  const current = chapterByName('acoem', title, true);
  const isSecond = second && (!current || year === undefined || year <= 2007);
  const chapter = isSecond ? second : current;
  return { title, year, slip, chapter, document: chapter ? undefined : guidelineOf(title) };
}

/** The titles, well spelt and with their year, of what is in force on a date: what to offer while a line is written. */
export function titlesInForce(onDate: Date): readonly LineTitle[] {
  const day = isoDay(onDate);
  return lineTitles().filter(({ year, slip, chapter, document }) => {
    if (slip || year === undefined) return false;
    const editions = chapter ? chapter.editions : (document?.editions ?? []);
    const edition = editions.find((one) => one.year === year);
    return edition?.from !== undefined && isInForce(edition, day);
  });
}
