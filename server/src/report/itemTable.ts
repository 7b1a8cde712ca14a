import type { ReportedFinding } from './checkedFile';
import type { CitationRecord } from './citationRecord';
import type { DiagnosisRecord } from './diagnoses';
import type { ExportedFile } from './exportedFile';
import type { CountRecord, DoseRecord } from './itemDetails';
import type { ItemRecord, LetterRecord } from './letterRecord';
import { type Cell, csvHead, csvRows } from './table';

/** A column: its heading and what stands in it. A letter without items has one row, with empty cells for the item. */
interface Column {
  readonly heading: string;
  cell(letter: LetterRecord, item: ItemRecord | undefined): Cell;
}

const column = (heading: string, cell: Column['cell']): Column => ({ heading, cell });

const COLUMNS: readonly Column[] = [
  column('form', ({ form }) => form),
  column('case number', ({ caseNumber }) => caseNumber),
  column('date assigned', ({ dateAssigned }) => dateAssigned),
  column('date of injury', ({ dateOfInjury }) => dateOfInjury),
  column('decision date', ({ decisionDate }) => decisionDate),
  column('UR denial date', ({ urDenialDate }) => urDenialDate),
  column('application received', ({ applicationReceived }) => applicationReceived),
  column('priority', ({ priority }) => priority),
  column('age', ({ patient }) => patient.age),
  column('sex', ({ patient }) => patient.sex),
  column('reviewer licensed in', ({ reviewer }) => reviewer.licensure && list(reviewer.licensure)),
  column('reviewer specialty', ({ reviewer }) => reviewer.specialty),
  column('item', (_, item) => item?.number),
  column('disputed treatment', (_, item) => item?.title),
  column('decision', (_, item) => item?.decision),
  column('original request', (_, item) => item?.original),
  column('authorized', (_, item) => item?.authorized),
  column('treatments', (_, item) => item && list(item.treatments.map(({ name }) => name))),
  column('kinds of treatment', (_, item) => item && list(item.treatments.map(({ kind }) => kind))),
  column('body parts', (_, item) => item && list(item.bodyParts)),
  column('sides', (_, item) => item && list(item.sides)),
  column('doses', (_, item) => item && list(item.doses.map(doseText))),
  column('counts', (_, item) => item && list(item.counts.map(countText))),
  column('diagnoses', ({ diagnoses }) => list(diagnoses.map(diagnosisText))),
  column('claims administrator line', (_, item) => item?.claimsAdministratorLine),
  column(
    'claims administrator cites',
    (_, item) => item && list(item.claimsAdministrator.map(shownCitation)),
  ),
  column('expert reviewer line', (_, item) => item?.expertReviewerLine),
  column('expert reviewer cites', (_, item) => item && list(item.expertReviewer.map(shownCitation))),
  column('reviewer cites the MTUS', (_, item) =>
    item && item.expertReviewerLine !== 'no line' && item.expertReviewerLine !== 'empty'
      ? item.expertReviewer.some(({ mtus }) => mtus === true)
      : undefined,
  ),
  column('conclusion', (_, item) => item?.conclusion),
  column('words in the rationale', (_, item) => item?.rationaleWords),
  column('errors', (letter, item) => countOf(findingsOf(letter, item), 'error')),
  column('warnings', (letter, item) => countOf(findingsOf(letter, item), 'warning')),
  column('rules', (letter, item) => list(findingsOf(letter, item).map(({ rule }) => rule))),
];

const TEXT_COLUMNS: readonly Column[] = [
  column('case summary', ({ summary }) => summary),
  column('rationale', (_, item) => item?.rationale),
];

/** The headings of {@link itemRows}. */
export function itemHead(withText: boolean): string {
  return csvHead(['file', 'letter', ...columnsOf(withText).map(({ heading }) => heading)]);
}

/**
 * The letters of a file as rows of a table for a spreadsheet, one for each disputed item. Findings that stand in no item
 * are counted with the first one.
 *
 * @param withText whether the case summary and the rationale have columns
 */
export function itemRows({ path, letters }: ExportedFile, withText: boolean): string {
  const columns = columnsOf(withText);
  const rows: Cell[][] = [];
  letters.forEach((letter, index) => {
    const items = letter.items.length > 0 ? letter.items : [undefined];
    for (const item of items) rows.push([path, index + 1, ...columns.map(({ cell }) => cell(letter, item))]);
  });
  return csvRows(rows);
}

function columnsOf(withText: boolean): readonly Column[] {
  return withText ? [...COLUMNS, ...TEXT_COLUMNS] : COLUMNS;
}

function findingsOf(letter: LetterRecord, item: ItemRecord | undefined): readonly ReportedFinding[] {
  if (item === undefined) return letter.findings;
  return item === letter.items[0] ? [...letter.findings, ...item.findings] : item.findings;
}

function countOf(findings: readonly ReportedFinding[], severity: ReportedFinding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** A citation in a line: "Chronic Pain Medical Treatment Guidelines 2009: Muscle relaxants, pages 63-66". */
export function shownCitation({ document, words, edition, chapters, topics, pages }: CitationRecord): string {
  if (document === undefined) return words ?? '';
  const title = [document, ...chapters, edition].filter((part) => part !== undefined).join(' ');
  const place = [
    ...topics,
    ...(pages.length > 0 ? [`${pages.length > 1 ? 'pages' : 'page'} ${pages.join(', ')}`] : []),
  ];
  return place.length > 0 ? `${title}: ${place.join(', ')}` : title;
}

/** "hydrocodone-acetaminophen 10/325mg". */
function doseText({ drug, words, values, unit }: DoseRecord): string {
  return [drug, words ?? `${values.join('/')} ${unit}`].filter(Boolean).join(' ');
}

function countText({ words, kind, least, most }: CountRecord): string {
  return words ?? `${least === most ? least : `${least} to ${most}`} ${kind}`;
}

/** "carpal tunnel syndrome (right wrist)"; "rotator cuff tear (uncertain)". */
function diagnosisText({ id, words, side, part, level, assertion }: DiagnosisRecord): string {
  const told = [[side, part, level].filter(Boolean).join(' '), assertion === 'affirmed' ? '' : assertion];
  const name = words ?? id;
  const more = told.filter(Boolean).join(', ');
  return more === '' ? name : `${name} (${more})`;
}

function list(parts: readonly string[]): string {
  return [...new Set(parts)].join('; ');
}
