import { wordList } from '../../language/wordList';
import { attribute, type Concept } from '../concepts/concept';

/**
 * Structures that a study or an examiner looks at, and what they have where they are not as they should be: "the facet joints are
 * normal", "the lens is clear", "the vocal cords move normally". What a structure has by its own name ("a tear of the biceps") is
 * set against it as well, see relations/structures.ts. Those of knee, shoulder and hand with names of their own stand in
 * examinations.ts.
 */
export const STRUCTURES: readonly Concept[] = [
  attribute(
    'facet-joints',
    'facet-arthropathy',
    'facet joints|facets|zygapophyseal joints|zygapophysial joints|facet articulations',
  ),
  attribute(
    'spinal-cord',
    'myelopathy',
    'spinal cord|cervical cord|thoracic cord|the cord|cord signal|conus|conus medullaris',
  ),
  attribute('spinal-canal', 'central-stenosis', 'spinal canal|central canal|canal|thecal sac'),
  attribute(
    'neural-foramina',
    'foraminal-stenosis',
    'foramina|neural foramina|neuroforamina|foramen|intervertebral foramina',
  ),
  attribute(
    'vertebral-bodies',
    'vertebral-fracture',
    'vertebral body|vertebral bodies|vertebral body height|vertebral heights',
  ),
  attribute(
    'intervertebral-disc',
    'disc-pathology',
    'intervertebral disc|intervertebral discs|lumbar discs|cervical discs|the discs|disc contour|disc spaces',
  ),
  attribute(
    'biceps-tendon',
    'biceps-tear',
    'biceps tendon|long head of the biceps|biceps anchor|distal biceps tendon|long head of biceps tendon',
  ),
  attribute(
    'acromioclavicular-joint',
    'acromioclavicular-arthritis',
    'acromioclavicular joint|ac joint|acromioclavicular articulation',
  ),
  attribute('glenohumeral-joint', 'osteoarthritis', 'glenohumeral joint|glenohumeral articulation'),
  attribute('hip-joint', 'osteoarthritis', 'hip joint|hip joints|hip joint space'),
  attribute('femoral-head', 'avascular-necrosis', 'femoral head|femoral heads'),
  attribute(
    'thumb-joint',
    'thumb-arthritis',
    'cmc joint|thumb cmc joint|carpometacarpal joint|basal joint|basal joint of the thumb|cmc joint of the thumb|first carpometacarpal joint',
  ),
  attribute(
    'cartilage',
    'cartilage-defect',
    'cartilage|chondral surface|chondral surfaces|articular surface|articular surfaces|hyaline cartilage',
  ),
  attribute(
    'extensor-mechanism',
    'tendon-tear',
    'patellar tendon|quadriceps tendon|extensor mechanism|peroneal tendon|peroneal tendons|posterior tibial tendon|flexor tendon|flexor tendons|extensor tendon|extensor tendons|common extensor tendon|common extensor origin|gluteal tendons|gluteus medius tendon|hamstring tendon|flexor digitorum',
  ),
  attribute('plantar-fascia', 'plantar-fasciitis', 'plantar fascia'),
  attribute('talar-dome', 'cartilage-defect', 'talar dome|talus|osteochondral surface'),
  attribute(
    'bone',
    'fracture',
    'cortex|cortices|bony structures|osseous structures|bones|bone marrow|bony architecture',
  ),
  attribute(
    'lung-fields',
    'abnormal-breath-sounds',
    'lungs|lung bases|chest auscultation|lung auscultation|air entry',
  ),
  attribute('gallbladder', 'gallbladder-disease', 'gallbladder|gall bladder|biliary tree'),
  attribute('pancreas', 'pancreatitis', 'pancreas'),
  attribute('abdomen', 'abdominal-finding', 'abdomen|abdominal palpation|belly'),
  attribute('prostate', 'prostate-disease', 'prostate|prostate gland|prostate exam|prostate examination'),
  attribute('thyroid-gland', 'thyroid-disease', 'thyroid gland|thyroid|thyroid exam'),
  attribute('lens', 'cataract', 'lens|lenses|crystalline lens|ocular media|ocular lens'),
  attribute('retina', 'retinal-disease', 'retina|macula|retinas'),
  attribute('optic-nerve', 'optic-cupping', 'optic nerve|optic nerves|optic disc|optic discs'),
  attribute(
    'vocal-cords',
    'vocal-cord-disease',
    'vocal cords|vocal cord|vocal folds|vocal fold|cord mobility|vocal cord mobility|larynx',
  ),
  attribute('throat', 'sore-throat', 'oropharynx|pharynx'),
  attribute('sinuses', 'sinusitis', 'sinuses|paranasal sinuses|maxillary sinuses'),
  attribute(
    'jaw-joint',
    'jaw-joint-disorder',
    'temporomandibular joint|temporomandibular joints|tmj|tmjs|mandibular condyles',
  ),
  attribute(
    'deep-veins',
    'thrombosis',
    'deep veins|deep venous system|popliteal vein|femoral vein|calf veins|deep vein system',
  ),
  attribute('arteries', 'peripheral-artery-disease', 'arteries|arterial flow|arterial inflow'),
  attribute('superficial-veins', 'venous-insufficiency', 'saphenous vein|saphenous veins|superficial veins'),
  attribute('brain', 'intracranial-bleeding', 'brain|brain parenchyma|intracranial contents'),
  attribute(
    'hardware',
    'hardware-failure',
    'hardware|instrumentation|fixation hardware|hardware position|components|prosthetic components|implant|implants|plate and screws|plates and screws|screws and plate|rods and screws|screws and rods|pedicle screw|pedicle screws|locking screw|screw|screws|tension band wire|wires|k wire|interbody cage|suture anchors|femoral component|tibial component',
  ),
  attribute('tear-film', 'dry-eye', 'tear production|tear film|tear function|lacrimation'),
  attribute('nails', 'fungal-infection', 'toenails|nails|nail plates'),
  attribute('stomach', 'gastritis', 'stomach|gastric mucosa|duodenum|stomach lining'),
  attribute('esophagus', 'reflux', 'esophagus|esophageal mucosa'),
  attribute('colon', 'inflammatory-bowel-disease', 'colon|colonic mucosa'),
];

const IDS: ReadonlySet<string> = new Set(STRUCTURES.map(({ id }) => id));

/** Whether something examined is such a structure: it is told of by plain words around it, and not by tests. */
export function isStructure(id: string): boolean {
  return IDS.has(id);
}

/** Words of their names that tell none from another. */
export const NO_NAME_OF_STRUCTURE = wordList(`
  joint joints tendon tendons the of head long surface surfaces body system mucosa exam examination nerve nerves structures left
  right first common space contour height`);

/** Of a structure in which nothing is wrong. */
export const STRUCTURE_IN_ORDER = wordList(`
  normal normally unremarkable clear healthy patent compressible mobile symmetric symmetrical pristine smooth benign soft nontender
  aerated transparent spared wnl quiet`);

/** Of one that holds together, and may be ill otherwise. */
export const STRUCTURE_WHOLE = wordList(
  'intact attached continuity untorn whole preserved maintained united positioned seated uninjured undisplaced good place',
);

/** Of one in which something is wrong. */
export const STRUCTURE_OUT_OF_ORDER = wordList(`
  abnormal narrowed compressed displaced broken thickened opaque inflamed torn degenerated degenerative arthritic stenotic enlarged
  detached perforated occluded paralyzed immobile fractured ruptured swollen distended cloudy frayed effaced subluxed eroded
  collapsed blocked obstructed disrupted`);

/** Verbs with which a structure does what it should: "the vocal cords move normally". */
export const DOES_ITS_WORK = wordList('move moves moved function functions functioned conduct conducts');

/** What tells that a structure is torn or broken, by the words of a record. */
export const BREAKS = wordList(`
  tear tears torn tearing rupture ruptured perforation perforated disruption detachment detached avulsion avulsed split defect
  fracture fractured retear laceration`);
