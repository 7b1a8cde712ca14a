import * as l10n from '@vscode/l10n';
import type { Item } from '../../letter/model';
import { factsOf } from '../../reading/facts';
import { type Passage, passageOf } from '../../reading/sentences/passage';
import {
  type Difference,
  type DifferentRequest,
  requestDifference,
} from '../../relations/requests/requestDifference';
import { type Asked, askedIn, type OtherRequest, otherRequest } from '../../relations/requests/requests';
import type { Finding, LetterRule } from '../rule';

export const requestDiffers: LetterRule = {
  id: 'request-differs',
  family: 'Case summary',
  scope: 'letter',
  severity: 'information',
  page: {
    finds:
      'What the case summary says was requested or recommended differs from the item: another part, side or level, another number, strength, approach or manner (trial, purchase), or another thing of its kind',
    why: `The review decides the dispute over the treatment that was requested (Labor Code 4610.5). Where the summary tells of another \
request, either it is wrong or the item is, and nobody asks which.`,
    wrong: `The physician recommended a trial of a TENS unit.

TENS unit, purchase: Upheld`,
    right: `The physician recommended a trial of a TENS unit. The request was for its purchase, without a trial.

TENS unit, purchase: Upheld`,
    ignore: `Where the summary tells of an earlier request and does not say so. One request that agrees is enough for silence, and items \
of which a part was authorized are not looked at, nor is care that two items ask for. A side or a strength may be reported by laterality-conflict or \
dose-conflict as well.`,
  },

  check(letter) {
    const summary = factsOf(letter).summary?.passage;
    if (summary === undefined) return [];
    const items = letter.items.slice(0, MOST_ITEMS);
    return items.flatMap((item): readonly Finding[] => {
      if (item.partial !== undefined) return [];
      const others = items.filter((one) => one !== item).map(asked);
      const found = otherRequest(asked(item), others, summary);
      if (found !== undefined) return [finding(found, item, summary)];
      const different = requestDifference(item, items, summary);
      return different === undefined ? [] : [differenceFinding(different, item, summary)];
    });
  },
};

/** Of a longer letter the first items are compared. */
const MOST_ITEMS = 25;

function asked({ nameProse }: Item): Asked {
  return askedIn(passageOf(nameProse));
}

const DIFFERS: Readonly<Record<OtherRequest['how'], string>> = {
  part: l10n.t('for another part of the body'),
  count: l10n.t('for another number of visits'),
  manner: l10n.t('in another manner (trial or purchase)'),
};

const TOLD: Readonly<Record<Difference, string>> = {
  level: l10n.t('for other levels of the spine'),
  part: l10n.t('for another part of the body'),
  side: l10n.t('for the other side'),
  strength: l10n.t('of another strength'),
  'both sides': l10n.t('for one side where the other is for both'),
  count: l10n.t('for another number'),
  approach: l10n.t('to be done otherwise'),
  contrast: l10n.t('otherwise as to contrast'),
  manner: l10n.t('in another manner (trial or purchase)'),
  thing: l10n.t('another thing of its kind'),
};

function differenceFinding({ how, first, last }: DifferentRequest, item: Item, summary: Passage): Finding {
  return {
    span: summary.spanOf(first, last),
    message: l10n.t`The summary has a request "${summary.textOf(first, last)}"; item ${item.number} is ${TOLD[how]}. Check which was asked for.`,
    related: [{ span: item.name, message: l10n.t`Item ${item.number}.` }],
  };
}

function finding({ how, request, first, last }: OtherRequest, item: Item, summary: Passage): Finding {
  const from = Math.min(first, request.first);
  const to = Math.max(last, request.last);
  return {
    span: summary.spanOf(first, last),
    message: l10n.t`The summary has a request "${summary.textOf(from, to)}"; item ${item.number} is ${DIFFERS[how]}. Check which was asked for.`,
    related: [{ span: item.name, message: l10n.t`Item ${item.number}.` }],
  };
}
