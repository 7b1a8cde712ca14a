import * as l10n from '@vscode/l10n';
import type { Letter } from '../../letter/model';
import { partsOverlap, sidesAgree } from '../../reading/anatomy/bodyParts';
import { dayText, type KnownDate, knownDates } from '../../reading/chronology/knownDates';
import { datedPartsOf } from '../../reading/chronology/toldDates';
import type { DateRole, LetterDate } from '../../reading/dates/dateRoles';
import {
  isAhead,
  isAmongEarlierThings,
  isBeginning,
  isCalledEarlier,
  isOfApproval,
  isOfEarlierTimes,
  isOfThisInjury,
  partsNear,
} from '../../reading/dates/dateSetting';
import { factsOf, factsOfItem } from '../../reading/facts';
import type { Passage } from '../../reading/sentences/passage';
import { remembered } from '../../text/remembered';
import type { Finding } from '../rule';

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
  const { role, sentence } = date;
  if (role === 'injury' || role === 'publication' || role === 'until' || role === 'review') return 'none';
  if (sentence.kind === 'quotation' || isOfEarlierTimes(passage, date)) return 'none';
  // How long something lasts is for duration-conflict.
  if (isBeginning(passage, date)) return 'none';
  if (isOfThisInjury(passage, date)) return 'warning';
  if (date.day === undefined) return 'none';
  switch (role) {
    case 'visit':
    case 'request':
    case 'service':
      return 'warning';
    case 'authorization':
    case 'treatment':
      if (isAmongEarlierThings(passage, date)) return 'none';
      return isOfApproval(passage, date) ? 'warning' : 'information';
    case 'study':
      return isCalledEarlier(passage, date) ? 'none' : 'of the part';
    default:
      return 'none';
  }
}

/** An older film of the part in dispute may be history; of another part it surely is. */
function isOfDisputedPart(letter: Letter, passage: Passage, date: LetterDate): boolean {
  const shown = partsNear(passage, date);
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
