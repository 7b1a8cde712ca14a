import { type Concept, concept } from '../concepts/concept';

const diagnosis = (id: string, forms: string, isA = ''): Concept => concept('diagnosis', id, forms, isA);

/** Conditions of tendons, bones, muscles and skin. */
export const TISSUE_DIAGNOSES: readonly Concept[] = [
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
    'trauma',
    'trauma|traumatic event|traumatic injury|blunt trauma|fell from a|fell from the|fell off a|fell off the|fell off of|fall from a|fall from height|fall off a|fell down the|slipped and fell|tripped and fell|motor vehicle accident|motor vehicle collision|rear ended|struck by|was hit by|thrown from|direct blow|crushed by|assaulted',
  ),
  diagnosis(
    'dislocation',
    'dislocation|dislocated|dislocating|fracture dislocation|shoulder dislocation|patellar dislocation|joint dislocation|recurrent dislocation|ac separation|shoulder separation|acromioclavicular separation',
  ),
  diagnosis(
    'nonunion',
    'nonunion|non union|ununited|un united|not united|has not united|failed to unite|malunion|delayed union|ununited fracture|pseudarthrosis|pseudoarthrosis|failure of fusion|failed fusion|nonunited|incomplete union|incomplete fusion|fracture has not healed|fracture is not healed|fracture had not healed|fracture not healed|not yet united|has not consolidated|persistent fracture line|visible fracture line|fracture line is still visible|fracture line remains visible|still visible fracture line|fracture line persists|persistent lucency at the fracture|lack of bridging|without bridging|absence of bridging|no callus|without callus|fibrous union|failure to unite|failure to heal|gap at the fracture site|persistent fracture gap',
  ),
  diagnosis(
    'hardware-failure',
    'loosening|loose screw|loosened screw|loosened hardware|backed out screw|backing out of the screw|broken rod|broken plate|hardware migration|screw lucency|lucency around the screw|lucency around the screws|periprosthetic lucency|lucent halo|hardware failure|failed hardware|broken hardware|hardware loosening|loose hardware|screw loosening|loosening of the hardware|loosening of hardware|hardware irritation|painful hardware|prominent hardware|symptomatic hardware|retained hardware|implant loosening|prosthetic loosening|loosening of the prosthesis|component loosening|screw breakage|broken screw|backed out|backing out|broken wire|fractured wire|fractured screw|fractured plate|fractured rod|bent plate|bent rod|hardware has migrated|wire breakage|rod breakage|plate breakage|cut out of the screw',
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
    'traumatic amputation|amputated finger|amputated fingertip|finger amputation|fingertip amputation|partial amputation|amputee|lost the tip|lost part of the finger|fingertip was cut off|lost the finger|severed finger',
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
    'infection|infected|osteomyelitis|cellulitis|abscess|osteomyelitic|septic arthritis|wound infection|surgical site infection|sepsis|septic|infectious process|deep infection|discitis|diskitis|purulent drainage|purulence|abscesses|epidural abscess|joint infection|infectious|mrsa|pseudomonas|staphylococcus|staph aureus|streptococcus|enterococcus|klebsiella|e coli|escherichia coli|bacterial growth|bone infection|pathogen',
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
