import { topics } from '../guidelines/topics';
import type { CitationRecord } from '../report/citationRecord';
import type { ItemRecord, LetterRecord } from '../report/letterRecord';
import { rules } from '../rules';

let titles: ReadonlySet<string> | undefined;

/**
 * A letter as data without a word of it, and without what tells who it is about: numbers, decisions, and what the index
 * calls things. Everything that is not named here is left out, so that nothing new gets out unasked.
 */
export function withoutQuotes({ form, items, findings }: LetterRecord): Readonly<Record<string, unknown>> {
  return { form, items: items.map(itemWithoutQuotes), findings: findings.map(findingWithoutQuotes) };
}

/** The same for one disputed item. */
export function itemWithoutQuotes(item: ItemRecord): Readonly<Record<string, unknown>> {
  const { number, decision, treatments, bodyParts, conclusion, rationaleWords, findings } = item;
  return {
    number,
    ...(decision !== undefined && { decision }),
    treatments: treatments.map(({ kind, id, name }) => ({ kind, id, name })),
    bodyParts,
    claimsAdministratorLine: item.claimsAdministratorLine,
    expertReviewerLine: item.expertReviewerLine,
    claimsAdministrator: item.claimsAdministrator.map(citationWithoutQuotes),
    expertReviewer: item.expertReviewer.map(citationWithoutQuotes),
    ...(conclusion !== undefined && { conclusion }),
    rationaleWords,
    findings: findings.map(findingWithoutQuotes),
  };
}

function citationWithoutQuotes(citation: CitationRecord): Readonly<Record<string, unknown>> {
  const { document, edition, chapters, topics: cited, pages, mtus } = citation;
  titles ??= new Set(topics.map(({ title }) => title));
  return {
    ...(document !== undefined && { document }),
    // An edition in the letter's words may be any words.
    ...(edition !== undefined && /^\d{4}$/.test(edition) && { edition }),
    chapters,
    // A topic that the index does not know comes as the letter writes it.
    topics: cited.filter((topic) => titles!.has(topic)),
    pages,
    ...(mtus !== undefined && { mtus }),
  };
}

function findingWithoutQuotes({ rule, severity }: { readonly rule: string; readonly severity: string }) {
  return { rule, severity, finds: rules.find(({ id }) => id === rule)?.page.finds };
}
