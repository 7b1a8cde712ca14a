import type {
  Artifact,
  Invocation,
  Location,
  Region,
  ReportingDescriptor,
  Result,
  ToolComponent,
} from 'sarif';
import { version } from '../../../package.json';
import { rules } from '../rules';
import type { Rule, Severity } from '../rules/rule';
import { fileUri } from '../text/fileUri';
import type { Place, ReportedFinding } from './checkedFile';
import { endOfList, nestedJson, type StreamedReport } from './streamedReport';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const ruleIndexes: ReadonlyMap<string, number> = new Map(rules.map(({ id }, index) => [id, index]));

const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/**
 * A run as a SARIF 2.1.0 log, which code hosts and viewers of findings read. Every rule is described, with its page as
 * help, so that a log explains itself without a network. What is known at the end alone stands after the findings.
 */
export const sarifStream: StreamedReport = {
  head: () => {
    const driver: ToolComponent = {
      name: 'imr-letters',
      semanticVersion: version,
      rules: rules.map(ruleDescription),
    };
    const beginning = nestedJson({ $schema: SCHEMA, version: '2.1.0' }, 0).replace(/\n\}$/, '');
    return `${beginning},\n  "runs": [\n    {\n      "tool": ${nestedJson({ driver }, 3)},\n      "columnKind": "utf16CodeUnits",\n      "results": [`;
  },
  piece: ({ path, findings }) =>
    findings
      .map((finding) => resultOf(finding, uriOf(path)))
      .map((result) => `\n        ${nestedJson(result, 4)}`)
      .join(','),
  between: ',',
  *tail({ paths, unreadable, hasPieces }) {
    const invocations: readonly Invocation[] = [
      {
        executionSuccessful: unreadable.length === 0,
        toolExecutionNotifications: unreadable.map(({ path, reason }) => ({
          level: 'error',
          message: { text: `${reason}.` },
          locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
        })),
      },
    ];
    yield `${endOfList(hasPieces, 3)},\n      "invocations": ${nestedJson(invocations, 3)},\n      "artifacts": [`;
    for (let i = 0; i < paths.length; i += ARTIFACTS_AT_ONCE) {
      const artifacts = paths
        .slice(i, i + ARTIFACTS_AT_ONCE)
        .map((path): Artifact => ({ location: { uri: uriOf(path) } }));
      yield `${i === 0 ? '' : ','}${artifacts.map((one) => `\n        ${nestedJson(one, 4)}`).join(',')}`;
    }
    yield `${endOfList(paths.length > 0, 3)}\n    }\n  ]\n}\n`;
  },
};

/** Of a run over a million letters the list of them is no text that should be made whole. */
const ARTIFACTS_AT_ONCE = 500;

function ruleDescription({ id, severity, offByDefault, family, page }: Rule): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: `${page.finds}.` },
    fullDescription: { text: page.why },
    help: { text: `${page.why}\n\nWhen to ignore it: ${page.ignore}` },
    defaultConfiguration: { enabled: !offByDefault, level: LEVELS[severity] },
    properties: { category: family },
  };
}

function resultOf(finding: ReportedFinding, uri: string): Result {
  const { rule, severity, message, place, related, fingerprint } = finding;
  const ruleIndex = ruleIndexes.get(rule);
  return {
    ruleId: rule,
    // A finding about `imr-letters.json` is of no rule of the table.
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [locationOf(uri, place)],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        ...locationOf(uri, other.place),
        message: { text: other.message },
      })),
    }),
    ...(fingerprint !== undefined && { partialFingerprints: { 'imrLetters/v1': fingerprint } }),
  };
}

function locationOf(uri: string, { start, end }: Place): Location {
  const region: Region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
  return { physicalLocation: { artifactLocation: { uri }, region } };
}

/** A path as SARIF names files: a relative one as it is, an absolute one as a `file:` address. */
function uriOf(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  return /^(?:\/|[A-Za-z]:\/)/.test(slashed)
    ? fileUri(slashed)
    : slashed.split('/').map(encodeURIComponent).join('/');
}
