import { describe, expect, it } from 'vitest';
import type { Assertion } from '../../server/src/reading/targets/statement';
import { explainProse } from '../../server/src/report/explain';
import { assertionsOf } from '../reading/readAs';
import { type Paraphrase, paraphrases } from './paraphrases';

const RIGHT: Readonly<Record<Paraphrase['meant'], ReadonlySet<Assertion>>> = {
  denied: new Set(['denied', 'undocumented']),
  affirmed: new Set(['affirmed']),
};

const byFrame = new Map<string, Paraphrase[]>();
for (const one of paraphrases()) {
  const frame = `${one.meant}: ${one.frame}`;
  byFrame.set(frame, [...(byFrame.get(frame) ?? []), one]);
}
const frames = [...byFrame.keys()];

function isReadRightly({ text, target, concept, meant }: Paraphrase): boolean {
  const read = assertionsOf(text, target, concept);
  return read.length > 0 && read.every((assertion) => RIGHT[meant].has(assertion));
}

/** The combinations that fail, and what is read in the first sentence. */
function shown(wrong: readonly Paraphrase[]): string {
  const rows = new Set(wrong.map(({ row }) => row).filter(Boolean));
  return `${wrong.length} misread${rows.size > 0 ? ` (${[...rows].join('; ')})` : ''}, the first:\n${wrong.length > 0 ? explainProse(wrong[0]!.text) : ''}\n`;
}

describe('how a thing is denied or affirmed does not matter', () => {
  it('is asked of thousands of sentences, each once', () => {
    const texts = paraphrases().map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(3000);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(frames)('%s', (frame) => {
    const wrong = byFrame.get(frame)!.filter((one) => !isReadRightly(one));
    expect(wrong.length, shown(wrong)).toBe(0);
  });
});
