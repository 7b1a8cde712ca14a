/**
 * What VS Code shows of the hints on a line before it cuts them off (`editor.inlayHints.maximumLength`), in
 * characters. There is one hint on a line.
 */
export const ROOM = 43;

/**
 * The topics of a hint, parted by "; ", short enough that the editor shows all of it. Whole topics go before words are
 * cut: "Opioids, specific drug list; Opioids, state medical boards" becomes "Opioids, specific drug list …" or
 * "Opioids, specific …"; the heads of three topics ("Opioids …; Opioids …") would tell nothing.
 */
export function shortened(text: string, room: number): string {
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
