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
    'tfcc tear|tear of the tfcc|triangular fibrocartilage tear|triangular fibrocartilage complex tear|tear of the triangular fibrocartilage|torn tfcc|scapholunate tear|scapholunate ligament tear|scapholunate dissociation|lunotriquetral tear|perforation of the tfcc|tfcc perforation|perforation of the triangular fibrocartilage|central perforation of the tfcc|perforated tfcc|perforation of the triangular fibrocartilage complex',
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
    'chondral defect|chondral lesion|cartilage defect|cartilage loss|osteochondral defect|osteochondral lesion|articular cartilage loss|articular cartilage damage|chondral injury|osteochondritis dissecans|full thickness cartilage loss|chondral loss|cartilage lesion|articular cartilage lesion|articular cartilage defect|cartilage injury|osteochondral injury|articular defect',
  ),
  diagnosis('loose-body', 'loose body|intra articular loose body'),
];
