import type { Finding } from '../rules/rule';
import type { Span } from '../text/span';

/** The finding with every place that it points to so many characters further on. */
export function movedBy(finding: Finding, distance: number): Finding {
  return withPlaces(finding, ({ start, end }) => ({ start: start + distance, end: end + distance }));
}

/** The finding with every place that it points to told otherwise. */
export function withPlaces(finding: Finding, told: (at: Span) => Span): Finding {
  const { span, related, fixes } = finding;
  return {
    ...finding,
    span: told(span),
    ...(related && { related: related.map((one) => ({ ...one, span: told(one.span) })) }),
    ...(fixes && {
      fixes: fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) => ({ ...edit, span: told(edit.span) })),
      })),
    }),
  };
}
