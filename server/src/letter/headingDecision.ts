import { flatten } from '../text/flatText';
import type { Span } from '../text/span';
import type { Decision } from './model';
import { necessityIn } from './otherHeaders';

/**
 * "RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE WAS NOT MEDICALLY NECESSARY": the heading itself decides, unless the
 * rationale finds a part of the request necessary. With both verbs in it, "IS/WAS NOT", it is as the form prints it and
 * may have been left standing: then the rationale's conclusion decides, where there is one; so it does under a heading that
 * several items share. With both answers in it, "IS/WAS OR IS/WAS NOT", it decides nothing.
 *
 * @param name the heading, `body`: the reasons under it, of this item
 */
export function decisionOfHeading(
  text: string,
  name: Span,
  body: Span,
  isShared = false,
): Decision | undefined {
  const heading = text.slice(name.start, name.end);
  const place = answered.exec(heading);
  if (!place) return undefined;
  const sentences = flatten(text, body.start, body.end).text.split(/(?<=[.?!])\s+/);
  const concluded = sentences.flatMap((sentence) => necessityIn(sentence)?.outcome ?? []);
  const { verb, both, not } = place.groups!;
  // Where "NOT" is struck out somebody has chosen.
  const isAsPrinted = both !== undefined || (/\/|or/i.test(verb!) && (isShared || not !== undefined));
  const printed = both !== undefined ? undefined : not === undefined ? 'overturned' : 'upheld';
  const outcome = concluded.includes('modified')
    ? 'modified'
    : ((isAsPrinted ? concluded.at(-1) : undefined) ?? printed);
  if (outcome === undefined) return undefined;
  const start = name.start + place.index;
  return { span: { start, end: start + place[0].length }, written: place[0], outcome };
}

/** The heading's answer: "WAS NOT MEDICALLY NECESSARY", as it is printed with both verbs, or with both answers. */
const answered =
  /\b(?<verb>(?:is|was|are|were)(?:\s*(?:\/|or)\s*(?:was|were|are))?)\s*(?<both>(?:\/|or)\s*(?:(?:is|was|are|were)\s*(?:(?:\/|or)\s*(?:was|were|are)\s*)?)?not\s*|\(\s*not\s*\)\s*)?(?<not>not\s*)?medically\s*necessary/i;
