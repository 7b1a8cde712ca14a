import * as l10n from '@vscode/l10n';
import type { Prose, Rationale } from '../../letter/model';
import { type Passage, passageOf } from '../../reading/sentences/passage';
import { type Repeats, repeatsIn } from '../../reading/sentences/repeats';
import type { Span } from '../../text/span';
import type { Finding, LetterRule } from '../rule';

export const repeatedWords: LetterRule = {
  id: 'repeated-words',
  family: 'Citations',
  scope: 'letter',
  severity: 'hint',
  hasFix: true,
  page: {
    finds: 'A sentence, a phrase or a word twice in a row',
    why: `The determination is written in plain language (8 CCR 9792.10.6(d)). What stands twice was pasted twice, and \
makes a reader ask whether the second time was to say something else.`,
    wrong: `Decision rationale: The worker has had six visits. The worker has had six visits. The request is not \
medically necessary.`,
    right: `Decision rationale: The worker has had six visits. The request is not medically necessary.`,
    ignore: `Where the words are meant to stand twice.`,
  },

  check(letter) {
    const found: Finding[] = [];
    const look = (prose: Prose | Rationale | undefined): void => {
      if (!prose) return;
      for (const one of findingsIn(passageOf(prose), repeatsIn(prose))) found.push(one);
    };
    look(letter.summary);
    for (const { rationale } of letter.items) look(rationale);
    return found;
  },
};

function findingsIn(passage: Passage, { exact: repeats, retellings }: Repeats): readonly Finding[] {
  const exact = repeats.map(({ earlier, first, last }) => {
    const again = passage.spanOf(first, last);
    const length = last - first + 1;
    const before = passage.spanOf(earlier, earlier + length - 1);
    const isInARow = earlier + length === first;
    return finding(
      again,
      before,
      length <= 3
        ? l10n.t`"${passage.textOf(first, last)}" stands twice. Remove one.`
        : l10n.t('These words repeat those before them. Remove one of the two.'),
      isInARow,
    );
  });
  const retold = retellings.map((index) =>
    finding(
      passage.sentences[index]!.span,
      passage.sentences[index - 1]!.span,
      l10n.t('This sentence tells again what the one before it tells. Remove one of the two.'),
      false,
    ),
  );
  return [...exact, ...retold];
}

function finding(again: Span, before: Span, message: string, isInARow: boolean): Finding {
  return {
    span: again,
    message,
    related: [{ span: before, message: l10n.t('The first time.') }],
    ...(isInARow && {
      fixes: [
        {
          title: l10n.t('Remove the repetition'),
          // From the end of the first time on: what parts the two goes with the second.
          edits: [{ span: { start: before.end, end: again.end }, newText: '' }],
          preferred: true,
        },
      ],
    }),
  };
}
