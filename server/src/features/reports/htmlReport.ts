import * as l10n from '@vscode/l10n';
import { severityWord } from '../shownWords';
import { groundsNote } from './grounds';
import type { Audience } from './markdownReport';
import { byGround, type ReportedItem, type ReportedLetter, type ReportedLine } from './reviewReport';

/** A report as one HTML page that is made to be printed: a letter a page, no script, nothing loaded from elsewhere. */
export function htmlReport(letters: readonly ReportedLetter[], audience: Audience): string {
  const title = letters.length === 1 ? letters[0]!.name : l10n.t('Review of IMR letters');
  const body = letters.map((letter) => letterText(letter, audience)).join('\n');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

const STYLE = `
body { font: 11pt/1.4 Georgia, serif; color: #111; background: #fff; max-width: 50em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.5em; } h2 { font-size: 1.15em; margin-top: 1.6em; } section { break-before: page; } section:first-of-type { break-before: auto; }
table { border-collapse: collapse; width: 100%; margin: .6em 0; break-inside: auto; } tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: .25em .6em .25em 0; border-bottom: 1px solid #bbb; }
th { font-weight: bold; } .state { font-weight: bold; }
@media print { body { margin: 0; max-width: none; } }
`;

function letterText(letter: ReportedLetter, audience: Audience): string {
  const { name, path, form, state, facts, items, findings, ignored, appeal } = letter;
  return [
    `<section>\n<h1>${escapeHtml(name)}</h1>`,
    `<p>${escapeHtml(l10n.t`${path}, form ${form}.`)} <span class="state">${escapeHtml(l10n.t`Review: ${state}.`)}</span></p>`,
    pairs(facts),
    ...(audience === 'attorney' ? [appealText(letter, appeal)] : []),
    ...(findings.length > 0
      ? [`<h2>${escapeHtml(l10n.t('The letter as a whole'))}</h2>\n${lines(findings)}`]
      : []),
    ...items.map(itemText),
    ...(ignored.length > 0 ? [`<h2>${escapeHtml(l10n.t('Ignored'))}</h2>\n${lines(ignored)}`] : []),
    '</section>',
  ].join('\n');
}

function appealText(letter: ReportedLetter, appeal: string): string {
  const grounds = byGround(letter).map(
    ([ground, found]) => `<p><strong>${escapeHtml(ground)}</strong></p>\n${lines(found)}`,
  );
  return [
    `<h2>${escapeHtml(l10n.t('For an appeal'))}</h2>\n<p>${escapeHtml(appeal)}</p>`,
    ...grounds,
    `<p>${escapeHtml(groundsNote())}</p>`,
  ].join('\n');
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
  return [
    `<h2>${number}. ${escapeHtml(title)}</h2>`,
    pairs([
      [l10n.t('Decision'), decision],
      [l10n.t('Review'), note === undefined ? state : `${state}: ${note}`],
      [l10n.t('Claims administrator cites'), claimsAdministrator.join('; ') || l10n.t('nothing')],
      [l10n.t('Expert reviewer cites'), expertReviewer.join('; ') || l10n.t('nothing')],
    ]),
    ...(says.length > 0
      ? [`<p>${escapeHtml(l10n.t('What the cited topics are about:'))}</p>\n${list(says)}`]
      : []),
    ...(findings.length > 0 ? [lines(findings)] : []),
    ...(comments.length > 0 ? [`<p>${escapeHtml(l10n.t('Comments:'))}</p>\n${list(comments)}`] : []),
  ].join('\n');
}

function pairs(all: readonly (readonly [string, string])[]): string {
  const rows = all.map(
    ([label, value]) => `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`,
  );
  return rows.length === 0 ? '' : `<table>\n${rows.join('\n')}\n</table>`;
}

function lines(all: readonly ReportedLine[]): string {
  const head = [l10n.t('Line'), l10n.t('Severity'), l10n.t('Finding'), l10n.t('Rule'), l10n.t('Review')]
    .map((one) => `<th scope="col">${escapeHtml(one)}</th>`)
    .join('');
  const rows = all.map(({ line, severity, message, rule, disposition }) =>
    [String(line), severityWord(severity), message, rule, disposition]
      .map((cell) => `<td>${escapeHtml(cell)}</td>`)
      .join(''),
  );
  return `<table>\n<thead><tr>${head}</tr></thead>\n${rows.map((row) => `<tr>${row}</tr>`).join('\n')}\n</table>`;
}

function list(all: readonly string[]): string {
  return `<ul>\n${all.map((one) => `<li>${escapeHtml(one)}</li>`).join('\n')}\n</ul>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
