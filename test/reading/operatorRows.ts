/**
 * The rows of the grammar of denials, each with sentences whose first reason is that row. "<...>" stands for any word where
 * the row names the word that was found.
 */
export const CASES: readonly (readonly [row: string, ...sentences: readonly string[]])[] = [
  ['not <it>', 'The patient is not obese.'],
  ['<lack noun> of', 'There is a lack of spasm.'],
  ['is <lacking>', 'Documentation of spasm is lacking.', 'Spasm remains undocumented.'],
  ['<lack verb>', 'The report lacks a urine drug screen.'],
  ['<lack predicate> of', 'The knee is free of swelling.', 'The chart is silent on numbness.'],
  ['is the first', 'This would be the first MRI.'],
  ['is outstanding', 'The MRI is still pending.'],
  ['negative for', 'The examination was negative for spasm.'],
  ['instead of', 'He was given tablets instead of acupuncture.'],
  ['rather than', 'He chose surgery rather than acupuncture.'],
  ['unremarkable for', 'The examination was unremarkable for swelling.'],
  ['was negative', 'Testing for radiculopathy came back negative.'],
  ['is <unreadable>', 'The pain score is illegible.'],
  ['no longer', 'He no longer has numbness.'],
  ['without', 'He walks without a limp.'],
  ['no <noun>', 'He has no spasm.'],
  ['neither <noun>', 'Neither spasm nor swelling was found.'],
  ['nor <noun>', 'He has never been injected, nor does he have numbness.'],
  ['zero <noun>', 'There was zero swelling.'],
  ['sans <noun>', 'The knee is stable sans swelling.'],
  ['is not on file', 'The MRI is not on file.'],
  ['did not <help>', 'The tablets did not relieve the numbness.'],
  ['never <had>', 'He never had acupuncture.', 'He never tried acupuncture.'],
  ['not <participle> to have', 'He was not noted to have spasm.'],
  ['is not <participle> that', 'It is not documented that he has spasm.'],
  ['was not <treated with>', 'He was not treated with gabapentin.'],
  ['is not <documented>', 'Spasm is not documented.'],
  ['not <found>', 'Spasm not found.'],
  ['is not <predicate>', 'He is not currently obese.', 'There is not any swelling.'],
  ['does not <record>', 'The notes do not mention spasm.'],
  ['has not <had>', 'He has not had acupuncture.'],
  ['does not <support>', 'The file does not support radiculopathy.'],
  ['does not <suggest>', 'The findings do not suggest radiculopathy.'],
  ['is nowhere <recorded>', 'Spasm is nowhere recorded.'],
  ['nowhere is', 'Nowhere in the chart is spasm recorded.'],
  ['was denied', 'Numbness was denied.'],
  ['denies', 'He denies numbness.'],
  ['omits <noun>', 'The report omits the pain score.'],
  ['absent <noun>', 'Absent numbness, no study is needed.'],
  ['<noun> absent', 'Spasm absent.'],
  ['failed to <help>', 'The injection failed to relieve the numbness.'],
  ['<fails> to <record>', 'The notes fail to document spasm.'],
  ['<fails> to <have>', 'He failed to attend physical therapy.'],
  ['has <resolved>', 'The numbness has resolved.'],
  ['<resolved>', 'The numbness resolved.'],
  ['was ruled out', 'A fracture was ruled out.'],
  ['ruled out', 'The films ruled out a fracture.'],
  ['<no one> <records>', 'None of the notes mentions spasm.'],
  ['<no one> <did>', 'No one has performed an MRI.'],
  ['yet to be <done>', 'An MRI has yet to be performed.'],
  ['yet to <have>', 'He has yet to undergo an MRI.'],
];

/**
 * The rows that a source names: the strings in the last argument of each call of `after` or `before` and in each `const row`.
 * What a template puts in is "*".
 */
export function rowsNamedIn(source: string): ReadonlySet<string> {
  const calls = [...source.matchAll(/\b(?:after|before)\(/g)].map((call) =>
    lastArgument(source, call.index + call[0].length),
  );
  const variables = [...source.matchAll(/\bconst row = ([^;]*);/g)].map((found) => found[1]!);
  const rows = new Set<string>();
  for (const expression of [...calls, ...variables]) {
    const choices = expression.replace(/===\s*'[^']*'/g, '');
    for (const [, made, plain] of choices.matchAll(/`([^`]*)`|'([^']*)'/g))
      rows.add((made ?? plain!).replace(/\$\{[^}]*\}/g, '*'));
  }
  return rows;
}

/** From behind the opening parenthesis of a call. */
function lastArgument(source: string, from: number): string {
  let depth = 1;
  let start = from;
  let at = from;
  for (; depth > 0 && at < source.length; at++) {
    const mark = source[at]!;
    if (mark === '(' || mark === '[') depth++;
    else if (mark === ')' || mark === ']') depth--;
    else if (mark === ',' && depth === 1 && !/^\s*\)/.test(source.slice(at + 1, at + 200))) start = at + 1;
  }
  return source.slice(start, at - 1);
}
