import * as l10n from '@vscode/l10n';
import { count } from './counted';
import { type IgnoredLine, type ListedLetter, nameOf, signature, subjectOf } from './listedLetter';
import type { TreeRow } from './treeRow';

/** Gives the words at a finding's place, of a letter that is open; `undefined` of one that is not. */
export type Quote = (uri: string, line: IgnoredLine) => string | undefined;

/** What is ignored: letters, the open one first, and below each its ignored findings with reason, who and when. */
export function ignoredTree(
  letters: readonly ListedLetter[],
  active: string | undefined,
  quote: Quote,
  id: string | undefined,
): readonly TreeRow[] {
  const ignoring = letters.filter(({ ignored }) => ignored.length > 0);
  if (id !== undefined) {
    const listed = ignoring.find((one) => stepOf(one) === id);
    return (listed?.ignored ?? []).map((line) => ignoredRow(listed!, line, quote, id));
  }
  return ignoring
    .map(
      (listed): TreeRow => ({
        id: stepOf(listed),
        label: nameOf(listed),
        description: count(listed.ignored.length, 'ignored finding'),
        tooltip: listed.path,
        picture: 'group',
        kind: 'group',
        open: listed.uri === active ? 'expanded' : 'collapsed',
      }),
    )
    .sort((a, b) => Number(a.open === 'collapsed') - Number(b.open === 'collapsed'));
}

function ignoredRow(listed: ListedLetter, line: IgnoredLine, quote: Quote, parent: string): TreeRow {
  const { finding, reason, signed } = line;
  const { rule, fingerprint, place, message, item } = finding;
  const words = quote(listed.uri, line);
  const why = reason ?? l10n.t('no reason given');
  const who = signed === undefined ? l10n.t('in imr-letters.json') : signature(signed);
  const label = words === undefined ? rule : `“${words}”`;
  return {
    id: `${parent}\n${rule}:${fingerprint}:${place.start.line}:${place.start.column}`,
    label,
    description: [words === undefined ? undefined : rule, why, who].filter(Boolean).join('; '),
    tooltip: `${message}\n\n${why} (${who})`,
    spoken: l10n.t`${label}, ignored: ${why}, ${who}`,
    picture: 'ignored',
    kind: 'ignored',
    target: { uri: listed.uri, place },
    subject: { ...subjectOf(listed, item), rule, fingerprint },
  };
}

function stepOf({ uri, letter }: ListedLetter): string {
  return `ignored:${uri}#${letter.number}`;
}
