import * as l10n from '@vscode/l10n';
import type { Item, Letter } from '../../letter/model';
import { opposite } from '../../reading/anatomy/itemSides';
import { isPartWell } from '../../reading/anatomy/partContext';
import { areRelated, shareNerves } from '../../reading/anatomy/relatedParts';
import { isAside, isToCome, soundsHealthy, tellsOfPast } from '../../reading/anatomy/sideContext';
import { type SideTold, sidesTold } from '../../reading/anatomy/tellsSides';
import { type Passage, passageOf } from '../../reading/sentences/passage';
import type { Finding } from '../rule';
import { sideWord } from '../spokenWords';

/** So many times a summary has to tell a side for the other one to be none of the letter's. */
const TOLD = 2;

/**
 * The reasons tell of a side that neither the items nor the case summary know: "the wasting on the right" where all that is told
 * is of the left. What is told of a healthy limb does not count as known.
 */
export function sideUntold({ rationale }: Item, { summary, items }: Letter): readonly Finding[] {
  if (!rationale || !summary) return [];
  const passage = passageOf(rationale);
  const said = sidesTold(passage);
  if (said.length === 0) return [];
  const record = passageOf(summary);
  const told = sidesTold(record).filter((one) => !soundsHealthy(record, { ...one, sideWord: one.at }));
  const named = items.flatMap(({ nameProse }) => sidesTold(passageOf(nameProse)));
  const [first] = told;
  if (first === undefined || first.side === 'both' || told.length < TOLD) return [];
  if ([...told, ...named].some(({ side }) => side !== first.side)) return [];
  const one = said.find((each) => isOther(passage, each, told, opposite(first.side as 'left' | 'right')));
  if (one === undefined) return [];
  return [
    {
      span: passage.spanOf(one.first, one.last),
      message: l10n.t`This is the ${sideWord(one.side)} side; the case summary and the items tell only of the ${sideWord(first.side)} ("${record.textOf(first.first, first.last)}"). Which side is right?`,
      related: [{ span: record.spanOf(first.first, first.last), message: l10n.t('The case summary.') }],
    },
  ];
}

/** Whether the reasons say of the patient that something is on this side, of a part that the summary gives the other. */
function isOther(
  passage: Passage,
  { side, at, part, first, last }: SideTold,
  told: readonly SideTold[],
  other: 'left' | 'right',
): boolean {
  if (side !== other || passage.isQuoted(at) || isToCome(passage, at)) return false;
  const sentence = passage.sentenceOf(at);
  if (sentence.kind === 'quotation' || tellsOfPast(passage, sentence)) return false;
  if (isAside(passage, { first }) || soundsHealthy(passage, { first, last, sideWord: at })) return false;
  if (isPartWell(passage, sentence, { first })) return false;
  return (
    part === undefined ||
    told.some((one) => one.part !== undefined && (areRelated(one.part, part) || shareNerves(one.part, part)))
  );
}
