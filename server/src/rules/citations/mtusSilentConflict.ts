import { type Subject, subjectsOf } from '../../guidelines/subjects';
import type { Item, Letter } from '../../letter/model';
import { itemSubjects } from '../../reading/itemSubjects';
import { passageOf, type Sentence } from '../../reading/passage';
import { sourceMentions } from '../../reading/sourceMentions';
import { regionsOfTitle } from '../../relations/guidelineRegions';
import { coversAny } from '../../relations/topicServes';
import { encloses } from '../../text/span';
import type { Finding, ItemRule } from '../rule';
import { type Cited, type CitedLine, dateKey, reviewersLine, sourceSpan } from './citedLines';
import { type Silence, silencesOf } from './silence';

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
  } else if (!silence.isBlunt || !mtus.some((one) => isOnThis(one, item))) return undefined;
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
  const named = subjectsOf(object);
  if (
    named.some(({ id, topics }) =>
      asked.some((one) => one.id === id || (topics.length > 0 && one.topics.includes(topics[0]!))),
    )
  )
    return true;
  return isSort(object, item, asked) || (named.length === 0 && sharesWord(object, item));
}

/** What sorts of treatment are called in general, with the words by which items name one. */
const sorts: readonly (readonly [called: RegExp, kinds: RegExp])[] = [
  [
    /\b(?:surger(?:y|ies)|surgical (?:procedures?|treatment|intervention)|operations?|operative \w+)\b/i,
    /\b(?:surger\w+|\w+ectomy|\w+otomy|\w+plasty|\w+desis|arthroscop\w*|fusion|repair|release|decompression|reconstruction|debridement|replacement)\b/i,
  ],
  [/\binjections?\b/i, /\b(?:injections?|blocks?|ESI|epidural)\b/i],
  [/\b(?:imaging|studies|scans?)\b/i, /\b(?:MRI|MRA|CT|x-?rays?|scans?|ultrasound|imaging|radiographs?)\b/i],
  [
    /\b(?:electrical|transcutaneous|nerve) (?:\w+ )?stimulat\w+\b/i,
    /\b(?:TENS|stimulat\w+|unit|NMES|IF|H-?wave)\b/i,
  ],
  [/\b(?:medications?|drugs?|agents?)\b/i, /\b(?:\d+ ?(?:mg|mcg|%)|#\d+|tablets?|capsules?)/i],
  [
    /\b(?:brac(?:es?|ing)|supports?|immobili\w+|orthos\w+|splint\w*)\b/i,
    /\b(?:brac(?:es?|ing)|supports?|orthos\w+|splint\w*|LSO|boot|sling|collar)\b/i,
  ],
  [
    /\b(?:devices?|equipment|DME)\b/i,
    /\b(?:units?|braces?|orthosis|walker|wheelchair|bed|pump|device|machine|pillow|mattress)\b/i,
  ],
  [/\b(?:therap(?:y|ies)|rehabilitation)\b/i, /\b(?:therap\w+|visits|sessions|rehabilitation)\b/i],
];
const FEW_WORDS = 4;

/** "Surgery", of an item that is an arthroscopy: nothing but the sort is named. */
function isSort(object: string, { title }: Item, asked: readonly Subject[]): boolean {
  const words = object.trim().split(/\s+/);
  return (
    asked.length > 0 &&
    words.length <= FEW_WORDS &&
    sorts.some(([called, kinds]) => called.test(object) && kinds.test(title))
  );
}

/** A treatment that no table has, named as the item names it. */
function sharesWord(object: string, { title }: Item): boolean {
  const asked = title.toLowerCase();
  return (object.toLowerCase().match(/[a-z]{6,}/g) ?? []).some(
    (word) => !plainWords.test(word) && asked.includes(word.replace(/s$/, '')),
  );
}

const plainWords =
  /^(?:request\w*|treatment\w*|patient\w*|worker\w*|injur\w+|chronic|medical\w*|cervical|lumbar|thoracic|shoulder|bilateral|number|months?|purchase|rental|visits?|sessions?|follow\w*)$/;

function usesMtusElsewhere(silence: Silence, item: Item, letter: Letter): boolean {
  return sourceMentions(item, letter).some(
    ({ isReliedOn, resolved, span }) =>
      isReliedOn && resolved?.mtus === true && !encloses(silence.sentence.span, span),
  );
}

const denies =
  /\bnot (?:be )?(?:\w+ )?(?:medically )?(?:necessary|appropriate|supported|certified|indicated|established)\b/i;
const hence = /^\W*(?:as|since|because|given|due to)\b|\b(?:therefore|thus|hence|so)\b/i;
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
  const { sentences } = passageOf(rationale);
  // "As the MTUS is silent, the request for a block at L2-3. L4-5 is …": the header's own stop may stand between.
  const isJoined = silences.some(
    ({ sentence: { text, index } }) =>
      hence.test(text) && (denies.test(text) || denies.test(sentences[index + 1]?.text ?? '')),
  );
  if (!isJoined && (sentences.length > FEW || saysMore(silences, sentences))) return [];
  if (!sentences.some(({ text }) => denies.test(text))) return [];
  return [
    {
      span: silence.span,
      message: `The denial rests on the MTUS's silence alone; treatment may not be denied only because the MTUS does not address it (8 CCR 9792.21(d)).`,
    },
  ];
}

/** Whether a sentence stands beside the silence and the denial: then it holds another reason. */
function saysMore(silences: readonly Silence[], sentences: readonly Sentence[]): boolean {
  return sentences.some(
    ({ text, index }) => !denies.test(text) && !silences.some(({ sentence }) => sentence.index === index),
  );
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
    resolved.topics.some(({ topic }) => topic !== undefined && /special studies/i.test(topic.title)) &&
    resolved.chapters.some((chapter) => chapter.regions.some((region) => regions.has(region)))
  );
}
