import { ownText } from './ownText';
import { Answer, TRACKED } from './tracked';

/**
 * What is worked out of an object, worked out once. Parts of a letter are immutable, so that this stands as long as they
 * do; of an object that is {@link TRACKED} it stands as long as what was read of it does.
 */
export function remembered<Of extends object, Told extends object | string | number | boolean>(
  work: (of: Of) => Told,
): (of: Of) => Told {
  const place = places++;
  return (of) => {
    const memory = (of as Remembering)[MEMORY] ?? startMemory(of);
    const known = memory[place];
    if (known !== undefined) return known instanceof Answer ? known.read() : (known as Told);
    if (TRACKED in of) {
      const answer = new Answer(work, of);
      memory[place] = answer;
      return answer.read();
    }
    const told = work(of);
    memory[place] = told;
    return told;
  };
}

/** Where an object keeps what was worked out of it: asked some thousand times a key press, a weak map is slower. */
const MEMORY = Symbol('what was worked out of it');
/** The memory of objects that are frozen. */
const elsewhere = new WeakMap<object, unknown[]>();
let places = 0;

interface Remembering {
  readonly [MEMORY]?: unknown[];
}

function startMemory(of: object): unknown[] {
  let memory = elsewhere.get(of);
  if (memory !== undefined) return memory;
  memory = [];
  // Not enumerable, so that a copy of the object with other parts starts with a memory of its own.
  if (Object.isExtensible(of)) Object.defineProperty(of, MEMORY, { value: memory });
  else elsewhere.set(of, memory);
  return memory;
}

/** What is worked out of a text alone, kept by the text: for small things that are new objects at each edit. */
export function rememberedByText<Told extends object | string | number | boolean>(
  work: (text: string) => Told,
  most = 500,
): (text: string) => Told {
  const known = new Map<string, { readonly text: string; readonly told: Told }>();
  // Mostly the same text is asked for again: to compare it costs less than to look it up.
  let last: { readonly text: string; readonly told: Told } | undefined;
  return (text) => {
    if (last !== undefined && last.text === text) return last.told;
    last = known.get(text);
    if (last === undefined) {
      last = { text: ownText(text), told: work(text) };
      if (known.size >= most) known.clear();
      known.set(last.text, last);
    }
    return last.told;
  };
}
