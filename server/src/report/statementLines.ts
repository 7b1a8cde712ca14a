import type { LetterDate } from '../reading/dates/dateRoles';
import type { Passage } from '../reading/sentences/passage';
import type { Place, Statement } from '../reading/targets/statement';
import type { LinePosition } from '../text/lineIndex';

/**
 * A statement for people: how it stands to which concept and by which words, then what qualifies it, then the rows of data
 * that made it so.
 *
 * @param placeOf line and column of an offset of the file; without it no place is told
 */
export function statementLines(
  passage: Passage,
  statement: Statement,
  placeOf?: (offset: number) => LinePosition,
): readonly string[] {
  const { assertion, concept, named, drug, status, place, alsoAt, date, because, first, last } = statement;
  const start = placeOf?.(passage.spanOf(first, last).start);
  const at = start ? `${start.line}:${start.column} ` : '';
  const words = wordsOf(passage, first, last);
  const claim = wordsOf(passage, statement.from, statement.to);
  const confidence = confidenceOf(statement);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['words', claim === words ? undefined : `"${claim}"`],
    ['named as', named.id === concept.id ? undefined : named.id],
    ['drug', drug],
    ['status', status],
    ['place', place && [place, ...alsoAt].map(placeText).join(', ')],
    ['date', date && dateText(passage, date)],
    ['source', sourceOf(statement)],
    ['time', timeOf(statement)],
    ['reach', reachOf(statement)],
    ['less sure', confidence === '' ? undefined : confidence],
    ['because', because.length === 0 ? 'it is named, and nothing denies it' : because.join(' | ')],
  ];
  return [
    `    ${at}${assertion}: ${concept.id} (${concept.kind}) "${words}"`,
    ...facts.flatMap(([name, value]) => (value === undefined ? [] : [`        ${name}: ${value}`])),
  ];
}

function wordsOf({ flat, words }: Passage, first: number, last: number): string {
  return flat.text.slice(words[first]!.from, words[last]!.to);
}

function placeText({ part, side, level, own }: Place): string {
  const told = [side, part, level].filter((one) => one !== undefined).join(' ');
  return own ? told : `${told}, carried over from before`;
}

function dateText(passage: Passage, { role, first, last }: LetterDate): string {
  return `${wordsOf(passage, first, last)} (${role})`;
}

function sourceOf({ source, ofOthers }: Statement): string {
  return ofOthers ? `${source}, of others than the patient` : source;
}

function timeOf({ history, past, ever }: Statement): string | undefined {
  const told = [history ? 'history' : '', past ? 'told as past' : '', ever ? 'of all times' : ''].filter(
    Boolean,
  );
  return told.length === 0 ? undefined : told.join(', ');
}

/** What a record must be to stand against it. */
function reachOf({ anyValue, mentioned, examined, failing, by }: Statement): string | undefined {
  const told = [
    anyValue ? 'any value' : '',
    mentioned ? 'any mention' : '',
    examined ? 'findings of an examination' : '',
    failing ? 'that it helped' : '',
    by === undefined ? '' : `as seen by ${by}`,
  ].filter(Boolean);
  return told.length === 0 ? undefined : told.join(', ');
}

function confidenceOf({ hedges, unknown }: Statement): string {
  const unheld =
    unknown === 0 ? '' : `${unknown} ${unknown === 1 ? 'word' : 'words'} between that no class holds`;
  return [unheld, ...hedges.map((hedge) => `"${hedge}"`)].filter(Boolean).join(', ');
}
