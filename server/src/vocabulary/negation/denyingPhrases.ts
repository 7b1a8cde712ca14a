/**
 * Phrases of several words that deny as one: "is new to", "is not among", "was left blank". What one word denies is a class
 * of wordClasses.ts; what is built by rule (a negated verb) is read in reading/negation/operators/negatedVerbs.ts.
 */
import type { Entry } from '../../language/lexicon';

/** A phrase that denies what stands on one side of it. */
export interface DenyingPhrase extends Entry {
  readonly reach: 'after' | 'before';
  /** 'absent': the thing is denied; 'undocumented': that it is on record is. */
  readonly means: 'absent' | 'undocumented';
  /** What alone it denies: findings, care, details of care and what came of it, whatever is no care; anything where it does not say. */
  readonly only?: 'finding' | 'care' | 'detail' | 'fact';
}

function after(
  id: string,
  means: DenyingPhrase['means'],
  only: DenyingPhrase['only'] | '',
  forms: string,
): DenyingPhrase {
  return { id, forms: contracted(forms), reach: 'after', means, ...(only === '' ? {} : { only }) };
}

function before(
  id: string,
  means: DenyingPhrase['means'],
  only: DenyingPhrase['only'] | '',
  forms: string,
): DenyingPhrase {
  return { id, forms: contracted(forms), reach: 'before', means, ...(only === '' ? {} : { only }) };
}

/** "Isn't among" beside "not among". */
function contracted(forms: string): string {
  return forms
    .split('|')
    .flatMap((form) =>
      form.startsWith('not ')
        ? [form, ...["isn't", "wasn't", "aren't", "weren't"].map((verb) => `${verb} ${form.slice(4)}`)]
        : [form],
    )
    .join('|');
}

/** "Clarification is needed as to", "more information is required regarding". */
const STILL_NEEDED = ['clarification', 'clarity', 'information', 'details', 'documentation']
  .flatMap((noun) =>
    [
      'is needed',
      'is required',
      'is necessary',
      'are needed',
      'are required',
      'was needed',
      'would be needed',
    ].map((verb) => `${noun} ${verb}`),
  )
  .flatMap((needed) => ['as to', 'regarding', 'on', 'about', 'concerning'].map((of) => `${needed} ${of}`))
  .join('|');

/** The phrases, by what they deny. */
export const DENYING_PHRASES: readonly DenyingPhrase[] = [
  after(
    'new to',
    'absent',
    'care',
    'stranger to|new to|newcomer to|unfamiliar with|unacquainted with|not acquainted with|naive to|inexperienced with',
  ),
  after(
    'never at',
    'absent',
    'care',
    'never set foot in|not set foot in|never been to|not been to|never been through|not been through|never gone to|not gone to|never gone through|not gone through|never went to|never went through|not go to|not go through|never been put through|not been put through|never been near',
  ),
  after(
    'passed up',
    'absent',
    'care',
    'passed up|passes up|has skipped|have skipped|skipped over|has forgone|have forgone|forwent|dispensed with|never got round to|never got around to|turned down',
  ),
  after(
    'waits for',
    'absent',
    'care',
    'waiting for|waits for|waited for|in want of|not touch|not touched|never touched|never touches|refused him|refused her|denied him|denied her',
  ),
  after(
    'not aware of',
    'absent',
    '',
    'not aware of any|not aware of a|unaware of any|unaware of a|not know of any|knows of no|know of no|knew of no|not recall any|recalls no|remembers no|not remember any',
  ),
  after('bare of', 'absent', '', 'bare of|empty of|barren of|innocent of|clear of|wanting in|in want of'),
  after(
    'nothing said of',
    'undocumented',
    '',
    'read nothing of|reads nothing of|see nothing of|sees nothing of|saw nothing of|hear nothing of|hears nothing of|find nothing of|finds nothing of|found nothing of|nothing is said of|nothing is said about|nothing is heard of|nothing is told of|nothing is known of|quiet about|quiet on|quiet as to|not a word of|not a word about|not a word on|no word of|no word on|no word about',
  ),
  after('still needed', 'undocumented', 'detail', STILL_NEEDED),
  after('left out', 'undocumented', '', 'leaves out|leave out|leaving out|passes over|glosses over'),
  after(
    'not troubled by',
    'absent',
    'finding',
    'not suffering from|not suffered from|never suffered from|not troubled by|not been troubled by|never troubled by|never been troubled by|not bothered by|not been bothered by|never bothered by|never been bothered by|not plagued by|not been plagued by|not afflicted by|been spared|was spared|has escaped|have escaped',
  ),
  after(
    'does not bear out',
    'absent',
    'finding',
    "not match|not bear out|not borne out|not amount to|doesn't amount to|not add up to|clean for|clear for|nonreactive for",
  ),
  after(
    'speaks against',
    'absent',
    'fact',
    'argues against|argue against|argued against|arguing against|speaks against|speak against|spoke against|speaking against|militates against|militate against|militated against|weighs against|weighed against|casts doubt on|cast doubt on|belies|belied',
  ),
  before(
    'not testable',
    'undocumented',
    'finding',
    'difficult to assess|difficult to evaluate|difficult to examine|difficult to test|difficult to determine|difficult to elicit|difficult to interpret|difficult to perform|hard to assess|hard to evaluate|hard to test|hard to elicit|impossible to assess|impossible to evaluate|impossible to test|impossible to elicit|impossible to perform|could not be assessed|could not be tested|could not be evaluated|could not be examined|could not be performed|unable to be assessed|unable to be tested|unable to be evaluated|unable to be performed|was deferred|were deferred|not able to be assessed|not able to be tested|not able to be evaluated',
  ),
  before(
    'not among',
    'undocumented',
    '',
    'not among|not part of|not a part of|is not one of|was not one of|are not one of|were not one of|not in evidence|not in sight|not to be found|not to be seen|not to be had|not to be felt|not of record|nowhere to be found|nowhere to be seen|nowhere in evidence|conspicuous by its absence|conspicuous by their absence|sought in vain|searched for in vain|looked for in vain',
  ),
  before(
    'left blank',
    'undocumented',
    '',
    'left blank|is blank|was blank|are blank|left out|been left out|is wanting|was wanting|still wanting|sadly wanting|are wanting|recorded nowhere|documented nowhere|mentioned nowhere|noted nowhere|described nowhere|found nowhere|stated nowhere|reported nowhere|asserted nowhere|shown nowhere',
  ),
  before(
    'played no part',
    'absent',
    '',
    'played no part|plays no part|play no part|played no role|plays no role|play no role|had no part in|has no part in|had no place in|has no place in|have no place in',
  ),
  before(
    'not felt',
    'absent',
    'finding',
    'not made out|not be made out|never made out|not come out|not be felt|not felt|never felt|not in play|not in the picture',
  ),
  before(
    'was skipped',
    'absent',
    'care',
    'been skipped|was skipped|were skipped|been bypassed|was bypassed|were bypassed|been passed over|was passed over|been dispensed with|was dispensed with|been waived|was waived|fell through|fallen through|never came off|not come off|never came about|not come about|not gone ahead|never went ahead|not go ahead|a first for him|a first for her|be his first|be her first',
  ),
  after(
    'disclaims',
    'absent',
    '',
    'disclaims|disclaimed|disclaiming|disavows|disavowed|forswears|eschews|shuns|far from showing|far from revealing|far from having|unaccompanied by|unattended by|uncomplicated by|not accompanied by|not complicated by|nil by way of|nothing by way of|little by way of|nil in the way of|refrains from|refrained from|abstains from|abstained from|steers clear of|steered clear of',
  ),
  after(
    'speaks against',
    'absent',
    'finding',
    'speaks against|speak against|argues against|argue against|argued against|militates against|militate against|weighs against|weigh against|tells against|counts against|refutes|refute|refuted|belies|belie|inconsistent with|incompatible with|makes unlikely|exclusive of',
  ),
  before(
    'is refuted',
    'absent',
    'finding',
    'is contradicted by|was contradicted by|are contradicted by|is refuted|was refuted|is belied by|was belied by|is unsubstantiated|was unsubstantiated|is unfounded|was unfounded|is unsupported by|is disproved|was disproved|removed from the problem list|dropped from the problem list|struck from the problem list|removed from the differential|dropped from the differential|off the table|considered and rejected|entertained and rejected|considered and dismissed|and discounted|and dismissed as|put to rest|laid to rest|never set in|not set in|never followed|never ensued',
  ),
  before(
    'proved groundless',
    'absent',
    'finding',
    'proved groundless|proved unfounded|proved baseless|proved wrong|proved false|proved mistaken|proven wrong|be unfounded|be groundless|be baseless|be a false alarm|was a false alarm|were a false alarm|can be dismissed|may be dismissed|could be dismissed|can be discarded|may be discarded|can be discounted|may be discounted|can be excluded|could be excluded|can be set aside|out of the question|was discarded|was discounted|been discarded|been discounted',
  ),
  before(
    'was abandoned',
    'absent',
    'care',
    'considered and rejected|considered but rejected|was then abandoned|never materialized|never got off the ground|never got started|never got going|never got under way|never got underway|not got under way|not get under way|not get underway|not get off the ground|not get started|not got started|not got off the ground|never taken up|not taken up|never took off|never saw the light of day|came to nothing|came to naught|never done|never begun|never entered upon|not so much as begun|never so much as begun',
  ),
];
