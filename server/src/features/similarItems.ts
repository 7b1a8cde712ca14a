import * as l10n from '@vscode/l10n';
import type { ItemSummary } from '../report/fileSummary';
import { decisionWord } from './shownWords';
import { type ListedLetter, nameOf } from './trees/listedLetter';
import type { RowSubject } from './trees/treeRow';

/** An item that is like another one, with what people know it by. */
export interface SimilarItem {
  readonly subject: RowSubject;
  readonly label: string;
  readonly description: string;
}

const MOST = 20;

/** The items most like one of a letter, of all letters, the most similar first; those that share nothing are left out. */
export function similarItems(
  letters: readonly ListedLetter[],
  of: { readonly uri: string; readonly letter: number; readonly item: number },
): readonly SimilarItem[] {
  const own = letters.find(({ uri, letter }) => uri === of.uri && letter.number === of.letter);
  const item = own?.letter.items[of.item - 1];
  if (item === undefined) return [];
  const wanted = traitsOf(item);
  const scored: { readonly score: number; readonly listed: ListedLetter; readonly other: ItemSummary }[] = [];
  for (const listed of letters) {
    for (const other of listed.letter.items) {
      if (other === item) continue;
      const score = likeness(wanted, traitsOf(other));
      if (score > 0) scored.push({ score, listed, other });
    }
  }
  return scored
    .sort((a, b) => b.score - a.score || Number(b.listed === own) - Number(a.listed === own))
    .slice(0, MOST)
    .map(({ listed, other }) => ({
      subject: { uri: listed.uri, letter: listed.letter.number, item: other.number },
      label: `${other.number}. ${other.title}`,
      description: `${listed === own ? l10n.t('this letter') : nameOf(listed)}; ${decisionWord(other.decision)}`,
    }));
}

/** What an item is about: treatments weigh most, then body parts, cited topics, and the words of its name. */
function traitsOf({ treatments, bodyParts, topicIds, title }: ItemSummary): ReadonlyMap<string, number> {
  const words = title.toLowerCase().split(/[^a-z0-9]+/);
  return new Map([
    ...words.flatMap((word) => (word.length > 2 ? [[`word ${word}`, 1] as const] : [])),
    ...topicIds.map((id) => [`topic ${id}`, 1] as const),
    ...bodyParts.map((part) => [`part ${part}`, 2] as const),
    ...treatments.map(({ kind, id }) => [`${kind} ${id}`, 5] as const),
  ]);
}

/** The weight of what both have, as a part of what either has; 0 to 1. */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let all = 0;
  for (const [trait, weight] of a) {
    all += weight;
    if (b.has(trait)) shared += weight;
  }
  for (const [trait, weight] of b) if (!a.has(trait)) all += weight;
  return all === 0 ? 0 : shared / all;
}
