/**
 * The words by which a citation is taken apart: names of documents and chapters as letters write them. What
 * they point at is not decided here.
 */

/** Chapters of the ACOEM guidelines, of all editions; written alone they need a year or the word that closes the title. */
const chapterTitles: readonly string[] = [
  'General Approach(?:es)? to Initial Assessment and Documentation',
  'General Approaches',
  'Init?ial Approaches to Treatment',
  'Cornerstones of Disability Prevention and Management',
  'Neck (?:and|&) Upper Back Complaints',
  'Cervical (?:and|&) Thoracic Spine(?: Disorders)?',
  'Shoulder (?:Complaints|Disorders)',
  'Elbow (?:Complaints|Disorders)',
  'Fore(?:arm|warm),? Wrist,? (?:and|&) Hand (?:Complaints|Disorders)',
  'Hand,? Wrist,? (?:and|&) Forearm Disorders',
  '(?:Low|Lower) Back (?:Complaints|Disorders)',
  'Knee (?:Complaints|Disorders)',
  'Ankle (?:and|&) Foot (?:Complaints|Disorders)',
  'Hip (?:and|&) Groin(?: Disorders)?',
  'Stress[- ]Related Conditions',
  'Eye Disorders',
  'Traumatic Brain Injury',
  'Workplace Mental Health: (?:Introduction|Anxiety Disorders|Depressive Disorders|Posttraumatic Stress Disorder and Acute Stress Disorder)',
  'Introduction to the Workplace Mental Health',
  'Posttraumatic Stress Disorder and Acute Stress Disorder',
  'Occupational Interstitial Lung Disease',
  'Occupational/Work-Related Asthma(?: Medical Treatment)?',
  'Coronavirus \\(COVID-19\\)',
  'Antiemetics',
  'Work[- ]Relatedness',
  'Pain, Suffering,? and the Restoration of Function',
  'Independent Medical Examinations and Consultations',
];

/** Documents of the MTUS that are no ACOEM chapter. */
const mtusDocuments: readonly string[] = [
  'Chronic Pain Medical Treatment(?: Guidelines?)?',
  'Chronic Pain Treatment(?: Guidelines?)?',
  'Chronic Pain(?: Guidelines|(?= 2017))',
  'Post-?surgical (?:Medical )?Treatment(?: Guidelines?)?',
  'Post-?surgical (?:Physical Medicine )?Guidelines',
  'Post-?surgical(?= 2009)',
  'Acc?upuncture (?:Medical )?Treatment(?: Guidelines?)?',
  'Acc?upuncture Guidelines',
  'Acc?upuncture(?= 2007)',
  'Opioids? (?:Medical )?Treatment(?: Guidelines?)?',
  'Opioids(?= 201[67])',
];

const acoem =
  '(?:American College of Occupational and Environmental Medicine(?: \\(ACOEM\\))?|A\\.?C\\.?O\\.?E\\.?M\\.?|(?=Occupational Medicine Practice Guidelines?))(?: ?(?:Occupational Medicine )?(?:Practice |Treatment )?Guidelines?)?(?:,? V(?:ersion|\\.)? ?3(?:\\.0)?)?';

const odg =
  '(?<!www\\.)(?<!//)(?:Official Disabilit(?:y|ies) Guidelines?|Work Loss Data Institute|ODG)(?: \\(ODG\\))?(?:[- ]TWC)?(?: by MCG)?(?: [Gg]uidelines)?';

/** The start of a new citation inside a list, in a guideline line. */
export const documentHead = new RegExp(
  `\\b(?:(?<chapterTitle>${chapterTitles.join('|')})|(?<mtusDocument>${mtusDocuments.join('|')})|(?<acoem>${acoem})|(?<odg>${odg}))(?![A-Za-z])`,
  'gi',
);

/** Chapter titles that follow a chapter's number ("Chapter 16 Eye"); too short to be looked for elsewhere. */
export const chapterAfterNumber = new RegExp(
  `^[\\s,:;(-]*(${[...chapterTitles, 'Prevention', 'Eye', '(?:Low|Lower) Back', 'Neck (?:and|&) Upper Back', 'Shoulder', 'Elbow', 'Knee', 'Ankle (?:and|&) Foot'].join('|')})(?![A-Za-z])`,
  'i',
);

/** Chapters of the Official Disability Guidelines, with the endings that letters add. */
export const odgChapter =
  /^(?:(?:Low(?:er)? Back|Lumbar|Neck(?: (?:and|&) Upper Back)?|Cervical|Shoulder|Elbow|(?:Fore)?arm,? Wrist,? (?:and|&) Hand|Hand|Wrist|Carpal Tunnel(?: Syndrome)?|Knee(?: (?:and|&) Leg)?|Ankle(?: (?:and|&) Foot)?|Foot(?: (?:and|&) Ankle)?|Hips?(?: (?:and|&) Pelvis)?|Head|Pain|Chronic Pain|Mental(?: Illness)?(?: (?:and|&) Stress)?|Mental\/Stress|Stress(?:\/| (?:and|&) )Mental|Eye|Hernia|Burns|Diabetes|Pulmonary|Fitness for Duty|Infectious Diseases?|Preface)(?: Complaints| Disorders)?)(?![A-Za-z])(?:\s?-\s?Lumbar (?:&|and) Thoracic)?(?: \((?:Acute|Chronic|Thoracic|Lumbar|acute|chronic)[^)]{0,60}\))?(?: (?:Chapter|section|Procedures?)\b)?/i;

/** A guideline of the newer sets by its title and year ("Hip and Groin Disorders 2019"), where the title is not known. */
export const titleWithYear =
  /(?:^|[,;] (?:and )?)((?:[A-Z][\w/&'-]{1,24})(?: (?:and|of|the|for|to|[A-Z][\w/&'-]{1,24})){0,7}) ((?:19|20)\d\d)(?=[,.;]|$| Section)/g;

/** Words after "Opioids," and the like that continue a topic's name rather than begin another topic. */
export const topicContinuation =
  /^(?:criteria for|dosing|specific|long[- ]term|pain treatment|psychological|screening|steps to|state medical|indicators|differentiation|never|GI symptoms|hypertension|therapeutic|chronic pain|tricyclics?\b(?=\()|& hand|and hand|wrist|pelvis|percutaneous|drug list|on-?going management of)/i;

/** Topics whose name goes on after a comma. */
export const topicWithComma =
  /^(?:opioids?|NSAIDs?|TENS|ultrasound|forearm|medications?|H-wave|Methadone|Botulinum|interferential|non-?steroidal|wrist|hips?)\b[^,]*$/i;
