import type { Letter } from '../letter/model';
import { type Passage, readPassage, type Sentence } from '../reading/sentences/passage';
import { statementsIn } from '../reading/statements/read';
import type { Statement } from '../reading/targets/statement';
import { flatten } from '../text/flatText';
import { createLineIndex, type LinePosition } from '../text/lineIndex';
import { remembered } from '../text/remembered';
import type { Span } from '../text/span';
import { partsRead } from './readParts';
import { statementLines } from './statementLines';

/**
 * What is read in a file: each sentence with its statements and the rows of data that made them so, by part of the letter.
 * Of a text without summary, items and rationales the whole is read.
 *
 * @param path as it is to be shown
 * @param line 1-based: only the sentences that stand on it, wholly or in part; all of them where none is given
 * @returns lines with their ends; nothing where no sentence is read there
 */
export function explain(
  path: string,
  text: string,
  letters: readonly Letter[],
  line: number | undefined,
): string {
  const placeOf = createLineIndex(text);
  const told: string[] = [];
  for (const { name, passage, isRationale } of partsRead(text, letters)) {
    for (const sentence of passage.sentences) {
      const start = placeOf(sentence.span.start);
      if (line !== undefined && (line < start.line || line > placeOf(sentence.span.end).line)) continue;
      const kind = isRationale ? ` (${sentence.kind})` : '';
      told.push(`${path}:${start.line}:${start.column} ${name}${kind}`);
      told.push(...sentenceLines(passage, sentence, (offset) => placeOf(offset)), '');
    }
  }
  return told.map((one) => `${one}\n`).join('');
}

/** The sentence that stands at an offset, with what is read in it. */
export interface ExplainedSentence {
  readonly lines: readonly string[];
  readonly span: Span;
}

/** What is read in the sentence at an offset of a file; `undefined` where none of the prose that is read stands there. */
export function explainAt(
  text: string,
  letters: readonly Letter[],
  offset: number,
): ExplainedSentence | undefined {
  for (const { passage } of partsRead(text, letters)) {
    const sentence = passage.sentences.find(({ span }) => span.start <= offset && offset <= span.end);
    if (sentence !== undefined) return { lines: sentenceLines(passage, sentence), span: sentence.span };
  }
  return undefined;
}

/** What is read in some prose that is no letter, a sentence under the other: what a failing test of the reader prints. */
export function explainProse(text: string): string {
  const passage = readPassage(flatten(text, 0, text.length));
  return passage.sentences.flatMap((sentence) => sentenceLines(passage, sentence)).join('\n');
}

/** A passage's statements by the number of their sentence: each is looked for once, and not in each sentence. */
const statementsBySentence = remembered((passage: Passage) => {
  const bySentence = new Map<number, Statement[]>();
  for (const one of statementsIn(passage)) {
    const here = bySentence.get(one.sentence);
    if (here === undefined) bySentence.set(one.sentence, [one]);
    else here.push(one);
  }
  return bySentence;
});

function sentenceLines(
  passage: Passage,
  sentence: Sentence,
  placeOf?: (offset: number) => LinePosition,
): readonly string[] {
  const here = statementsBySentence(passage).get(sentence.index) ?? [];
  return [
    `  "${sentence.text}"`,
    ...(here.length === 0 ? ['    nothing that is known is named'] : []),
    ...here.flatMap((one) => statementLines(passage, one, placeOf)),
  ];
}
