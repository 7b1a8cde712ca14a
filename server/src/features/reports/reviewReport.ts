import * as l10n from '@vscode/l10n';
import { topicById } from '../../guidelines/topics';
import type { ItemSummary, LetterSummary, SummarizedFinding } from '../../report/fileSummary';
import { shownCitation } from '../../report/itemTable';
import type { ItemReview } from '../../review/reviewState';
import type { Severity } from '../../rules/rule';
import { decisionWord, dispositionWord } from '../shownWords';
import { itemState, type ListedLetter, nameOf, signature, stateOf } from '../trees/listedLetter';
import { appealDay } from './appealDay';
import { GROUNDS, type Ground, groundOf } from './grounds';

/** What a report says of a letter, the same in every format. */
export interface ReportedLetter {
  readonly uri: string;
  readonly path: string;
  readonly name: string;
  readonly form: string;
  readonly state: string;
  /** What the header and the summary tell, in order. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly items: readonly ReportedItem[];
  /** Findings that stand in no item. */
  readonly findings: readonly ReportedLine[];
  /** Findings that are ignored, with the reason. */
  readonly ignored: readonly ReportedLine[];
  readonly appeal: string;
  /** `YYYY-MM-DD`, where the letter has one. */
  readonly decisionDate: string | undefined;
}

export interface ReportedItem {
  readonly number: number;
  readonly title: string;
  readonly decision: string;
  readonly state: string;
  readonly note?: string;
  readonly claimsAdministrator: readonly string[];
  readonly expertReviewer: readonly string[];
  /** What the cited topics say, a sentence each, in the words of the index. */
  readonly says: readonly string[];
  readonly findings: readonly ReportedLine[];
  readonly comments: readonly string[];
}

export interface ReportedLine {
  readonly line: number;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly ground: Ground;
  /** What has been made of it, in words. */
  readonly disposition: string;
}

/** The content of a report on letters. */
export function reviewReport(letters: readonly ListedLetter[]): readonly ReportedLetter[] {
  return letters.map((listed) => {
    const { uri, path, letter, review, findings, ignored } = listed;
    const line = (finding: SummarizedFinding): ReportedLine => lineOf(listed, finding);
    return {
      uri,
      path,
      name: nameOf(listed),
      form: letter.form,
      state: stateOf(listed),
      facts: factsOf(letter),
      items: letter.items.map((item, index) =>
        itemOf(item, review.items[index]!, findings.filter((one) => one.item === item.number).map(line)),
      ),
      findings: findings.filter(({ item }) => item === undefined).map(line),
      ignored: ignored.map(({ finding, reason, signed }) => ({
        ...line(finding),
        disposition: `${dispositionWord('ignored')}${signed ? l10n.t` by ${signature(signed)}` : ''}: ${reason ?? l10n.t('no reason given')}`,
      })),
      appeal: appealDay(letter.decisionDate),
      decisionDate: letter.decisionDate,
    };
  });
}

/** The findings of a letter that count, by the ground that they may bear on; grounds without any are left out. */
export function byGround({
  items,
  findings,
}: ReportedLetter): readonly (readonly [string, readonly ReportedLine[]])[] {
  const all = [...findings, ...items.flatMap((item) => item.findings)];
  return (Object.keys(GROUNDS) as Ground[]).flatMap((ground) => {
    const lines = all.filter((line) => line.ground === ground);
    return lines.length > 0 ? [[GROUNDS[ground], lines] as const] : [];
  });
}

function factsOf(letter: LetterSummary): ReportedLetter['facts'] {
  const { patient, reviewer } = letter;
  const facts: (readonly [string, string | undefined])[] = [
    [l10n.t('Date of injury'), letter.dateOfInjury],
    [l10n.t('UR denial date'), letter.urDenialDate],
    [l10n.t('Application received'), letter.applicationReceived],
    [l10n.t('Date assigned'), letter.dateAssigned],
    [l10n.t('Decision date'), letter.decisionDate],
    [l10n.t('Priority'), letter.priority],
    [
      l10n.t('Patient'),
      [patient.age && l10n.t`${patient.age} years`, patient.sex].filter(Boolean).join(', ') || undefined,
    ],
    [l10n.t('Reviewer'), [reviewer.specialty, reviewer.licensure].filter(Boolean).join(', ') || undefined],
  ];
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const]));
}

function itemOf(item: ItemSummary, review: ItemReview, findings: readonly ReportedLine[]): ReportedItem {
  const { number, title, decision, claimsAdministrator, expertReviewer, topicIds } = item;
  return {
    number,
    title: title === '' ? l10n.t('no name') : title,
    decision: decisionWord(decision),
    state: itemState(review),
    ...(review.mark?.note && { note: review.mark.note }),
    claimsAdministrator: claimsAdministrator.map(shownCitation),
    expertReviewer: expertReviewer.map(shownCitation),
    says: topicIds.flatMap((id) => {
      const topic = topicById(id);
      return topic?.summary === undefined ? [] : [`${topic.title}: ${topic.summary}`];
    }),
    findings,
    comments: review.comments.map((comment) => `${signature(comment)}: ${comment.note}`),
  };
}

function lineOf({ review }: ListedLetter, finding: SummarizedFinding): ReportedLine {
  const { rule, severity, message, place, fingerprint } = finding;
  const mark = review.disposition(rule, fingerprint);
  const made = dispositionWord(mark?.disposition ?? 'open');
  const by = mark && mark.disposition !== 'open' ? l10n.t` by ${signature(mark)}` : '';
  const note = mark?.note === undefined || mark.disposition === 'open' ? '' : `: ${mark.note}`;
  return {
    line: place.start.line,
    severity,
    rule,
    message,
    ground: groundOf(rule),
    disposition: `${made}${by}${note}`,
  };
}
