import * as l10n from '@vscode/l10n';
import type { Passage } from '../../reading/sentences/passage';
import { type Slip, slipsIn } from '../../reading/slips/confusedWords';
import type { Finding, LetterRule } from '../rule';
import { prosesOf } from './prose';

export const confusedWord: LetterRule = {
  id: 'confused-word',
  family: 'Writing',
  scope: 'letter',
  severity: 'hint',
  offByDefault: true,
  hasFix: true,
  page: {
    finds:
      'A word confused with another one that sounds or looks like it, where the words beside it leave no doubt',
    why: `Letters are dictated, and a spelling checker passes what is a word: "patent" and "patient", "medial" and "medical". \
Some slips turn the sense round (the side of a finding, the size of a risk), and all of them cost the reader's trust in the rest.`,
    wrong: `The heel is tender and the planter fascia is thickened. She takes one table by mouth daily.`,
    right: `The heel is tender and the plantar fascia is thickened. She takes one tablet by mouth daily.`,
    ignore: `Where the words are quoted as they stand in a record. Only words of a list are looked at, each with the neighbours \
that make it sure: a slip that is not on the list is not found.`,
  },

  check: (letter) =>
    prosesOf(letter).flatMap((passage) => slipsIn(passage).map((slip) => finding(passage, slip))),
};

function finding(passage: Passage, { word, meant }: Slip): Finding {
  const written = passage.textOf(word, word);
  const right = inCaseOf(written, meant);
  return {
    span: passage.spanOf(word, word),
    message: l10n.t`"${written}" stands where "${right}" is meant. Read the sentence again and change the word.`,
    fixes: [
      { title: l10n.t`Change to "${right}"`, edits: [{ span: passage.spanOf(word, word), newText: right }] },
    ],
  };
}

/** The word with the capitals of the one it replaces. */
function inCaseOf(written: string, meant: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return meant.toUpperCase();
  return written[0] === written[0]!.toUpperCase() ? meant[0]!.toUpperCase() + meant.slice(1) : meant;
}
