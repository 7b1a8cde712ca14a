import type { Letter } from '../../letter/model';
import type { ItemRule } from '../rule';
import { regionsOfTitle } from './chapterRegions';
import { type Cited, dateKey, reviewersLine, sourceSpan } from './citedLines';
import { itemSubjects } from './itemSubject';
import { silencesOf } from './silence';
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
    const [silence] = line ? silencesOf(item) : [];
    if (!line || !silence) return [];
    const mtus = line.cited.filter(({ resolved }) => resolved.mtus === true && !isGeneral(resolved));
    if (mtus.length === 0) return [];
    if (silence.of === 'ACOEM' && mtus.some(({ resolved }) => resolved.document?.id !== 'acoem-2004'))
      return [];
    const speaksElsewhere = sourceUses(item, letter).some(
      ({ isReliedOn, resolved, span }) =>
        isReliedOn &&
        resolved?.mtus === true &&
        (span.end < silence.span.start - NEAR || span.start > silence.span.end),
    );
    const onlyMtus = line.cited.every(({ resolved }) => resolved.mtus === true);
    if (onlyMtus ? speaksElsewhere : !silence.isBlunt || !mtus.some((one) => isOnThis(one, item, letter)))
      return [];
    return [
      {
        span: silence.span,
        message: `The rationale finds the ${silence.of} silent, and the guideline line cites it${onlyMtus ? ' alone' : ' for this very subject'}.`,
        related: mtus.map(({ citation }) => ({ span: sourceSpan(citation), message: 'Cited here.' })),
        ...(!onlyMtus && { severity: 'information' as const }),
      },
    ];
  },
};

/** The source's name stands this near before its silence; a mention farther away is another statement. */
const NEAR = 90;

function isGeneral({ chapters }: Cited['resolved']): boolean {
  return chapters.length > 0 && chapters.every(({ regions }) => regions.includes('any'));
}

/** A topic that speaks of what is asked for, or the studies section of the region's chapter for an imaging study. */
function isOnThis({ resolved }: Cited, item: Parameters<typeof itemSubjects>[0], letter: Letter): boolean {
  const subjects = itemSubjects(item);
  if (coversAny(resolved.topics, subjects) === true) return true;
  const regions = regionsOfTitle(item, letter);
  return (
    subjects.some(({ kind }) => kind === 'imaging') &&
    resolved.topics.some(({ topic }) => topic !== undefined && /special studies/i.test(topic.title)) &&
    resolved.chapters.some((chapter) => chapter.regions.some((region) => regions.has(region)))
  );
}
