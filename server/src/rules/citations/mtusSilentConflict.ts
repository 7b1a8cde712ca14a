import * as l10n from '@vscode/l10n';
import type { Item, Letter } from '../../letter/model';
import { conclusionsOf } from '../../reading/conclusions/conclusions';
import { itemSubjects } from '../../reading/items/itemSubjects';
import { passageOf } from '../../reading/sentences/passage';
import { givesReason, type Silence, silencesOf } from '../../reading/sources/silences';
import { sourceMentions } from '../../reading/sources/sourceMentions';
import { regionsOfTitle } from '../../relations/guidelines/guidelineRegions';
import { coversAny } from '../../relations/guidelines/topicServes';
import { isSilentOnItem } from '../../relations/items/silenceOfItem';
import { encloses } from '../../text/span';
import { SPECIAL_STUDIES } from '../../vocabulary/sources/guidelineSubjects';
import { capital, itemWords } from '../itemWords';
import type { Finding, ItemRule } from '../rule';
import { type Cited, type CitedLine, reviewersLine, sourceSpan } from './citedLines';

export const mtusSilentConflict: ItemRule = {
  id: 'mtus-silent-conflict',
  family: 'Citations',
  scope: 'item',
  severity: 'warning',
  page: {
    finds:
      'The rationale says that the MTUS does not address the item, while the guideline line cites the MTUS for it',
    why: `Treatment may not be denied only because the MTUS does not address it (8 CCR 9792.21(d)); then the search \
goes on to ACOEM or ODG and other evidence (8 CCR 9792.21.1), and the line cites what was found.`,
    wrong: `MAXIMUS guideline: … MTUS Knee Complaints 2004, Section(s): Physical Methods.

Decision rationale: The MTUS does not address gel insoles. The request is not medically necessary.`,
    right: `MAXIMUS guideline: … Non-MTUS Citation Official Disability Guidelines (ODG) Knee & Leg, \
Insoles.

Decision rationale: The MTUS does not address gel insoles. The Official Disability Guidelines recommend them for \
arthritis, which the films of 3/2/2016 do not show. The request is not medically necessary.`,
    ignore: `Where the silence is about one side of the treatment only, and the MTUS decides the rest. Beside a source \
outside the MTUS the finding is for information, and only where the MTUS has a section on just this.`,
  },

  check(item, letter) {
    const line = reviewersLine(item, letter);
    const silences = silencesOf(item);
    const conflict = line && silences.map((silence) => onTheLine(silence, line, item, letter)).find(Boolean);
    return conflict ? [conflict] : restsOnSilence(item, letter, silences);
  },
};

/** The line cites the MTUS for what it is said to be silent on. */
function onTheLine(silence: Silence, line: CitedLine, item: Item, letter: Letter): Finding | undefined {
  const mtus = line.cited.filter(({ resolved }) => resolved.mtus === true && !isGeneral(resolved));
  if (mtus.length === 0) return undefined;
  if (silence.of === 'ACOEM' && mtus.some(({ resolved }) => resolved.document?.id !== 'acoem-2004'))
    return undefined;
  const onlyMtus = line.cited.every(({ resolved }) => resolved.mtus === true);
  if (onlyMtus) {
    // The MTUS may be silent on one side of the treatment and decide the rest.
    if (!isSilentOnItem(silence, item) && usesMtusElsewhere(silence, item, letter)) return undefined;
  } else if (!silence.isBlunt || !mtus.some((one) => isOnThis(one, item))) return undefined;
  return {
    span: silence.span,
    message: l10n.t`The reasons for ${itemWords(item)} call the ${silence.of} silent; the guideline line cites ${onlyMtus ? l10n.t('only it') : l10n.t('its section on just this')}. Which is right?`,
    related: mtus.map(({ citation }) => ({ span: sourceSpan(citation), message: l10n.t('Cited here.') })),
    ...(!onlyMtus && { severity: 'information' as const }),
  };
}

function usesMtusElsewhere(silence: Silence, item: Item, letter: Letter): boolean {
  return sourceMentions(item, letter).some(
    ({ isReliedOn, resolved, span }) =>
      isReliedOn && resolved?.mtus === true && !encloses(silence.sentence.span, span),
  );
}

/** A rationale that says more than this says something else. */
const FEW = 3;

/**
 * A denial with no other reason than the silence: nothing else is leaned on, and the silence and the denial
 * stand in one sentence that joins them, or in a rationale of two or three sentences that says nothing else.
 */
function restsOnSilence(item: Item, letter: Letter, silences: readonly Silence[]): readonly Finding[] {
  const { rationale } = item;
  const silence =
    silences.find(({ of, isBlunt }) => of === 'MTUS' && isBlunt) ?? silences.find(({ of }) => of === 'MTUS');
  if (!rationale || !silence || item.decision?.outcome !== 'upheld') return [];
  if (sourceMentions(item, letter).some(({ isReliedOn }) => isReliedOn)) return [];
  const denials = new Set(
    conclusionsOf(rationale).flatMap(({ polarity, sentence }) =>
      polarity === 'not necessary' ? [sentence.index] : [],
    ),
  );
  if (denials.size === 0) return [];
  const { sentences } = passageOf(rationale);
  // "As the MTUS is silent, the request for a block at L2-3. L4-5 is …": the header's own stop may stand between.
  const isJoined = silences.some(
    ({ sentence }) =>
      givesReason(passageOf(rationale), sentence) &&
      (denials.has(sentence.index) || denials.has(sentence.index + 1)),
  );
  const saysMore = sentences.some(
    ({ index }) => !denials.has(index) && !silences.some(({ sentence }) => sentence.index === index),
  );
  if (!isJoined && (sentences.length > FEW || saysMore)) return [];
  return [
    {
      span: silence.span,
      message: l10n.t`${capital(itemWords(item))} is denied only because the MTUS is silent, which is no ground (8 CCR 9792.21(d)). Name the evidence that decided.`,
    },
  ];
}

function isGeneral({ chapters }: Cited['resolved']): boolean {
  return chapters.length > 0 && chapters.every(({ regions }) => regions.includes('any'));
}

/** A topic that speaks of what is asked for, or the studies section of the region's chapter for an imaging study. */
function isOnThis({ resolved }: Cited, item: Item): boolean {
  const subjects = itemSubjects(item);
  if (coversAny(resolved.topics, subjects) === true) return true;
  const regions = regionsOfTitle(item);
  return (
    subjects.some(({ kind }) => kind === 'imaging') &&
    resolved.topics.some(({ topic }) => topic?.title === SPECIAL_STUDIES) &&
    resolved.chapters.some((chapter) => chapter.regions.some((region) => regions.has(region)))
  );
}
