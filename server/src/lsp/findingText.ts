import { findingText } from '../features/findingText';
import { overlaps, touches } from '../text/span';
import { toOffset } from './convert';
import type { FeatureContext } from './features';
import { type FindingTextParams, findingTextMethod } from './protocol';

/** Answers with the findings at a place as text to be pasted elsewhere; null where there is none. */
export function answerFindingText({
  connection,
  service,
  documents,
  settings,
  diagnostics,
}: FeatureContext): void {
  connection.onRequest(
    findingTextMethod,
    async (params: Partial<FindingTextParams> | undefined): Promise<string | null> => {
      const { uri, position, rule } = params ?? {};
      const document = typeof uri === 'string' ? documents.get(uri) : undefined;
      if (uri === undefined || document === undefined) return null;
      const chosen = await settings.of(uri);
      // The text may be another by now; then the place asked about is another too.
      if (documents.get(uri)?.version !== document.version) return null;
      const offset = toOffset(document, position);
      const here = { start: offset, end: offset };
      const findings = diagnostics
        .shown(uri, chosen)
        .filter(({ span }) => overlaps(span, here) || touches(span, offset))
        .filter(({ ruleId }) => rule === undefined || ruleId === rule);
      return findings.length === 0 ? null : findingText(service.letters(uri), findings);
    },
  );
}
