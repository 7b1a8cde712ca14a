import { ALIKE_IN_TITLES, SPELLED_OUT } from '../../vocabulary/requests/titleWords';

const short = new Map(SPELLED_OUT);
const long = new RegExp(
  `\\b(?:${[...short.keys()].sort((a, b) => b.length - a.length).join('|')})s?\\b`,
  'gi',
);

/** A title with its short forms for what it spells out. */
export function abbreviated(title: string): string {
  return title.replace(/\s+/g, ' ').replace(long, (words) => {
    const lower = words.toLowerCase();
    return short.get(lower) ?? short.get(lower.slice(0, -1)) ?? words;
  });
}

/** A word of a title without the ending of its plural, the same for words that titles use for each other. */
export function wordOf(lower: string): string {
  const single = /(?:ch|sh|x|ss)es$/.test(lower)
    ? lower.slice(0, -2)
    : /[^su]s$/.test(lower) && lower.length > 2
      ? lower.slice(0, -1)
      : lower;
  return ALIKE_IN_TITLES.get(single) ?? single;
}
