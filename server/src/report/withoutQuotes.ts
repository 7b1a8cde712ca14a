import { topics } from '../guidelines/topics';
import { rules } from '../rules';
import type { CheckedFile, ReportedFinding } from './checkedFile';
import type { CitationRecord } from './citationRecord';
import type { ExportedFile } from './exportedFile';
import type { ItemRecord, LetterRecord } from './letterRecord';

const finds: ReadonlyMap<string, string> = new Map(rules.map(({ id, page }) => [id, `${page.finds}.`]));

const titles: ReadonlySet<string> = new Set(topics.map(({ title }) => title));

/**
 * A file's findings without a word of the letter, for logs that others read: instead of its message each has what its rule
 * finds. A fingerprint is left out too: it is made of a few words, and whoever tries all dates or numbers finds them.
 */
export function checkedWithoutQuotes({ path, findings }: CheckedFile): CheckedFile {
  return { path, findings: findings.map(findingWithoutQuotes) };
}

function findingWithoutQuotes({ rule, severity, place, related }: ReportedFinding): ReportedFinding {
  return {
    rule,
    severity,
    message: finds.get(rule) ?? `A finding of "${rule}".`,
    place,
    related: related.map((other) => ({ message: 'The other place.', place: other.place })),
  };
}

/** Letters as data without what stands in their own words: of known things the names of this program are left. */
export function exportedWithoutQuotes({ path, letters }: ExportedFile): ExportedFile {
  return { path, letters: letters.map(letterWithoutQuotes) };
}

function letterWithoutQuotes(letter: LetterRecord): LetterRecord {
  const { summary: _, caseNumber: __, priority: ___, ...rest } = letter;
  return {
    ...rest,
    reviewer: {},
    diagnoses: letter.diagnoses.map(withoutWords),
    items: letter.items.map(itemWithoutQuotes),
    findings: letter.findings.map(findingWithoutQuotes),
  };
}

function itemWithoutQuotes(item: ItemRecord): ItemRecord {
  const { title: _, original: __, authorized: ___, rationale: ____, ...rest } = item;
  return {
    ...rest,
    doses: item.doses.map(withoutWords),
    counts: item.counts.map(withoutWords),
    components: item.components.map((one) => ({ ...withoutWords(one), doses: one.doses.map(withoutWords) })),
    claimsAdministrator: item.claimsAdministrator.map(citationWithoutQuotes),
    expertReviewer: item.expertReviewer.map(citationWithoutQuotes),
    findings: item.findings.map(findingWithoutQuotes),
  };
}

/** What the index of guidelines does not know is as the letter writes it. */
function citationWithoutQuotes({ words: _, edition, ...known }: CitationRecord): CitationRecord {
  return {
    ...known,
    ...(edition !== undefined && /^\d{4}$/.test(edition) && { edition }),
    topics: known.topics.filter((title) => titles.has(title)),
  };
}

function withoutWords<Told extends { readonly words?: string }>({ words: _, ...rest }: Told) {
  return rest;
}
