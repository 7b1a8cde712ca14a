import type { Letter } from '../letter/model';
import { flatten } from '../text/flatText';
import type { Span } from '../text/span';

/** Who reviewed, as far as the letter tells. */
export interface ReviewerRecord {
  /** The States of licensure, as written. */
  readonly licensure?: readonly string[];
  /** As written. */
  readonly specialty?: string;
}

/** "is Board Certified in Orthopedic Surgery and is licensed to practice in California", in forms without labels. */
const CERTIFIED = /\bcertified in ([^.;]{1,200})/i;
const LICENSED = /\blicensed to practice in ([^.;]{1,100})/i;

/** Where the next thing is told of the reviewer. */
const NEXT_CLAUSE = /,? (?:and|he|she|he\/she) (?:is|has|are)\b/i;

function toldBy(pattern: RegExp, sentence: string): string | undefined {
  return pattern.exec(sentence)?.[1]?.split(NEXT_CLAUSE, 1)[0];
}

/** What a letter's credentials tell of its reviewer. */
export function reviewerRecord({ credentials, text }: Letter): ReviewerRecord {
  if (credentials === undefined) return {};
  const told = ({ start, end }: Span): string => flatten(text, start, end).text;
  const labelled = (label: string): string | undefined => {
    const value = credentials.labels.find(({ name }) => name === label)?.value;
    return value && told(value);
  };
  const sentence = credentials.style === 'sentence' ? told(credentials.extent) : '';
  const licensure = statesIn(labelled('State(s) of Licensure') ?? toldBy(LICENSED, sentence) ?? '');
  const specialty = labelled('Certification(s)/Specialty') ?? toldBy(CERTIFIED, sentence);
  return {
    ...(licensure.length > 0 && { licensure }),
    ...(specialty && { specialty }),
  };
}

/** Between the States of a list. The comma of "Washington, D.C." parts none. */
const BETWEEN_STATES = /(?:,(?!\s?D\.?C\b)|[;/&]|\band\b)/i;

function statesIn(written: string): readonly string[] {
  const states = written.split(BETWEEN_STATES).map((state) => state.trim().replace(/(?<!\bD\.C)\.$/i, ''));
  return [...new Set(states.filter((state) => /\p{L}/u.test(state)))];
}
