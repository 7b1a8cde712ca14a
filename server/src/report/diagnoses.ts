import type { Letter } from '../letter/model';
import { type Passage, passageOf } from '../reading/sentences/passage';
import { statementsIn } from '../reading/statements/read';
import type { Statement } from '../reading/targets/statement';
import { EVENTS } from '../vocabulary/concepts/kinds';
import type { AnatomyRecord } from './itemDetails';

/**
 * A diagnosis that a case summary records. It is `affirmed`, only `uncertain` (possible, to be ruled out), or `disputed`:
 * the summary affirms it at one place and denies it at another.
 */
export interface DiagnosisRecord extends Partial<AnatomyRecord> {
  readonly id: string;
  /** As first written. */
  readonly words?: string;
  readonly assertion: 'affirmed' | 'uncertain' | 'disputed';
  /** Told as history only. */
  readonly history: boolean;
}

/**
 * The diagnoses of a letter's case summary, each once for each place in the body, in the order of the text. What is only
 * denied is none, nor what is said of others than the patient or reported of utilization review.
 */
export function diagnosesOf({ summary }: Letter): readonly DiagnosisRecord[] {
  if (summary === undefined) return [];
  const passage = passageOf(summary);
  const told = statementsIn(passage).filter(
    ({ concept, named, source, ofOthers }) =>
      concept.kind === 'diagnosis' &&
      !EVENTS.has(concept.id) &&
      named === concept &&
      source === 'author' &&
      !ofOthers,
  );
  const denied = new Set(told.filter(({ assertion }) => assertion === 'denied').map(keyOf));
  const byKey = new Map<string, DiagnosisRecord>();
  for (const statement of told) {
    const { assertion, history } = statement;
    if (assertion !== 'affirmed' && assertion !== 'uncertain') continue;
    const key = keyOf(statement);
    const before = byKey.get(key);
    const now = denied.has(key) ? 'disputed' : assertion;
    byKey.set(key, {
      ...(before ?? diagnosisRecord(passage, statement)),
      assertion: before?.assertion === 'affirmed' ? 'affirmed' : now,
      history: history && (before?.history ?? true),
    });
  }
  return withoutRepeats([...byKey.values()]);
}

/** A diagnosis told without a place is the one told with it, unless only the former is sure. */
function withoutRepeats(all: readonly DiagnosisRecord[]): readonly DiagnosisRecord[] {
  return all.filter(
    ({ id, part, assertion }) =>
      part !== undefined ||
      !all.some(
        (other) =>
          other.id === id &&
          other.part !== undefined &&
          (other.assertion === assertion || other.assertion === 'affirmed'),
      ),
  );
}

function diagnosisRecord(passage: Passage, { concept, first, last, place }: Statement) {
  const { words, flat } = passage;
  // A place carried over from an earlier clause may not be meant.
  const own = place?.own === true ? place : undefined;
  return {
    id: concept.id,
    words: flat.text.slice(words[first]!.from, words[last]!.to),
    ...(own && {
      part: own.part,
      ...(own.side !== undefined && { side: own.side }),
      ...(own.level !== undefined && { level: own.level }),
    }),
  };
}

function keyOf({ concept, place }: Statement): string {
  const own = place?.own === true ? place : undefined;
  return [concept.id, own?.part, own?.side, own?.level].join(' ');
}
