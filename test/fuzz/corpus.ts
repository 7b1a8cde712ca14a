import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownLetters } from '../measure/letters';

/** What fuzzing starts from, by target: the project's letters, settings and lines as people write them. */
export function seedsOf(target: string): readonly Uint8Array[] {
  const encoder = new TextEncoder();
  const own: Readonly<Record<string, readonly string[]>> = {
    letter: ownLetters().map(({ neutral }) => neutral),
    edits: ownLetters().map(
      ({ neutral }, i) => `${String.fromCharCode(i % 90, 40, 150).repeat(8)}${neutral}`,
    ),
    settings: [
      '{}',
      '{"rules": {"missing-decision": "warning"}, "overrides": [{"files": ["a/**", "*.imr"], "rules": {"placeholder": "off"}}]}',
      '{"ignored": [{"rule": "placeholder", "fingerprint": "x", "files": "a/[b-d]{e,f}?.imr"}], // why\n}',
      '{"imr-letters": {"calmTyping": false, "rules": []}, "rules": null}',
    ],
    rows: [
      '{"id": 1, "text": "Brace: Upheld"}\n{"id": "b"}\n\n[1]\n"x"\n{"text": 5}\n',
      '\ufeff{"text":"A"}\r\n{"id":null,"text":"\\u2028"}',
    ],
  };
  return [...(own[target] ?? []).map((text) => encoder.encode(text)), ...kept(target)];
}

/** What fuzzing found once stays and is tried again each time: a file for each. */
function kept(target: string): readonly Uint8Array[] {
  const folder = join(import.meta.dirname, 'found', target);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name)));
}
