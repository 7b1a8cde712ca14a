/** `words` in the case in which `like` is written: all capitals, a capital first, or small letters. */
export function inCaseOf(like: string, words: string): string {
  const letters = like.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return words.toUpperCase();
  const first = letters.charAt(0);
  if (first !== '' && first === first.toLowerCase()) return words.toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
