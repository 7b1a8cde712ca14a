import type { FlatText } from '../../text/flatText';
import type { Citation, GuidelineLine } from '../model';

const sectionsLabel = /\bSections?\s?\(s\)/i;
const sectionsAtEnd = /\bSection\s?\(s\)\s?:?$/i;
const YEAR = /^\d{4}$/;

/** Whether a line cites as lines do since 2016: by "Section(s)" and titles with a year, never by pages. */
export function citesBySections({ flat, citations }: GuidelineLine): boolean {
  return (
    sectionsLabel.test(flat.text) ||
    citations.some(
      ({ presentedAs, pages, edition }) =>
        presentedAs === 'MTUS' &&
        pages.length === 0 &&
        edition?.year !== undefined &&
        YEAR.test(edition.text),
    )
  );
}

/** Whether "Section(s):" stands right behind a citation, or ends it: its section follows, as a citation of its own. */
export function announcesSection(citation: Citation, flat: FlatText): boolean {
  const end = flat.fromOriginal(citation.span.end);
  return sectionsAtEnd.test(flat.text.slice(0, end)) || /^\s?:/.test(flat.text.slice(end, end + 3));
}

/** Whether an edition is told by its year alone ("Low Back Complaints 2009"). */
export function isBareYear({ edition }: Citation): boolean {
  return edition?.year !== undefined && YEAR.test(edition.text);
}

/** Whether a citation is a title as the newer form lists it, and no guideline called so ("Low Back Complaints"). */
export function isListedTitle({ presentedAs, edition, chapter, document }: Citation): boolean {
  if (presentedAs !== 'MTUS' || edition || chapter?.number !== undefined) return false;
  if (document === undefined) return true;
  return !/guideline|ACOEM|MTUS/i.test((chapter?.title?.text ?? document.text) + document.text);
}

/** Whether the words of a citation tell the ACOEM edition of 2004, which became part of the MTUS. */
export function tellsSecondEdition({ document, chapter, edition }: Citation): boolean {
  const words = `${document?.text ?? ''} ${chapter?.text ?? ''} ${edition?.text ?? ''}`;
  return chapter?.number !== undefined || /complaints|2nd|second|2004|MTUS/i.test(words);
}
