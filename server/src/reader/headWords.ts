/** What a letter itself says at the head or foot of a page, and no running head does. */
const OF_THE_LETTER =
  /upheld|overturned|guideline|rationale|summary|section\(s\)|\bMTUS\b|\bpages?\(s\)|original request|medically/i;

/** Half a page; nothing that a page has at its head is as long. */
const MOST_LETTERS = 500;

/**
 * The words of a line that may be a page's running head ("Claim file of …  3"), its last number as "#", by which it is
 * known again on the next page; `undefined` for what the letter itself may say so: labels, sentences, parts of them.
 */
export function headWords(line: string): string | undefined {
  const bare = line.trim();
  if (bare.length > MOST_LETTERS) return undefined;
  if (!/^[A-Z0-9([•*–—-]/.test(bare) || /[:;,.]$/.test(bare) || OF_THE_LETTER.test(bare)) return undefined;
  const words = bare.replace(/(?<!\d)\d+(?=\D*$)/, '#').replace(/\s+/g, ' ');
  return (words.match(/[A-Za-z]{2,}/g)?.length ?? 0) >= 2 ? words : undefined;
}
