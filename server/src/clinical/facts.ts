import type { Item, Letter, Rationale } from '../letter/model';
import { type BodyPartMention, bodyPartsOf } from './bodyParts';
import { type AbsenceClaim, absenceClaimsOf } from './claimsOfAbsence';
import { type Conclusion, conclusionsOf, decidingConclusion } from './conclusions';
import { type Count, countsIn } from './counts';
import { datesOf, type LetterDate } from './dateRoles';
import { type Dose, dosesIn } from './doses';
import { type Duration, durationsIn } from './durations';
import { type HeaderDates, headerDatesOf } from './headerDates';
import { type PainScore, painScoresIn } from './painScores';
import { type Passage, passageOf } from './passage';
import { type AgeMention, agesIn, type SexMention, sexMentionsIn } from './patient';
import { type Statement, statementsOf } from './statements';

/** What a stretch of prose says, each part computed when it is first asked for. */
export interface ProseFacts {
  readonly passage: Passage;
  readonly bodyParts: readonly BodyPartMention[];
  readonly dates: readonly LetterDate[];
  readonly durations: readonly Duration[];
  readonly doses: readonly Dose[];
  readonly counts: readonly Count[];
  readonly painScores: readonly PainScore[];
  readonly sexMentions: readonly SexMention[];
  readonly ages: readonly AgeMention[];
  readonly statements: readonly Statement[];
}

/** The facts of a letter beside its items. */
export interface LetterFacts {
  /** Of the clinical case summary; absent where there is none. */
  readonly summary: ProseFacts | undefined;
  readonly headerDates: HeaderDates;
}

/** The facts of one disputed item; they depend on the item's own text only. */
export interface ItemFacts {
  /** The words of the header that name the item, read as a passage of their own; positions are the letter's. */
  readonly title: Pick<ProseFacts, 'passage' | 'bodyParts' | 'doses' | 'counts' | 'dates'>;
  readonly rationale: RationaleFacts | undefined;
}

export interface RationaleFacts extends ProseFacts {
  readonly conclusions: readonly Conclusion[];
  /** The conclusion that settles the item. */
  readonly deciding: Conclusion | undefined;
  readonly absenceClaims: readonly AbsenceClaim[];
}

const letters = new WeakMap<Letter, LetterFacts>();
const items = new WeakMap<Item, ItemFacts>();

/** The letter's facts; computed once per letter object, and each part only when it is read. */
export function factsOf(letter: Letter): LetterFacts {
  let known = letters.get(letter);
  if (known === undefined) {
    known = {
      summary: letter.summary && proseFacts(passageOf(letter.summary)),
      headerDates: headerDatesOf(letter),
    };
    letters.set(letter, known);
  }
  return known;
}

/** An item's facts; computed once per item object, and each part only when it is read. */
export function factsOfItem(item: Item): ItemFacts {
  let known = items.get(item);
  if (known === undefined) {
    const { rationale } = item;
    known = {
      title: proseFacts(passageOf(item.nameProse)),
      rationale: rationale && rationaleFacts(rationale),
    };
    items.set(item, known);
  }
  return known;
}

/** The facts of a rationale; computed once per rationale object. */
function rationaleFacts(rationale: Rationale): RationaleFacts {
  const passage = passageOf(rationale);
  let known = passages.get(passage);
  if (!(known instanceof FactsOfRationale)) {
    known = new FactsOfRationale(rationale);
    passages.set(passage, known);
  }
  return known as FactsOfRationale;
}

const passages = new WeakMap<Passage, ProseFacts>();

/** The facts of a passage, for whoever reads another stretch (an item's header, a sentence); once per passage. */
export function proseFacts(passage: Passage): ProseFacts {
  let known = passages.get(passage);
  if (known === undefined) {
    known = new FactsOfProse(passage);
    passages.set(passage, known);
  }
  return known;
}

/** Every part is computed when it is first read and kept. */
class FactsOfProse implements ProseFacts {
  private readDurations: readonly Duration[] | undefined;
  private readDoses: readonly Dose[] | undefined;
  private readCounts: readonly Count[] | undefined;
  private readScores: readonly PainScore[] | undefined;
  private readSex: readonly SexMention[] | undefined;
  private readAges: readonly AgeMention[] | undefined;

  constructor(readonly passage: Passage) {}

  get bodyParts(): readonly BodyPartMention[] {
    return bodyPartsOf(this.passage);
  }

  get dates(): readonly LetterDate[] {
    return datesOf(this.passage);
  }

  get durations(): readonly Duration[] {
    this.readDurations ??= durationsIn(this.passage);
    return this.readDurations;
  }

  get doses(): readonly Dose[] {
    this.readDoses ??= dosesIn(this.passage);
    return this.readDoses;
  }

  get counts(): readonly Count[] {
    this.readCounts ??= countsIn(this.passage);
    return this.readCounts;
  }

  get painScores(): readonly PainScore[] {
    this.readScores ??= painScoresIn(this.passage);
    return this.readScores;
  }

  get sexMentions(): readonly SexMention[] {
    this.readSex ??= sexMentionsIn(this.passage);
    return this.readSex;
  }

  get ages(): readonly AgeMention[] {
    this.readAges ??= agesIn(this.passage);
    return this.readAges;
  }

  get statements(): readonly Statement[] {
    return statementsOf(this.passage);
  }
}

class FactsOfRationale extends FactsOfProse implements RationaleFacts {
  constructor(private readonly rationale: Rationale) {
    super(passageOf(rationale));
  }

  get conclusions(): readonly Conclusion[] {
    return conclusionsOf(this.rationale);
  }

  get deciding(): Conclusion | undefined {
    return decidingConclusion(this.rationale);
  }

  get absenceClaims(): readonly AbsenceClaim[] {
    return absenceClaimsOf(this.passage);
  }
}
