import type { Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../../package.json';
import { rules } from '../rules';
import type { Rule, Severity } from '../rules/rule';
import { fileUri } from '../text/fileUri';
import type { Place, ReportedFinding, Run } from './checkedFile';

const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/**
 * A run as a SARIF 2.1.0 log, which code hosts and viewers of findings read. Every rule is described, with its page as
 * help, so that a log explains itself without a network.
 */
export function sarifReport({ files, unreadable }: Run): string {
  const ruleIds = rules.map(({ id }) => id);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'imr-letters', semanticVersion: version, rules: rules.map(ruleDescription) },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: unreadable.length === 0,
            toolExecutionNotifications: unreadable.map(({ path, reason }) => ({
              level: 'error',
              message: { text: `${reason}.` },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
            })),
          },
        ],
        artifacts: files.map(({ path }) => ({ location: { uri: uriOf(path) } })),
        results: files.flatMap(({ path, findings }) =>
          findings.map((finding) => resultOf(finding, uriOf(path), ruleIds.indexOf(finding.rule))),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

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

function resultOf(finding: ReportedFinding, uri: string, ruleIndex: number): Result {
  const { rule, severity, message, place, related, fingerprint } = finding;
  return {
    ruleId: rule,
    // A finding about `imr-letters.json` is of no rule of the table.
    ...(ruleIndex >= 0 && { ruleIndex }),
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
