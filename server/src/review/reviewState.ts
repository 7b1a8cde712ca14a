import type { CommentMark, FindingMark, ItemMark, ItemState, Mark, Signed } from './marks';

/** The words of a letter and its items as they stand now, by their hashes. */
export interface LetterWords {
  /** Of the header block and the case summary. */
  readonly words: string;
  /** Of all of the letter. */
  readonly whole: string;
  readonly items: readonly { readonly number: number; readonly words: string }[];
}

/** What has been made of an item as it stands. */
export interface ItemReview {
  readonly state: ItemState;
  readonly mark?: ItemMark;
  /** The mark of an item that has other words by now, which opened it again. */
  readonly reopened?: ItemMark;
  /** In the order of time; those made on other words of the item too. */
  readonly comments: readonly CommentMark[];
}

/** What has been made of a letter as it stands. */
export interface LetterReview {
  /** Whether header and summary have been read and every item is accepted, all for the words that stand. */
  readonly reviewed: boolean;
  /** Who last said that the letter is reviewed. */
  readonly mark?: Signed;
  /** Whether something that had been reviewed has other words by now. */
  readonly reopened: boolean;
  readonly items: readonly ItemReview[];
  readonly signedOff?: Signed;
  /** A sign-off of other words than those that stand. */
  readonly signedBefore?: Signed;
  disposition(rule: string, fingerprint: string): FindingMark | undefined;
}

/** What marks say of a letter whose words are these. Marks of other words count as history. */
export function reviewOf(marks: readonly Mark[], letter: LetterWords): LetterReview {
  const found = new Map<string, FindingMark>();
  for (const mark of marks) {
    if (mark.on !== 'finding') continue;
    const key = findingKey(mark.rule, mark.fingerprint);
    if (isNewer(mark, found.get(key))) found.set(key, mark);
  }
  const standing = new Set(letter.items.map(({ words }) => words));
  const items = letter.items.map((item) => itemReview(marks, item, standing));
  const letterMark = newest(marks.filter((mark) => mark.on === 'letter'));
  const isRead = letterMark?.state === 'reviewed' && letterMark.words === letter.words;
  const signOff = newest(marks.filter((mark) => mark.on === 'sign-off'));
  // What is to be changed or answered holds a letter back, whoever has signed it before.
  const isWaiting = items.some(({ state }) => state === 'change' || state === 'query');
  const isSigned = signOff?.state === 'signed' && !isWaiting;
  return {
    reviewed: isRead && items.every(({ state }) => state === 'accepted'),
    ...(letterMark?.state === 'reviewed' && { mark: letterMark }),
    reopened:
      (letterMark?.state === 'reviewed' && !isRead) || items.some(({ reopened }) => reopened !== undefined),
    items,
    ...(isSigned && (signOff.words === letter.whole ? { signedOff: signOff } : { signedBefore: signOff })),
    disposition: (rule, fingerprint) => found.get(findingKey(rule, fingerprint)),
  };
}

function itemReview(
  marks: readonly Mark[],
  { number, words }: LetterWords['items'][number],
  standing: ReadonlySet<string>,
): ItemReview {
  const ofItems = marks.filter((mark) => mark.on === 'item');
  // An item is known by its words, wherever it has been moved; only then by its number.
  const mark = newest(ofItems.filter((one) => one.words === words));
  const others = ofItems.filter((one) => one.item === number && !standing.has(one.words));
  const earlier = mark === undefined ? newest(others) : undefined;
  const comments = marks.filter(
    (one) =>
      one.on === 'comment' && (one.words === words || (one.item === number && !standing.has(one.words))),
  ) as CommentMark[];
  const gone = new Set(comments.flatMap(({ takesBack, by }) => (takesBack ? `${by}\n${takesBack}` : [])));
  return {
    state: mark?.state ?? 'open',
    ...(mark && { mark }),
    ...(earlier !== undefined && earlier.state !== 'open' && { reopened: earlier }),
    comments: comments
      .filter(({ by, at, takesBack }) => takesBack === undefined && !gone.has(`${by}\n${at}`))
      .sort((a, b) => (a.at < b.at ? -1 : 1)),
  };
}

function findingKey(rule: string, fingerprint: string): string {
  return `${rule}\n${fingerprint}`;
}

function newest<Kind extends Mark>(marks: readonly Kind[]): Kind | undefined {
  let last: Kind | undefined;
  for (const mark of marks) if (isNewer(mark, last)) last = mark;
  return last;
}

/** Of two of the same second the one that comes later in the file's order, which is the same for everybody. */
function isNewer(mark: Signed, than: Signed | undefined): boolean {
  return than === undefined || mark.at > than.at || (mark.at === than.at && mark.by >= than.by);
}
