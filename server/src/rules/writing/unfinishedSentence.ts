import * as l10n from '@vscode/l10n';
import type { Passage } from '../../reading/sentences/passage';
import type { BrokenSentence, Lack } from '../../reading/slips/brokenSentence';
import { brokenSentencesIn } from '../../reading/slips/brokenSentences';
import type { Finding, LetterRule } from '../rule';
import { narrativesOf } from './prose';

/** What a person reads of each lack, and what to do. */
const TOLD: Readonly<Record<Lack, readonly [what: string, remedy: string]>> = {
  object: [l10n.t('does not say what'), l10n.t('Name the treatment that the guideline is silent on.')],
  end: [l10n.t('breaks off here'), l10n.t('Write its end, or take the last words out.')],
  verb: [l10n.t('has no verb'), l10n.t('Put in what was lost.')],
  word: [l10n.t('lacks a word here'), l10n.t('Put in what was lost.')],
  'main clause': [
    l10n.t('says only the condition or the reason'),
    l10n.t('Write what follows from it, or join it to the next sentence.'),
  ],
};

export const unfinishedSentence: LetterRule = {
  id: 'unfinished-sentence',
  family: 'Writing',
  scope: 'letter',
  severity: 'hint',
  offByDefault: true,
  page: {
    finds:
      'A sentence of the summary or the reasons that breaks off, lacks a word inside, or has no verb or no object',
    why: `A reason that stops in the middle is no reason that the parties can check: "The guidelines do not address." leaves open \
what they are silent on. Mostly a line was cut when text was pasted.`,
    wrong: `Decision rationale: The MTUS does not specifically address. There no plan of exercise on file. The request is not \
medically necessary.`,
    right: `Decision rationale: The MTUS does not specifically address gel insoles. There is no plan of exercise on file. The \
request is not medically necessary.`,
    ignore: `Where the records are told in the style of a telegram on purpose. Sentences without an article ("Gait normal.") and \
the points of lists are left alone.`,
  },

  check: (letter) =>
    narrativesOf(letter).flatMap((passage) => brokenSentencesIn(passage).map((one) => finding(passage, one))),
};

function finding(passage: Passage, { lack, first, last }: BrokenSentence): Finding {
  const [what, remedy] = TOLD[lack];
  return { span: passage.spanOf(first, last), message: l10n.t`The sentence ${what}. ${remedy}` };
}
