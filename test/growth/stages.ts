/** All that is done with a letter, taken apart, so that each part's share is known. */

import { findingText } from '../../server/src/features/findingText';
import { parseLetters } from '../../server/src/letter/parse';
import { checkedFile } from '../../server/src/report/checkedFile';
import { csvStream } from '../../server/src/report/csv';
import { explain } from '../../server/src/report/explain';
import { exportedFile } from '../../server/src/report/exportedFile';
import { letterStreams } from '../../server/src/report/letterStreams';
import { rules } from '../../server/src/rules';
import { check } from '../../server/src/rules/check';
import { createLetterService } from '../../server/src/service/letterService';

/** Runs a part of the work on the text that it was made for. */
export interface Stage {
  readonly name: string;
  run(): void;
}

const uri = 'a';

/**
 * The parts of the work on a text, in the order in which a later one may rest on what an earlier one has worked out.
 * Nothing is kept from one call to the next: they are for one use.
 */
export function stagesOf(text: string): readonly Stage[] {
  const faults: string[] = [];
  const service = createLetterService({ onFault: ({ of, trace }) => faults.push(`${of}: ${trace}`) });
  const letters = parseLetters(text);
  const places = [0, 0.25, 0.5, 0.75, 1].map((share) => Math.floor(text.length * share));
  const everywhere = (work: (offset: number) => unknown) => (): void => {
    for (const offset of places) work(offset);
  };
  service.open(uri, 1, text);
  const all = { start: 0, end: text.length };
  const stages: readonly (readonly [string, () => unknown])[] = [
    ['parse', () => parseLetters(text).map(({ items }) => items)],
    ...rules.map(({ id }) => [`rule ${id}`, () => letters.map((letter) => check(letter, only(id)))] as const),
    ['findings', () => service.findings(uri)],
    ['outline', () => service.outline(uri)],
    ['folding', () => service.folds(uri)],
    ['tokens', () => service.tokens(uri)],
    ['hints', () => service.topicHints(uri, all)],
    ['status', () => service.status(uri)],
    ['symbols', () => service.workspaceSymbols('a')],
    ['hover', everywhere((offset) => service.hover(uri, offset))],
    ['completion', everywhere((offset) => service.completion(uri, offset))],
    ['selection', everywhere((offset) => service.selections(uri, offset))],
    ['highlights', everywhere((offset) => service.highlights(uri, offset))],
    ['definition', everywhere((offset) => service.definition(uri, offset))],
    ['references', everywhere((offset) => service.references(uri, offset, true))],
    ['rename', everywhere((offset) => service.renamable(uri, offset))],
    ['code actions', () => service.codeActions(uri, all)],
    ['lint report', () => csvStream.piece(checkedFile(uri, text, service.findings(uri)))],
    ['export', () => exported(letters)],
    ['copy', () => findingText(letters, service.findings(uri).slice(0, 20))],
    ['explain', () => explain('a', text, letters, undefined)],
    ['edit', () => edited()],
    [
      'no fault',
      () => {
        if (faults.length > 0) throw new Error(faults.join('\n'));
      },
    ],
  ];
  const exported = (of: typeof letters): string =>
    letterStreams['csv']!(true).piece(exportedFile(uri, text, of, service.findings(uri), true));
  const edited = (): void => {
    const at = places[2]!;
    service.change(uri, 2, `${text.slice(0, at)}x${text.slice(at)}`);
    service.findings(uri);
  };
  return stages.map(([name, run]) => ({ name, run: () => void run() }));
}

function only(id: string): Readonly<Record<string, 'off' | 'error'>> {
  return Object.fromEntries(rules.map((rule) => [rule.id, rule.id === id ? ('error' as const) : 'off']));
}
