import * as l10n from '@vscode/l10n';
import { pagesText } from '../guidelines/topics';
import { copyName, type GuidelineCopy } from './copy';
import type { GuidelineCopies } from './guidelineCopies';
import type { TopicCheck, TopicVerdict } from './topicChecks';

/** A file of the folder that is not used, and why, in a sentence that says what to do. */
export interface UnusedFile {
  readonly file: string;
  readonly reason: string;
}

/**
 * How the guideline index and the user's copies agree, as a Markdown document: each copy with what it was
 * recognized as, the topics whose pages differ, and the files that could not be used.
 *
 * @param folder as the settings name it
 */
export function copiesReport(folder: string, copies: GuidelineCopies, unused: readonly UnusedFile[]): string {
  const checks = copies.verifyTopics();
  const parts = [
    `# ${l10n.t('The guideline index and your copies')}`,
    l10n.t`Folder: \`${folder.replaceAll('`', "'")}\`. The files were read on this machine; nothing of them leaves it.`,
    copies.all.length === 0
      ? l10n.t('No file in it is known as a guideline.')
      : copies.all
          .map((copy) =>
            copyPart(
              copy,
              checks.filter((check) => check.copy === copy),
            ),
          )
          .join('\n\n'),
    unused.length === 0
      ? ''
      : `## ${l10n.t('Files that are not used')}\n\n${unused.map(({ file, reason }) => `- **${cell(file)}**: ${cell(reason)}`).join('\n')}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function copyPart(copy: GuidelineCopy, checks: readonly TopicCheck[]): string {
  const of = (verdict: TopicVerdict): readonly TopicCheck[] =>
    checks.filter((check) => check.verdict === verdict);
  const [differ, learned, missing] = [of('other pages'), of('learned'), of('not found')];
  const confirmed = of('confirmed').length;
  const parts = [
    `## ${cell(copy.file)}`,
    `${copyName(copy)}${copy.edition === undefined ? l10n.t(' (which edition it is could not be told: topics are not compared)') : ''}; ${pageRange(copy)}.`,
  ];
  const blank = copy.pages.filter(({ text }) => text.trim() === '').length;
  if (blank > 0)
    parts.push(
      blank === 1
        ? l10n.t('1 page without text (blank, or a picture of a page): nothing is known of it.')
        : l10n.t`${blank} pages without text (blank, or a picture of a page): nothing is known of them.`,
    );
  if (checks.length > 0) {
    parts.push(
      l10n.t`Of the topics in the index (${checks.length}): ${confirmed} confirmed, ${differ.length} on other pages, ${learned.length} whose pages only the copy gives, ${missing.length} without a heading in the copy that could be recognized.`,
    );
  }
  if (differ.length > 0)
    parts.push(`### ${l10n.t('On other pages than the index says')}\n\n${table(differ)}`);
  if (learned.length > 0) parts.push(`### ${l10n.t('Pages that only the copy gives')}\n\n${table(learned)}`);
  if (missing.length > 0) {
    parts.push(
      `### ${l10n.t('Not compared: no heading recognized')}\n\n${missing.map(({ topic }) => cell(topic.title)).join('; ')}.`,
    );
  }
  return parts.join('\n\n');
}

function table(checks: readonly TopicCheck[]): string {
  const rows = checks.map(
    ({ topic, pages }) =>
      `| ${cell(topic.title)} | ${pagesText(topic.pages) || '—'} (${topic.pagesEvidence}) | ${pagesText(pages)} |`,
  );
  return [l10n.t('| topic | index | your copy |'), '|---|---|---|', ...rows].join('\n');
}

function pageRange({ pages }: GuidelineCopy): string {
  const numbers = pages.flatMap(({ number }) => number ?? []);
  const range =
    numbers.length === 0 ? '' : l10n.t`, numbered ${Math.min(...numbers)} to ${Math.max(...numbers)}`;
  return (pages.length === 1 ? l10n.t('1 page') : l10n.t`${pages.length} pages`) + range;
}

/** Names of files and titles, so that nothing in them becomes formatting. */
function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|]/g, (character) => `\\${character}`);
}
