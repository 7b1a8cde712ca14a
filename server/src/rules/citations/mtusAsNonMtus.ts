import * as l10n from '@vscode/l10n';
import { tellsSecondEdition } from '../../letter/citations/sectionForm';
import type { ItemRule } from '../rule';
import { type Cited, citedLines, quieter, sourceName, sourceSpan } from './citedLines';

export const mtusAsNonMtus: ItemRule = {
  id: 'mtus-as-non-mtus',
  family: 'Citations',
  scope: 'item',
  severity: 'warning',
  page: {
    finds: 'A guideline of the MTUS cited under "Non-MTUS Citation"',
    why: `Whether a recommendation is the MTUS's decides how much it weighs: the MTUS is presumed correct (Labor Code \
4604.5), and a lower standard of evidence counts only where it does not apply (Labor Code 4610.5(c)(2); 8 CCR \
9792.21(c)). A line that says "not the MTUS" and then cites it contradicts itself.`,
    wrong: `Claims Administrator guideline: … Non-MTUS Citation MTUS: Chronic Pain Guidelines, Aquatic therapy, page 22.`,
    right: `Claims Administrator guideline: … MTUS Chronic Pain Guidelines, Aquatic therapy, page 22.`,
    ignore: `Never on the reviewer's own line. On the claims administrator's line the finding is for information: the \
reviewer cannot change it. Chapters that the MTUS never adopted and the later editions of ACOEM before December 2017 are \
rightly non-MTUS.`,
  },

  check(item, letter) {
    return citedLines(item, letter).flatMap((line) =>
      line.cited
        .filter((cited) => cited.citation.presentedAs === 'non-MTUS' && isSurelyMtus(cited))
        .map(({ citation, resolved }) => ({
          span: sourceSpan(citation),
          message: l10n.t`The line presents ${resolved.document!.id === 'mtus' ? l10n.t('the MTUS itself') : sourceName(resolved)} as non-MTUS; it is part of the MTUS. Cite it as MTUS.`,
          ...(line.line.notMtus && {
            related: [
              { span: line.line.notMtus, message: l10n.t('The line says that the MTUS was not used.') },
            ],
          }),
          ...quieter(line),
        })),
    );
  },
};

/** ACOEM alone may be its later edition, which was no part of the MTUS: the chapter or the words must tell. */
function isSurelyMtus({ citation, resolved }: Cited): boolean {
  const { document, mtus, chapters } = resolved;
  if (mtus !== true || document?.kind !== 'MTUS') return false;
  if (document.id !== 'acoem-2004') return citation.document !== undefined || citation.chapter !== undefined;
  return chapters.some(({ adopted }) => adopted === true) && tellsSecondEdition(citation);
}
