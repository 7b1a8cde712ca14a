import { guidelineOf } from '../../guidelines/documents';
import { resolve } from '../../guidelines/resolve';
import type { ResolvedCitation } from '../../guidelines/resolvedCitation';
import type { Citation, Item, Letter, Rationale } from '../../letter/model';
import { passageOf } from '../../reading/passage';
import type { Span } from '../../text/span';
import { rememberedAsOf } from './asOf';

/** A place where a rationale names a source. */
export interface SourceUse {
  readonly span: Span;
  /** Id of the document in the index, or the words in lower case where the index does not have it. */
  readonly source: string;
  /** The words. */
  readonly name: string;
  /** Whether the rationale lets the source speak ("The ODG states …", "according to the ODG") outside of quotations. */
  readonly isReliedOn: boolean;
  /** What it points at; absent for sources that are no guidelines of the MTUS, ACOEM or ODG. */
  readonly resolved: ResolvedCitation | undefined;
  /** A year right before or in the name ("the 2009 Acupuncture Guidelines"). */
  readonly year: number | undefined;
}

/** Where the rationale of an item names sources, in order. Computed once for each rationale. */
export function sourceUses({ rationale }: Item, letter: Letter): readonly SourceUse[] {
  return rationale ? usesIn(rationale, letter) : [];
}

const usesIn = rememberedAsOf((rationale: Rationale, date): readonly SourceUse[] => {
  const { flat, citations } = rationale;
  const guidelines = citations.flatMap((citation) => {
    const resolved = resolve(citation, date);
    return resolved.document && isGuidelineName(citation, resolved)
      ? [{ resolved, source: resolved.document.id, span: citation.span, edition: citation.edition }]
      : [];
  });
  const others = [...flat.text.matchAll(otherSources)].map((match) => ({
    resolved: undefined,
    source: guidelineOf(match[0])?.id ?? match[0].toLowerCase(),
    span: flat.keepSpan(match.index, match.index + match[0].length),
    edition: undefined,
  }));
  const all = [...guidelines, ...others].sort((a, b) => a.span.start - b.span.start);
  if (all.length === 0) return [];
  const { quoted } = passageOf(rationale);
  return all.map(({ resolved, source, span, edition }) => {
    const from = flat.fromOriginal(span.start);
    const to = flat.fromOriginal(span.end - 1) + 1;
    const isQuoted = quoted.some((range) => range.from <= from && to <= range.to);
    return {
      span,
      source,
      name: flat.text.slice(from, to),
      isReliedOn: !isQuoted && letsSpeak(flat.text, from, to),
      resolved,
      year: edition?.year ?? yearBefore(flat.text, from) ?? yearAfter(flat.text, to),
    };
  });
});

/** "Post-surgical treatment: 16 visits" and "acupuncture treatment" are treatments, not guidelines. */
function isGuidelineName(citation: Citation, { document }: ResolvedCitation): boolean {
  if (document!.kind !== 'MTUS' || document!.id === 'mtus' || document!.id === 'acoem-2004') return true;
  return /guideline|MTUS|schedule/i.test(citation.document?.text ?? '') || citation.pages.length > 0;
}

/** Sources beside the guidelines that the parser reads as citations. */
const otherSources =
  /\b(?:FDA|Food and Drug Administration|UpToDate|Up-to-Date|Cochrane|Medscape|Epocrates|Micromedex|Drugs\.com|RxList|Physicians?'? Desk Reference|PDR|CDC|Centers for Disease Control|AMA Guides|National Guideline Clearinghouse|American (?:Academy|College|Society|Association|Pain Society)(?! of Occupational)(?: (?:of|for) (?:[A-Z][a-z]+|the|of|and|Pain)(?: (?:[A-Z][a-z]+|and|of)){0,4})?)(?![A-Za-z-])/g;

const verbs =
  'states?|stated|recommends?|recommended|indicates?|notes?|supports?|requires?|suggests?|specif(?:y|ies)|says?|discuss(?:es)?|allows?|permits?|limits?|defines?|describes?|lists?|advises?|cautions?|endorses?|considers?|reports?|provides?|concludes?|finds?|writes?|warns?|outlines?|mandates?|quantifies|establish(?:es)?|calls?|asks?|sets?|favou?rs?|restricts?|reserves?';
const denied =
  '(?:do|does|did|has|have|would|will)(?: not|n.t)(?: w{3,12}ly)? (?:recommend|support|require|suggest|allow|permit|advise|endorse|consider|favou?r|warrant|approved?|call)';
const reciting = `(?:${denied}|(?:do|does|did) (?:\\w{3,12}ly )?(?:${verbs})|${verbs})`;

/** What stands between a source and its verb: the rest of its name, other sources of a list, an adverb. */
const speaksAfter = new RegExp(
  `^(?:\\s\\((?:[^()]{1,30})\\))?[,;:]?(?:\\s(?!(?:${verbs}|not|nor|never|do|does|approved|approval|indications?)\\b)[\\w,/&()'-]{1,16}){0,9}\\s(?:${reciting})\\b`,
  'i',
);
const silentAfter =
  /^[^.;]{0,60}\b(?:do|does|did)\s(?:not|n't)\s(?:\w{3,12}ly\s)?(?:address|discuss|mention|comment|cover|speak|apply|provide|contain|have|make)\b|^[^.;]{0,40}\bsilent\b/i;
const spokenBefore =
  /\b(?:according to|as per|per|under|based (?:up)?on|as (?:noted|stated|outlined|indicated|described|recommended) (?:in|by|on(?: pages? [\d, -]{1,9} of)?)|in accordance with|criteria (?:of|in|from|by)|pursuant to|citing|guidelines? (?:from|of)|(?:please )?(?:see|refer to))(?: (?:the|current|CA|California|MTUS|[Nn]on-MTUS|official|most|recent|updated|(?:19|20)\d\d|[Ss]tate|of|in|both|and|[Cc]hapter|guidelines?|[Ff]urther|cited)[,:]?){0,6} ?$/i;
/** 'ODG, Low Back, MRI: "…"': its words follow. */
const quotes = /^[^.;?!":]{0,60}: ?"/;
/** "ODG Physical Therapy Guidelines - Allow for fading" is the MTUS's own text. */
const insideMtusText = /^ (?:Physical Therapy|Physical Medicine) Guidelines?\s?[-:]/i;

const BEFORE = 70;
const AFTER = 130;

function letsSpeak(text: string, from: number, to: number): boolean {
  const after = text.slice(to, to + AFTER);
  // "There is no MTUS support for it."
  if (/\bno (?:CA |California )?$/i.test(text.slice(Math.max(0, from - 14), from))) return false;
  if (insideMtusText.test(after) || /^[- ]?(?:approv|clear|indicated)/i.test(after)) return false;
  if (spokenBefore.test(text.slice(Math.max(0, from - BEFORE), from))) return true;
  if (quotes.test(after)) return true;
  const clause = /^[^.;?!"]*/.exec(after)![0];
  return speaksAfter.test(clause) && !silentAfter.test(after);
}

/** "Guidelines of 2009", "Guidelines (2009)". */
function yearAfter(text: string, to: number): number | undefined {
  // Kerning may part its figures ("200 9").
  const year = /^ (?:of |from |\()((?:19|20)\d ?\d)\b/.exec(text.slice(to, to + 13));
  return year ? Number(year[1]!.replace(' ', '')) : undefined;
}

function yearBefore(text: string, from: number): number | undefined {
  const year = /(?:^|[\s(])((?:19|20)\d\d)\)?\s$/.exec(text.slice(Math.max(0, from - 8), from));
  return year ? Number(year[1]) : undefined;
}
