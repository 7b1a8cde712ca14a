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
    title: 'How the determination was made',
    asks: 'Says who reviewed: the reviewer’s qualifications, without a name.',
    law: ['Labor Code 4610.6(f)'],
  },
  'case summary': {
    title: 'Clinical case summary',
    asks: 'The facts of this patient from the records. The rationales have to agree with it: a plainly wrong finding of fact is ground for appeal.',
    law: ['8 CCR 9792.10.6(d)', 'Labor Code 4610.6(h)(5)'],
  },
  'documents reviewed': {
    title: 'Documents reviewed',
    asks: 'The records that the reviewer had; a listing by provider and date range is enough.',
    law: ['8 CCR 9792.10.6(d)'],
  },
  issues: {
    title: 'Issues, decisions and rationales',
    asks: 'Each disputed item with its decision, the guidelines of both sides, and the reasons.',
    law: ['8 CCR 9792.10.6(b)(1), (d)'],
  },
  'guidelines relied upon': {
    title: 'Guidelines relied upon',
    asks: 'The evidence that the decision rests on, the MTUS before any other.',
    law: ['Labor Code 4610.5(c)(2)'],
  },
  rationale: {
    title: 'Rationale',
    asks: 'Why the treatment is or is not medically necessary for this patient.',
    law: ['8 CCR 9792.10.6(d)'],
  },
  qualifications: {
    title: 'Qualifications of the reviewer',
    asks: 'The reviewer’s qualifications, without a name.',
    law: ['Labor Code 4610.6(f)'],
  },
};

const PARTS: Readonly<Record<Part['part'], Asked>> = {
  'claims administrator guideline': {
    title: 'Claims administrator guideline',
    asks: 'What utilization review based its decision on. The reviewer reports it and cannot change it.',
  },
  'reviewer guideline': {
    title: 'Reviewer guideline',
    asks: 'The evidence that the expert reviewer relied on: the MTUS first; other sources where it does not address the condition, or is rebutted.',
    law: ['Labor Code 4610.5(c)(2)', '8 CCR 9792.21', '8 CCR 9792.21.1'],
  },
  rationale: {
    title: 'Decision rationale',
    asks: 'The medical facts of this patient, the evidence, and the conclusion on medical necessity.',
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
