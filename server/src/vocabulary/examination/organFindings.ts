import { type Concept, concept } from '../concepts/concept';

const sign = (id: string, forms: string, isA = ''): Concept => concept('sign', id, forms, isA);
const diagnosis = (id: string, forms: string, isA = ''): Concept => concept('diagnosis', id, forms, isA);

/** What is heard over the heart and lungs, and seen on films of the chest, in the eye and at the shoulder blade. */
export const ORGAN_FINDINGS: readonly Concept[] = [
  sign(
    'heart-murmur',
    'murmur|cardiac murmur|systolic murmur|diastolic murmur|gallop|pericardial rub|friction rub',
  ),
  sign(
    'abnormal-breath-sounds',
    'rales|rhonchi|rhonchus|crackles|basilar crackles|stridor|pleural rub|decreased breath sounds|diminished breath sounds|inspiratory crackles|coarse breath sounds',
  ),
  sign('jugular-distension', 'jugular venous distension|jugular venous distention|jvd'),
  sign('papilledema', 'papilledema|optic disc edema|optic disc swelling|swollen optic disc'),
  sign(
    'scapular-winging',
    'winging|scapular winging|winging of the scapula|winged scapula|scapular dyskinesis',
  ),
  diagnosis(
    'chest-film-finding',
    'infiltrate|pulmonary infiltrate|lung infiltrate|lung consolidation|pleural effusion|pneumothorax|atelectasis',
  ),
  diagnosis('ischemia', 'ischemia|myocardial ischemia|cardiac ischemia|inducible ischemia|ischemic change'),
  diagnosis('vascular-claudication', 'claudication|intermittent claudication|vascular claudication'),
  diagnosis(
    'midfoot-injury',
    'lisfranc injury|lisfranc widening|lisfranc diastasis|lisfranc fracture|lisfranc dislocation|lisfranc sprain|syndesmotic widening',
  ),
  diagnosis(
    'ekg-abnormality',
    'left bundle branch block|lbbb|right bundle branch block|rbbb|bundle branch block|st depression|st segment depression|st elevation|t wave inversion|pathologic q wave|abnormal ekg|abnormal ecg|abnormal electrocardiogram|prolonged qt|qt prolongation|prolonged qt interval',
  ),
  sign(
    'autoimmune-antibodies',
    'ana positive|positive ana|anti dsdna positive|positive anti dsdna|autoantibodies positive|positive autoantibodies',
  ),
  sign(
    'rheumatoid-serology',
    'rheumatoid factor positive|rf positive|anti ccp positive|positive rheumatoid factor|positive anti ccp|rf and anti ccp positive|positive rf|elevated rheumatoid factor|seropositive',
  ),
  sign(
    'needlestick',
    'needle stick|needlestick|needle stick injury|needlestick injury|blood exposure|body fluid exposure',
  ),
  diagnosis('deconditioning', 'deconditioning|deconditioned|physical deconditioning'),
  diagnosis(
    'high-uric-acid',
    'hyperuricemia|elevated uric acid|high uric acid|uric acid is elevated|uric acid was elevated|urate crystals|uric acid crystals|monosodium urate crystals|negatively birefringent crystals|birefringent crystals',
  ),
  diagnosis(
    'elevated-inflammatory-markers',
    'elevated inflammatory markers|elevated esr|elevated sed rate|elevated crp|elevated sedimentation rate|raised inflammatory markers|high sed rate|inflammatory markers are elevated|inflammatory markers were elevated|elevated c reactive protein',
  ),
  diagnosis(
    'elevated-psa',
    'elevated psa|high psa|rising psa|psa is elevated|psa was elevated',
    'prostate-disease',
  ),
  diagnosis('leukocytosis', 'leukocytosis|elevated white count|elevated white blood cell count'),
  diagnosis(
    'optic-cupping',
    'optic nerve cupping|cupping of the optic nerve|optic disc cupping|cupping of the optic disc|glaucomatous cupping|enlarged cup',
    'glaucoma',
  ),
  diagnosis(
    'reduced-vision',
    'reduced visual acuity|decreased visual acuity|poor visual acuity|impaired visual acuity|diminished visual acuity|subnormal vision|loss of visual acuity|visual acuity is reduced|visual acuity is decreased|legally blind|impaired vision|poor vision|visual impairment|vision loss|loss of vision|decreased vision|visual loss|reduced vision|diminished vision',
    'visual-disturbance',
  ),
  diagnosis(
    'h-pylori-infection',
    'h pylori infection|h pylori positive|positive for h pylori|h pylori gastritis|positive h pylori|h pylori antibody positive|h pylori was positive|h pylori is positive|h pylori breath test positive|h pylori test was positive|h pylori stool antigen positive|tested positive for h pylori|helicobacter infection',
  ),
  diagnosis('bradycardia', 'bradycardia|slow heart rate|bradycardic', 'arrhythmia'),
  diagnosis('supratherapeutic-inr', 'supratherapeutic inr|elevated inr|inr is high|supratherapeutic'),
  diagnosis(
    'visual-field-loss',
    'visual field loss|visual field defect|visual field impairment|visual field deficit|field cut|hemianopsia|homonymous hemianopsia|hemianopia|visual field constriction|loss of visual field|peripheral vision loss|loss of peripheral vision',
    'visual-disturbance',
  ),
  diagnosis('wart', 'wart|plantar wart|verruca'),
  diagnosis(
    'fungal-infection',
    'fungal infection|onychomycosis|tinea|tinea pedis|athlete foot|koh positive|fungus|ringworm|candidiasis|thrush|yeast infection|dermatophyte|trichophyton|candida|fungal elements|hyphae',
    'infection',
  ),
  diagnosis(
    'skin-cancer',
    'basal cell carcinoma|squamous cell carcinoma|skin cancer|skin malignancy|malignant skin lesion|actinic keratosis',
  ),
  diagnosis(
    'malocclusion',
    'malocclusion|dental crowding|overbite|crossbite|open bite|crowding of the teeth',
  ),
  diagnosis('bladder-stone', 'bladder stone|bladder calculus|vesical calculus'),
];
