import { between, firstFrom } from '../language/ordered';
import { remembered } from '../text/remembered';
import { DOUBT_WORDS, HISTORY_WORDS, OTHERS_WORDS } from '../vocabulary/careWords';
import { conceptOf } from '../vocabulary/concepts';
import { classBit, classesOf } from '../vocabulary/wordClasses';
import { bodyPartsOf } from './bodyParts';
import { careStatus } from './care';
import { clausesOf } from './clauses';
import { datesOf, type LetterDate } from './dateRoles';
import { literalIn } from './literal';
import { measuredFindings } from './measuredFindings';
import { type Operator, operatorsIn } from './operators';
import type { Passage, Sentence } from './passage';
import { placesOf } from './places';
import { type Denied, deniedIn, type Ground } from './scope';
import type { Assertion, CareStatus, Hedge, Place, Source, Statement } from './statement';
import { type Target, targetsOf } from './targets';
import { topicsOf } from './topics';
import { examinedAs, isMixed, valueSpan } from './values';

/** All that a passage says of concepts, in order. Computed once per passage; positions are word indices. */
export const statementsIn = (passage: Passage): readonly Statement[] => readingOf(passage).statements;

/** What is denied in words that no table holds. */
export interface Literal {
  /** From the operator to the words, both included. */
  readonly from: number;
  readonly to: number;
  /** The words that name the thing, both included. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly undocumented: boolean;
}

/** A passage as it was read. */
export interface Reading {
  readonly statements: readonly Statement[];
  readonly literals: readonly Literal[];
  /** The clauses in which something is denied, by their number (`clausesOf`). */
  readonly denying: ReadonlySet<number>;
}

/** The reading of a passage; computed once. */
export const readingOf = remembered((passage: Passage): Reading => {
  const reader = new Reader(passage);
  return { statements: reader.read(), literals: reader.literals, denying: reader.denying };
});

const CARE: ReadonlySet<string> = new Set(['treatment', 'study', 'medication', 'document']);

/** What every statement tells of its place and time. */
type Common = Pick<
  Statement,
  | 'drug'
  | 'place'
  | 'past'
  | 'first'
  | 'last'
  | 'sentence'
  | 'source'
  | 'parts'
  | 'date'
  | 'ofOthers'
  | 'history'
>;

class Reader {
  readonly literals: Literal[] = [];
  readonly denying = new Set<number>();
  private readonly targets: readonly Target[];
  private readonly clauses: Int32Array;
  private readonly targetAt = new Map<number, Target>();
  /** Words inside a target: "no improvement" is one thing, not a denial. */
  private readonly taken = new Set<number>();
  private readonly attributes = new Set<number>();
  private readonly placeWords = new Set<number>();
  private readonly denied = new Map<Target, { readonly denied: Denied; readonly operator: Operator }>();
  private readonly places: readonly (Place | undefined)[];
  private readonly operators = new Set<number>();
  private readonly frames = new Set<Target>();
  private readonly dependents = new Set<Target>();

  constructor(private readonly passage: Passage) {
    this.targets = targetsOf(passage);
    this.clauses = clausesOf(passage);
    for (const target of this.targets) {
      this.targetAt.set(target.first, target);
      for (let i = target.first; i <= target.last; i++) {
        this.taken.add(i);
        if (target.concept.kind === 'attribute') this.attributes.add(i);
      }
    }
    for (const { first, last, sideWord } of bodyPartsOf(passage)) {
      for (let i = first; i <= last; i++) this.placeWords.add(i);
      if (sideWord !== undefined) this.placeWords.add(sideWord);
    }
    this.places = placesOf(passage, this.targets);
  }

  read(): readonly Statement[] {
    for (const sentence of this.passage.sentences) this.readDenials(sentence);
    const found: Statement[] = [];
    this.targets.forEach((target, index) => {
      if (this.frames.has(target) && !this.denied.has(target)) return;
      const statement = this.statement(target, index);
      if (statement === undefined) return;
      found.push(statement);
      // "Negative on the right and positive on the left": both.
      const denial = this.denied.get(target);
      if (
        target.concept.kind === 'attribute' &&
        !(denial && this.holds(target, denial.operator, denial.denied))
      ) {
        const abnormal = statement.assertion === 'affirmed';
        const sentence = this.passage.sentenceOf(target.first);
        if (
          isMixed(this.passage, sentence, target, abnormal ? 'abnormal' : 'normal', (word) =>
            this.attributes.has(word),
          )
        )
          found.push({
            ...statement,
            assertion: abnormal ? 'normal' : 'affirmed',
            place: undefined,
            because: ['second value'],
          });
      }
    });
    found.push(...this.measured(found), ...this.only(found));
    return found.sort((a, b) => a.first - b.first);
  }

  private readDenials(sentence: Sentence): void {
    const operators = operatorsIn(this.passage, sentence, (word) => this.taken.has(word));
    for (const { first } of operators) this.operators.add(first);
    const ground: Ground = {
      passage: this.passage,
      clauses: this.clauses,
      targetAt: (word) => this.targetAt.get(word),
      isPlace: (word) => this.placeWords.has(word),
      isOperator: (word) => this.operators.has(word),
      frames: (target) => this.frames.add(target),
      depends: (target) => this.dependents.add(target),
    };
    for (const operator of operators) {
      const [from, to] =
        operator.reach === 'after'
          ? [operator.last + 1, sentence.endWord]
          : [this.subjectStart(operator.first, sentence), operator.first];
      this.denying.add(this.clauses[operator.first]!);
      const found = deniedIn(ground, operator, from, to);
      for (const one of found)
        if (!this.denied.has(one.target)) this.denied.set(one.target, { denied: one, operator });
      if (found.length === 0) {
        const literal = literalIn(this.passage, sentence, operator, from, to, (word) => this.taken.has(word));
        if (literal !== undefined) this.literals.push(literal);
      }
    }
  }

  /** Where the subject of a verb begins: at its clause, or behind the last denial of it. */
  private subjectStart(verb: number, { firstWord }: Sentence): number {
    const clause = this.clauses[verb];
    let at = verb;
    while (at > firstWord && this.clauses[at - 1] === clause && !this.operators.has(at - 1)) at--;
    // "It", "this" and a turn at the head say nothing.
    while (at < verb && ELIDED.has(this.passage.words[at]!.lower)) at++;
    // "Therapy was requested but not started": the subject of the clause before.
    if (at === verb) {
      let from = at;
      while (from > firstWord && this.clauses[from - 1] === clause) from--;
      const previous = this.clauses[from - 1];
      while (from > firstWord && this.clauses[from - 1] === previous) from--;
      return from;
    }
    while (at < verb && (classesOf(this.passage.words[at]!.lower) & classBit('turn')) !== 0) at++;
    return at;
  }

  private statement(target: Target, index: number): Statement | undefined {
    const { passage } = this;
    const { concept, drug, first, last } = target;
    const sentence = passage.sentenceOf(first);
    const place = this.places[index];
    const denial = this.denied.get(target);
    const found = denial && this.holds(target, denial.operator, denial.denied) ? denial : undefined;
    const common = {
      drug,
      place,
      past: this.isPast(first),
      first,
      last,
      sentence: sentence.index,
      source: this.sourceOf(sentence, first),
      parts: this.partsIn(first, found?.operator),
      date: this.dateFor(sentence, first),
      ofOthers: this.near(sentence, first, OTHERS_WORDS, 8) || this.isBeforeInjury(sentence, first),
      history:
        this.near(sentence, first, HISTORY_WORDS, 6) ||
        this.yearsAgo(sentence, first, last) ||
        ((concept.id === 'at-work' || concept.id === 'off-work') && this.atInjury(sentence, last)),
    };
    if (found !== undefined) {
      const { denied, operator } = found;
      if (this.didNotHelp(target, operator)) return this.failed(common, target, operator.row);
      return this.denial(common, target, denied, operator);
    }
    const because: string[] = [];
    if (concept.kind === 'attribute') {
      const value = examinedAs(passage, sentence, target, (word) => this.attributes.has(word));
      if (value === undefined) return undefined;
      const sign = conceptOf(concept.abnormal!);
      return {
        ...common,
        concept: sign,
        named: concept,
        assertion: value === 'abnormal' ? 'affirmed' : 'normal',
        status: undefined,
        hedges: [],
        unknown: 0,
        by: undefined,
        failing: false,
        anyValue: false,
        ...valueSpan(passage, sentence, target),
        because: [`value ${value}`],
        examined: false,
        mentioned: false,
        ever: false,
      };
    }
    if (concept.kind === 'study' && this.wasInOrder(sentence, target)) {
      return {
        ...common,
        concept,
        named: concept,
        assertion: 'normal',
        status: 'completed',
        hedges: [],
        unknown: 0,
        by: undefined,
        failing: false,
        examined: false,
        mentioned: false,
        ever: false,
        anyValue: false,
        from: first,
        to: last,
        because: ['study in order'],
      };
    }
    const status =
      CARE.has(concept.kind) && !this.dependents.has(target) ? this.statusOf(sentence, target) : undefined;
    if (status) because.push(`status ${status}`);
    const uncertain =
      this.isUncertain(sentence, target, status !== undefined) ||
      (this.dependents.has(target) && !CARE.has(concept.kind));
    if (uncertain) because.push('uncertain');
    const refused = status === 'refused' && !uncertain;
    return {
      ...common,
      concept,
      named: concept,
      assertion: uncertain ? 'uncertain' : refused ? 'denied' : 'affirmed',
      status,
      hedges: [],
      unknown: 0,
      by: undefined,
      failing: status === 'failed',
      examined: false,
      mentioned: false,
      ever: false,
      anyValue: false,
      from: first,
      to: last,
      because,
    };
  }

  /** "The MRI of the knee was unremarkable", "X-rays were normal". */
  private wasInOrder({ endWord }: Sentence, { last }: Target): boolean {
    const { words } = this.passage;
    for (let i = last + 1; i < Math.min(endWord, last + 10); i++) {
      if (this.clauses[i] !== this.clauses[last]) return false;
      if (!IN_ORDER.has(words[i]!.lower)) continue;
      const before = words[i - 1]!.lower;
      return (
        COPULAS.has(before) && words[i + 1]?.lower !== 'for' && (i + 1 >= endWord || words[i + 1]!.gap !== 1)
      );
    }
    return false;
  }

  /** "No surgery on the left is planned": what is denied is the plan. */
  private isWanted(last: number): boolean {
    const { words } = this.passage;
    for (let i = last + 1; i < words.length && i - last <= 8 && this.clauses[i] === this.clauses[last]; i++)
      if (COPULAS.has(words[i]!.lower) && PLANNED.has(words[i + 1]?.lower ?? '')) return true;
    return false;
  }

  /** Whether an operator that depends on the kind of thing denies this one. */
  private holds(
    { concept, first, last: to }: Target,
    { row, first: at, last }: Operator,
    denied: Denied,
  ): boolean {
    const finding =
      concept.kind === 'sign' ||
      concept.kind === 'symptom' ||
      concept.kind === 'diagnosis' ||
      concept.kind === 'class';
    if (OF_FINDINGS.has(row)) return finding;
    if (row === 'was negative') return finding;
    // "The quantity is not a worry": of a thing, not of the patient.
    if (row === 'is not <predicate>' && finding && !this.hasPatientSubject(at)) return false;
    // "No operation is on the table": of what is planned now.
    if (row === 'no <noun>' && concept.kind === 'treatment' && !denied.undocumented && this.isOfNow(to))
      return false;
    if (row === 'is outstanding' || row === 'is the first')
      return concept.kind === 'study' || concept.kind === 'treatment' || concept.kind === 'document';
    // "8/10 without medication", "without MS Contin, which he takes": it is there.
    if (row === 'without' && concept.kind === 'medication' && !denied.undocumented && first - last <= 2)
      return false;
    return true;
  }

  /** Whether the clause before a word speaks of the patient, or of a finding. */
  private hasPatientSubject(at: number): boolean {
    const { words } = this.passage;
    for (let i = at; i >= 0 && this.clauses[i] === this.clauses[at]; i--)
      if (SUBJECTS.has(words[i]!.lower) || this.isFinding(i)) return true;
    return false;
  }

  private isFinding(word: number): boolean {
    const kind = this.targetAt.get(word)?.concept.kind;
    return (
      kind === 'sign' ||
      kind === 'symptom' ||
      kind === 'diagnosis' ||
      kind === 'class' ||
      kind === 'attribute'
    );
  }

  /** Whether "is" follows without a participle: "no surgery is under consideration". */
  private isOfNow(last: number): boolean {
    const { words } = this.passage;
    const verb = words[last + 1];
    if (verb === undefined || (verb.lower !== 'is' && verb.lower !== 'are')) return false;
    const next = classesOf(words[last + 2]?.lower ?? '');
    return (next & (classBit('recordParticiple') | classBit('careParticiple'))) === 0;
  }

  /** "did not respond to an injection", "neither drug gave relief": it was tried. */
  private didNotHelp({ concept, last }: Target, { failing, row }: Operator): boolean {
    if (concept.kind !== 'medication' && concept.kind !== 'treatment') return false;
    if (failing) return true;
    if (!row.endsWith('<noun>') || row === 'absent <noun>') return false;
    const { words } = this.passage;
    const clause = this.clauses[last];
    for (
      let i = last + 1;
      i < words.length && i - last <= 12 && (this.clauses[i] === clause || i - last <= 6);
      i++
    )
      if (GAVE.has(words[i]!.lower)) return true;
    return false;
  }

  /** A study with its date, score or result: "MRI 09/12/2016", "BDI 31", "x-rays showed". */
  private wasMade(sentence: Sentence, { first, last }: Target): boolean {
    const { words } = this.passage;
    const dates = datesOf(this.passage);
    const next = dates[firstFrom(dates, last)];
    if (next !== undefined && next.first < sentence.endWord && next.first - last <= NEAR) return true;
    const before = dates[firstFrom(dates, first) - 1];
    if (before !== undefined && before.first >= sentence.firstWord && first - before.last <= 2) return true;
    if (first > sentence.firstWord && RESULTS.has(words[first - 1]!.lower)) return true;
    for (let i = last + 1; i < Math.min(sentence.endWord, last + 9); i++)
      if (SHOWED.has(words[i]!.lower)) return true;
    return /^\d/.test(words[last + 1]?.lower ?? '') && last + 1 < sentence.endWord;
  }

  private failed(common: Common, { concept, first, last }: Target, row: string): Statement {
    return {
      ...common,
      concept,
      named: concept,
      assertion: 'affirmed',
      status: 'failed',
      hedges: [],
      unknown: 0,
      by: undefined,
      failing: true,
      examined: false,
      mentioned: false,
      ever: false,
      anyValue: false,
      from: first,
      to: last,
      because: [row, 'failing'],
    };
  }

  /** How far care has come; what is said near not to have helped has failed. */
  private statusOf(sentence: Sentence, target: Target): CareStatus | undefined {
    const status = careStatus(this.passage, sentence, this.clauses, target);
    if (status === 'requested' || status === 'planned' || status === 'authorized' || status === 'refused')
      return status;
    const { concept, first } = target;
    if (concept.kind === 'study' && status === undefined && this.wasMade(sentence, target))
      return 'completed';
    if (concept.kind === 'study' || concept.kind === 'document') return status;
    for (let i = firstFrom(this.targets, first - NEAR); i < this.targets.length; i++) {
      const other = this.targets[i]!;
      if (other.first > first + NEAR) break;
      if (other.concept.id === 'no-improvement' && this.clauses[other.first] === this.clauses[first])
        return 'failed';
    }
    return status;
  }

  private denial(common: Common, target: Target, denied: Denied, operator: Operator): Statement | undefined {
    const { concept, first, last } = target;
    // "Deficits in activities of daily living": what they are limited by.
    let of =
      denied.abnormal && concept.id === 'activities-of-daily-living'
        ? conceptOf('functional-limitation')
        : concept;
    let anyValue = false;
    let assertion: Assertion =
      operator.means === 'unclear' ? 'unclear' : denied.undocumented ? 'undocumented' : 'denied';
    if (concept.kind === 'attribute') {
      const abnormal = conceptOf(concept.abnormal!);
      const { words } = this.passage;
      const ended = words[operator.last]!.lower;
      if (
        ABSENT_IS_ABNORMAL.has(concept.id) &&
        (ended === 'absent' || (concept.id === 'reflexes' && NOT_HAD.has(ended)))
      ) {
        of = abnormal;
        assertion = 'affirmed';
      } else if (CARRIED_OUT.has(words[operator.last]!.lower)) {
        anyValue = true;
        assertion = 'undocumented';
      } else if (denied.abnormal || (!denied.undocumented && TESTED.test(concept.id))) {
        of = abnormal;
      } else if (
        denied.undocumented ||
        operator.means !== 'absent' ||
        operator.reach === 'before' ||
        MEASURING.has(this.passage.words[last + 1]?.lower ?? '')
      ) {
        anyValue = true;
        assertion = 'undocumented';
      } else {
        const value = examinedAs(this.passage, this.passage.sentenceOf(first), target, (word) =>
          this.attributes.has(word),
        );
        if (value === undefined) return undefined;
        of = abnormal;
        assertion = value === 'abnormal' ? 'affirmed' : 'normal';
      }
    }
    return {
      ...common,
      past: concept.kind === 'request' ? denied.had : common.past,
      concept: of,
      named: concept,
      assertion,
      status: denied.wanted || this.isWanted(last) ? 'planned' : undefined,
      hedges:
        this.isLimited(last) && !denied.hedges.includes('fresh')
          ? [...denied.hedges, 'fresh']
          : FINISHING.has(this.passage.words[operator.last]!.lower) &&
              (concept.kind === 'treatment' || concept.kind === 'medication')
            ? [...denied.hedges, 'degree']
            : denied.hedges,
      unknown: denied.unknown,
      by: denied.by,
      failing: denied.failing,
      examined: denied.examined,
      mentioned: denied.mentioned,
      ever: this.isOfAllTimes(operator.first, last),
      anyValue,
      from: Math.min(operator.first, first),
      to: Math.max(operator.last, last),
      because: denied.rows,
    };
  }

  /** "Only tenderness was noted on examination": no other finding. */
  private only(found: readonly Statement[]): readonly Statement[] {
    const { words, sentences } = this.passage;
    return sentences.flatMap((sentence): readonly Statement[] => {
      let at = -1;
      let exam = false;
      for (let i = sentence.firstWord; i < sentence.endWord; i++) {
        const { lower } = words[i]!;
        if (ONLY.has(lower) && words[i - 1]?.lower !== 'not') at = i;
        if (lower.startsWith('exam')) exam = true;
      }
      const sign =
        at < 0 || !exam
          ? undefined
          : found.find(({ first, concept }) => first > at && first - at <= 4 && concept.kind === 'sign');
      if (sign === undefined || sign.assertion !== 'affirmed') return [];
      const general = conceptOf('physical-findings');
      return [
        {
          ...sign,
          concept: general,
          named: general,
          assertion: 'denied',
          hedges: ['other'],
          from: at,
          to: sign.last,
          because: ['only'],
        },
      ];
    });
  }

  /** Grades and motions told by their measure alone: "EHL 4/5", "flexion 40/60". */
  private measured(found: readonly Statement[]): readonly Statement[] {
    const { passage } = this;
    const strength = new Set(
      found.flatMap(({ named, sentence }) => (named.id === 'strength' ? [sentence] : [])),
    );
    return measuredFindings(passage, bodyPartsOf(passage)).flatMap(
      ({ attribute, abnormal, first, last }): readonly Statement[] => {
        const sentence = passage.sentenceOf(first);
        if (attribute === 'strength' && strength.has(sentence.index)) return [];
        const named = conceptOf(attribute);
        const target: Target = { concept: named, drug: undefined, first, last };
        const hedges: readonly Hedge[] = [];
        return [
          {
            concept: conceptOf(named.abnormal!),
            named,
            drug: undefined,
            assertion: abnormal ? 'affirmed' : 'normal',
            status: undefined,
            source: this.sourceOf(sentence, first),
            ofOthers: false,
            history: false,
            hedges,
            unknown: 0,
            by: undefined,
            failing: false,
            examined: false,
            mentioned: false,
            ever: false,
            past: this.isPast(first),
            anyValue: false,
            place: placesOf(passage, [target])[0],
            parts: this.partsIn(first, undefined),
            date: this.dateFor(sentence, first),
            sentence: sentence.index,
            first,
            last,
            from: first,
            to: last,
            because: ['measure'],
          },
        ];
      },
    );
  }

  private sourceOf(sentence: Sentence, word: number): Source {
    const { passage } = this;
    if (passage.isQuoted(word)) return 'quotation';
    return topicsOf(passage)[sentence.index] === 'utilization review' ? 'utilization review' : 'author';
  }

  private partsIn(first: number, operator: Operator | undefined): Statement['parts'] {
    const parts = bodyPartsOf(this.passage);
    const clause = this.clauses[first];
    let from = first;
    let to = first;
    const same = (i: number): boolean => i >= 0 && i < this.clauses.length && this.clauses[i] === clause;
    while (same(from - 1)) from--;
    while (same(to + 1)) to++;
    const own = between(parts, Math.min(from, operator?.first ?? from), to + 1);
    const telling = own.filter(({ part }) => part !== 'spine' && part !== 'back');
    return telling.length > 0 ? telling : own;
  }

  private near(sentence: Sentence, first: number, list: ReadonlySet<string>, reach: number): boolean {
    const clause = this.clauses[first];
    for (let i = first - 1; i >= sentence.firstWord && first - i <= reach; i--) {
      if (this.clauses[i] !== clause) break;
      if (list.has(this.passage.words[i]!.lower)) return true;
    }
    return false;
  }

  private isOfAllTimes(from: number, last: number): boolean {
    const { words } = this.passage;
    const clause = this.clauses[last];
    for (
      let i = Math.min(from, last);
      i < words.length && (i <= last || this.clauses[i] === clause) && i - last <= 6;
      i++
    )
      if (ALL_TIMES.has(words[i]!.lower)) return true;
    return false;
  }

  /** Whether its clause has a verb of the past, or the sentence a date. */
  private isPast(word: number): boolean {
    const { words } = this.passage;
    const clause = this.clauses[word];
    for (let i = word; i >= 0 && this.clauses[i] === clause; i--) if (PAST.has(words[i]!.lower)) return true;
    for (let i = word + 1; i < words.length && this.clauses[i] === clause; i++)
      if (PAST.has(words[i]!.lower)) return true;
    return false;
  }

  /** "No injection has been tried after the operation": not in general. */
  private isLimited(last: number): boolean {
    const { words } = this.passage;
    // "since" begins a clause of its own.
    if (SINCE.has(words[last + 1]?.lower ?? '') && last + 2 < words.length) return true;
    for (let i = last + 1; i < words.length && i - last <= 10 && this.clauses[i] === this.clauses[last]; i++)
      if (SINCE.has(words[i]!.lower) && this.clauses[i + 1] === this.clauses[last]) return true;
    return false;
  }

  /** "May" with a capital is the month. */
  private isMonth(word: number): boolean {
    const { words, flat } = this.passage;
    return words[word]!.lower === 'may' && flat.text[words[word]!.from] === 'M';
  }

  /** "Prior to the injury she took Percocet": no record of this case. */
  private isBeforeInjury({ firstWord }: Sentence, first: number): boolean {
    const { words } = this.passage;
    for (let i = firstWord; i < first && i - firstWord <= 6; i++)
      if (INJURY.has(words[i]!.lower)) {
        for (let k = i - 1; k >= firstWord && i - k <= 4; k--)
          if (words[k]!.lower === 'prior' || words[k]!.lower === 'before') return true;
      }
    return false;
  }

  /** "He was working full duty when he was injured". */
  private atInjury({ endWord }: Sentence, last: number): boolean {
    const { words } = this.passage;
    for (let i = last + 1; i < Math.min(endWord, last + 9); i++)
      if (
        /^(?:injured|injury|hurt|accident|fell|until|once|briefly|attempt|attempted)$/.test(words[i]!.lower)
      )
        return true;
    return false;
  }

  private yearsAgo(sentence: Sentence, first: number, last: number): boolean {
    const { words } = this.passage;
    for (let i = first - 1; i >= sentence.firstWord && first - i <= 5; i--)
      if (/^(?:19|20)\d\d$/.test(words[i]!.lower) && words[i - 1]?.lower === 'in') return true;
    for (let i = last + 1; i < Math.min(sentence.endWord, last + 6); i++) {
      const { lower } = words[i]!;
      // "Ten years ago", "at 2 years old", "as a child".
      if (lower === 'ago' || lower === 'childhood' || lower === 'child') return first >= 0;
      if (lower === 'old' && words[i - 1]?.lower.startsWith('year')) return true;
      // "A gastric ulcer in 1995".
      if (/^(?:19|20)\d\d$/.test(lower) && /^(?:in|since|of|from|around)$/.test(words[i - 1]?.lower ?? ''))
        return true;
    }
    return false;
  }

  private isUncertain(sentence: Sentence, { concept, first, last }: Target, known: boolean): boolean {
    const { words } = this.passage;
    const clause = this.clauses[first];
    for (let i = first - 1; i >= sentence.firstWord && first - i <= 8; i--) {
      if (this.clauses[i] !== clause) {
        const turn = words[i + 1]!.lower;
        if (turn === 'if' || turn === 'whether' || turn === 'unless') return true;
        break;
      }
      if (DOUBT_WORDS.has(words[i]!.lower) && !this.isMonth(i) && !(known && words[i]!.lower === 'should'))
        return true;
    }
    if (words[first]?.lower === 'if') return true;
    const next = words[last + 1]?.lower;
    for (let i = last + 1; i < Math.min(sentence.endWord, last + 3); i++)
      if (MODALS.has(words[i]!.lower) && !this.isMonth(i)) return true;
    return (
      next === 'versus' || next === 'vs' || (concept.kind !== 'document' && words[last + 1]?.lower === 'risk')
    );
  }

  private dateFor(sentence: Sentence, first: number): LetterDate | undefined {
    const dates = datesOf(this.passage);
    const governs = (date: LetterDate): boolean => date.role !== 'injury' && date.role !== 'publication';
    const after = firstFrom(dates, first);
    let before: LetterDate | undefined;
    for (let i = after - 1; i >= 0 && after - i <= 12; i--)
      if (governs(dates[i]!)) {
        before = dates[i]!;
        break;
      }
    if (before?.sentence === sentence) return before;
    const next = dates[after];
    return next !== undefined && next.first < sentence.endWord && governs(next) ? next : before;
  }
}

/** So many words from a treatment it may be told that it did not help. */
const NEAR = 14;
const MODALS = new Set(['could', 'may', 'might', 'would', 'should', 'can']);
const SINCE = new Set(['after', 'since', 'following', 'before', 'under']);
const IN_ORDER = new Set(['normal', 'unremarkable', 'negative']);
const COPULAS = new Set(['was', 'were', 'is', 'are', 'essentially', 'completely', 'entirely']);
const ONLY = new Set(['only', 'merely', 'solely']);
const SHOWED = new Set(
  'showed shows showing revealed reveals demonstrated demonstrates found finds noted read indicated confirmed suggested consistent positive negative normal unremarkable reviewed checked was were dated'.split(
    ' ',
  ),
);
const SUBJECTS = new Set(
  'he she patient worker claimant applicant employee member individual iw who there it they'.split(' '),
);
const ALL_TIMES = new Set(['never', 'history', 'ever', 'past', 'previous', 'prior', 'hx', 'previously']);
const PLANNED = new Set(
  'planned scheduled requested contemplated pending anticipated needed indicated warranted required recommended considered proposed'.split(
    ' ',
  ),
);
const RESULTS = new Set(['negative', 'positive', 'normal', 'abnormal', 'unremarkable']);
const INJURY = new Set(['injury', 'accident', 'incident']);
const OF_FINDINGS = new Set(['was denied', 'has <resolved>', '<resolved>']);
const GAVE = new Set(['gave', 'helped', 'relieved', 'improved', 'worked', 'brought', 'alleviated']);
/** What may stand between a turn and a verb whose subject is told before. */
const ELIDED = new Set(
  'but however although and or yet though has have had was were is are been be also still it this they'.split(
    ' ',
  ),
);
/** Tests that are named for what they show: "no Tinel's sign". */
const TESTED = /^(?:straight-leg-raise|spurling|tinel|phalen|finkelstein|.*-test|dix-hallpike)$/;
/** "There is no grip strength measurement" says that none was taken. */
/** A reflex that cannot be had is an abnormal one. */
const NOT_HAD = new Set(['elicited', 'brought', 'obtained', 'appreciated', 'obtainable', 'elicitable']);
const ABSENT_IS_ABNORMAL = new Set(['reflexes', 'sensation']);
/** What is not finished may have begun. */
const FINISHING = new Set(['complete', 'completed', 'exhaust', 'exhausted', 'finish', 'finished']);
const PAST = new Set(
  'document documents reveal reveals was were had has have did underwent received completed attended reported noted documented showed revealed demonstrated found tried took failed improved continued complained denied presented rated indicated responded helped began started'.split(
    ' ',
  ),
);
/** "Straight leg raise was not performed": not that it was negative. */
const CARRIED_OUT = new Set(
  'performed done tested checked assessed measured conducted examined evaluated attempted documented recorded reported mentioned described provided'.split(
    ' ',
  ),
);
const MEASURING = new Set(
  'measurement measurements testing test tests exam examination reading readings values score scores grading'.split(
    ' ',
  ),
);
