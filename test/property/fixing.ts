/** A letter under repair, and what has to hold after each fix: told as sentences, of which there should be none. */
import type { CodeAction } from '../../server/src/features/codeActions';
import type { RuleFinding } from '../../server/src/rules/check';
import { rules } from '../../server/src/rules/index';
import type { Fix } from '../../server/src/rules/rule';
import { createLetterService } from '../../server/src/service/letterService';
import type { LetterSettings } from '../../server/src/service/settings';
import { defaultSettings } from '../../server/src/service/settings';
import { type Span, touches } from '../../server/src/text/span';

export type Edits = Fix['edits'];

/** Every rule, those too that are off unless they are asked for. */
const settings: LetterSettings = {
  ...defaultSettings,
  rules: Object.fromEntries(
    rules.filter(({ offByDefault }) => offByDefault).map(({ id, severity }) => [id, severity]),
  ),
};

const uri = 'file:///broken.imr';

/** The letter as the service sees it. */
export interface Repair {
  readonly text: string;
  readonly findings: readonly RuleFinding[];
  /** What changes the text, at a finding. */
  actionsAt(finding: RuleFinding): readonly Extract<CodeAction, { readonly edits: Edits }>[];
  /** The structure, a line for each letter and item: what a fix must leave as it is. */
  readonly structure: readonly string[];
  replace(text: string): void;
}

/** What is compared with later. */
export function stateOf({
  text,
  findings,
  structure,
}: Repair): Pick<Repair, 'text' | 'findings' | 'structure'> {
  return { text, findings, structure };
}

/** Opens a letter to be mended. */
export function repairOf(text: string): Repair {
  const service = createLetterService({
    onFault: ({ of, trace }) => {
      throw new Error(`${of}: ${trace}`);
    },
  });
  let version = 1;
  service.open(uri, version, text);
  return {
    get text() {
      return service.text(uri);
    },
    get findings() {
      return service.findings(uri, settings);
    },
    actionsAt: ({ span }) =>
      service.codeActions(uri, span, service.findings(uri, settings)).filter((action) => 'edits' in action),
    get structure() {
      return service
        .letters(uri)
        .flatMap(({ items }) => [
          'letter',
          ...items.map(
            ({ decision, children }) =>
              `${decision?.outcome ?? 'no outcome'}: ${children.map(({ part }) => part).join(', ')}`,
          ),
        ]);
    },
    replace: (next) => service.change(uri, ++version, next),
  };
}

/** The text with edits applied: what is outside of them stays. Throws where they overlap or leave the text. */
export function edited(text: string, edits: Edits): string {
  let result = '';
  let at = 0;
  for (const { span, newText } of inOrder(edits)) {
    if (span.start < at || span.end < span.start || span.end > text.length) {
      throw new Error(`[${span.start}, ${span.end}) overlaps the edit before it or is outside of the text`);
    }
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}

/** Where a place is after the edits; it grows with those that it touches. */
export function afterEdits(place: Span, edits: Edits): Span {
  let { start, end } = place;
  let shift = 0;
  let grown = 0;
  for (const { span, newText } of inOrder(edits)) {
    const change = newText.length - (span.end - span.start);
    if (span.end < place.start) shift += change;
    else if (span.start <= place.end) {
      start = Math.min(start, span.start);
      end = Math.max(end, span.end);
      grown += change;
    }
  }
  start += shift;
  end += shift + grown;
  return { start, end };
}

function inOrder(edits: Edits): Edits {
  return edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Rules whose fixes say that they change an item's decision. */
const decides = new Set(['missing-decision', 'decision-conflict']);
/** Rules whose fixes say that they add a label or a heading, so that what stood under none is seen. */
const adds = new Set(['missing-section', 'missing-guideline', 'missing-rationale']);

/** What is wrong with the letter after a fix of this finding, compared with the letter before. */
export function wrongAfter(
  finding: RuleFinding,
  fix: Pick<Fix, 'edits' | 'preferred'>,
  before: Pick<Repair, 'findings' | 'structure'>,
  after: Repair,
): readonly string[] {
  const { ruleId } = finding;
  const wrong: string[] = [];
  const at = afterEdits(finding.span, fix.edits);
  const places = [at, ...fix.edits.map(({ span }) => afterEdits(span, fix.edits))];
  const known = before.findings.filter((other) => other !== finding && other.ruleId === ruleId);
  const again = after.findings.filter(
    (other) =>
      other.ruleId === ruleId &&
      // A label whose text has to be written is an empty one, and said to be: no fix is preferred that leaves it so.
      ((isLoud(other) && (fix.preferred === true || !adds.has(ruleId))) ||
        other.message === finding.message) &&
      places.some((place) => touches(place, other.span.start) || touches(other.span, place.start)) &&
      !known.some(({ message }) => message === other.message),
  );
  if (again.length > 0) wrong.push(`is there again: ${again.map(({ message }) => message).join(' / ')}`);
  const was = decides.has(ruleId) ? before.structure.map(partsOnly) : before.structure;
  const is = decides.has(ruleId) ? after.structure.map(partsOnly) : after.structure;
  if (!adds.has(ruleId) && was.join('\n') !== is.join('\n')) {
    wrong.push(`changes the structure from ${was.join(' | ')} to ${is.join(' | ')}`);
  }
  return wrong;
}

function isLoud({ severity }: RuleFinding): boolean {
  return severity === 'error' || severity === 'warning';
}

function partsOnly(line: string): string {
  return line.replace(/^[^:]*: /, '');
}
