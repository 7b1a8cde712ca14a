import { type Concept, concept } from './concept';

const diagnosis = (id: string, forms: string, isA = ''): Concept => concept('diagnosis', id, forms, isA);

/** Conditions a letter diagnoses. */
export const DIAGNOSES: readonly Concept[] = [
  diagnosis('obesity', 'obesity|obese|morbid obesity|morbidly obese|overweight|body mass index|bmi'),
  diagnosis('diabetes', 'diabetes|diabetes mellitus|diabetic|type 2 diabetes'),
  diagnosis('hypertension', 'hypertension|high blood pressure|hypertensive'),
  diagnosis('sleep-apnea', 'sleep apnea|obstructive sleep apnea|osa'),
  diagnosis(
    'radiculopathy',
    'radiculopathy|radiculitis|lumbar radiculopathy|cervical radiculopathy|lumbosacral radiculopathy|radicular syndrome|lumbar radiculitis|cervical radiculitis|radicular symptoms and findings|thoracic radiculopathy',
    'nerve-compromise radicular-complaints',
  ),
  diagnosis(
    'peripheral-neuropathy',
    'peripheral neuropathy|polyneuropathy|neuropathy|mononeuropathy|diabetic neuropathy|diabetic painful neuropathy',
    'neuropathic-pain nerve-compromise',
  ),
  diagnosis(
    'neuropathic-pain',
    'neuropathic pain|nerve pain|neuralgia|neuritis|postherpetic neuralgia|post herpetic neuralgia|neuropathic',
  ),
  diagnosis(
    'nerve-entrapment',
    'nerve entrapment|entrapment neuropathy|peripheral nerve compression|peripheral nerve entrapment|entrapment',
    'nerve-compromise',
  ),
  diagnosis(
    'carpal-tunnel-syndrome',
    'carpal tunnel syndrome|carpal tunnel|cts|median neuropathy|median mononeuropathy|median nerve entrapment',
    'nerve-entrapment',
  ),
  diagnosis(
    'cubital-tunnel-syndrome',
    'cubital tunnel syndrome|cubital tunnel|ulnar neuropathy|ulnar neuritis',
    'nerve-entrapment',
  ),
  diagnosis(
    'myelopathy',
    'myelopathy|cervical myelopathy|cord compression|compression of the cord|compression of the spinal cord|spinal cord compression',
    'nerve-compromise',
  ),
  diagnosis('cauda-equina', 'cauda equina|cauda equina syndrome', 'red-flags nerve-compromise'),
  diagnosis(
    'disc-herniation',
    'disc herniation|herniated disc|herniated disk|disk herniation|herniated nucleus pulposus|hnp|disc protrusion|disk protrusion|disc extrusion|disc displacement|disk displacement|intervertebral disc displacement|herniated intervertebral disc|protrusion',
    'disc-pathology',
  ),
  diagnosis(
    'disc-bulge',
    'disc bulge|disk bulge|bulging disc|bulging disk|disc bulging|disk bulging|bulging of the lumbar intervertebral disc|bulging',
    'disc-pathology',
  ),
  diagnosis(
    'disc-degeneration',
    'disc degeneration|degenerative disc disease|ddd|disk degeneration|disc disease|degenerative disk disease|disc desiccation|disc space narrowing',
    'disc-pathology degenerative-changes',
  ),
  diagnosis(
    'stenosis',
    'stenosis|spinal stenosis|foraminal stenosis|neural foraminal stenosis|neuroforaminal stenosis|foraminal narrowing|neuroforaminal impingement|neural foraminal narrowing|central stenosis|nerve root impingement|nerve impingement|canal stenosis',
    'nerve-compression-on-imaging',
  ),
  diagnosis(
    'spondylolisthesis',
    'spondylolisthesis|anterolisthesis|retrolisthesis|listhesis|pars defect|spondylolysis',
    '',
  ),
  diagnosis('spondylosis', 'spondylosis|spondyloarthropathy', 'degenerative-changes'),
  diagnosis(
    'facet-arthropathy',
    'facet arthropathy|facet arthrosis|facet syndrome|facet hypertrophy|facet joint arthropathy|facet disease',
    'degenerative-changes',
  ),
  diagnosis(
    'degenerative-changes',
    'degenerative change|degeneration|degenerative joint disease|djd|arthrosis|hypertrophic change|arthritic change|degenerative',
  ),
  diagnosis(
    'osteoarthritis',
    'osteoarthritis|arthritis|oa|degenerative arthritis|arthritic',
    'degenerative-changes',
  ),
  diagnosis(
    'rotator-cuff-tear',
    'rotator cuff tear|supraspinatus tear|full thickness tear|partial thickness tear|cuff tear|rotator cuff rupture|infraspinatus tear|rotator cuff injury|tear of the supraspinatus',
    'shoulder-derangement tear',
  ),
  diagnosis(
    'impingement-syndrome',
    'impingement syndrome|shoulder impingement|subacromial impingement|rotator cuff syndrome|rotator cuff tendinitis',
    'shoulder-derangement tendinopathy',
  ),
  diagnosis(
    'labral-tear',
    'labral tear|slap tear|slap lesion|labrum tear|labral injury|labral pathology',
    'tear shoulder-derangement',
  ),
  diagnosis(
    'meniscal-tear',
    'meniscal tear|meniscus tear|torn meniscus|meniscal tearing|medial meniscus tear|lateral meniscus tear|tear of the meniscus|meniscal pathology|medial meniscal tear|tear of medial meniscus|meniscal injury|tear of the medial meniscus',
    'knee-derangement tear',
  ),
  diagnosis(
    'ligament-tear',
    'acl tear|ligament tear|anterior cruciate ligament tear|ligament rupture|ligamentous injury|pcl tear|mcl tear|rupture of the acl|acl rupture|ligament injury|ligamentous tear|tear of the ligament|tear of the acl|tear of the pcl|tear of the mcl|tear of the atfl|atfl tear|tear of the ucl|ucl tear|tear of the anterior cruciate ligament|tear of the anterior talofibular ligament|tfcc tear|tear of the tfcc',
    'knee-derangement tear',
  ),
  diagnosis('tear', 'tear|torn|rupture|tearing'),
  diagnosis('internal-derangement', 'internal derangement|derangement|knee derangement', 'knee-derangement'),
  diagnosis(
    'tendinopathy',
    'tendinopathy|tendinitis|tendonitis|tendinosis|tendonosis|tenosynovitis|tendinopathies',
  ),
  diagnosis(
    'epicondylitis',
    'epicondylitis|lateral epicondylitis|medial epicondylitis|tennis elbow',
    'tendinopathy',
  ),
  diagnosis('bursitis', 'bursitis|trochanteric bursitis|subacromial bursitis'),
  diagnosis('plantar-fasciitis', 'plantar fasciitis|plantar fasciopathy'),
  diagnosis('fracture', 'fracture|fx|fractured|stress fracture|compression fracture|broken bone'),
  diagnosis('dislocation', 'dislocation|dislocated'),
  diagnosis('avascular-necrosis', 'avascular necrosis|osteonecrosis|avn'),
  diagnosis(
    'sprain-strain',
    'sprain|strain|sprain strain|strain sprain|muscle strain|ligament sprain|myoligamentous injury',
  ),
  diagnosis('contusion', 'contusion|bruise|bruising|ecchymosis|hematoma'),
  diagnosis(
    'concussion',
    'concussion|postconcussion|post concussion|postconcussional|post concussive|postconcussive|traumatic brain injury|tbi|mtbi|head trauma|closed head injury|head injury',
  ),
  diagnosis(
    'crps',
    'crps|complex regional pain syndrome|reflex sympathetic dystrophy|rsd|causalgia',
    'neuropathic-pain',
  ),
  diagnosis('fibromyalgia', 'fibromyalgia'),
  diagnosis(
    'myofascial-pain',
    'myofascial pain|myofascial pain syndrome|myalgia|myositis|myofasciitis|myofascial',
  ),
  diagnosis(
    'post-laminectomy-syndrome',
    'post laminectomy syndrome|postlaminectomy syndrome|failed back surgery syndrome|failed back syndrome|fbss',
  ),
  diagnosis('chronic-pain', 'chronic pain|chronic pain syndrome'),
  diagnosis('neck-pain', 'cervicalgia', 'pain'),
  diagnosis('back-pain', 'lumbago|lumbalgia|dorsalgia', 'pain'),
  diagnosis('headache-disorder', 'occipital neuralgia|tension headache', 'headaches'),
  diagnosis('infection', 'infection|infected|osteomyelitis|cellulitis|abscess', 'red-flags'),
  diagnosis('tumor', 'tumor|tumour|malignancy|cancer|neoplasm|mass', 'red-flags'),
  diagnosis('hernia', 'inguinal hernia|umbilical hernia|ventral hernia|hernia'),
  diagnosis(
    'cardiovascular-disease',
    'coronary artery disease|heart disease|cardiovascular disease|coronary stent|cardiac disease|atrial fibrillation|heart failure|supraventricular tachycardia',
  ),
  diagnosis('osteoporosis', 'osteoporosis|osteopenia|osteoporotic'),
  diagnosis('adhesive-capsulitis', 'adhesive capsulitis|frozen shoulder', 'shoulder-derangement'),
  diagnosis('trigger-finger', 'trigger finger|trigger thumb|stenosing tenosynovitis'),
  diagnosis(
    'de-quervain',
    "de quervain|de quervain's|de quervains|de quervain tenosynovitis|de quervain's tenosynovitis|de quervains tenosynovitis|de quervain's disease|radial styloid tenosynovitis",
    'tendinopathy',
  ),
  diagnosis(
    'chondromalacia',
    'chondromalacia|chondromalacia patella|patellofemoral syndrome|patellofemoral pain syndrome',
    'knee-derangement',
  ),
  diagnosis('ganglion-cyst', 'ganglion cyst'),
  diagnosis('thoracic-outlet-syndrome', 'thoracic outlet syndrome'),
  diagnosis('piriformis-syndrome', 'piriformis syndrome'),
  diagnosis(
    'sacroiliac-dysfunction',
    'sacroiliitis|sacroiliac joint dysfunction|sacroiliac dysfunction|si joint dysfunction',
  ),
  diagnosis('scoliosis', 'scoliosis'),
  diagnosis('nonunion', 'nonunion|non union|malunion|delayed union'),
  diagnosis(
    'hardware-failure',
    'hardware failure|failed hardware|broken hardware|hardware loosening|loose hardware|screw loosening|loosening of the hardware',
  ),
  diagnosis('dry-eye', 'dry eye|dry eye syndrome|keratoconjunctivitis sicca'),
  diagnosis('eye-injury', 'corneal abrasion|corneal scar|corneal scarring|corneal ulcer|corneal laceration'),
  diagnosis('burn', 'burn injury|second degree burn|third degree burn|partial thickness burn|thermal burn'),
  diagnosis('gout', 'gout|gouty arthritis'),
  diagnosis('rheumatoid-arthritis', 'rheumatoid arthritis|lupus'),
  diagnosis('asthma', 'asthma|reactive airway disease|reactive airway dysfunction|asthmatic'),
  diagnosis('copd', 'copd|chronic obstructive pulmonary disease|emphysema|chronic bronchitis'),
  diagnosis('high-cholesterol', 'hyperlipidemia|high cholesterol|hypercholesterolemia|dyslipidemia'),
  diagnosis(
    'kidney-disease',
    'kidney disease|chronic kidney disease|renal disease|renal insufficiency|renal failure|renal impairment',
  ),
  diagnosis('liver-disease', 'liver disease|hepatitis|hepatitis c|cirrhosis|fatty liver'),
  diagnosis('thyroid-disease', 'hypothyroidism|hyperthyroidism|thyroid disease|hypothyroid'),
  diagnosis('anemia', 'anemia|anemic'),
  diagnosis(
    'thrombosis',
    'deep vein thrombosis|deep venous thrombosis|dvt|blood clot|pulmonary embolism|thrombosis',
  ),
  diagnosis('stroke', 'stroke|cerebrovascular accident|transient ischemic attack'),
  diagnosis('smoking', 'smoking|smoker|smokes|smoke|tobacco use|tobacco|cigarettes|nicotine use'),
  diagnosis(
    'intracranial-bleeding',
    'hemorrhage|intracranial hemorrhage|subdural hematoma|intracranial bleed',
  ),
  diagnosis('nonsmoking', 'nonsmoker|non smoker|never smoker|never smoked'),
  diagnosis('alcohol-use', 'alcohol abuse|alcohol dependence|alcoholism|alcohol use disorder|alcohol misuse'),
  diagnosis(
    'substance-abuse',
    'substance abuse|substance use disorder|opioid use disorder|opioid dependence|opioid addiction|chemical dependency',
  ),
  diagnosis('bipolar-disorder', 'bipolar disorder|bipolar', 'psychological-symptoms'),
  diagnosis('bruxism', 'bruxism|teeth grinding|tooth grinding'),
  diagnosis(
    'jaw-joint-disorder',
    'temporomandibular joint dysfunction|temporomandibular joint disorder|temporomandibular dysfunction|temporomandibular disorder|tmj dysfunction|tmj disorder|tmj syndrome',
  ),
  diagnosis('cataract', 'cataract'),
  diagnosis('glaucoma', 'glaucoma'),
  diagnosis('scar', 'hypertrophic scar|keloid|keloid scar|hypertrophic scarring'),
  diagnosis('wound', 'open wound|wound|laceration|wound dehiscence'),
];

/** General words that a letter uses for any of several findings. */
export const CLASSES: readonly Concept[] = [
  concept(
    'class',
    'neurologic-deficit',
    'neurological deficit|neurologic deficit|neuro deficit|focal deficit|focal neurologic deficit|focal neurological deficit|nerve deficit|neuromotor deficit|neurological finding|neurologic finding|neurological abnormality|neurologic abnormality|neurological dysfunction|neurologic dysfunction|neurologic impairment|neurological impairment|neurological sign|neurologic sign|neurovascular deficit|neurological change|neurological symptom|neurologic symptom|focal neurological finding|nerve dysfunction',
    'nerve-compromise',
  ),
  concept(
    'class',
    'nerve-compromise',
    'nerve compromise|nerve root compromise|neurologic compromise|neurological compromise|nerve root compression|nerve compression|nerve impairment|nerve root involvement|neurocompression|neural compromise|neurocompressive|nerve root dysfunction|nerve root irritation|radiculopathic',
  ),
  concept(
    'class',
    'radicular-complaints',
    'radicular complaint|radicular symptom|radicular finding|radicular sign|radiculopathic symptom|radicular symptomatology|radicular type',
  ),
  concept(
    'class',
    'nerve-compression-on-imaging',
    'nerve root abutment|nerve root contact|neural compression',
    'nerve-compromise',
  ),
  concept(
    'class',
    'disc-pathology',
    'disc pathology|disk pathology|discogenic disease|discogenic pain|disc abnormality',
  ),
  concept('class', 'knee-derangement', 'knee pathology|knee abnormality|intra articular pathology'),
  concept(
    'class',
    'shoulder-derangement',
    'shoulder pathology|rotator cuff pathology|rotator cuff abnormality|rotator cuff',
  ),
  concept('class', 'crps-signs', 'autonomic change|sudomotor change|vasomotor change'),
  concept(
    'class',
    'psychological-symptoms',
    'psychological symptom|psychiatric symptom|psychological issue|psychological condition|mental health|psychological complaint|psychological|psychiatric',
  ),
  concept(
    'class',
    'physical-findings',
    'physical finding|physical examination finding|physical exam finding|examination finding|exam finding|objective finding|clinical finding|positive finding|objective examination finding|objective physical examination finding',
  ),
  concept(
    'class',
    'physical-examination',
    'physical examination|physical exam|examination|exam|physical assessment|neck physical exam|musculoskeletal exam|musculoskeletal examination|evaluation findings|clinical examination|pe',
  ),
  concept(
    'class',
    'subjective-complaints',
    'complaint|subjective complaint|subjective finding|symptom|chief complaint',
  ),
];
