import { type ConfusedWord, slip } from './confusedWord';

const PARTS =
  'knee shoulder hip wrist ankle elbow hand foot leg arm neck back thigh forearm thumb heel upper lower side sided';
const JOINTS =
  'sacroiliac si facet knee shoulder hip elbow ankle ac acromioclavicular mcp pip dip wrist thumb';
const WOUNDS =
  'pain tenderness swelling surgery arthroscopy injury sprain strain fracture injection mri replacement joint';

/** Parts of the body and what is seen on them, with the everyday word that dictation puts in their place. */
export const CONFUSED_BODY_WORDS: readonly ConfusedWord[] = [
  slip('lumber', 'lumbar', {
    after:
      'spine spinal sprain strain radiculopathy disc disk discs back region support brace epidural facet fusion laminectomy mri spondylosis stenosis flexion extension paraspinal paraspinals paravertebral muscles pain tenderness range orthosis discectomy decompression spondylolisthesis lordosis corset',
  }),
  slip('lumber', 'lumbar', { before: 'the', after: 'and', near: 'cervical thoracic spine' }),
  slip('surgical', 'cervical', { after: 'radiculopathy spondylosis myelopathy lordosis' }),
  slip('cervical', 'surgical', { after: 'candidate' }),
  slip('planter', 'plantar', {
    after: 'fasciitis fascia flexion flexors wart warts aspect surface foot fibromatosis heel tenderness',
  }),
  slip('planters', 'plantar', { after: 'fasciitis fascia' }),
  slip('palmer', 'palmar', { after: 'aspect surface fascia side flexion tenderness' }),
  slip('humorous', 'humerus', { before: 'proximal distal mid' }),
  slip('humorous', 'humeral', { after: 'fracture head shaft' }),
  slip('carpel', 'carpal', { after: 'tunnel' }),
  slip('cubicle', 'cubital', { after: 'tunnel' }),
  slip('faucet', 'facet', {
    after: 'joint joints block blocks injection injections arthropathy hypertrophy mediated loading syndrome',
  }),
  slip('facial', 'facet', {
    after: 'joint joints hypertrophy arthropathy',
    near: 'lumbar cervical spine l4 l5',
  }),
  slip('rotary', 'rotator', { after: 'cuff' }),
  slip('rotor', 'rotator', { after: 'cuff' }),
  slip('cup', 'cuff', { before: 'rotator' }),
  slip('cough', 'cuff', { before: 'rotator' }),
  slip('labial', 'labral', { near: 'shoulder hip glenoid superior slap acetabular' }),
  slip('minuscule', 'meniscal', { before: 'medial lateral' }),
  slip('miniscule', 'meniscal', { before: 'medial lateral' }),
  slip('crucial', 'cruciate', { after: 'ligament ligaments' }),
  slip('bilateral', 'collateral', { before: 'medial lateral ulnar radial', after: 'ligament ligaments' }),
  slip('collateral', 'bilateral', { after: 'knees shoulders hands wrists ankles hips feet legs arms' }),
  slip('perineal', 'peroneal', { after: 'tendon tendons tendonitis tendinitis tenosynovitis' }),
  slip('perineal', 'peroneal', { after: 'nerve neuropathy', near: 'ankle foot leg knee fibular lower' }),
  slip('grater', 'greater', { after: 'trochanter trochanteric tuberosity occipital than' }),
  slip('medical', 'medial', {
    after:
      'meniscus meniscal epicondyle epicondylitis epicondylar malleolus malleolar compartment collateral condyle femoral retinaculum branch_block branch_blocks joint_line',
  }),
  slip('medial', 'medical', {
    after:
      'necessity records record history referral provider group attention care documentation management director clearance literature evidence reports report doctor treatment examiner examination appointment condition conditions leave visit visits services',
  }),
  slip('medially', 'medically', {
    after: 'necessary appropriate supported indicated stationary reasonable unnecessary',
  }),
  slip('angle', 'ankle', { after: 'sprain brace fusion arthroscopy swelling' }),
  slip('uncle', 'ankle', { before: 'left right' }),
  slip('write', 'right', { before: 'the her his', after: PARTS }),
  slip('let', 'left', { before: 'the her his', after: `${PARTS} extremity` }),
  slip('lift', 'left', { before: 'the her his', after: `${PARTS} extremity` }),
  slip('supper', 'upper', { after: 'back extremity extremities arm arms limb trapezius thoracic' }),
  slip('should', 'shoulder', { before: 'left right bilateral', after: `${WOUNDS} impingement` }),
  slip('need', 'knee', { before: 'left right bilateral', after: WOUNDS }),
  slip('risk', 'wrist', { before: 'left right bilateral', after: `${WOUNDS} brace splint` }),
  slip('wrist', 'risk', { after: 'factor factors' }),
  slip('tow', 'toe', { before: 'great big heel_and little' }),
  slip('tow', 'toe', { after: 'walk walking fracture raises' }),
  slip('heal', 'heel', { after: 'pain spur spurs walk walking strike lift lifts cord pad cup' }),
  slip('soul', 'sole', { before: 'the', after: 'of', near: 'foot shoe feet' }),
  slip('waste', 'waist', { before: 'the her his', near: 'above below belt around pants' }),
  slip('chess', 'chest', { after: 'pain wall tightness x' }),
  slip('chord', 'cord', { before: 'spinal vocal' }),
  slip('fecal', 'thecal', { after: 'sac sack' }),
  slip('sack', 'sac', { before: 'thecal' }),
  slip('foreman', 'foramen', { before: 'neural nerve intervertebral' }),
  slip('foreman', 'foraminal', { after: 'stenosis narrowing' }),
  slip('annual', 'annular', { after: 'tear tears fissure fissures bulge bulging' }),
  slip('fisher', 'fissure', { before: 'annular' }),
  slip('generative', 'degenerative', { after: 'disc disk changes joint disease arthritis' }),
  slip('desk', 'disc', { after: 'bulge bulges herniation protrusion degeneration desiccation' }),
  slip('budge', 'bulge', { before: 'disc disk' }),
  slip('patient', 'patent', {
    before: 'is are appear appears remain remains widely both',
    near: 'foramen foramina foraminal canal artery arteries vein veins vessel vessels airway graft recess recesses',
  }),
  slip('patent', 'patient', {
    before: 'the this',
    after:
      'is was has had reports reported complains complained states stated denies denied presents presented underwent continues',
  }),
  slip('join', 'joint', { before: JOINTS }),
  slip('join', 'joint', { after: 'line effusion', near: 'knee shoulder ankle medial lateral' }),
  slip('infusion', 'effusion', {
    before: 'joint trace suprapatellar',
    near: 'knee shoulder ankle elbow hip',
  }),
  slip('effusion', 'fusion', { before: 'discectomy_and interbody' }),
  slip('tier', 'tear', { before: 'cuff meniscal meniscus labral tendon ligament' }),
  slip('never', 'nerve', {
    after:
      'root roots conduction block blocks impingement compression entrapment stimulator stimulation damage',
  }),
  slip('never', 'nerve', { before: 'median ulnar sciatic radial tibial peroneal femoral sural' }),
  slip('nerve', 'never', { before: 'has had', after: 'been had' }),
  slip('route', 'root', { before: 'nerve' }),
  slip('root', 'route', { after: 'of_administration' }),
  slip('vain', 'vein', { before: 'deep varicose' }),
  slip('callous', 'callus', { after: 'formation' }),
  slip('enema', 'edema', { before: 'pitting pedal pretibial peripheral' }),
  slip('enema', 'edema', { near: 'clubbing cyanosis erythema ecchymosis' }),
  slip('peddle', 'pedal', { after: 'pulses pulse edema' }),
  slip('petal', 'pedal', { after: 'pulses pulse edema' }),
  slip('scared', 'scarred', { after: 'tissue' }),
  slip('scare', 'scar', { after: 'tissue' }),
  slip('mucus', 'mucous', { after: 'membrane membranes' }),
  slip('prostrate', 'prostate', { after: 'cancer gland exam hypertrophy enlargement specific' }),
];
