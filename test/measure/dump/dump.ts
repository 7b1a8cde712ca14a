import { statementsIn } from '../../../server/src/reading/statements/read';
import type { Statement } from '../../../server/src/reading/targets/statement';
import { partsRead, type ReadPart } from '../../../server/src/report/readParts';
import { read } from '../precision/findings';
import { oneLine } from '../table';

/**
 * Everything that is read and found in a file, a line each: statements by part and sentence, then findings. No line holds a
 * position in the file or a number of a sentence, so that what is compared is only what is said.
 */
export function dumpLines(letter: { readonly name: string; readonly text: string }): readonly string[] {
  const { name, text, letters, findings } = read(letter);
  const place = (item: number | undefined) => (item === undefined ? name : `${name} item ${item}`);
  return [
    ...partsRead(text, letters).flatMap((part) => partLines(name, part)),
    ...findings.map(
      ({ item, severity, ruleId, words, message }) =>
        `${place(item)}: ${severity} ${ruleId} "${oneLine(words)}": ${message}`,
    ),
  ];
}

function partLines(letter: string, { name, passage, isRationale }: ReadPart): readonly string[] {
  return statementsIn(passage).map((statement) => {
    const { words, flat, sentences } = passage;
    const said = flat.text.slice(words[statement.from]!.from, words[statement.to]!.to);
    const kind = isRationale ? ` (${sentences[statement.sentence]!.kind})` : '';
    return `${letter} ${name}${kind}: ${factsOf(statement)} "${oneLine(said)}" [${statement.because.join(' | ')}]`;
  });
}

function factsOf({
  assertion,
  concept,
  drug,
  status,
  place,
  source,
  hedges,
  unknown,
  ...flags
}: Statement): string {
  const told = [
    assertion,
    concept.id,
    drug,
    status,
    place && `@${[place.side, place.part, place.level].filter(Boolean).join(' ')}${place.own ? '' : '~'}`,
    source === 'author' ? undefined : source,
    flags.date && `${flags.date.year}-${flags.date.month}-${flags.date.day ?? ''}`,
    ...(
      ['ofOthers', 'history', 'failing', 'examined', 'ever', 'mentioned', 'past', 'anyValue'] as const
    ).filter((flag) => flags[flag]),
    ...hedges,
    unknown > 0 ? `unknown ${unknown}` : undefined,
  ];
  return told.filter((one) => one !== undefined).join(' ');
}
