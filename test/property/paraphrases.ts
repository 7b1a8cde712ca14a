/**
 * Sentences made of tables: who denies or affirms, by which noun of record, through which word of evidence, what, where, in
 * which voice. Each is plain English and has one meaning; how it is put must not matter to the reader.
 */

/** A thing that letters name, with the id of its concept and where it may be. */
interface Thing {
  readonly words: string;
  readonly concept: string;
  readonly places: readonly string[];
}

/** A sentence with what it must be read as. */
export interface Paraphrase {
  readonly text: string;
  /** The words that name the thing. */
  readonly target: string;
  readonly concept: string;
  readonly meant: 'denied' | 'affirmed';
  /** "There ~ no #." */
  readonly frame: string;
  /** Noun of record / word of evidence, where the frame has them. */
  readonly row: string;
}

const thing = (words: string, concept: string, ...places: readonly string[]): Thing => ({
  words,
  concept,
  places: ['', ...places],
});

/** What an examination finds or a patient has. */
const FINDINGS: readonly Thing[] = [
  thing('muscle spasm', 'muscle-spasm', ' of the lower back'),
  thing('radiculopathy', 'radiculopathy', ' in the left leg'),
  thing('numbness', 'numbness', ' in the right hand'),
  thing('swelling', 'swelling', ' of the left ankle'),
  thing('instability', 'instability', ' of the right knee'),
  thing('motor weakness', 'motor-weakness', ' in the left arm'),
  thing('crepitus', 'crepitus', ' of the right shoulder'),
  thing('neuropathic pain', 'neuropathic-pain', ' in both feet'),
  thing('depression', 'depression'),
  thing('gastritis', 'gastritis'),
];

/** What is done for a patient. */
const CARE: readonly Thing[] = [
  thing('physical therapy', 'physical-therapy', ' for the left knee'),
  thing('acupuncture', 'acupuncture', ' for the neck'),
  thing('chiropractic treatment', 'chiropractic', ' for the lower back'),
  thing('epidural steroid injection', 'epidural-injection', ' at L4-5'),
  thing('urine drug screen', 'urine-drug-test'),
  thing('functional capacity evaluation', 'functional-capacity-evaluation'),
  thing('home exercise program', 'home-exercise', ' for the right shoulder'),
];

/** Nouns of record with the words that may join them to a thing. */
const RECORDS: readonly (readonly [noun: string, joins: readonly string[]])[] = [
  ['documentation', ['of', 'of any', 'regarding']],
  ['evidence', ['of', 'of any']],
  ['mention', ['of', 'of any']],
  ['record', ['of', 'of any']],
  ['indication', ['of']],
  ['description', ['of']],
  ['discussion', ['of', 'regarding']],
  ['report', ['of']],
  ['objective evidence', ['of']],
];

/** Nouns of record with words of evidence, which fit findings only. */
const EVIDENCE: readonly (readonly [noun: string, joins: readonly string[]])[] = [
  'evidence',
  'findings',
  'signs',
].map((noun) => [
  noun,
  [
    'suggesting',
    'suggestive of',
    'consistent with',
    'indicative of',
    'pointing to',
    'to suggest',
    'compatible with',
  ],
]);

/** "#" is the noun of record, the word of evidence, the thing and its place; "~" is "is" or "are". */
const RECORD_FRAMES: Readonly<Record<Paraphrase['meant'], readonly string[]>> = {
  denied: [
    'There ~ no #.',
    'No # can be found.',
    'No # could be located in the submitted notes.',
    'The chart has no #.',
    'The file contains no #.',
    'The submitted reports lack #.',
    'There is a lack of #.',
    'There is an absence of #.',
    'Without #, the criterion is not met.',
    'Absent #, the criterion is not met.',
    'The provider did not submit #.',
    'The notes do not contain #.',
    'The treating physician has not provided #.',
    'The records fail to show #.',
    'Nowhere in the chart is there #.',
    'The records are devoid of #.',
    'The notes are silent as to #.',
    'The reviewer was unable to find #.',
    'In this case, there ~ no #.',
    'He improved, but there ~ no #.',
    'No # has been provided.',
    'No # was submitted for review.',
    'I could find no #.',
    '# was not provided.',
    '# is lacking.',
    '# is missing from the file.',
    '# could not be found.',
    'Missing from the file is any #.',
    'There does not appear to be #.',
    'The file does not include #.',
    'Not one of the notes has #.',
  ],
  affirmed: [
    'There ~ #.',
    'There ~ clear #.',
    'The chart has #.',
    'The file contains #.',
    'The submitted reports include #.',
    'The provider submitted #.',
    'The notes contain #.',
    'The treating physician has provided #.',
    'The records show #.',
    'In this case, there ~ #.',
    'He did not return to work, but there ~ #.',
    'The reviewer was able to find #.',
    '# was provided.',
    '# is present in the file.',
    'There does appear to be #.',
    'Included in the file is #.',
    'Nothing is wrong with the file, and there ~ #.',
  ],
};

/** "#" is the finding with its place. */
const FINDING_FRAMES: Readonly<Record<Paraphrase['meant'], readonly string[]>> = {
  denied: [
    '# was not found.',
    '# was not noted on examination.',
    '# is not documented.',
    '# was not reported.',
    '# has not been described.',
    '# was never documented.',
    '# is absent.',
    '# was denied by the patient.',
    '# was ruled out.',
    '# could not be demonstrated.',
    '# is nowhere recorded.',
    '# remains undocumented.',
    '# has resolved.',
    'He has no #.',
    'She does not have #.',
    'He denies #.',
    'The patient denied any #.',
    'The examination did not reveal #.',
    'The examination showed no #.',
    'The examination was negative for #.',
    'The notes do not mention #.',
    'The provider did not document #.',
    'The physician failed to document #.',
    'Nowhere in the records is # documented.',
    'None of the notes mentions #.',
    'Nothing in the file suggests #.',
    'Neither note records #.',
    'The patient is free of #.',
    'The provider does not report that the patient has #.',
    'Examination without #.',
    'There was never any #.',
    'He no longer has #.',
    'There is no fever or #.',
    'There was neither fever nor #.',
    'He denies fever, chills or #.',
    'The examination was negative for fever, chills and #.',
    'He has fever but no #.',
    'He has fever without #.',
    'The findings do not suggest #.',
    'The findings are not consistent with #.',
    'The findings are not suggestive of #.',
    'The examination failed to demonstrate #.',
    'The records do not support a finding of #.',
    'At no time was # noted.',
    'No physician has recorded #.',
    '# could not be found.',
    '# could not be confirmed.',
    '# was not appreciated.',
    '# was not seen.',
    '# is not evident.',
    '# was not present.',
    '# was excluded.',
    '# is not mentioned anywhere.',
    'No complaint of # was made.',
    'No history of # is given.',
    'It is not documented that he has #.',
    'There is no statement that he has #.',
    'There is nothing to suggest #.',
  ],
  affirmed: [
    '# was found.',
    '# was noted on examination.',
    '# is documented.',
    '# was reported.',
    '# has been described.',
    '# is present.',
    '# was confirmed.',
    '# was demonstrated.',
    '# persists.',
    'He has #.',
    'She does have #.',
    'He reports #.',
    'The patient complained of #.',
    'The examination revealed #.',
    'The examination showed #.',
    'The examination was positive for #.',
    'The notes mention #.',
    'The provider documented #.',
    'Each of the notes mentions #.',
    'There was ongoing #.',
    'He is not working and has #.',
    'The provider did not only note # but treated it.',
    'There is no doubt that he has #.',
    'He continues to have #.',
    'He still has #.',
    'He has no fever but has #.',
    'He denies fever but reports #.',
    'Without fever, he has #.',
    'He has # without fever.',
    'He has # and no fever.',
    'He has # but denies fever.',
    'The findings suggest #.',
    'The findings are consistent with #.',
    '# has not resolved.',
    '# has not improved.',
    '# was seen, and no fever.',
    'He never lost hope and has #.',
    'There is no change in the #.',
    '# cannot be denied.',
    'It is undisputed that he has #.',
    'Although there is no fever, there is #.',
    'The provider noted # and denied nothing.',
  ],
};

/** "#" is the treatment or study with its place. */
const CARE_FRAMES: Readonly<Record<Paraphrase['meant'], readonly string[]>> = {
  denied: [
    'No # has been tried.',
    'No # has been completed.',
    'There has been no #.',
    'A trial of # has not been attempted.',
    'The # has not been done.',
    'The # was never performed.',
    'The # has yet to be completed.',
    'The patient has not had #.',
    'He has never had #.',
    'He did not receive #.',
    'She has yet to undergo #.',
    'He was never given #.',
    'The provider does not document #.',
    'The records do not show that the patient had #.',
    'Nobody has provided #.',
    'The patient has not been treated with #.',
    'The notes do not describe any #.',
    '# is not documented.',
    '# has not been tried.',
    '# was not attempted.',
    '# was never begun.',
    '# has never been provided.',
    'He has been offered surgery but no #.',
    'He has failed to attend #.',
    'There is no record that he had #.',
    'There is no indication that # was tried.',
    'No physician has ordered #.',
    'Prior to surgery no # was provided.',
    'He declined #.',
    'He has had surgery but not #.',
    'He has had neither surgery nor #.',
  ],
  affirmed: [
    'The # has been completed.',
    'There has been #.',
    'A trial of # has been completed.',
    'The # was performed.',
    'The patient has had #.',
    'He had #.',
    'He received #.',
    'She underwent #.',
    'He was given #.',
    'The provider documents #.',
    'The records show that the patient had #.',
    'The patient has been treated with #.',
    'The notes describe #.',
    '# is documented.',
    '# has been tried.',
    '# was completed in May.',
    'He does not smoke and has had #.',
    'He had # without relief.',
    'He had # but no surgery.',
    'He had no surgery but had #.',
    'He had not only surgery but also #.',
    'He failed #.',
    '# did not help.',
    '# was provided in 2015.',
    'Although no surgery was done, he had #.',
    'He had # rather than surgery.',
    'It is not disputed that he had #.',
  ],
};

const MEANT = ['denied', 'affirmed'] as const;

/** Every sentence of the tables, each once. */
export function paraphrases(): readonly Paraphrase[] {
  return [
    ...recordSentences(),
    ...plainSentences(FINDING_FRAMES, FINDINGS),
    ...plainSentences(CARE_FRAMES, CARE),
  ];
}

function* recordSentences(): Generator<Paraphrase> {
  for (const meant of MEANT)
    for (const frame of RECORD_FRAMES[meant])
      for (const [records, things] of [
        [RECORDS, [...FINDINGS, ...CARE]],
        [EVIDENCE, FINDINGS],
      ] as const)
        for (const [noun, joins] of records)
          for (const join of joins)
            for (const one of things) {
              // "There is evidence of any spasm" is no English.
              if (meant === 'affirmed' && join.endsWith('any')) continue;
              const agreeing = frame.replace('~', noun.endsWith('s') ? 'are' : 'is');
              const text = agreeing.replace('#', `${noun} ${join} ${one.words}${one.places.at(-1)}`);
              yield { ...sentence(text, one, meant), row: `${noun} / ${join}`, frame };
            }
}

function* plainSentences(
  frames: Readonly<Record<Paraphrase['meant'], readonly string[]>>,
  things: readonly Thing[],
): Generator<Paraphrase> {
  for (const meant of MEANT)
    for (const frame of frames[meant])
      for (const one of things)
        for (const place of one.places) {
          const text = frame.replace('#', `${one.words}${place}`);
          yield { ...sentence(text, one, meant), row: '', frame };
        }
}

function sentence(
  text: string,
  { words, concept }: Thing,
  meant: Paraphrase['meant'],
): Omit<Paraphrase, 'frame' | 'row'> {
  const capital = `${text[0]!.toUpperCase()}${text.slice(1)}`;
  const target = capital.includes(words) ? words : `${words[0]!.toUpperCase()}${words.slice(1)}`;
  return { text: capital, target, concept, meant };
}
