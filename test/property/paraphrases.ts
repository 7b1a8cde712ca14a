/**
 * Sentences made of tables: who denies or affirms, by which noun of record, through which word of evidence, what, where, in
 * which voice. Each is plain English and has one meaning; how it is put must not matter to the reader.
 */
import {
  CARE,
  CARE_FRAMES,
  EVIDENCE,
  FINDING_FRAMES,
  FINDINGS,
  type Meant,
  RECORD_FRAMES,
  RECORDS,
  type Thing,
} from './paraphraseTables';

/** A sentence with what it must be read as. */
export interface Paraphrase {
  readonly text: string;
  /** The words that name the thing. */
  readonly target: string;
  readonly concept: string;
  readonly meant: Meant;
  /** "There ~ no #." */
  readonly frame: string;
  /** Noun of record / word of evidence, where the frame has them. */
  readonly row: string;
}

const MEANT = ['denied', 'affirmed'] as const;

/** Every sentence of the tables, each once. */
export function paraphrases(): readonly Paraphrase[] {
  return [
    ...recordSentences(),
    ...plainSentences(FINDING_FRAMES, FINDINGS),
    ...plainSentences(CARE_FRAMES, CARE),
  ];
}

function* recordSentences(): Generator<Paraphrase> {
  for (const meant of MEANT)
    for (const frame of RECORD_FRAMES[meant])
      for (const [records, things] of [
        [RECORDS, [...FINDINGS, ...CARE]],
        [EVIDENCE, FINDINGS],
      ] as const)
        for (const [noun, joins] of records)
          for (const join of joins)
            for (const one of things) {
              // "There is evidence of any spasm" is no English.
              if (meant === 'affirmed' && join.endsWith('any')) continue;
              const agreeing = frame.replace('~', noun.endsWith('s') ? 'are' : 'is');
              const text = agreeing.replace('#', `${noun} ${join} ${one.words}${one.places.at(-1)}`);
              yield { ...sentence(text, one, meant), row: `${noun} / ${join}`, frame };
            }
}

function* plainSentences(
  frames: Readonly<Record<Meant, readonly string[]>>,
  things: readonly Thing[],
): Generator<Paraphrase> {
  for (const meant of MEANT)
    for (const frame of frames[meant])
      for (const one of things)
        for (const place of one.places) {
          const text = frame.replace('#', `${one.words}${place}`);
          yield { ...sentence(text, one, meant), row: '', frame };
        }
}

function sentence(text: string, { words, concept }: Thing, meant: Meant): Omit<Paraphrase, 'frame' | 'row'> {
  const capital = `${text[0]!.toUpperCase()}${text.slice(1)}`;
  const target = capital.includes(words) ? words : `${words[0]!.toUpperCase()}${words.slice(1)}`;
  return { text: capital, target, concept, meant };
}
