import type {
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  Position,
  Range,
  SelectionRange,
  SymbolInformation,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { DiagnosticSeverity, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OutlineSymbol, SymbolRole } from '../features/outline';
import type { RuleFinding } from '../rules/check';
import type { Fix, Severity } from '../rules/rule';
import type { Span } from '../text/span';
import type { Client } from './client';

/** The source of every diagnostic. */
export const SOURCE = 'imr';

/** Offsets to the protocol's lines and UTF-16 characters; what lies outside the text is moved to its ends. */
export function toRange(document: TextDocument, at: Span): Range {
  return { start: document.positionAt(at.start), end: document.positionAt(Math.max(at.start, at.end)) };
}

/**
 * What to underline of a span: its words in its first line. A whole paragraph under a wave is unreadable, and one
 * over blank lines looks like a fault of the editor.
 */
export function toUnderline(document: TextDocument, { start, end }: Span): Range {
  const text = document.getText();
  let from = start;
  while (from < end && isBlank(text.charCodeAt(from))) from++;
  // Nothing but white space is shown where it is.
  if (from >= end) return toRange(document, { start, end: lineEnd(text, start, end) });
  let to = lineEnd(text, from, end);
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return toRange(document, { start: from, end: to });
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0 || (code >= 0x09 && code <= 0x0d);
}

/** Where the line ends, not looked for beyond `limit`. */
function lineEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && text.charCodeAt(at) !== 0x0a && text.charCodeAt(at) !== 0x0d) at++;
  return at;
}

/** The offset of a position; one that is no position counts as the beginning. */
export function toOffset(document: TextDocument, position: Position | undefined): number {
  if (!Number.isFinite(position?.line) || !Number.isFinite(position?.character)) return 0;
  return document.offsetAt(position!);
}

const DIAGNOSTIC_SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * A finding as the editor's list of problems shows it, underlined in its first line. The whole range goes with it as
 * `data`, where it is longer, for who wants to select or read all of it.
 */
export function toDiagnostic(document: TextDocument, finding: RuleFinding, client: Client): Diagnostic {
  const { rulePages } = client.options;
  const range = toUnderline(document, finding.span);
  const whole = toRange(document, finding.span);
  return {
    range,
    ...(client.keepsDiagnosticData && whole.end.line > range.end.line && { data: { range: whole } }),
    severity: DIAGNOSTIC_SEVERITY[finding.severity],
    source: SOURCE,
    code: finding.ruleId,
    message: finding.message,
    ...(rulePages !== undefined &&
      client.showsCodeDescription && { codeDescription: { href: `${rulePages}${finding.ruleId}.md` } }),
    ...(finding.related !== undefined &&
      client.showsRelatedInformation && {
        relatedInformation: finding.related.map((other) => ({
          location: { uri: document.uri, range: toRange(document, other.span) },
          message: other.message,
        })),
      }),
  };
}

/**
 * A screen reader says the kind after the name, and the editor groups by it: "object" is no lie of an item,
 * "null", "operator" and "namespace" of a letter would be. Its decision is in its name.
 */
const SYMBOL_KIND: Readonly<Record<SymbolRole, SymbolKind>> = {
  letter: SymbolKind.File,
  'header block': SymbolKind.Key,
  section: SymbolKind.Module,
  item: SymbolKind.Object,
  'guideline line': SymbolKind.Field,
  rationale: SymbolKind.String,
};

/** The kind by which the editor chooses a symbol's icon. */
export function toSymbolKind(role: SymbolRole): SymbolKind {
  return SYMBOL_KIND[role];
}

export function toDocumentSymbol(document: TextDocument, symbol: OutlineSymbol): DocumentSymbol {
  return {
    name: symbol.name,
    detail: symbol.detail,
    kind: toSymbolKind(symbol.role),
    range: toRange(document, symbol.extent),
    selectionRange: toRange(document, symbol.selection),
    children: symbol.children.map((child) => toDocumentSymbol(document, child)),
  };
}

/** The outline for a client that knows no hierarchy: the same symbols, each with its parent's name. */
export function toFlatSymbols(
  document: TextDocument,
  symbols: readonly OutlineSymbol[],
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap((symbol) => [
    {
      name: symbol.detail === '' ? symbol.name : `${symbol.name}: ${symbol.detail}`,
      kind: toSymbolKind(symbol.role),
      location: { uri: document.uri, range: toRange(document, symbol.extent) },
      ...(containerName !== undefined && { containerName }),
    },
    ...toFlatSymbols(document, symbol.children, symbol.name),
  ]);
}

/** Stretches of more than one line as folding ranges; of two that begin in one line, the longer. */
export function toFoldingRanges(
  document: TextDocument,
  folds: readonly Span[],
  client: Client,
): FoldingRange[] {
  const byLine = new Map<number, FoldingRange>();
  for (const fold of folds) {
    const { start, end } = toRange(document, fold);
    const known = byLine.get(start.line);
    if (end.line <= start.line || (known !== undefined && known.endLine >= end.line)) continue;
    byLine.set(start.line, {
      startLine: start.line,
      endLine: end.line,
      ...(!client.foldsWholeLines && { startCharacter: start.character, endCharacter: end.character }),
    });
  }
  return [...byLine.values()].slice(0, client.mostFolds);
}

/** Spans, innermost first, as the protocol's chain of parents. */
export function toSelectionRange(document: TextDocument, spans: readonly Span[]): SelectionRange {
  const chain = spans.reduceRight<SelectionRange | undefined>(
    (parent, at) => ({ range: toRange(document, at), ...(parent !== undefined && { parent }) }),
    undefined,
  );
  return chain ?? { range: toRange(document, { start: 0, end: 0 }) };
}

export function toTextEdits(document: TextDocument, edits: Fix['edits']): TextEdit[] {
  return edits.map(({ span, newText }) => ({ range: toRange(document, span), newText }));
}

/** Changes of one file, with its version where the client understands that. */
export function toWorkspaceEdit(document: TextDocument, edits: Fix['edits'], client: Client): WorkspaceEdit {
  const { uri, version } = document;
  const textEdits = toTextEdits(document, edits);
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
    : { changes: { [uri]: textEdits } };
}
