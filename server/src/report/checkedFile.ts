import type { RuleFinding } from '../rules/check';
import { fingerprintOf } from '../rules/fingerprint';
import type { Severity } from '../rules/rule';
import type { LinePosition } from '../text/lineIndex';
import { createLineIndex } from '../text/lineIndex';
import type { Span } from '../text/span';

/** A place in a file for people and scripts: 1-based lines and columns, columns in UTF-16 code units. */
export interface Place {
  readonly start: LinePosition;
  /** After the last character. */
  readonly end: LinePosition;
}

/** A finding with its places as lines and columns. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place: Place;
  /** By which `imr-letters.json` names it, and scripts know it again; absent where no word of the letter is to be told. */
  readonly fingerprint?: string;
  readonly related: readonly { readonly message: string; readonly place: Place }[];
}

/** One file and what was found in it. */
export interface CheckedFile {
  readonly path: string;
  readonly findings: readonly ReportedFinding[];
}

/** A file that could not be checked, and why. */
export interface UnreadableFile {
  readonly path: string;
  /** What is wrong and what to do, one sentence without a full stop. */
  readonly reason: string;
}

/** What one run over files gives: the input of every report. */
export interface Run {
  readonly files: readonly CheckedFile[];
  readonly unreadable: readonly UnreadableFile[];
}

/** Turns the offsets of findings into lines and columns of the text that was checked. */
export function checkedFile(path: string, text: string, findings: readonly RuleFinding[]): CheckedFile {
  const place = placesIn(text);
  return { path, findings: findings.map((finding) => reportedFinding(finding, text, place)) };
}

/** Lines and columns of a text's spans; the text is looked through once. */
export function placesIn(text: string): (at: Span) => Place {
  const positionOf = createLineIndex(text);
  return ({ start, end }) => ({ start: positionOf(start), end: positionOf(end) });
}

/** One finding of a text, by {@link placesIn} of it. */
export function reportedFinding(
  finding: RuleFinding,
  text: string,
  place: (at: Span) => Place,
): ReportedFinding & { readonly fingerprint: string } {
  return {
    rule: finding.ruleId,
    severity: finding.severity,
    message: finding.message,
    place: place(finding.span),
    fingerprint: fingerprintOf(finding, text),
    related: (finding.related ?? []).map((other) => ({ message: other.message, place: place(other.span) })),
  };
}

/** How many findings of each severity a run has. */
export function countBySeverity({ files }: Run): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { findings } of files) for (const { severity } of findings) counts[severity]++;
  return counts;
}
