import { remembered } from '../../text/remembered';
import { CONCESSIONS, PHASES } from '../../vocabulary/sources/leavingWords';
import { passageOf } from '../sentences/passage';

type Prose = Parameters<typeof passageOf>[0];

const YET = 'yet';

/**
 * Whether a rationale says why a guideline on chronic pain serves an injury that is not: "although the injury is acute", "not yet
 * chronic". Computed once.
 */
export const explainsAge = remembered((prose: Prose): boolean => {
  const { words, sentences } = passageOf(prose);
  return sentences.some(({ firstWord, endWord }) => {
    let concedes = false;
    for (let i = firstWord; i < endWord; i++) {
      const { lower } = words[i]!;
      if (CONCESSIONS.has(lower)) concedes = true;
      if (PHASES.has(lower) && (concedes || words[i - 1]?.lower === YET)) return true;
    }
    return false;
  });
});
