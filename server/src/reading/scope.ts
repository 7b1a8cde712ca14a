import { Gap, type Word } from '../language/words';
import { classBit, classesOf, type WordClass } from '../vocabulary/wordClasses';
import type { Operator } from './operators';
import type { Passage } from './passage';
import type { Hedge } from './statement';
import type { Target } from './targets';

/** A thing that an operator denies, with what was read on the way to it. */
export interface Denied {
  readonly target: Target;
  readonly hedges: readonly Hedge[];
  readonly unknown: number;
  /** That it is on record is denied, not the thing itself. */
  readonly undocumented: boolean;
  readonly failing: boolean;
  /** "no planned surgery", "not been requested". */
  readonly wanted: boolean;
  /** The study of "no electrodiagnostic evidence of". */
  readonly by: string | undefined;
  /** A word of abnormality stands by: "no decreased sensation", "no motor deficits". */
  readonly abnormal: boolean;
  /** Findings of an examination are denied: a complaint is none. */
  readonly examined: boolean;
  /** That it is even mentioned is denied: what asks for it contradicts as well. */
  readonly mentioned: boolean;
  /** The words around tell of what was had, not of what is asked for. */
  readonly had: boolean;
  readonly rows: readonly string[];
}

/** What a walk through a scope needs to know of the passage. */
export interface Ground {
  readonly passage: Passage;
  readonly clauses: Int32Array;
  /** The target that begins at a word. */
  targetAt(word: number): Target | undefined;
  isPlace(word: number): boolean;
  /** Another operator begins at this word. */
  isOperator(word: number): boolean;
  /** The target only frames what follows it ("complaints of numbness"): it is no statement of its own. */
  frames(target: Target): void;
  /** The target stands inside what is denied without being denied itself: a finding there is no record. */
  depends(target: Target): void;
}

const has = (bits: number, name: WordClass): boolean => (bits & classBit(name)) !== 0;

const LINKS = new Set([
  'of',
  'to',
  'for',
  'with',
  'from',
  'in',
  'on',
  'at',
  'by',
  'during',
  'after',
  'following',
  'before',
  'under',
  'over',
  'than',
  'prior',
]);
/** Prepositions behind a thing after which its circumstances come, not things denied as well. */
const CIRCUMSTANCES = new Set([
  'of',
  'to',
  'for',
  'with',
  'from',
  'by',
  'during',
  'after',
  'following',
  'before',
  'than',
  'on',
  'upon',
  'despite',
  'using',
]);
const ABNORMAL_WORDS = new Set(
  'decreased diminished reduced limited restricted impaired abnormal deficit deficits loss limitation limitations abnormality abnormalities asymmetry impairment positive weak weakened decrease reduction altered antalgic change changes restriction restrictions disturbance'.split(
    ' ',
  ),
);
/** Words that tell of what was had, not of what is asked for. */
const HAD =
  /\b(?:completed|attended|had|received|previous|previously|prior|past|to date|already|undergone|participated)\b/;
const FAILING = new Set(
  'failed failing failure failures fail unsuccessful unresponsive refractory nonresponse ineffective intolerance inefficacy unresponsiveness'.split(
    ' ',
  ),
);
/** What may come is not denied of what is. */
const FUTURE = new Set(['would', 'will', 'going', 'could', 'might']);
const WANTED = new Set(
  'planned planning scheduled requested requesting anticipated pending recommended upcoming contemplated considering considered proposed ordered intends intended future'.split(
    ' ',
  ),
);
/** Nouns before which a study is only named as what would show the thing. */
const SHOWN_BY = new Set(
  'evidence findings finding signs sign confirmation indication documentation abnormality abnormalities result results verification proof data'.split(
    ' ',
  ),
);
/** Things that are only the frame of what follows with "of": "complaints of numbness", "findings of weakness". */
const FRAMES = new Set([
  'subjective-complaints',
  'physical-findings',
  'diagnostic-studies',
  'physical-examination',
  'prior-treatment',
  'improvement-of',
]);
/** Nouns that a name before them only qualifies. */
const HEADS = new Set(
  'efficacy behavior behaviors compliance use usage user need needs management monitoring seeking taking abuse misuse guideline guidelines criteria recommendation recommendations request requests'.split(
    ' ',
  ),
);
/** Participles that only qualify a noun before them: "no deficits noted by". */
const MODIFYING = new Set(
  'be been being having noted found described stated rated demonstrated presented'.split(' '),
);
/** Nouns of saying: what is denied is that it is spoken of at all. */
const MENTIONS = new Set(['mention', 'discussion', 'reference', 'word', 'hint', 'trace', 'listing', 'entry']);
/** Operators that often only open a sentence. */
const OPENING = new Set(['<lack noun> of', 'without', 'absent <noun>']);
/** "The type of procedure" is a detail, "any type of therapy" is none. */
const SORTS = new Set(['type', 'types', 'kind', 'nature', 'form']);
const NOT_ITS_OWN = new Set(['by', 'with', 'from', 'on', 'to', 'during', 'after', 'despite']);
const AFTERWARDS = new Set(['after', 'since', 'following', 'during', 'before']);
/** Words behind a thing that are no noun it qualifies. */
const TAIL_FREE =
  /^(?:and|or|nor|that|which|as|than|regimen|list|use|activity|symptomatology|problem|problems|issue|issues|test|tests|testing|exam|score|scores|.*(?:ly|ing|ed)|\d.*)$/;
const ALL_OF = /^(?:available|other|reasonable|conservative|appropriate|possible|of)$/;
const VERDICT_NOUNS = new Set(['indication', 'indications', 'basis', 'support', 'justification']);
/** Behind these a general name is one that was named before. */
const NAMED_BEFORE = new Set(['these', 'those', 'such', 'said']);
const GENERAL = new Set([
  'medication',
  'prior-treatment',
  'conservative-care',
  'diagnostic-studies',
  'imaging',
]);
const SEEN_BY = new Set(['on', 'by', 'via', 'through', 'upon']);
/** So many words may stand between a frame and what it frames. */
const FRAME_REACH = 9;
const CARE: ReadonlySet<string> = new Set(['treatment', 'study', 'medication', 'document', 'request']);

/**
 * The things that words from `from` to `to` (exclusive) deny under an operator: a closed grammar of record nouns,
 * evidence words, adjectives, lists and links. A word of no class lowers confidence and never drops the thing.
 */
export function deniedIn(ground: Ground, operator: Operator, from: number, to: number): readonly Denied[] {
  return new Walk(ground, operator, from, to).denied();
}

class Walk {
  private readonly found: Denied[] = [];
  private readonly rows: string[];
  private hedges = new Set<Hedge>();
  private undocumented: boolean;
  private failing: boolean;
  private wanted = false;
  private unknown = 0;
  private abnormal = false;
  private examined = false;
  private mentioned = false;
  /** Inside "that … ", whether its verb was met. */
  private verbSeen = false;
  private thatSeen = false;
  private by: string | undefined;
  /** An amount or a detail is denied: what follows is there. */
  private detail = false;
  private purpose = false;
  /** Behind a thing and a preposition: its circumstances. */
  private closed = false;
  private complement: boolean;
  private last: Target | undefined;

  constructor(
    private readonly ground: Ground,
    private readonly operator: Operator,
    private readonly from: number,
    private readonly to: number,
  ) {
    this.rows = [operator.row];
    this.undocumented = operator.means !== 'absent';
    this.failing = operator.failing;
    this.complement = false;
    // "does not support surgery" is a verdict; "does not support radiculopathy" a denial.
    this.purpose = operator.row === 'does not <support>';
  }

  denied(): readonly Denied[] {
    const { words } = this.ground.passage;
    // "Whether relief led to function is not specified": not that there is none.
    if (this.operator.reach === 'before' && words[this.from]?.lower === 'whether') return [];
    const clause =
      this.ground.clauses[this.operator.reach === 'after' ? this.operator.last : this.operator.first];
    for (let i = this.from; i < this.to; i++) {
      const word = words[i]!;
      if (this.ground.isOperator(i)) break;
      if (i > this.from && word.gap & (Gap.semicolon | Gap.stop | Gap.dash)) break;
      if (this.operator.reach === 'after') {
        if (word.gap & Gap.colon && i > this.from && this.last !== undefined) break;
        if (this.ground.clauses[i] !== clause && !this.staysIn(words, i)) break;
        if (this.found.length === 0 && i - this.operator.last > this.operator.near) break;
      }
      // "In the absence of such documentation, the request …": what comes after has its own verb.
      if (word.gap & Gap.comma && this.found.length === 0 && OPENING.has(this.operator.row) && i > this.from)
        break;
      const target = this.ground.targetAt(i);
      if (target !== undefined) {
        if (!this.take(words, target)) break;
        i = target.last;
        continue;
      }
      if (word.gap & Gap.comma && this.last !== undefined) this.closed = false;
      if (!this.pass(words, i)) break;
    }
    return this.found;
  }

  /** A new clause goes on with what is denied only inside "that he has …" before anything was found. */
  private staysIn(words: readonly Word[], at: number): boolean {
    return this.thatSeen && this.found.length === 0 && !has(classesOf(words[at]!.lower), 'turn');
  }

  /** Whether the walk goes on behind the target. */
  private take(words: readonly Word[], target: Target): boolean {
    const { concept, last } = target;
    const next = words[last + 1]?.lower ?? '';
    // "no evidence, on imaging or by examination, of": where it would be seen.
    if (
      (concept.kind === 'study' || concept.id === 'physical-examination') &&
      this.last === undefined &&
      SEEN_BY.has(words[target.first - 1]?.lower ?? '')
    ) {
      this.ground.frames(target);
      return true;
    }
    // "no electrodiagnostic evidence of": what would show it.
    if (concept.kind === 'study' && SHOWN_BY.has(next) && last + 1 < this.to) {
      if (words[last + 2]?.lower === 'of' || has(classesOf(words[last + 2]?.lower ?? ''), 'evidenceWord')) {
        this.by = concept.id;
        this.ground.frames(target);
        this.rows.push(`by ${concept.id}`);
        return true;
      }
    }
    if (FRAMES.has(concept.id) && this.isFrame(words, last)) {
      this.undocumented = true;
      this.ground.frames(target);
      if (concept.id !== 'subjective-complaints') this.examined = true;
      this.rows.push(`frame ${concept.id}`);
      return true;
    }
    if (concept.kind === 'request') {
      // The quantity, the reason: a detail of what follows. How much was had is a fact of its own.
      if (!this.detail && !this.closed) this.push(words, target);
      if (!this.closed) this.detail = true;
      return true;
    }
    // "no pain and functional improvement": the improvement of both.
    if (
      concept.id === 'pain' &&
      /^(?:and|or)$/.test(next) &&
      this.ground.targetAt(last + 2)?.concept.kind === 'function'
    ) {
      this.ground.frames(target);
      return true;
    }
    // "medication efficacy", "drug seeking": named for what follows.
    if (this.modifies(words, last)) {
      this.ground.frames(target);
      return true;
    }
    // "gastrointestinal issues or complaints": the same once more.
    if (concept.id === 'subjective-complaints' && this.last !== undefined) {
      this.ground.frames(target);
      return true;
    }
    // "… in the medical record": where it is not.
    if (this.detail) return true;
    if (this.closed || (concept.id === 'medical-records' && this.last !== undefined)) {
      this.ground.depends(target);
      return true;
    }
    if (this.purpose) {
      if (CARE.has(concept.kind) || this.found.length > 0) {
        this.ground.depends(target);
        return true;
      }
      this.hedges.add('theme');
    }
    this.push(words, target);
    if (NAMED_BEFORE.has(words[target.first - 1]?.lower ?? '') && GENERAL.has(concept.id)) {
      const found = this.found.at(-1)!;
      this.found[this.found.length - 1] = { ...found, hedges: [...found.hedges, 'exception'] };
    }
    // "first-line adjuvant": named for what follows, which no table holds.
    if (this.hasTail(words, last)) {
      const found = this.found.at(-1)!;
      this.found[this.found.length - 1] = {
        ...found,
        unknown: found.unknown + 2,
        hedges: CARE.has(concept.kind) ? [...found.hedges, 'degree'] : found.hedges,
      };
    }
    return true;
  }

  private hasTail(words: readonly Word[], last: number): boolean {
    const next = words[last + 1];
    if (next === undefined || last + 1 >= this.to || next.gap !== Gap.blank) return false;
    const { lower } = next;
    return (
      classesOf(lower) === 0 &&
      !LINKS.has(lower) &&
      !TAIL_FREE.test(lower) &&
      this.ground.targetAt(last + 1) === undefined &&
      !this.ground.isPlace(last + 1)
    );
  }

  /** The words of the scope, for what is told anywhere in it. */
  private textAround(words: readonly Word[]): string {
    return words
      .slice(Math.max(0, this.from - 3), Math.min(this.to, this.from + 30))
      .map(({ lower }) => lower)
      .join(' ');
  }

  /** "any sensory, motor or reflex deficit": the head of a list stands at its end. */
  private sharesHead(words: readonly Word[], { concept, last }: Target): boolean {
    if (concept.kind !== 'attribute') return false;
    for (let i = last + 1; i < Math.min(this.to, last + 8); i++) {
      const { lower } = words[i]!;
      const target = this.ground.targetAt(i);
      if (target !== undefined && target.concept.kind !== 'attribute')
        return ABNORMAL_WORDS.has(words[target.last]!.lower);
      if (ABNORMAL_WORDS.has(lower)) return true;
      if (target !== undefined) i = target.last;
      else if (lower !== 'or' && lower !== 'and' && lower !== 'nor') return false;
    }
    return false;
  }

  private push(words: readonly Word[], target: Target): void {
    const next = words[target.last + 1]?.lower ?? '';
    this.found.push({
      target,
      hedges: [...this.hedges],
      unknown: this.unknown,
      undocumented: this.undocumented,
      failing: this.failing,
      wanted: this.wanted,
      by: this.by,
      abnormal: this.abnormal || ABNORMAL_WORDS.has(next) || this.sharesHead(words, target),
      examined: this.examined,
      mentioned: this.mentioned,
      had: HAD.test(this.textAround(words)),
      rows: [...this.rows],
    });
    this.last = target;
  }

  private modifies(words: readonly Word[], last: number): boolean {
    const next = words[last + 1];
    if (next === undefined || last + 1 >= this.to || next.gap !== Gap.blank) return false;
    if (HEADS.has(next.lower)) return true;
    const following = this.ground.targetAt(last + 1);
    return (
      following !== undefined &&
      (following.concept.kind === 'request' || following.concept.id === 'improvement')
    );
  }

  private isFrame(words: readonly Word[], last: number): boolean {
    for (let i = last + 1; i < Math.min(this.to, last + FRAME_REACH); i++) {
      const { lower } = words[i]!;
      const bits = classesOf(lower);
      if (lower === 'to' && has(classesOf(words[i + 1]?.lower ?? ''), 'purposeWord')) return false;
      if (
        lower === 'of' ||
        lower === 'that' ||
        (lower === 'to' && i === last + 1) ||
        has(bits, 'evidenceWord')
      )
        return this.targetWithin(words, i + 1);
      // "findings documented recent to the request suggesting".
      if (
        (has(bits, 'recordNoun') && lower !== 'symptoms') ||
        has(bits, 'recordParticiple') ||
        has(bits, 'freshWord')
      )
        continue;
      if (
        this.ground.isPlace(i) ||
        lower === 'to' ||
        lower === 'the' ||
        lower === 'request' ||
        lower === 'in' ||
        lower === 'on'
      )
        continue;
      return false;
    }
    return false;
  }

  private targetWithin(words: readonly Word[], from: number): boolean {
    for (let i = from; i < Math.min(this.to, from + 8); i++) {
      if (words[i]!.lower === 'to' && has(classesOf(words[i + 1]?.lower ?? ''), 'purposeWord')) return false;
      if (this.ground.targetAt(i) !== undefined) return true;
    }
    return false;
  }

  /** Reads a word that names no concept; false where the scope ends at it. */
  private pass(words: readonly Word[], at: number): boolean {
    const { lower } = words[at]!;
    const bits = classesOf(lower);
    // "negative for thrombosis and positive for a cyst", "cannot function without it".
    if (lower === 'without' || (lower === 'positive' && this.last !== undefined)) return false;
    if (lower === 'or' || lower === 'nor' || lower === 'and') {
      this.closed = false;
      if (
        lower === 'and' &&
        this.last !== undefined &&
        !this.operator.wide &&
        !this.undocumented &&
        !this.orFollows(words, at)
      )
        this.hedges.add('list');
      return true;
    }
    // "all available methods": some may have been used.
    if (lower === 'all' && ALL_OF.test(words[at + 1]?.lower ?? '')) {
      this.hedges.add('degree');
      return true;
    }
    // "no indication for acupuncture": a verdict.
    if (lower === 'for' && VERDICT_NOUNS.has(words[at - 1]?.lower ?? '')) {
      this.purpose = true;
      return true;
    }
    if (FAILING.has(lower)) {
      this.failing = true;
      this.rows.push('failing');
      return true;
    }
    if (FUTURE.has(lower)) {
      // "that the unit will be used": what may come.
      const subject = this.complement || this.undocumented ? this.found.pop() : undefined;
      if (subject) this.last = undefined;
      this.hedges.add('exception');
      return true;
    }
    if (WANTED.has(lower)) {
      if (this.last === undefined) this.wanted = true;
      // "that surgery is planned": of what was just named.
      else if (this.complement) this.found[this.found.length - 1] = { ...this.found.at(-1)!, wanted: true };
      return true;
    }
    if (lower === 'that' || lower === 'whether') {
      // "pain that radiates": of the thing; before any thing a clause of its own.
      if (this.last !== undefined) {
        this.narrowLast();
        return false;
      }
      this.complement = true;
      this.thatSeen = true;
      return true;
    }
    // "no conservative care other than rest": the rest was done.
    if (lower === 'other' && words[at + 1]?.lower === 'than' && this.last !== undefined) {
      const last = this.found.at(-1);
      if (last) this.found[this.found.length - 1] = { ...last, hedges: [...last.hedges, 'exception'] };
      this.closed = true;
      return true;
    }
    if (SORTS.has(lower) && !['any', 'some', 'every'].includes(words[at - 1]?.lower ?? '')) {
      if (!this.closed && this.last === undefined && words[at + 1]?.lower === 'of') this.detail = true;
      return true;
    }
    if (has(bits, 'exception')) {
      this.hedges.add('exception');
      this.closed = true;
      return true;
    }
    if (has(bits, 'turn') && !(this.complement && this.last === undefined)) return false;
    if (lower === 'to' && at + 1 < this.to) return this.infinitive(words, at);
    // "neurologic deficits such as weakness": kinds of it.
    if (this.last !== undefined && (lower === 'such' || lower === 'including' || lower === 'like')) {
      if (this.last.concept.kind === 'function') this.detail = true;
      else this.hedges.add('theme');
      return true;
    }
    // "no denervation by needle EMG": behind a thing that no table names.
    if (this.last === undefined && this.unknown > 0 && NOT_ITS_OWN.has(lower)) {
      this.closed = true;
      return true;
    }
    // "after the operation": not in general.
    if (this.last !== undefined && AFTERWARDS.has(lower)) this.narrowLast('fresh');
    if (this.last !== undefined && CIRCUMSTANCES.has(lower)) {
      this.closed = true;
      return true;
    }
    if (this.last !== undefined && lower === 'in' && words[at + 1]?.lower === 'terms') {
      this.closed = true;
      return true;
    }
    if (LINKS.has(lower) || this.ground.isPlace(at) || /^\d/.test(lower)) return true;
    // "no significant change in his gait".
    if (
      this.operator.row !== 'denies' &&
      (lower === 'change' || lower === 'changes') &&
      ['in', 'of', 'to'].includes(words[at + 1]?.lower ?? '')
    ) {
      this.detail = true;
      return true;
    }
    if (ABNORMAL_WORDS.has(lower)) {
      this.abnormal = true;
      return true;
    }
    if (has(bits, 'freshWord')) {
      this.hedges.add('fresh');
      return true;
    }
    if (has(bits, 'detailNoun')) {
      if (!this.closed && this.last === undefined) this.detail = true;
      return true;
    }
    if (has(bits, 'degreeWord') && !(has(bits, 'purposeWord') || this.closed)) {
      if (
        lower === 'other' ||
        lower === 'further' ||
        lower === 'additional' ||
        lower === 'repeat' ||
        lower === 'new' ||
        lower === 'different' ||
        lower === 'alternative'
      )
        this.hedges.add('other');
      else if (lower === 'significant' || lower === 'significantly') this.hedges.add('significant');
      else this.hedges.add('degree');
      return true;
    }
    if (has(bits, 'recordNoun')) {
      if (this.last === undefined) {
        this.undocumented = true;
        if (MENTIONS.has(lower)) this.mentioned = true;
        this.rows.push(`<record noun> ${lower}`);
      }
      return true;
    }
    if (has(bits, 'evidenceWord')) {
      this.closed = false;
      if (this.last !== undefined) this.hedges.add('theme');
      this.rows.push(`<evidence word> ${lower}`);
      return true;
    }
    if (has(bits, 'purposeWord')) {
      this.purpose = true;
      return true;
    }
    if (has(bits, 'copula') || has(bits, 'auxiliary') || has(bits, 'tellingVerb'))
      return this.verb(words, at);
    if (this.last !== undefined && at === this.last.last + 1 && lower.endsWith('ing') && bits === 0) {
      this.narrowLast();
      this.closed = true;
      return true;
    }
    if (
      has(bits, 'plainAdjective') ||
      has(bits, 'patientVerb') ||
      has(bits, 'careParticiple') ||
      has(bits, 'recordVerb') ||
      has(bits, 'recordParticiple') ||
      has(bits, 'degreeWord') ||
      lower.endsWith('ly')
    )
      return true;
    this.unknown++;
    // "is not indicated for", "is not the case for": only what stands right behind is the predicate.
    return this.operator.row !== 'is not <predicate>' || this.last !== undefined;
  }

  /** "pain that awakens", "pain affecting activities": only such is denied. */
  private narrowLast(hedge: Hedge = 'theme'): void {
    const last = this.found.at(-1);
    if (last !== undefined) this.found[this.found.length - 1] = { ...last, hedges: [...last.hedges, hedge] };
  }

  private infinitive(words: readonly Word[], at: number): boolean {
    const next = classesOf(words[at + 1]!.lower);
    // "response in regards to pain control": the more telling name.
    if (/^(?:regards?|respect)$/.test(words[at - 1]?.lower ?? '') && this.last?.concept.kind === 'function') {
      const head = this.found.pop();
      if (head) this.ground.frames(head.target);
      this.closed = false;
      return true;
    }
    if (words[at + 1]!.lower === 'include' && this.last !== undefined) {
      if (this.last.concept.kind === 'function') this.detail = true;
      else this.hedges.add('theme');
      return true;
    }
    if (has(next, 'purposeWord')) {
      this.purpose = true;
      return true;
    }
    if (has(next, 'evidenceWord') || has(next, 'recordVerb')) {
      this.closed = false;
      if (this.last !== undefined) this.hedges.add('theme');
      return true;
    }
    if (this.last !== undefined) this.closed = true;
    return true;
  }

  private verb(words: readonly Word[], at: number): boolean {
    const { lower } = words[at]!;
    if (this.last === undefined) {
      this.complement = true;
      this.verbSeen = true;
      return true;
    }
    if (this.operator.reach === 'before' || MODIFYING.has(lower)) return true;
    if (!this.complement || this.verbSeen) return false;
    this.verbSeen = true;
    // "that medication is reduced": its being so is denied, not the thing.
    if (!this.tellsExistence(words, at)) {
      const subject = this.found.pop();
      if (subject) this.ground.depends(subject.target);
      this.last = undefined;
    }
    return true;
  }

  /** "was tried", "has been documented", "is present". */
  private tellsExistence(words: readonly Word[], at: number): boolean {
    for (let i = at + 1; i < Math.min(this.to, at + 6); i++) {
      const bits = classesOf(words[i]!.lower);
      if (WANTED.has(words[i]!.lower) || FAILING.has(words[i]!.lower)) return true;
      if (has(bits, 'careParticiple') || has(bits, 'recordParticiple')) return true;
      if (
        has(bits, 'copula') ||
        has(bits, 'auxiliary') ||
        words[i]!.lower.endsWith('ly') ||
        ['ever', 'already', 'also', 'not', 'yet'].includes(words[i]!.lower)
      )
        continue;
      return false;
    }
    return FAILING.has(words[at]!.lower);
  }

  private orFollows(words: readonly Word[], at: number): boolean {
    for (let i = at + 1; i < Math.min(this.to, at + 12); i++)
      if (words[i]!.lower === 'or' || words[i]!.lower === 'nor') return true;
    return false;
  }
}
