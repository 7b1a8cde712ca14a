/** How the standard input is called in reports. */
export const INPUT_NAME = '<stdin>';

const LINE_FEED = 0x0a;
const BRACE = 0x7b;

/** The standard input, of which the beginning has been looked at. */
export interface OpenedInput {
  /** Whether it holds lines of JSON (`{"id": …, "text": "…"}`), a letter in each: no letter begins with a brace. */
  readonly isRows: boolean;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** A line of JSON as a letter, or why it is none. */
export interface InputRow {
  /** As the line has it: a word or a number by which its answer is known again. */
  readonly id?: string | number;
  /** Counted from 1, lines without anything on them too. */
  readonly line: number;
  readonly text?: string;
  /** Why there is no text, without a full stop. */
  readonly reason?: string;
}

/** Waits for the first byte that is no white space. */
export async function openInput(input: AsyncIterable<Uint8Array>): Promise<OpenedInput> {
  const iterator = input[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let first: number | undefined;
  while (first === undefined) {
    const { done, value } = await iterator.next();
    if (done === true) break;
    read.push(value);
    first = firstWritten(value);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* read;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  return { isRows: first === BRACE, chunks: all() };
}

/** A byte order mark counts as white space. */
function firstWritten(bytes: Uint8Array): number | undefined {
  return bytes.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
}

/**
 * The rows of an input, each as soon as its line has ended. Lines end at a line feed alone: JSON may hold every other
 * character that ends one.
 */
export async function* inputRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<InputRow> {
  let number = 0;
  for await (const bytes of byteLines(chunks)) {
    number++;
    const line = new TextDecoder().decode(bytes);
    if (line.trim() !== '') yield inputRow(line, number);
  }
}

async function* byteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      yield Buffer.concat([...begun, chunk.subarray(from, at)]);
      begun = [];
      from = at + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  }
  if (begun.length > 0) yield Buffer.concat(begun);
}

function inputRow(line: string, number: number): InputRow {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { line: number, reason: 'the line is no whole JSON value' };
  }
  const { id, text } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const known = typeof id === 'string' || typeof id === 'number' ? { id } : {};
  if (typeof text !== 'string')
    return { ...known, line: number, reason: 'the line has no "text" that is a string' };
  return text.trim() === ''
    ? { ...known, line: number, reason: 'its text is empty' }
    : { ...known, line: number, text };
}
