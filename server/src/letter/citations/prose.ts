import type { FlatText } from '../../text/flatText';
import type { Citation, CitationPart } from '../model';
import { findPages, findRegulations, findTables } from './pages';
import { chapterAfterNumber, documentHead } from './vocabulary';

/** A word or number of the prose that points at a guideline. */
interface Mention {
  readonly from: number;
  readonly to: number;
  readonly kind: 'document' | 'chapter title' | 'chapter number' | 'MTUS' | 'edition' | 'pages' | 'table' | 'regulation';
  readonly apply: (draft: Draft) => void;
}

/** A citation while its mentions are being put together. */
interface Draft {
  document?: CitationPart;
  mtus?: CitationPart;
  chapterNumber?: { from: number; to: number; value: number };
  chapterTitle?: { from: number; to: number };
  edition?: Citation['edition'];
  pages: Citation['pages'][number][];
  tables: CitationPart[];
  regulations: CitationPart[];
}

const otherMentions =
  /\b(?:(?<mtus>(?:(?:CA|California)[ -]?)?MTUS(?: Guidelines?)?|Medical Treatment Utilization Schedule)|(?<number>Chapters? (\d{1,2})(?![\d-]))|(?<edition>(?:2nd|3rd|second|third) edition|(?:2nd|3rd) ed\.?|\((?:[A-Z][a-z]+ (?:\d{1,2}, )?)?((?:19|20)\d\d)\)))(?![A-Za-z])/gi;

/** Words that may stand between two mentions of one citation. */
const glueWords = new Set(
  (
    'of the in on at and from to under per see also as noted by a an or its section chapter topic guideline guidelines practice treatment medical ' +
    'california ca edition ed updated current online version notes note states state stated indicates recommends establish which that with respect ' +
    'regarding for complaints disorders mtus s occupational medicine regulations code title ccr first second third 2nd 3rd'
  ).split(' '),
);

const LONGEST_GLUE = 70;

/**
 * Finds the places where running text cites a guideline: "page 77 of the Chronic Pain Medical Treatment
 * Guidelines", "ACOEM Chapter 9, Table 9-6, page 214", "ODG". Mentions that only connecting words part are
 * one citation. Positions of the folded text are mapped back to the file.
 */
export function citationsInProse(flat: FlatText): readonly Citation[] {
  const mentions = findMentions(flat);
  const citations: Citation[] = [];
  let group: Mention[] = [];
  const close = (): void => {
    const made = group.length > 0 ? build(flat, group) : undefined;
    if (made) citations.push(made);
    group = [];
  };
  for (const mention of mentions) {
    const last = group[group.length - 1];
    if (last && !holdTogether(flat.text, group, last, mention)) close();
    group.push(mention);
  }
  close();
  return citations;
}

function findMentions(flat: FlatText): readonly Mention[] {
  const { text } = flat;
  const mentions: Mention[] = [];
  const part = (from: number, to: number): CitationPart => ({ span: flat.toSpan(from, to), text: text.slice(from, to) });

  for (const head of text.matchAll(documentHead)) {
    const from = head.index;
    const to = from + head[0].length;
    if (head.groups?.['chapterTitle'] !== undefined) {
      // In prose "general approaches" and the like are words; a chapter is named by its full title.
      if (!/^[A-Z]/.test(head[0]) || !/(?:Complaints|Disorders|Conditions)$/i.test(head[0])) continue;
      mentions.push({ from, to, kind: 'chapter title', apply: (draft) => void (draft.chapterTitle ??= { from, to }) });
    } else {
      if (head.groups?.['mtusDocument'] !== undefined && !/[A-Z]/.test(head[0].slice(0, 1))) continue;
      mentions.push({ from, to, kind: 'document', apply: (draft) => void (draft.document ??= part(from, to)) });
    }
  }
  for (const other of text.matchAll(otherMentions)) {
    const from = other.index;
    const to = from + other[0].length;
    if (other.groups?.['mtus'] !== undefined) {
      mentions.push({ from, to, kind: 'MTUS', apply: (draft) => void (draft.mtus ??= part(from, to)) });
    } else if (other.groups?.['number'] !== undefined) {
      mentions.push(chapterMention(text, from, to, Number(other[3])));
    } else {
      const year = other[5] === undefined ? undefined : Number(other[5]);
      mentions.push({ from, to, kind: 'edition', apply: (draft) => void (draft.edition ??= { ...part(from, to), year }) });
    }
  }
  for (const list of findPages(flat, 0, text.length)) {
    mentions.push({ from: list.from, to: list.to, kind: 'pages', apply: (draft) => void draft.pages.push(...list.pages) });
  }
  for (const table of findTables(flat, 0, text.length)) {
    mentions.push({ from: table.from, to: table.to, kind: 'table', apply: (draft) => void draft.tables.push(table.part) });
  }
  for (const section of findRegulations(flat, 0, text.length)) {
    const { from, to } = section;
    mentions.push({ from, to, kind: 'regulation', apply: (draft) => void draft.regulations.push(section.part) });
  }
  return withoutOverlap(mentions);
}

function chapterMention(text: string, from: number, to: number, value: number): Mention {
  const title = chapterAfterNumber.exec(text.slice(to, to + 90));
  const titleTo = title ? to + title[0].length : to;
  const titleFrom = title ? titleTo - title[1]!.length : to;
  return {
    from,
    to: titleTo,
    kind: 'chapter number',
    apply: (draft) => {
      draft.chapterNumber ??= { from, to, value };
      if (title) draft.chapterTitle ??= { from: titleFrom, to: titleTo };
    },
  };
}

function withoutOverlap(mentions: readonly Mention[]): readonly Mention[] {
  const sorted = [...mentions].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Mention[] = [];
  for (const mention of sorted) {
    const last = kept[kept.length - 1];
    if (!last || mention.from >= last.to) kept.push(mention);
  }
  return kept;
}

/** Whether a mention belongs to the citation under way: close by, and no second document of another name. */
function holdTogether(text: string, group: readonly Mention[], last: Mention, next: Mention): boolean {
  const glue = text.slice(last.to, next.from);
  if (glue.length > LONGEST_GLUE || /[.;?!]\s+[A-Z]/.test(glue) || /[;?!]/.test(glue)) return false;
  const words = glue.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  if (!words.every((word) => glueWords.has(word))) return false;
  const has = (kind: Mention['kind']): boolean => group.some((mention) => mention.kind === kind);
  if (next.kind === 'document' && has('document')) return false;
  if (next.kind === 'MTUS' && (has('document') || has('MTUS')) && !has('pages')) return false;
  if ((next.kind === 'chapter title' || next.kind === 'chapter number') && (has('chapter title') || has('chapter number')))
    return false;
  if (next.kind === 'pages' && has('pages') && has('document')) return /^[\s,]*(?:and )?$/.test(glue);
  return true;
}

function build(flat: FlatText, group: readonly Mention[]): Citation | undefined {
  if (group.every((mention) => mention.kind === 'edition')) return undefined;
  const draft: Draft = { pages: [], tables: [], regulations: [] };
  for (const mention of group) mention.apply(draft);
  const from = group[0]!.from;
  const to = group[group.length - 1]!.to;
  const { chapterNumber, chapterTitle } = draft;
  const chapterFrom = Math.min(chapterNumber?.from ?? to, chapterTitle?.from ?? to);
  const chapterTo = Math.max(chapterNumber?.to ?? from, chapterTitle?.to ?? from);
  return {
    span: flat.toSpan(from, to),
    presentedAs: 'prose',
    document: draft.document ?? draft.mtus,
    chapter:
      chapterNumber || chapterTitle
        ? {
            span: flat.toSpan(chapterFrom, chapterTo),
            text: flat.text.slice(chapterFrom, chapterTo),
            number: chapterNumber?.value,
            title: chapterTitle && {
              span: flat.toSpan(chapterTitle.from, chapterTitle.to),
              text: flat.text.slice(chapterTitle.from, chapterTitle.to),
            },
          }
        : undefined,
    edition: draft.edition,
    topics: [],
    pages: draft.pages,
    tables: draft.tables,
    regulations: draft.regulations,
  };
}
