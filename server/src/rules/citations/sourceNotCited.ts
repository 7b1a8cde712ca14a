import { documentById } from '../../guidelines/documents';
import type { ResolvedCitation } from '../../guidelines/resolvedCitation';
import type { Item } from '../../letter/model';
import type { Finding, ItemRule } from '../rule';
import { type Cited, type CitedLine, dateKey, reviewersLine, sourceName, sourceSpan } from './citedLines';
import { type SourceUse, sourceUses } from './sourceUses';

export const sourceNotCited: ItemRule = {
  id: 'source-not-cited',
  family: 'Citations',
  scope: 'item',
  severity: 'information',
  page: {
    finds:
      'The rationale relies on a source that the guideline line does not cite, or the line cites one that the rationale does not use',
    why: `The determination names the documents and the evidence that support it (8 CCR 9792.10.6(d)). Which kind \
of source decided matters: the MTUS first, then ACOEM or ODG, then others (8 CCR 9792.21.1).`,
    wrong: `MAXIMUS guideline: … MTUS Forearm, Wrist, & Hand Complaints 2004, Section(s): Physical Methods.

Decision rationale: The Official Disability Guidelines recommend splints for six weeks. …`,
    right: `MAXIMUS guideline: … MTUS Forearm, Wrist, & Hand Complaints 2004, Section(s): Physical \
Methods. … Non-MTUS Citation ODG Carpal Tunnel Syndrome, Splinting.

Decision rationale: The Official Disability Guidelines recommend splints for six weeks. …`,
    ignore: `Where the source is named inside recited text of another one. "ACOEM" and the chapters of the MTUS that \
come from it are the same source.`,
  },

  reads: dateKey,

  check(item, letter) {
    const line = reviewersLine(item, letter);
    if (!line) return [];
    const uses = sourceUses(item, letter);
    return [...notOnLine(line, uses), ...notInRationale(item, line, uses), ...otherYears(line, uses)];
  },
};

function notOnLine(line: CitedLine, uses: readonly SourceUse[]): readonly Finding[] {
  const told = new Set<string>();
  const findings: Finding[] = [];
  for (const use of uses) {
    const chapter = use.resolved?.chapters[0]?.id ?? '';
    const key = `${use.source} ${chapter}`;
    if (!use.isReliedOn || told.has(key) || isOnLine(use, line)) continue;
    told.add(key);
    findings.push({
      span: use.span,
      message: `The rationale relies on ${nameOf(use)}, which the guideline line does not cite.`,
      related: [{ span: line.line.body, message: 'The guideline line.' }],
    });
  }
  return findings;
}

function nameOf({ resolved, name, source }: SourceUse): string {
  if (!resolved) return name;
  return source === 'mtus' ? 'the MTUS' : sourceName(resolved);
}

/** Documents that go by each other's names in rationales. */
const sameBook: Readonly<Record<string, readonly string[]>> = {
  'chronic-pain': ['opioids'],
  'acoem-2004': ['acoem'],
};

function isOnLine(use: SourceUse, { cited, line }: CitedLine): boolean {
  if (!use.resolved) {
    return (
      cited.some(({ resolved }) => resolved.document?.id === use.source) ||
      line.flat.text.toLowerCase().includes(use.name.toLowerCase())
    );
  }
  if (use.source === 'mtus') return cited.some(({ resolved }) => resolved.mtus === true);
  return cited.some(({ resolved }) => {
    const id = resolved.document?.id ?? '';
    // The MTUS's editions of 2017 on chronic pain and opioids are ACOEM's.
    if (use.source === 'acoem' && resolved.document?.kind === 'MTUS' && resolved.edition?.id === '2017')
      return true;
    if (id !== use.source && !(sameBook[use.source] ?? []).includes(id)) return false;
    return shareChapter(use.resolved!, resolved);
  });
}

/** A mention without a chapter is of any; General Approaches holds chapters 1 to 5. */
function shareChapter(mention: ResolvedCitation, line: ResolvedCitation): boolean {
  if (mention.document?.id === 'odg') return true;
  if (mention.chapters.length === 0 || line.chapters.length === 0) return true;
  const isGeneral = (id: string, number: number | undefined): boolean =>
    id === 'acoem-general' || (number !== undefined && number <= 5);
  return mention.chapters.some((chapter) =>
    line.chapters.some(
      (cited) =>
        cited.id === chapter.id ||
        (isGeneral(cited.id, cited.number) && isGeneral(chapter.id, chapter.number)) ||
        // "Lower Back Disorders" for Low Back Complaints: another edition's title for the same region.
        cited.regions.some((region) => region !== 'any' && chapter.regions.includes(region)),
    ),
  );
}

const otherGuidelines =
  /\b(?:ODG|Official Disab\w*|Work Loss|non-? ?MTUS|other guidelines|evidence[- ]based (?:guidelines|medicine)|medical literature)\b/i;

/** The other way round: ODG on the line, and a rationale that names its sources and never this one. */
function notInRationale(item: Item, line: CitedLine, uses: readonly SourceUse[]): readonly Finding[] {
  const odg = line.cited.find(({ resolved }) => resolved.document?.id === 'odg');
  if (!odg || otherGuidelines.test(item.rationale?.flat.text ?? '')) return [];
  const used = uses.find(({ isReliedOn }) => isReliedOn);
  if (!used) return [];
  return [
    {
      span: sourceSpan(odg.citation),
      message: `The line cites ${documentById('odg').title}, and the rationale relies on ${nameOf(used)} only.`,
      related: [{ span: used.span, message: 'What the rationale relies on.' }],
    },
  ];
}

/** "2009 Acupuncture Guidelines" in the rationale, "Acupuncture Treatment 2007" on the line. */
function otherYears({ cited }: CitedLine, uses: readonly SourceUse[]): readonly Finding[] {
  return uses.flatMap((use) => {
    const { year, resolved } = use;
    if (year === undefined || resolved?.document?.kind !== 'MTUS' || resolved.document.id === 'mtus')
      return [];
    if (resolved.document.id === 'acoem-2004') return [];
    const same = cited.filter((one) => one.resolved.document === resolved.document);
    const other = same.find(({ citation }) => citation.edition?.year !== undefined);
    if (!other || same.some((one) => namesYear(one, year))) return [];
    return [
      {
        span: use.span,
        message: `The rationale relies on the guideline of ${year}, the line cites that of ${other.citation.edition!.year}.`,
        related: [{ span: other.citation.edition!.span, message: 'The edition cited.' }],
      },
    ];
  });
}

function namesYear({ citation, resolved }: Cited, year: number): boolean {
  return (
    citation.edition?.year === year ||
    (resolved.edition?.aka.some((name) => name.includes(String(year))) ?? false)
  );
}
