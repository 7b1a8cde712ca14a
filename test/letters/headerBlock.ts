import { type Inked, joined, type Line, type Paragraph, put, slice } from './ink';
import { HEADER_LABELS } from './landmarks';
import type { Shape } from './shapes';

const LEFT = ['Case Number', 'Date Assigned', 'Decision Date', 'Priority'];
const RIGHT = ['Date of Injury', 'UR Denial Date', 'Application Received'];

/** The header block as each shape prints it; as it was given where a label of the form is missing. */
export function headerBlock(lines: readonly Inked[], shape: Shape): Paragraph {
  const field = new Map<string, { label: Inked; value: Inked }>();
  for (const line of lines) {
    const colon = line.text.indexOf(':');
    const valueAt =
      colon + 1 + (line.text.slice(colon + 1).length - line.text.slice(colon + 1).trimStart().length);
    field.set(line.text.slice(0, colon), {
      label: slice(line, 0, colon + 1),
      value: slice(line, valueAt, line.text.trimEnd().length),
    });
  }
  const plainLine = (...pieces: readonly Inked[]): Line => ({
    ink: joined(pieces),
    heading: false,
    breakAfter: false,
  });
  if (HEADER_LABELS.some((label) => !field.has(label))) return lines.map((line) => plainLine(line));
  const label = (name: string): Inked => field.get(name)!.label;
  const value = (name: string): Inked => field.get(name)!.value;
  const received = label('Application Received');
  const application = slice(received, 0, 11);
  const receivedOnly = slice(received, 12, received.text.length);
  const column = (ink: Inked, width: number): Inked =>
    joined([ink, put(' '.repeat(Math.max(1, width - ink.text.length)))]);
  if (shape === 'layout') {
    return [
      plainLine(column(label('Case Number'), 22), value('Case Number')),
      ...[0, 1, 2].map((i) =>
        plainLine(
          column(label(LEFT[i + 1]!), 22),
          column(value(LEFT[i + 1]!), 32),
          column(i < 2 ? label(RIGHT[i]!) : application, 21),
          value(RIGHT[i]!),
        ),
      ),
      plainLine(put(' '.repeat(54)), receivedOnly),
    ];
  }
  if (shape === 'plain') {
    const empty = plainLine();
    const rightLabels = [label(RIGHT[0]!), label(RIGHT[1]!), application, receivedOnly];
    return [
      ...LEFT.map((name) => plainLine(label(name))),
      empty,
      ...LEFT.map((name) => plainLine(value(name))),
      empty,
      ...rightLabels.map((piece) => plainLine(piece)),
      empty,
      ...RIGHT.map((name) => plainLine(value(name))),
      empty,
    ];
  }
  const pair = (left: string, right: string): Line =>
    plainLine(label(left), put(' '), value(left), put(' '), label(right), put('  '), value(right));
  return [
    plainLine(label('Case Number'), put(' '), value('Case Number')),
    pair('Date Assigned', 'Date of Injury'),
    pair('Decision Date', 'UR Denial Date'),
    plainLine(label('Priority'), put('  '), value('Priority'), put(' '), application),
    plainLine(receivedOnly),
    plainLine(value('Application Received')),
  ];
}
