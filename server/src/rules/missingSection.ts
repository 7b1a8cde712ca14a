import * as l10n from '@vscode/l10n';
import {
  type FormHeading,
  hasAnyHeading,
  hasHeading,
  openingOf,
  requiredHeadings,
  sectionOf,
} from '../letter/formHeadings';
import type { Letter, SectionRole } from '../letter/model';
import { type Span, span } from '../text/span';
import { lineAt, skipBlanks } from '../text/whiteSpace';
import { insertion, styleOf } from './letterStyle';
import type { Finding, Fix, TextRule } from './rule';

/** A heading that is not there, with what shows that it is not. */
interface Absence {
  readonly heading: FormHeading;
  /** The words nearest to where the heading belongs. */
  readonly place: Span;
  /** The offset where it belongs. */
  readonly insertAt: number;
  /** What follows there: the text that belongs under it, another heading, or the end of the letter. */
  readonly followedBy: 'text' | 'heading' | 'end';
}

export const missingSection: TextRule = {
  id: 'missing-section',
  family: 'Missing',
  scope: 'text',
  severity: 'error',
  hasFix: true,
  page: {
    finds: "One of the form's headings is absent (the form in use since 2014 has three)",
    why: `The headings announce what the law asks a determination to hold: how it was made, the employee's \
condition, and for each disputed treatment a decision with the findings that support it (8 CCR 9792.10.6(d)). \
People, and every program that reads letters, find these parts by their headings.`,
    wrong: `HOW THE IMR FINAL DETERMINATION WAS MADE
[…]

The injured worker is a 40-year-old baker with wrist pain.

IMR ISSUES, DECISIONS AND RATIONALES
[…]`,
    right: `HOW THE IMR FINAL DETERMINATION WAS MADE
[…]

CLINICAL CASE SUMMARY
The injured worker is a 40-year-old baker with wrist pain.

IMR ISSUES, DECISIONS AND RATIONALES
[…]`,
    ignore: 'In an extract of a letter that leaves sections out on purpose.',
  },

  check(letter) {
    const headings = requiredHeadings(letter.form);
    if (!hasAnyHeading(letter)) return [noHeadingAtAll(letter, headings)];
    const absent = headings.filter(({ role }) => !sectionOf(letter, role) && !isOfItems(letter, role));
    if (absent.length === 0) return [];
    return groupByPlace(absent.map((heading) => locate(letter, heading, headings))).map((group) =>
      report(letter, group),
    );
  },
};

/** In a letter of form A on several items, each item has these headings: they are labels of its parts. */
function isOfItems({ items }: Letter, role: SectionRole): boolean {
  if (role === 'rationale') return items.some(({ children }) => children.some(({ part }) => part === role));
  if (role !== 'guidelines relied upon') return false;
  return items.some(({ children }) => children.some(({ part }) => part === 'reviewer guideline'));
}

function noHeadingAtAll(letter: Letter, headings: readonly FormHeading[]): Finding {
  const { text, extent } = letter;
  const start = skipBlanks(text, extent.start, extent.end);
  const isBlank = start === extent.end;
  const titles = headings.map(({ title }) => title);
  const { lineEnd } = styleOf(letter);
  const edits = isBlank
    ? [insertion(extent.start, titles.join(lineEnd + lineEnd) + lineEnd)]
    : insertAll(letter, headings);
  return {
    span: isBlank ? span(extent.start, extent.start) : lineAt(text, start, extent.end),
    message: l10n.t`None of the form's headings is here: ${titles.join('; ')}.`,
    fixes:
      edits.length > 0
        ? [{ title: l10n.t("Insert the form's headings"), edits, ...(!isBlank && { preferred: true }) }]
        : [],
  };
}

/** Each heading before its text; one whose text is not there, before the next, or at the end of the letter. */
function insertAll(letter: Letter, headings: readonly FormHeading[]): Fix['edits'] {
  const { gap, gapAfterHeading } = styleOf(letter);
  const edits: Fix['edits'][number][] = [];
  let waiting: string[] = [];
  for (const { role, title } of headings) {
    const text = textUnder(letter, role);
    waiting.push(title);
    if (!text || text.start < (edits.at(-1)?.span.end ?? 0)) continue;
    edits.push(insertion(text.start, waiting.join(gap) + gapAfterHeading));
    waiting = [];
  }
  // No text of any section: this may be no letter.
  if (edits.length === 0) return [];
  return waiting.length === 0 ? edits : [...edits, insertion(letter.content.end, gap + waiting.join(gap))];
}

/**
 * The beginning of what belongs under a heading, found without it: the form's opening words, a section that the
 * parser knows by its text alone, or the first item.
 */
function textUnder(letter: Letter, role: SectionRole): Span | undefined {
  const { text } = letter;
  const opening = openingOf(letter, role);
  if (opening) return opening;
  const body = letter.sections.find((section) => section.role === role)?.body;
  if (body && body.end > body.start) return lineAt(text, body.start, body.end);
  const item = role === 'issues' ? letter.items[0] : undefined;
  return item && lineAt(text, item.content.start, item.content.end);
}

/** Finds where an absent heading belongs: before the text under it, else by its neighbours. */
function locate(letter: Letter, heading: FormHeading, headings: readonly FormHeading[]): Absence {
  const place = textUnder(letter, heading.role);
  if (place) return { heading, place, insertAt: place.start, followedBy: 'text' };
  const position = headings.indexOf(heading);
  const present = (among: readonly FormHeading[]) =>
    among.flatMap((each) => sectionOf(letter, each.role) ?? []);
  const next = present(headings.slice(position + 1))[0];
  if (next) return { heading, place: next.name, insertAt: next.content.start, followedBy: 'heading' };
  // The only heading may be one that the form can do without.
  const previous = present(headings.slice(0, position)).at(-1) ?? letter.sections.find(hasHeading)!;
  return { heading, place: previous.name, insertAt: letter.content.end, followedBy: 'end' };
}

/** Headings that are missing at the same place are one finding. */
function groupByPlace(absences: readonly Absence[]): readonly (readonly Absence[])[] {
  const groups = new Map<string, Absence[]>();
  for (const absence of absences) {
    const key = `${absence.place.start} ${absence.insertAt}`;
    groups.set(key, [...(groups.get(key) ?? []), absence]);
  }
  return [...groups.values()];
}

function report(letter: Letter, group: readonly Absence[]): Finding {
  const titles = group.map(({ heading }) => `"${heading.title}"`);
  return {
    span: group[0]!.place,
    message:
      titles.length === 1
        ? l10n.t`The heading ${titles[0]!} is missing.`
        : l10n.t`The headings ${titles.join(l10n.t(' and '))} are missing.`,
    fixes: [insertHeadings(letter, group)],
  };
}

function insertHeadings(letter: Letter, group: readonly Absence[]): Fix {
  const { insertAt, followedBy } = group[0]!;
  const { gap, gapAfterHeading } = styleOf(letter);
  const titles = group.map(({ heading }) => heading.title);
  const before = followedBy === 'end' ? gap : '';
  const after = { text: gapAfterHeading, heading: gap, end: '' }[followedBy];
  return {
    title:
      titles.length === 1 ? l10n.t`Insert the heading ${titles[0]!}` : l10n.t('Insert the missing headings'),
    edits: [insertion(insertAt, before + titles.join(gap) + after)],
    // A heading with nothing under it is for its author to set.
    ...(followedBy === 'text' && { preferred: true }),
  };
}
