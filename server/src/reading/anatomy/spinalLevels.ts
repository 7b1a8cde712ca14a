/** "L4-5" is L4 and L5; "L5-S1" is L5 and S1; in order, as they are written. */
function levelsIn(level: string): readonly string[] {
  const found: string[] = [];
  let letter = '';
  for (const [, capital, number] of level.matchAll(/([A-Z]?)(\d+)/g)) {
    letter = capital || letter;
    found.push(letter + number);
  }
  return found;
}

const SPINE = [
  ...'1234567'.split('').map((number) => `C${number}`),
  ...Array.from({ length: 12 }, (_, at) => `T${at + 1}`),
  ...'12345'.split('').map((number) => `L${number}`),
  'S1',
];

/** The discs from the first vertebra to the last, by the place of the upper one; none of a single vertebra. */
function discsOf(levels: readonly string[]): readonly number[] {
  const from = SPINE.indexOf(levels[0]!);
  const to = SPINE.indexOf(levels.at(-1)!);
  return from < 0 || to <= from ? [] : Array.from({ length: to - from }, (_, at) => from + at);
}

/** Whether two levels as letters write them have a disc in common, or a vertebra where one names no disc. */
export function shareLevel(a: string, b: string): boolean {
  const [one, other] = [levelsIn(a), levelsIn(b)];
  const discs = discsOf(one);
  const others = discsOf(other);
  if (discs.length > 0 && others.length > 0) return discs.some((disc) => others.includes(disc));
  return one.some((level) => other.includes(level));
}

/** "L3-4", "C5-C6": a disc, not a vertebra or the skin of its nerve. */
export function isDisc(level: string): boolean {
  return discsOf(levelsIn(level)).length > 0;
}
