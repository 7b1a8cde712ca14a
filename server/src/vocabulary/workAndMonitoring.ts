import { type Concept, concept } from './concept';

const func = (id: string, forms: string, isA = ''): Concept => concept('function', id, forms, isA);

/** Work, and what is watched while opioids are taken. */
export const WORK_AND_MONITORING: readonly Concept[] = [
  func(
    'work-status',
    'work status|off work|off of work|modified duty|modified work|regular work|full duty|temporary total disability|ttd|total temporary disability|return to work|returned to work|light duty|work capacity|temporarily totally disabled|regular duty|permanent and stationary|working full time|full time work|modified duties|regular job duties|sedentary duty|work restrictions status|not working|temporary partial disability|working full duty|totally temporarily disabled|working with restrictions|working modified duty|works full time|works full duty|working part time|works part time|part time work|gainfully employed|unemployed|totally disabled|totally disabled from work|disabled from work|currently working|still working|continues to work|continues working|does not work|returned to light duty|returned to full duty|returned to modified duty|working on modified duty|working light duty|working with modifications|work statuses|working status|work ability|employment status|occupational status|disability status|permanent disability|work history|current work status|mmi|maximum medical improvement|maximal medical improvement|permanent work restriction|permanently stationary|p and s|work disability|currently employed|remains at work|at work full time|remains employed|presently working|able to work|currently works|working without restrictions|back at work|remains working|employed full time|restricted duty|limited duty|light work|sedentary work|modified job|modified job duties|alternate work|transitional duty|restricted work|limited work|desk duty|alternative work|working with limitations|working restricted duty|usual and customary duties|usual duties|unrestricted duty|full work|usual occupation|usual job|usual work|customary duties|no work restrictions|working regular duties|working his regular job|working her regular job|returned to full work|back to work|went back to work|resumed work|returning to work|work return|returns to work|resumption of work|go back to work|vocational return|return to employment|return to duty|temporarily disabled|out of work|off duty|total temporarily disabled|has not worked|unable to work|total disability|no longer working|not employed|medical leave|laid off|has not been working|not presently working|not able to work|temporary and total disability|terminated from employment|tpd|temporarily partially disabled|partially disabled|partial disability|permanent stationary|p s status',
  ),
  func('retired', 'retired|retirement|retiree', 'work-status'),
  func(
    'opioid-monitoring',
    'opioid monitoring|ongoing monitoring|monitoring of opioid|medication monitoring|opioid management|ongoing review and documentation|opioid surveillance|drug monitoring|narcotic monitoring|ongoing opioid management|opioid compliance monitoring|monitoring of opioid use|monitoring for aberrant behavior|medication compliance monitoring|compliance monitoring',
  ),
  func(
    'four-as',
    '4 as|four as|4as|4 domains|four domains|four domains of monitoring|five domains|4 as of opioid monitoring',
    'opioid-monitoring',
  ),
  func(
    'aberrant-behavior',
    'aberrant behavior|aberrant drug behavior|drug seeking|aberrant drug related behavior|diversion|misuse|drug abuse|illegal drug|noncompliance|aberrancy|aberrant|aberrant behaviour|aberrant drug taking behavior|aberrant medication behavior|aberrant use|aberrant drug use|aberrant medication use|aberrant medication taking behavior|early refill|early refill request|lost prescription|doctor shopping|multiple prescribers|drug diversion|medication diversion|medication misuse|drug misuse|opioid misuse|opioid abuse|abuse of medication|medication abuse|self escalation|dose escalation by the patient|noncompliant|non compliant|non compliance|addictive behavior|drug seeking behavior|hoarding|misuse of medication|abuse of opioids|misuse of opioids|unauthorized dose escalation|lost medication|inappropriate use of medication|signs of abuse|signs of addiction|evidence of abuse|potentially aberrant drug related behavior|problematic use|stolen medication|illegal drug use|illegal substance|misuse or abuse|abuse or misuse|abuse or diversion|aberrant pain behavior|drug abuse behavior|opioid overuse|medication overuse|nonadherent|nonadherence|non adherence',
  ),
  func(
    'compliance',
    'compliance|compliant|adherence|adherent|treatment compliance|medication compliance|compliant with medication|takes medication as prescribed|taking medication as prescribed|taking medications as prescribed|takes medications as prescribed|takes as prescribed|patient compliance',
  ),
  func(
    'opioid-dose',
    'morphine equivalent dose|morphine equivalent|morphine equivalent daily dose|mme|morphine milligram equivalent|medd|morphine equivalent dosage|morphine equivalents per day|morphine equivalents daily|daily morphine equivalent|daily morphine dose|oral morphine equivalent|total daily opioid dose|morphine equivalency',
  ),
  func(
    'lowest-dose',
    'lowest possible dose|lowest effective dose|lowest dose|lowest possible effective dose',
  ),
  func(
    'single-prescriber',
    'single practitioner|single prescriber|one prescriber|single physician|one pharmacy|single pharmacy|sole prescriber|one practitioner',
  ),
];
