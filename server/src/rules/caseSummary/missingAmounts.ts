import { Gap } from '../../language/words';
import type { Rationale } from '../../letter/model';
import type { Count } from '../../reading/counts';
import { proseFacts } from '../../reading/facts';
import { type Passage, passageOf, type Sentence } from '../../reading/passage';
import type { Span } from '../../text/span';

/** An amount that a rationale calls missing though the header states it. */
export interface MissingAmount {
  readonly what: 'quantity' | 'frequency' | 'duration';
  /** The words that call it missing. */
  readonly span: Span;
  /** Where the header has it. */
  readonly at: Span;
}

type What = MissingAmount['what'];

/** The words for an amount. "Number" and "amount" need to say of what. */
const nouns: ReadonlyMap<string, What> = new Map([
  ['quantity', 'quantity'],
  ['quantities', 'quantity'],
  ['number', 'quantity'],
  ['amount', 'quantity'],
  ['frequency', 'frequency'],
  ['frequencies', 'frequency'],
  ['duration', 'duration'],
]);

/** What an amount of the request is of. */
const counted = new Set(
  'visits sessions treatments tablets capsules pills units medication treatment therapy drug acupuncture physical chiropractic massage doses refills care visit session the this additional requested use days applications injections tubes vials patches bottles inhalers'.split(
    ' ',
  ),
);

/** An amount of something else: "frequency of headaches", "number of visits completed". */
const elsewhere = new Set(
  'prior previous previously completed attended received had undergone past relief pain symptoms headaches spasms spasm flare flares episodes attack attacks headache benefit improvement symptom already authorized approved effect reduction far thus remaining'.split(
    ' ',
  ),
);

const denyingVerbs =
  /^(?:indicat|specif|stat|list|giv|provid|includ|document|mention|note|clarif|defin|identif|address|delineat|detail|report)/;
const denyingWords = new Set(
  'not no failed fails fail lacks lack lacked lacking without unspecified absent missing unclear unknown never'.split(
    ' ',
  ),
);

/** The amounts that a rationale calls missing and the header states. */
export function missingAmounts(
  rationale: Rationale,
  title: Passage,
  isDrug: boolean,
): readonly MissingAmount[] {
  const stated = statedIn(title, isDrug);
  if (stated.size === 0) return [];
  const passage = passageOf(rationale);
  const found: MissingAmount[] = [];
  for (const sentence of passage.sentences) {
    if (sentence.kind === 'quotation') continue;
    const claim = claimIn(passage, sentence, stated);
    if (claim) found.push(claim);
  }
  return found.slice(0, 1);
}

function claimIn(
  passage: Passage,
  { firstWord, endWord }: Sentence,
  stated: ReadonlyMap<What, Span>,
): MissingAmount | undefined {
  const { words } = passage;
  let denied = -1;
  for (let i = firstWord; i < endWord; i++)
    if (denyingWords.has(words[i]!.lower)) denied = denied < 0 ? i : denied;
  if (denied < 0) return undefined;
  for (let i = firstWord; i < endWord; i++) {
    const howMany = words[i]!.lower === 'how' && words[i + 1]?.lower === 'many';
    const what = howMany ? 'quantity' : nouns.get(words[i]!.lower);
    const at = what && stated.get(what);
    if (!what || !at) continue;
    const end = clauseEnd(passage, i, endWord);
    if (!isOfRequest(passage, i, end, firstWord, endWord, howMany)) continue;
    const denial = denialOf(passage, i, firstWord, end);
    if (!denial) continue;
    return { what, at, span: passage.spanOf(Math.min(denial.first, i), Math.max(denial.last, i)) };
  }
  return undefined;
}

/** The end of the noun's clause, so that a later denial is not taken for its own. */
function clauseEnd({ words }: Passage, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    if (
      words[i]!.gap & Gap.semicolon ||
      /^(?:but|because|although|however|which|while)$/.test(words[i]!.lower)
    )
      return i;
  }
  return end;
}

/** Whether the amount is the request's: not of earlier visits, of relief, of headaches. */
function isOfRequest(
  { words }: Passage,
  at: number,
  end: number,
  first: number,
  sentenceEnd: number,
  howMany: boolean,
): boolean {
  for (let i = Math.max(first, at - 3); i < Math.min(end, at + 9); i++)
    if (elsewhere.has(words[i]!.lower)) return false;
  const { lower } = words[at]!;
  const of = words[at + 1]?.lower === 'of' ? words[at + 2]?.lower : undefined;
  if (of !== undefined && !counted.has(of)) return false;
  const requested = words
    .slice(first, sentenceEnd)
    .some(({ lower: word }) => /^request|^prescription$|^submitted$/.test(word));
  if (howMany) return requested;
  if (lower === 'number' || lower === 'amount') return of !== undefined || requested;
  return true;
}

interface Denial {
  readonly first: number;
  readonly last: number;
}

/** "no frequency", "failed to indicate a quantity", "the quantity … was not specified", "lacks a duration". */
function denialOf({ words }: Passage, at: number, first: number, end: number): Denial | undefined {
  // Before the noun, at most a list away.
  for (let i = at - 1; i >= Math.max(first, at - 16); i--) {
    const { lower } = words[i]!;
    if (words[i + 1]!.gap & Gap.semicolon) break;
    if (/^(?:no|without|unspecified|lack|lacks|lacked|lacking)$/.test(lower))
      return isNear(words, i, at) ? { first: i, last: at } : undefined;
    if (
      /^(?:failed|fails|fail)$/.test(lower) &&
      words.slice(i + 1, at).some(({ lower: verb }) => denyingVerbs.test(verb))
    )
      return { first: i, last: at };
    if (lower === 'not' && words.slice(i + 1, at).some(({ lower: verb }) => denyingVerbs.test(verb)))
      return { first: Math.max(first, i - 1), last: at };
  }
  // After it: "was not specified", "is missing".
  for (let i = at + 1; i < Math.min(end, at + 14); i++) {
    const { lower } = words[i]!;
    if (/^(?:unspecified|missing|absent|unclear|unknown)$/.test(lower)) return { first: at, last: i };
    if (lower !== 'not' && lower !== 'never') continue;
    const verb = words
      .slice(i + 1, i + 4)
      .findIndex(({ lower: word }) => denyingVerbs.test(word) || word === 'clear');
    return verb < 0 ? undefined : { first: at, last: i + 1 + verb };
  }
  return undefined;
}

/** "no quantity", "no stated frequency", "no frequency, duration or quantity". */
function isNear(words: Passage['words'], no: number, at: number): boolean {
  for (let i = no + 1; i < at; i++) {
    const { lower } = words[i]!;
    if (
      nouns.has(lower) ||
      /^(?:or|and|stated|specified|specific|given|clear|indication|documentation|mention|of|a|an|the|dosage|dose|body|part|listed|total|requested|indicated)$/.test(
        lower,
      )
    )
      continue;
    return false;
  }
  return true;
}

/** What the header states, and where. */
function statedIn(title: Passage, isDrug: boolean): ReadonlyMap<What, Span> {
  const stated = new Map<What, Span>();
  const { counts } = proseFacts(title);
  const put = (what: What, span: Span): void => {
    if (!stated.has(what)) stated.set(what, span);
  };
  for (const count of counts) {
    if (count.kind === 'refills') continue;
    if (isDrug && count.kind === 'visits') continue;
    if (!count.computed || !isDrug) put('quantity', count.span);
    if (count.computed && hasWeeks(title, count)) {
      put('frequency', count.span);
      put('duration', count.span);
    }
  }
  frequencyIn(title, put);
  return stated;
}

function hasWeeks({ words }: Passage, { first, last }: Count): boolean {
  return words.slice(first, last + 1).some(({ lower }) => /^(?:weeks?|months?|wks?|weekly)$/.test(lower));
}

function frequencyIn(title: Passage, put: (what: What, span: Span) => void): void {
  const { words } = title;
  words.forEach(({ lower }, i) => {
    if (/^(?:daily|weekly|bid|tid|qid|qhs|qd|nightly|biweekly)$/.test(lower) || /^q\d{1,2}h$/.test(lower)) {
      put('frequency', title.spanOf(i, i));
    } else if (
      /^(?:a|per|each|every)$/.test(lower) &&
      /^(?:day|week|month)$/.test(words[i + 1]?.lower ?? '') &&
      i > 0 &&
      /^(?:times?|once|twice|x|visits?|sessions?|tablets?|hours?)$/.test(words[i - 1]!.lower)
    ) {
      put('frequency', title.spanOf(i - 1, i + 1));
    }
  });
}
