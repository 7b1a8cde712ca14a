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
 *    source. What is not denied (notDenied.ts) is affirmed, uncertain (uncertain.ts), or has a value (values.ts) or a status
 *    (care.ts).
 *
 * What an operator denies in words that no table holds is a literal (literal.ts). Everything is told by word indices of the
 * passage, so that it stays right when the passage moves. Linear: each look around a word is bounded by its sentence.
 */

import { beginningBetween } from '../../language/ordered';
import { remembered } from '../../text/remembered';
import { conceptOf } from '../../vocabulary/concepts';
import { NAMED_BEFORE } from '../../vocabulary/concepts/generalConcepts';
import { CARE_AND_PAPERS } from '../../vocabulary/concepts/kinds';
import { LISTED_NOUNS } from '../../vocabulary/negation/pronounWords';
import { bodyPartsOf } from '../anatomy/bodyParts';
import { type MeasuredFinding, measuredFindings } from '../examination/measuredFindings';
import { provocationOf } from '../examination/provocations';
import { isAnswered as isAnsweredLater } from '../negation/answeredDenials';
import { answerTo, deniedBy, minusBehind, negativeBefore } from '../negation/answers';
import { isContraryToFact } from '../negation/contraryToFact';
import type { Denial } from '../negation/denial';
import { denialOf } from '../negation/denials';
import { holds } from '../negation/denialsThatHold';
import { elidedDenial } from '../negation/elidedDenials';
import { listsDenied } from '../negation/listsDenied';
import { type Literal, literalsIn } from '../negation/literal';
import { denyingBefore, type Operator } from '../negation/operators/operator';
import { operatorsIn } from '../negation/operators/operators';
import { practitionerDenied } from '../negation/practitionersDenied';
import { pronounDenied, pronounReason } from '../negation/pronouns';
import { deniedIn, withinParenthesis } from '../negation/scope/scope';
import type { Ground } from '../negation/scope/scopeState';
import { antecedentOf, standInDenied } from '../negation/standIns';
import type { Passage, Sentence } from '../sentences/passage';
import { circumstancesOf } from '../targets/circumstances';
import { Named } from '../targets/named';
import type { Hedge, Statement } from '../targets/statement';
import { statementOf } from '../targets/statementOf';
import type { Target } from '../targets/target';
import { isAnswered, plainStatement, valuesOf } from './notDenied';
import { nothingElse, toldByMeasure } from './otherFindings';
import { partsInOrder } from './partsInOrder';
import { pointedAt } from './pointingClauses';
import { pointStart, subjectStart } from './subjects';

/** A sentence as it was read. */
export interface Reading {
  /** All that it says of concepts, in order. */
  readonly statements: readonly Statement[];
  /** What it denies in words that no table holds. */
  readonly literals: readonly Literal[];
  /** What denies something, by the number of its clause (`clausesOf`). */
  readonly denying: ReadonlyMap<number, readonly Operator[]>;
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
  /** What the verb that is denied leaves open. */
  private readonly open = new Set<Target>();

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
    const denying = new Map<number, Operator[]>();
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
          ? [
              operator.silence === undefined ? operator.last + 1 : operator.first,
              operator.silence?.first ?? sentence.endWord,
            ]
          : [
              withinParenthesis(
                ground,
                operator.ofPoint
                  ? pointStart(passage, operator.first, sentence)
                  : subjectStart(named, operator.first, sentence, ground.isOperator),
                operator.first,
              ),
              operator.first,
            ];
      const clause = named.clauses[operator.first]!;
      denying.set(clause, [...(denying.get(clause) ?? []), operator]);
      const found = deniedIn(ground, operator, from, to);
      if (operator.isOpen) {
        for (const { target } of found) if (isHeldOpen(operator, target)) this.open.add(target);
        if (found.length > 0) continue;
      }
      if (provoking.some((verb) => verb >= operator.first - PROVOKED_REACH && verb <= operator.last + 1)) {
        // "Phalen's brought on no tingling": a value of the test, and no word on tingling at other times.
        for (const { target } of found)
          if (!SEEN_BY_EXAMINER.has(target.concept.kind)) this.frames.add(target);
      }
      for (const denied of found)
        if (!this.denials.has(denied.target) && !this.frames.has(denied.target))
          this.denials.set(denied.target, { denied, operator });
      const inOwnWords = literalsIn(ground, sentence, operator, from, to, named.isTaken);
      if (found.length > 0) {
        // Beside things that are known by name, what is not is seldom one thing of its own.
        literals.push(...inOwnWords.map((one) => ({ ...one, isTelling: false })));
        continue;
      }
      const pronoun = pronounDenied(passage, operator, from, sentence.endWord);
      const meant = antecedentOf(named, sentence, operator, pronoun);
      if (meant !== undefined && !this.denials.has(meant.target))
        this.denials.set(meant.target, { denied: meant, operator });
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
      literals.push(...inOwnWords);
    }
    this.readAnswers(sentence);
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

  /** "Weight loss? None", "nystagmus (-)", "negative tension signs": denials by what stands outside a sentence, is no word, or a value. */
  private readAnswers(sentence: Sentence): void {
    const { named, passage } = this;
    const answer = answerTo(passage, sentence, named.isTaken);
    for (const target of beginningBetween(named.targets, sentence.firstWord, sentence.endWord)) {
      const by = answer ?? minusBehind(passage, target) ?? negativeBefore(passage, target);
      if (by !== undefined && !this.denials.has(target)) this.denials.set(target, deniedBy(by, target));
      else if (!this.denials.has(target) && isContraryToFact(named, target, sentence))
        this.denials.set(
          target,
          deniedBy(denyingBefore(target.last, target.last, 'absent', '<noun> absent'), target),
        );
    }
    const elided = elidedDenial(named, sentence);
    if (elided !== undefined && !this.denials.has(elided.target))
      this.denials.set(elided.target, deniedBy(elided.operator, elided.target));
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

  private statementsOn(target: Target): readonly Statement[] {
    const { named } = this;
    const read = this.denials.get(target);
    if (read === undefined && (this.frames.has(target) || isAnswered(named, target))) return [];
    const isOperator = (word: number): boolean => this.operators.has(word);
    const denial =
      read !== undefined && holds(named, read) && !isAnsweredLater(named, read, isOperator)
        ? read
        : undefined;
    const from = denial?.operator.first ?? target.first;
    const around = circumstancesOf(named, target, from);
    if (denial !== undefined) {
      const statement = denialOf(named, around, denial);
      return statement === undefined ? [] : [statement];
    }
    if (target.concept.kind === 'attribute') return valuesOf(named, target, around);
    return [
      plainStatement(named, target, around, {
        depends: this.dependents.has(target),
        isOpen: this.open.has(target),
      }),
    ];
  }
}

/** Whether an operator that leaves a thing open speaks of things of this kind. */
function isHeldOpen({ only }: Operator, { concept }: Target): boolean {
  return only !== 'care' || CARE_AND_PAPERS.has(concept.kind);
}

const DIAGNOSED: readonly Hedge[] = ['diagnosis'];
