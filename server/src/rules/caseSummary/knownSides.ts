import { wordList } from '../../language/wordList';
import { Gap } from '../../language/words';
import type { Item, Letter, Prose } from '../../letter/model';
import { type BodyPartMention, bodyPartsOf, partsOverlap } from '../../reading/bodyParts';
import { type Passage, passageOf } from '../../reading/passage';
import { remembered } from '../../text/remembered';
import { MIDLINE } from '../../vocabulary/bodyParts';
import type { Finding } from '../rule';
import { opposite, sidedWords } from './disputedSides';
import { isAside, soundsHealthy, tellsOfPast } from './healthySide';
import { areRelated } from './relatedParts';
import { hasWord } from './sentenceWords';
import { plainStatements } from './statementsOn';

/** The side that a summary gives a part. */
interface KnownSide {
  readonly part: string;
  readonly side: BodyPartMention['side'];
  /** Said of just this part, and not of a healthy limb. */
  readonly sure: boolean;
  readonly mention: BodyPartMention;
}

/** The part of a limb, or one vertebra's level ("the right L5 dermatome"); `undefined` where there is but one. */
function sidedPart({ part, level }: Pick<BodyPartMention, 'part' | 'level'>): string | undefined {
  if (level !== undefined) return /^[A-Z]\d+$/.test(level) ? level : undefined;
  return MIDLINE.has(part) ? undefined : part;
}

const knownSidesOf = remembered((summary: Prose): readonly KnownSide[] => {
  const passage = passageOf(summary);
  return bodyPartsOf(passage)
    .filter((mention) => mention.side !== undefined && sidedPart(mention) !== undefined)
    .map((mention) => ({
      part: sidedPart(mention)!,
      side: mention.side,
      sure: !mention.sideInherited && !soundsHealthy(passage, mention),
      mention,
    }));
});

/** A test or a level with the side on which it was found: "straight leg raise positive on the left". */
interface SidedTest {
  readonly test: string;
  readonly side: string;
  readonly first: number;
  readonly last: number;
}

const sidedTestsOf = remembered((prose: Prose): readonly SidedTest[] => {
  const passage = passageOf(prose);
  return plainStatements(passage).flatMap(({ named, assertion, first, last, sentence }) => {
    if (!TESTS.has(named.id) || assertion !== 'present') return [];
    const at = sideNear(passage, first, last, sentence);
    return at === undefined
      ? []
      : [
          {
            test: named.id,
            side: passage.words[at]!.lower,
            first: Math.min(at, first),
            last: Math.max(at, last),
          },
        ];
  });
});

const TESTS = wordList(
  'straight-leg-raise spurling tinel phalen finkelstein facet-test sacroiliac-test dix-hallpike',
);
const SIDES = wordList('left right bilateral bilaterally both');

/** The only side that the words around a test name. */
function sideNear(
  { words }: Passage,
  first: number,
  last: number,
  { firstWord, endWord }: Passage['sentences'][number],
): number | undefined {
  let found: number | undefined;
  for (let i = Math.max(firstWord, first - 3); i < Math.min(endWord, last + 7); i++) {
    // Behind a comma another test begins.
    if (i > last && words[i]!.gap & (Gap.comma | Gap.semicolon)) return found;
    if (i <= first && words[i]!.gap & (Gap.comma | Gap.semicolon)) found = undefined;
    if (!SIDES.has(words[i]!.lower)) continue;
    if (found !== undefined) return undefined;
    found = i;
  }
  return found;
}

/** "Straight leg raise is positive on the right", where it was positive on the left only. */
export function testsOfOtherSide({ rationale }: Item, { summary }: Letter): readonly Finding[] {
  if (!rationale || !summary) return [];
  const known = sidedTestsOf(summary);
  if (known.length === 0) return [];
  const passage = passageOf(rationale);
  return sidedTestsOf(rationale)
    .flatMap((said): readonly Finding[] => {
      if (said.side !== 'left' && said.side !== 'right') return [];
      if (passage.sentenceOf(said.first).kind !== 'case' || passage.isQuoted(said.first)) return [];
      const there = known.filter(({ test }) => test === said.test);
      if (there.length === 0 || there.some(({ side }) => side !== opposite(said.side as 'left' | 'right')))
        return [];
      return [
        {
          span: passage.spanOf(said.first, said.last),
          message: `The case summary has this on the ${there[0]!.side} only. Check which side is right.`,
          related: [
            {
              span: passageOf(summary).spanOf(there[0]!.first, there[0]!.last),
              message: 'The case summary.',
            },
          ],
        },
      ];
    })
    .slice(0, 1);
}

/** The sides that a summary tells, as a key: what this part of the rule reads of it. */
export const knownSidesKey = remembered((summary: Prose): string =>
  [
    ...knownSidesOf(summary).map(({ part, side, sure }) => `${part} ${side} ${sure}`),
    ...sidedTestsOf(summary).map(({ test, side }) => `${test} ${side}`),
  ].join(),
);

/**
 * The rationale gives a part a side, of which the item says nothing, and the summary knows only the other: "allodynia
 * of the right hand" where the left one was hurt.
 */
export function otherThanKnown(
  { rationale, nameProse }: Item,
  { summary, items }: Letter,
): readonly Finding[] {
  if (!rationale || !summary) return [];
  const known = knownSidesOf(summary);
  if (known.length === 0) return [];
  const named = bodyPartsOf(passageOf(nameProse));
  const passage = passageOf(rationale);
  return bodyPartsOf(passage)
    .flatMap((mention): readonly Finding[] => {
      const { side, sideInherited, first } = mention;
      const part = sidedPart(mention);
      if ((side !== 'left' && side !== 'right') || sideInherited || part === undefined) return [];
      // What the item says of the side is read elsewhere.
      if (named.some((one) => one.side !== undefined && partsOverlap(one.part, part))) return [];
      if (passage.sentenceOf(first).kind !== 'case' || passage.isQuoted(first)) return [];
      if (isAside(passage, mention) || soundsHealthy(passage, mention)) return [];
      // "The right hand is not involved", "the right arm is strong".
      if (
        hasWord(passage, passage.sentenceOf(first), SPARED) ||
        tellsOfPast(passage, passage.sentenceOf(first))
      )
        return [];
      const near = known.filter((one) => one.part === part || areRelated(one.part, part));
      if (near.some((one) => one.side !== opposite(side)) || isDisputed(items, part, side)) return [];
      const there = near.find((one) => one.sure && one.part === part);
      return there ? [finding(passage, mention, passageOf(summary), there)] : [];
    })
    .slice(0, 1);
}

const SPARED = wordList(`
  no not never nor none neither without negative strong good well spared free full 5/5 will would may might could
  can fears feared
`);

/** Whether another item of the letter is for this side of the part. */
function isDisputed(items: readonly Item[], part: string, side: 'left' | 'right'): boolean {
  return items.some(({ nameProse }) =>
    bodyPartsOf(passageOf(nameProse)).some(
      (one) => one.side !== undefined && one.side !== opposite(side) && partsOverlap(one.part, part),
    ),
  );
}

function finding(
  passage: Passage,
  mention: BodyPartMention,
  summary: Passage,
  { side, mention: told }: KnownSide,
): Finding {
  return {
    span: sidedWords(passage, mention),
    message: `This speaks of the ${mention.side} side; the case summary knows only the ${side}. Check which is right.`,
    related: [{ span: sidedWords(summary, told), message: `The case summary: ${side}.` }],
  };
}
