import { wordList } from '../../language/wordList';

/** Nouns of documentation: what is said to be lacking is what follows them ("no documentation of spasm"). */
export const PAPER_NOUNS = wordList(
  'documentation evidence indication mention record records discussion description report note information proof support documented sign signs findings finding reference statement recording confirmation suggestion account notation clinical augmentation presence documents details detail',
);

/** Words between "no" and such a noun: "no clear objective documentation". Some of them hedge the claim. */
export const BEFORE_PAPER = wordList(
  'clear objective documented clinical specific significant substantial any adequate sufficient current recent such other further firm compelling convincing definitive detailed equivocal unequivocal subjective medical physical additional firm the a true strong credible quantifiable quantified measurable supporting clearcut and or',
);

/** Verbs that records fail to do: "does not document", "failed to provide". */
export const RECORDING_VERBS = wordList(
  'document documents documented indicate indicates indicated specify specifies specified mention mentions show shows demonstrate demonstrated demonstrates provide provides provided include includes note notes noted discuss discusses address addresses describe describes reveal reveals reflect reflects contain contains establish establishes support supports state states identify identifies report reports present list lists explain clarify detail outline define suggest suggests submit confirm confirms give quantify comment commented comments furnish furnishes furnished offer offers bring described recorded record listed mentioned reported discussed addressed',
);

/** Participles of a passive claim: "the frequency is not specified". */
export const RECORDED = wordList(
  'documented specified provided indicated mentioned noted reported described submitted included identified demonstrated recorded stated listed given discussed addressed established evident apparent available known clear defined present shown explained found seen observed detailed performed furnished consulted elicited appreciated rendered employed taken begun commenced started clarified quantified legible attached diagnosed recorded tried attempted done obtained undertaken initiated implemented administered offered measured filed used utilized prescribed evidenced tested checked assessed queried trialed run completed',
);

/** Who fails to record. */
export const RECORDERS = wordList(
  'records record documentation documents document provider physician treater doctor report reports note notes request file chart surgeon notes exam examination information submission rfa prescriber practitioner clinician evaluation visit requesting he she it',
);

/** Words that claim a lack by themselves. */
export const LACKS = wordList('lack lacks lacking absence absent insufficient inadequate devoid missing');

/** Words that hedge: what is said to be missing is enough, clear or objective of it, not the thing. */
export const HEDGES = wordList(
  'significant significantly sufficient sufficiently adequate adequately substantial quantifiable quantified quantitative measurable meaningful complete completed completion exhaustive exhausted compelling convincing exceptional evidence-based clear clearly full detailed specific specifically definitive definite firm true strong functional objective objectively extenuating further additional severe progressive unequivocal equivocal numerical supporting proper optimal all formal failed failure fail exhaustion intolerant relevant detailed consistent prior previous previously recent recently new acute current currently subsequent sustained long-term continued repeat other any upon palpable visible',
);

/** Of those, the ones under which a plain record of the thing is still no contradiction. */
export const STRONG_HEDGES = wordList(
  'significant sufficient sufficiently adequate adequately substantial quantifiable quantified quantitative measurable meaningful complete completed completion exhaustive exhausted compelling convincing exceptional full detailed extenuating severe progressive numerical all formal exhaustion consistent sustained firm true strong unequivocal definitive definite failed failure fail intolerant relevant functional further additional new repeat other planned optimal',
);

/** Purpose clauses: "to warrant imaging of the left shoulder" tells what the finding is wanted for. */
export const PURPOSES = wordList(
  'warrant support justify substantiate necessitate suggest corroborate validate',
);
