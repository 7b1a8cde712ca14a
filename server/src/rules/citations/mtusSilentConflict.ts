import { passageOf } from '../../clinical/passage';
import { subjectsOf } from '../../guidelines/subjects';
import type { Item, Letter } from '../../letter/model';
import { encloses } from '../../text/span';
import type { Finding, ItemRule } from '../rule';
import { regionsOfTitle } from './chapterRegions';
import { type Cited, type CitedLine, dateKey, reviewersLine, sourceSpan } from './citedLines';
import { itemSubjects } from './itemSubject';
import { type Silence, silencesOf } from './silence';
import { sourceUses } from './sourceUses';
import { coversAny } from './topicsCover';

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
    wrong: `MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Physical Methods.

Decision rationale: The MTUS does not address gel insoles. The request is not medically necessary.`,
    right: `MAXIMUS guideline: Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Knee & Leg, \
Insoles.

Decision rationale: The MTUS does not address gel insoles. The Official Disability Guidelines recommend them for \
arthritis, which the films of 3/2/2016 do not show. The request is not medically necessary.`,
    ignore: `Where the silence is about one side of the treatment only, and the MTUS decides the rest. Beside a source \
outside the MTUS the finding is for information, and only where the MTUS has a section on just this.`,
  },

  reads: dateKey,

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
    if (!isOnItem(silence, item) && usesMtusElsewhere(silence, item, letter)) return undefined;
  } else if (!silence.isBlunt || !mtus.some((one) => isOnThis(one, item, letter))) return undefined;
  return {
    span: silence.span,
    message: `The rationale finds the ${silence.of} silent, and the guideline line cites it${onlyMtus ? ' alone' : ' for this very subject'}.`,
    related: mtus.map(({ citation }) => ({ span: sourceSpan(citation), message: 'Cited here.' })),
    ...(!onlyMtus && { severity: 'information' as const }),
  };
}

function isOnItem({ isBlunt, object }: Silence, item: Item): boolean {
  if (isBlunt) return true;
  const asked = itemSubjects(item);
  return subjectsOf(object).some(({ id, topics }) =>
    asked.some((one) => one.id === id || (topics.length > 0 && one.topics.includes(topics[0]!))),
  );
}

function usesMtusElsewhere(silence: Silence, item: Item, letter: Letter): boolean {
  return sourceUses(item, letter).some(
    ({ isReliedOn, resolved, span }) =>
      isReliedOn && resolved?.mtus === true && !encloses(silence.sentenceSpan, span),
  );
}

const denies =
  /\bnot (?:be )?(?:\w+ )?(?:medically )?(?:necessary|appropriate|supported|certified|indicated|established)\b/i;
const hence = /^\W*(?:as|since|because|given|due to)\b|\b(?:therefore|thus|hence|so)\b/i;
const FEW = 3;

/**
 * A denial with no other reason than the silence: nothing else is leaned on, and the silence and the denial
 * stand in one sentence that joins them, or in a rationale of two or three sentences.
 */
function restsOnSilence(item: Item, letter: Letter, silences: readonly Silence[]): readonly Finding[] {
  const { rationale } = item;
  const silence =
    silences.find(({ of, isBlunt }) => of === 'MTUS' && isBlunt) ?? silences.find(({ of }) => of === 'MTUS');
  if (!rationale || !silence || item.decision?.outcome !== 'upheld') return [];
  if (sourceUses(item, letter).some(({ isReliedOn }) => isReliedOn)) return [];
  const { sentences } = passageOf(rationale);
  const isJoined = silences.some(({ sentence }) => hence.test(sentence) && denies.test(sentence));
  if (!isJoined && sentences.length > FEW) return [];
  if (!sentences.some(({ text }) => denies.test(text))) return [];
  return [
    {
      span: silence.span,
      message: `The denial rests on the MTUS's silence alone; treatment may not be denied only because the MTUS does not address it (8 CCR 9792.21(d)).`,
    },
  ];
}

function isGeneral({ chapters }: Cited['resolved']): boolean {
  return chapters.length > 0 && chapters.every(({ regions }) => regions.includes('any'));
}

/** A topic that speaks of what is asked for, or the studies section of the region's chapter for an imaging study. */
function isOnThis({ resolved }: Cited, item: Item, letter: Letter): boolean {
  const subjects = itemSubjects(item);
  if (coversAny(resolved.topics, subjects) === true) return true;
  const regions = regionsOfTitle(item, letter);
  return (
    subjects.some(({ kind }) => kind === 'imaging') &&
    resolved.topics.some(({ topic }) => topic !== undefined && /special studies/i.test(topic.title)) &&
    resolved.chapters.some((chapter) => chapter.regions.some((region) => regions.has(region)))
  );
}
