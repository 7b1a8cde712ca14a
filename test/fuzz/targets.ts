/** What is fuzzed: each takes any bytes and throws where something of ours is at fault. */
import { inputRows } from '../../server/src/cli/inputLines';
import { parseLetters } from '../../server/src/letter/parse';
import { textOfFile } from '../../server/src/reader/textOfFile';
import { check } from '../../server/src/rules/check';
import { createLetterService } from '../../server/src/service/letterService';
import { readSettings } from '../../server/src/service/settings';
import { rulesFor, silence } from '../../server/src/workspaceFile/apply';
import { edited, editsToIgnore, editsToSet } from '../../server/src/workspaceFile/edit';
import { readWorkspaceFile } from '../../server/src/workspaceFile/workspaceFile';
import { stagesOf } from '../growth/stages';

export type FuzzTarget = (bytes: Uint8Array) => void | Promise<void>;

const decoder = new TextDecoder();

/** No text takes part of it that is longer: what is looked for is faults, and not time. */
const LONGEST = 20_000;

const asText = (bytes: Uint8Array): string => decoder.decode(bytes.subarray(0, LONGEST));

/** Everything that is ever done with a letter. */
function letter(bytes: Uint8Array): void {
  for (const { run } of stagesOf(textOfFile(bytes.subarray(0, LONGEST)).text)) run();
}

/** Edits one after the other: what is known after them is what a fresh look knows. The first bytes say where and what. */
function edits(bytes: Uint8Array): void {
  const instructions = bytes.subarray(0, 24);
  let text = asText(bytes.subarray(24));
  const faults: string[] = [];
  const onFault = ({ of, trace }: { of: string; trace: string }): void => void faults.push(`${of} ${trace}`);
  const service = createLetterService({ onFault });
  service.open('a', 0, text);
  service.findings('a');
  for (let i = 0; i + 2 < instructions.length; i += 3) {
    const [where, length, what] = instructions.subarray(i, i + 3) as unknown as [number, number, number];
    const at = Math.floor((where / 255) * text.length);
    const put = what < 100 ? '' : what < 200 ? text.slice(0, what - 100) : String.fromCharCode(what - 190);
    text = text.slice(0, at) + put + text.slice(at + (length >> 3));
    service.change('a', i + 1, text);
    const known = JSON.stringify(service.findings('a'));
    const fresh = createLetterService({ onFault });
    fresh.open('a', 0, text);
    if (known !== JSON.stringify(fresh.findings('a')))
      throw new Error('An edit leaves other findings than a fresh look.');
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** `imr-letters.json`, whatever it says, over a letter with findings. */
function settings(bytes: Uint8Array): void {
  const text = asText(bytes);
  const { file, problems } = readWorkspaceFile(text);
  const findings = parseLetters(LETTER).flatMap((one) => [...check(one, rulesFor(file, 'a/b.imr'))]);
  silence(findings, LETTER, file, 'a/b.imr');
  // Where something is wrong already, an edit may say that it cannot be made.
  if (problems.length === 0) {
    const [finding] = findings;
    const ignored = edited(text, editsToIgnore(text, finding?.ruleId ?? 'missing-decision', 'x', 'a/b.imr'));
    const set = edited(ignored, editsToSet(ignored, 'missing-decision', 'off'));
    if (readWorkspaceFile(set).unusable !== undefined)
      throw new Error('An edit leaves a file that cannot be read.');
  }
  try {
    readSettings(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
}

const LETTER =
  'CLINICAL CASE SUMMARY\nA [insert age] man.\n\nIMR ISSUES, DECISIONS AND RATIONALES\n\nBrace: Denied\n';

/** Lines of JSON: each line that is not empty has one row, and each row a text or a reason. */
async function rows(bytes: Uint8Array): Promise<void> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const size = 1 + (bytes[0] ?? 0);
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const lines = decoder
    .decode(bytes)
    .split('\n')
    .filter((line) => line.trim() !== '').length;
  let count = 0;
  for await (const { text, reason } of inputRows(chunks())) {
    count++;
    if ((text === undefined) === (reason === undefined)) throw new Error('A row has no answer, or two.');
  }
  if (count !== lines) throw new Error(`${count} rows of ${lines} lines.`);
}

export const fuzzTargets: Readonly<Record<string, FuzzTarget>> = { letter, edits, settings, rows };
