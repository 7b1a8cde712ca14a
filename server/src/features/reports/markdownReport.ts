import { escapeMarkdown } from '../../text/markdown';
import { count } from '../trees/treeRow';
import { byGround, type ReportedItem, type ReportedLetter, type ReportedLine } from './reviewReport';

/** For whom a report is: who reviews letters, or an attorney who looks for what an appeal could stand on. */
export type Audience = 'reviewer' | 'attorney';

/** A report as Markdown, for the editor's preview. Words of letters are shown as they are written. */
export function markdownReport(letters: readonly ReportedLetter[], audience: Audience): string {
  const title = letters.length === 1 ? `# ${escapeMarkdown(letters[0]!.name)}` : '# Review of IMR letters';
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
    ['#', 'Disputed treatment', 'Decision', 'Expert reviewer cites'],
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
  return `${count(letters.length, 'letter')}.\n\n${table(['Case', 'Items', 'Decisions', 'Errors', 'Warnings', 'State'], rows)}`;
}

function letterText(letter: ReportedLetter, audience: Audience): string {
  const { path, form, state, facts, items, findings, ignored, appeal } = letter;
  const parts = [
    `${escapeMarkdown(path)}, form ${form}. **${capital(escapeMarkdown(state))}.**`,
    ...(facts.length > 0 ? [table(['', ''], facts)] : []),
    ...(audience === 'attorney' ? [appealText(letter, appeal)] : []),
    ...(findings.length > 0 ? [`### The letter as a whole\n\n${lines(findings)}`] : []),
    ...items.map(itemText),
    ...(ignored.length > 0 ? [`### Ignored\n\n${lines(ignored)}`] : []),
  ];
  return parts.join('\n\n');
}

function appealText(letter: ReportedLetter, appeal: string): string {
  const grounds = byGround(letter).map(
    ([ground, found]) => `**${escapeMarkdown(ground)}**\n\n${lines(found)}`,
  );
  const note =
    'Which ground a finding supports, if any, is for an attorney to judge; fraud, a conflict of interest and bias ((h)(2) to (4)) are not to be seen in a letter.';
  return [`### For an appeal\n\n${escapeMarkdown(appeal)}`, ...grounds, note].join('\n\n');
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
    ['Decision', decision],
    ['Review', note === undefined ? state : `${state}: ${note}`],
    ['Claims administrator cites', claimsAdministrator.join('; ') || 'nothing'],
    ['Expert reviewer cites', expertReviewer.join('; ') || 'nothing'],
  ];
  return [
    `### ${number}\\. ${escapeMarkdown(title)}`,
    table(['', ''], facts),
    ...(says.length > 0 ? [`What the cited topics are about:\n\n${list(says)}`] : []),
    ...(findings.length > 0 ? [lines(findings)] : []),
    ...(comments.length > 0 ? [`Comments:\n\n${list(comments)}`] : []),
  ].join('\n\n');
}

function lines(all: readonly ReportedLine[]): string {
  return table(
    ['Line', '', 'Finding', 'Rule', 'Review'],
    all.map(({ line, severity, message, rule, disposition }) => [
      String(line),
      severity,
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
