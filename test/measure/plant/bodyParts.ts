/** Body parts with the chapter that treats each: own words for planting. */

export interface BodyPart {
  readonly id: string;
  readonly words: RegExp;
  /** How it is named; the first is the plainest. */
  readonly names: readonly string[];
  readonly sided: boolean;
  readonly chapter: {
    readonly number: number;
    readonly title: string;
    readonly year: number;
    readonly pages: string;
  };
}

export const bodyParts: readonly BodyPart[] = [
  {
    id: 'neck',
    words: /\b(?:neck|cervical|cervico\w+)\b/i,
    names: ['cervical spine', 'neck'],
    sided: false,
    chapter: { number: 8, title: 'Neck and Upper Back Complaints', year: 2004, pages: '177-178' },
  },
  {
    id: 'shoulder',
    words: /\b(?:shoulders?|rotator cuff|acromio\w+)\b/i,
    names: ['shoulder'],
    sided: true,
    chapter: { number: 9, title: 'Shoulder Complaints', year: 2004, pages: '207-209' },
  },
  {
    id: 'elbow',
    words: /\b(?:elbows?|epicondyl\w+)\b/i,
    names: ['elbow'],
    sided: true,
    chapter: { number: 10, title: 'Elbow Complaints', year: 2007, pages: '238' },
  },
  {
    id: 'hand',
    words: /\b(?:hands?|wrists?|carpal|forearms?|fingers?|thumbs?)\b/i,
    names: ['wrist', 'hand'],
    sided: true,
    chapter: { number: 11, title: 'Forearm, Wrist, and Hand Complaints', year: 2004, pages: '268-269' },
  },
  {
    id: 'low back',
    words: /\b(?:low(?:er)? back|lumbar|lumbosacral|sacroiliac|sacrum|sciatica)\b/i,
    names: ['lumbar spine', 'low back'],
    sided: false,
    chapter: { number: 12, title: 'Low Back Complaints', year: 2004, pages: '303-305' },
  },
  {
    id: 'knee',
    words: /\b(?:knees?|menisc\w+|patell\w+)\b/i,
    names: ['knee'],
    sided: true,
    chapter: { number: 13, title: 'Knee Complaints', year: 2004, pages: '341-343' },
  },
  {
    id: 'ankle',
    words: /\b(?:ankles?|foot|feet|toes?|heels?|plantar)\b/i,
    names: ['ankle', 'foot'],
    sided: true,
    chapter: { number: 14, title: 'Ankle and Foot Complaints', year: 2004, pages: '372-374' },
  },
  {
    id: 'hip',
    words: /\b(?:hips?|groin|trochanter\w*)\b/i,
    names: ['hip'],
    sided: true,
    chapter: { number: 0, title: '', year: 0, pages: '' },
  },
];

/** The body parts that a text names. */
export function partsIn(text: string): readonly BodyPart[] {
  return bodyParts.filter(({ words }) => words.test(text));
}
