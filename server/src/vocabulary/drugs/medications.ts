import { type Concept, concept } from '../concepts/concept';

const medication = (id: string, forms: string, isA = ''): Concept => concept('medication', id, forms, isA);

/** Drugs by class; their names are data of the guidelines folder, under the same ids. */
export const MEDICATIONS: readonly Concept[] = [
  medication(
    'controlled-substance',
    'controlled substance|controlled drug|controlled medication|scheduled drug|scheduled medication|scheduled substance',
    'medication',
  ),
  medication(
    'headache-preventive',
    'migraine preventive|migraine prophylaxis|headache prophylaxis|prophylactic medication|preventive medication|prophylactic drug|preventive drug|prophylactic agent|preventive agent|prophylactic headache medication|headache preventive|migraine prevention|preventive therapy for migraine|prophylactic therapy for migraine',
    'medication',
  ),
  medication('antiarrhythmic', 'antiarrhythmic|antiarrhythmic drug|antiarrhythmic medication', 'medication'),
  medication('nitrate', 'nitrate|organic nitrate|long acting nitrate', 'medication'),
  medication(
    'long-acting-opioid',
    'long acting opioid|extended release opioid|sustained release opioid|long acting narcotic|long acting opiate',
    'opioid',
  ),
  medication(
    'short-acting-opioid',
    'short acting opioid|immediate release opioid|short acting narcotic',
    'opioid',
  ),
  medication(
    'opioid',
    'opioid|opiate|narcotic|opioid analgesic|narcotic medication|opioid medication|opioid therapy|narcotic analgesic|opioid pain medication|opioids analgesic|opioid pain reliever|opioid analgesics therapy|opiate medication|narcotic pain medication|narcotic therapy|opiate therapy|opioid regimen|chronic opioid therapy|long term opioid therapy|opioid use|narcotic use|opioid treatment|opioid analgesia|narcotic pain reliever|narcotic painkiller',
    'medication controlled-substance',
  ),
  medication('opioid-antagonist', 'opioid antagonist|opioid reversal agent|opioid reversal', 'medication'),
  medication(
    'nsaid',
    'nsaid|nonsteroidal anti inflammatory|nonsteroidal anti inflammatory drug|non steroidal anti inflammatory|non steroidal anti inflammatory drug|anti inflammatory|anti inflammatory medication|antiinflammatory|anti inflammatories|nonsteroidal antiinflammatory|anti inflammatory drug|nonsteroidal anti inflammatory medication|nonsteroidal|anti inflammatory agent|otc nsaid|nonsteroidal anti inflammatory agent|nonsteroidal anti inflammatory medicine|non steroidal anti inflammatory medication|anti inflammatory medicine|antiinflammatory medication|cox 2 inhibitor|cox 2|oral nsaid|nsaid therapy|nsaid medication|nsaid treatment|non steroidal|non steroidal medication|nsaid use|anti inflammatory therapy',
    'medication first-line-medication non-opioid-analgesic',
  ),
  medication(
    'muscle-relaxant',
    'muscle relaxant|muscle relaxer|antispasmodic|antispasticity drug|muscle relaxant treatment|muscle relaxing medication|skeletal muscle relaxant|antispasmodic medication|antispasmodic agent|muscle relaxer medication',
    'medication',
  ),
  medication(
    'aed',
    'aed|anticonvulsant|antiepileptic|anti epileptic|anti epilepsy drug|antiepilepsy drug|anti convulsant|antiepileptic drug|gabapentinoid|antiepilepsy medication|anti epileptic drug|anti epileptic medication|antiepileptic medication|anti seizure medication|antiseizure medication|membrane stabilizer|anticonvulsant medication|neuropathic pain medication|neuropathic agent|anti neuropathic medication|nerve pain medication',
    'medication first-line-medication',
  ),
  medication(
    'tca',
    'tricyclic|tca|tricyclic antidepressant|tricyclic agent|tricyclic medication',
    'antidepressant',
  ),
  medication(
    'snri',
    'snri|serotonin norepinephrine reuptake inhibitor|serotonin and norepinephrine reuptake inhibitor|snri antidepressant',
    'antidepressant',
  ),
  medication('ssri', 'ssri|selective serotonin reuptake inhibitor', 'antidepressant'),
  medication(
    'antidepressant',
    'antidepressant|anti depressant|antidepressant medication|anti depressant medication|antidepressant therapy|serotonergic agent|serotonergic medication|serotonergic drug|serotonergic',
    'psychotropic first-line-medication',
  ),
  medication(
    'psychotropic',
    'psychotropic|psychotropic medication|psychotropic drug|psychiatric medication|psych medication|psychoactive medication|psychiatric drug',
    'medication',
  ),
  medication(
    'ppi',
    'ppi|proton pump inhibitor|proton pump|proton pump inhibitor therapy|ppi therapy|acid suppressant|acid suppression|acid suppressing medication|acid blocker|gastroprotective agent',
    'medication',
  ),
  medication(
    'h2-blocker',
    'h2 blocker|h2 receptor blocker|h2 antagonist|h2 receptor antagonist|histamine 2 blocker',
    'medication',
  ),
  medication(
    'gi-protectant',
    'antacid|stomach protectant|gastric protectant|gi protectant|mucosal protectant',
    'medication',
  ),
  medication(
    'hypnotic',
    'hypnotic|sleep aid|sleep medication|sedative hypnotic|sleeping pill|over the counter sleep aid|sleeping aid|sleeping medication|sedative|sleep inducing medication|insomnia medication|sleep agent|hypnotic medication|soporific|sleep medicine|insomnia treatment medication|sleeping tablet',
    'medication',
  ),
  medication(
    'benzodiazepine',
    'benzodiazepine|benzo|benzodiazepine medication',
    'psychotropic controlled-substance',
  ),
  medication(
    'anxiolytic',
    'anxiolytic|anti anxiety medication|antianxiety medication|anti anxiety drug|anxiety medication',
    'psychotropic',
  ),
  medication(
    'topical',
    'topical|topical analgesic|topical medication|topical cream|topical agent|topical treatment|topical compound|compounded cream|compound cream|topical ointment|topical gel|topical patch|topical lotion|topical therapy|transdermal cream|topical pain cream|topical pain medication|topical compounded cream|topical formulation|topical product|compounded topical|pain cream|pain patch|medicated patch|analgesic cream|topical nsaid|topical preparation|topical anti inflammatory|topical lidocaine preparation',
    'medication',
  ),
  medication(
    'compound',
    'compounded medication|compound medication|compounded drug|compounded product|compounded formulation|compound drug|compounded agent',
    'medication',
  ),
  medication(
    'analgesic',
    'acetaminophen|analgesic|paracetamol|pain medication|pain medicine|pain reliever|painkiller|pain killer|oral analgesic|analgesic medication|pain pill|analgesics medication',
    'medication non-opioid-analgesic',
  ),
  medication(
    'barbiturate',
    'barbiturate|barbiturate containing analgesic|barbiturate containing analgesic agent',
    'medication',
  ),
  medication(
    'antiemetic',
    'antiemetic|anti emetic|antinausea medication|anti nausea medication|nausea medication',
    'medication',
  ),
  medication(
    'laxative',
    'laxative|stool softener|bowel regimen|prophylactic bowel regimen|constipation prophylaxis|constipation medication|bulk forming laxative|prophylactic treatment of constipation',
    'medication',
  ),
  medication(
    'corticosteroid',
    'oral steroid|oral corticosteroid|steroid|corticosteroid|medrol pack|steroid taper|systemic steroid|steroid pack|steroid medication|glucocorticoid|oral prednisone taper|concurrent corticosteroid',
    'medication',
  ),
  medication(
    'antibiotic',
    'antibiotic|oral antibiotic|prophylactic antibiotic|antibiotic therapy',
    'medication',
  ),
  medication(
    'triptan',
    'triptan|migraine medication|abortive migraine medication|migraine abortive',
    'medication',
  ),
  medication(
    'ed-drug',
    'erectile dysfunction medication|pde5 inhibitor|phosphodiesterase inhibitor|pde 5 inhibitor|pde5|oral erectile medication|erectile medication',
    'medication',
  ),
  medication(
    'hormone-therapy',
    'hormone replacement|testosterone replacement|testosterone replacement therapy|testosterone therapy|hormone therapy|hormone replacement therapy',
  ),
  medication(
    'antihypertensive',
    'antihypertensive|antihypertensive medication|blood pressure medication|anti hypertensive|beta blocker|ace inhibitor|blood pressure medicine|calcium channel blocker|high blood pressure medication',
    'medication',
  ),
  medication('diuretic', 'diuretic|water pill', 'medication'),
  medication(
    'statin',
    'statin|cholesterol medication|lipid lowering medication|statin therapy|statin drug',
    'medication',
  ),
  medication(
    'antidiabetic',
    'antidiabetic|insulin|diabetes medication|oral hypoglycemic|diabetic medication|antidiabetic medication',
    'medication',
  ),
  medication(
    'anticoagulant',
    'anticoagulant|anticoagulation|blood thinner|anticoagulated|anticoagulation therapy|antiplatelet|antiplatelet therapy|antiplatelet agent|blood thinning medication',
    'medication',
  ),
  medication('antihistamine', 'antihistamine|allergy medication|sedating antihistamine', 'medication'),
  medication('antipsychotic', 'antipsychotic|atypical antipsychotic|neuroleptic', 'psychotropic'),
  medication('mood-stabilizer', 'mood stabilizer', 'psychotropic'),
  medication('stimulant', 'stimulant|wakefulness promoting agent|stimulant medication', 'medication'),
  medication('bisphosphonate', 'bisphosphonate|osteoporosis medication', 'medication'),
  medication('cannabinoid', 'cannabinoid|medicinal marijuana|medical marijuana use', 'medication'),
  medication('medical-food', 'medical food', 'medication'),
  medication(
    'supplement',
    'supplement|vitamin|dietary supplement|nutritional supplement|vitamin supplement|herbal supplement|herbal|herbal remedy|multivitamin|vitamin d supplement|food supplement',
    'medication',
  ),
  medication('joint-supplement', 'joint supplement|chondroitin supplement', 'medication'),
  medication('viscosupplement', 'viscosupplement|visco', 'viscosupplementation medication'),
  medication('botulinum', 'botulinum toxin', 'botulinum-injection medication'),
  medication(
    'bronchodilator',
    'inhaler|bronchodilator|rescue inhaler|asthma medication|inhaled steroid|inhaled corticosteroid|asthma inhaler',
    'medication',
  ),
  medication(
    'dmard',
    'dmard|disease modifying antirheumatic drug|disease modifying drug|disease modifying agent|disease modifying therapy|biologic drug|biologic therapy|biologic agent|methotrexate therapy',
    'medication',
  ),
  medication('antiviral', 'antiviral|antiviral medication', 'medication'),
  medication('antifungal', 'antifungal|antifungal cream', 'medication'),
  medication('local-anesthetic', 'local anesthetic|anesthetic|anesthetic agent', 'medication'),
  medication(
    'eye-drop',
    'antibiotic eye drop|steroid eye drop|steroid drop|glaucoma drop|antibiotic drop',
    'eye-drops medication',
  ),
  medication(
    'weight-loss-drug',
    'weight loss drug|weight loss medication|appetite suppressant|diet pill|anorectic|weight loss pill',
  ),
  medication(
    'over-the-counter',
    'over the counter medication|over the counter|otc medication|otc|over the counter analgesic|otc analgesic|over the counter pain medication|nonprescription medication|otc pain medication|over the counter medicine|over the counter drug',
    'analgesic',
  ),
  medication(
    'non-opioid-analgesic',
    'non opioid analgesic|nonopioid analgesic|non opioid|nonopioid|non opioid medication|non narcotic|non opioid means|nonopioid medication|non opioid alternative|non opioid treatment|non narcotic analgesic|non narcotic medication|non opioid pain medication|non opioid therapy|nonnarcotic|non opioid option',
    'medication',
  ),
  medication(
    'first-line-medication',
    'first line medication|first line therapy|first line treatment|first line drug|first line agent|first line|first line oral medication|first line oral agent|first line option|first line pharmacotherapy|first line neuropathic medication|first line analgesic|first line medicine',
    'medication',
  ),
  medication(
    'medication',
    'medication|medicine|drug|medication regimen|prescription|current medication|oral medication|medication list|medication management|oral medications|pharmacotherapy|medicament|meds|pharmaceutical|pharmacological treatment|pharmacologic treatment|pharmacologic therapy|pharmacological management|drug therapy|medication therapy|oral medicine|prescription medication|medication use|prescription drug|drug regimen|oral agent|medical therapy|pharmaceutical treatment|prescribed medication|pharmacologic management|drug treatment|medication treatment|medication trial',
  ),
];
