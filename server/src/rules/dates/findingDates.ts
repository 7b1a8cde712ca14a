import * as l10n from '@vscode/l10n';
import type { Letter } from '../../letter/model';
import { dayText } from '../../reading/chronology/knownDates';
import { isSlipOf } from '../../reading/dates/slipOfDate';
import { factsOf, factsOfItem } from '../../reading/facts';
import type { Passage } from '../../reading/sentences/passage';
import { statementsIn } from '../../reading/statements/read';
import type { Statement } from '../../reading/targets/statement';
import { itemWords } from '../itemWords';
import type { Finding } from '../rule';

/**
 * A finding of an examination that the reasons date otherwise than the case summary, by one figure of the date: "the drawer test of
 * 08/03" where it was positive on 08/30, and nothing else of the letter has the other day.
 */
export function findingDates(letter: Letter): readonly Finding[] {
  const summary = factsOf(letter).summary;
  if (!summary) return [];
  const days = new Set(summary.dates.map(({ dayNumber }) => dayNumber));
  const told = statementsIn(summary.passage).filter(isDatedFinding);
  if (told.length === 0) return [];
  return letter.items.flatMap((item) => {
    const rationale = factsOfItem(item).rationale?.passage;
    if (!rationale) return [];
    return statementsIn(rationale).flatMap((said): Finding[] => {
      if (!isDatedFinding(said) || !isOfCase(rationale, said) || days.has(said.date!.dayNumber)) return [];
      const same = told.filter((one) => one.named.id === said.named.id && one.assertion === said.assertion);
      const [there] = same;
      if (!there || same.some(({ date }) => date!.dayNumber !== there.date!.dayNumber)) return [];
      if (!isSlipOf(said.date!, there.date!)) return [];
      return [
        {
          span: said.date!.span,
          severity: 'information',
          message: l10n.t`The reasons for ${itemWords(item)} date this ${dayText(said.date!.dayNumber)} ("${rationale.textOf(said.first, said.last)}"); the case summary has it on ${dayText(there.date!.dayNumber)}. Which is right?`,
          related: [{ span: there.date!.span, message: l10n.t('The date in the case summary.') }],
        },
      ];
    });
  });
}

/** What was found on one day; what is complained of may be told at each visit, and studies are compared as events. */
const FOUND: ReadonlySet<string> = new Set(['sign', 'attribute']);

function isDatedFinding({ named, concept, assertion, date, ofOthers, source }: Statement): boolean {
  return (
    date?.day !== undefined &&
    date.role !== 'injury' &&
    !ofOthers &&
    source === 'author' &&
    (assertion === 'affirmed' || assertion === 'normal' || assertion === 'denied') &&
    (FOUND.has(named.kind) || FOUND.has(concept.kind))
  );
}

/** Its date stands in its own sentence, and that is on the patient. */
function isOfCase(passage: Passage, { sentence, date, first }: Statement): boolean {
  return (
    date?.sentence.index === sentence &&
    passage.sentenceOf(first).kind !== 'quotation' &&
    !passage.isQuoted(first)
  );
}
