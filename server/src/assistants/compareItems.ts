import { classesOf, drugs } from '../guidelines/drugs';
import { type Subject, subjectsOf } from '../guidelines/subjects';
import type { ItemRecord } from '../report/letterRecord';
import type { LetterSource } from './letterSource';
import { lettersTold } from './lettersTold';
import { openLetter } from './openLetter';
import type { ToolAnswer } from './toolAnswer';
import type { ToolInput } from './tools';

/** More letters than this are not opened for one question, and more items not given: an answer has to be read. */
const MOST_LETTERS = 500;
const MOST_ITEMS = 300;

interface Row {
  readonly path: string;
  /** Of those in the file, from 1. */
  readonly letter: number;
  readonly item: ItemRecord;
}

/** The tool `compare_items`: disputed items of many letters side by side, and their decisions counted by treatment. */
export async function compareItems(
  { paths, about, quotes = false }: ToolInput<'compare_items'>,
  source: LetterSource,
): Promise<ToolAnswer> {
  const wanted = about === undefined ? undefined : subjectsOf(about);
  if (wanted?.length === 0) {
    return { problem: `No drug, class of drugs or service is known by the words "${about}".` };
  }
  const all = paths ?? (await source.list());
  const rows: Row[] = [];
  const unread: { readonly path: string; readonly reason: string }[] = [];
  let read = 0;
  for (const path of all.slice(0, MOST_LETTERS)) {
    const opened = await openLetter(path, source);
    if ('reason' in opened) {
      // Of a whole folder, what is no letter is simply not one.
      if (paths !== undefined) unread.push(opened);
      continue;
    }
    read++;
    for (const [index, { items }] of lettersTold(opened, quotes, false).entries()) {
      const asked = items.filter((item) => wanted === undefined || asksFor(item, wanted));
      rows.push(...asked.map((item) => ({ path, letter: index + 1, item })));
    }
  }
  const shown = rows.slice(0, MOST_ITEMS).map(({ path, letter, item }) => ({
    path,
    letter,
    ...item,
  }));
  const leftOut = { letters: Math.max(0, all.length - MOST_LETTERS), items: rows.length - shown.length };
  return { value: { letters: read, decisions: decisionsByTreatment(rows), items: shown, unread, leftOut } };
}

/** Whether an item asks for one of these, or for a drug of a class among them. */
function asksFor({ treatments }: ItemRecord, wanted: readonly Subject[]): boolean {
  return treatments.some(({ id }) => {
    const drug = drugs.find((one) => one.id === id);
    const classes = drug === undefined ? [] : classesOf(drug).map((one) => one.id);
    return wanted.some((subject) => subject.id === id || classes.includes(subject.id));
  });
}

/** How often each treatment was decided in each way, the most frequent first; an item of two counts for both. */
function decisionsByTreatment(rows: readonly Row[]): readonly Readonly<Record<string, unknown>>[] {
  const byName = new Map<string, Record<string, number>>();
  for (const { item } of rows) {
    for (const { name } of item.treatments) {
      const counts = byName.get(name) ?? {};
      const decision = item.decision ?? 'none';
      counts[decision] = (counts[decision] ?? 0) + 1;
      byName.set(name, counts);
    }
  }
  return [...byName]
    .map(([treatment, counts]) => ({
      treatment,
      items: Object.values(counts).reduce((sum, count) => sum + count, 0),
      ...counts,
    }))
    .sort((a, b) => b.items - a.items);
}
