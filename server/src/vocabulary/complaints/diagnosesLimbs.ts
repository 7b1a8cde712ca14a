import { type Concept, concept } from '../concepts/concept';

const diagnosis = (id: string, forms: string, isA = ''): Concept => concept('diagnosis', id, forms, isA);

/** Conditions of joints, bones, tendons, muscles and skin. */
export const LIMB_DIAGNOSES: readonly Concept[] = [
  diagnosis(
    'degenerative-changes',
    'degenerative change|degeneration|degenerative joint disease|djd|arthrosis|hypertrophic change|arthritic change|degenerative|degenerative disease|degenerative joint change|wear and tear|chronic degenerative change|degenerated|degenerative process|degenerative findings',
  ),
  diagnosis(
    'osteoarthritis',
    'bone on bone contact|osteoarthritis|arthritis|oa|degenerative arthritis|arthritic|osteoarthrosis|osteoarthritic|arthritides|gonarthrosis|coxarthrosis|arthritis of the knee|tricompartmental arthritis|posttraumatic arthritis|post traumatic arthritis|knee arthritis|hip arthritis|ankle arthritis|oa of the knee',
    'degenerative-changes',
  ),
  diagnosis(
    'joint-space-narrowing',
    'joint space narrowing|joint space loss|loss of joint space|narrowed joint space|bone on bone|joint space collapse|obliterated joint space|no joint space remains|no joint space left|no remaining joint space|cartilage loss of the compartment|narrowing of the joint space',
    'degenerative-changes',
  ),
  diagnosis(
    'thumb-arthritis',
    'thumb arthritis|basal joint arthritis|cmc arthritis|cmc joint arthritis|carpometacarpal arthritis|basilar thumb arthritis|basal thumb arthritis|first cmc arthritis',
    'osteoarthritis',
  ),
  diagnosis(
    'acromioclavicular-arthritis',
    'ac joint arthritis|ac joint arthrosis|acromioclavicular arthritis|acromioclavicular arthrosis|acromioclavicular joint arthritis|acromioclavicular joint arthrosis|ac arthrosis|ac joint degenerative disease|ac joint hypertrophy',
    'osteoarthritis shoulder-derangement',
  ),
  diagnosis(
    'full-thickness-tear',
    'full thickness tear|full thickness rotator cuff tear|full thickness tear of the supraspinatus|full thickness supraspinatus tear|massive rotator cuff tear|complete rotator cuff tear|complete tear of the supraspinatus|complete tear of the rotator cuff|contrast passes through a defect|contrast extravasation|contrast extravasates|defect in the supraspinatus|defect in the tendon|tendon defect|defect of the supraspinatus|retracted tear|tear with retraction|tendon is torn through|torn through',
    'rotator-cuff-tear complete-tear',
  ),
  diagnosis(
    'partial-thickness-tear',
    'partial thickness tear|partial thickness rotator cuff tear|partial rotator cuff tear|partial thickness tear of the supraspinatus|partial tear of the supraspinatus|partial supraspinatus tear|bursal sided tear|articular sided tear|high grade partial tear|partial tear of the rotator cuff',
    'rotator-cuff-tear',
  ),
  diagnosis(
    'rotator-cuff-tear',
    'rotator cuff tear|supraspinatus tear|cuff tear|rotator cuff rupture|infraspinatus tear|rotator cuff injury|tear of the supraspinatus|torn rotator cuff|tear of the rotator cuff|subscapularis tear|supraspinatus tendon tear|torn supraspinatus|rotator cuff tendon tear|tear of the infraspinatus|recurrent rotator cuff tear',
    'shoulder-derangement tear',
  ),
  diagnosis(
    'impingement-syndrome',
    'impingement syndrome|shoulder impingement|subacromial impingement|rotator cuff syndrome|rotator cuff tendinitis|rotator cuff tendinopathy|rotator cuff tendonitis|rotator cuff tendinosis|supraspinatus tendinosis|supraspinatus tendinopathy|supraspinatus tendinitis|supraspinatus tendonitis|shoulder impingement syndrome|subacromial impingement syndrome|subacromial bursitis with impingement',
    'shoulder-derangement tendinopathy',
  ),
  diagnosis(
    'labral-tear',
    'labral tear|slap tear|slap lesion|labrum tear|labral injury|labral pathology|torn labrum|tear of the labrum|slap|slap type tear|bankart lesion|bankart tear|superior labral tear|labral fraying|glenoid labral tear|superior labrum tear',
    'tear shoulder-derangement',
  ),
  diagnosis(
    'adhesive-capsulitis',
    'adhesive capsulitis|frozen shoulder|capsulitis|frozen shoulder syndrome',
    'shoulder-derangement',
  ),
  diagnosis(
    'biceps-tear',
    'biceps tear|biceps tendon tear|biceps rupture|biceps tendon rupture|distal biceps tear|distal biceps rupture|torn biceps',
    'tear',
  ),
  diagnosis(
    'biceps-tendinitis',
    'biceps tendinitis|biceps tendonitis|bicipital tendinitis|bicipital tendonitis|bicipital tenosynovitis|biceps tendinopathy|biceps tenosynovitis',
    'tendinopathy',
  ),
  diagnosis(
    'medial-meniscal-tear',
    'medial meniscus tear|medial meniscal tear|tear of medial meniscus|tear of the medial meniscus|torn medial meniscus|medial meniscus injury',
    'meniscal-tear',
  ),
  diagnosis(
    'lateral-meniscal-tear',
    'lateral meniscus tear|torn lateral meniscus|lateral meniscal tear|tear of the lateral meniscus|tear of lateral meniscus',
    'meniscal-tear',
  ),
  diagnosis(
    'meniscal-tear',
    'meniscal tear|meniscus tear|torn meniscus|meniscal tearing|tear of the meniscus|meniscal pathology|meniscal injury|torn menisci|meniscal root tear|bucket handle tear|degenerative meniscal tear|tear of the posterior horn|posterior horn tear|complex meniscal tear|recurrent meniscal tear|meniscal derangement',
    'knee-derangement tear',
  ),
  diagnosis(
    'ligament-tear',
    'ligament tear|ligament rupture|ligamentous injury|ligament injury|ligamentous tear|tear of the ligament|torn ligament|ligament disruption|ligamentous disruption',
    'tear',
  ),
  diagnosis(
    'acl-tear',
    'acl tear|anterior cruciate ligament tear|rupture of the acl|acl rupture|tear of the acl|tear of the anterior cruciate ligament|torn acl|torn anterior cruciate ligament|acl deficiency|acl deficient|acl injury|acl insufficiency|complete acl tear|ruptured acl',
    'knee-ligament-tear',
  ),
  diagnosis(
    'pcl-tear',
    'pcl tear|tear of the pcl|posterior cruciate ligament tear|torn pcl|pcl rupture',
    'knee-ligament-tear',
  ),
  diagnosis(
    'mcl-tear',
    'mcl tear|tear of the mcl|medial collateral ligament tear|mcl injury|mcl sprain',
    'knee-ligament-tear',
  ),
  diagnosis('lcl-tear', 'lcl tear|lateral collateral ligament tear|tear of the lcl', 'knee-ligament-tear'),
  diagnosis(
    'knee-ligament-tear',
    'collateral ligament tear|cruciate ligament tear',
    'ligament-tear knee-derangement',
  ),
  diagnosis(
    'ankle-ligament-tear',
    'tear of the atfl|atfl tear|tear of the anterior talofibular ligament|anterior talofibular ligament tear|atfl rupture|deltoid ligament tear|syndesmotic injury|syndesmosis injury|torn atfl',
    'ligament-tear',
  ),
  diagnosis(
    'wrist-ligament-tear',
    'tfcc tear|tear of the tfcc|triangular fibrocartilage tear|triangular fibrocartilage complex tear|tear of the triangular fibrocartilage|torn tfcc|scapholunate tear|scapholunate ligament tear|scapholunate dissociation|lunotriquetral tear',
    'ligament-tear',
  ),
  diagnosis(
    'ulnar-collateral-tear',
    'tear of the ucl|ucl tear|ulnar collateral ligament tear|ulnar collateral ligament injury|gamekeeper thumb|gamekeepers thumb',
    'ligament-tear',
  ),
  diagnosis(
    'hip-labral-tear',
    'hip labral tear|acetabular labral tear|labral tear of the hip|acetabular labrum tear',
    'tear',
  ),
  diagnosis(
    'achilles-rupture',
    'achilles rupture|achilles tendon rupture|achilles tear|achilles tendon tear|torn achilles|ruptured achilles',
    'tear',
  ),
  diagnosis(
    'muscle-tear',
    'muscle tear|torn muscle|hamstring tear|calf tear|muscle rupture|pectoralis tear|quadriceps tear|quadriceps tendon tear|quadriceps rupture|patellar tendon rupture|patellar tendon tear|gluteus medius tear',
    'tear',
  ),
  diagnosis(
    'tendon-tear',
    'tendon tear|tendon rupture|torn tendon|tendon laceration|ruptured tendon|peroneal tendon tear|extensor tendon tear|common extensor tear',
    'tear',
  ),
  diagnosis(
    'complete-tear',
    'complete tear|complete rupture|complete disruption|full thickness rupture|torn completely|completely torn',
    'tear',
  ),
  diagnosis('tear', 'tear|torn|rupture|tearing|ruptured|retear|re tear|partial tear'),
  diagnosis(
    'internal-derangement',
    'internal derangement|derangement|knee derangement|internal derangement of the knee|internal knee derangement',
    'knee-derangement',
  ),
  diagnosis(
    'chondromalacia',
    'chondromalacia|chondromalacia patella|patellofemoral syndrome|patellofemoral pain syndrome|patellofemoral chondromalacia|patellofemoral chondrosis|patellofemoral arthralgia|patellofemoral pain|patellofemoral dysfunction|patellar maltracking|patellar tracking disorder',
    'knee-derangement',
  ),
  diagnosis(
    'cartilage-defect',
    'chondral defect|chondral lesion|cartilage defect|cartilage loss|osteochondral defect|osteochondral lesion|articular cartilage loss|articular cartilage damage|chondral injury|osteochondritis dissecans|full thickness cartilage loss|chondral loss',
  ),
  diagnosis('loose-body', 'loose body|intra articular loose body'),
  diagnosis('baker-cyst', 'baker cyst|bakers cyst|popliteal cyst', 'cyst'),
  diagnosis('cyst', 'cyst|synovial cyst|tarlov cyst|epidermal cyst|sebaceous cyst|bone cyst'),
  diagnosis(
    'calcific-tendinitis',
    'calcific tendinitis|calcific tendonitis|calcific tendinopathy|calcific tendinosis|calcification of the tendon|tendon calcification|calcium deposit|calcific deposit|calcified tendon|hydroxyapatite deposit',
    'tendinopathy',
  ),
  diagnosis('ganglion-cyst', 'ganglion cyst|ganglion|volar ganglion|dorsal ganglion', 'cyst'),
  diagnosis(
    'tendinopathy',
    'tendinopathy|tendinitis|tendonitis|tendinosis|tendonosis|tenosynovitis|tendinopathies|peritendinitis|tendon inflammation|tendinopathic change|tenosynovitides|patellar tendinitis|patellar tendonitis|achilles tendinitis|achilles tendonitis|achilles tendinopathy|peroneal tendinitis|peroneal tendinopathy|hamstring tendinopathy|wrist tendinitis|flexor tenosynovitis|extensor tenosynovitis|extensor tendinitis|repetitive strain injury|repetitive stress injury|overuse syndrome|overuse injury|overuse tendinitis|insertional achilles tendinitis|posterior tibial tendinitis',
  ),
  diagnosis(
    'epicondylitis',
    'epicondylitis|lateral epicondylitis|medial epicondylitis|tennis elbow|epicondylosis|epicondylar tendinopathy|epicondylopathy|lateral epicondylalgia',
    'tendinopathy',
  ),
  diagnosis(
    'bursitis',
    'bursitis|trochanteric bursitis|subacromial bursitis|olecranon bursitis|prepatellar bursitis|subdeltoid bursitis|pes anserine bursitis|pes bursitis|ischial bursitis|retrocalcaneal bursitis|bursal inflammation|greater trochanteric pain syndrome|trochanteric pain syndrome',
  ),
  diagnosis('synovitis', 'synovitis|synovial thickening|inflamed synovium|synovial inflammation'),
  diagnosis('plantar-fasciitis', 'plantar fasciitis|plantar fasciopathy|plantar fascitis|plantar fasciosis'),
  diagnosis('heel-spur', 'heel spur|calcaneal spur|calcaneal enthesophyte'),
  diagnosis('bunion', 'bunion|hallux valgus|hallux rigidus|hallux limitus|hammertoe|hammer toe'),
  diagnosis(
    'flat-foot',
    'arches are collapsed|collapsed arches|arch is collapsed|heels evert|heel everts|everted heel|everted heels|heel valgus|heels tip into valgus|flat foot|flat feet|flatfoot|pes planus|posterior tibial tendon dysfunction|fallen arch|arch collapse|collapsed arch|arches collapse|arches drop|dropped arch|too many toes|too many toes sign|hindfoot valgus|pes planovalgus|overpronation|pronated foot|pronated feet',
  ),
  diagnosis(
    'morton-neuroma',
    'morton neuroma|mortons neuroma|interdigital neuroma|intermetatarsal neuroma|neuroma',
  ),
  diagnosis(
    'fracture',
    'fracture|fx|fractured|broken bone|hairline fracture|avulsion fracture|occult fracture|comminuted fracture|displaced fracture|nondisplaced fracture|depressed fracture|depressed skull fracture|fracture fragment|intra articular fracture|tibial plateau fracture|bimalleolar fracture|trimalleolar fracture',
  ),
  diagnosis('stress-fracture', 'stress fracture|stress reaction|insufficiency fracture', 'fracture'),
  diagnosis(
    'dislocation',
    'dislocation|dislocated|dislocating|fracture dislocation|shoulder dislocation|patellar dislocation|joint dislocation|recurrent dislocation|ac separation|shoulder separation|acromioclavicular separation',
  ),
  diagnosis(
    'nonunion',
    'nonunion|non union|ununited|un united|not united|has not united|failed to unite|malunion|delayed union|ununited fracture|pseudarthrosis|pseudoarthrosis|failure of fusion|failed fusion|nonunited|incomplete union|incomplete fusion|fracture has not healed|fracture is not healed|fracture had not healed|fracture not healed|not yet united|has not consolidated',
  ),
  diagnosis(
    'hardware-failure',
    'loosening|loose screw|loosened screw|loosened hardware|backed out screw|backing out of the screw|broken rod|broken plate|hardware migration|screw lucency|lucency around the screw|lucency around the screws|periprosthetic lucency|lucent halo|hardware failure|failed hardware|broken hardware|hardware loosening|loose hardware|screw loosening|loosening of the hardware|loosening of hardware|hardware irritation|painful hardware|prominent hardware|symptomatic hardware|retained hardware|implant loosening|prosthetic loosening|loosening of the prosthesis|component loosening|screw breakage|broken screw',
  ),
  diagnosis(
    'avascular-necrosis',
    'avascular necrosis|osteonecrosis|avn|aseptic necrosis|osteonecroses|kienbock disease|kienbocks disease',
  ),
  diagnosis(
    'sprain-strain',
    'sprain|strain|sprain strain|strain sprain|muscle strain|ligament sprain|myoligamentous injury|sprained|strained|sprain injury|whiplash|whiplash injury|cervical strain|cervical sprain|lumbar strain|lumbar sprain|lumbosacral strain|lumbosacral sprain|ankle sprain|knee sprain|shoulder strain|shoulder sprain|wrist sprain|soft tissue injury|pulled muscle|ligamentous strain|acute strain|musculoligamentous strain|musculoligamentous sprain',
  ),
  diagnosis(
    'contusion',
    'contusion|bruise|bruising|ecchymosis|hematoma|contused|bruised|bone bruise|bone contusion|bone marrow edema|black and blue|ecchymoses|ecchymotic',
  ),
  diagnosis('crush-injury', 'crush injury|crushing injury|crushed hand|crushed finger'),
  diagnosis(
    'traumatic-amputation',
    'traumatic amputation|amputated finger|amputated fingertip|finger amputation|fingertip amputation|partial amputation|amputee',
  ),
  diagnosis('compartment-syndrome', 'compartment syndrome'),
  diagnosis(
    'trigger-finger',
    'trigger finger|trigger thumb|stenosing tenosynovitis|trigger digit|triggering of the finger|triggering of any digit|triggering of any finger|triggering of the digit|triggering of the thumb|digital triggering|stenosing flexor tenosynovitis|triggering|triggers in flexion|locks in flexion|locking of the finger|finger locks|digit locks|thumb locks|locking of the digit|catching of the finger|nodule at the a1 pulley|a1 pulley nodule',
  ),
  diagnosis(
    'de-quervain',
    'de quervain|de quervains|de quervain tenosynovitis|de quervains tenosynovitis|de quervain disease|radial styloid tenosynovitis|de quervain syndrome|first dorsal compartment tenosynovitis',
    'tendinopathy',
  ),
  diagnosis('dupuytren', 'dupuytren contracture|dupuytrens contracture|dupuytrens'),
  diagnosis('mallet-finger', 'mallet finger|boutonniere deformity|swan neck deformity'),
  diagnosis(
    'hip-impingement',
    'femoroacetabular impingement|hip impingement|fai|cam lesion|cam impingement|pincer lesion',
  ),
  diagnosis(
    'ankle-instability',
    'ankle instability|chronic ankle instability|lateral ankle instability',
    'instability',
  ),
  diagnosis(
    'shoulder-instability',
    'shoulder instability|glenohumeral instability|recurrent shoulder dislocation|multidirectional instability',
    'instability',
  ),
  diagnosis(
    'patellar-instability',
    'patellar instability|patellar subluxation|subluxing patella',
    'instability',
  ),
  diagnosis('iliotibial-band-syndrome', 'iliotibial band syndrome|it band syndrome|itb syndrome'),
  diagnosis('contracture', 'contracture|joint contracture|flexion contracture'),
  diagnosis('leg-length-discrepancy', 'leg length discrepancy|leg length inequality|limb length discrepancy'),
  diagnosis('heterotopic-ossification', 'heterotopic ossification|myositis ossificans'),
  diagnosis('chest-wall-pain', 'rib pain|chest wall pain', 'pain'),
  diagnosis('costochondritis', 'costochondritis|tietze syndrome', 'chest-wall-pain'),
  diagnosis(
    'infection',
    'infection|infected|osteomyelitis|cellulitis|abscess|osteomyelitic|septic arthritis|wound infection|surgical site infection|sepsis|septic|infectious process|deep infection|discitis|diskitis|purulent drainage|purulence|abscesses|epidural abscess|joint infection|infectious|mrsa',
    'red-flags',
  ),
  diagnosis(
    'tumor',
    'tumor|tumour|malignancy|cancer|neoplasm|soft tissue mass|palpable mass|mass lesion|metastasis|metastases|metastatic disease|metastatic|carcinoma|lymphoma|melanoma|malignant|neoplastic disease|multiple myeloma|leukemia|sarcoma|space occupying lesion',
    'red-flags',
  ),
  diagnosis('gout', 'gout|gouty arthritis|acute gout|gout attack|podagra'),
  diagnosis('rheumatoid-arthritis', 'rheumatoid arthritis|lupus|ra|systemic lupus erythematosus|rheumatoid'),
  diagnosis('psoriasis', 'psoriasis|psoriatic arthritis|psoriatic'),
  diagnosis('dermatitis', 'dermatitis|contact dermatitis|eczema|atopic dermatitis|stasis dermatitis'),
  diagnosis(
    'burn',
    'burn injury|superficial burn|deep burn|grease burn|flame burn|scalded|second degree burn|third degree burn|partial thickness burn|thermal burn|burned|first degree burn|chemical burn|electrical burn|full thickness burn|steam burn|scald|scald burn|burn wound',
  ),
  diagnosis('surgical-scar', 'scar|scarring|surgical scar|healed scar|well healed scar|incision scar'),
  diagnosis(
    'scar',
    'hypertrophic scar|keloid|keloid scar|hypertrophic scarring|burn scar|scar contracture|raised scar|scar tissue of the skin',
  ),
  diagnosis(
    'wound',
    'open wound|wound|laceration|wound dehiscence|lacerated|puncture wound|abrasion|incision dehiscence|dehiscence|bite wound|dog bite|open sore|nonhealing wound|non healing wound|deep cut|gunshot wound|degloving injury',
  ),
  diagnosis(
    'skin-ulcer',
    'skin ulcer|foot ulcer|diabetic foot ulcer|pressure ulcer|decubitus ulcer|bedsore|bed sore|pressure sore|venous stasis ulcer|leg ulcer|ulceration|stasis ulcer|open ulcer',
    'wound',
  ),
  diagnosis(
    'electrical-injury',
    'electrocution|electrical injury|electrical shock injury|electrocuted|electric shock injury',
  ),
  diagnosis('foreign-body', 'foreign body|retained foreign body|metallic foreign body'),
  diagnosis('lymphedema', 'lymphedema', 'swelling'),
];
