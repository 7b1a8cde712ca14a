import * as l10n from '@vscode/l10n';
import { escapeMarkdown } from '../../text/markdown';
import { severityWord } from '../shownWords';
import { count } from '../trees/counted';
import { groundsNote } from './grounds';
import { byGround, type ReportedItem, type ReportedLetter, type ReportedLine } from './reviewReport';

/** For whom a report is: who reviews letters, or an attorney who looks for what an appeal could stand on. */
export type Audience = 'reviewer' | 'attorney';

/** A report as Markdown, for the editor's preview. Words of letters are shown as they are written. */
export function markdownReport(letters: readonly ReportedLetter[], audience: Audience): string {
  const title =
    letters.length === 1 ? `# ${escapeMarkdown(letters[0]!.name)}` : `# ${l10n.t('Review of IMR letters')}`;
  const head = letters.length === 1 ? [title] : [title, overview(letters)];
  const body = letters.flatMap((letter) => [
    ...(letters.length === 1 ? [] : [`## ${escapeMarkdown(letter.name)}`]),
    letterText(letter, audience),
  ]);
  return `${[...head, ...body].join('\n\n')}\n`;
}

/** The items of a letter as a table that is pasted elsewhere: Markdown, with no more escaped than its cells need. */
export function itemsTable({ items }: ReportedLetter): string {
  return table(
    ['#', l10n.t('Disputed treatment'), l10n.t('Decision'), l10n.t('Expert reviewer cites')],
    items.map(({ number, title, decision, expertReviewer }) => [
      String(number),
      title,
      decision,
      expertReviewer.join('; '),
    ]),
    (cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|'),
  );
}

function overview(letters: readonly ReportedLetter[]): string {
  const rows = letters.map(({ name, items, state, findings }) => {
    const all = [...findings, ...items.flatMap((item) => item.findings)];
    const number = (severity: string): string =>
      String(all.filter((line) => line.severity === severity).length);
    return [
      name,
      String(items.length),
      items.map(({ decision }) => decision).join(', '),
      number('error'),
      number('warning'),
      state,
    ];
  });
  return `${count(letters.length, 'letter')}.\n\n${table([l10n.t('Case'), l10n.t('Items'), l10n.t('Decisions'), l10n.t('Errors'), l10n.t('Warnings'), l10n.t('State')], rows)}`;
}

function letterText(letter: ReportedLetter, audience: Audience): string {
  const { path, form, state, facts, items, findings, ignored, appeal } = letter;
  const parts = [
    l10n.t`${escapeMarkdown(path)}, form ${form}. **${capital(escapeMarkdown(state))}.**`,
    ...(facts.length > 0 ? [table(['', ''], facts)] : []),
    ...(audience === 'attorney' ? [appealText(letter, appeal)] : []),
    ...(findings.length > 0 ? [`### ${l10n.t('The letter as a whole')}\n\n${lines(findings)}`] : []),
    ...items.map(itemText),
    ...(ignored.length > 0 ? [`### ${l10n.t('Ignored')}\n\n${lines(ignored)}`] : []),
  ];
  return parts.join('\n\n');
}

function appealText(letter: ReportedLetter, appeal: string): string {
  const grounds = byGround(letter).map(
    ([ground, found]) => `**${escapeMarkdown(ground)}**\n\n${lines(found)}`,
  );
  return [`### ${l10n.t('For an appeal')}\n\n${escapeMarkdown(appeal)}`, ...grounds, groundsNote()].join(
    '\n\n',
  );
}

function itemText(item: ReportedItem): string {
  const {
    number,
    title,
    decision,
    state,
    note,
    claimsAdministrator,
    expertReviewer,
    says,
    findings,
    comments,
  } = item;
  const facts: (readonly [string, string])[] = [
    [l10n.t('Decision'), decision],
    [l10n.t('Review'), note === undefined ? state : `${state}: ${note}`],
    [l10n.t('Claims administrator cites'), claimsAdministrator.join('; ') || l10n.t('nothing')],
    [l10n.t('Expert reviewer cites'), expertReviewer.join('; ') || l10n.t('nothing')],
  ];
  return [
    `### ${number}\\. ${escapeMarkdown(title)}`,
    table(['', ''], facts),
    ...(says.length > 0 ? [`${l10n.t('What the cited topics are about:')}\n\n${list(says)}`] : []),
    ...(findings.length > 0 ? [lines(findings)] : []),
    ...(comments.length > 0 ? [`${l10n.t('Comments:')}\n\n${list(comments)}`] : []),
  ].join('\n\n');
}

function lines(all: readonly ReportedLine[]): string {
  return table(
    [l10n.t('Line'), '', l10n.t('Finding'), l10n.t('Rule'), l10n.t('Review')],
    all.map(({ line, severity, message, rule, disposition }) => [
      String(line),
      severityWord(severity),
      message,
      rule,
      disposition,
    ]),
  );
}

function list(all: readonly string[]): string {
  return all.map((one) => `- ${escapeMarkdown(one)}`).join('\n');
}

function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  escapeCell: (cell: string) => string = escapeMarkdown,
): string {
  const row = (cells: readonly string[]): string => `| ${cells.map(escapeCell).join(' | ')} |`;
  return [row(headings), `|${'---|'.repeat(headings.length)}`, ...rows.map(row)].join('\n');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
