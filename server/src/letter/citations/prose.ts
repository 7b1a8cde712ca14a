import type { FlatText } from '../../text/flatText';
import type { Citation, CitationPart } from '../model';
import { findPages, findRegulations, findTables } from './pages';
import { chapterAfterNumber, documentHead } from './vocabulary';

/** A word or number of the prose that points at a guideline. */
interface Mention {
  readonly from: number;
  readonly to: number;
  readonly kind:
    | 'document'
    | 'chapter title'
    | 'chapter number'
    | 'MTUS'
    | 'edition'
    | 'pages'
    | 'table'
    | 'regulation';
  /** The Official Disability Guidelines, which are no part of the MTUS. */
  readonly isOdg?: boolean;
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

/**
 * Where a mention can begin: the first letters of every name, and the words before numbers. One cheap pass;
 * what stands there is read by the patterns below.
 */
const trigger =
  /\b(?:Gen|Ini|Cor|Nec|Cer|Sho|Elb|For|Han|Low|Kne|Ank|Hip|Str|Eye|Tra|Wor|Int|Pos|Occ|Ant|Pai|Ind|Chr|Acu|Acc|Opi|Ame|ACO|A\.C|Off|OFF|ODG|MTUS|CA ?-?MTUS|California|Medical Tr|CHR|POS|ACU|OPI|[Pp]ages?\b|PAGES?\b|[Pp]gs?\b|pp?(?:\.|\s?\d)|[Tt]ables?\b|[Cc]hapters?\b|CHAPTER|97\d\d\.|2nd|3rd|[Ss]econd ed|[Tt]hird ed|Second Ed|Third Ed)|\((?=[A-Z0-9])/g;

const documentHere = new RegExp(documentHead.source, 'iy');
const mtusHere =
  /(?:(?:CA|California)[ -]?)?MTUS(?: Guidelines?)?(?![A-Za-z])|Medical Treatment Utilization Schedule/iy;
const chapterHere = /Chapters? (\d{1,2})(?![\d-])/iy;
const editionHere =
  /(?:2nd|3rd|second|third) edition(?![A-Za-z])|(?:2nd|3rd) ed\.?(?![A-Za-z])|\((?:[A-Z][a-z]+ (?:\d ?\d?, )?)?((?:19|2 ?0) ?\d ?\d)\)/iy;

/** Words that may stand between two mentions of one citation. */
const glueWords = new Set(
  (
    'of the in on at and from to under per see also as noted by a an or its section chapter topic guideline guidelines practice treatment medical ' +
    'california ca edition ed updated current online version notes note states state stated indicates recommends establish which that with respect ' +
    'regarding for complaints disorders mtus s occupational medicine regulations code title ccr c r 8 first second third 2nd 3rd'
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
    if (last && !holdTogether(flat.text, group, last, mention)) {
      // "… page 309, and with the Third Edition ACOEM Guidelines": the edition belongs to what follows it.
      const edition = last.kind === 'edition' && mention.kind === 'document' ? group.pop() : undefined;
      close();
      if (edition) group.push(edition);
    }
    group.push(mention);
  }
  close();
  return citations;
}

function findMentions(flat: FlatText): readonly Mention[] {
  const mentions: Mention[] = [];
  trigger.lastIndex = 0;
  let digits = false;
  for (let found = trigger.exec(flat.text); found; found = trigger.exec(flat.text)) {
    const mention = namedMention(flat, found.index);
    if (!mention) {
      if (/^(?:p|t|97)/i.test(found[0])) digits = true;
      continue;
    }
    mentions.push(mention);
    trigger.lastIndex = mention.to;
  }
  return digits ? withoutOverlap([...mentions, ...numberedMentions(flat)]) : mentions;
}

/** A document, chapter or edition whose name begins at `from`. */
function namedMention(flat: FlatText, from: number): Mention | undefined {
  const { text } = flat;
  const part = (to: number): CitationPart => ({ span: flat.toSpan(from, to), text: text.slice(from, to) });

  documentHere.lastIndex = from;
  const head = documentHere.exec(text);
  if (head) {
    const to = documentHere.lastIndex;
    if (head.groups?.['chapterTitle'] === undefined) {
      return {
        from,
        to,
        kind: 'document',
        isOdg: head.groups?.['odg'] !== undefined,
        apply: (draft) => {
          draft.document ??= part(to);
        },
      };
    }
    // In prose "General Approaches" and the like are words; a chapter is named by its full title.
    if (!/(?:Complaints|Disorders|Conditions)$/i.test(head[0])) return undefined;
    return {
      from,
      to,
      kind: 'chapter title',
      apply: (draft) => {
        draft.chapterTitle ??= { from, to };
      },
    };
  }
  mtusHere.lastIndex = from;
  if (mtusHere.test(text)) {
    const to = mtusHere.lastIndex;
    return {
      from,
      to,
      kind: 'MTUS',
      apply: (draft) => {
        draft.mtus ??= part(to);
      },
    };
  }
  chapterHere.lastIndex = from;
  const chapter = chapterHere.exec(text);
  if (chapter) return chapterMention(text, from, chapterHere.lastIndex, Number(chapter[1]));
  editionHere.lastIndex = from;
  const edition = editionHere.exec(text);
  if (!edition) return undefined;
  const to = editionHere.lastIndex;
  const year = edition[1] === undefined ? undefined : Number(edition[1].replaceAll(' ', ''));
  return {
    from,
    to,
    kind: 'edition',
    apply: (draft) => {
      draft.edition ??= { ...part(to), year };
    },
  };
}

function numberedMentions(flat: FlatText): readonly Mention[] {
  const length = flat.text.length;
  return [
    ...findPages(flat, 0, length).map(
      (list): Mention => ({
        from: list.from,
        to: list.to,
        kind: 'pages',
        apply: (draft) => void draft.pages.push(...list.pages),
      }),
    ),
    ...findTables(flat, 0, length).map(
      ({ from, to, part }): Mention => ({
        from,
        to,
        kind: 'table',
        apply: (draft) => void draft.tables.push(part),
      }),
    ),
    ...findRegulations(flat, 0, length).map(
      ({ from, to, part }): Mention => ({
        from,
        to,
        kind: 'regulation',
        apply: (draft) => void draft.regulations.push(part),
      }),
    ),
  ];
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
  const words: readonly string[] = glue.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  if (!words.every((word) => glueWords.has(word))) return false;
  const has = (kind: Mention['kind']): boolean => group.some((mention) => mention.kind === kind);
  if (next.kind === 'edition' && words.includes('and')) return false;
  if (next.kind === 'document') {
    if (has('document')) return false;
    // "the MTUS and ODG", "Chapter 12, page 303, and ACOEM's third edition": one after the other, not one.
    if (words.includes('and') && (has('MTUS') || has('pages'))) return false;
    if (has('MTUS') && next.isOdg) return false;
  }
  if (next.kind === 'MTUS' && (has('document') || has('MTUS')) && !has('pages')) return false;
  if (
    (next.kind === 'chapter title' || next.kind === 'chapter number') &&
    (has('chapter title') || has('chapter number'))
  )
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
