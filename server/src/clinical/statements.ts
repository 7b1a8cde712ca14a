import { type Mention, mentionsIn } from '../language/lexicon';
import { firstFrom } from '../language/ordered';
import { Gap, type Word } from '../language/words';
import { type BodyPartMention, bodyPartsOf } from '../reading/bodyParts';
import { datesOf, type LetterDate } from '../reading/dateRoles';
import { measuredFindings } from '../reading/measuredFindings';
import { painScoresIn } from '../reading/painScores';
import type { Passage, Sentence } from '../reading/passage';
import { type Topic, topicsOf } from '../reading/topics';
import { remembered } from '../text/remembered';
import type { Span } from '../text/span';
import type { Concept } from '../vocabulary/concept';
import { CONCEPT_LEXICON, conceptOf } from '../vocabulary/concepts';
import { type Assertion, assertionOf } from './assertions';
import { examinedValue } from './examinedValues';

/** What a passage says of one concept at one place. */
export interface Statement {
  /** Of an attribute out of order, the sign it shows ("sensory-loss" for "decreased sensation"). */
  readonly concept: Concept;
  /** The concept as it is named, where that differs: the attribute. */
  readonly named: Concept;
  readonly assertion: Assertion;
  /** What the sentence tells of: complaints, an examination, treatment given, a plan … */
  readonly topic: Topic;
  /** The nearest body part of the sentence, if there is one. */
  readonly bodyPart: BodyPartMention | undefined;
  /** The date that governs the sentence: its own, or the last one before it. */
  readonly date: LetterDate | undefined;
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly span: Span;
}

const PLANNABLE = new Set(['treatment', 'study', 'medication', 'document']);
/** Where a passage names a concept, in order, each place once; computed once per passage. */
export const conceptMentionsOf = remembered((passage: Passage): readonly Mention<Concept>[] =>
  mentionsIn(passage.words, CONCEPT_LEXICON).filter((one) => !isThePatient(passage.words, one)),
);

const PATIENTS_DO = new Set(
  'preference states stated reports reported denies denied complains has had is was will wants declined prefers presents continues'.split(
    ' ',
  ),
);

/** "Pt states", "per pt preference": the patient, not therapy. */
function isThePatient(words: readonly Word[], { first, last }: Mention<Concept>): boolean {
  return first === last && words[first]!.lower === 'pt' && PATIENTS_DO.has(words[last + 1]?.lower ?? '');
}

/**
 * All that a passage says of concepts, in order; computed once per passage. Whoever retells utilization review is
 * told by the topic 'utilization review': such statements are no findings.
 */
export const statementsOf = remembered((passage: Passage): readonly Statement[] => readStatements(passage));

function readStatements(passage: Passage): readonly Statement[] {
  const found: Statement[] = [];
  for (const { entry, first, last } of conceptMentionsOf(passage)) {
    const statement = statementAt(passage, entry, first, last);
    if (statement !== undefined) found.push(statement);
  }
  // "rated 7/10" is a pain score on record.
  const score = conceptOf('pain-score');
  for (const { first, last } of painScoresIn(passage)) found.push(statementAt(passage, score, first, last)!);
  const strength = new Set(
    found.flatMap(({ named, sentence }) => (named.id === 'strength' ? [sentence.index] : [])),
  );
  for (const { attribute, abnormal, first, last } of measuredFindings(passage, bodyPartsOf(passage))) {
    // "Strength: deltoid 4/5" is read as a strength already.
    if (attribute === 'strength' && strength.has(passage.sentenceOf(first).index)) continue;
    const named = conceptOf(attribute);
    const value = abnormal ? 'present' : 'absent';
    found.push(new StatementInPassage(passage, conceptOf(named.abnormal!), named, first, last, value));
  }
  return found.sort((a, b) => a.first - b.first);
}

/**
 * What a passage says of the words from `first` to `last`, taken as naming `named`: for words that the concept tables
 * do not hold, such as a drug's brand name as a mention of its class. `undefined` for an attribute without a value.
 */
export function statementAt(
  passage: Passage,
  named: Concept,
  first: number,
  last: number,
): Statement | undefined {
  if (named.kind !== 'attribute')
    return new StatementInPassage(passage, named, named, first, last, undefined);
  const value = examinedValue(passage, passage.sentenceOf(first), first, last);
  if (value === undefined) return undefined;
  return new StatementInPassage(passage, conceptOf(named.abnormal!), named, first, last, value);
}

/** A statement whose particulars are read when they are asked for: most never are. */
class StatementInPassage implements Statement {
  readonly sentence: Sentence;
  private said: Assertion | undefined;

  constructor(
    private readonly passage: Passage,
    readonly concept: Concept,
    readonly named: Concept,
    readonly first: number,
    readonly last: number,
    value: Assertion | undefined,
  ) {
    this.sentence = passage.sentenceOf(first);
    this.said = value;
  }

  get assertion(): Assertion {
    const { passage, sentence, first, last, named } = this;
    this.said ??= assertionOf(passage, sentence, first, last, PLANNABLE.has(named.kind));
    return this.said;
  }

  get topic(): Topic {
    return topicsOf(this.passage)[this.sentence.index]!;
  }

  get bodyPart(): BodyPartMention | undefined {
    return partNear(this.passage, bodyPartsOf(this.passage), this.sentence, this.first, this.last);
  }

  get date(): LetterDate | undefined {
    return dateFor(datesOf(this.passage), this.sentence, this.first);
  }

  get span(): Span {
    return this.passage.spanOf(this.first, this.last);
  }
}

const OF_PART = new Set([
  'of',
  'in',
  'over',
  'to',
  'at',
  'on',
  'along',
  'across',
  'throughout',
  'with',
  'about',
]);

function partNear(
  passage: Passage,
  parts: readonly BodyPartMention[],
  sentence: Sentence,
  first: number,
  last: number,
): BodyPartMention | undefined {
  let best: BodyPartMention | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let k = firstFrom(parts, sentence.firstWord); k < parts.length; k++) {
    const part = parts[k]!;
    if (part.first >= sentence.endWord) break;
    const after = part.first > last;
    let distance = after ? part.first - last : Math.max(0, first - part.last);
    // "swelling of the right ankle": what follows a preposition is meant.
    if (after && OF_PART.has(passage.words[last + 1]!.lower)) distance = Math.max(0, distance - 6);
    const from = after ? last + 1 : part.last + 1;
    const to = after ? part.first : first;
    for (let i = from; i <= to && i < passage.words.length; i++) {
      if (passage.words[i]!.gap & (Gap.semicolon | Gap.stop)) distance += 12;
      else if (passage.words[i]!.gap & Gap.comma) distance += 2;
    }
    if (after && distance > 10) continue;
    if (distance < bestDistance) {
      bestDistance = distance;
      best = part;
    }
  }
  return best;
}

function dateFor(dates: readonly LetterDate[], sentence: Sentence, first: number): LetterDate | undefined {
  const governs = (date: LetterDate): boolean => date.role !== 'injury' && date.role !== 'publication';
  const after = firstFrom(dates, first);
  // The last one before, then the next of the same sentence.
  let before: LetterDate | undefined;
  for (let i = after - 1; i >= 0 && after - i <= 12; i--) {
    if (governs(dates[i]!)) {
      before = dates[i]!;
      break;
    }
  }
  if (before?.sentence === sentence) return before;
  const next = dates[after];
  return next !== undefined && next.first < sentence.endWord && governs(next) ? next : before;
}
