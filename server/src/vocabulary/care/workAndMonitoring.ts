import { type Concept, concept } from '../concepts/concept';

const func = (id: string, forms: string, isA = ''): Concept => concept('function', id, forms, isA);

/** Work, and what is watched while opioids are taken. */
export const WORK_AND_MONITORING: readonly Concept[] = [
  func(
    'at-work',
    'resumed his duties|resumed her duties|resumed duties|back in his job|back in her job|works every day|goes to work|reports for work|works eight hours|works 40 hours|works his shift|works her shift|earns his living|on the payroll|holds a job|never stopped working|never missed work|has kept working|kept working|stayed at work|has stayed at work|remained at work|works at a desk|has gone on working|carries on working|resumed working|works without limits|works with no limits|at his job|at her job|working every day|works half days|went back to modified work|went back to modified duty|went back to light duty|went back to regular duty|returned to light work|tried to return to work|attempted to return to work|return to work attempt|trial return to work|attempt to return to work|went back to full duty|gone back to work|back at his job|back at her job|working his usual|working her usual|working his regular|working her regular|works his regular|doing his regular job|doing her regular job|regular work|full duty|returned to work|regular duty|working full time|full time work|regular job duties|working full duty|working modified duty|working with restrictions|works full time|working without restrictions|works full duty|working part time|works part time|part time work|gainfully employed|currently working|still working|continues to work|continued to work with restrictions|continued to work full time|continued to work full duty|continued to work modified duty|continued to work light duty|continued working with restrictions|continuing to work with restrictions|works with restrictions|continues working|returned to light duty|returned to full duty|returned to modified duty|working on modified duty|working light duty|working with modifications|back on modified duty|back on light duty|back on full duty|returned to his regular job|currently employed|remains at work|at work full time|remains employed|presently working|currently works|back at work|back on the job|remains working|employed full time|returned to modified work|working with modified duties|works modified duty|works light duty|back to modified duty|back to light duty|working with limitations|on modified duty at work|working restricted duty|usual and customary duties|unrestricted duty|full work|usual occupation|usual job|returned to regular duty|working regular duty|working his regular job|working her regular job|back to full duty|works regular duty|back to regular duty|returned to regular work|returned to full work|back to work|went back to work|resumed work|returning to work|returns to work|resumption of work|go back to work|vocational return|regular job|his job|her job|gainful employment|full time duty|full and unrestricted job|unrestricted job|works overtime|released to full duty|released to regular duty|resumed full duty|resumed his usual duties|resumed her usual duties|resumed usual duties|resumed regular duty|working his usual job|working her usual job|works his usual job|works her usual job|works his normal job|works her normal job|has resumed work|resumed his job|resumed her job|working a full schedule|works a full shift|working full shifts|working unrestricted|works unrestricted|working without limitations|patient is working|worker is working|claimant is working|applicant is working',
    'work-status',
  ),
  func(
    'off-work',
    'failed to return to work|failed to resume work|unable to resume work|not been able to return to work|not been able to work|temporary disability|on temporary disability|disability leave|on total disability|on leave|sick leave|on sick leave|has no job|lost his job|lost her job|out on disability|draws disability|stays home from work|has stayed home|not back at work|not been back to work|not gone back to work|has not gone back|unable to return to the job|unable to return to his job|unable to return to her job|unable to return to work|could not return to work|jobless|out of a job|let go|without work|no longer employed|not back on the job|taken off work|taken off duty|still off|off the job|not yet returned to work|has yet to return to work|barred from work|off work|work disability|off of work|temporary total disability|ttd|total temporary disability|temporarily totally disabled|not working|totally temporarily disabled|unemployed|totally disabled|totally disabled from work|disabled from work|does not work|temporarily disabled|out of work|off duty|total temporarily disabled|has not worked|not currently working|not returned to work|unable to work|remains off work|has not returned to work|no longer working|not employed|currently not working|medical leave|laid off|tpd and off work|has not been working|not presently working|not able to work|temporarily and totally disabled|terminated from employment|temporarily totally disabled from work|stopped working|cannot work|not worked|on disability|stayed home from work|kept off work|has not resumed work|unable to resume his job|unable to resume her job|remains on disability|continues on disability',
    'work-status',
  ),
  func(
    'work-status',
    'work status|modified duty|modified work|light duty|work capacity|modified duties|sedentary duty|work restrictions status|temporary partial disability|work statuses|working status|work ability|employment status|occupational status|disability status|permanent disability|work history|current work status|permanent work restriction|restricted duty|limited duty|modified work duty|light work|sedentary work|modified job|modified job duties|alternate work|transitional duty|restricted work|limited work|desk duty|modified work status|alternative work|no work restrictions|total disability|temporary and total disability|tpd|temporarily partially disabled|partially disabled|partial disability|p s status|able to work|return to work',
  ),
  func(
    'maximal-improvement',
    'mmi|maximum medical improvement|maximal medical improvement|permanent and stationary|p and s|permanently stationary|permanent stationary|permanent and stationary status|at mmi|reached mmi|plateau of recovery',
    'work-status',
  ),
  func(
    'job-available',
    'job to return to|job available|job is available|position available|position is available|job offer|holding the position|holding his position|holding her position|holding his job|holding her job|holding the job|job is being held|position is being held|job is waiting|employer can accommodate|employer will accommodate|job is open|job remains open|position remains open|position is open|position is held|employer will take him back|employer will take her back',
  ),
  func(
    'surgical-candidacy',
    'surgical candidate|candidate for surgery|candidate for an operation|operative candidate|candidate for fusion|candidate for operative intervention|candidate for surgical intervention|surgical candidacy|candidacy for surgery|candidacy for an operation',
  ),
  func(
    'acute-stage',
    'acute phase|acute stage|injury is acute|condition is acute|acutely injured|pain is acute|acute phase of injury|early after the injury',
  ),
  func(
    'chronic-stage',
    'chronic phase|chronic stage|injury is chronic|condition is chronic|chronic condition|chronic injury|pain is chronic|chronic in nature|beyond the acute phase|past the acute phase|no longer acute',
  ),
  func('retired', 'retired|retirement|retiree', 'off-work'),
  func(
    'opioid-monitoring',
    'monitoring of the opioid|monitoring of the opioids|monitoring of the opioid therapy|monitoring of opioid therapy|monitoring of his opioid use|monitoring of her opioid use|monitoring of opioids|opioid monitoring|ongoing monitoring|monitoring of opioid|medication monitoring|opioid management|ongoing review and documentation|opioid surveillance|drug monitoring|narcotic monitoring|ongoing opioid management|opioid compliance monitoring|monitoring of opioid use|monitoring for aberrant behavior|medication compliance monitoring|compliance monitoring',
  ),
  func(
    'four-as',
    'four as|4 domains|four domains|4 a s|four domains of monitoring|the 4 as of opioid monitoring|five domains|4 as|four a s|4a s|5 as|five as|5 a s|analgesia activities of daily living adverse effects',
    'opioid-monitoring',
  ),
  func(
    'aberrant-behavior',
    'ran out early|runs out early|out of pills early|took more than prescribed|takes more than prescribed|taking more than prescribed|doubled his dose|doubled her dose|bought pills|buys pills|shared pills|sold pills|borrowed pills|got pills from|misused|misusing|overused|overusing|overuse of|lost his pills|lost her pills|stolen pills|red flag in his drug test|red flag in her drug test|aberrant behavior|aberrant drug behavior|drug seeking|aberrant drug related behavior|diversion|misuse|drug abuse|illegal drug|noncompliance|aberrancy|aberrant|aberrant behaviour|aberrant drug taking behavior|aberrant medication behavior|aberrant use|aberrant drug use|aberrant medication use|aberrant medication taking behavior|early refill|early refill request|lost prescription|drug diversion|medication diversion|medication misuse|drug misuse|opioid misuse|opioid abuse|abuse of medication|medication abuse|self escalation|dose escalation by the patient|noncompliant|non compliant|non compliance|addictive behavior|drug seeking behavior|hoarding|misuse of medication|abuse of opioids|misuse of opioids|unauthorized dose escalation|lost medication|inappropriate use of medication|signs of abuse|signs of addiction|evidence of abuse|potentially aberrant drug related behavior|problematic use|stolen medication|illegal drug use|illegal substance|misuse or abuse|abuse or misuse|abuse or diversion|aberrant pain behavior|drug abuse behavior|opioid overuse|medication overuse|nonadherent|nonadherence|non adherence|from two other physicians|from other physicians|from multiple physicians|from three physicians|from two physicians|from several physicians|from different physicians|from three providers|several pharmacies|multiple pharmacies',
  ),
  func(
    'opioid-misuse-risk',
    'high risk for opioid misuse|high risk of opioid misuse|high risk for abuse|high risk of abuse|high risk for misuse|high risk of misuse|high risk for aberrant behavior|high risk of aberrancy|high risk for addiction|high risk category|elevated risk of misuse|at risk for misuse|high opioid risk|opioid risk is high|high risk for opioid abuse|stratified as high risk|assessed as high risk|deemed high risk|considered high risk',
  ),
  func(
    'compliance',
    'compliance|compliant|adherence|adherent|treatment compliance|medication compliance|compliant with medication|takes medication as prescribed|taking medication as prescribed|taking medications as prescribed|takes medications as prescribed|takes as prescribed|patient compliance|has kept all appointments|kept all appointments|kept every appointment|never missed an appointment|follows instructions|attended all of the scheduled|attended all of his|attended all of her|attended all scheduled|attended every scheduled|attended all appointments|attended all visits',
  ),
  func(
    'sedentary-job',
    'sedentary job|sedentary occupation|sedentary position|job is sedentary|occupation is sedentary|desk job|office job|clerical job|clerical work|sedentary physical demand',
  ),
  func(
    'heavy-job',
    'heavy physical demand|heavy physical demand level|heavy physical demands|heavy labor|heavy manual labor|heavy job|job is heavy|job is physically demanding|physically demanding job|heavy demand level',
  ),
  func(
    'single-prescriber',
    'single provider|single physician|one pharmacy|single pharmacy|one practitioner|single prescriber|single practitioner|single prescribing physician|one prescriber|one provider only|one prescriber only|only one prescriber|only one provider|no other prescribers|no other prescriber|no other prescribing providers|no other providers prescribe|all from one provider|a single source|sole prescriber|only prescriber',
  ),
  func(
    'multiple-prescribers',
    'multiple prescribers|multiple prescribing providers|several prescribers|multiple providers prescribing|doctor shopping|doctor shops|more than one prescriber|more than one provider|two prescribers|three prescribers|two different prescribers|opioids from two doctors|opioids from three doctors|opioids from another provider|opioids from other providers|opioids from other doctors|multiple sources|another prescriber|second prescriber|from two other providers|from other prescribers|from multiple providers|from multiple prescribers|from another prescriber|from two prescribers|from three prescribers|from two providers',
    'aberrant-behavior',
  ),
  func(
    'opioid-dose',
    'morphine equivalent dose|morphine equivalent|morphine equivalent daily dose|mme|morphine milligram equivalent|medd|morphine equivalent dosage|morphine equivalents per day|morphine equivalents daily|daily morphine equivalent|daily morphine dose|oral morphine equivalent|total daily opioid dose|morphine equivalency',
  ),
  func(
    'lowest-dose',
    'lowest possible dose|lowest effective dose|lowest dose|lowest possible effective dose',
  ),
  func('pill-count', 'pill count|tablet count|count of pills', 'opioid-monitoring'),
  func(
    'language-barrier',
    'language barrier|spanish speaking|spanish speaking only|speaks only spanish|speaks spanish only|primary language is spanish|primarily spanish speaking|does not speak english|non english speaking|limited english|limited english proficiency|monolingual|needs an interpreter|requires an interpreter|through an interpreter|through a certified interpreter|with the aid of an interpreter|speaks no english|does not understand english|english is not his first language|english is not her first language|speaks mandarin|speaks vietnamese|speaks cantonese|speaks tagalog|speaks korean|speaks farsi|speaks armenian|requires a spanish interpreter|needs a spanish interpreter|spanish interpreter|needs help with english|native language is spanish|native language is tagalog|native language is mandarin|native language is vietnamese|limited command of english|speaks only|only speaks|interpreter is needed|monolingual spanish|speaks only vietnamese|vietnamese speaking|monolingual vietnamese|speaks only cantonese|cantonese speaking|monolingual cantonese|speaks only mandarin|mandarin speaking|monolingual mandarin|speaks only chinese|chinese speaking|monolingual chinese|speaks only korean|korean speaking|monolingual korean|speaks only tagalog|tagalog speaking|monolingual tagalog|speaks only armenian|armenian speaking|monolingual armenian|speaks only russian|russian speaking|monolingual russian|speaks only farsi|farsi speaking|monolingual farsi|speaks only arabic|arabic speaking|monolingual arabic|speaks only punjabi|punjabi speaking|monolingual punjabi|speaks only portuguese|portuguese speaking|monolingual portuguese|no english',
  ),
  func(
    'motivation',
    'motivated|motivation|wishes to return to work|wants to return to work|eager to return to work|desires to return to work|desire to return to work|wish to return to work|willing to return to work|wants to work|eager to work|willing to participate|committed to the program|interested in returning to work|desire to work|motivated to change|motivation to change|willingness to change|desire to improve|strong motivation|highly motivated|motivated to improve|motivated to return to work|motivation to return to work|willing to change|willing to undergo|willingness to undergo|wishes to proceed|willing to proceed|motivation to decrease|willing to taper',
  ),
  func(
    'weight-lost',
    'lost weight|lost any weight|has lost weight|weight has been lost|weight is down|weight was reduced|successful weight loss|reduction in weight|reduced weight',
    'improvement',
  ),
  func(
    'oral-intolerance',
    'cannot swallow pills|unable to swallow pills|cannot take pills|unable to take pills|unable to take oral medication|cannot take oral medication|nothing by mouth|cannot take medication by mouth|difficulty swallowing pills',
  ),
];
