import * as l10n from '@vscode/l10n';
import type { Place } from '../report/checkedFile';
import { capital } from '../rules/itemWords';
import { decisionWord } from './shownWords';
import { count } from './trees/counted';
import { findingsIn, itemState, type ListedLetter, subjectOf } from './trees/listedLetter';
import type { RowSubject } from './trees/treeRow';

/** What stands above an item: words, and what a click on them does. */
export interface ItemLens {
  readonly place: Place;
  readonly words: string;
  readonly does: 'show findings' | 'show summary' | 'mark reviewed' | 'open again';
  readonly subject: RowSubject;
}

/** The lenses of a letter's items: "Upheld · 2 citations · 1 finding", "Summary", "Mark reviewed". */
export function itemLenses(listed: ListedLetter): readonly ItemLens[] {
  const { letter, review, findings } = listed;
  return letter.items.flatMap(({ number, decision, place, claimsAdministrator, expertReviewer }, index) => {
    const own = findings.filter(({ item }) => item === number);
    const of = review.items[index]!;
    const said = [
      capital(decisionWord(decision)),
      count(claimsAdministrator.length + expertReviewer.length, 'citation'),
      own.length === 0 ? findingsIn(own) : count(own.length, 'finding'),
      ...(of.comments.length > 0 ? [count(of.comments.length, 'comment')] : []),
    ].join(' · ');
    const lens = (words: string, does: ItemLens['does']): ItemLens => ({
      place,
      words,
      does,
      subject: subjectOf(listed, number),
    });
    const state = itemState(of);
    const waits = of.state === 'change' || of.state === 'query';
    const markReviewed = lens(
      of.reopened ? l10n.t`Mark reviewed (${state})` : l10n.t('Mark reviewed'),
      'mark reviewed',
    );
    return [
      lens(said, 'show findings'),
      ...(letter.summaryPlace ? [lens(l10n.t('Summary'), 'show summary')] : []),
      ...(of.state === 'open' ? [markReviewed] : [lens(capital(state), 'open again')]),
      ...(waits ? [markReviewed] : []),
    ];
  });
}
