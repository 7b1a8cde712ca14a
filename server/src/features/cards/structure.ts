import * as l10n from '@vscode/l10n';
import type { Part, Section, SectionRole } from '../../letter/model';
import type { HoverCard } from './card';
import { card } from './card';
import { lawLinks } from './law';

interface Asked {
  readonly title: string;
  /** What has to be there. */
  readonly asks: string;
  readonly law?: readonly string[];
}

const SECTIONS: Readonly<Partial<Record<SectionRole, Asked>>> = {
  'how determined': {
    title: l10n.t('How the determination was made'),
    asks: l10n.t('Says who reviewed: the reviewer’s qualifications, without a name.'),
    law: ['Labor Code 4610.6(f)'],
  },
  'case summary': {
    title: l10n.t('Clinical case summary'),
    asks: l10n.t(
      'The facts of this patient from the records. The rationales have to agree with it: a plainly wrong finding of fact is ground for appeal.',
    ),
    law: ['8 CCR 9792.10.6(d)', 'Labor Code 4610.6(h)(5)'],
  },
  'documents reviewed': {
    title: l10n.t('Documents reviewed'),
    asks: l10n.t('The records that the reviewer had; a listing by provider and date range is enough.'),
    law: ['8 CCR 9792.10.6(d)'],
  },
  issues: {
    title: l10n.t('Issues, decisions and rationales'),
    asks: l10n.t('Each disputed item with its decision, the guidelines of both sides, and the reasons.'),
    law: ['8 CCR 9792.10.6(b)(1), (d)'],
  },
  'guidelines relied upon': {
    title: l10n.t('Guidelines relied upon'),
    asks: l10n.t('The evidence that the decision rests on, the MTUS before any other.'),
    law: ['Labor Code 4610.5(c)(2)'],
  },
  rationale: {
    title: l10n.t('Rationale'),
    asks: l10n.t('Why the treatment is or is not medically necessary for this patient.'),
    law: ['8 CCR 9792.10.6(d)'],
  },
  qualifications: {
    title: l10n.t('Qualifications of the reviewer'),
    asks: l10n.t('The reviewer’s qualifications, without a name.'),
    law: ['Labor Code 4610.6(f)'],
  },
};

const PARTS: Readonly<Record<Part['part'], Asked>> = {
  'claims administrator guideline': {
    title: l10n.t('Claims administrator guideline'),
    asks: l10n.t(
      'What utilization review based its decision on. The reviewer reports it and cannot change it.',
    ),
  },
  'reviewer guideline': {
    title: l10n.t('Reviewer guideline'),
    asks: l10n.t(
      'The evidence that the expert reviewer relied on: the MTUS first; other sources where it does not address the condition, or is rebutted.',
    ),
    law: ['Labor Code 4610.5(c)(2)', '8 CCR 9792.21', '8 CCR 9792.21.1'],
  },
  rationale: {
    title: l10n.t('Decision rationale'),
    asks: l10n.t('The medical facts of this patient, the evidence, and the conclusion on medical necessity.'),
    law: ['8 CCR 9792.10.6(d)', 'Labor Code 4610.6(e)'],
  },
};

/** What the law asks of a section. */
export function sectionCard({ role, header }: Section): HoverCard | undefined {
  const asked = SECTIONS[role];
  return asked && askedCard(asked, header);
}

/** What a part of an item is for. */
export function partCard({ part, header }: Part): HoverCard {
  return askedCard(PARTS[part], header);
}

function askedCard({ title, asks, law }: Asked, header: Section['header']): HoverCard {
  return card(header, `**${title}**`, law === undefined ? asks : `${asks}\\\n${lawLinks(...law)}`);
}
