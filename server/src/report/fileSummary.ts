import { resolve } from '../guidelines/resolve';
import type { Item, Letter } from '../letter/model';
import { letterDate } from '../reading/dates/letterDate';
import { lettersWithWords, openingWords } from '../review/letterWords';
import type { LetterWords } from '../review/reviewState';
import type { RuleFinding } from '../rules/check';
import { encloses, type Span } from '../text/span';
import { wordsHash } from '../text/wordsHash';
import { type Place, placesIn, type ReportedFinding, reportedFinding } from './checkedFile';
import { findingsByItem, placesOf } from './findingsByItem';
import { type ItemRecord, type LetterRecord, letterRecord } from './letterRecord';

/**
 * What lists and reports of many letters need of one file, and no more of its text than titles: it is kept for each
 * letter of a folder while the text is let go.
 */
export interface FileSummary {
  readonly letters: readonly LetterSummary[];
}

export interface LetterSummary extends LetterWords, Omit<LetterRecord, 'items' | 'findings'> {
  /** 1-based, in the order of the file. */
  readonly number: number;
  readonly place: Place;
  /** Where the case summary stands. */
  readonly summaryPlace?: Place;
  readonly items: readonly ItemSummary[];
  /** All of them, also those that are ignored. */
  readonly findings: readonly SummarizedFinding[];
}

export interface ItemSummary extends Omit<ItemRecord, 'findings'> {
  /** Empty where it has none. */
  readonly title: string;
  readonly words: string;
  /** Ids of the topics that the expert reviewer cites, as far as the index of guidelines has them. */
  readonly topicIds: readonly string[];
  /** Its header. */
  readonly place: Place;
  /** From its header to the last of its words. */
  readonly whole: Place;
}

export interface SummarizedFinding extends ReportedFinding {
  readonly fingerprint: string;
  /** The number of the item in which it stands. */
  readonly item?: number;
}

/**
 * @param text of the file
 * @param findings of the file, ignored ones among them
 */
export function summarize(
  text: string,
  letters: readonly Letter[],
  findings: readonly RuleFinding[],
): FileSummary {
  const place = placesIn(text);
  return {
    letters: lettersWithWords(letters).map((letter, index) =>
      letterSummary(text, letter, index + 1, findings, place),
    ),
  };
}

function letterSummary(
  text: string,
  letter: Letter,
  number: number,
  findings: readonly RuleFinding[],
  place: (at: Span) => Place,
): LetterSummary {
  const { ofItems, ofLetter } = findingsByItem(letter, findings);
  const summarized = (finding: RuleFinding, item?: Item): SummarizedFinding => ({
    ...reportedFinding(finding, text, place),
    ...(item && { item: item.number }),
  });
  const {
    findings: _,
    items,
    ...record
  } = letterRecord(letter, {
    findings: [],
    place,
    reported: (finding) => summarized(finding),
    withText: false,
  });
  const { summary, items: parsed } = letter;
  return {
    ...record,
    number,
    place: place(openingLine(letter)),
    ...(summary && { summaryPlace: place(summary.body) }),
    words: openingWords(letter),
    whole: wordsHash(letter.text, [letter.extent]),
    items: items.map(({ findings: _none, ...item }, index) => ({
      ...item,
      title: parsed[index]!.title,
      words: wordsHash(letter.text, stretchesOf(parsed[index]!)),
      topicIds: topicIdsOf(parsed[index]!, letterDate(letter)),
      place: place(parsed[index]!.header),
      whole: place(parsed[index]!.content),
    })),
    findings: [
      ...ofLetter.map((finding) => summarized(finding)),
      ...[...ofItems].flatMap(([item, found]) => found.map((finding) => summarized(finding, item))),
    ],
  };
}

/** An item with the parts of it that stand elsewhere, each stretch once. */
function stretchesOf(item: Item): readonly Span[] {
  const [own, ...parts] = placesOf(item);
  return [own!, ...parts.filter((part) => !encloses(own!, part))];
}

/** Where one goes who opens the letter: its name, else its first character. */
function openingLine({ name, content }: Letter): Span {
  return name.end > name.start ? name : { start: content.start, end: content.start };
}

/** The topics that a guideline line names, else those that its pages are about, the first ones of many. */
function topicIdsOf({ reviewerGuideline }: Item, date: Date | undefined): readonly string[] {
  const ids = (reviewerGuideline?.citations ?? []).flatMap((citation) => {
    const { topics, pages } = resolve(citation, date);
    const named = topics.flatMap(({ topic }) => topic ?? []);
    const meant = named.length > 0 ? named : pages.flatMap((one) => one.topics).slice(0, MOST_TOPICS);
    return meant.map(({ id }) => id);
  });
  return [...new Set(ids)];
}

const MOST_TOPICS = 2;
