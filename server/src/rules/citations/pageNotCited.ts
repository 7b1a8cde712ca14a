import * as l10n from '@vscode/l10n';
import { resolve } from '../../guidelines/resolve';
import { citesBySections } from '../../letter/citations/sectionForm';
import type { Citation, Item, Letter, PageReference } from '../../letter/model';
import { letterDate } from '../../reading/dates/letterDate';
import { passageOf } from '../../reading/sentences/passage';
import { pageMentions } from '../../reading/sources/pageMentions';
import { PageSet } from '../../reading/sources/pageSet';
import { quotedPages } from '../../reading/sources/quotedPages';
import type { Span } from '../../text/span';
import type { Finding, Fix, ItemRule } from '../rule';
import { type Cited, type CitedLine, reviewersLine, sourcesOfLine } from './citedLines';
import { isMissingPage } from './pageOutOfRange';
import { pagesOffTopic } from './topicPageMismatch';

export const pageNotCited: ItemRule = {
  id: 'page-not-cited',
  family: 'Citations',
  scope: 'item',
  severity: 'warning',
  hasFix: true,
  page: {
    finds: 'The rationale names or quotes a page of a guideline that the guideline line does not cite',
    why: `The determination names the documents and the evidence that support it (8 CCR 9792.10.6(d)); the line is \
where a reader looks them up.`,
    wrong: `MAXIMUS guideline: … MTUS Chronic Pain Treatment Guidelines NSAIDs Page(s): 67.

Decision rationale: What page 70 of the guideline says of the kidneys applies here. …`,
    right: `MAXIMUS guideline: … MTUS Chronic Pain Treatment Guidelines NSAIDs Page(s): 67, 70.

Decision rationale: What page 70 of the guideline says of the kidneys applies here. …`,
    ignore: `Where the line cites sections, as it does since 2016, nothing is found. Of quotations only a few \
phrases are known, from memory: look them up in your copy.`,
  },

  check(item, letter) {
    const line = reviewersLine(item, letter);
    if (!line || line.cited.length === 0 || citesBySections(line.line)) return [];
    return [...named(item, letter, line), ...quoted(item, letter, line)];
  },
};

function named(item: Item, letter: Letter, line: CitedLine): readonly Finding[] {
  const sources = sourcesOfLine(line.line, letter);
  return pageMentions(item).flatMap((mention) => {
    const { resolved, citation } = sources.resolve(mention);
    // Another source than the line's is for another rule to speak of.
    if (!citation || !resolved.document) return [];
    const source = resolve(citation, letterDate(letter));
    return mention.pages
      .filter((page) => !isMissingPage(resolved, page) && !sources.cites(source, page))
      .map((page) =>
        finding(page.span, l10n.t`page ${page.text}`, citation, citePage(page, citation, item, letter, line)),
      );
  });
}

function quoted(item: Item, letter: Letter, line: CitedLine): readonly Finding[] {
  const chronic = line.cited.filter(({ resolved }) => isChronicPain2009(resolved));
  const [first] = chronic;
  const pages = chronic.flatMap(({ citation }) => citation.pages);
  if (!first || pages.length === 0) return [];
  const near = new PageSet(
    pages.map(({ first: a, last: b }) => ({ first: Math.min(a, b) - 1, last: Math.max(a, b) + 1 })),
  );
  return quotedPages(item)
    .filter(({ page }) => !near.has(page, page))
    .map(({ page, first: from, last: to }) => {
      const span = passageOf(item.rationale!).spanOf(from, to);
      const reference = { span, text: String(page), first: page, last: page };
      const fixes = citePage(reference, first.citation, item, letter, line);
      return finding(span, l10n.t`what stands on page ${page}`, first.citation, fixes);
    });
}

function isChronicPain2009({ document, edition }: Cited['resolved']): boolean {
  return document?.id === 'chronic-pain' && edition?.id === '2009';
}

function finding(span: Span, what: string, citation: Citation, fixes: readonly Fix[]): Finding {
  const cited = citation.pages.map(({ text }) => text).join(', ');
  const isOne = citation.pages.length === 1 && citation.pages[0]!.first === citation.pages[0]!.last;
  const there =
    cited === '' ? l10n.t('no page') : l10n.t`only ${isOne ? l10n.t('page') : l10n.t('pages')} ${cited}`;
  return {
    span,
    message: l10n.t`The rationale relies on ${what}; the guideline line cites ${there}. Cite it there, or correct the page here.`,
    related: [{ span: citation.pages[0]?.span ?? citation.span, message: l10n.t('The guideline line.') }],
    fixes,
  };
}

/** So many of a citation's pages tell whether its topic's are among them. */
const ENOUGH = 20;

/** Adds the page to the line, where it goes with the topics that are named there: else the topic is missing too. */
function citePage(
  page: PageReference,
  citation: Citation,
  item: Item,
  letter: Letter,
  line: CitedLine,
): readonly Fix[] {
  const pages = [...citation.pages.slice(0, ENOUGH), page];
  const off = pagesOffTopic(item, line, resolve({ ...citation, pages }, letterDate(letter)));
  if (off.some(({ span }) => span === page.span)) return [];
  const last = citation.pages.at(-1);
  const at = last?.span.end ?? citation.span.end;
  return [
    {
      title: l10n.t`Cite page ${page.text} in the guideline line`,
      edits: [{ span: { start: at, end: at }, newText: last ? `, ${page.text}` : ` Page(s): ${page.text}` }],
    },
  ];
}
