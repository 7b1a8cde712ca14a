import * as l10n from '@vscode/l10n';
import type { SummarizedFinding } from '../../report/fileSummary';
import { dispositionWord, severityWord } from '../shownWords';
import { count } from './counted';
import { type ListedLetter, subjectOf } from './listedLetter';
import type { TreeRow } from './treeRow';

/** Rows of findings, in the order of the text; those of one rule that say the same are one row, with their places below. */
export function findingRows(
  listed: ListedLetter,
  findings: readonly SummarizedFinding[],
  parent: string,
): readonly TreeRow[] {
  return [...alike(findings).values()].map((same) => {
    const [first] = same;
    return same.length === 1
      ? findingRow(listed, first!, parent)
      : {
          ...findingRow(listed, first!, parent),
          id: `${parent}\nsame:${first!.rule}:${first!.fingerprint}`,
          description: `${first!.rule}, ${count(same.length, 'place')}`,
          kind: 'places',
          open: 'collapsed',
        };
  });
}

/** The places of findings that say the same, by the id of their row. */
export function placeRows(
  listed: ListedLetter,
  findings: readonly SummarizedFinding[],
  id: string,
): readonly TreeRow[] {
  const same = [...alike(findings).values()].find(([first]) =>
    id.endsWith(`same:${first!.rule}:${first!.fingerprint}`),
  );
  return (same ?? []).map((finding) => ({
    ...findingRow(listed, finding, id),
    label: l10n.t`Line ${finding.place.start.line}`,
    description: '',
  }));
}

function findingRow(listed: ListedLetter, finding: SummarizedFinding, parent: string): TreeRow {
  const { rule, severity, message, place, fingerprint, item } = finding;
  const mark = listed.review.disposition(rule, fingerprint);
  const made =
    mark?.disposition === 'change' || mark?.disposition === 'query'
      ? dispositionWord(mark.disposition)
      : undefined;
  const details = [rule, l10n.t`line ${place.start.line}`, made].filter((part) => part !== undefined);
  const { line, column } = place.start;
  return {
    id: `${parent}\nfinding:${rule}:${fingerprint}:${line}:${column}`,
    label: message,
    description: details.join(', '),
    tooltip: [message, mark?.note && `${mark.by}: ${mark.note}`].filter(Boolean).join('\n\n'),
    spoken: `${severityWord(severity)}: ${message} ${details.join(', ')}`,
    picture: severity,
    kind: 'finding',
    target: { uri: listed.uri, place },
    subject: { ...subjectOf(listed, item), rule, fingerprint },
  };
}

function alike(findings: readonly SummarizedFinding[]): ReadonlyMap<string, readonly SummarizedFinding[]> {
  const inOrder = [...findings].sort(
    ({ place: { start: a } }, { place: { start: b } }) => a.line - b.line || a.column - b.column,
  );
  const groups = new Map<string, SummarizedFinding[]>();
  for (const finding of inOrder) {
    const key = `${finding.rule}\n${finding.message}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return groups;
}
