import type { Credentials } from '../letter/model';
import { rememberedByText } from '../text/remembered';
import { type Span, span } from '../text/span';
import { sectionOf } from './formHeadings';
import type { Finding, LetterRule } from './rule';

export const missingCredentials: LetterRule = {
  id: 'missing-credentials',
  family: 'Missing',
  scope: 'letter',
  severity: 'warning',
  page: {
    finds: 'Neither a credentials block nor a credentials sentence, or a label with nothing after it',
    why: `The determination describes the reviewer's qualifications while the name stays confidential (Labor Code \
4610.6(f); Zuniga v. WCAB, 2018). Without them nobody can tell whether the reviewer was of a fitting specialty.`,
    wrong: `The Expert Reviewer has the following credentials:
State(s) of Licensure: Nevada
Certification(s)/Specialty:`,
    right: `The Expert Reviewer has the following credentials:
State(s) of Licensure: Nevada
Certification(s)/Specialty: Orthopedic Surgery`,
    ignore: 'In an extract of a letter that leaves the reviewer out on purpose.',
  },

  check(letter) {
    if (letter.credentials) return incomplete(letter.text, letter.credentials);
    const section = sectionOf(letter, 'qualifications') ?? sectionOf(letter, 'how determined');
    // Where the section itself is missing, that is what to say.
    return section ? [finding(section.name, "The reviewer's credentials are missing.")] : [];
  },
};

function incomplete(text: string, credentials: Credentials): readonly Finding[] {
  if (credentials.style === 'sentence') {
    const gap = unfilled(text, credentials.extent);
    return gap ? [finding(gap, 'The credentials sentence leaves out what it announces.')] : [];
  }
  const { labels, extent } = credentials;
  if (labels.length === 0)
    return [finding(extent, 'The credentials block names no licensure and no specialty.')];
  return labels
    .filter(({ value }) => !/[\p{L}\p{N}]/u.test(text.slice(value.start, value.end)))
    .map(({ name, label }) => finding(label, `Nothing follows "${name}".`));
}

/** "is Board Certified in , and is licensed": where the sentence names no specialty or no state. */
function unfilled(text: string, at: Span): Span | undefined {
  const gap = gapIn(text.slice(at.start, at.end));
  return gap === COMPLETE ? undefined : span(at.start + gap.start, at.start + gap.end);
}

const COMPLETE = span(0, 0);

/** The gap of a sentence, counted from its beginning: it is the same sentence at each edit elsewhere. */
const gapIn = rememberedByText((sentence): Span => {
  const match = /\b(?:certified|practice|licensed)\s+in(?:\s*(?:[,.;]|\band\s+is\b)|(?=\s*$))/i.exec(
    sentence,
  );
  return match ? span(match.index, match.index + match[0].length) : COMPLETE;
});

function finding(at: Span, says: string): Finding {
  return {
    span: at,
    message: `${says} The letter describes the reviewer's qualifications, without the name (Labor Code 4610.6(f)).`,
  };
}
