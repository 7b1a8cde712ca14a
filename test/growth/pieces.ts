/**
 * Texts that make a reader slow where it looks back, or compares all with all: one thing over and over, or a long row of
 * things no two of which are alike. Each by a name that a report can show.
 */

/** What stands at place `i` of such a text. */
export type Piece = (i: number) => string;

/** As many characters of a text as are asked for. */
export function textOfPieces(piece: Piece, characters: number): string {
  const parts: string[] = [];
  for (let i = 0, length = 0; length < characters; i++) {
    const part = piece(i);
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, characters);
}

/** Repeated as they are. */
const REPEATED = [
  // Characters by themselves: white space, line ends of every kind, marks, what is no letter of any alphabet.
  ...' \t\u00a0\n\r\f1,.:;()[]<>"\u201c\u201d\'-_/#%@&+*=~|\\Aax\u00ad\u0301\ufeff\u2028\u2029\u0085\u202e\ud800\0\u0130'.split(''),
  '\r\n', ' \n', '\n\n', '\f\n', '\u{1F600}', 'e\u0301', '. ', ', ', '; ', ': ', '" ', '1 ', 'a ', 'a.', 'a-', "a'", '...',
  // What looks like an address, a number, a name, and never ends.
  'www.', 'http://a.b/c ', 'a@', 'a@b.c ', '555-', '555-555-5555 ', '123-45-6789 ', '9792.', 'L4-', 'L4-L5 ', 'C5-6, ', '10/', '8/10 ',
  '1/1/', '1/1/2016 ', 'October ', 'October 14, 2016 ', 'Dr. ', 'Dr. Adam Smith, M.D., ', 'MD, ', 'A. B. ', 'e.g. ', 'C&S ', 'ABCD ', 'ABCD EFGH\n',
  // Citations.
  'MTUS ', 'MTUS, ', 'ACOEM, ', 'ACOEM Chapter 12 ', 'ODG ', 'Non-MTUS ', 'Page(s): ', 'Page(s): 63-66 ', '1-2, ', 'page 77, ', 'pages 1 and ',
  'Chapter ', 'Chapter 12, ', 'section 9792.24.2 ', 'title 8, California Code of Regulations, ', '(Muscle relaxants), ', 'Decision based on ',
  'Decision based on MTUS Chronic Pain Medical Treatment Guidelines, Opioids, page 78. ', 'MTUS Chronic Pain Medical Treatment Guidelines, ',
  'Official Disability Guidelines (ODG), Low Back, Physical therapy; ', 'per the MTUS, page 78, "opioids" ', 'the MTUS states, "', 'cited above ',
  // Prose: what governs, joins, denies, counts.
  'no ', 'not ', 'nor ', 'without ', 'denies ', 'that ', 'which ', 'of ', 'and ', 'or ', 'is ', 'however, ', 'the patient ', 'he she ', 'the request for ',
  'the patient the patient ', 'no documentation of ', 'no documentation of spasm, ', 'there is no documentation that the patient has ', 'no spasm. spasm. ',
  'medically necessary ', 'not medically necessary ', 'The request is not medically necessary. ', 'The request for a brace is ', 'since the surgery is not medically necessary ',
  'left ', 'left knee ', 'left knee, right knee. ', 'knee hip neck ', 'mg ', '800mg ', '7.5 mg #60 with 2 refills ', 'x2 ', '3x6 ', '#60 ', 'quantity ', '3 times ',
  '3 times a week for 6 weeks ', 'for 6 weeks ', '6 months ago ', '2 years of ', 'since 2016 ', '45 year old ', '45-year-old male ', 'strength 4/5 ', 'flexion 45 degrees ',
  'positive straight leg raise, negative straight leg raise, ', 'surgery ', 'associated ', 'post-operative ', 'utilization review authorized ', 'partially ', 'Physical therapy 12 visits, 6 authorized ',
  'Ibuprofen 800mg #90, Norco 10/325mg #120, ', 'The pain is severe. The pain is severe. ', 'Board Certified in ', 'licensed to practice in ',
  // The form's own lines.
  'Upheld ', ': Upheld ', 'Upheld Overturned ', 'A: Upheld\n', 'Wrist brace:\n', 'Claims Administrator guideline: ', 'Claims Administrator guideline:\n', 'MAXIMUS guideline:\n', 'Decision rationale:\n', 'Decision rationale: ',
  'CLINICAL CASE SUMMARY\n', 'IMR ISSUES, DECISIONS AND RATIONALES\n', 'HOW THE IMR FINAL DETERMINATION WAS MADE\n', 'Case Number: CM16-0000001\n', 'Case Number: ', 'Date of Injury: ', 'Issue at Dispute: ', 'Summary: ',
  'Final Letter of Determination Form Effective 5.16.16 Page 4\n', 'Page 4 of 9\n', 'CM16-0000001\n2\n', 'State(s) of Licensure: California\nCertification(s)/Specialty: Pain\n', '[insert ', '[insert date] ', '<insert ', 'TBD ', 'XXX', '- a\n', 'a) ',
]; // biome-ignore format: a list of pieces

const RATIONALE = 'Decision rationale: The brace is not medically necessary.';
const LINES =
  'Claims Administrator guideline: Decision based on MTUS ACOEM.\n\nMAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment Guidelines, page';

/** No two alike, or in a row that has a longer way to come round. */
const VARIED: Readonly<Record<string, Piece>> = {
  'other words': (i) => `w${i.toString(36)} `,
  'other sentences': (i) => `The w${i.toString(36)} is w${(i * 7).toString(36)}. `,
  'other days': (i) => `${1 + (i % 12)}/${1 + (i % 28)}/${2000 + (i % 17)}, `,
  'other drugs': (i) => `Drug${i.toString(36)} ${i % 900}mg #${i % 90}, `,
  'drugs with a slip': (i) => `Ibuprofin${String.fromCharCode(97 + (i % 26))} `,
  'other visits': (i) => `The patient had ${i} visits of therapy for the left knee on 1/${1 + (i % 28)}/2016. `,
  'other pages': (i) => `page ${i}, `,
  'other names': (i) => `Dr. Q${i.toString(36)}, `,
  'numbered lines': (i) => `${i}. Wrist brace ${i}: Upheld\n`,
  'items without a decision': (i) => `Item ${i}: \n`,
  'short items': (i) => `B${i}: Upheld\n`,
  'open and closed': (i) => '("[<'[i % 4]!,
  'marks of all kinds': (i) => '()",1 A:-\n'[(i * 7 + (i >> 3)) % 10]!,
  'same items': () => `Wrist brace: Upheld\n\n${LINES} 12.\n\n${RATIONALE}\n\n`,
  'other items': (i) => `${i + 1}) Wrist brace ${i}: Upheld\n\n${LINES} ${i % 127}.\n\nDecision rationale: The patient is a ${20 + (i % 50)} year old male with left knee pain. The brace is not medically necessary.\n\n`,
  'items of surgery': (i) => `Knee arthroscopy ${i}: Overturned\n\nDecision rationale: Medically necessary.\n\nPost-operative brace ${i}: Upheld\n\nDecision rationale: Since the surgery is not medically necessary, the brace is not medically necessary.\n\n`,
  'items of drugs': (i) => `Norco ${5 + (i % 5)}/325mg #${i % 120}: Upheld\n\nDecision rationale: Norco 10/325 is not medically necessary.\n\n`,
  'many letters': (i) => `Case Number: CM16-${String(i).padStart(7, '0')} Date Assigned: 1/1/2016\n\nHOW THE IMR FINAL DETERMINATION WAS MADE\n\nCLINICAL CASE SUMMARY\n\nHe is 40.\n\nIMR ISSUES, DECISIONS AND RATIONALES\n\nBrace: Upheld\n\n${RATIONALE}\n\n`,
}; // biome-ignore format: one on a line

/** Every text, by its name. */
export const pieces: ReadonlyMap<string, Piece> = new Map([
  ...REPEATED.map((one): [string, Piece] => [JSON.stringify(one), () => one]),
  ...Object.entries(VARIED),
]);
