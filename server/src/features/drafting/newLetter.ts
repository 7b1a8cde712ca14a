import { formLabels } from '../../rules/letterStyle';
import { formWords, headerLabels } from './formWords';
import { type ItemStyle, plainItem } from './itemTemplates';
import { joined, type Place, type Template } from './template';

/** A form in which a letter can be begun. */
export interface DraftForm {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
}

interface Skeleton extends DraftForm {
  readonly sections: boolean;
  readonly opening: () => Template;
}

/** The longest list of items that is taken: no letter has more, and a pasted page is no list. */
const MOST_ITEMS = 60;
const LONGEST_NAME = 400;

const skeletons: readonly Skeleton[] = [
  {
    id: 'sections',
    label: 'Letter of 2016 and later',
    detail: 'header block; citations name a chapter, its year and sections',
    sections: true,
    opening: sectionsOpening,
  },
  {
    id: 'pages',
    label: 'Letter of 2014-15',
    detail: 'no header block; citations name a document, topics and pages',
    sections: false,
    opening: pagesOpening,
  },
];

/** The forms in which a letter can be begun, the one in use first. */
export const draftForms: readonly DraftForm[] = skeletons.map(({ id, label, detail }) => ({
  id,
  label,
  detail,
}));

/**
 * The skeleton of a letter: the form's own words, and places for everything else.
 *
 * @param form the id of one of the forms; one that is not known gives the first
 * @param items the treatments in dispute, one or several in each text, parted by semicolons or line ends; none gives
 *   one item whose name is a place too
 */
export function newLetter(form: string, items: readonly string[]): Template {
  const skeleton = skeletons.find(({ id }) => id === form) ?? skeletons[0]!;
  const style: ItemStyle = { labels: formLabels, gap: '\n\n', sections: skeleton.sections };
  const names = namesOf(items);
  const made = names.length > 0 ? names.map((name) => plainItem.make(style, name)) : [plainItem.make(style)];
  return [
    ...skeleton.opening(),
    '\n\nCLINICAL CASE SUMMARY\n\n',
    formWords.summary,
    '\n\n',
    { prompt: '[clinical case summary]' },
    '\n\nIMR ISSUES, DECISIONS AND RATIONALES\n\n',
    formWords.issues,
    '\n\n',
    ...joined(made, '\n\n'),
    '\n',
  ];
}

/** The names of items as somebody types or pastes them: white space folded, a colon or full stop at the end left out. */
function namesOf(items: readonly string[]): readonly string[] {
  return items
    .flatMap((text) => text.split(/[;\r\n]/))
    .map((name) => name.trim().replace(/\s+/g, ' ').slice(0, LONGEST_NAME).replace(/[:.]$/, '').trim())
    .filter((name) => name !== '')
    .slice(0, MOST_ITEMS);
}

const HOW = 'HOW THE IMR FINAL DETERMINATION WAS MADE\n\n';
const state = (): Place => ({ prompt: '[state]' });
const specialty = (): Place => ({ prompt: '[specialty]' });

function sectionsOpening(): Template {
  const fields = headerLabels.map(([field, label]): Template => {
    if (field === 'case number') return [`${label} CM`, { prompt: '[case number]' }];
    if (field === 'priority')
      return [`${label} `, { prompt: 'Standard', choices: ['Standard', 'Expedited'] }];
    return [`${label} `, { prompt: '[date]' }];
  });
  return [
    ...joined(fields, '\n'),
    `\n\n${HOW}${formWords.reviewer} ${formWords.practice}`,
    `\n\n${formWords.credentials}\nState(s) of Licensure: `,
    state(),
    '\nCertification(s)/Specialty: ',
    specialty(),
  ];
}

function pagesOpening(): Template {
  return [
    `${HOW}${formWords.reviewer} The expert reviewer is Board Certified in `,
    specialty(),
    ' and is licensed to practice in ',
    state(),
    `. ${formWords.practice}`,
  ];
}
