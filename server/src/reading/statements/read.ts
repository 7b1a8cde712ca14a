/**
 * How a passage is read: words -> targets -> operators -> scope -> statements. For example
 * "There is no documentation of significant weakness in the right hand":
 *
 * 1. words (language/words.ts), sentences (language/sentences.ts) and clauses (clauses.ts);
 * 2. targets (targets.ts): where the tables of vocabulary/ name a concept ("weakness"), with its place (places.ts: the
 *    right hand);
 * 3. operators (operators.ts, negatedVerbs.ts): the words that deny ("no"), and on which side what they deny stands;
 * 4. scope (scope.ts): from the operator on, each word is a target, a modifier ("documentation": that it is on record is
 *    denied; "significant": a hedge) or of no class; the targets met before the scope ends are denied;
 * 5. statements (statement.ts): of each target one, with its assertion ("undocumented"), its hedges, place, date and
 *    source. Who is not denied is affirmed, uncertain (circumstances.ts), or has a value (values.ts) or a status (care.ts).
 *
 * What an operator denies in words that no table holds is a literal (literal.ts). Everything is told by word indices of the
 * passage, so that it stays right when the passage moves. Linear: each look around a word is bounded by its sentence.
 */

import { beginningBetween } from '../../language/ordered';
import { Gap } from '../../language/words';
import { remembered } from '../../text/remembered';
import { conceptOf } from '../../vocabulary/concepts';
import { NAMED_BEFORE, OPPOSITES, STUDY_OF_REPORT } from '../../vocabulary/concepts/facets';
import { NEEDED, NOT } from '../../vocabulary/examination/assertionWords';
import { LISTED_NOUNS } from '../../vocabulary/negation/pronounWords';
import { ELIDED, OPENING_PREPOSITIONS } from '../../vocabulary/negation/scopeWords';
import { classBit, classesOf } from '../../vocabulary/sentences/wordClasses';
import { bodyPartsOf } from '../anatomy/bodyParts';
import { type MeasuredFinding, measuredFindings } from '../examination/measuredFindings';
import { provocationOf } from '../examination/provocations';
import { resultOf } from '../examination/studyResults';
import { examinedAs, isMixed, valueSpan } from '../examination/values';
import { type Denial, denialOf, holds } from '../negation/denials';
import { listsDenied } from '../negation/listsDenied';
import { type Literal, literalIn } from '../negation/literal';
import type { Operator } from '../negation/operators/operator';
import { operatorsIn } from '../negation/operators/operators';
import { practitionerDenied } from '../negation/practitionersDenied';
import { pronounDenied, pronounReason } from '../negation/pronouns';
import { deniedIn, withinParenthesis } from '../negation/scope/scope';
import type { Ground } from '../negation/scope/scopeState';
import { standInDenied } from '../negation/standIns';
import type { Passage, Sentence } from '../sentences/passage';
import { careStatus } from '../targets/care';
import { type Circumstances, circumstancesOf, isUncertain } from '../targets/circumstances';
import { isEndedByEffect } from '../targets/endedByEffect';
import { Named } from '../targets/named';
import type { Hedge, Statement } from '../targets/statement';
import { statementOf } from '../targets/statementOf';
import type { Target } from '../targets/targets';
import { valuesOfTests } from '../told/scores';
import { nothingElse, toldByMeasure } from './otherFindings';
import { partsInOrder } from './partsInOrder';
import { pointedAt } from './pointingClauses';

/** A sentence as it was read. */
export interface Reading {
  /** All that it says of concepts, in order. */
  readonly statements: readonly Statement[];
  /** What it denies in words that no table holds. */
  readonly literals: readonly Literal[];
  /** The clauses in which something is denied, by their number (`clausesOf`). */
  readonly denying: ReadonlySet<number>;
}

const readerOf = remembered((passage: Passage) => new Reader(passage));

/** The reading of a sentence, by its index; computed once, when it is first asked for: recitals never are. */
export const readingOf = (passage: Passage, sentence: number): Reading => readerOf(passage).read(sentence);

/** All that a passage says of concepts, in order. Computed once per passage; positions are word indices. */
export const statementsIn = remembered((passage: Passage): readonly Statement[] =>
  passage.sentences.flatMap(({ index }) => readingOf(passage, index).statements),
);

/** The same of the sentences in which a rationale speaks of the case: guideline text is about no one. */
export const statementsOfCase = remembered((passage: Passage): readonly Statement[] =>
  passage.sentences.flatMap(({ index, kind }) =>
    kind === 'case' ? readingOf(passage, index).statements : [],
  ),
);

/** What a sentence denies by a pronoun. */
interface Denied {
  readonly pronouns: readonly Statement[];
}

const CARE: ReadonlySet<string> = new Set(['treatment', 'study', 'medication', 'document']);
const FOUND: ReadonlySet<string> = new Set(['sign', 'symptom', 'diagnosis']);
const TURN = classBit('turn');
const CLOSING = Gap.comma | Gap.semicolon | Gap.colon | Gap.stop;
/** So many words before a denial the verb of provoking stands that it belongs to: "brought on no". */
const PROVOKED_REACH = 3;
const SEEN_BY_EXAMINER: ReadonlySet<string> = new Set(['sign', 'attribute']);

class Reader {
  private readonly named: Named;
  private readonly known: (Reading | undefined)[] = [];
  private measures: readonly MeasuredFinding[] | undefined;
  /** The first words of the operators read so far. */
  private readonly operators = new Set<number>();
  private readonly denials = new Map<Target, Denial>();
  private readonly frames = new Set<Target>();
  private readonly dependents = new Set<Target>();

  constructor(private readonly passage: Passage) {
    this.named = new Named(passage);
  }

  read(index: number): Reading {
    this.known[index] ??= this.readSentence(this.passage.sentences[index]!);
    return this.known[index];
  }

  private readSentence(sentence: Sentence): Reading {
    const { named, passage } = this;
    const { firstWord, endWord } = sentence;
    const { pronouns, ...denials } = this.readDenials(sentence);
    const found = beginningBetween(named.targets, firstWord, endWord).flatMap((target) =>
      this.statementsOn(target),
    );
    this.measures ??= measuredFindings(passage, bodyPartsOf(passage));
    const measures = beginningBetween(this.measures, firstWord, endWord);
    const pointed = pointedAt(named, sentence, found);
    const told = found.filter(({ first }) => !pointed.some((one) => one.first === first));
    const statements = [
      ...told,
      ...pointed,
      ...toldByMeasure(named, found, measures),
      ...nothingElse(named, found, sentence),
      ...partsInOrder(named, sentence),
      ...pronouns,
    ];
    return { ...denials, statements: statements.sort((a, b) => a.first - b.first) };
  }

  private readDenials(sentence: Sentence): Pick<Reading, 'literals' | 'denying'> & Denied {
    const { passage, named } = this;
    const literals: Literal[] = [];
    const pronouns: Statement[] = [];
    const denying = new Set<number>();
    const operators = operatorsIn(passage, sentence, named.isTaken);
    for (const { first } of operators) this.operators.add(first);
    const provoking = operators.length === 0 ? [] : this.provokingVerbs(sentence);
    const ground: Ground = {
      passage,
      clauses: named.clauses,
      targetAt: named.targetAt,
      isPlace: named.isPlace,
      isOperator: (word) => this.operators.has(word),
      frames: (target) => this.frames.add(target),
      depends: (target) => this.dependents.add(target),
    };
    for (const operator of operators) {
      const [from, to] =
        operator.reach === 'after'
          ? [operator.last + 1, sentence.endWord]
          : [
              withinParenthesis(
                ground,
                operator.ofPoint
                  ? this.pointStart(operator.first, sentence)
                  : this.subjectStart(operator.first, sentence),
                operator.first,
              ),
              operator.first,
            ];
      denying.add(named.clauses[operator.first]!);
      const found = deniedIn(ground, operator, from, to);
      if (provoking.some((verb) => verb >= operator.first - PROVOKED_REACH && verb <= operator.last + 1)) {
        // "Phalen's brought on no tingling": a value of the test, and no word on tingling at other times.
        for (const { target } of found)
          if (!SEEN_BY_EXAMINER.has(target.concept.kind)) this.frames.add(target);
      }
      for (const denied of found)
        if (!this.denials.has(denied.target) && !this.frames.has(denied.target))
          this.denials.set(denied.target, { denied, operator });
      if (found.length > 0) continue;
      const pronoun = pronounDenied(passage, operator, from, sentence.endWord);
      if (pronoun !== undefined) {
        pronouns.push(
          this.deniedByOtherName(operator, pronoun, NAMED_BEFORE, pronounReason(passage, pronoun)),
        );
        continue;
      }
      const standIn = standInDenied(named, sentence, operator);
      if (standIn !== undefined) {
        this.denials.set(standIn.target, { denied: standIn, operator });
        continue;
      }
      const practitioner = practitionerDenied(passage, operator, sentence.endWord);
      if (practitioner !== undefined) {
        pronouns.push(
          this.deniedByOtherName(operator, practitioner.at, practitioner.concept, '<practitioner>'),
        );
        continue;
      }
      const literal = literalIn(passage, sentence, operator, from, to, named.isTaken);
      if (literal !== undefined) literals.push(literal);
    }
    for (const { first, last, operator, isOne } of listsDenied(passage, sentence, operators))
      if (!pronouns.some((one) => one.first === first))
        pronouns.push(
          this.deniedByOtherName(
            operator,
            last,
            NAMED_BEFORE,
            isOne ? 'pronoun of one' : 'pronoun of all',
            // What only suggests an illness is no diagnosis of it.
            LISTED_NOUNS[named.lower(last)]?.includes('diagnosis') ? DIAGNOSED : undefined,
          ),
        );
    return { literals, denying, pronouns };
  }

  /** "None was carried out", "no orthopedist has been involved": what is meant is for the relations to find, or the care itself. */
  private deniedByOtherName(
    operator: Operator,
    at: number,
    id: string,
    reason: string,
    hedges?: readonly Hedge[],
  ): Statement {
    const concept = conceptOf(id);
    const target: Target = { concept, drug: undefined, first: at, last: at };
    return statementOf(circumstancesOf(this.named, target, operator.first), {
      concept,
      named: concept,
      assertion: operator.means === 'absent' ? 'denied' : 'undocumented',
      past: true,
      ...(hedges === undefined ? {} : { hedges }),
      from: Math.min(operator.first, at),
      to: Math.max(operator.last, at),
      because: [operator.row, reason],
    });
  }

  /** The verbs of a sentence that tell what a test provoked. */
  private provokingVerbs(sentence: Sentence): readonly number[] {
    const { named, passage } = this;
    return beginningBetween(named.targets, sentence.firstWord, sentence.endWord).flatMap((target) => {
      const told = provocationOf(passage.words, sentence, target);
      return told === undefined ? [] : [told.verb];
    });
  }

  /** Where the point of a list begins in which a word stands. */
  private pointStart(word: number, { firstWord }: Sentence): number {
    let at = word;
    while (at > firstWord && !(this.passage.words[at]!.gap & CLOSING)) at--;
    return at;
  }

  /** Where the subject of a verb begins: at its clause, or behind the last denial of it. */
  private subjectStart(verb: number, { firstWord }: Sentence): number {
    const { named } = this;
    let at = verb;
    while (at > firstWord && named.isSameClause(at - 1, verb) && !this.operators.has(at - 1)) at--;
    // "It", "this" and a turn at the head say nothing.
    while (at < verb && ELIDED.has(named.lower(at))) at++;
    // "Therapy was requested but not started": the subject of the clause before.
    if (at === verb) return this.clauseBefore(verb, firstWord);
    while (at < verb && (classesOf(named.lower(at)) & TURN) !== 0) at++;
    return this.behindOpening(at, verb);
  }

  /** Behind the phrase that opens a clause: "contrary to the request, a tear was not seen", "two years on, …". */
  private behindOpening(at: number, verb: number): number {
    const { words } = this.passage;
    const isPhrase = OPENING_PREPOSITIONS.has(this.named.lower(at));
    for (let i = at + 1; i < verb; i++) {
      if (!isPhrase && this.named.isTaken(i - 1)) return at;
      if (words[i]!.gap & Gap.comma) return i;
    }
    return at;
  }

  private clauseBefore(word: number, firstWord: number): number {
    const { named } = this;
    let from = word;
    while (from > firstWord && named.isSameClause(from - 1, word)) from--;
    const last = from - 1;
    while (from > firstWord && named.isSameClause(from - 1, last)) from--;
    return from;
  }

  private statementsOn(target: Target): readonly Statement[] {
    const { named } = this;
    const read = this.denials.get(target);
    if (read === undefined && (this.frames.has(target) || this.isAnswered(target))) return [];
    const denial = read !== undefined && holds(named, read) ? read : undefined;
    const from = denial?.operator.first ?? target.first;
    const around = circumstancesOf(named, target, from);
    if (denial !== undefined) {
      const statement = denialOf(named, around, denial);
      return statement === undefined ? [] : [statement];
    }
    if (target.concept.kind === 'attribute') return this.valuesOf(target, around);
    return [this.plainStatement(target, around)];
  }

  /** "Tobacco: never smoker": a label, whose answer tells. */
  private isAnswered({ concept, last }: Target): boolean {
    const next = this.named.targetAt(last + 1);
    if (next === undefined || !(this.passage.words[last + 1]!.gap & Gap.colon)) return false;
    return OPPOSITES.some(
      ([one, other]) =>
        (one === concept.id && other === next.concept.id) ||
        (other === concept.id && one === next.concept.id),
    );
  }

  /** "Decreased sensation"; "negative on the right and positive on the left" is both. */
  private valuesOf(target: Target, around: Circumstances): readonly Statement[] {
    const { passage, named } = this;
    const sentence = passage.sentenceOf(target.first);
    const value = examinedAs(passage, sentence, target, named.isAttribute);
    if (value === undefined) return [];
    const at = valueSpan(passage, sentence, target);
    // "No weakness of the rotator cuff": of the weakness.
    const valued = named.targetAt(at.from);
    if (valued !== undefined && valued !== target && FOUND.has(valued.concept.kind)) return [];
    const said = {
      concept: conceptOf(target.concept.abnormal!),
      named: target.concept,
      assertion: value === 'abnormal' ? 'affirmed' : 'normal',
      ...at,
      because: [`value: ${value}`],
    } as const;
    const statement = statementOf(around, said);
    if (!isMixed(passage, sentence, target, value, named.isTaken)) return [statement];
    const other = value === 'abnormal' ? 'normal' : 'affirmed';
    return [statement, statementOf(around, { ...said, assertion: other, place: undefined })];
  }

  private plainStatement(target: Target, around: Circumstances): Statement {
    const { concept, first, last } = target;
    const from = target.from ?? first;
    const to = target.to ?? last;
    const named = concept;
    if (target.isNormal)
      return statementOf(around, { concept, named, from, to, assertion: 'normal', because: IN_MEASURE });
    const reported = STUDY_OF_REPORT[concept.id];
    const result =
      concept.kind === 'study' || reported !== undefined ? resultOf(this.named, target) : undefined;
    if (result === 'normal')
      return statementOf(around, {
        concept: reported === undefined ? concept : conceptOf(reported),
        named,
        from,
        to: Math.max(to, valuesOfTests(this.passage).get(first)?.at ?? to),
        assertion: 'normal',
        status: 'completed',
        because: STUDY_IN_ORDER,
      });
    // "Help with bathing is not currently needed".
    if (concept.kind === 'function' && isNotNeeded(this.named, last))
      return statementOf(around, { concept, named, from, to, assertion: 'denied', because: ['not needed'] });
    const isCare = CARE.has(concept.kind);
    const depends = this.dependents.has(target);
    const status = isCare && !depends ? careStatus(this.named, target) : undefined;
    const uncertain = isUncertain(this.named, target, status !== undefined) || (depends && !isCare);
    // "Wide awake": no sleepiness.
    if (concept.denies !== undefined)
      return statementOf(around, {
        concept: conceptOf(concept.denies),
        named,
        from,
        to,
        assertion: uncertain ? 'uncertain' : 'denied',
        because: ABSENCE,
      });
    return statementOf(around, {
      concept,
      named,
      from,
      to,
      assertion: uncertain ? 'uncertain' : status === 'refused' ? 'denied' : 'affirmed',
      status,
      failing:
        status === 'failed' ||
        (status === 'stopped' && concept.kind === 'medication' && isEndedByEffect(this.named, target)),
      isAbnormal: result === 'abnormal' && !uncertain,
      because: target.isNormal === false && !uncertain ? BY_MEASURE : reasonsOf(status, uncertain),
    });
  }
}

const DIAGNOSED: readonly Hedge[] = ['diagnosis'];
/** So many words behind what is needed it is told that it is not. */
const NEED_REACH = 8;

function isNotNeeded(named: Named, last: number): boolean {
  for (let i = last + 1; i - last <= NEED_REACH && named.isSameClause(i, last); i++)
    if (NEEDED.has(named.lower(i)))
      return (
        NOT.has(named.lower(i - 1)) || (named.lower(i - 1).endsWith('ly') && NOT.has(named.lower(i - 2)))
      );
  return false;
}

const NO_REASON: readonly string[] = [];
const IN_MEASURE = ['measure in order'];
const BY_MEASURE = ['measure out of order'];
const STUDY_IN_ORDER = ['study in order'];
const ABSENCE = ['<absence>'];

function reasonsOf(status: string | undefined, uncertain: boolean): readonly string[] {
  if (status === undefined && !uncertain) return NO_REASON;
  return [
    ...(status === undefined ? [] : [`status: ${status}`]),
    ...(uncertain ? ['possible or a condition'] : []),
  ];
}
