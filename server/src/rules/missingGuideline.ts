import * as l10n from '@vscode/l10n';
import { namesNoDocument, saysNothing, withoutStop } from '../letter/emptyParts';
import type { Form, GuidelineLine, Item, Letter } from '../letter/model';
import { isOnlyListed } from '../letter/olderLetter';
import { type UnlabelledText, unlabelledText } from '../letter/unlabelledText';
import { type Span, span } from '../text/span';
import { skipBlanksBack } from '../text/whiteSpace';
import { itemPlace } from './itemPlace';
import { insertion, paragraphAfter, paragraphBefore, styleOf } from './letterStyle';
import type { Finding, Fix, TextRule } from './rule';

type GuidelinePart = GuidelineLine['part'];

const spoken: Readonly<Record<GuidelinePart, string>> = {
  'claims administrator guideline': l10n.t("claims administrator's guideline"),
  'reviewer guideline': l10n.t("reviewer's guideline"),
};
const both: readonly GuidelinePart[] = ['claims administrator guideline', 'reviewer guideline'];

/** The lines that each form gives an item; the form of 2013 has one section for all its guidelines. */
const linesOfForm: Readonly<Record<Form, readonly GuidelinePart[]>> = {
  A: [],
  B: ['reviewer guideline'],
  C: both,
  D: both,
  E: both,
  unknown: both,
};

export const missingGuideline: TextRule = {
  id: 'missing-guideline',
  family: 'Missing',
  scope: 'text',
  severity: 'warning',
  hasFix: true,
  page: {
    finds:
      "An item without a claims administrator's or a reviewer's guideline line, or a label with nothing after it",
    why: `The determination names the documents and the evidence that support it (8 CCR 9792.10.6(d)), and the \
Medical Treatment Utilization Schedule comes first among them (Labor Code 4610.5(c)(2), 8 CCR 9792.21(c)). The two \
lines let a reader compare what the claims administrator and the reviewer relied on.`,
    wrong: `Wrist brace: Upheld

Claims Administrator guideline: … MTUS Forearm, Wrist, & Hand Complaints 2004.

Decision rationale: …`,
    right: `Wrist brace: Upheld

Claims Administrator guideline: … MTUS Forearm, Wrist, & Hand Complaints 2004.

MAXIMUS guideline: … MTUS Forearm, Wrist, & Hand Complaints 2004.

Decision rationale: …`,
    ignore: `Never for the label: where no evidence was cited the form says so ("did not cite any medical evidence \
for its decision").`,
  },

  check: (letter) => letter.items.flatMap((item) => inItem(item, letter)),
};

function inItem(item: Item, letter: Letter): readonly Finding[] {
  // An item that is listed and no more lacks all its parts: `item-not-discussed` says so.
  if (isOnlyListed(item, letter.form)) return [];
  const lines = [item.claimsGuideline, item.reviewerGuideline].filter((line) => line !== undefined);
  // The form of autumn 2013 runs both lines into one paragraph: one that is there may hold the other.
  const wanted = letter.form === 'B' && lines.length > 0 ? [] : linesOfForm[letter.form];
  const absent = wanted.filter((part) => !lines.some((line) => line.part === part));
  const findings: Finding[] = [];
  if (absent.length > 0) {
    const names = absent.map((part) => spoken[part]).join(l10n.t(' and the '));
    findings.push({
      span: itemPlace(item),
      message: l10n.t`The ${names} ${absent.length === 1 ? l10n.t('line is') : l10n.t('lines are')} missing from this item.`,
      fixes: [addLines(item, letter, absent)],
    });
  }
  for (const line of lines) {
    if (saysNothing(line)) {
      findings.push({ span: line.header, message: l10n.t`Nothing follows the ${spoken[line.part]} label.` });
    } else if (namesNoDocument(line)) {
      findings.push({
        span: line.header,
        message: l10n.t`The ${spoken[line.part]} line stops after "${withoutStop(line)}": name the document and its section or pages.`,
      });
    }
  }
  return findings;
}

/**
 * Puts a missing label before its text, where that stands without it; else the labels where the form has them:
 * before the rationale, the claims administrator's first.
 */
function addLines(item: Item, letter: Letter, absent: readonly GuidelinePart[]): Fix {
  const { gap, labels: byPart } = styleOf(letter);
  const labels = absent.map((part) => byPart[part]);
  const title =
    labels.length === 1 ? l10n.t`Insert the label "${labels[0]!}"` : l10n.t('Insert the guideline labels');
  const unlabelled = unlabelledText(item, letter);
  const lines = absent.map((part) => lineOf(part, unlabelled));
  if (lines.every((line) => line !== undefined)) {
    return {
      title: l10n.t`${title} before ${labels.length === 1 ? l10n.t('its line') : l10n.t('their lines')}`,
      edits: lines.map(({ start }, i) => insertion(start, `${labels[i]} `)),
      preferred: true,
    };
  }
  const paragraphs = labels.join(gap);
  const before = item.children[0]?.content ?? unlabelled.rationale;
  return {
    title,
    edits: [
      item.claimsGuideline
        ? paragraphAfter(letter, linePart(item.claimsGuideline, letter, unlabelled), paragraphs)
        : before
          ? paragraphBefore(letter, before, paragraphs)
          : paragraphAfter(letter, item.content, paragraphs),
    ],
  };
}

function lineOf(part: GuidelinePart, { claims, reviewer }: UnlabelledText): Span | undefined {
  return part === 'reviewer guideline' ? reviewer : claims;
}

/** The line without a rationale that has run into it for want of a label. */
function linePart({ content }: GuidelineLine, { text }: Letter, { rationale }: UnlabelledText): Span {
  if (!rationale || rationale.start <= content.start || rationale.start >= content.end) return content;
  return span(content.start, skipBlanksBack(text, content.start, rationale.start));
}
