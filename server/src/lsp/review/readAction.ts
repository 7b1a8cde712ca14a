import type { ReviewAction } from '../../features/reviewing';

const TEXTS: Readonly<Record<ReviewAction['do'], readonly string[]>> = {
  letter: [],
  item: ['state'],
  finding: ['rule', 'fingerprint', 'disposition'],
  comment: ['note'],
  'take back comment': ['at'],
  'sign off': [],
  'withdraw sign-off': [],
};
const STATES = ['open', 'accepted', 'change', 'query'];
const DISPOSITIONS = ['open', 'ignored', 'change', 'query'];

/** What a client sends as an action, looked at before it is used; `undefined` where it is none. */
export function readAction(value: unknown): ReviewAction | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const action = value as Readonly<Record<string, unknown>>;
  const { do: what } = action;
  if (typeof what !== 'string' || !Object.hasOwn(TEXTS, what)) return undefined;
  const kind = what as ReviewAction['do'];
  if (!TEXTS[kind].every((name) => typeof action[name] === 'string')) return undefined;
  if (action['note'] !== undefined && typeof action['note'] !== 'string') return undefined;
  const needsItem = kind === 'item' || kind === 'comment' || kind === 'take back comment';
  if (needsItem && !Number.isInteger(action['item'])) return undefined;
  if (kind === 'sign off' && !isSignOff(action)) return undefined;
  if (kind === 'letter' && typeof action['reviewed'] !== 'boolean') return undefined;
  if (kind === 'item' && !STATES.includes(action['state'] as string)) return undefined;
  if (kind === 'finding' && !DISPOSITIONS.includes(action['disposition'] as string)) return undefined;
  return action as unknown as ReviewAction;
}

function isSignOff({ asks, items }: Readonly<Record<string, unknown>>): boolean {
  if (asks !== undefined && typeof asks !== 'boolean') return false;
  return items === undefined || (Array.isArray(items) && items.every(Number.isInteger));
}
