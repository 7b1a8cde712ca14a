import * as l10n from '@vscode/l10n';
import type { Prose, Rationale } from '../../letter/model';
import {
  type Disclosed,
  disclosedInRationale,
  disclosedInSummary,
  type IdentifierKind,
} from '../../reading/people/identifiers';
import type { Finding, LetterRule } from '../rule';
import { identifierWords } from '../spokenWords';

export const identifierDisclosed: LetterRule = {
  id: 'identifier-disclosed',
  family: 'Case summary',
  scope: 'letter',
  severity: 'information',
  page: {
    finds: `A date of birth, social security, claim or telephone number, or e-mail address in the narrative; the \
reviewer's name (a warning)`,
    why: `The reviewer's qualifications are described and the name is kept confidential (Labor Code 4610.6(f)). \
Determinations are published without what identifies the worker; each identifier in the narrative has to be found \
and taken out by hand.`,
    wrong: 'The injured worker (DOB 02/03/1971, SSN 000-12-3456) is a florist.',
    right: 'The injured worker is a 45-year-old florist.',
    ignore: "Where the number is a form's, a code's or a public office's.",
  },

  check(letter) {
    const { onReviewer, summary, items } = letter;
    // No header block: its case number and dates belong there.
    return [
      ...onReviewer.flatMap((prose) => findingsIn(prose, disclosedInRationale(prose))),
      ...(summary ? findingsIn(summary, disclosedInSummary(summary)) : []),
      ...items.flatMap(({ rationale }) =>
        rationale ? findingsIn(rationale, disclosedInRationale(rationale)) : [],
      ),
    ];
  },
};

function findingsIn({ flat }: Prose | Rationale, disclosed: readonly Disclosed[]): readonly Finding[] {
  return disclosed.map(({ at, kind }) => ({ span: flat.toSpan(at.start, at.end), ...finding(kind) }));
}

/** Without the words themselves: what identifies a person is not repeated in a report. */
function finding(kind: IdentifierKind): Omit<Finding, 'span'> {
  return kind === 'name of the reviewer'
    ? {
        severity: 'warning',
        message: l10n.t(
          "The reviewer's name is confidential (Labor Code 4610.6(f)). Take it out of the letter.",
        ),
      }
    : { message: l10n.t`${identifierWords(kind)} identifies a person. Take it out of the letter.` };
}
