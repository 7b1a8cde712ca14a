import { drugsIn } from '../../guidelines/drugs';
import { servicesIn } from '../../guidelines/services';
import { wordList } from '../../language/wordList';
import { Gap } from '../../language/words';
import type { Item, Prose, Rationale } from '../../letter/model';
import { type BodyPartMention, bodyPartsOf, partsOverlap, sidesAgree } from '../../reading/bodyParts';
import type { Count } from '../../reading/counts';
import { proseFacts } from '../../reading/facts';
import { type Passage, passageOf, type Sentence } from '../../reading/passage';
import { hasWord } from '../../reading/sentenceWords';
import { remembered, rememberedByText } from '../../text/remembered';
import type { Finding, LetterRule } from '../rule';

export const alreadyAuthorized: LetterRule = {
  id: 'already-authorized',
  family: 'Case summary',
  scope: 'letter',
  severity: 'information',
  page: {
    finds: 'The letter says that utilization review approved what the item upholds as denied',
    why: `Independent Medical Review decides disputes over treatment that utilization review denied, delayed or \
modified (Labor Code 4610.5). What was approved is not in dispute, and to uphold its denial takes away what the \
worker has. "Redundant" is no finding on medical necessity.`,
    wrong: `Utilization review denied the brace. The requested acupuncture was approved.

Acupuncture, 6 visits: Upheld`,
    right: `Utilization review denied the brace and the requested acupuncture.

Acupuncture, 6 visits: Upheld`,
    ignore: `Where an earlier course was approved and a further one is in dispute, and the letter does not say so. \
Items of which a part was authorized are not looked at.`,
  },

  check(letter) {
    if (!letter.items.some(isUpheld)) return [];
    const found: Finding[] = [];
    const said = new Set<Item>();
    const look = (approvals: readonly Approval[], ofItem: Item | undefined): void => {
      for (const approval of approvals) {
        // A rationale speaks of its own item.
        const approved = letter.items.filter(
          (item) =>
            isUpheld(item) && !said.has(item) && (!ofItem || item === ofItem) && isApproved(item, approval),
        );
        for (const item of approved) said.add(item);
        if (approved.length > 0) found.push(finding(approval, approved));
      }
    };
    if (letter.summary) look(approvalsInSummary(letter.summary), undefined);
    for (const item of letter.items) {
      if (item.rationale && isUpheld(item)) look(approvalsInRationale(item.rationale), item);
    }
    return found;
  },
};

/** Whether the item upholds the denial of all that was asked for. */
function isUpheld({ decision, partial }: Item): boolean {
  return decision?.outcome === 'upheld' && !partial;
}

/** Ids of the drugs and services of an item's title. */
const subjectsOfTitle = rememberedByText(subjectsIn);

function subjectsIn(text: string): ReadonlySet<string> {
  return new Set([
    ...servicesIn(text).map(({ service }) => service.id),
    ...drugsIn(text).map(({ drug }) => drug.id),
  ]);
}

interface Approval {
  readonly passage: Passage;
  /** The clause that says so: its first and last word. */
  readonly first: number;
  readonly last: number;
  /** Words of an earlier or partial approval that it has. */
  readonly doubts: readonly string[];
  readonly subjects: ReadonlySet<string>;
  readonly parts: readonly BodyPartMention[];
  readonly counts: readonly Count[];
}

const APPROVED = new Set(['approved', 'authorized', 'certified', 'granted']);
const MAY_APPROVE = /\b(?:approved|authorized|certified|granted)\b/i;
const REVIEW = wordList(`
  utilization ur review determination administrator reviewer denied noncertified
`);
/** What was approved earlier, in part, or is only hoped for. */
const OTHERWISE = wordList(`
  modified partial partially modification not non if pending initial until trial remaining recently
  completed attended eligible unless once awaiting surgery
`);

const approvalsInSummary = remembered((summary: Prose) => approvalsIn(summary, false));
const approvalsInRationale = remembered((rationale: Rationale) => approvalsIn(rationale, true));

function approvalsIn(prose: Prose | Rationale, inRationale: boolean): readonly Approval[] {
  if (!MAY_APPROVE.test(prose.flat.text)) return [];
  const passage = passageOf(prose);
  const bodyParts = bodyPartsOf(passage);
  const { words, sentences } = passage;
  return sentences.flatMap((sentence): readonly Approval[] => {
    if (sentence.kind === 'quotation') return [];
    const verb = approvalAt(passage, sentence);
    if (verb < 0) return [];
    const [first, end] = clauseAround(passage, sentence, verb);
    const clause = { ...sentence, firstWord: first, endWord: end };
    const doubts = words.slice(first, end).flatMap(({ lower }) => (OTHERWISE.has(lower) ? [lower] : []));
    const requested = hasWord(passage, clause, REQUESTED);
    // In a rationale only "the requested … was already authorized"; a recital allows nothing.
    if (inRationale ? !requested || sentence.kind !== 'case' : !requested && !isOfReview(passage, sentence))
      return [];
    const within = ({ first: at, last }: { readonly first: number; readonly last: number }) =>
      at >= first && last < end;
    return [
      {
        passage,
        first,
        last: end - 1,
        doubts,
        subjects: subjectsIn(passage.flat.text.slice(words[first]!.from, words[end - 1]!.to)),
        parts: bodyParts.filter(within),
        counts: proseFacts(passage).counts.filter(within),
      },
    ];
  });
}

const REQUESTED = new Set(['requested', 'request', 'requests']);

function approvalAt({ words }: Passage, { firstWord, endWord }: Sentence): number {
  for (let i = firstWord; i < endWord; i++) {
    if (!APPROVED.has(words[i]!.lower)) continue;
    const before = words[i - 1]?.lower ?? '';
    if (before !== 'non' && before !== 'not' && before !== 'de' && before !== 'board') return i;
  }
  return -1;
}

/** The sentence, or the one before it, speaks of utilization review. */
function isOfReview(passage: Passage, sentence: Sentence): boolean {
  if (hasWord(passage, sentence, REVIEW)) return true;
  const before = passage.sentences[sentence.index - 1];
  return before !== undefined && hasWord(passage, before, REVIEW);
}

const TURNS = wordList(`
  but while whereas however although because since given as
`);

/** "certified the study and non-certified the rest": the first word of what was not. */
const DENIED = /^(?:non|noncertified|denied|modified|declined|rejected|disapproved)$/;

/** "and denied the rest", "and a brace was not". */
function isDenial(words: Passage['words'], at: number, to: number): boolean {
  if (at < to && DENIED.test(words[at]!.lower)) return true;
  for (let i = at; i < Math.min(to, at + 7); i++) if (words[i]!.lower === 'not') return true;
  return false;
}

/** First and end word of the clause that holds word `at`: up to a semicolon, "but", "while". */
function clauseAround(
  { words }: Passage,
  { firstWord, endWord }: Sentence,
  at: number,
): readonly [number, number] {
  let first = at;
  // "non-certified the study and certified the rest".
  const turnsHere =
    words[at - 1]?.lower === 'and' &&
    words.slice(Math.max(firstWord, at - 40), at).some(({ lower }) => DENIED.test(lower));
  while (
    !turnsHere &&
    first > firstWord &&
    !(words[first]!.gap & Gap.semicolon) &&
    !TURNS.has(words[first - 1]!.lower)
  )
    first--;
  let end = at + 1;
  while (
    end < endWord &&
    !(words[end]!.gap & Gap.semicolon) &&
    !TURNS.has(words[end]!.lower) &&
    !(words[end]!.lower === 'and' && isDenial(words, end + 1, endWord))
  )
    end++;
  return [first, end];
}

function isApproved({ title, nameProse }: Item, approval: Approval): boolean {
  if (![...subjectsOfTitle(title)].some((id) => approval.subjects.has(id))) return false;
  const words = title.toLowerCase();
  if (!approval.doubts.every((word) => words.includes(word))) return false;
  const { bodyParts: parts, counts } = proseFacts(passageOf(nameProse));
  // Another amount, or another part of the body, is another request.
  const visits = (list: readonly Count[]) => list.filter(({ kind }) => kind === 'visits');
  const own = visits(counts);
  const given = visits(approval.counts);
  if (
    own.length > 0 &&
    given.length > 0 &&
    !own.some((a) => given.some((b) => a.min === b.min && a.max === b.max))
  )
    return false;
  if (parts.length === 0 || approval.parts.length === 0) return true;
  return parts.some((a) =>
    approval.parts.some((b) => partsOverlap(a.part, b.part) && sidesAgree(a.side, b.side)),
  );
}

function finding({ passage, first, last }: Approval, approved: readonly Item[]): Finding {
  return {
    span: passage.spanOf(first, last),
    message:
      'The letter says here that this was approved, and upholds its denial. Check whether it is in dispute at all.',
    related: approved.map((item) => ({
      span: item.decision!.span,
      message: `Item ${item.number} is upheld.`,
    })),
  };
}
