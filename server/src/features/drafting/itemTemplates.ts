import type { LetterStyle } from '../../rules/letterStyle';
import { formWords } from './formWords';
import type { Place, Template } from './template';

/** How a letter cites, and how it sets its parts apart. */
export interface ItemStyle extends Pick<LetterStyle, 'labels'> {
  /** Its guideline lines cite sections by year, not topics by page. */
  readonly sections: boolean;
  /** The white space between two parts. */
  readonly gap: string;
}

/** A disputed item to be written. */
export interface ItemTemplate {
  readonly label: string;
  readonly detail: string;
  readonly make: (style: ItemStyle, name?: string) => Template;
}

/** Nothing is decided until somebody decides: the prompt stands first, and rules find it. */
const decision = (): Place => ({ prompt: '[decision]', choices: ['Upheld', 'Overturned'] });

/** An item of its own. */
export const plainItem: ItemTemplate = {
  label: 'Disputed item',
  detail: 'name, decision, both guideline lines, rationale',
  make: (style, name) => [
    name ?? { prompt: '[treatment in dispute]' },
    ': ',
    decision(),
    style.gap,
    ...linesAndRationale(style),
  ],
};

/** The items that the form knows; the plain one first. */
export const itemTemplates: readonly ItemTemplate[] = [
  plainItem,
  {
    label: 'Disputed item, a part of which was authorized',
    detail: 'original request, authorized part, remainder',
    make: (style, name) => [
      name ?? { prompt: '[treatment requested]' },
      ' was the original request. ',
      { prompt: '[amount authorized]' },
      ' was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, ',
      { prompt: '[amount remaining]' },
      ' is: ',
      decision(),
      style.gap,
      ...linesAndRationale(style),
    ],
  },
  {
    label: 'Disputed item that stays eligible as a whole',
    detail: 'something else was authorized',
    make: (style, name) => {
      const requested = name ?? { prompt: '[treatment requested]' };
      return [
        requested,
        ' was the original request. The Claims Administrator authorized ',
        { prompt: '[treatment authorized]' },
        ', leaving the original request IMR eligible. The original request, ',
        requested,
        ' is: ',
        decision(),
        style.gap,
        ...linesAndRationale(style),
      ];
    },
  },
  {
    label: 'Associated surgical service',
    detail: 'falls with a surgery that is upheld in this letter',
    make: ({ labels, gap }, name) => [
      'Associated surgical service: ',
      name ?? { prompt: '[treatment in dispute]' },
      ': Upheld',
      `${gap}${labels['claims administrator guideline']} ${formWords.nothingCited.claims}`,
      `${gap}${labels['reviewer guideline']} ${formWords.nothingCited.reviewer}`,
      `${gap}${labels.rationale} As the requested surgical intervention is not medically necessary, the requested associated surgical service is not medically necessary.`,
    ],
  },
];

function linesAndRationale(style: ItemStyle): Template {
  const { labels, gap } = style;
  return [
    `${labels['claims administrator guideline']} `,
    ...citation(style),
    `${gap}${labels['reviewer guideline']} `,
    ...citation(style),
    `${gap}${labels.rationale} `,
    { prompt: '[reasons]' },
  ];
}

function citation({ sections }: ItemStyle): Template {
  return sections
    ? [
        'Decision based on MTUS ',
        { prompt: '[chapter and year]' },
        ', Section(s): ',
        { prompt: '[section]' },
        '.',
      ]
    : [
        'Decision based on MTUS ',
        { prompt: '[document and topic]' },
        ' Page(s): ',
        { prompt: '[pages]' },
        '.',
      ];
}
