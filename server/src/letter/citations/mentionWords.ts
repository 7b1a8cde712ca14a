/** How running text names guidelines, and the words between the names that make one citation of them. */
import { documentHead } from './vocabulary';

/**
 * Where a mention can begin: the first letters of every name, and the words before numbers. One cheap pass;
 * what stands there is read by the patterns below.
 */
export const trigger =
  /\b(?:Gen|Ini|Cor|Nec|Cer|Sho|Elb|For|Han|Low|Kne|Ank|Hip|Str|Eye|Tra|Wor|Int|Pos|Occ|Ant|Pai|Ind|Chr|Acu|Acc|Opi|Ame|ACO|A\.C|Off|OFF|ODG|MTUS|CA ?-?MTUS|California|Medical Tr|CHR|POS|ACU|OPI|[Pp]ages?\b|PAGES?\b|[Pp]gs?\b|pp?(?:\.|\s?\d)|[Tt]ables?\b|[Cc]hapters?\b|CHAPTER|97\d\d\.|2nd|3rd|[Ss]econd ed|[Tt]hird ed|Second Ed|Third Ed)|\((?=[A-Z0-9])/g;

export const documentHere = new RegExp(documentHead.source, 'iy');
export const mtusHere =
  /(?:(?:CA|California)[ -]?)?MTUS(?: Guidelines?)?(?![A-Za-z])|Medical Treatment Utilization Schedule/iy;
export const chapterHere = /Chapters? (\d{1,2})(?![\d-])/iy;
export const editionHere =
  /(?:2nd|3rd|second|third) edition(?![A-Za-z])|(?:2nd|3rd) ed\.?(?![A-Za-z])|\((?:[A-Z][a-z]+ (?:\d ?\d?, )?)?((?:19|2 ?0) ?\d ?\d)\)/iy;

/** Words that may stand between two mentions of one citation. */
export const glueWords = new Set(
  (
    'of the in on at and from to under per see also as noted by a an or its section chapter topic guideline guidelines practice treatment medical ' +
    'california ca edition ed updated current online version notes note states state stated indicates recommends establish which that with respect ' +
    'regarding for complaints disorders mtus s occupational medicine regulations code title ccr c r 8 first second third 2nd 3rd'
  ).split(' '),
);
