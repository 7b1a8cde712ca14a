import { type Concept, concept } from '../concepts/concept';

const diagnosis = (id: string, forms: string, isA = ''): Concept => concept('diagnosis', id, forms, isA);

/** Conditions of the spine and of nerves. */
export const SPINE_DIAGNOSES: readonly Concept[] = [
  diagnosis(
    'radiculopathy',
    'radiculopathy|radiculitis|lumbar radiculopathy|cervical radiculopathy|lumbosacral radiculopathy|radicular syndrome|lumbar radiculitis|cervical radiculitis|radicular symptoms and findings|thoracic radiculopathy|thoracic radiculitis|lumbosacral radiculitis|lumbosacral radicular syndrome|nerve root injury|polyradiculopathy|radiculitis on examination|root lesion|irritation of a nerve root',
    'nerve-compromise radicular-complaints',
  ),
  diagnosis(
    'peripheral-neuropathy',
    'peripheral neuropathy|polyneuropathy|neuropathy|mononeuropathy|diabetic neuropathy|diabetic painful neuropathy|diabetic peripheral neuropathy|small fiber neuropathy|sensory neuropathy',
    'neuropathic-pain nerve-compromise',
  ),
  diagnosis(
    'neuropathic-pain',
    'neuropathic pain|nerve pain|neuralgia|neuritis|postherpetic neuralgia|post herpetic neuralgia|neuropathic|neurogenic pain|neuropathic type pain|neuropathic symptom|neuropathic component|trigeminal neuralgia',
  ),
  diagnosis(
    'nerve-entrapment',
    'nerve entrapment|entrapment neuropathy|peripheral nerve compression|peripheral nerve entrapment|entrapment|compression neuropathy|compressive neuropathy|entrapment syndrome',
    'nerve-compromise',
  ),
  diagnosis(
    'carpal-tunnel-syndrome',
    'carpal tunnel syndrome|carpal tunnel|cts|median neuropathy|median mononeuropathy|median nerve entrapment|median nerve compression at the wrist|median nerve neuropathy',
    'nerve-entrapment',
  ),
  diagnosis(
    'cubital-tunnel-syndrome',
    'cubital tunnel syndrome|cubital tunnel|ulnar neuropathy|ulnar neuritis|ulnar nerve entrapment|ulnar nerve neuropathy|ulnar nerve compression|ulnar mononeuropathy',
    'nerve-entrapment',
  ),
  diagnosis(
    'denervation',
    'denervation|denervation potential|fibrillation potential|fibrillation|positive sharp wave|positive waves|reduced recruitment|polyphasic potential',
    'nerve-compromise',
  ),
  diagnosis(
    'slowed-conduction',
    'slowing of the ulnar nerve|slowing of the median nerve|slowed conduction|conduction slowing|slowing across the elbow|slowing across the wrist|slowing at the wrist|slowing at the elbow|prolonged distal latency|prolonged latency|prolonged distal motor latency|prolonged distal sensory latency|prolonged sensory latency|prolonged motor latency|delayed latency|conduction delay|conduction block|reduced conduction velocity|decreased conduction velocity|absent h reflex|delayed h reflex|absent sensory response|reduced amplitude',
    'nerve-compromise',
  ),
  diagnosis(
    'radial-tunnel-syndrome',
    'radial tunnel syndrome|radial tunnel|posterior interosseous nerve entrapment|radial neuropathy',
    'nerve-entrapment',
  ),
  diagnosis(
    'tarsal-tunnel-syndrome',
    'tarsal tunnel syndrome|tarsal tunnel|tibial nerve entrapment',
    'nerve-entrapment',
  ),
  diagnosis(
    'meralgia-paresthetica',
    'meralgia paresthetica|lateral femoral cutaneous neuropathy',
    'nerve-entrapment',
  ),
  diagnosis(
    'peroneal-neuropathy',
    'peroneal neuropathy|peroneal nerve palsy|fibular neuropathy',
    'peripheral-neuropathy',
  ),
  diagnosis(
    'brachial-plexus-injury',
    'brachial plexopathy|brachial plexus injury|brachial neuritis|plexopathy',
    'nerve-compromise',
  ),
  diagnosis(
    'nerve-injury',
    'nerve injury|nerve damage|nerve laceration|nerve palsy|axonal loss|axonal degeneration',
    'nerve-compromise',
  ),
  diagnosis(
    'myelopathy',
    'myelopathy|cervical myelopathy|cord compression|compression of the cord|compression of the spinal cord|spinal cord compression|myelopathic|spondylotic myelopathy|cervical spondylotic myelopathy|spinal cord contusion',
    'nerve-compromise',
  ),
  diagnosis('myelomalacia', 'myelomalacia|cord signal change|cord signal abnormality', 'myelopathy'),
  diagnosis(
    'cauda-equina',
    'cauda equina|cauda equina syndrome|cauda equina compression|compression of the cauda equina',
    'red-flags nerve-compromise',
  ),
  diagnosis(
    'disc-herniation',
    'disc herniation|extrusion|paracentral extrusion|central extrusion|foraminal extrusion|sequestration|sequestered fragment|free fragment|herniated disc|herniated disk|disk herniation|herniated nucleus pulposus|hnp|disc protrusion|disk protrusion|disc extrusion|disc displacement|disk displacement|intervertebral disc displacement|herniated intervertebral disc|protrusion|herniation|disk extrusion|slipped disc|slipped disk|ruptured disc|ruptured disk|extruded disc|disc rupture|protruding disc|sequestered disc|disc sequestration|free disc fragment|recurrent disc herniation|recurrent herniation|disc prolapse|prolapsed disc|herniated cervical disc|herniated lumbar disc|broad based protrusion|paracentral protrusion|disc extruded',
    'disc-pathology',
  ),
  diagnosis(
    'disc-bulge',
    'disc bulge|disk bulge|bulging disc|bulging disk|disc bulging|disk bulging|bulging of the lumbar intervertebral disc|bulging|annular bulge|annular bulging|bulged disc|broad based bulge|diffuse bulge',
    'disc-pathology',
  ),
  diagnosis(
    'annular-tear',
    'annular tear|annular fissure|annular rent|high intensity zone',
    'disc-pathology',
  ),
  diagnosis(
    'disc-degeneration',
    'disc degeneration|degenerative disc disease|ddd|disk degeneration|disc disease|degenerative disk disease|disc desiccation|disc space narrowing|degenerated disc|disc height loss|loss of disc height|disc space collapse|decreased disc height|degenerative disc|degenerative disc change|disc dessication|spondylotic disc disease',
    'disc-pathology degenerative-changes',
  ),
  diagnosis(
    'modic-changes',
    'modic change|modic type 1 change|modic type 2 change|modic type 3 change|modic type i change|modic type ii change|modic endplate change|modic signal change|endplate change|end plate change',
    'degenerative-changes',
  ),
  diagnosis(
    'osteophytes',
    'osteophyte|bone spur|bony spur|osteophytic spurring|spurring|disc osteophyte complex|osteophyte complex|osteophytosis|spur',
    'degenerative-changes',
  ),
  diagnosis(
    'foraminal-stenosis',
    'foraminal stenosis|neural foraminal stenosis|neuroforaminal stenosis|foraminal narrowing|neuroforaminal impingement|neural foraminal narrowing|narrowing of the foramen|narrowing of the foramina|neuroforaminal narrowing|foraminal encroachment|neuroforaminal encroachment',
    'stenosis',
  ),
  diagnosis(
    'central-stenosis',
    'central stenosis|canal stenosis|central canal stenosis|canal narrowing|narrowing of the canal|thecal sac compression|effacement of the thecal sac|thecal sac effacement',
    'stenosis',
  ),
  diagnosis(
    'stenosis',
    'stenosis|spinal stenosis|lateral recess stenosis|lateral recess narrowing|nerve root encroachment|stenotic',
    'nerve-compression-on-imaging',
  ),
  diagnosis('neurogenic-claudication', 'neurogenic claudication', 'radicular-complaints'),
  diagnosis(
    'spondylolisthesis',
    'spondylolisthesis|anterolisthesis|retrolisthesis|listhesis|pars defect|spondylolysis|lytic spondylolisthesis|degenerative spondylolisthesis|isthmic spondylolisthesis|listhetic|pars fracture|pars interarticularis defect',
  ),
  diagnosis(
    'spinal-instability',
    'spinal instability|segmental instability|lumbar instability|cervical instability|dynamic instability|instability on flexion extension|motion segment instability',
    'instability',
  ),
  diagnosis(
    'spondylosis',
    'spondylosis|spondyloarthropathy|cervical spondylosis|lumbar spondylosis|spondylitic change|spondylotic change|spondylotic',
    'degenerative-changes',
  ),
  diagnosis(
    'facet-arthropathy',
    'facet arthropathy|facet arthrosis|facet syndrome|facet hypertrophy|facet joint arthropathy|facet disease|facet arthritis|facet degeneration|facet joint syndrome|facet joint hypertrophy|facet osteoarthritis|facet joint arthrosis|facet joint arthritis|facet degenerative change|zygapophyseal arthropathy|facet joint disease|facet joint degeneration',
    'degenerative-changes',
  ),
  diagnosis(
    'post-laminectomy-syndrome',
    'post laminectomy syndrome|postlaminectomy syndrome|failed back surgery syndrome|failed back syndrome|fbss|failed back|failed neck surgery syndrome|postlaminectomy|post laminectomy',
  ),
  diagnosis(
    'adjacent-segment-disease',
    'adjacent segment disease|adjacent level disease|adjacent segment degeneration|adjacent segment syndrome',
    'degenerative-changes',
  ),
  diagnosis('epidural-fibrosis', 'epidural fibrosis|epidural scar|epidural scarring|perineural fibrosis'),
  diagnosis('arachnoiditis', 'arachnoiditis'),
  diagnosis('adhesions', 'adhesion|scar tissue|arthrofibrosis'),
  diagnosis(
    'vertebral-fracture',
    'compression fracture|vertebral fracture|vertebral compression fracture|burst fracture|wedge fracture|compression deformity|wedge compression fracture|wedge deformity',
    'fracture',
  ),
  diagnosis('scoliosis', 'scoliosis|levoscoliosis|dextroscoliosis|scoliotic'),
  diagnosis(
    'sacroiliac-dysfunction',
    'sacroiliitis|sacroiliac joint dysfunction|sacroiliac dysfunction|si joint dysfunction|sacroiliac joint syndrome|sacroiliac pain|sacroiliac joint pain|si joint pain|sacroiliac joint arthritis|sacroiliac sprain|si dysfunction|si joint arthropathy|sacroiliac arthropathy',
  ),
  diagnosis('coccydynia', 'coccydynia|coccygodynia|tailbone pain|coccyx pain', 'pain'),
  diagnosis('piriformis-syndrome', 'piriformis syndrome|piriformis muscle syndrome'),
  diagnosis(
    'thoracic-outlet-syndrome',
    'thoracic outlet syndrome|thoracic outlet|neurogenic thoracic outlet syndrome',
  ),
  diagnosis('neck-pain', 'cervicalgia|neck ache|cervicodynia', 'pain'),
  diagnosis('back-pain', 'lumbago|lumbalgia|dorsalgia|backache|back ache|thoracalgia', 'pain'),
  diagnosis(
    'chronic-pain',
    'chronic pain|chronic pain syndrome|chronic intractable pain|intractable pain|persistent pain syndrome|chronic pain disorder|long standing pain|longstanding pain|chronic nonmalignant pain|chronic non malignant pain',
  ),
  diagnosis(
    'crps',
    'crps|complex regional pain syndrome|reflex sympathetic dystrophy|rsd|causalgia|sympathetically maintained pain|sympathetically mediated pain|sudeck atrophy|sudecks atrophy|crps type i|crps i|crps type ii|crps ii',
    'neuropathic-pain',
  ),
  diagnosis(
    'myofascial-pain',
    'myofascial pain|myofascial pain syndrome|myalgia|myositis|myofasciitis|myofascial|myofascial syndrome|myofascitis|fibromyositis|myofascial strain|myofascial dysfunction',
  ),
  diagnosis('central-sensitization', 'central sensitization|central pain syndrome|central sensitivity'),
  diagnosis('fibromyalgia', 'fibromyalgia|fibromyalgia syndrome|fibrositis'),
  diagnosis('phantom-limb-pain', 'phantom limb pain|phantom pain|stump pain', 'neuropathic-pain'),
  diagnosis('ankylosing-spondylitis', 'ankylosing spondylitis|spondyloarthritis'),
];
