import type { Form, GuidelineLine, Item, Letter } from '../letter/model';
import { itemPlace, saysNothing } from './itemPlace';
import { paragraphAfter, paragraphBefore, styleKey, styleOf } from './letterStyle';
import type { Finding, Fix, ItemRule } from './rule';

type GuidelinePart = GuidelineLine['part'];

const spoken: Readonly<Record<GuidelinePart, string>> = {
  'claims administrator guideline': "claims administrator's guideline",
  'reviewer guideline': "reviewer's guideline",
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

export const missingGuideline: ItemRule = {
  id: 'missing-guideline',
  family: 'Missing',
  scope: 'item',
  severity: 'warning',
  hasFix: true,
  page: {
    finds:
      "An item without a claims administrator's or a reviewer's guideline line, or a label with nothing after it",
    why: `The determination names the documents and the evidence that support it (8 CCR 9792.10.6(d)), and the \
Medical Treatment Utilization Schedule comes first among them (Labor Code 4610.5(c)(2), 8 CCR 9792.21(c)). The two \
lines let a reader compare what the claims administrator and the reviewer relied on.`,
    wrong: `Wrist brace: Upheld

Claims Administrator guideline: Decision based on MTUS Forearm, Wrist, & Hand Complaints 2004.

Decision rationale: …`,
    right: `Wrist brace: Upheld

Claims Administrator guideline: Decision based on MTUS Forearm, Wrist, & Hand Complaints 2004.

MAXIMUS guideline: Decision based on MTUS Forearm, Wrist, & Hand Complaints 2004.

Decision rationale: …`,
    ignore: `Never for the label: where no evidence was cited the form says so ("did not cite any medical evidence \
for its decision").`,
  },

  reads: styleKey,

  check(item, letter) {
    const lines = [item.claimsGuideline, item.reviewerGuideline].filter((line) => line !== undefined);
    // The form of autumn 2013 runs both lines into one paragraph: one that is there may hold the other.
    const wanted = letter.form === 'B' && lines.length > 0 ? [] : linesOfForm[letter.form];
    const absent = wanted.filter((part) => !lines.some((line) => line.part === part));
    const findings: Finding[] = [];
    if (absent.length > 0) {
      const names = absent.map((part) => spoken[part]).join(' and the ');
      findings.push({
        span: itemPlace(item),
        message: `The ${names} ${absent.length === 1 ? 'line is' : 'lines are'} missing from this item.`,
        fixes: [addLines(item, letter, absent)],
      });
    }
    for (const line of lines) {
      if (isEmptyLine(line)) {
        findings.push({ span: line.header, message: `Nothing follows the ${spoken[line.part]} label.` });
      }
    }
    return findings;
  },
};

/** A label with nothing after it, or with the form's phrase and no guideline ("Decision based on MTUS."). */
function isEmptyLine(line: GuidelineLine): boolean {
  if (saysNothing(line)) return true;
  return (
    !line.didNotCite && /^decision based on\W*(?:(?:non-)?MTUS\W*(?:citation\W*)?)?$/i.test(line.flat.text)
  );
}

/** Puts the missing labels where the form has them: before the rationale, the claims administrator's first. */
function addLines(item: Item, letter: Letter, absent: readonly GuidelinePart[]): Fix {
  const { gap, labels: words } = styleOf(letter);
  const labels = absent.map((part) => words[part]);
  const paragraphs = labels.join(gap);
  return {
    title: labels.length === 1 ? `Insert the label "${labels[0]}"` : 'Insert the guideline labels',
    edits: [
      item.claimsGuideline
        ? paragraphAfter(letter, item.claimsGuideline.content, paragraphs)
        : item.children[0]
          ? paragraphBefore(letter, item.children[0].content, paragraphs)
          : paragraphAfter(letter, item.content, paragraphs),
    ],
    preferred: true,
  };
}
