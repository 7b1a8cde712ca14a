import type { Item, Letter } from '../letter/model';
import type { RuleFinding } from '../rules/check';
import { encloses, type Span, touches } from '../text/span';

/**
 * Which findings to show while somebody types. What is new at the very place of the caret waits until the
 * typing has moved on: half a word is no mistake. An item that is still being written, without a rationale
 * label so far, is not told what it lacks.
 *
 * @param place where the caret is (offset), and whether keys were pressed just now; without a caret everything is shown
 * @param shown what was shown last, so that a finding already there does not vanish while its words are edited
 */
export function calm(
  findings: readonly RuleFinding[],
  letters: readonly Letter[],
  place: { readonly caret: number | undefined; readonly typing: boolean },
  shown: readonly RuleFinding[],
): readonly RuleFinding[] {
  const { caret, typing } = place;
  if (caret === undefined) return findings;
  const unfinished = itemBeingWritten(letters, caret);
  const before = new Set(shown.map(keyOf));
  return findings.filter((finding) => {
    if (before.has(keyOf(finding))) return true;
    if (unfinished && touches(unfinished.extent, finding.span.start)) return false;
    return !(typing && (touches(finding.span, caret) || isLabelOfPartAt(letters, finding.span, caret)));
  });
}

/** The item that the caret is in, where its author has not come to the rationale yet. */
function itemBeingWritten(letters: readonly Letter[], caret: number): Item | undefined {
  for (const letter of letters) {
    if (!touches(letter.extent, caret)) continue;
    for (const item of letter.items) {
      if (touches(item.extent, caret)) return item.rationale === undefined ? item : undefined;
    }
  }
  return undefined;
}

/** Whether the finding stands on the label of the very part that is being typed ("nothing follows the label"). */
function isLabelOfPartAt(letters: readonly Letter[], at: Span, caret: number): boolean {
  return letters.some(
    (letter) =>
      touches(letter.extent, caret) &&
      letter.items.some((item) =>
        item.children.some((part) => touches(part.content, caret) && encloses(part.header, at)),
      ),
  );
}

/** A finding that grows or shrinks at its end while it is typed in is the same finding. */
function keyOf({ ruleId, span }: RuleFinding): string {
  return `${ruleId}@${span.start}`;
}
