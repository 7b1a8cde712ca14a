/** Words of a clause that govern a verdict in the clause after it ("It is doubtful that the brace is necessary"). */
import { wordList } from '../../language/wordList';

/** Verbs and nouns that turn the verdict after "that", "why" or "how" round, wherever they stand before it. */
export const DENYING_FRAMES = wordList(`
  doubt doubts doubted omits omitted neglects neglected rejects refuses denies deny
`);

/** The same of these, after a form of "to be" or "to do" ("is doubtful", "do little"); elsewhere they say other things. */
export const DENYING_STATES = wordList(`
  doubtful unpersuaded unconvinced questionable hard difficult little scant far less wrong incorrect mistaken
  uncertain devoid silent improbable implausible
`);

/** What, said of "the evidence that it is necessary", denies that it is. */
export const DENYING_PREDICATES = wordList(`
  rejected missing lacking wanting without absent unconvincing unsupported unsubstantiated insufficient inadequate
  unpersuasive unproven weak scant
`);

/** Words that open a concession. */
export const CONCEDING = wordList('though although while whereas');

/** What, after a "no", leaves a statement as it stands; "doubt" denies by itself, and twice is not at all. */
export const BEYOND_DISPUTE = wordList('question dispute disagreement debate mistake argument');

/** "am unpersuaded", "remain unconvinced", "would be wrong", "makes it hard". */
export const BEFORE_STATE = wordList('am be remain very too it');

/** Words between two clauses, of which the first no longer governs. */
export const BETWEEN_CLAUSES = wordList('and but so because since as although while');

/** Before "that": the clause is a reason or a result, and says of itself that it is so. */
export const SELF_STANDING = wordList('so such given now seeing considering in provided fact is was');
