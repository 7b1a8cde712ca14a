import * as l10n from '@vscode/l10n';
import type { Letter } from '../letter/model';
import { letterAt } from '../letter/navigate';
import { rules } from '../rules';
import type { RuleFinding } from '../rules/check';
import { createLineIndex } from '../text/lineIndex';
import { type Span, textOf } from '../text/span';
import { itemAt } from './itemParts';
import { caseNumberOf } from './outline';

/** How many characters of a letter are quoted for one place. */
const LONGEST_QUOTATION = 400;

/**
 * Findings as plain text for a brief or a message: case, item, decision, what is wrong, the quoted words with their
 * line (from 1), the other place where two disagree, and the law that the rule rests on. What a letter does not have
 * is left out. Findings are parted by an empty line.
 */
export function findingText(letters: readonly Letter[], findings: readonly RuleFinding[]): string {
  const text = letters[0]?.text;
  if (text === undefined) return '';
  const positionOf = createLineIndex(text);
  const quoted = (at: Span): string => {
    const words = quotation(text, at);
    return l10n.t`line ${positionOf(at.start).line}${words === '' ? '' : `: “${words}”`}`;
  };
  return findings.map((finding) => oneFinding(letters, finding, quoted)).join('\n\n');
}

function oneFinding(letters: readonly Letter[], finding: RuleFinding, quoted: (at: Span) => string): string {
  const letter = letterAt(letters, finding.span.start);
  const caseNumber = caseNumberOf(letter)?.text;
  const item = itemAt(letter, finding.span.start);
  const decision = item?.decision && quotation(letter.text, item.decision.span);
  const laws = lawsOf(finding);
  return [
    caseNumber && l10n.t`Case: ${caseNumber}`,
    item && l10n.t`Item ${item.number}${item.title === '' ? '' : `: ${item.title}`}`,
    item && l10n.t`Decision: ${decision || l10n.t('none')}`,
    l10n.t`Finding (${finding.ruleId}): ${finding.message}`,
    l10n.t`Letter, ${quoted(finding.span)}`,
    ...(finding.related ?? []).map(
      (other) => l10n.t`See ${quoted(other.span)} (${other.message.replace(/\.$/, '')})`,
    ),
    laws.length > 0 && l10n.t`Law: ${laws.join('; ')}`,
  ]
    .filter((line) => typeof line === 'string' && line !== '')
    .join('\n');
}

/** Each section of the law that the rule's page or the message names, once, as it is written there. */
function lawsOf({ ruleId, message }: RuleFinding): readonly string[] {
  const why = rules.find(({ id }) => id === ruleId)?.page.why ?? '';
  return [...new Set(`${message} ${why}`.match(LAW) ?? [])];
}

const LAW = /\b(?:8 CCR|Labor Code) \d{4}(?:\.\d{1,2}){0,3}(?:\([a-z0-9]{1,3}\)){0,4}/g;

function quotation(text: string, at: Span): string {
  const words = textOf(text, at).replace(/\s+/g, ' ').trim();
  return words.length <= LONGEST_QUOTATION ? words : `${words.slice(0, LONGEST_QUOTATION - 1).trimEnd()}…`;
}
