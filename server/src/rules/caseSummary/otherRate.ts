import * as l10n from '@vscode/l10n';
import type { Item, Rationale } from '../../letter/model';
import { askedFor } from '../../reading/amounts/askedAmounts';
import { hourRatesIn } from '../../reading/amounts/hourRates';
import { requestedIn } from '../../reading/requests/requests';
import { type Passage, passageOf } from '../../reading/sentences/passage';
import type { Finding } from '../rule';

/** "6 hours a day" asked for or decided in the reasons where the item is for 4: one rate of a kind on either side. */
export function otherRate(
  { number, partial, decision }: Item,
  rationale: Rationale,
  title: Passage,
): readonly Finding[] {
  const disputed = hourRatesIn(title);
  if (disputed.length === 0 || partial) return [];
  const passage = passageOf(rationale);
  const isGranted = decision?.outcome === 'overturned';
  const asked = requestedIn(rationale).flatMap(({ first, end }) => hourRatesIn(passage, first, end));
  const spoken = hourRatesIn(passage).filter((rate) => askedFor(passage, rate, isGranted) === 'surely');
  return [...asked, ...spoken]
    .flatMap((told): Finding[] => {
      const mine = disputed.filter(({ kind }) => kind === told.kind);
      const [own] = mine;
      if (!own || mine.some(({ value }) => value === told.value)) return [];
      const span = passage.spanOf(told.first, told.last);
      return [
        {
          span,
          message: l10n.t`The rationale speaks of "${passage.textOf(told.first, told.last)}"; item ${number} is for "${title.textOf(own.first, own.last)}". Which is right?`,
          related: [{ span: title.spanOf(own.first, own.last), message: l10n.t('The rate in dispute.') }],
        },
      ];
    })
    .slice(0, 1);
}
