import { type ConfusedWord, slip } from './confusedWord';

/** Participles that stand for the verb itself after "do not". */
const BASES: readonly (readonly [written: string, meant: string])[] = [
  ['recommended', 'recommend'],
  ['supported', 'support'],
  ['addressed', 'address'],
  ['indicated', 'indicate'],
  ['required', 'require'],
  ['documented', 'document'],
  ['discussed', 'discuss'],
  ['mentioned', 'mention'],
  ['provided', 'provide'],
  ['demonstrated', 'demonstrate'],
  ['established', 'establish'],
  ['reported', 'report'],
  ['showed', 'show'],
];

/** Everyday words that are confused with each other, where only one of them can be meant. */
export const CONFUSED_PLAIN_WORDS: readonly ConfusedWord[] = [
  slip('there', 'the', {
    before: '.',
    after: 'patient injured claimant provider treating requesting requested',
  }),
  slip('there', 'their', { before: 'in of from', after: 'entirety report opinion guidelines review' }),
  slip('their', 'there', {
    after: 'is was are were has_been is_no was_no',
  }),
  slip('injured', 'injury', {
    before: 'after_the following_the since_the before_the',
    after: '. on',
  }),
  slip('weather', 'whether', {
    before:
      'unclear unknown determine determining evaluate document documented indicate state stated specify clear of as_to',
  }),
  slip('weak', 'week', { before: 'per a times_a', near: 'sessions visits times therapy' }),
  slip('weaks', 'weeks'),
  slip('week', 'weak', { after: 'grip muscles extension flexion dorsiflexion quadriceps' }),
  slip('then', 'than', {
    before: 'more less greater rather other longer lower higher fewer',
    after:
      'a an the one two three four six 1 2 3 4 5 6 8 10 12 24 50 90 what that recommended is normal expected this',
  }),
  slip('form', 'from', {
    before:
      'radiating radiates suffering suffers resulting relief discharged benefit benefited away ranging recovering resulted derived pain range returned',
    after: 'the a an her his this prior previous that work any physical therapy it medication medications',
  }),
  slip('from', 'form', { before: 'any some oral', after: 'of' }),
  slip('of', 'off', { before: 'currently placed taken remained kept', after: 'work' }),
  slip('where', 'were', {
    before:
      'they studies films rays results tests sessions visits radiographs reflexes symptoms medications there who',
    after:
      'noted obtained reviewed performed taken denied completed given not no requested normal negative positive recommended',
  }),
  slip('through', 'thorough', {
    before: 'a',
    after: 'examination evaluation history review assessment exam',
  }),
  slip('complaint', 'compliant', { before: 'is was been non not remains', after: 'with' }),
  slip('compliant', 'complaint', { before: 'chief main primary subjective' }),
  slip('compliant', 'complaint', { before: 'a no', after: 'of' }),
  slip('compliants', 'complaints'),
  slip('casual', 'causal', { after: 'relationship connection link factor relation' }),
  slip('lake', 'lack', {
    before: 'a the',
    after: 'of_documentation of_improvement of_evidence of_response of_benefit of_functional of_any',
  }),
  slip('evident', 'evidence', { before: 'no any clear objective sufficient', after: 'of that' }),
  slip('relieve', 'relief', {
    before: 'pain significant temporary symptomatic partial no some any',
    after: '. with from of for and',
  }),
  slip('relief', 'relieve', { before: 'to', after: 'pain symptoms her his the inflammation spasm' }),
  slip('resent', 'recent', {
    before: 'most the a',
    after: 'surgery mri visit injury report note exacerbation flare',
  }),
  slip('extend', 'extent', { before: 'the', after: 'of .' }),
  slip('present', 'presence', {
    before: 'the',
    after: 'of_a of_any of_radiculopathy of_pain of_spasm of_red of_neurological of_significant of_an',
  }),
  slip('presents', 'presence', { before: 'the in', after: 'of' }),
  slip('edition', 'addition', { before: 'in', after: 'to . the' }),
  slip('addition', 'edition', {
    before: 'second third fourth fifth sixth seventh eighth 2nd 3rd 4th 5th 6th revised',
    after: '. of',
    near: 'acoem guidelines guideline ama odg guides mtus',
  }),
  slip('access', 'assess', {
    before: 'to',
    after: 'the_efficacy the_response her_response his_response the_need',
  }),
  slip('access', 'excess', { before: 'in', after: 'of' }),
  slip('sited', 'cited', { near: 'guideline guidelines above criteria' }),
  slip('perspective', 'prospective', { after: 'request usage use' }),
  slip('forth', 'fourth', { after: 'finger toe metacarpal metatarsal digit' }),
  slip('do', 'due', { before: 'denied limited likely disabled impaired secondary difficult', after: 'to' }),
  slip('patience', 'patient', { before: 'the this', after: 'is was has had reports complaints' }),
  slip('wound', 'would', { before: 'patient worker claimant he she it', after: 'benefit be like' }),
  slip('weather', 'whether', { after: 'or_not' }),
  slip('advise', 'advice', { before: 'medical' }),
  slip('to', 'too', { before: 'is was are', after: 'early soon' }),
  ...BASES.map(([written, meant]) => slip(written, meant, { before: 'do_not does_not did_not' })),
];
