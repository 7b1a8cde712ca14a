import type { CheckedFile, ReportedFinding } from './checkedFile';
import { isLoud } from './loudness';
import type { StreamedReport } from './streamedReport';

/**
 * A run as JUnit's XML, which build servers show as tests: a suite for each file, in it a failed test for each error and
 * warning. What does not count for the exit code stands in the suite's output; a file without failures is one test that
 * passed.
 */
export const junitStream: StreamedReport = {
  head: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="imr-letters">\n',
  piece: suiteOf,
  between: '',
  tail: ({ unreadable }) =>
    `${unreadable.map(({ path, reason }) => unreadableSuite(path, reason)).join('')}</testsuites>\n`,
};

function suiteOf({ path, findings }: CheckedFile): string {
  const failed = findings.filter(({ severity }) => isLoud(severity));
  const quiet = findings.filter(({ severity }) => !isLoud(severity));
  const cases = failed.map((finding) => failedCase(path, finding));
  const passed = `    <testcase${attributes({ classname: path, name: 'no error and no warning' })}/>\n`;
  const output = quiet.map((finding) => `${finding.severity} ${toldOf(finding)}`).join('\n');
  return [
    `  <testsuite${attributes({ name: path, tests: Math.max(1, failed.length), failures: failed.length, errors: 0 })}>\n`,
    ...(cases.length > 0 ? cases : [passed]),
    output === '' ? '' : `    <system-out>${escapeXml(output)}</system-out>\n`,
    '  </testsuite>\n',
  ].join('');
}

function failedCase(path: string, finding: ReportedFinding): string {
  const { rule, severity, message, place } = finding;
  const name = `${rule} ${place.start.line}:${place.start.column}`;
  const failure = `<failure${attributes({ type: severity, message })}>${escapeXml(`${path}:${toldOf(finding)}`)}</failure>`;
  return `    <testcase${attributes({ classname: path, name, file: path, line: place.start.line })}>\n      ${failure}\n    </testcase>\n`;
}

function unreadableSuite(path: string, reason: string): string {
  const error = `<error${attributes({ type: 'unreadable', message: `${reason}.` })}/>`;
  return `  <testsuite${attributes({ name: path, tests: 1, failures: 0, errors: 1 })}>\n    <testcase${attributes({ classname: path, name: 'can be read' })}>\n      ${error}\n    </testcase>\n  </testsuite>\n`;
}

function toldOf({ rule, message, place: { start }, related }: ReportedFinding): string {
  const lines = [`${start.line}:${start.column} ${rule} ${message}`];
  for (const other of related)
    lines.push(`    ${other.place.start.line}:${other.place.start.column} ${other.message}`);
  return lines.join('\n');
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value)).replace(/[\t\r\n]/g, inNumbers)}"`)
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** XML 1.0 has no way to write the other controls, nor half of a pair of surrogates. */
const NOT_IN_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

function escapeXml(text: string): string {
  return text
    .replace(NOT_IN_XML, '\ufffd')
    .replace(/[<>&"]/g, (character) => ENTITIES[character]!)
    .replace(/\r/g, inNumbers);
}

/** What a reader of XML would fold. */
function inNumbers(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
