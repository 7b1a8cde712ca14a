/** A part of the body; `partOf` names the wider parts that hold it. */
export interface BodyPart {
  readonly id: string;
  readonly forms: string;
  readonly partOf: readonly string[];
}

const part = (id: string, partOf: string, forms: string): BodyPart => ({
  id,
  forms,
  partOf: partOf === '' ? [] : partOf.split(' '),
});

/**
 * Body parts with the words for them. Muscles, joints and nerves stand under the part they are examined with, so
 * that an ulnar symptom at the elbow and one in the hand are both of the upper extremity.
 */
export const BODY_PARTS: readonly BodyPart[] = [
  part(
    'spine',
    '',
    'spine|spinal|vertebral|vertebra|vertebrae|paraspinal|paravertebral|paraspinous|paraspinal muscle|paravertebral muscle',
  ),
  part('back', 'spine', 'back'),
  part(
    'cervical',
    'spine',
    'cervical spine|c s|cervical|neck|c spine|cspine|paracervical|cervicothoracic|cervical region|cervical paraspinal|posterior cervical|sternocleidomastoid',
  ),
  part(
    'thoracic',
    'spine back',
    'thoracic spine|thoracic|mid back|middle back|upper back|midback|t spine|dorsal spine|thoracic region|thoracolumbar spine|interscapular',
  ),
  part(
    'lumbar',
    'spine back',
    'lumbar spine|l s|lumbar|low back|lower back|lumbosacral spine|lumbosacral|l spine|ls spine|lumbar region|lumbosacral region|lumbar paraspinal|lumbar back',
  ),
  part('thoracolumbar', 'lumbar thoracic', 'thoracolumbar|thoraco lumbar'),
  part(
    'sacroiliac',
    'lumbar pelvis',
    'sacroiliac joint|sacroiliac|sacroiliitis|si joint|sacrum|sacral|coccyx|tailbone',
  ),
  part('pelvis', '', 'pelvis|pelvic'),
  part(
    'upper-extremity',
    '',
    'upper extremity|upper limb|arm|upper arm|ue|bue|rue|lue|biceps|triceps|deltoid',
  ),
  part(
    'shoulder',
    'upper-extremity',
    'shoulder|rotator cuff|glenohumeral|acromioclavicular|acromioclavicular joint|acromial clavicular joint|ac joint|subacromial|supraspinatus|infraspinatus|subscapularis|scapula|scapular|sternoclavicular joint|clavicle|shoulder girdle|glenoid|humeral head|head of the humerus|humeral neck|neck of the humerus|surgical neck of the humerus|greater tuberosity|coracoid|biceps groove|subdeltoid|subdeltoid bursa|long head of the biceps|long head of biceps|biceps anchor|bicipital groove|biceps tendon',
  ),
  part(
    'trapezius',
    'cervical shoulder',
    'trapezius|trap|trapezius muscle|trapezial|trapezial muscle|rhomboid',
  ),
  part(
    'elbow',
    'upper-extremity',
    'elbow|radial head|radius head|head of the radius|radial neck|neck of the radius|ulnar groove|epicondyle|lateral epicondyle|medial epicondyle|epicondylitis|lateral epicondylitis|medial epicondylitis|olecranon|cubital',
  ),
  part('forearm', 'upper-extremity', 'forearm|radius|ulna'),
  part(
    'wrist',
    'upper-extremity hand-and-wrist',
    'wrist|ulnar head|head of the ulna|lunate|triquetrum|carpal|distal radius|scaphoid',
  ),
  part(
    'hand',
    'upper-extremity hand-and-wrist',
    'hand|palm|thenar|metacarpal|metacarpal head|head of the metacarpal|metacarpal neck|neck of the metacarpal|hypothenar',
  ),
  part(
    'finger',
    'hand',
    'finger|index finger|middle finger|ring finger|little finger|small finger|fifth finger|5th finger|4th finger|fourth finger|third finger|3rd finger|second finger|2nd finger|long finger|fourth and fifth finger|fifth and fourth finger|ring and little finger|ring and small finger|index and long finger|index and middle finger|phalanx|fingertip|digit',
  ),
  part('thumb', 'hand', 'thumb|basal joint'),
  part('lower-extremity', '', 'lower extremity|lower limb|leg|le|ble|rle|lle|lower leg'),
  part(
    'hip',
    'lower-extremity',
    'hip|trochanter|trochanteric|femoral head|head of the femur|femoral neck|neck of the femur|acetabulum|acetabular|greater trochanter|hip joint',
  ),
  part('groin', 'hip', 'groin|inguinal'),
  part('buttock', 'lumbar hip', 'buttock|gluteal|piriformis|gluteus'),
  part('thigh', 'lower-extremity', 'thigh|quadriceps|hamstring|femur|it band|iliotibial band|lateral thigh'),
  part(
    'knee',
    'lower-extremity',
    'medial compartment|lateral compartment|patellofemoral compartment|tibiofemoral|knee|patella|patellar|patellofemoral|meniscus|meniscal|medial meniscus|lateral meniscus|fibular head|fibula head|head of the fibula|fibular neck|tibial plateau|femoral condyle|popliteal|acl|mcl|pcl|lcl|anterior cruciate ligament|medial joint line|lateral joint line',
  ),
  part('calf', 'lower-extremity', 'calf|shin|tibia|fibula|gastrocnemius'),
  part(
    'ankle',
    'lower-extremity ankle-and-foot',
    'ankle|achilles|malleolus|distal fibula|distal tibia|atfl|lateral malleolus|medial malleolus|talus|talar',
  ),
  part(
    'foot',
    'lower-extremity ankle-and-foot',
    'foot|feet|metatarsal|plantar|heel|plantar fascia|calcaneus|midfoot|forefoot|fifth metatarsal|metatarsal head|head of the metatarsal|metatarsal neck|lisfranc|cuboid|sesamoid',
  ),
  part('toe', 'foot', 'toe|great toe|big toe|hallux'),
  part('head', '', 'head|skull|cranial|brain|scalp|concussion'),
  part('face', 'head', 'face|facial|jaw|tmj|temporomandibular|nose|nasal|mandible'),
  part('cheek', 'face', 'cheek|eyebrow|temple'),
  part('eye', 'head', 'eye|vision|ocular|cornea|corneal|retina|retinal|eyelid|conjunctiva|eyeball'),
  part('ear', 'head', 'ear|hearing'),
  part('chest', '', 'chest|rib|sternum|thorax|costochondral'),
  part('abdomen', '', 'abdomen|abdominal|stomach|umbilical'),
];

/** Parts there is one of: a list's side does not pass on to them. */
export const MIDLINE: ReadonlySet<string> = new Set([
  'spine',
  'back',
  'cervical',
  'thoracic',
  'lumbar',
  'thoracolumbar',
  'pelvis',
  'head',
  'face',
  'chest',
  'abdomen',
]);

/** Parts that hold a whole limb: of its two sides letters speak in passing. */
export const WHOLE_LIMBS: ReadonlySet<string> = new Set(['upper-extremity', 'lower-extremity']);

/** Parts that nerves of the spine reach; what is decided on the arm is not decided on the leg all the same. */
export const LIMB_PARTS: ReadonlySet<string> = new Set([...WHOLE_LIMBS, 'thigh', 'calf']);

/** Regions that have treatments of their own. */
export const REGIONS_TREATED: ReadonlySet<string> = new Set([
  'cervical',
  'thoracic',
  'lumbar',
  'shoulder',
  'elbow',
  'forearm',
  'wrist',
  'hand',
  'finger',
  'thumb',
  'hip',
  'knee',
  'ankle',
  'foot',
  'toe',
]);

/** Parts so wide that one of them beside another one tells of no other region. */
export const WIDE: ReadonlySet<string> = new Set(['spine', 'back']);

/** Parts so wide, or so near to others, that to name them tells nothing. */
export const TELL_NOTHING: ReadonlySet<string> = new Set([...WHOLE_LIMBS, ...WIDE, 'trapezius']);
