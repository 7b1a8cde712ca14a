import * as l10n from '@vscode/l10n';
import { compileLexicon, type Mention, mentionsIn } from '../../language/lexicon';
import type { Item, Letter } from '../../letter/model';
import { bodyPartsOf } from '../../reading/bodyParts';
import { type Passage, passageOf } from '../../reading/passage';
import { isAside } from '../../reading/sideContext';
import { remembered } from '../../text/remembered';
import { DIGITS } from '../../vocabulary/digits';
import type { Finding } from '../rule';

type Digit = Mention<(typeof DIGITS)[number]>;

const LEXICON = compileLexicon(DIGITS);

const digitsIn = remembered((passage: Passage): readonly Digit[] => mentionsIn(passage.words, LEXICON));

/** The reasons of an item for one finger or toe speak of another, of which neither the summary nor any item does. */
export function otherDigit(item: Item, letter: Letter): readonly Finding[] {
  const { rationale, nameProse } = item;
  const title = passageOf(nameProse);
  const named = digitsIn(title);
  const [own] = named;
  if (!rationale || !own || named.some(({ entry }) => entry.id !== own.entry.id)) return [];
  const known = new Set(knownDigits(letter));
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

function knownDigits({ summary, items }: Letter): readonly string[] {
  return [...(summary ? [summary] : []), ...items.map(({ nameProse }) => nameProse)].flatMap((prose) =>
    digitsIn(passageOf(prose)).map(({ entry }) => entry.id),
  );
}

function isOfCase(passage: Passage, { first, last }: Digit): boolean {
  if (passage.sentenceOf(first).kind !== 'case' || passage.isQuoted(first)) return false;
  const mention = bodyPartsOf(passage).find((part) => part.first <= last && part.last >= first);
  return mention === undefined || !isAside(passage, mention);
}

/** The digits that the letter knows, as a key: what this part of the rule reads of it. */
export const digitsKey = remembered((letter: Letter): string => knownDigits(letter).join());
