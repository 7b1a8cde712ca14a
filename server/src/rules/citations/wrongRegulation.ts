import * as l10n from '@vscode/l10n';
import { lawSection } from '../../guidelines/law';
import { resolve } from '../../guidelines/resolve';
import type { ResolvedCitation, ResolvedRegulation } from '../../guidelines/resolvedCitation';
import type { Item, Letter } from '../../letter/model';
import { letterDate } from '../../reading/dates/letterDate';
import { withGuidelineBefore } from '../../reading/sources/resolvedMentions';
import type { Finding, ItemRule } from '../rule';
import { citedLines, quieter, sourceName } from './citedLines';

export const wrongRegulation: ItemRule = {
  id: 'wrong-regulation',
  family: 'Citations',
  scope: 'item',
  severity: 'warning',
  hasFix: true,
  page: {
    finds: "A section number of the regulations that is not the cited guideline's",
    why: `Each guideline of the MTUS has its section in title 8 of the California Code of Regulations: 9792.23.1 to \
9792.23.9 for the regions of the body, 9792.23.10 to 9792.23.12 hip and lungs, 9792.24.1 acupuncture, 9792.24.2 chronic pain, 9792.24.3 postsurgical treatment, \
9792.24.4 opioids. 9792.20 only defines terms.`,
    wrong: `MAXIMUS guideline: … MTUS Chronic Pain …, 9792.20, Aquatic \
therapy, Page(s): 22.`,
    right: `MAXIMUS guideline: … MTUS Chronic Pain …, 9792.24.2, Aquatic \
therapy, Page(s): 22.`,
    ignore: `Never where the number stands for the guideline. A definition cited by its subdivision ("9792.20(e)", \
functional improvement) and the whole range "9792.20 - 9792.26" are accepted. On the claims administrator's line the \
finding is for information.`,
  },

  check(item, letter) {
    const onLines = citedLines(item, letter).flatMap((line) =>
      line.cited.flatMap(({ resolved }) =>
        wrongOnes(resolved).map((finding) => ({ ...finding, ...quieter(line) })),
      ),
    );
    return [...onLines, ...inRationale(item, letter)];
  },
};

function wrongOnes(resolved: ResolvedCitation): readonly Finding[] {
  return resolved.regulations
    .filter((one) => one.expected !== undefined && (one.fits === false || isOfEvidence(one, resolved)))
    .map((regulation) => wrong(regulation, resolved));
}

/** The section on weighing evidence. */
const OF_EVIDENCE = '9792.25';

/** It goes with the MTUS as a whole; beside one guideline it stands for that one's. */
function isOfEvidence(
  { section, expected }: ResolvedRegulation,
  { regulations, document }: ResolvedCitation,
): boolean {
  return (
    regulations.length === 1 &&
    document?.id !== 'mtus' &&
    section !== expected &&
    (section === OF_EVIDENCE || section.startsWith(`${OF_EVIDENCE}.`))
  );
}

function wrong({ part, section, expected }: ResolvedRegulation, resolved: ResolvedCitation): Finding {
  const title = lawSection(section)?.title;
  return {
    span: part.span,
    message: l10n.t`8 CCR ${section}${title ? ` (${title})` : ''} is not the section of ${sourceName(resolved)}. Write ${expected!}.`,
    fixes: [
      {
        title: l10n.t`Write ${expected!}`,
        edits: [{ span: part.span, newText: expected! }],
        preferred: true,
      },
    ],
  };
}

function inRationale({ rationale }: Item, letter: Letter): readonly Finding[] {
  if (!rationale) return [];
  const date = letterDate(letter);
  return rationale.citations.flatMap((mention, index) => {
    if (mention.regulations.length === 0) return [];
    return wrongOnes(resolve(withGuidelineBefore(rationale, index), date));
  });
}
