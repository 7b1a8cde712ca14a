import * as l10n from '@vscode/l10n';
import { gapInSentence } from '../letter/credentials';
import { sectionOf } from '../letter/formHeadings';
import type { Credentials } from '../letter/model';
import type { Span } from '../text/span';
import { hasWords } from '../text/whiteSpace';
import type { Finding, TextRule } from './rule';

export const missingCredentials: TextRule = {
  id: 'missing-credentials',
  family: 'Missing',
  scope: 'text',
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
    return section ? [finding(section.name, l10n.t("The reviewer's credentials are missing."))] : [];
  },
};

function incomplete(text: string, credentials: Credentials): readonly Finding[] {
  if (credentials.style === 'sentence') {
    const gap = gapInSentence(text, credentials.extent);
    return gap ? [finding(gap, l10n.t('The credentials sentence leaves out what it announces.'))] : [];
  }
  const { labels, extent } = credentials;
  if (labels.length === 0)
    return [finding(extent, l10n.t('The credentials block names no licensure and no specialty.'))];
  return labels
    .filter(({ value }) => !hasWords(text.slice(value.start, value.end)))
    .map(({ name, label }) => finding(label, l10n.t`Nothing follows "${name}".`));
}

function finding(at: Span, says: string): Finding {
  return {
    span: at,
    message: l10n.t`${says} The letter describes the reviewer's qualifications, without the name (Labor Code 4610.6(f)).`,
  };
}
