/** A day as far as it is told. */
interface Day {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/**
 * Whether a day differs from another as a slip of the hand makes it: another year, one figure of the day or of the month, or
 * figures in each other's place. The same day of another month may be the next visit.
 */
export function isSlipOf(a: Day, b: Day): boolean {
  if (a.month === undefined || b.month === undefined || a.day === undefined || b.day === undefined)
    return false;
  if (a.year !== b.year) return a.month === b.month && a.day === b.day;
  if (a.month === b.day && a.day === b.month) return a.month !== a.day;
  return a.month === b.month && a.day !== b.day && isOneFigureOff(a.day, b.day);
}

/** "03" and "30", "14" and "24", "2" and "20". */
function isOneFigureOff(a: number, b: number): boolean {
  const [one, other] = [String(a).padStart(2, '0'), String(b).padStart(2, '0')];
  if (one[0] === other[1] && one[1] === other[0]) return true;
  const differing = (one[0] === other[0] ? 0 : 1) + (one[1] === other[1] ? 0 : 1);
  const [short, long] = a < b ? [String(a), String(b)] : [String(b), String(a)];
  return differing === 1 || (short.length === 1 && long.length === 2 && long.includes(short));
}
