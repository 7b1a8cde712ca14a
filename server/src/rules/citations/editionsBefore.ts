import * as l10n from '@vscode/l10n';
import { isCalledFirst } from '../../guidelines/editionWords';
import type { Letter } from '../../letter/model';
import { letterDate } from '../../reading/dates/letterDate';
import type { Finding } from '../rule';
import type { Cited } from './citedLines';

/** ACOEM's book: the MTUS took in its second edition, of 2004 (8 CCR 9792.22, 9792.23); the first came in 1997. */
const SECOND_EDITION = 2004;

/** ODG comes out anew each year; a decision in January may well rest on the edition of the year before last. */
const OLDEST_ODG_YEARS = 3;

/** An edition that came before the one that counts and that no order names: ACOEM's first, ODG of years ago. */
export function editionBefore(cited: Cited, letter: Letter): readonly Finding[] {
  const { edition } = cited.citation;
  if (!edition) return [];
  const { document } = cited.resolved;
  const isBefore = edition.year !== undefined && edition.year < SECOND_EDITION;
  if (document?.id === 'acoem-2004' && (isBefore || isCalledFirst(edition))) {
    return [
      {
        span: edition.span,
        message: l10n.t`The MTUS adopted ACOEM's 2nd edition, of ${SECOND_EDITION}; "${edition.text}" was never a part of it. Cite the 2nd edition.`,
      },
    ];
  }
  const decided = letterDate(letter)?.getUTCFullYear();
  if (document?.id !== 'odg' || edition.year === undefined || decided === undefined) return [];
  const years = decided - edition.year;
  if (years < OLDEST_ODG_YEARS) return [];
  return [
    {
      span: edition.span,
      severity: 'information',
      message: l10n.t`ODG comes out each year; "${edition.text}" is ${years} years before this decision. Was a later edition read?`,
    },
  ];
}
