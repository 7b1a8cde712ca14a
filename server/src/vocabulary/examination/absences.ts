import { absence, type Concept } from '../concepts/concept';

/** Joints of which letters say that they are stable. */
const JOINTS = ['knee', 'ankle', 'shoulder', 'elbow', 'wrist', 'hip', 'joint', 'patella', 'thumb'];

const STABLE = JOINTS.flatMap((joint) => [
  `${joint} is stable`,
  `${joint} was stable`,
  `${joint} remains stable`,
  `stable ${joint}`,
]).join('|');

/** Words that tell by one name that another thing is not there. */
export const ABSENCES: readonly Concept[] = [
  absence(
    'stable-joint',
    'sign',
    'instability',
    `${STABLE}|ligaments are stable|ligaments were stable|ligaments stable|ligaments tested tight|ligaments are tight|ligaments are firm|ligamentously stable|stable ligaments|stable to varus|stable to valgus|stable to stress|stable to varus and valgus|stable endpoint|firm endpoint|firm end point|solid end point`,
  ),
  absence(
    'well-tolerated',
    'function',
    'side-effects',
    'well tolerated|been tolerated|tolerated in the past|tolerated without|good tolerance|tolerates the drug without|tolerance of the cream|tolerance of the drug|tolerance of the medication|taken without trouble|tolerates it well|tolerated it well|tolerating it well|tolerates the medication well|tolerating the medication well|tolerates medication well|tolerates the drug well|tolerates well|tolerating well|tolerated well|sat well with|sits well with|agrees with him|agrees with her|nothing untoward|good tolerability|excellent tolerability|without untoward',
  ),
  absence(
    'good-glycemic-control',
    'diagnosis',
    'uncontrolled-diabetes',
    'good glycemic control|well controlled diabetes|good control of diabetes|good diabetic control|diabetes is well controlled|diabetes well controlled|controlled diabetes|adequate glycemic control|excellent glycemic control|glucose is well controlled|satisfactory glycemic control',
  ),
  absence(
    'low-opioid-risk',
    'function',
    'opioid-misuse-risk',
    'low risk for opioid misuse|low risk of opioid misuse|low risk of misuse|low risk for misuse|low risk for abuse|low risk of abuse|low risk of aberrancy|low risk category|low risk for aberrant behavior|low risk for addiction|low risk of addiction|low opioid risk|opioid risk is low|minimal risk of abuse|low risk on the opioid risk tool|low risk for opioid abuse|stratified as low risk|low risk patient|assessed as low risk|considered low risk|deemed low risk|found to be low risk|categorized as low risk',
  ),
  absence(
    'clear-lens',
    'diagnosis',
    'cataract',
    'clear lens|lenses clear|lens is clear|lenses are clear|lens clear|lenses were clear',
  ),
  absence('nontender', 'sign', 'tenderness', 'nontender|non tender'),
  absence('not-swollen', 'sign', 'swelling', 'nonedematous|non edematous|non swollen|nonswollen'),
  absence('no-diabetes', 'diagnosis', 'diabetes', 'nondiabetic|non diabetic'),
  absence('no-drinking', 'diagnosis', 'drinking', 'nondrinker|non drinker|teetotaler|abstains from alcohol'),
  absence('not-obese', 'diagnosis', 'obesity', 'nonobese|non obese'),
  absence('normal-pressure', 'diagnosis', 'hypertension', 'normotensive|normotension'),
  absence(
    'ordinary-weight',
    'diagnosis',
    'obesity',
    'weight is not out of the ordinary|weight is unremarkable|weight is ordinary|normal weight|ordinary weight|average weight|healthy weight|ideal weight|slim|slender|of normal build|of average build|normal body habitus|weight is normal|within her ideal weight|within his ideal weight',
  ),
  absence(
    'alertness',
    'symptom',
    'daytime-sleepiness',
    'wide awake|alert all day|alert throughout the day|alert during the day|awake all day|wakes refreshed|feels rested|feels refreshed|no trouble staying awake',
  ),
  absence(
    'good-sleep',
    'symptom',
    'insomnia',
    'sleeps well|sleeping well|sleeps soundly|sleeping soundly|slept well|sleeps through the night|sleeps all night|restful sleep|restorative sleep|sleep is good|sleep is undisturbed|sleep is adequate|adequate sleep|undisturbed sleep|no trouble sleeping|sleep is normal',
  ),
  absence(
    'local-pain',
    'symptom',
    'radiating-pain',
    'confined to the neck|confined to the back|confined to the low back|confined to the lower back|stays in the neck|stays in the back|stays in the low back|limited to the neck|limited to the low back|limited to the back|purely axial|strictly axial|solely axial|entirely axial|axial only|localized to the low back|localized to the neck',
  ),
  absence(
    'mechanical-pain',
    'diagnosis',
    'neuropathic-pain',
    'purely mechanical|mechanical in nature|entirely mechanical|purely nociceptive|nociceptive pain|nociceptive in nature|purely musculoskeletal|musculoskeletal in nature',
  ),
  absence(
    'good-mood',
    'symptom',
    'depression',
    'euthymic|good spirits|mood is good|mood was good|mood is normal|mood is stable|emotionally stable|psychologically stable|cheerful',
  ),
  absence(
    'solid-union',
    'diagnosis',
    'nonunion',
    'completely healed|fully healed|healed completely|solidly healed|healed solidly|bridging trabeculae|bridging bone|bridging callus|well united|has fully united|solidly united|complete union|union is complete|solid fusion|fusion is solid|fusion was solid|solidly fused|fused solidly|solid arthrodesis|fracture has healed|fracture is healed|fracture healed|healed fracture|bony union|solid union|has united|fully consolidated|fusion has healed|fusion mass is solid|fracture completely healed|fracture fully healed|fracture is fully healed|completely healed with bridging|united fracture|fracture has united|fracture united|radiographic union|fracture has consolidated',
  ),
  absence(
    'healed-wound',
    'sign',
    'infection',
    'wound is healed|wound has healed|incision is healed|incision has healed|wound healed|incision healed|healed incision|healed wound|wound is clean|incision is clean|wound is dry|incision is dry|clean and dry incision',
  ),
  absence(
    'rare-headaches',
    'symptom',
    'frequent-headaches',
    'infrequent headaches|occasional headaches|headaches are infrequent|headaches are rare|headaches are occasional|rare headaches',
  ),
  absence(
    'low-opioid-dose',
    'function',
    'high-opioid-dose',
    'low dose opioid|low dose of opioids|low dose of opioid|small dose of opioids|low dose opioids|low opioid dose|opioid dose is low|dose of opioids is low|modest opioid dose|modest dose of opioids',
  ),
  absence(
    'wide-joint-space',
    'diagnosis',
    'joint-space-narrowing',
    'joint space preserved|preserved joint space|joint space is preserved|joint space was preserved|joint spaces are preserved|joint space is maintained|joint space maintained|joint spaces are maintained|maintained joint space|joint space well preserved|well preserved joint space|well maintained joint space|joint space is normal|normal joint space|joint space is well kept|joint space to be well kept|medial space to be well kept',
  ),
  absence(
    'painless-touch',
    'sign',
    'tenderness',
    'painless to touch|painless to palpation|not painful to palpation',
  ),
  absence('no-fever', 'symptom', 'fever', 'afebrile'),
  absence(
    'opioid-naivety',
    'function',
    'opioid',
    'opioid naive|opiate naive|naive to opioids|naive to opiates',
  ),
  absence(
    'lives-alone',
    'function',
    'family-help',
    'on his own at home|on her own at home|by himself at home|by herself at home|has no one at home|has nobody at home|widowed and alone|no one lives with him|no one lives with her|nobody lives with him|nobody lives with her|alone in an apartment|alone in a house|single room|no helper at home|no household help|lives alone|living alone|lives by himself|lives by herself|lives on his own|lives on her own|resides alone|live alone|lives there alone|no family in the area|no family nearby|no help at home|without help at home',
  ),
  absence(
    'no-one-at-home',
    'function',
    'family-help',
    'no one at home|nobody at home|no one in the home|no caregiver',
  ),
  absence(
    'speaks-english',
    'function',
    'language-barrier',
    'communicates well in english|communicates in english|conversant in english|interview was in english|conducted in english|speaks english|able to speak english|english speaking|fluent in english|fluent english|speaks fluent english|bilingual|speaks good english|understands english|english proficient|proficient in english|able to converse in english|converses in english|able to communicate in english|english is good|good command of english|reads and writes english',
  ),
  absence(
    'unmotivated',
    'function',
    'motivation',
    'unmotivated|lacks motivation|poorly motivated|poor motivation',
  ),
  absence(
    'noncompliance',
    'function',
    'compliance',
    'poor compliance|poorly compliant|missed appointments|missed several appointments|missed many appointments|missed visits|missed multiple visits|missed multiple appointments|did not show up|failed to show up|did not show for his|did not show for her|did not show for the other|no showed|no shows|no show for|did not attend his appointments|did not attend her appointments|skips doses',
  ),
  absence(
    'good-health',
    'class',
    'comorbidity',
    'otherwise healthy|healthy otherwise|in good general health|in excellent health|in good health|no medical problems|no other medical problems|no past medical history|no significant past medical history|no significant medical history|no chronic medical conditions|no medical conditions|no chronic illness|no chronic illnesses|past medical history none|past medical history negative|past medical history unremarkable|past medical history is unremarkable|past medical history was unremarkable|past medical history noncontributory|past medical history is noncontributory|past medical history is negative|medical history none|medical history unremarkable|medical history is unremarkable|pmh none|pmh negative|pmh unremarkable|pmh noncontributory|asa class i|asa i|asa 1|asa class 1|asa physical status 1|asa physical status i',
  ),
  absence(
    'clean-wound',
    'sign',
    'infection',
    'wound clean|incision clean|clean dry and intact|clean dry intact|clean and dry|wound looks clean|incision well healed|without signs of infection|without evidence of infection|surgical site clean|benign wound|healing well',
  ),
  absence(
    'sound-pulp',
    'diagnosis',
    'tooth-infection',
    'responds normally to cold|responds normally to percussion|vital pulp|pulp is vital|pulp vital|normal pulp|normal response to cold|no periapical pathology|periapical tissues normal|tests vital|normal pulp vitality',
  ),
  absence(
    'stable-mental-health',
    'symptom',
    'psychological-symptoms',
    'no psychiatric history|no psychological history|no mental health history|psychiatric review is negative|psychiatric negative|psych negative',
  ),
  absence(
    'continent',
    'symptom',
    'urinary-incontinence',
    'continent|fully continent|continent of urine|continence',
  ),
  absence(
    'clear-skin',
    'class',
    'skin-complaints',
    'skin is clear|clear skin|skin clear|skin was clear|skin is normal|skin normal|skin unremarkable|skin is unremarkable|rash has resolved|rash resolved',
  ),
  absence(
    'straight-septum',
    'diagnosis',
    'nasal-disease',
    'septum is midline|septum midline|midline septum|septum is straight|nasal septum is straight|septum was midline',
  ),
  absence(
    'sobriety',
    'diagnosis',
    'drinking',
    'sober|sobriety|abstinent from alcohol|abstinence from alcohol',
  ),
  absence(
    'sexual-health',
    'symptom',
    'erectile-dysfunction',
    'normal erections|erectile function is normal|normal sexual function|no sexual dysfunction|erections are normal',
  ),
  absence(
    'clear-canals',
    'diagnosis',
    'ear-disease',
    'canals clear|canals are clear|ear canals are clear|canals were clear',
  ),
  absence(
    'good-bite',
    'diagnosis',
    'malocclusion',
    'class i bite|class i occlusion|normal occlusion|normal bite|occlusion is normal',
  ),
  absence(
    'oral-tolerance',
    'function',
    'oral-intolerance',
    'able to take oral medication|able to swallow pills|able to take pills|tolerates oral medication|takes oral medications without|able to take medication by mouth',
  ),
];
