import { describe, expect, it } from 'vitest';
import { formD, wholeItem } from '../rules/formD';
import { findingsOf } from '../rules/underlined';
import {
  AGREEING,
  ASSERTED,
  DENIED,
  type Kind,
  RECORDED,
  RELIEF,
  RELIEF_DENIED,
  RULED_OUT,
  THINGS,
} from './contradictionTables';

/** A sentence with its thing put in; an article of the thing goes where another determiner stands. */
function said(sentence: string, thing: string): string {
  const bare = /\b(?:no|any|prior|of) X/i.test(sentence) ? thing.replace(/^an? /, '') : thing;
  const text = sentence.replace('X', bare);
  return text[0]!.toUpperCase() + text.slice(1);
}

function conflicts(summary: string, reasons: string): number {
  const letter = formD({
    summary: `The injured worker is a 47-year-old who was hurt at work on 2/2/2013. ${summary}`,
    items: wholeItem
      .replace(/^.*/, 'Functional restoration program: Upheld')
      .replace(
        /Decision rationale:.*/,
        `Decision rationale: ${reasons} The request is not medically necessary.`,
      ),
  });
  return findingsOf(letter).filter(({ ruleId }) => ruleId === 'summary-conflict').length;
}

/** A study that was made may have a result that is not on record. */
const RESULT = /\bresults? of X\b/i;
const ONLY_MADE = /\bperformed\b/;

/** The pairs of two tables of which nothing is found. */
function missed(
  kind: Kind,
  ofSummary: typeof RECORDED,
  ofReasons: typeof DENIED,
): { readonly all: number; readonly missed: readonly string[] } {
  const pairs = THINGS[kind].flatMap((thing) =>
    ofSummary[kind].flatMap((record) =>
      ofReasons[kind]
        .filter((reason) => !RESULT.test(reason) || !ONLY_MADE.test(record))
        .map((reason) => [said(record, thing), said(reason, thing)] as const),
    ),
  );
  return {
    all: pairs.length,
    missed: pairs.filter((pair) => conflicts(...pair) === 0).map((pair) => pair.join(' / ')),
  };
}

const KINDS = Object.keys(THINGS) as Kind[];

describe('the plainest contradictions are found, however either side is worded', () => {
  it.each(KINDS)('a %s on record, and denied', (kind) => {
    const found = missed(kind, RECORDED, DENIED);
    expect(found.all).toBeGreaterThan(100);
    expect(found.missed).toEqual([]);
  });

  it.each(KINDS.filter((kind) => ASSERTED[kind].length > 0))('no %s on record, and asserted', (kind) => {
    const found = missed(kind, RULED_OUT, ASSERTED);
    expect(found.all).toBeGreaterThan(50);
    expect(found.missed).toEqual([]);
  });
});

describe('relief on record, and denied', () => {
  it.each(['Norco', 'physical therapy', 'acupuncture'])('of %s', (care) => {
    const silent = RELIEF.flatMap((record) =>
      RELIEF_DENIED.map((reason) => [said(record, care), said(reason, care)] as const),
    ).filter((pair) => conflicts(...pair) === 0);
    expect(silent).toEqual([]);
  });
});

describe('what does not contradict is left alone', () => {
  it.each(AGREEING)('%s / %s', (summary, reasons) => {
    expect(conflicts(summary, reasons)).toBe(0);
  });
});
