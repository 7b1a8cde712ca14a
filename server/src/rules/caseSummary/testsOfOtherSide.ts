import * as l10n from '@vscode/l10n';
import type { Item, Letter } from '../../letter/model';
import { opposite } from '../../reading/anatomy/itemSides';
import { sidedTestsOf } from '../../reading/measures/sidedTests';
import { passageOf } from '../../reading/sentences/passage';
import type { Finding } from '../rule';
import { sideWord } from '../spokenWords';

/** "Straight leg raise is positive on the right", where it was positive on the left only. */
export function testsOfOtherSide({ rationale }: Item, { summary }: Letter): readonly Finding[] {
  if (!rationale || !summary) return [];
  const known = sidedTestsOf(passageOf(summary));
  if (known.length === 0) return [];
  const passage = passageOf(rationale);
  return sidedTestsOf(passage)
    .flatMap((said): readonly Finding[] => {
      if (said.side !== 'left' && said.side !== 'right') return [];
      // No guideline tells on which side a test is positive.
      if (passage.sentenceOf(said.first).kind === 'quotation' || passage.isQuoted(said.first)) return [];
      const there = known.filter(({ test }) => test === said.test);
      if (there.length === 0 || there.some(({ side }) => side !== opposite(said.side as 'left' | 'right')))
        return [];
      return [
        {
          span: passage.spanOf(said.first, said.last),
          severity: 'information',
          message: l10n.t`This is on the ${sideWord(said.side)} side; the case summary has it only on the ${sideWord(there[0]!.side)} ("${passageOf(summary).textOf(there[0]!.first, there[0]!.last)}"). Which side is right?`,
          related: [
            {
              span: passageOf(summary).spanOf(there[0]!.first, there[0]!.last),
              message: l10n.t('The case summary.'),
            },
          ],
        },
      ];
    })
    .slice(0, 1);
}
