import type { Item } from '../../letter/model';
import { passageOf, type Sentence } from '../../reading/passage';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';

/** A statement that a guideline says nothing about the item. */
export interface Silence {
  readonly span: Span;
  /** Whose silence: the whole MTUS, or ACOEM's alone. */
  readonly of: 'MTUS' | 'ACOEM';
  /** "The MTUS is silent", with nothing that narrows it. */
  readonly isBlunt: boolean;
  /** What it is silent on: the words after "does not address", or before "is not addressed by". */
  readonly object: string;
  readonly sentence: Sentence;
}

const adverb = '(?:specifically|directly|explicitly|clearly|particularly|currently|separately|at all)';
const saysNothing: readonly RegExp[] = [
  /\b(?:is|are|was|were|remains?|being)?\s?silent\b/i,
  new RegExp(
    `\\b(?:do|does|did)(?: not|n't) (?:${adverb} )?(?:address|discuss|mention|comment|cover|speak (?:to|of|about)|refer to)`,
    'i',
  ),
  new RegExp(
    `\\b(?:do|does|did)(?: not|n't) (?:${adverb} )?(?:provide|contain|include|have|make|give|offer) (?:any |a |an |specific )*(?:recommendations?|guidelines?|guidance|criteria|information|discussion|statements?|mention|sections?)`,
    'i',
  ),
  /\b(?:has|have|makes?|provides?|contains?|offers?|gives?|includes?) no (?:specific |clear |separate )?(?:recommendations?|guidelines?|guidance|mention|discussion|criteria|information|section|position)/i,
  /\b(?:fails? to|cannot be said to) (?:specifically )?(?:address|discuss|mention|cover)/i,
  /\black(?:s|ing)? (?:any |a |specific )*(?:recommendations?|guidance|criteria|guidelines?)\b/i,
  new RegExp(
    `\\b(?:is|are|was|were) not (?:${adverb} )?(?:addressed|discussed|mentioned|covered|listed|included)`,
    'i',
  ),
  /\b(?:is|are) not found(?= in\b)/i,
  /\bno (?:specific )?(?:CA |California )?(?:MTUS|ACOEM) (?:guidelines?|recommendations?|guidance|sections?|criteria|topics?)(?= (?:for|on|regarding|about|concerning|that address)\b)/i,
  /\bno (?:specific )?(?:recommendations?|guidance|mention|guidelines?|criteria)\b[^.;]{0,60}?(?= in the (?:CA |California )?(?:MTUS|ACOEM)\b)/i,
];
const quick = /silent|\bnot\b|n't|\bno\b|\bfails? to\b|\black(?:s|ing)?\b/i;

/** What the rationale says of the MTUS's silence, in order. Computed once for each item. */
export const silencesOf = remembered((item: Item): readonly Silence[] =>
  item.rationale ? readSilences(item.rationale) : [],
);

function readSilences(rationale: NonNullable<Item['rationale']>): readonly Silence[] {
  if (!/MTUS|ACOEM|Utilization Schedule/i.test(rationale.flat.text)) return [];
  const { sentences, flat } = passageOf(rationale);
  return sentences.flatMap((sentence): Silence[] => {
    const { text } = sentence;
    if (!quick.test(text)) return [];
    for (const pattern of saysNothing) {
      const match = pattern.exec(text);
      const of = match && subjectOf(text, match);
      if (!match || !of) continue;
      const start = sentence.from + match.index;
      const rest = withoutTail(text.slice(match.index + match[0].length));
      const isPassive = /(?:ed|found)$/.test(match[0]) && !/\b(?:do|does|did)\b/i.test(match[0]);
      return [
        {
          span: flat.keepSpan(start + leading(match[0]), start + match[0].length),
          of,
          isBlunt: isPassive
            ? onTheRequest.test(text.slice(0, match.index).trim())
            : rest === '' || onTheRequest.test(rest),
          object: isPassive ? text.slice(0, match.index) : rest,
          sentence,
        },
      ];
    }
    return [];
  });
}

function withoutTail(words: string): string {
  let end = words.length;
  while (end > 0 && ' .,;)'.includes(words[end - 1]!)) end--;
  return words.slice(0, end);
}

/** "… on this treatment", "… the requested service". */
const onTheRequest =
  /^\W*(?:(?:on|of|with regards? to|in regards? to|regarding|as to|about|for)\s)?(?:it\b|this(?:\s\w+)?$|(?:this|the|the current) (?:above|requested|request|particular|specific)\b|the above|the (?:issue|matter|subject|question|treatment|service|item|medication|drug|procedure|device)$|this (?:item|request|treatment|service|drug|medication|issue|device))/i;

function leading(words: string): number {
  return words.length - words.trimStart().length;
}

const SUBJECT_REACH = 70;

/** Who is silent: named before the words ("The MTUS does not address"), or after a passive ("not addressed in the MTUS"). */
function subjectOf(text: string, match: RegExpExecArray): Silence['of'] | undefined {
  const before = text.slice(Math.max(0, match.index - SUBJECT_REACH), match.index);
  // "there is no documentation that …, MTUS": the nearest clause names the subject.
  const clause = before.slice(
    Math.max(before.lastIndexOf(';'), before.lastIndexOf(' but '), before.lastIndexOf(' however ')) + 1,
  );
  if (/MTUS|ACOEM/.test(match[0])) return nameIn(match[0]);
  const named = nameIn(clause);
  if (named)
    return /\b(?:ODG|Official Disability|patient|worker|claimant|applicant|records?|providers?|physicians?|treater|reports?|notes?|charts?|files?|documents?|documentation)\b/i.test(
      afterName(clause),
    )
      ? undefined
      : named;
  if (!/(?:ed|found)$|^no /i.test(match[0])) return undefined;
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
  return /^ (?:specifically )?(?:in|by|within|under)\b/i.test(after) ? nameIn(after) : undefined;
}

function nameIn(words: string): Silence['of'] | undefined {
  if (/MTUS|Utilization Schedule/i.test(words)) return 'MTUS';
  return /ACOEM/i.test(words) ? 'ACOEM' : undefined;
}

function afterName(clause: string): string {
  const at = Math.max(clause.search(/MTUS|Utilization Schedule/i), clause.search(/ACOEM/i));
  return clause.slice(at);
}
