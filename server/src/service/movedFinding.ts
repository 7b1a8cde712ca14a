import type { Finding } from '../rules/rule';
import type { Span } from '../text/span';

/** Every place that a finding points to: its own, the related ones, and those its fixes change. */
export function spansOf(finding: Finding): readonly Span[] {
  return [
    finding.span,
    ...(finding.related ?? []).map((one) => one.span),
    ...(finding.fixes ?? []).flatMap((fix) => fix.edits.map((edit) => edit.span)),
  ];
}

/** The finding with places of its own: those of the letter move when the text is edited. */
export function fixedFinding(finding: Finding): Finding {
  return withPlaces(finding, ({ start, end }) => ({ start, end }));
}

/** The same finding with each of its places moved by as many code units as `by` says for that place. */
export function movedFinding(finding: Finding, by: (at: Span) => number): Finding {
  return withPlaces(finding, (at) => {
    const distance = by(at);
    return distance === 0 ? at : { start: at.start + distance, end: at.end + distance };
  });
}

function withPlaces(finding: Finding, move: (at: Span) => Span): Finding {
  return {
    ...finding,
    span: move(finding.span),
    ...(finding.related && {
      related: finding.related.map((one) => ({ ...one, span: move(one.span) })),
    }),
    ...(finding.fixes && {
      fixes: finding.fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) => ({ ...edit, span: move(edit.span) })),
      })),
    }),
  };
}
