import type { Item, Letter, Rationale } from '../letter/model';
import { type Conclusion, conclusionsOf, decidingConclusion } from '../reading/conclusions/conclusions';
import { remembered } from '../text/remembered';
import { type Count, countsIn } from './amounts/counts';
import { type Duration, durationsIn } from './amounts/durations';
import { type BodyPartMention, bodyPartsOf } from './anatomy/bodyParts';
import { datesOf, type LetterDate } from './dates/dateRoles';
import { type HeaderDates, headerDatesOf } from './dates/headerDates';
import { type Dose, dosesIn } from './drugs/doses';
import { type AgeMention, agesIn } from './people/ages';
import { type SexMention, sexMentionsIn } from './people/sexMentions';
import { type Passage, passageOf } from './sentences/passage';
import { type PainScore, painScoresIn } from './told/painScores';

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
}

/** The letter's facts; computed once per letter object, and each part only when it is read. */
export const factsOf = remembered(
  (letter: Letter): LetterFacts => ({
    summary: letter.summary && proseFacts(passageOf(letter.summary)),
    headerDates: headerDatesOf(letter),
  }),
);

/** An item's facts; computed once per item object, and each part only when it is read. */
export const factsOfItem = remembered(
  (item: Item): ItemFacts => ({
    title: proseFacts(passageOf(item.nameProse)),
    rationale: item.rationale && new FactsOfRationale(item.rationale),
  }),
);

/** The facts of a passage, for whoever reads another stretch (an item's header, a sentence). */
export function proseFacts(passage: Passage): ProseFacts {
  return new FactsOfProse(passage);
}

// Kept by the passage, whoever asks: as a summary's, as a rationale's, by itself.
const durationsOf = remembered((passage: Passage) => durationsIn(passage));
const dosesOf = remembered((passage: Passage) => dosesIn(passage));
const countsOf = remembered((passage: Passage) => countsIn(passage));
const painScoresOf = remembered((passage: Passage) => painScoresIn(passage));
const sexMentionsOf = remembered((passage: Passage) => sexMentionsIn(passage));
const agesOf = remembered((passage: Passage) => agesIn(passage));

/** Every part is computed when it is first read. */
class FactsOfProse implements ProseFacts {
  constructor(readonly passage: Passage) {}

  get bodyParts(): readonly BodyPartMention[] {
    return bodyPartsOf(this.passage);
  }

  get dates(): readonly LetterDate[] {
    return datesOf(this.passage);
  }

  get durations(): readonly Duration[] {
    return durationsOf(this.passage);
  }

  get doses(): readonly Dose[] {
    return dosesOf(this.passage);
  }

  get counts(): readonly Count[] {
    return countsOf(this.passage);
  }

  get painScores(): readonly PainScore[] {
    return painScoresOf(this.passage);
  }

  get sexMentions(): readonly SexMention[] {
    return sexMentionsOf(this.passage);
  }

  get ages(): readonly AgeMention[] {
    return agesOf(this.passage);
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
}
