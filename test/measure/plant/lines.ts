/** Guideline lines as letters of either time write them. */
import type { GuidelineLine } from '../../../server/src/letter/model';
import { span } from '../../../server/src/text/span';
import { type BodyPart, partsIn } from './bodyParts';
import type { Subject, SubjectItem } from './subject';
import type { TreatmentKind } from './treatments';

/** Letters of 2014-15 cite pages, those of 2016-17 sections. */
export function citesPages(subject: Subject): boolean {
  return /Page ?\(s\) ?:/.test(subject.text) && !/Section ?\(s\) ?:/.test(subject.text);
}

export interface Line {
  readonly item: SubjectItem;
  readonly line: GuidelineLine;
  readonly words: string;
  readonly whose: 'reviewer' | 'claims administrator';
}

/** The lines of form D that cite something. */
export function linesOf(subject: Subject): readonly Line[] {
  if (subject.letter.form !== 'D') return [];
  return subject.items.flatMap((item) =>
    [
      { line: item.item.reviewerGuideline, whose: 'reviewer' as const },
      { line: item.item.claimsGuideline, whose: 'claims administrator' as const },
    ].flatMap(({ line, whose }) =>
      line && line.body.end > line.body.start ? [{ item, line, whose, words: subject.words(line.body) }] : [],
    ),
  );
}

export const reviewerLines = (subject: Subject): readonly Line[] =>
  linesOf(subject).filter(({ whose }) => whose === 'reviewer');

/** A line that cites the topic of a treatment in the chronic pain guidelines, in the manner of the letter. */
export function topicLine(subject: Subject, kind: TreatmentKind): string | undefined {
  if (citesPages(subject)) {
    return kind.topic2009 && pageLine(kind.topic2009.title, kind.topic2009.pages);
  }
  return kind.section2016 && sectionLine(kind.section2016);
}

export const pageLine = (title: string, pages: string): string =>
  `Decision based on MTUS Chronic Pain Treatment Guidelines ${title} Page(s): ${pages}.`;

export const sectionLine = (section: string, year = 2016): string =>
  `Decision based on MTUS Chronic Pain Medical Treatment ${year}, Section(s): ${section}.`;

/** A line that cites the chapter of a body part. */
export function chapterLine(subject: Subject, { chapter }: BodyPart, section: string): string {
  return citesPages(subject)
    ? acoemLine(chapter.number, chapter.title, chapter.pages)
    : `Decision based on MTUS ${chapter.title} ${chapter.year}, Section(s): ${section}.`;
}

export const acoemLine = (number: number, title: string, pages: string): string =>
  `Decision based on MTUS ACOEM Chapter ${number} ${title} Page(s): ${pages}.`;

/** The opening of a line that goes outside the MTUS. */
export const outside = (whose: Line['whose']): readonly string[] => {
  const who = whose === 'reviewer' ? 'The Expert Reviewer' : 'The Claims Administrator';
  return [
    `${who} did not base their decision on the MTUS. Decision based on Non-MTUS Citation`,
    `${who} based their decision on recommendation(s) outside of the MTUS Guidelines. Decision based on Non-MTUS Citation`,
  ];
};

/** The words of the rationale beside a line. */
export const rationaleOf = (subject: Subject, { item }: Line) => subject.words(item.rationale);

const pagesPattern = /(?<=Page ?\(s\) ?: ?)\d{1,3}(?:-\d{1,3})?/g;

/** The pages of a line that cites nothing but the chronic pain guidelines. */
export function chronicPages({ words, line }: Line) {
  if (!/chronic pain/i.test(words) || /ACOEM|Complaints|ODG|Disability|Citation/i.test(words)) return [];
  return [...words.matchAll(pagesPattern)].map((m) => ({
    text: m[0],
    at: span(line.body.start + m.index, line.body.start + m.index + m[0].length),
  }));
}

/** The one body part that the item names, if a chapter treats it. */
export function partOf({ item }: Line, subject: Subject): BodyPart | undefined {
  const parts = partsIn(subject.words(item.header));
  return parts.length === 1 && parts[0]!.chapter.number > 0 ? parts[0] : undefined;
}

export const firstPage = (pages: string) => Number(pages.split('-')[0]);
