import { l10n } from 'vscode';

/** A made-up letter in the folder `samples` of the extension. */
export interface Sample {
  readonly file: string;
  readonly label: string;
  readonly detail: string;
}

/** The sample letters, in the order in which they are offered: the one with most to see first. */
export function sampleLetters(): readonly Sample[] {
  return [
    {
      file: 'mixed-bag.imr',
      label: l10n.t('Nearly everything that can go wrong'),
      detail: l10n.t('six items with findings of most rules'),
    },
    {
      file: 'clean-2017.imr',
      label: l10n.t('A letter of 2017 with nothing to report'),
      detail: l10n.t('header block, sections by year, lines as a PDF gives them'),
    },
    {
      file: 'pages-2014.txt',
      label: l10n.t('A letter of 2014 that cites pages'),
      detail: l10n.t('double-spaced: try Read as Paragraphs and Format Document'),
    },
    {
      file: 'overturned.imr',
      label: l10n.t('An item overturned'),
      detail: l10n.t('the answer stands in the first sentence'),
    },
    {
      file: 'surgery.imr',
      label: l10n.t('An operation and what goes with it'),
      detail: l10n.t('therapy after it, and an ancillary device that is upheld'),
    },
    {
      file: 'partial-approval.imr.txt',
      label: l10n.t('Items of which a part was authorized'),
      detail: l10n.t('original request, authorized part and remainder'),
    },
    {
      file: 'draft.imr',
      label: l10n.t('A letter half typed'),
      detail: l10n.t('empty labels and a prompt left to fill in'),
    },
  ];
}
