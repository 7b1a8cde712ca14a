import * as l10n from '@vscode/l10n';
import type { ResolvedCitation, ResolvedTopic } from '../../guidelines/resolvedCitation';
import { servicesIn } from '../../guidelines/services';
import { citedTopicCovers, type Subject, subjectsOf } from '../../guidelines/subjects';
import type { Item } from '../../letter/model';
import { askedFor } from '../../relations/guidelines/askedFor';
import { coversAny, pagesCoverAny } from '../../relations/guidelines/topicServes';
import { type WrongPlace, wrongPlaceOf } from '../../relations/guidelines/wrongPlace';
import type { Span } from '../../text/span';
import { capital, itemWords } from '../itemWords';
import type { Finding, ItemRule } from '../rule';
import { type Cited, type CitedLine, citedLines, quieter } from './citedLines';
import { topicFor } from './topicFor';

export const topicItemMismatch: ItemRule = {
  id: 'topic-item-mismatch',
  family: 'Citations',
  scope: 'item',
  severity: 'warning',
  page: {
    finds: 'The cited topic, or what stands on the cited pages, is about something else than the item',
    why: `The treatment guideline that speaks of the disputed treatment is the one presumed correct (Labor Code \
4604.5; 8 CCR 9792.21(c)). A topic on opioids does not decide on a muscle relaxant; applying it is an argument on \
appeal that the guideline was applied against its own words.`,
    wrong: `Zanaflex 4mg #60: Upheld

MAXIMUS guideline: … MTUS Chronic Pain Treatment Guidelines Opioids, on-going management Page(s): 78.`,
    right: `Zanaflex 4mg #60: Upheld

MAXIMUS guideline: … MTUS Chronic Pain … Muscle relaxants (for pain) Page(s): 63-66.`,
    ignore: `Where the guideline has no topic for the treatment and the nearest one was taken on purpose. Topics on \
conditions and on care in general are accepted with any item. On the claims administrator's line the finding is for \
information.`,
  },

  check(item, letter) {
    const subjects = askedFor(item);
    if (subjects.length === 0) return [];
    return citedLines(item, letter).flatMap((line) => {
      const isInGoodCompany = companyOn(line, subjects);
      const about = new Set(line.cited.filter(({ resolved }) => isAbout(resolved, subjects)));
      return line.cited.flatMap((cited) => {
        if (isInGoodCompany(cited)) return [];
        const wrong = wrongPlaceOf(item, letter, cited, subjects);
        if (!wrong) return [];
        const told = finding(item, line, cited, wrong, subjects);
        // Beside another guideline that is about the item, the place may be cited for a use of it.
        const isBeside = about.size > (about.has(cited) ? 1 : 0);
        return [isBeside && told.severity !== 'hint' ? { ...told, severity: 'information' as const } : told];
      });
    });
  },
};

/**
 * Whether a citation is one of several places of the same guideline, another of which is about the item. The places that are
 * are looked for once a line.
 */
function companyOn(line: CitedLine, subjects: readonly Subject[]): (cited: Cited) => boolean {
  const about = new Map<ResolvedCitation['document'], Set<ResolvedCitation>>();
  for (const { resolved } of line.cited) {
    if (!isAbout(resolved, subjects)) continue;
    const same = about.get(resolved.document) ?? new Set();
    about.set(resolved.document, same.add(resolved));
  }
  return ({ resolved }) => {
    const { document, chapters } = resolved;
    const hasPlaces = (document?.kind === 'MTUS' && chapters.length === 0) || document?.id === 'odg';
    if (!hasPlaces || document.id === 'postsurgical') return false;
    const same = about.get(document);
    return same !== undefined && (same.size > 1 || !same.has(resolved));
  };
}

function isAbout({ topics, pages }: ResolvedCitation, subjects: readonly Subject[]): boolean {
  return (
    coversAny(topics, subjects) === true ||
    (topics.length === 0 && pages.some((one) => pagesCoverAny(one, subjects, 0) === true))
  );
}

/** What is wrong with each kind of wrong place, and what to do. `there` is the place, `item` the item. */
const says: Readonly<Record<WrongPlace['kind'], (there: string, item: string) => string>> = {
  topic: (there, item) => l10n.t`"${there}" is about another treatment than ${item}`,
  'kind of device': (there, item) => l10n.t`"${there}" is about another kind of device than ${item}`,
  section: (there, item) => l10n.t`The section "${there}" is about other care than ${item}`,
  pages: (there, item) => l10n.t`${there} is about another treatment than ${item}`,
  document: (there, item) => l10n.t`${capital(there)} are about other treatment than ${item}`,
  'no operation': (_, item) =>
    l10n.t`The postsurgical guidelines are for therapy after an operation; the letter mentions none for ${item}`,
  'other operation': (there, item) =>
    l10n.t`The postsurgical section "${there}" is for operations on another part of the body than that of ${item}`,
  'imaging under pain': (_, item) =>
    l10n.t`ODG has imaging in the chapters on the parts of the body, not in its chapter on pain: see ${item}`,
};

/** What to do where no better place is known. */
const toDo: Readonly<Partial<Record<WrongPlace['kind'], string>>> = {
  section: l10n.t(' Cite the section on it.'),
  'other operation': l10n.t(' Cite the section on its part.'),
  'no operation': l10n.t(' Add it, or cite another guideline.'),
};

function finding(
  item: Item,
  line: CitedLine,
  { resolved }: Cited,
  wrong: WrongPlace,
  subjects: readonly Subject[],
): Finding {
  // Where the reasons are about what the line cites, the item itself may have the wrong name.
  const argued = wrong.topic && line.isReviewers ? arguedAbout(item, wrong.topic) : undefined;
  const right = topicFor(subjects, resolved);
  const advice = argued
    ? l10n.t` The rationale speaks of ${argued.name} too: check which of the two is wrong.`
    : right
      ? l10n.t` Cite "${right.title}"?`
      : (toDo[wrong.kind] ?? '');
  return {
    span: wrong.span,
    message: `${says[wrong.kind](wrong.name, itemWords(item))}.${advice}`,
    related: [
      { span: item.name, message: l10n.t('The item.') },
      ...(argued ? [{ span: argued.span, message: l10n.t('What the rationale argues about.') }] : []),
    ],
    ...(wrong.isProbable && { severity: 'information' as const }),
    ...quieter(line),
  };
}

/** The treatment of the cited topic, where the rationale speaks of it. */
function arguedAbout(
  { rationale }: Item,
  topic: ResolvedTopic,
): { readonly name: string; readonly span: Span } | undefined {
  if (!rationale) return undefined;
  const { flat } = rationale;
  const mention = servicesIn(flat.text).find(
    ({ service, start, end }) =>
      service.kind !== 'visit' &&
      subjectsOf(flat.text.slice(start, end)).some((subject) => citedTopicCovers(topic, subject) === true),
  );
  return mention && { name: mention.service.label, span: flat.toSpan(mention.start, mention.end) };
}
