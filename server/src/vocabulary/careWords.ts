import { wordList } from '../language/wordList';

/** What words say of how far care has come. */
export const CARE_WORDS = {
  requested: wordList(`
    request requests requested requesting authorization order ordered orders recommends recommended recommend
    recommending recommendation recommendations referral refer referred refers proposed propose proposes sought seeking seeks
    suggested suggests advised advises rfa prescribes candidate asks asked needs wants submitted appeal appealing denied noncertified`),
  planned: wordList(
    'plan plans planned planning scheduled schedule will would pending await awaiting awaited outstanding upcoming consider considering considered anticipated intends future proceed possibly offered discussed',
  ),
  authorized: wordList('authorized approved certified allowed'),
  refused: wordList('declined refused declines refuses'),
  ongoing: wordList(
    'continues continue continued continuing currently current using uses use takes taking ongoing utilizing utilizes wears wearing maintained remains participates participating attends performs performing walks ambulates regimen medications medication meds includes include on',
  ),
  completed: wordList(`
    completed underwent undergone received receiving had finished attended performed done given administered treated status post s/p included
    tried trialed trialled attempted prior previous previously past history obtained participated has have after
    following since provided dispensed fitted issued injected used taken took prescribed started begun began initiated
    treatments treatment therapies consisted visits sessions course completing participated failed instructed reviewed checked cleared gone resumed went`),
  failed: wordList(
    'failed failure ineffective unsuccessful unhelpful refractory intolerant unresponsive exhausted failing',
  ),
  stopped: wordList('discontinued stopped weaned ceased off quit discontinue stopping'),
} as const;

/** What makes a thing only possible, a condition, or a question. */
export const DOUBT_WORDS = wordList(`
  possible possibly probable probably suspected suspect suspicion suspicious questionable may might could versus vs rule r/o
  query presumed potential potentially if whether exclude risk risks presumptive evaluate assess determine
  should consideration likelihood unless would candidate prevent prevention prophylaxis avoid monitor checking looking rather instead consider criteria
`);

/** What makes it history. */
export const HISTORY_WORDS = wordList(
  'history childhood remote ago formerly hx pmh resolved unrelated nonindustrial pre-existing preexisting prior-to',
);

/** Whose it is when not the patient's. */
export const OTHERS_WORDS = wordList(
  'mother father brother sister family maternal paternal parent parents sibling siblings wife husband son daughter uncle aunt grandmother grandfather coworker patients individuals subjects persons people',
);
