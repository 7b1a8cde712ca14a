/** What titles of items spell out, with the short form that others of them have. */
export const spelledOut: readonly (readonly [string, string])[] = [
  ['magnetic resonance imaging', 'mri'],
  ['computed tomography', 'ct'],
  ['physical therapy', 'pt'],
  ['occupational therapy', 'ot'],
  ['cognitive behavioral therapy', 'cbt'],
  ['urine drug screening', 'uds'],
  ['urine drug screen', 'uds'],
  ['urine drug testing', 'uds'],
  ['urine drug test', 'uds'],
  ['urine toxicology screen', 'uds'],
  ['epidural steroid injection', 'esi'],
  ['transcutaneous electrical nerve stimulation', 'tens'],
  ['electromyography', 'emg'],
  ['electromyogram', 'emg'],
  ['nerve conduction study', 'ncs'],
  ['nerve conduction studies', 'ncs'],
  ['durable medical equipment', 'dme'],
  ['functional capacity evaluation', 'fce'],
  ['functional restoration program', 'frp'],
  ['platelet rich plasma', 'prp'],
  ['platelet-rich plasma', 'prp'],
  ['spinal cord stimulator', 'scs'],
  ['radiofrequency ablation', 'rfa'],
];

const short = new Map(spelledOut);
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

/** What numbers of a title count or measure, as `wordOf` gives it. */
export const counted: ReadonlySet<string> = new Set(
  'mg mcg g gm ml visit week month day hour refill level unit'.split(' '),
);

const alike: ReadonlyMap<string, string> = new Map([
  ['session', 'visit'],
  ['treatment', 'visit'],
  ['wk', 'week'],
]);

/** A word of a title without the ending of its plural, the same for words that titles use for each other. */
export function wordOf(lower: string): string {
  const single = /(?:ch|sh|x|ss)es$/.test(lower)
    ? lower.slice(0, -2)
    : /[^su]s$/.test(lower) && lower.length > 2
      ? lower.slice(0, -1)
      : lower;
  return alike.get(single) ?? single;
}
