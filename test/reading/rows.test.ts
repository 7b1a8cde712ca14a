import { describe, expect, it } from 'vitest';
import { readPassage } from '../../server/src/reading/sentences/passage';
import { statementsIn } from '../../server/src/reading/statements/read';
import { explainProse } from '../../server/src/report/explain';
import { flatten } from '../../server/src/text/flatText';
import { TOLD_APART, wordsByClass } from '../../server/src/vocabulary/sentences/wordClasses';
import { CASES } from './operatorRows';

/** Words that stand in two classes today and of which nothing says what tells the two apart, by their classes. */
const NOT_TOLD_APART: Readonly<Record<string, string>> = {
  'lackAdjective failingVerb': 'omits',
  'recordNoun recordVerb': 'listing',
  'recordNoun plainAdjective': 'course',
  'recordVerb tellingVerb': 'demonstrates describes reveals shows states',
  'recordVerb purposeWord': 'explain',
  'recordVerb patientVerb': 'bring yield',
  'recordParticiple plainAdjective': 'written',
  'recordParticiple turn': 'given',
  'recordParticiple degreeWord': 'detailed quantified',
  'patientVerb tellingVerb': 'complained complains endorses',
  'patientVerb plainAdjective': 'attempt attempts use',
  'patientVerb degreeWord': 'exhausted',
  'patientVerb purposeWord': 'required',
  'patientVerb detailNoun': 'cause',
  'purposeWord detailNoun': 'necessity',
  'degreeWord tellingVerb': 'continued',
  'degreeWord detailNoun': 'worsening',
  'plainAdjective turn': 'who',
};

/** Words told apart that stand in one class only. */
const TOLD_IN_VAIN =
  'appears completes exhibits notes prior records requires seem shown statement suggest suggested there where';

const classes = new Map<string, string[]>();
for (const [name, words] of wordsByClass())
  for (const word of words) classes.set(word, [...(classes.get(word) ?? []), name]);
const told = new Set(TOLD_APART.flatMap(({ words }) => words.split(/\s+/)));

describe('the classes of words', () => {
  it('say of each word in two of them what tells the two apart, but for those named here', () => {
    const untold: Record<string, string[]> = {};
    for (const [word, names] of classes) {
      if (names.length < 2 || told.has(word)) continue;
      const key = names.join(' ');
      untold[key] = [...(untold[key] ?? []), word];
    }
    const lists = Object.entries(untold).map(([key, words]) => [key, words.sort().join(' ')]);
    expect(Object.fromEntries(lists)).toEqual(NOT_TOLD_APART);
  });

  it('tell apart no word that stands in one of them, but for those named here', () => {
    const vain = [...told].filter((word) => (classes.get(word)?.length ?? 0) < 2);
    expect(vain.sort().join(' ')).toBe(TOLD_IN_VAIN);
  });

  it('say how the two are told apart', () => {
    expect(TOLD_APART.filter(({ by }) => !/^\S.{10,}\.$/.test(by))).toEqual([]);
  });
});

describe('the rows of denials', () => {
  it.each(Object.entries(CASES))('%s has a case', (_row, sentences) => {
    expect(sentences).not.toEqual([]);
  });

  it.each(
    Object.entries(CASES).flatMap(([row, sentences]) =>
      sentences.map((sentence) => [row, sentence] as const),
    ),
  )('%s makes it so: %s', (row, text) => {
    const reasons = statementsIn(readPassage(flatten(text, 0, text.length))).map(({ because }) => because[0]);
    expect(reasons, explainProse(text)).toContain(row);
  });
});
