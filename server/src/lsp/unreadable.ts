import * as l10n from '@vscode/l10n';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './client';
import { SOURCE, toRange } from './convert';

/** What stands for bytes that are no character in the encoding that a file was opened with. */
const REPLACEMENT = /\uFFFD+/g;
/** So many further places are named. */
const MOST_RELATED = 20;

/**
 * One warning where a text holds replacement characters: it was opened with the wrong encoding, and saved so it would
 * lose what they stand for. It is about the file, not the letter, so it is no rule's.
 */
export function unreadable(document: TextDocument, client: Client): readonly Diagnostic[] {
  const text = document.getText();
  if (!text.includes('\uFFFD')) return [];
  const places = [...text.matchAll(REPLACEMENT)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const count = places.reduce((sum, { start, end }) => sum + end - start, 0);
  const [first, ...others] = places.map((place) => toRange(document, place));
  return [
    {
      range: first!,
      severity: DiagnosticSeverity.Warning,
      source: SOURCE,
      code: 'unreadable-characters',
      message: l10n.t`${count === 1 ? l10n.t('1 character') : l10n.t`${count} characters`} of this file could not be read, and "\uFFFD" stands for each: the file was opened or made with another encoding than its own. Open it again with the right one (in VS Code "Reopen with Encoding", often Windows 1252) before it is saved.`,
      ...(client.showsRelatedInformation &&
        others.length > 0 && {
          relatedInformation: others.slice(0, MOST_RELATED).map((range) => ({
            location: { uri: document.uri, range },
            message: l10n.t('Here as well.'),
          })),
        }),
    },
  ];
}
