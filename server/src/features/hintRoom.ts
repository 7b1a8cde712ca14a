/** What a hint says at its place; topics are parted by "; ". */
interface Hint {
  readonly offset: number;
  readonly text: string;
}

/**
 * What VS Code shows of all hints on a line before it cuts them off (`editor.inlayHints.maximumLength`), in
 * characters. A paragraph on one line has one such room for all its hints.
 */
const ROOM = 43;
/** A hint shorter than this says nothing; the last ones of a crowded line are left to the hover. */
const LEAST = 10;

/**
 * The hints of a text, each short enough that the editor shows all of it: those of one line share its room, and
 * what a short one leaves goes to the others. Whole topics go before words are cut: the
 * heads of three topics ("Opioids …; Opioids …") would tell nothing.
 */
export function fitIntoLines<One extends Hint>(text: string, hints: readonly One[]): readonly One[] {
  const fitted: One[] = [];
  let line: One[] = [];
  let lineEnd = -1;
  const close = (): void => {
    const shown = line.slice(0, Math.floor(ROOM / LEAST));
    const rooms = share(
      shown.map((hint) => hint.text.length),
      ROOM,
    );
    shown.forEach((hint, i) => void fitted.push({ ...hint, text: shortened(hint.text, rooms[i]!) }));
  };
  for (const hint of hints.toSorted((a, b) => a.offset - b.offset)) {
    if (hint.offset > lineEnd) {
      close();
      line = [];
      const next = text.indexOf('\n', hint.offset);
      lineEnd = next < 0 ? text.length : next;
    }
    line.push(hint);
  }
  close();
  return fitted;
}

/** How much of the room each gets: the shortest first, so that the long ones share what is left. */
function share(lengths: readonly number[], room: number): readonly number[] {
  const rooms: number[] = [];
  let left = room;
  const order = lengths.map((_, i) => i).sort((a, b) => lengths[a]! - lengths[b]!);
  order.forEach((i, done) => {
    rooms[i] = Math.min(lengths[i]!, Math.floor(left / (order.length - done)));
    left -= rooms[i]!;
  });
  return rooms;
}

/** "Opioids, specific drug list; Opioids, state medical boards" as "Opioids, specific drug list …" or "Opioids, specific …". */
function shortened(text: string, room: number): string {
  if (text.length <= room) return text;
  const topics = text.replace(/ …$/, '').split('; ');
  while (topics.length > 1) {
    topics.pop();
    const fewer = `${topics.join('; ')} …`;
    if (fewer.length <= room) return fewer;
  }
  const words = topics[0]!.split(' ');
  while (words.length > 1) {
    words.pop();
    const fewer = `${words.join(' ').replace(/[,:;]$/, '')} …`;
    if (fewer.length <= room) return fewer;
  }
  return `${words[0]!.slice(0, room - 1)}…`;
}
