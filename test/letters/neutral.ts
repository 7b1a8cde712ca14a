import { HEADER_LABELS, isHeading, isLabelled } from './landmarks';

/**
 * The neutral form of a letter: one line per paragraph, an empty line between paragraphs, headings on
 * lines of their own. Takes letters of form D in any of the text shapes but the plain one (the seeds and
 * the real letters), so that tests can plant a defect in it and pour it into every shape with `reshape`.
 */
export function neutral(text: string): string {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\f/g, '\n\n\n')
    .replace(/[\t\u00a0]/g, ' ')
    .replace(/\u00ad/g, '')
    .split('\n');
  const double = isDoubleSpaced(lines);
  const paragraphs: string[][] = [];
  let open: string[] | undefined;
  let header: string[] | undefined;
  for (let i = 0; i < lines.length; i++) {
    const raw = lines[i]!;
    const line = raw.replace(/ +/g, ' ').trim();
    if (line === '') {
      const gap = raw !== '' || (!double && lines[i - 1]?.trim() !== '' && lines[i + 1]?.trim() !== '');
      if (gap) open = undefined;
      continue;
    }
    if (header === undefined && paragraphs.length === 0 && line.startsWith('Case Number:')) header = [];
    if (header !== undefined && !isHeading(line) && paragraphs.length === 0) {
      header.push(line);
      continue;
    }
    if (open === undefined || isHeading(line) || isLabelled(line) || endsItemHeader(open)) {
      open = [];
      paragraphs.push(open);
    }
    open.push(line);
    if (isHeading(line) || /^(?:The Final Determination was based|State\(s\)).*/.test(line)) open = undefined;
  }
  const body = paragraphs.map(joinLines);
  return `${[...(header ? [headerLines(header)] : []), ...credentialsTogether(body)].join('\n\n')}\n`;
}

/** Whether nearly every line of text has an empty line after it. */
function isDoubleSpaced(lines: readonly string[]): boolean {
  let text = 0;
  let followed = 0;
  for (let i = 0; i < lines.length - 1; i++) {
    if (lines[i]!.trim() === '') continue;
    text++;
    if (lines[i + 1] === '') followed++;
  }
  return text > 10 && followed > text * 0.8;
}

function endsItemHeader(lines: readonly string[]): boolean {
  return /:\s*(?:Upheld|Overturned)$/.test(lines[lines.length - 1] ?? '');
}

function joinLines(lines: readonly string[]): string {
  let joined = '';
  for (const line of lines) {
    const bound = joined === '' || /\w-$/.test(joined);
    joined += bound ? line : ` ${line}`;
  }
  return joined;
}

/** "State(s) of Licensure" and "Certification(s)/Specialty" stand under their sentence, in one paragraph. */
function credentialsTogether(paragraphs: readonly string[]): string[] {
  const together: string[] = [];
  for (const paragraph of paragraphs) {
    const under = /^(?:State\(s\) of|Certification\(s\))/.test(paragraph) && together.length > 0;
    if (under) together[together.length - 1] += `\n${paragraph}`;
    else together.push(paragraph);
  }
  return together;
}

/** The header block, a line for each label, from lines in which labels and values follow each other. */
function headerLines(lines: readonly string[]): string {
  const text = lines.join(' ');
  const places = HEADER_LABELS.map((label) => ({ label, at: text.indexOf(`${label}:`) }))
    .filter((place) => place.at >= 0)
    .sort((a, b) => a.at - b.at);
  return places
    .map(({ label, at }, i) => {
      const value = text.slice(at + label.length + 1, places[i + 1]?.at ?? text.length).trim();
      return `${label}: ${value}`;
    })
    .join('\n');
}
