import * as l10n from '@vscode/l10n';
import { Gap } from '../../../language/words';
import type { Letter } from '../../../letter/model';
import { bodyPartsOf, partsOverlap, sidesAgree } from '../../../reading/bodyParts';
import type { DateRole, LetterDate } from '../../../reading/dates/dateRoles';
import { dayText, type KnownDate, knownDates } from '../../../reading/dates/knownDates';
import { datedPartsOf } from '../../../reading/dates/toldDates';
import { factsOf, factsOfItem } from '../../../reading/facts';
import type { Passage } from '../../../reading/passage';
import { hasWord, hasWordNear, thisInjuryIn } from '../../../reading/sentenceWords';
import { remembered } from '../../../text/remembered';
import {
  AHEAD,
  APPROVES,
  EARLIER_THINGS,
  EARLIER_TIMES,
  EXPECTS,
  NAMES_AN_INJURY,
  OTHER_INJURY,
  RECORDED,
  SINCE,
  WAS_SO,
} from '../../../vocabulary/dateWords';
import type { Finding } from '../../rule';

/** What the narrative dates before the injury that it was for. */
export function beforeInjury(letter: Letter): readonly Finding[] {
  const { injury } = knownDates(letter);
  if (!injury) return [];
  const parts = datedPartsOf(letter);
  // Where the narrative and the header block disagree, injuryDates says so; here the earlier counts.
  let day = injury.first;
  for (const { told } of parts) {
    for (const { problem, dayNumber } of told.injuries) {
      if (!problem && dayNumber < day) day = dayNumber;
    }
  }
  const found: Finding[] = [];
  for (const { passage, told } of parts) {
    if (told.earliest >= day) continue;
    for (const date of told.whole) {
      if (date.lastDayNumber >= day) continue;
      const strange = strangenessOf(passage, date);
      if (strange === 'none' || (strange === 'of the part' && !isOfDisputedPart(letter, passage, date)))
        continue;
      found.push(earlier(date, injury, strange === 'of the part' ? 'information' : strange));
    }
  }
  return found;
}

/** How strange a date before the injury is; an older film is where it shows the part in dispute. */
type Strangeness = 'warning' | 'information' | 'of the part' | 'none';

const judged = remembered((_passage: Passage) => new Map<LetterDate, Strangeness>());

function strangenessOf(passage: Passage, date: LetterDate): Strangeness {
  const known = judged(passage);
  let found = known.get(date);
  if (found === undefined) {
    found = strangeness(passage, date);
    known.set(date, found);
  }
  return found;
}

function strangeness(passage: Passage, date: LetterDate): Strangeness {
  const { role, sentence, first, last } = date;
  if (role === 'injury' || role === 'publication' || role === 'until' || role === 'review') return 'none';
  if (
    sentence.kind === 'quotation' ||
    hasWord(passage, sentence, EARLIER_TIMES) ||
    aboutOtherInjury(passage, date)
  )
    return 'none';
  // "since 08/2014": how long, for duration-conflict.
  if (hasWordNear(passage, Math.max(sentence.firstWord, first - 3), first - 1, SINCE)) return 'none';
  if (thisInjuryIn(passage, sentence) >= 0 && !hasWord(passage, sentence, OTHER_INJURY)) return 'warning';
  if (date.day === undefined) return 'none';
  switch (role) {
    case 'visit':
    case 'request':
    case 'service':
      return 'warning';
    case 'authorization':
    case 'treatment':
      if (
        hasWordNear(
          passage,
          Math.max(sentence.firstWord, first - 12),
          Math.min(sentence.endWord - 1, last + 12),
          EARLIER_THINGS,
        )
      )
        return 'none';
      return hasWord(passage, sentence, APPROVES) ? 'warning' : 'information';
    case 'study':
      if (hasWordNear(passage, Math.max(sentence.firstWord, first - 12), first - 1, EARLIER_THINGS))
        return 'none';
      return 'of the part';
    default:
      return 'none';
  }
}

/** "seen for a prior injury". */
function aboutOtherInjury({ words }: Passage, { sentence }: LetterDate): boolean {
  for (let i = sentence.firstWord + 1; i < sentence.endWord; i++) {
    if (!NAMES_AN_INJURY.has(words[i]!.lower)) continue;
    for (let k = i - 1; k >= sentence.firstWord && i - k <= 4; k--)
      if (OTHER_INJURY.has(words[k]!.lower)) return true;
  }
  return false;
}

/** An older film of the part in dispute may be history; of another part it surely is. */
function isOfDisputedPart(letter: Letter, passage: Passage, { sentence, first, last }: LetterDate): boolean {
  const shown = bodyPartsOf(passage).filter(
    (part) =>
      part.first >= sentence.firstWord &&
      part.last < sentence.endWord &&
      part.last >= first - 8 &&
      part.first <= last + 8,
  );
  return letter.items.some((item) =>
    factsOfItem(item).title.bodyParts.some((named) =>
      shown.some((part) => partsOverlap(part.part, named.part) && sidesAgree(part.side, named.side)),
    ),
  );
}

function earlier(
  { span, dayNumber }: LetterDate,
  injury: KnownDate,
  severity: 'warning' | 'information',
): Finding {
  return {
    span,
    ...(severity === 'information' && { severity }),
    message: l10n.t`This is dated ${dayText(dayNumber)}, before the injury (${dayText(injury.first)}). Check the date, or say that it belongs to an earlier history.`,
    related: [{ span: injury.span, message: l10n.t`The date of injury in ${injury.source}.` }],
  };
}

const DONE: ReadonlySet<DateRole> = new Set([
  'visit',
  'study',
  'treatment',
  'request',
  'service',
  'surgery',
  'authorization',
]);

/** How far from a date the word stands that tells it as seen or noted then. */
const RECORDED_NEAR = 8;

/**
 * Whether a date may be one to come. "As noted on 3/8/2017, it will need care": what was noted then is over, whatever
 * the words behind it expect.
 */
function isAhead(passage: Passage, { sentence, first, last }: LetterDate): boolean {
  if (!hasWord(passage, sentence, AHEAD)) return false;
  const { words } = passage;
  let recorded = false;
  for (let i = first - 1; i >= sentence.firstWord && first - i <= RECORDED_NEAR && !recorded; i--) {
    if (words[i + 1]!.gap & CLAUSE_MARKS) break;
    recorded = RECORDED.has(words[i]!.lower);
  }
  for (let i = last + 1; i < sentence.endWord && i - last <= RECORDED_NEAR && !recorded; i++) {
    if (AHEAD.has(words[i]!.lower)) break;
    recorded = WAS_SO.has(words[i]!.lower);
  }
  if (!recorded) return true;
  for (let i = sentence.firstWord; i < sentence.endWord; i++) {
    const { lower } = words[i]!;
    if (AHEAD.has(lower) && (i < first || !EXPECTS.has(lower))) return true;
  }
  return false;
}

const CLAUSE_MARKS = Gap.comma | Gap.semicolon;

/** What the narrative tells as done after the day of the decision. */
export function afterDecision(letter: Letter): readonly Finding[] {
  const { decision } = knownDates(letter);
  const { review } = factsOf(letter).headerDates;
  // Where the header block's own dates are in disorder the decision date may be the wrong one.
  if (!decision || (review && review.dayNumber > decision.first)) return [];
  const found: Finding[] = [];
  for (const { passage, told } of datedPartsOf(letter)) {
    if (told.latest <= decision.last) continue;
    for (const date of told.whole) {
      const { span, dayNumber, role, roleDistance, sentence } = date;
      if (dayNumber <= decision.last || !DONE.has(role) || roleDistance > 12) continue;
      if (sentence.kind === 'quotation' || isAhead(passage, date)) continue;
      found.push({
        span,
        message: l10n.t`This is dated ${dayText(dayNumber)}, after the decision (${dayText(decision.first)}). Check the date.`,
        related: [{ span: decision.span, message: l10n.t`The decision date in ${decision.source}.` }],
      });
    }
  }
  return found;
}
