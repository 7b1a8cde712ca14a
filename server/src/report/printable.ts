/**
 * Controls, among them the escape sequences by which a terminal is told to do things, and the marks that turn the order
 * in which text is shown: whoever writes a letter or names a file must not speak to the reader's terminal.
 */
const CONTROLS = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]|\r(?!\n)/g;
const CONTROLS_AND_LINE_ENDS = /[\0-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Text of several lines for a terminal: controls are written out (`\u001b`, as JSON has them), lines and tabs stay. */
export function printable(text: string): string {
  return text.replace(CONTROLS, writtenOut);
}

/** A name or a sentence for one line of a terminal: line ends and tabs are written out too. */
export function printableLine(text: string): string {
  return text.replace(CONTROLS_AND_LINE_ENDS, writtenOut);
}

function writtenOut(control: string): string {
  return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
