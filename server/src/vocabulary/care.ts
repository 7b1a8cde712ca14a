import { type Concept, concept } from './concept';

const treatment = (id: string, forms: string, isA = ''): Concept => concept('treatment', id, forms, isA);
const medication = (id: string, forms: string, isA = ''): Concept => concept('medication', id, forms, isA);

/** Treatments that are not drugs. */
export const TREATMENTS: readonly Concept[] = [
  treatment(
    'physical-therapy',
    'physical therapy|physiotherapy|pt|physical medicine|therapy session|therapy visit|physical therapy session|physical therapy visit|therapeutic exercise|pt session|pt visit|supervised physical therapy|course of therapy|physical rehabilitation|strengthening program|active therapy|physio|strength training program|exercise therapy',
    'conservative-care',
  ),
  treatment('occupational-therapy', 'occupational therapy|hand therapy', 'conservative-care'),
  treatment(
    'chiropractic',
    'chiropractic|chiropractic care|chiropractic treatment|chiropractic therapy|chirotherapy|chiropractor|manipulation|manual therapy|chiro|chirophysio therapy|chirophysio|chiropractic session|chiropractic visit|spinal manipulation|manual manipulation|chiropractic physiotherapy|chiro treatment|chiropractic manipulation',
    'conservative-care',
  ),
  treatment(
    'acupuncture',
    'acupuncture|electroacupuncture|acupuncture treatment|acupuncture session|acupuncture therapy|acupuncture visit',
    'conservative-care',
  ),
  treatment('massage', 'massage|massage therapy|myofascial release', 'conservative-care'),
  treatment(
    'aquatic-therapy',
    'aquatic therapy|pool therapy|aqua therapy|aqua pool therapy',
    'conservative-care physical-therapy',
  ),
  treatment(
    'home-exercise',
    'home exercise|home exercise program|hep|home exercises|self directed exercise|independent exercise|stretching exercise|home based exercise',
    'conservative-care',
  ),
  treatment(
    'tens',
    'tens|tens unit|tens therapy|transcutaneous nerve stimulation|transcutaneous nerve stimulator|transcutaneous nerve stimulator unit|transcutaneous electrical nerve stimulation|transcutaneous electrical nerve stimulation unit|electrical stimulation|h wave|interferential|interferential unit|neuromuscular electrical stimulation',
    'conservative-care',
  ),
  treatment(
    'vestibular-therapy',
    'vestibular therapy|vestibular rehabilitation|vestibular physical therapy|vestibular rehab',
  ),
  treatment('speech-therapy', 'speech therapy|cognitive rehabilitation|speech language therapy'),
  treatment('orthotics', 'orthotic|custom orthotic|shoe insert|shoe orthotic|foot orthotic'),
  treatment('cpap', 'cpap|continuous positive airway pressure|cpap machine|positive airway pressure'),
  treatment('compression-garments', 'compression garment|pressure garment|compression stocking'),
  treatment('oral-appliance', 'oral appliance|occlusal guard|night guard|mouth guard|occlusal splint'),
  treatment('debridement', 'debridement|debrided'),
  treatment(
    'hospitalization',
    'hospitalization|hospitalized|psychiatric hospitalization|inpatient admission',
  ),
  treatment('eye-drops', 'artificial tears|lubricating drops|lubricant eye drops|eye drops'),
  treatment('contact-lens', 'contact lens|bandage contact lens|scleral lens'),
  treatment('weaning', 'wean|weaning|taper|tapering|opioid taper|opioid weaning|weaned|tapered'),
  treatment('desensitization', 'desensitization|desensitization therapy|mirror therapy'),
  treatment('walking-aid', 'crutches|walker|wheelchair|knee scooter|walking aid|assistive device|cane'),
  treatment(
    'laser-therapy',
    'laser therapy|cold laser|low level laser therapy|laser treatment|low level laser',
  ),
  treatment('traction', 'traction|cervical traction', 'conservative-care'),
  treatment(
    'cold-heat',
    'ice|heat|cold pack|hot pack|cold therapy|cold therapy unit|ice therapy|heat therapy|cryotherapy|cold hot pack|cold compress|ice and heat|ice heat therapy',
    'conservative-care',
  ),
  treatment(
    'bracing',
    'brace|splint|orthosis|bracing|splinting|immobilization|corset|sling|back brace|wrist brace|knee brace|lumbar support|cast|boot|walking boot|spica splint|wrist splint|night splint',
    'conservative-care',
  ),
  treatment(
    'activity-modification',
    'activity modification|activity restriction|rest|modified activity|work restriction|bed rest|modified activities',
    'conservative-care',
  ),
  treatment(
    'epidural-injection',
    'epidural steroid injection|epidural injection|epidural|esi|transforaminal epidural steroid injection|lumbar epidural steroid injection|cervical epidural steroid injection|esis|lesi|interlaminar epidural steroid injection|transforaminal injection|caudal injection',
    'injections',
  ),
  treatment(
    'facet-injection',
    'facet injection|facet joint injection|medial branch block|facet block|facet joint block|mbb|facet joint diagnostic block',
    'injections',
  ),
  treatment('trigger-point-injection', 'trigger point injection|tpi', 'injections'),
  treatment(
    'steroid-injection',
    'steroid injection|cortisone injection|corticosteroid injection|kenalog injection|steroid shot|cortisone shot|intra articular injection|subacromial injection|ketorolac injection|toradol injection',
    'injections',
  ),
  treatment(
    'radiofrequency',
    'radiofrequency ablation|radiofrequency neurotomy|rhizotomy|neurotomy|radiofrequency|facet rhizotomy',
    'injections',
  ),
  treatment(
    'viscosupplementation',
    'viscosupplementation|visco supplementation|viscosupplementation injection|hyaluronic acid injection|hyaluronic acid|hyaluronate injection|viscosupplement|synvisc injection|supartz injection|orthovisc injection|euflexxa injection|hyalgan injection|monovisc injection',
    'injections',
  ),
  treatment(
    'platelet-rich-plasma',
    'platelet rich plasma|prp|prp injection|platelet rich plasma injection',
    'injections',
  ),
  treatment(
    'sympathetic-block',
    'sympathetic block|stellate ganglion block|lumbar sympathetic block',
    'injections',
  ),
  treatment('injections', 'injection|nerve block|block|injection therapy', 'invasive-care'),
  treatment(
    'surgery',
    'surgery|surgical intervention|operation|operative|surgical procedure|postoperative|post operative|status post|arthroscopy|arthroscopic surgery|laminectomy|discectomy|microdiscectomy|fusion|arthroplasty|meniscectomy|repair|decompression|rotator cuff repair|release|total knee replacement|joint replacement|acromioplasty|orif|carpal tunnel release|surgically|surgical|spinal surgery|open reduction internal fixation|acdf|back surgery|previous surgery|reconstruction|open reduction|pinning|internal fixation|hardware removal|tenodesis|amputation|skin graft|hernia repair|synovectomy|invasive procedure',
    'invasive-care',
  ),
  treatment(
    'spinal-cord-stimulator',
    'spinal cord stimulator|spinal cord stimulation|scs trial|scs|neurostimulation|neurostimulator|dorsal column stimulator|spinal cord stimulator trial|spinal cord stimulation trial',
    'invasive-care',
  ),
  treatment(
    'cognitive-behavioral-therapy',
    'cognitive behavioral therapy|cbt|psychotherapy|cognitive behavioral|counseling|biofeedback|psychological treatment|psychological counseling',
    'conservative-care',
  ),
  treatment(
    'functional-restoration',
    'functional restoration program|functional restoration|work hardening|work conditioning|evidence based functional restoration',
  ),
  treatment('shockwave', 'shockwave|extracorporeal shockwave therapy|eswt|shock wave therapy'),
  treatment('weight-loss', 'weight loss program|weight loss|diet and exercise|weight reduction'),
  treatment('sleep-hygiene', 'sleep hygiene|sleep hygiene technique|behavioral sleep'),
  treatment(
    'conservative-care',
    'conservative care|conservative treatment|conservative therapy|conservative management|conservative measure|conservative modality|conservative modalities|nonoperative treatment|non operative treatment|non surgical treatment|active rehabilitation|conservative treatment measure|conservative intervention|lower levels of care|conservative methods|conservative treatments|conservatively|nonsurgical treatment',
  ),
  treatment(
    'prior-treatment',
    'prior treatment|previous treatment|treatment to date|past treatment|treatment history|prior therapy|previous therapy',
  ),
];

/** Drugs by class; their names are data of the guidelines folder, under the same ids. */
export const MEDICATIONS: readonly Concept[] = [
  medication(
    'opioid',
    'opioid|opiate|narcotic|opioid analgesic|narcotic medication|opioid medication|opioid therapy|narcotic analgesic',
    'medication',
  ),
  medication(
    'nsaid',
    'nsaid|nonsteroidal anti inflammatory|nonsteroidal anti inflammatory drug|non steroidal anti inflammatory|non steroidal anti inflammatory drug|anti inflammatory|anti inflammatory medication|antiinflammatory|anti inflammatories|nonsteroidal antiinflammatory|anti inflammatory drug|nonsteroidal anti inflammatory medication|nonsteroidal|anti inflammatory agent|otc nsaid',
    'medication first-line-medication non-opioid-analgesic',
  ),
  medication(
    'muscle-relaxant',
    'muscle relaxant|muscle relaxer|antispasmodic|antispasticity drug|muscle relaxant treatment',
    'medication',
  ),
  medication(
    'aed',
    'aed|anticonvulsant|antiepileptic|anti epileptic|anti epilepsy drug|antiepilepsy drug|anti convulsant|antiepileptic drug|gabapentinoid',
    'medication first-line-medication',
  ),
  medication(
    'antidepressant',
    'antidepressant|anti depressant|tricyclic|tca|snri|ssri|tricyclic antidepressant',
    'medication first-line-medication',
  ),
  medication('ppi', 'ppi|proton pump inhibitor|proton pump', 'medication'),
  medication(
    'hypnotic',
    'hypnotic|sleep aid|sleep medication|sedative hypnotic|sleeping pill|over the counter sleep aid',
    'medication',
  ),
  medication('benzodiazepine', 'benzodiazepine', 'medication'),
  medication(
    'topical',
    'topical|topical analgesic|topical medication|topical cream|topical agent',
    'medication',
  ),
  medication(
    'analgesic',
    'acetaminophen|analgesic|over the counter medication|otc medication|paracetamol',
    'medication non-opioid-analgesic',
  ),
  medication(
    'non-opioid-analgesic',
    'non opioid analgesic|nonopioid analgesic|non opioid|nonopioid|non opioid medication|non narcotic|non opioid means',
    'medication',
  ),
  medication(
    'first-line-medication',
    'first line medication|first line therapy|first line treatment|first line drug|first line agent|first line',
    'medication',
  ),
  medication(
    'medication',
    'medication|medicine|drug|medication regimen|prescription|current medication|oral medication|medication list|medication management|oral medications|pharmacotherapy|medicament',
  ),
];
