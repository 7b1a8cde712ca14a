import { compileLexicon, type Entry, type Mention, mentionsIn } from '../language/lexicon';
import { firstFrom } from '../language/ordered';
import { Gap } from '../language/words';
import { remembered } from '../text/remembered';
import { datesIn, type WrittenDate } from './dates';
import { eventAt } from './injuryEvents';
import type { Passage, Sentence } from './passage';

/**
 * What happened on a date.
 * - 'injury': the injury, its onset or the claim;
 * - 'review': utilization review decided (or "a prior review");
 * - 'request': a request for authorization;
 * - 'service': the disputed service was given;
 * - 'visit': an examination, a visit, a note or report of one;
 * - 'study', 'surgery', 'treatment': as they say;
 * - 'until': the end of a period ("off work until");
 * - 'publication': of a guideline or an article;
 * - 'other': nothing near tells.
 */
export type DateRole =
  | 'injury'
  | 'review'
  | 'request'
  | 'service'
  | 'visit'
  | 'study'
  | 'surgery'
  | 'treatment'
  | 'authorization'
  | 'until'
  | 'publication'
  | 'other';

export interface LetterDate extends WrittenDate {
  readonly role: DateRole;
  /** Word index of the words that gave it its role. */
  readonly roleWord: number | undefined;
  /** How surely: the number of words between; 0 is next to it. */
  readonly roleDistance: number;
  readonly sentence: Sentence;
}

interface RoleEntry extends Entry {
  readonly id: DateRole;
}

const ROLES: readonly RoleEntry[] = [
  {
    id: 'injury',
    forms:
      'industrial injury|date of injury|doi|injury date|injured on|sustained an injury|work injury|work related injury|occupational claim|occupational injury|injury|industrial injury date|reported an injury|reported date of injury|accident|onset|date of onset|claim from|claim of',
  },
  {
    id: 'review',
    forms:
      'utilization review|ur|utilization review report|utilization review letter|utilization review determination|utilization review decision|ur report|ur letter|ur decision|ur denial|ur determination|prior review|previous review|prior determination|previous determination|previous determination letter|prior denial|previous denial|non certified|noncertified|previously denied|previously reviewed|was reviewed|original utilization review|initial review|non certification|adverse determination|previous denial for|prior utilization review|previously noncertified|initially non certified|peer review|utilization review documentation|utilization review form|utilization review board|utilization review denial|utilization review modification|ur documentation|ur form|ur modification|previously deemed|previously determined',
  },
  {
    id: 'request',
    forms:
      'request for authorization|rfa|authorization request|request for authorization form|rfa form|request was received|requests for authorization|authorization form',
  },
  {
    id: 'service',
    forms: 'date of service|dos|dates of service|that was provided on|was provided on|retrospective request',
  },
  {
    id: 'visit',
    forms:
      'visit|office visit|progress note|progress report|clinical note|note|report|evaluation|follow up|seen|presented|exam|examination|physical examination|physical exam|evaluated|pr2|pr 2|consultation|re evaluation|reevaluation|medical record|records|documentation|complained|complains|reported|reports|reassessed|assessed|assessment|denied any|work status report|handwritten note|appointment|examined|treating physician noted|noted|objective findings|subjective data|physical therapy report|doctor note|rated|indicated',
  },
  {
    id: 'study',
    forms:
      'mri|magnetic resonance imaging|x ray|xray|radiograph|ct|ct scan|computed tomography|emg|ncs|ncv|electromyography|nerve conduction study|ultrasound|bone scan|arthrogram|urine drug screen|uds|echocardiogram|imaging|electrodiagnostic study|plain films|urine toxicology|urine drug test|toxicology report|drug screen|films|lab|labs|laboratory|triglycerides|sleep study|polysomnogram|polysomnography|spirometry|audiogram|endoscopy|colonoscopy|eeg|bone density|arthrograms|discogram',
  },
  {
    id: 'surgery',
    forms:
      'surgery|arthroscopy|arthroscopic surgery|laminectomy|discectomy|fusion|repair|surgical|operation|status post|release|postoperative|post operative|meniscectomy|replacement|decompression',
  },
  {
    id: 'treatment',
    forms:
      'injection|epidural steroid injection|physical therapy|acupuncture|chiropractic|therapy|treatment|sessions|radiofrequency neurotomy|radiofrequency ablation|rhizotomy|trial|prescription|prescribed',
  },
  { id: 'authorization', forms: 'authorized|approved|certified|authorization was given' },
  { id: 'until', forms: 'until|through|off work until|expires' },
  {
    id: 'publication',
    forms:
      'updated|edition|guidelines|guideline|mtus|odg|acoem|published|revised|accessed|uptodate|last update|et al|effective',
  },
];

const LEXICON = compileLexicon<RoleEntry>(ROLES);
/** The dates of a passage with their roles, in order; computed once per passage. */
export const datesOf = remembered((passage: Passage): readonly LetterDate[] => {
  const dates = datesIn(passage.flat, passage.words);
  const roles = dates.length === 0 ? [] : mentionsIn(passage.words, LEXICON);
  return dates.map((date) => withRole(passage, date, roles));
});

/** How much nearer words that are more telling count. */
const WEIGHT: Readonly<Partial<Record<DateRole, number>>> = {
  visit: 1.5,
  treatment: 2,
  publication: 1.5,
  authorization: 1,
};

function withRole(passage: Passage, date: WrittenDate, roles: readonly Mention<RoleEntry>[]): LetterDate {
  const sentence = passage.sentenceOf(date.first);
  const from = Math.max(sentence.firstWord, date.first - 14);
  const to = Math.min(sentence.endWord, date.last + 12);
  let role: DateRole = 'other';
  let roleWord: number | undefined;
  let best = Number.POSITIVE_INFINITY;
  let subject: boolean | undefined;
  for (let k = firstFrom(roles, from); k < roles.length; k++) {
    const { entry, first, last } = roles[k]!;
    if (last >= to) break;
    if (first <= date.last && last >= date.first) continue;
    const before = last < date.first;
    let distance = before ? date.first - last - 1 : first - date.last - 1;
    // What comes after tells only where the date opens the clause: "On 12-12-2016 Utilization Review …".
    if (!before && !opensClause(passage, date, sentence) && !qualifies(passage, date, first)) distance += 4;
    distance += 3 * hardMarks(passage, before ? last + 1 : date.last + 1, before ? date.first : first);
    distance *= WEIGHT[entry.id] ?? 1;
    // "The request for authorization for the treatment is dated": the sentence's subject is.
    if (subject === undefined && before) {
      subject = isDated(passage, date);
      if (subject) distance = Math.min(distance, 2);
    }
    if (before && entry.id === 'injury' && followsInjury(passage, first)) continue;
    if (entry.id === 'injury' && carriedOutFor(passage, date, first, last)) continue;
    if (!before && entry.id === 'review' && hasOwnDate(passage, last)) continue;
    // "the report reviewed by Utilization Review was dated": the report's date.
    if (before && entry.id === 'review' && date.first - last > 1 && doneBy(passage, first)) {
      // "modified by Utilization Review on 12-12-2016": the review's.
      if (date.first - last !== 2 || passage.words[last + 1]!.lower !== 'on') continue;
      distance = 0;
    }
    if (distance < best) {
      best = distance;
      role = entry.id;
      roleWord = first;
    }
  }
  if (best > 2 && decidedThat(passage, date, sentence)) {
    role = 'review';
    best = 2;
  }
  if (role === 'other') {
    const event = eventAt(passage, date, sentence);
    if (event !== undefined) return { ...date, role: 'injury', roleWord: event, roleDistance: 1, sentence };
  }
  return { ...date, role, roleWord, roleDistance: best, sentence };
}

function doneBy(passage: Passage, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) if (passage.words[i]!.lower === 'by') return true;
  return false;
}

/** "On 12-12-2016 the request for a brace was non-certified by utilization review." */
function decidedThat(passage: Passage, date: WrittenDate, sentence: Sentence): boolean {
  const { words } = passage;
  if (date.first - sentence.firstWord > 2) return false;
  let request = false;
  for (let i = date.last + 1; i < sentence.endWord; i++) {
    const { lower } = words[i]!;
    const next = words[i + 1]?.lower ?? '';
    if (lower.startsWith('request')) request = true;
    // "On 12-08-2016 a request was made that was modified by Utilization Review on …"
    if (request && MADE.has(lower) && /^(was|were)$/.test(words[i - 1]!.lower)) return false;
    if (lower === 'by' && (next === 'utilization' || next === 'ur')) return true;
    if (request && (lower === 'noncertified' || (lower === 'non' && next.startsWith('certif')))) return true;
  }
  return false;
}

/** "… by Utilization Review on 12-20-2016". */
function hasOwnDate({ words }: Passage, last: number): boolean {
  const between = words[last + 1]?.lower ?? '';
  const next = words[last + 2]?.lower ?? '';
  return (
    (between === 'on' || between === 'dated') &&
    /^(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(next)
  );
}

/** "the 10-28-2016 visit": what follows is dated. */
function qualifies({ words }: Passage, date: WrittenDate, first: number): boolean {
  return (
    first === date.last + 1 &&
    words[first]!.gap === Gap.blank &&
    DEFINITE.has(words[date.first - 1]?.lower ?? '')
  );
}

/** "… is dated 12-24-2016". */
function isDated({ words }: Passage, { first }: WrittenDate): boolean {
  return words[first - 1]?.lower === 'dated' && /^(is|was|are|were)$/.test(words[first - 2]?.lower ?? '');
}

const MADE = new Set(['made', 'received', 'submitted', 'sent', 'placed', 'signed']);

/** "On 12-12-2016, …", "(12-12-2016)". */
function opensClause(passage: Passage, date: WrittenDate, sentence: Sentence): boolean {
  const at = date.first;
  return at - sentence.firstWord <= 2 || (passage.words[at]!.gap & (Gap.comma | Gap.semicolon)) !== 0;
}

function hardMarks(passage: Passage, from: number, to: number): number {
  let marks = 0;
  for (let i = from; i <= to && i < passage.words.length; i++) {
    const { gap } = passage.words[i]!;
    if (gap & (Gap.semicolon | Gap.colon | Gap.comma)) marks++;
  }
  return marks;
}

const DEFINITE = new Set(['this', 'the', 'his', 'her', 'their', 'that', 'said']);

/** "seen for this injury on 11/16/16", "On 11/16/16 … for the work injury": the date is of what was done for it. */
function carriedOutFor(passage: Passage, date: WrittenDate, first: number, last: number): boolean {
  const { words } = passage;
  const before = last < date.first;
  // "for the injury of 11/16/16" is the injury's.
  if (before && words[last + 1]!.lower === 'of') return false;
  // "The date of the crush injury was".
  if (
    words[first - 1]?.lower !== 'date' &&
    /^date$/.test(words[first - 4]?.lower ?? words[first - 3]?.lower ?? '')
  )
    return false;
  if (words[first - 3]?.lower === 'date') return false;
  for (let i = first - 1; i > 0 && first - i <= 4; i--) {
    if (DEFINITE.has(words[i]!.lower)) return /^(for|of|to|from)$/.test(words[i - 1]!.lower);
  }
  return false;
}

/** "two weeks after the injury on 11/16/16": the date is of what came after. */
function followsInjury(passage: Passage, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) {
    const { lower } = passage.words[i]!;
    if (lower === 'after' || lower === 'since' || lower === 'following' || lower === 'before') return true;
  }
  return false;
}
