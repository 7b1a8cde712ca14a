import { wordList } from '../../language/wordList';

/**
 * The closed classes of English words out of which claims are made in letters: who denies, what is said to be on
 * record, what joins and what ends. Each word stands in one class; those that must stand in two are listed in
 * `TOLD_APART` with what tells them apart. Grammar after ConText (Harkema et al. 2009): modifiers with a direction
 * and a scope.
 */
const CLASSES = {
  /** Determiners and prepositions that deny what follows. */
  denyingDeterminer: 'no without neither nor zero sans nil',
  /** Adverbs that deny a verb or a predicate. */
  denyingAdverb: `
    not never cannot can't don't doesn't didn't isn't wasn't aren't weren't hasn't haven't hadn't won't couldn't
    wouldn't nowhere ain't cant didnt doesnt isnt wasnt hasnt`,
  /** A patient's denial. */
  denyingVerb: 'denies denied deny denying',
  /** "Lack of", "absence of": nouns with of, for or in. */
  lackNoun: 'lack absence dearth paucity want insufficiency omission',
  /** "Lacks", "is lacking". */
  lackVerb: 'lacks lacked lacking',
  /** "Absent", "missing": before a noun at the head of a clause, or behind a copula. */
  lackAdjective: `
    absent missing undocumented unreported unmentioned nonexistent unaddressed unspecified unstated
    unavailable omitted omits omit unaccounted`,
  /** "Devoid of", "free of", "negative for", "silent on". */
  lackPredicate: 'devoid free void bereft silent mute',
  /** Verbs that fail to do what follows with "to". */
  failingVerb:
    'declined refused fails fail failing neglects neglected omits unable declines failure inability forgot neglect',
  /** Nouns for what is on record: the claim passes through them to what they are of. */
  recordNoun: `
    documentation evidence indication indications indicator indicators clue clues discussions descriptions references mention record records description discussion note notes information proof
    notation reference statement statements recording confirmation account documents document augmentation report
    reports reporting signs sign findings finding data charting listing entry presence existence history suggestion
    suspicion manifestation manifestations demonstration verification substantiation corroboration support sort
    instance occurrence diagnosis course complaint complaints symptoms symptom word paper hint trace`,
  /** Verbs of recording, in any form, as what records do or fail to do. */
  recordVerb: `
    document documents documenting indicate indicates indicating specify specifies specifying mention mentions
    mentioning show shows showing demonstrate demonstrates demonstrating provide provides providing include includes
    including note noting discuss discusses discussing address addresses addressing describe describes describing
    reveal reveals revealing reflect reflects reflecting contain contains containing establish establishes state
    states stating identify identifies identifying report list lists listing explain clarify detail outline define
    submit confirm confirms give gives quantify comment comments furnish offer offers bring record elaborate supply
    reference cite cites evidence exhibit exhibits display displays disclose discloses elicit elicits uncover locate
    feel palpate discern perceive observe recognize remark remarks find finds detect detects see sees yield yields tell tells say says speak speaks portray
    acknowledge acknowledges acknowledging account accounts detailing outlining exploring establishing clarifying explaining
    quantifying elaborating citing referencing summarizing commenting outlines clarifies quantifies defining defines
    illustrate illustrates illustrating characterize characterizes characterizing exhibiting displaying disclosing
    portraying portrays chronicling recounting`,
  /** Participles of recording: "is not documented", "was never tested for". */
  recordParticiple: `
    documented specified provided indicated mentioned noted reported described submitted included identified
    demonstrated recorded stated listed given discussed addressed established evident apparent available known
    present shown explained found seen observed detailed furnished elicited appreciated
    quantified legible attached filed evidenced tested checked assessed measured confirmed revealed presented
    located noticed detected charted acknowledged forthcoming offered palpated palpable visualized reproduced
    obtainable detectable visible identifiable elicitable reproducible inducible audible traceable demonstrable discernible recognized supplied brought communicated disclosed endorsed enclosed contained diagnosed
    evaluated examined elucidated verified corroborated outlined scored asked inquired written read jotted logged entered captured voiced raised discovered
    uncovered sighted registered reviewed made inspected imaged scoped determined ascertained spoken declared calculated computed`,
  /** Participles of care given: "has not been tried". */
  careParticiple: `
    put gone cleared resumed filled sought tried trialed trialled attempted performed done undertaken undergone completed received obtained initiated
    implemented administered prescribed utilized used taken begun commenced started employed attended conducted
    rendered carried dispensed finished instituted pursued had ordered consulted delivered treated
    experienced worn explored participated engaged enrolled instructed taught introduced offered swallowed ingested
    applied rented purchased bought loaned leased acquired picked drawn run booked joined signed suffered incurred
    queried reached attained accessed owned involved assigned appointed`,
  /** Verbs of a patient's experience, active: "has not had", "did not report". */
  patientVerb: `
    has have had having report reports reported complain complains complained experience experiences
    receive receives undergo undergoes try tries attempt attempts complete completes use uses take takes wear wears
    attend attends suffer suffers smoke smokes drink drinks sustain sustains endorse endorses present presents
    perform performs participate exhibit start begin develop develops develop enroll exhausted exhaust review reviews check checks order obtain obtains assess evaluate measure prescribe diagnose diagnoses required appreciate produce produces cause causes provoke reproduce bring lead led yield evoke tolerate lose
    reach reaches attain attains own owns possess possesses query queries access accesses consult consults utilize utilizes employ employs acquire
    caused produced provoked induce induces induced get gets carry carries fill fills pick swallow swallows engage exercise exercises require appear appears seem seems`,
  /** Forms of "be" and verbs used like it. */
  copula:
    'is was are were be been being remain remains remained appear appeared seems seemed stayed got went goes',
  /** Auxiliaries. */
  auxiliary: 'has have had does did do can could may might will would shall should must having',
  /** Words that say how a finding is evidence of its theme: the claim passes on. */
  evidenceWord: `
    suggesting suggestive suggest suggests suggested consistent indicative supporting supportive confirming confirmatory
    corroborating compatible pointing reflective characteristic diagnostic typical referable attributable
    substantiating substantiate corroborate corroborates verify verifying supports supported denoting implying raising
    productive provocative concerning related relating regarding pertaining concern about as such like example`,
  /** Words that name a purpose: what follows is what the finding is wanted for. */
  purposeWord: `
    warrant warrants warranting warranted justify justifies justifying justified necessitate necessitates
    necessitating require requires requiring required merit merits merited explain meriting recommend recommends recommending need needs
    needing needed necessity allow qualify`,
  /** Weak degrees: what is denied may be there in a lesser way. */
  degreeWord: `
    complex complicated
    exhausted exhaustion completion significant significantly sufficient sufficiently adequate adequately substantial quantifiable quantified
    measurable meaningful complete completely exhaustive compelling convincing exceptional extenuating severe
    progressive further additional new repeat planned optimal formal sustained strong unequivocal definitive definite
    full fully total ongoing continued worsening marked major serious considerable lasting long-term detailed advanced
    appropriate proper extensive thorough great greater enough numerical successful reasonable persuasive robust
    firm clear-cut residual remaining alternative other different more repeated comprehensive credible
    advanced end-stage florid based home validated standardized intractable disabling profound massive gross large large second third active less fewer lower higher better worse half twice    contemporaneous bilateral`,
  /** Adjectives that change nothing: how it would be on record. */
  plainAdjective: `
    least slightest faintest     any clear clearly objective objectively subjective documented clinical medical physical actual true real
    supporting definable explicit explicitly written direct overt obvious discernable frank
    the a an this that these those his her their its patient's such actual either adequate-for single one
    readily plainly correlating corresponding accompanying specialist specific specifically underlying individual
    particular concurrent concomitant coexisting reported noted stated possible potential whatsoever at all of in on for from with to by upon
    regarding concerning about into within under over between among along across during through throughout around
    and or both each every where ever even already just still also anymore
    patient patients injured worker claimant applicant employee member individual iw he she they it who him
    provider physician treating doctor surgeon chart file submitted available provided here there
    been be being is was are were has have had having
    side sides part parts level levels area areas region regions distribution dermatome dermatomes dermatomal
    myotomal pattern joint joints muscle muscles limb nature type kind form
    left right
    prior previous previously past earlier before existing
    presence existence trial trials course courses use program programs session sessions visit visits
    attempt attempts ever measures principles basics elements means instruction attention period weeks week months month days day years year`,
  /** Words that say the denial is of what is fresh. */
  freshWord: 'recent recently current currently new newly acute presently today latest updated lately',
  /** Nouns of which an amount or a detail is denied: what they are of is there. */
  detailNoun: `
    size magnitude severity amount amounts degree extent frequency frequencies duration number quantity dose dosage dosing timing location
    locations laterality date dates length schedule details detail specifics particulars name names rate
    reason reasons rationale reasoning justification explanation cause purpose goal goals plan plans necessity
    percentage outcome outcomes effect effects role contraindication contraindications indication-for
    change changes increase decrease difference progression worsening deterioration alteration fluctuation
    strength-of quality onset mechanism method technique brand manufacturer instructions directions
    comparison correlation relationship connection contribution request requests authorization approval
    how why what understanding awareness answer doubt question dispute problem-with reason-for objection`,
  /** Words after which a clause of its own begins. */
  turn: `
    but however although though while whereas because since despite therefore thus hence so when whenever until
    unless if yet nevertheless nonetheless wherein whereby which who whom whose given than`,
  /** Words after which comes an exception. */
  exception: 'except excepting save aside besides apart beyond outside beside',
  /** Finite verbs of telling, after which something affirmed may follow in the same clause. */
  tellingVerb: `
    reported complained complains revealed reveals showed shows noted found demonstrated demonstrates
    stated states presented presents continues continued improves helped helping responded
    remains remained admits admitted endorses endorsed describes described rates rated`,
} as const;

/** The name of a word class. */
export type WordClass = keyof typeof CLASSES;

/** Why a word stands in two classes, and what tells the two uses apart. */
export const TOLD_APART: readonly { readonly words: string; readonly by: string }[] = [
  {
    words: 'has have had having',
    by: 'An auxiliary where a participle follows, a patient’s verb where a noun does.',
  },
  {
    words: 'is was are were be been being there where',
    by: 'A copula right before or behind a denying word; inside a complement ("that he is obese") it changes nothing.',
  },
  {
    words: 'remains remained appear appears seems seem',
    by: 'A copula before an adjective ("remains undocumented"), a telling verb before a noun.',
  },
  {
    words:
      'report reports reported record records document documents note notes reference evidence account detail present presents statement mention',
    by: 'A noun behind a denying determiner or "of", a verb behind "not", "to" or a subject.',
  },
  {
    words:
      'documented noted reported stated provided submitted available supporting presence existence described demonstrated found shown revealed presented endorsed',
    by: 'A participle behind a copula and "not"; before a noun an adjective that changes nothing.',
  },
  {
    words: 'concerning regarding about such suggest suggested',
    by: 'A preposition between a record noun and its theme in both uses.',
  },
  {
    words: 'exhibit exhibits complete completes offered require requires new prior',
    by: 'By the word before: behind "not" a verb, before a noun an adjective.',
  },
];

const bits = new Map<string, number>();
const bitOf = new Map<WordClass, number>();
(Object.keys(CLASSES) as WordClass[]).forEach((name, index) => {
  bitOf.set(name, 1 << index);
  for (const word of wordList(CLASSES[name])) bits.set(word, (bits.get(word) ?? 0) | (1 << index));
});

/** The classes of a word, as bits of `classBit`; 0 for a word of none. */
export function classesOf(word: string): number {
  return bits.get(word) ?? 0;
}

/** The bit of a class. */
export function classBit(name: WordClass): number {
  return bitOf.get(name)!;
}

/** Every class with its words, for tests. */
export function wordsByClass(): ReadonlyMap<WordClass, ReadonlySet<string>> {
  return new Map((Object.keys(CLASSES) as WordClass[]).map((name) => [name, wordList(CLASSES[name])]));
}
