import * as l10n from '@vscode/l10n';
import type { ResolvedCitation } from '../../guidelines/resolvedCitation';
import type { Item } from '../../letter/model';
import {
  isNamedOn,
  meansSeveralSources,
  recitesBefore,
  type SourceMention,
  sourceMentions,
} from '../../reading/sources/sourceMentions';
import { isOneSource } from '../../relations/guidelines/sources';
import { itemWords } from '../itemWords';
import type { Finding, ItemRule } from '../rule';
import { type Cited, type CitedLine, reviewersLine, sourceName, sourceSpan } from './citedLines';

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

  check(item, letter) {
    const line = reviewersLine(item, letter);
    if (!line) return [];
    const mentions = sourceMentions(item, letter);
    return [
      ...notOnLine(item, line, mentions),
      ...notInRationale(item, line, mentions),
      ...otherYears(line, mentions),
    ];
  },
};

function notOnLine(item: Item, line: CitedLine, mentions: readonly SourceMention[]): readonly Finding[] {
  const told = new Set<string>();
  const findings: Finding[] = [];
  for (const mention of mentions) {
    const key = `${mention.source} ${mention.resolved?.chapters[0]?.id ?? ''}`;
    if (!mention.isReliedOn || told.has(key) || isOnLine(mention, line)) continue;
    told.add(key);
    findings.push({
      span: mention.span,
      message: l10n.t`The rationale relies on ${nameOf(mention)}; the guideline line of ${itemWords(item)} does not cite it. Add it there?`,
      related: [{ span: line.line.body, message: l10n.t('The guideline line.') }],
    });
  }
  return findings;
}

function nameOf({ resolved, name, source }: SourceMention): string {
  if (!resolved) return name;
  return source === 'mtus' ? l10n.t('the MTUS') : sourceName(resolved);
}

function isOnLine(mention: SourceMention, { cited, line }: CitedLine): boolean {
  if (mention.resolved === undefined)
    return cited.some(({ resolved }) => resolved.document?.id === mention.source) || isNamedOn(mention, line);
  return cited.some(({ resolved }) => isOneSource(mention.resolved!, resolved));
}

/** The sources of the line that are looked for in the rationale: books and papers are seldom named there. */
const isOdg = ({ document }: ResolvedCitation): boolean => document?.id === 'odg';
const isMtus = ({ mtus, document }: ResolvedCitation): boolean => mtus === true && document !== undefined;

/** "… is part of the MTUS", "the MTUS does not address it": prose on a line names the whole and cites nothing of it. */
const isWholeInProse = ({ citation, resolved }: Cited): boolean =>
  citation.presentedAs === 'prose' && resolved.document?.id === 'mtus' && resolved.chapters.length === 0;

/** The other way round: a rationale that names its sources, and never one that the line cites. */
function notInRationale(item: Item, line: CitedLine, mentions: readonly SourceMention[]): readonly Finding[] {
  const { rationale } = item;
  const used = mentions.find(({ isReliedOn }) => isReliedOn);
  // Where the line lacks what is relied on, that is what to say.
  if (!used || !isOnLine(used, line) || !rationale || meansSeveralSources(rationale)) return [];
  // The MTUS is often recited without its name.
  const sought = recitesBefore(rationale, used) ? [isOdg] : [isOdg, isMtus];
  return sought.flatMap((isSought) => {
    const cited = line.cited.find((one) => isSought(one.resolved) && !isWholeInProse(one));
    if (!cited || mentions.some(({ resolved }) => resolved !== undefined && isSought(resolved))) return [];
    return [
      {
        span: sourceSpan(cited.citation),
        message: l10n.t`The line cites ${sourceName(cited.resolved)}; the reasons for ${itemWords(item)} rely on ${nameOf(used)} only. Take it out of the line, or say what it adds.`,
        related: [{ span: used.span, message: l10n.t('What the rationale relies on.') }],
      },
    ];
  });
}

/** "2009 Acupuncture Guidelines" in the rationale, "Acupuncture Treatment 2007" on the line. */
function otherYears({ cited }: CitedLine, mentions: readonly SourceMention[]): readonly Finding[] {
  return mentions.flatMap(({ year, resolved, span }) => {
    if (year === undefined || resolved?.document?.kind !== 'MTUS' || resolved.document.id === 'mtus')
      return [];
    if (resolved.document.id === 'acoem-2004') return [];
    const same = cited.filter((one) => one.resolved.document === resolved.document);
    const edition = same.find(({ citation }) => citation.edition?.year !== undefined)?.citation.edition;
    if (!edition || same.some((one) => namesYear(one, year))) return [];
    return [
      {
        span,
        message: l10n.t`The rationale relies on the edition of ${year} of ${sourceName(resolved)}; the guideline line cites that of ${edition.year!}. Which is right?`,
        related: [{ span: edition.span, message: l10n.t('The edition cited.') }],
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
