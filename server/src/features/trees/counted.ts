import * as l10n from '@vscode/l10n';

/** What rows and sentences count, one and many of it: each a text of its own, since languages differ in how they count. */
const COUNTED = {
  letter: [() => l10n.t('1 letter'), (n: number) => l10n.t('{0} letters', n)],
  item: [() => l10n.t('1 item'), (n: number) => l10n.t('{0} items', n)],
  'disputed item': [() => l10n.t('1 disputed item'), (n: number) => l10n.t('{0} disputed items', n)],
  finding: [() => l10n.t('1 finding'), (n: number) => l10n.t('{0} findings', n)],
  'ignored finding': [() => l10n.t('1 ignored finding'), (n: number) => l10n.t('{0} ignored findings', n)],
  error: [() => l10n.t('1 error'), (n: number) => l10n.t('{0} errors', n)],
  warning: [() => l10n.t('1 warning'), (n: number) => l10n.t('{0} warnings', n)],
  note: [() => l10n.t('1 note'), (n: number) => l10n.t('{0} notes', n)],
  hint: [() => l10n.t('1 hint'), (n: number) => l10n.t('{0} hints', n)],
  comment: [() => l10n.t('1 comment'), (n: number) => l10n.t('{0} comments', n)],
  citation: [() => l10n.t('1 citation'), (n: number) => l10n.t('{0} citations', n)],
  place: [() => l10n.t('1 place'), (n: number) => l10n.t('{0} places', n)],
  page: [() => l10n.t('1 page'), (n: number) => l10n.t('{0} pages', n)],
  topic: [() => l10n.t('1 topic'), (n: number) => l10n.t('{0} topics', n)],
} as const;

/** "1 item", "2 items". */
export function count(number: number, noun: keyof typeof COUNTED): string {
  const [one, many] = COUNTED[noun];
  return number === 1 ? one() : many(number);
}
