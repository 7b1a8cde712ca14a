import type { ResolvedCitation } from './resolvedCitation';

/** The opioids guidelines' part on long-term treatment; the parts before it are on acute and subacute pain. */
const CHRONIC_OPIOIDS = 'op-3';

/**
 * Whether a citation is of guideline text for chronic pain: the Chronic Pain Medical Treatment Guidelines, or the opioids
 * guidelines' part on chronic treatment. Their parts on acute and subacute pain, and the whole without a part, are not.
 */
export function isForChronicPain({ document, topics }: ResolvedCitation): boolean {
  if (document?.id === 'chronic-pain') return true;
  if (document?.id !== 'opioids' || topics.length === 0) return false;
  return topics.every(({ topic }) => topic !== undefined && isUnder(topic.id, CHRONIC_OPIOIDS));
}

function isUnder(id: string, part: string): boolean {
  return id === part || id.startsWith(`${part}.`);
}
