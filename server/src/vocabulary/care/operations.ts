import type { Entry } from '../../language/lexicon';
import { type Concept, concept } from '../concepts/concept';

const treatment = (id: string, forms: string, isA = ''): Concept => concept('treatment', id, forms, isA);

/** Operations, each a kind of surgery. */
export const OPERATIONS: readonly Concept[] = [
  treatment(
    'surgery',
    'surgery|surgical intervention|operation|operative|surgical procedure|postoperative|post operative|repair|decompression|release|surgically|surgical|previous surgery|reconstruction|invasive procedure|operated|operated on|postop|post op|postsurgical|post surgical|surgical treatment|surgical management|surgical repair|operative treatment|operative intervention|operative procedure|prior surgery|past surgery|surgical history|surgical correction|surgical release|surgical decompression|open surgery|operative repair|surgical excision|surgical exploration|open repair|surgical reconstruction|underwent an operation|invasive surgery|revision surgery|surgical revision|lysis of adhesions|capsular release',
    'invasive-care',
  ),
  treatment(
    'arthroscopy',
    'arthroscopy|arthroscopic surgery|arthroscopic|arthroscopic procedure|diagnostic arthroscopy|operative arthroscopy|arthroscopically|arthroscopic debridement|arthroscopic repair|arthroscopic evaluation|surgical arthroscopy|arthroscopic intervention',
    'surgery',
  ),
  treatment(
    'arthroplasty',
    'arthroplasty|joint replacement|total joint replacement|total joint arthroplasty|total arthroplasty|joint arthroplasty|revision arthroplasty|partial joint replacement',
    'surgery',
  ),
  treatment(
    'spinal-surgery',
    'spinal surgery|back surgery|spine surgery|lumbar surgery|lumbar spine surgery|cervical surgery|cervical spine surgery|neck surgery|low back surgery|spinal operation|thoracic spine surgery|back operation|lumbar decompression|cervical decompression|spinal decompression|spinal decompression surgery|decompressive surgery|lumbar spinal surgery|spinal procedure',
    'surgery',
  ),
  treatment(
    'spinal-fusion',
    'fusion|spinal fusion|interbody fusion|posterior fusion|anterior fusion|fusion surgery|posterolateral fusion|posterior spinal fusion|instrumented fusion|spine fusion|spinal arthrodesis|spinal fusion surgery|decompression and fusion|laminectomy and fusion|fused|multilevel fusion|revision fusion',
    'spinal-surgery',
  ),
  treatment(
    'lumbar-fusion',
    'lumbar fusion|lumbar spinal fusion|lumbar interbody fusion|posterior lumbar interbody fusion|anterior lumbar interbody fusion|transforaminal lumbar interbody fusion|plif|tlif|alif|xlif|lumbar spine fusion|lumbosacral fusion|lateral lumbar interbody fusion|posterior lumbar fusion|extreme lateral interbody fusion|l4 l5 fusion|l5 s1 fusion|l4 5 fusion|lumbar laminectomy and fusion|lumbar decompression and fusion',
    'spinal-fusion',
  ),
  treatment(
    'cervical-fusion',
    'cervical fusion|acdf|anterior cervical discectomy and fusion|anterior cervical fusion|cervical spine fusion|anterior cervical decompression and fusion|posterior cervical fusion|cervical discectomy and fusion|anterior cervical diskectomy and fusion|anterior cervical discectomy fusion',
    'spinal-fusion',
  ),
  treatment(
    'laminectomy',
    'laminectomy|lumbar laminectomy|cervical laminectomy|laminotomy|hemilaminectomy|foraminotomy|laminoplasty|lumbar laminotomy|decompressive laminectomy|facetectomy|hemilaminotomy|microdecompression|cervical foraminotomy',
    'spinal-surgery',
  ),
  treatment(
    'discectomy',
    'discectomy|microdiscectomy|diskectomy|microdiskectomy|lumbar discectomy|lumbar microdiscectomy|micro discectomy|hemilaminectomy and discectomy|laminectomy and discectomy|laminotomy and discectomy|cervical discectomy|microlumbar discectomy|microsurgical discectomy|laminectomy discectomy',
    'spinal-surgery',
  ),
  treatment(
    'disc-replacement',
    'disc replacement|artificial disc replacement|disc arthroplasty|total disc replacement|artificial disc|cervical disc arthroplasty|cervical disc replacement|disk replacement|lumbar disc replacement|artificial disk replacement',
    'spinal-surgery',
  ),
  treatment('vertebral-augmentation', 'kyphoplasty|vertebroplasty|vertebral augmentation', 'spinal-surgery'),
  treatment(
    'sacroiliac-fusion',
    'sacroiliac fusion|si joint fusion|sacroiliac joint fusion|si fusion',
    'surgery',
  ),
  treatment(
    'shoulder-surgery',
    'shoulder surgery|shoulder arthroscopy|arthroscopic shoulder surgery|shoulder arthroscopic surgery|shoulder operation|arthroscopy of the shoulder|shoulder repair|arthroscopic surgery of the shoulder|shoulder debridement',
    'surgery',
  ),
  treatment(
    'rotator-cuff-repair',
    'rotator cuff repair|arthroscopic rotator cuff repair|cuff repair|rotator cuff surgery|mini open rotator cuff repair|repair of the rotator cuff|open rotator cuff repair|supraspinatus repair|revision rotator cuff repair|rotator cuff reconstruction|superior capsular reconstruction',
    'shoulder-surgery',
  ),
  treatment(
    'shoulder-decompression',
    'acromioplasty|subacromial decompression|arthroscopic subacromial decompression|distal clavicle excision|distal clavicle resection|mumford procedure|mumford|distal clavicular resection|distal clavicular excision|bursectomy|partial claviculectomy',
    'shoulder-surgery',
  ),
  treatment(
    'labral-repair',
    'labral repair|slap repair|bankart repair|labral debridement|labrum repair|capsulorrhaphy|capsular shift|stabilization of the shoulder|labral reconstruction',
    'shoulder-surgery',
  ),
  treatment(
    'biceps-surgery',
    'tenodesis|biceps tenodesis|biceps tenotomy|tenotomy|biceps repair|distal biceps repair|biceps tendon repair',
    'surgery',
  ),
  treatment(
    'shoulder-replacement',
    'shoulder replacement|shoulder arthroplasty|total shoulder arthroplasty|total shoulder replacement|reverse shoulder arthroplasty|reverse total shoulder arthroplasty|reverse shoulder replacement|reverse total shoulder replacement|hemiarthroplasty of the shoulder',
    'arthroplasty shoulder-surgery',
  ),
  treatment(
    'knee-surgery',
    'knee surgery|knee arthroscopy|arthroscopic knee surgery|knee arthroscopic surgery|knee operation|arthroscopy of the knee|knee debridement|lateral release|lateral retinacular release|arthroscopic surgery of the knee|high tibial osteotomy|patellar realignment',
    'surgery',
  ),
  treatment(
    'meniscectomy',
    'meniscectomy|partial meniscectomy|meniscus repair|meniscal repair|medial meniscectomy|lateral meniscectomy|partial medial meniscectomy|partial lateral meniscectomy|arthroscopic meniscectomy|arthroscopic partial meniscectomy|meniscus surgery|meniscal surgery|meniscal transplant|meniscal debridement|meniscal root repair',
    'knee-surgery',
  ),
  treatment(
    'cruciate-reconstruction',
    'acl reconstruction|anterior cruciate ligament reconstruction|acl repair|acl surgery|pcl reconstruction|cruciate reconstruction|cruciate ligament reconstruction|mpfl reconstruction|acl revision',
    'knee-surgery',
  ),
  treatment(
    'chondroplasty',
    'chondroplasty|microfracture|cartilage restoration|osteochondral transplant|osteochondral allograft|autologous chondrocyte implantation|cartilage transplant|abrasion arthroplasty',
    'surgery',
  ),
  treatment(
    'knee-replacement',
    'knee replacement|total knee replacement|total knee arthroplasty|tka|tkr|knee arthroplasty|partial knee replacement|unicompartmental knee replacement|unicompartmental knee arthroplasty|revision knee arthroplasty|revision total knee arthroplasty|knee replacement surgery|unicondylar knee replacement',
    'arthroplasty knee-surgery',
  ),
  treatment(
    'hip-surgery',
    'hip surgery|hip arthroscopy|arthroscopic hip surgery|hip labral repair|core decompression|hip operation|hip fracture surgery|hip pinning',
    'surgery',
  ),
  treatment(
    'hip-replacement',
    'hip replacement|total hip replacement|total hip arthroplasty|hip arthroplasty|tha|thr|hip resurfacing|hemiarthroplasty of the hip|hip hemiarthroplasty|revision hip arthroplasty|revision total hip arthroplasty',
    'arthroplasty hip-surgery',
  ),
  treatment(
    'hand-surgery',
    'hand surgery|wrist surgery|wrist arthroscopy|finger surgery|thumb surgery|elbow surgery|tfcc repair|tfcc debridement|proximal row carpectomy|wrist fusion|wrist arthrodesis|hand operation|carpectomy|flexor tenolysis|tenolysis|tendon transfer|fasciectomy|elbow arthroscopy|epicondylar release|lateral epicondyle release|epicondylectomy|ulnar shortening osteotomy|radial tunnel release',
    'surgery',
  ),
  treatment(
    'carpal-tunnel-release',
    'carpal tunnel release|ctr|endoscopic carpal tunnel release|open carpal tunnel release|carpal tunnel surgery|carpal tunnel decompression|median nerve decompression|median nerve release',
    'hand-surgery',
  ),
  treatment(
    'cubital-tunnel-release',
    'cubital tunnel release|ulnar nerve transposition|ulnar nerve decompression|ulnar nerve release|cubital tunnel surgery|cubital tunnel decompression|ulnar nerve surgery|submuscular transposition',
    'hand-surgery',
  ),
  treatment(
    'trigger-finger-release',
    'trigger finger release|trigger release|a1 pulley release|trigger thumb release|trigger finger surgery|pulley release',
    'hand-surgery',
  ),
  treatment(
    'de-quervain-release',
    'de quervain release|first dorsal compartment release|de quervains release|first extensor compartment release',
    'hand-surgery',
  ),
  treatment(
    'thumb-arthroplasty',
    'cmc arthroplasty|thumb arthroplasty|thumb cmc arthroplasty|basal joint arthroplasty|trapeziectomy|carpometacarpal arthroplasty|lrti|basal thumb arthroplasty',
    'hand-surgery arthroplasty',
  ),
  treatment(
    'cyst-excision',
    'ganglion excision|ganglion cyst excision|cyst excision|excision of the ganglion|excision of ganglion cyst|mass excision|excision of the mass|excision of the cyst',
    'surgery',
  ),
  treatment(
    'foot-surgery',
    'foot surgery|ankle surgery|ankle arthroscopy|bunionectomy|hammertoe correction|hammertoe repair|plantar fascia release|plantar fasciotomy|achilles repair|achilles tendon repair|ankle ligament reconstruction|brostrom|brostrom procedure|lateral ligament reconstruction|tarsal tunnel release|neuroma excision|neurectomy|foot operation|ankle operation|gastrocnemius recession|exostectomy|calcaneal osteotomy|peroneal tendon repair|ankle debridement|ankle ligament repair',
    'surgery',
  ),
  treatment(
    'joint-fusion',
    'arthrodesis|ankle fusion|subtalar fusion|triple arthrodesis|ankle arthrodesis|toe fusion|midfoot fusion|finger fusion|thumb fusion|subtalar arthrodesis|mtp fusion|joint fusion',
    'surgery',
  ),
  treatment(
    'fracture-fixation',
    'orif|open reduction internal fixation|open reduction and internal fixation|open reduction|internal fixation|pinning|external fixation|intramedullary nail|intramedullary rod|closed reduction|percutaneous pinning|plating|intramedullary nailing|fracture fixation|rodding|closed reduction and percutaneous pinning|im nailing|fixation surgery|closed reduction and pinning|fixed with|plated|pinned|internally fixed|screw fixation|plate fixation|nailed',
    'surgery',
  ),
  treatment(
    'hardware-removal',
    'hardware removal|removal of hardware|removal of the hardware|removal of retained hardware|pin removal|plate removal|screw removal|implant removal|hardware excision|removal of painful hardware|explantation|removal of symptomatic hardware',
    'surgery',
  ),
  treatment('osteotomy', 'osteotomy', 'surgery'),
  treatment('synovectomy', 'synovectomy|tenosynovectomy|arthroscopic synovectomy', 'surgery'),
  treatment(
    'tendon-repair',
    'tendon repair|flexor tendon repair|extensor tendon repair|tendon reconstruction|hamstring repair|quadriceps tendon repair|patellar tendon repair|tendon surgery|gluteus medius repair',
    'surgery',
  ),
  treatment(
    'ligament-surgery',
    'ligament reconstruction|ligament repair|ligament surgery|collateral ligament repair|ucl repair|ucl reconstruction|scapholunate repair|ulnar collateral ligament reconstruction',
    'surgery',
  ),
  treatment(
    'nerve-surgery',
    'nerve repair|nerve graft|neurolysis|nerve decompression|nerve transposition|nerve release|neuroplasty|nerve surgery|digital nerve repair|nerve exploration',
    'surgery',
  ),
  treatment(
    'amputation',
    'amputation|revision amputation|below knee amputation|above knee amputation|ray amputation|amputation surgery|stump revision|bka',
    'surgery',
  ),
  treatment(
    'skin-graft',
    'skin graft|skin grafting|split thickness skin graft|full thickness skin graft|flap coverage|flap surgery|scar revision|scar excision|skin substitute|free flap',
    'surgery',
  ),
  treatment(
    'debridement',
    'debridement|debrided|irrigation and debridement|incision and drainage|washout|wound debridement|surgical debridement|sharp debridement',
  ),
  treatment(
    'hernia-repair',
    'hernia repair|herniorrhaphy|inguinal hernia repair|umbilical hernia repair|laparoscopic hernia repair|hernia surgery|ventral hernia repair|incisional hernia repair|hernioplasty|mesh repair|hernia operation|repair of the hernia',
    'surgery',
  ),
  treatment(
    'abdominal-surgery',
    'abdominal surgery|cholecystectomy|gallbladder removal|appendectomy|hysterectomy|laparoscopy|laparotomy|bowel resection|colon resection|resection of the colon|resection of the bowel|colectomy|hemicolectomy|colostomy|ileostomy|splenectomy|gastrectomy|bowel anastomosis|nissen fundoplication|fundoplication|hemorrhoidectomy|cesarean section|c section',
    'surgery',
  ),
  treatment(
    'bariatric-surgery',
    'bariatric surgery|gastric bypass|gastric sleeve|sleeve gastrectomy|lap band|lap band surgery|gastric band|weight loss surgery|gastric banding|gastric balloon',
    'surgery',
  ),
  treatment(
    'eye-surgery',
    'eye surgery|cataract surgery|cataract extraction|corneal transplant|vitrectomy|lasik|intraocular lens|cataract removal|retinal surgery|eyelid surgery|blepharoplasty|glaucoma surgery|keratoplasty|pterygium excision|retinal detachment repair|prk',
    'surgery',
  ),
  treatment(
    'nasal-surgery',
    'septoplasty|rhinoplasty|sinus surgery|turbinate reduction|nasal surgery|septorhinoplasty|turbinectomy|uvulopalatopharyngoplasty|functional endoscopic sinus surgery|septal repair',
    'surgery',
  ),
  treatment(
    'ear-surgery',
    'tympanoplasty|mastoidectomy|ear surgery|myringotomy|ear tubes|stapedectomy',
    'surgery',
  ),
  treatment(
    'jaw-surgery',
    'tmj surgery|tmj arthroscopy|jaw surgery|orthognathic surgery|tmj arthrocentesis|tmj arthroplasty',
    'surgery',
  ),
  treatment(
    'oral-surgery',
    'tooth extraction|extraction of teeth|dental extraction|dental implant|bone graft of the jaw|dental surgery|oral surgery|extraction of the tooth|surgical extraction|extracted teeth|osseous surgery|sinus lift|gingivectomy|extraction of tooth',
    'surgery',
  ),
  treatment(
    'heart-surgery',
    'open heart surgery|heart surgery|coronary artery bypass|bypass surgery|cardiac surgery|valve replacement|stent placement|angioplasty|coronary artery bypass grafting|cardiac ablation',
    'surgery',
  ),
  treatment(
    'brain-surgery',
    'craniotomy|brain surgery|burr hole|cranioplasty|ventriculoperitoneal shunt',
    'surgery',
  ),
];

/** Words that tell of an operation that was before, in the name of what is asked for after it. */
export const AFTER_OPERATION: readonly Entry[] = [
  {
    id: 'after an operation',
    forms:
      'postoperative|post operative|postop|post op|postsurgical|post surgical|post surgery|after surgery|status post',
  },
];
