import type { Citation } from '../letter/model';
import type { Identity } from './identify';
import type { ResolvedRegulation } from './resolvedCitation';

/** "9792.20 - 9792.26": the whole Medical Treatment Utilization Schedule, right with any of its guidelines. */
const SCHEDULE_BEGINS = '9792.20';
const SCHEDULE_ENDS = new Set(['9792.26', '9792.27']);

/** General sections that go with any MTUS citation: the schedule itself, the search sequence, the methodology. */
const GENERAL = new Set(['9792.21', '9792.21.1', '9792.25', '9792.25.1']);

/** The regulation numbers of a citation, and whether they are the guideline's own. */
export function resolveRegulations(citation: Citation, identity: Identity): readonly ResolvedRegulation[] {
  const sections = citation.regulations.map((part) => ({ part, section: sectionOf(part.text) }));
  const isWholeSchedule =
    sections.some((one) => one.section === SCHEDULE_BEGINS) &&
    sections.some((one) => SCHEDULE_ENDS.has(one.section));
  const expected =
    identity.chapters.find((chapter) => chapter.regulation)?.regulation ?? identity.document?.regulation;
  return sections.map(({ part, section }) => ({
    part,
    section,
    expected,
    fits: isWholeSchedule ? true : judge(identity, section, part.text, expected),
  }));
}

function sectionOf(text: string): string {
  return /97\d\d(?:\.\d+)+/.exec(text.replace(/\s/g, ''))?.[0] ?? text;
}

function judge(
  identity: Identity,
  section: string,
  written: string,
  expected: string | undefined,
): boolean | undefined {
  const { document } = identity;
  if (document?.kind !== 'MTUS' || document.id === 'mtus' || expected === undefined) return undefined;
  // "9792.23" holds 9792.23.5, and "9792.24" all special topics.
  if (section === expected || expected.startsWith(`${section}.`) || GENERAL.has(section)) return true;
  // ACOEM as a whole is 9792.22 and 9792.23 with its parts.
  if (document.id === 'acoem-2004' && identity.chapters.length === 0 && /^9792\.2[23](?:\.|$)/.test(section))
    return true;
  // 9792.20(e), (f): the definition of functional improvement, rightly cited with any guideline that asks for it.
  return section === SCHEDULE_BEGINS && /\(\s?[a-z]\s?\)/i.test(written);
}
