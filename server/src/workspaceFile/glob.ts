/** Whether a path, with slashes, is meant. */
export type Glob = (path: string) => boolean;

/** One step through a path. */
type Step =
  | { readonly kind: 'one'; readonly takes: (character: string) => boolean }
  /** Any characters: of this name only, or over slashes. */
  | { readonly kind: 'many'; readonly overSlashes: boolean }
  /** Any folders, or none, each with its slash. */
  | { readonly kind: 'folders' }
  | { readonly kind: 'either'; readonly ways: readonly Way[] };

type Way = readonly Step[];

/**
 * A glob of `imr-letters.json`: `*` and `?` in one name, `**` for folders, `[ab]`, `[a-z]`, `[!a]`, `{one,other}`, `!` before
 * all of it, and `\` before a sign that stands for itself. Every other sign does, and so does a path that reads as the glob.
 *
 * What a glob takes is followed for all places of the path at once, in time of the path's length times its own. The
 * libraries make regular expressions, which try all ways one after the other: a few stars, and one path takes for ever.
 */
export function compileGlob(glob: string): Glob {
  const isNot = glob.startsWith('!');
  const pattern = glob.slice(isNot ? 1 : 0).replace(/^\.\//, '');
  // Most are paths as the quick fix writes them.
  if (!/[*?[{\\]/.test(pattern)) return (path) => (path === pattern) !== isNot;
  const { way } = readWay(pattern, 0, '');
  return (path) => (path === pattern || reachesEnd(way, path)) !== isNot;
}

function reachesEnd(way: Way, path: string): boolean {
  const start = new Uint8Array(path.length + 1);
  start[0] = 1;
  return follow(way, start, path)[path.length] === 1;
}

/** The places that are reached, each marked with 1, from those that were. */
function follow(way: Way, start: Uint8Array, path: string): Uint8Array {
  let places = start;
  for (const step of way) places = take(step, places, path);
  return places;
}

function take(step: Step, from: Uint8Array, path: string): Uint8Array {
  const to = new Uint8Array(from.length);
  if (step.kind === 'either') {
    for (const way of step.ways) {
      const reached = follow(way, from, path);
      for (let i = 0; i < to.length; i++) if (reached[i] === 1) to[i] = 1;
    }
    return to;
  }
  if (step.kind === 'one') {
    for (let i = 0; i < path.length; i++) if (from[i] === 1 && step.takes(path[i]!)) to[i + 1] = 1;
    return to;
  }
  let isOnTheWay = false;
  for (let i = 0; i < from.length; i++) {
    const isBehindSlash = i > 0 && path[i - 1] === '/';
    if (step.kind === 'many' && !step.overSlashes && isBehindSlash) isOnTheWay = false;
    if (from[i] === 1) to[i] = 1;
    else if (isOnTheWay && (step.kind === 'many' || isBehindSlash)) to[i] = 1;
    isOnTheWay ||= from[i] === 1;
  }
  return to;
}

/** Reads up to one of the signs in `ends`, which only count inside braces. */
function readWay(glob: string, start: number, ends: string): { readonly way: Way; readonly end: number } {
  const way: Step[] = [];
  let at = start;
  while (at < glob.length && !ends.includes(glob[at]!)) {
    const { step, end } = readStep(glob, at);
    way.push(step);
    at = end;
  }
  return { way, end: at };
}

interface Read {
  readonly step: Step;
  readonly end: number;
}

function readStep(glob: string, at: number): Read {
  switch (glob[at]) {
    case '*':
      return readStars(glob, at);
    case '?':
      return { step: { kind: 'one', takes: (character) => character !== '/' }, end: at + 1 };
    case '[':
      return readClass(glob, at) ?? itself(glob[at]!, at + 1);
    case '{':
      return readBraces(glob, at) ?? itself(glob[at]!, at + 1);
    case '\\':
      return itself(glob[at + 1] ?? '\\', at + 2);
    default:
      return itself(glob[at]!, at + 1);
  }
}

function itself(sign: string, end: number): Read {
  return { step: { kind: 'one', takes: (character) => character === sign }, end };
}

function readStars(glob: string, at: number): Read {
  let end = at;
  while (glob[end] === '*') end++;
  const isWholeName = '/{,'.includes(glob[at - 1] ?? '/') && '/},'.includes(glob[end] ?? '/');
  const overSlashes = end - at > 1 && isWholeName;
  return overSlashes && glob[end] === '/'
    ? { step: { kind: 'folders' }, end: end + 1 }
    : { step: { kind: 'many', overSlashes }, end };
}

function readClass(glob: string, at: number): Read | undefined {
  const isNot = glob[at + 1] === '!' || glob[at + 1] === '^';
  const first = at + (isNot ? 2 : 1);
  // A bracket that comes first is one of the signs.
  const close = glob.indexOf(']', first + 1);
  if (close < 0) return undefined;
  const signs = glob.slice(first, close);
  const takes = (character: string): boolean => character !== '/' && isIn(character, signs) !== isNot;
  return { step: { kind: 'one', takes }, end: close + 1 };
}

function isIn(character: string, signs: string): boolean {
  for (let i = 0; i < signs.length; i++) {
    if (signs[i + 1] === '-' && i + 2 < signs.length) {
      if (signs[i]! <= character && character <= signs[i + 2]!) return true;
      i += 2;
    } else if (signs[i] === character) return true;
  }
  return false;
}

function readBraces(glob: string, at: number): Read | undefined {
  const ways: Way[] = [];
  let end = at;
  do {
    const read = readWay(glob, end + 1, ',}');
    ways.push(read.way);
    end = read.end;
  } while (glob[end] === ',');
  return glob[end] === '}' ? { step: { kind: 'either', ways }, end: end + 1 } : undefined;
}
