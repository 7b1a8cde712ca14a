/** What a reviewer makes of an item. `open`: nothing yet, or taken back. */
export type ItemState = 'open' | 'accepted' | 'change' | 'query';

/** What a reviewer makes of a finding; `ignored` takes it out of every list but that of ignored ones. */
export type Disposition = 'open' | 'ignored' | 'change' | 'query';

/** Who, by initials, and when (UTC, `2026-11-30T07:00:00Z`). */
export interface Signed {
  readonly by: string;
  readonly at: string;
}

/** An item's state, for the words that it had then. */
export interface ItemMark extends Signed {
  readonly on: 'item';
  /** 1-based, in the order of the letter. */
  readonly item: number;
  /** `wordsHash` of the item. */
  readonly words: string;
  readonly state: ItemState;
  readonly note?: string;
}

/** A finding's disposition; a finding is known by its rule and its fingerprint. */
export interface FindingMark extends Signed {
  readonly on: 'finding';
  readonly rule: string;
  readonly fingerprint: string;
  readonly disposition: Disposition;
  readonly note?: string;
}

/** What somebody says of an item; one with `takesBack` takes back the comment made by the same person at that time. */
export interface CommentMark extends Signed {
  readonly on: 'comment';
  readonly item: number;
  readonly words: string;
  readonly note: string;
  readonly takesBack?: string;
}

/** Whether the letter's header and summary have been read, for the words that they had then. */
export interface LetterMark extends Signed {
  readonly on: 'letter';
  readonly words: string;
  readonly state: 'open' | 'reviewed';
}

/** A letter signed off, or that taken back, for the words of all of it. */
export interface SignOffMark extends Signed {
  readonly on: 'sign-off';
  readonly words: string;
  readonly state: 'signed' | 'withdrawn';
}

/**
 * One thing that one person said of a letter. Marks are added and never changed: the newest one of a kind counts, and
 * two people's marks put together are a list in which nothing is lost.
 */
export type Mark = ItemMark | FindingMark | CommentMark | LetterMark | SignOffMark;

const texts: Readonly<Record<Mark['on'], readonly string[]>> = {
  item: ['words'],
  finding: ['rule', 'fingerprint'],
  comment: ['words', 'note'],
  letter: ['words'],
  'sign-off': ['words'],
};
const words: Readonly<Record<Mark['on'], readonly [name: string, values: readonly string[]] | undefined>> = {
  item: ['state', ['open', 'accepted', 'change', 'query']],
  finding: ['disposition', ['open', 'ignored', 'change', 'query']],
  comment: undefined,
  letter: ['state', ['open', 'reviewed']],
  'sign-off': ['state', ['signed', 'withdrawn']],
};

/** Whether a value of the file is a mark that this version understands. */
export function isMark(value: unknown): value is Mark {
  if (typeof value !== 'object' || value === null) return false;
  const mark = value as Readonly<Record<string, unknown>>;
  const { on } = mark;
  if (typeof on !== 'string' || !Object.hasOwn(texts, on)) return false;
  const kind = on as Mark['on'];
  const isText = (name: string): boolean => typeof mark[name] === 'string';
  if (!isText('by') || !isText('at') || !texts[kind].every(isText)) return false;
  if (mark['note'] !== undefined && !isText('note')) return false;
  if (mark['takesBack'] !== undefined && !isText('takesBack')) return false;
  if ((kind === 'item' || kind === 'comment') && !Number.isInteger(mark['item'])) return false;
  const choice = words[kind];
  return choice === undefined || choice[1].includes(mark[choice[0]] as string);
}
