import * as l10n from '@vscode/l10n';
import type { Item, Letter } from '../../letter/model';
import { bodyPartsOf } from '../../reading/anatomy/bodyParts';
import { type Digit, digitsIn } from '../../reading/anatomy/digits';
import { isAside } from '../../reading/anatomy/sideContext';
import { type Passage, passageOf } from '../../reading/sentences/passage';
import { remembered } from '../../text/remembered';
import type { Finding } from '../rule';

/** The reasons of an item for one finger or toe speak of another, of which neither the summary nor any item does. */
export function otherDigit(item: Item, letter: Letter): readonly Finding[] {
  const { rationale, nameProse } = item;
  const title = passageOf(nameProse);
  const named = digitsIn(title);
  const [own] = named;
  if (!rationale || !own || named.some(({ entry }) => entry.id !== own.entry.id)) return [];
  const known = knownDigits(letter);
  const passage = passageOf(rationale);
  return digitsIn(passage)
    .flatMap((digit): Finding[] => {
      if (known.has(digit.entry.id) || !isOfCase(passage, digit)) return [];
      const text = title.textOf(own.first, own.last);
      return [
        {
          span: passage.spanOf(digit.first, digit.last),
          message: l10n.t`Item ${item.number} is for the "${text}"; this speaks of the "${passage.textOf(digit.first, digit.last)}", which the letter names nowhere else. Which is right?`,
          related: [{ span: title.spanOf(own.first, own.last), message: l10n.t('What the item names.') }],
        },
      ];
    })
    .slice(0, 1);
}

/** What the summary and the items name. */
const knownDigits = remembered(
  ({ summary, items }: Letter): ReadonlySet<string> =>
    new Set(
      [...(summary ? [summary] : []), ...items.map(({ nameProse }) => nameProse)].flatMap((prose) =>
        digitsIn(passageOf(prose)).map(({ entry }) => entry.id),
      ),
    ),
);

function isOfCase(passage: Passage, { first, last }: Digit): boolean {
  if (passage.sentenceOf(first).kind !== 'case' || passage.isQuoted(first)) return false;
  const mention = bodyPartsOf(passage).find((part) => part.first <= last && part.last >= first);
  return mention === undefined || !isAside(passage, mention);
}
