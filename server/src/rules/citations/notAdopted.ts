import * as l10n from '@vscode/l10n';
import { capital } from '../itemWords';
import type { ItemRule } from '../rule';
import { citedLines, quieter, sourceName } from './citedLines';

export const notAdopted: ItemRule = {
  id: 'not-adopted',
  family: 'Citations',
  scope: 'item',
  severity: 'warning',
  page: {
    finds: 'An ACOEM chapter that the MTUS never adopted (4, 6, 7), cited as the MTUS',
    why: `Only what the regulations adopt is presumed correct (Labor Code 4604.5; 8 CCR 9792.22, 9792.23). Of the \
ACOEM guidelines of 2004 the chapters on work-relatedness, on pain and suffering, and on independent medical \
examinations were left out, so that they weigh as a guideline outside the MTUS.`,
    wrong: `MAXIMUS guideline: … MTUS ACOEM Chapter 7 Independent Medical Examinations and \
Consultations Page(s): 127.`,
    right: `MAXIMUS guideline: … Non-MTUS Citation ACOEM Chapter 7, Independent Medical Examinations \
and Consultations, page 127.`,
    ignore: `Never on the reviewer's own line; cited under "Non-MTUS Citation" these chapters are right. On the claims \
administrator's line the finding is for information.`,
  },

  check(item, letter) {
    return citedLines(item, letter).flatMap((line) =>
      line.cited.flatMap(({ citation, resolved }) => {
        const problem = resolved.problems.find(({ kind }) => kind === 'chapter not adopted');
        if (!problem || citation.presentedAs !== 'MTUS' || resolved.mtus !== false) return [];
        return [
          {
            span: problem.span,
            message: l10n.t`${capital(sourceName(resolved))} was never adopted into the MTUS. Cite it as non-MTUS.`,
            ...quieter(line),
          },
        ];
      }),
    );
  },
};
