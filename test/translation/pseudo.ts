import { readFileSync } from 'node:fs';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/** A text as it looks in a language that nobody speaks: in brackets, every vowel with an accent, places as they are. */
export function pseudo(text: string): string {
  const words = text.replace(/\{\d+\}|[a-z]/gi, (part) => ACCENTED[part] ?? part);
  return `⟦${words}⟧`;
}

/** Every text of the exported bundle in that language. */
export function pseudoTexts(): Record<string, string> {
  const bundle: Record<string, string> = JSON.parse(
    readFileSync(new URL('../../l10n/bundle.l10n.json', import.meta.url), 'utf8'),
  );
  return Object.fromEntries(Object.entries(bundle).map(([key, text]) => [key, pseudo(text)]));
}

/** Words with a vowel that have no accent: English that came from somewhere else than the bundle. */
export function plainWords(shown: string): readonly string[] {
  return (shown.match(/\p{L}+/gu) ?? []).filter((word) => /[aeiou]/i.test(word) && !/[áéíóúý]/i.test(word));
}
