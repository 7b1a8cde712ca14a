import { type Concept, concept } from './concept';

const general = (id: string, forms: string, isA = ''): Concept => concept('class', id, forms, isA);

/** General words that a letter uses for any of several findings. */
export const CLASSES: readonly Concept[] = [
  general(
    'neurologic-deficit',
    'neurological deficit|neurologic deficit|neuro deficit|focal deficit|focal neurologic deficit|focal neurological deficit|nerve deficit|neuromotor deficit|neurological finding|neurologic finding|neurological abnormality|neurologic abnormality|neurological dysfunction|neurologic dysfunction|neurologic impairment|neurological impairment|neurological sign|neurologic sign|neurovascular deficit|neurological change|neurological symptom|neurologic symptom|focal neurological finding|nerve dysfunction|objective neurologic finding|objective neurological finding|neurologic loss|neurological loss|lateralizing deficit|focal neurologic finding|focal neurologic sign|focal neurological sign|sensorimotor deficit|focal weakness or numbness|neurodeficit|neurological disturbance|gross neurologic deficit|neural deficit',
    'nerve-compromise',
  ),
  general(
    'nerve-compromise',
    'nerve problem|nerve compromise|nerve root compromise|neurologic compromise|neurological compromise|nerve root compression|nerve compression|nerve impairment|nerve root involvement|neurocompression|neural compromise|neurocompressive|nerve root dysfunction|nerve root irritation|radiculopathic|nerve root impairment|nerve root lesion|neural involvement|neurologic involvement|nerve pathology|nerve root pathology|nerve root compressive lesion|compressive neuropathology|neural impingement|neurocompressive lesion|pinched nerve|nerve root pressure|nerve irritation|nerve abnormality',
  ),
  general(
    'radicular-complaints',
    'radicular complaint|radicular symptom|radicular finding|radicular sign|radiculopathic symptom|radicular symptomatology|radicular type|radicular distribution|radicular pattern|radiating symptom|radicular pain symptom|radicular component|radicular features|radiating complaint',
  ),
  general(
    'nerve-compression-on-imaging',
    'nerve root abutment|nerve root contact|neural compression|abutment of the nerve root|contacts the nerve root|abuts the nerve root|impinges on the nerve root|compresses the nerve root|effacement of the nerve root|displacement of the nerve root|nerve root displacement|impingement of the nerve root|compression of the nerve root|impingement on the nerve root|cord impingement|cord contact|root contact|contact with the nerve root|contacting the nerve root|abutting the nerve root|touches the nerve root|displaces the nerve root|effaces the nerve root|flattens the nerve root|encroachment on the nerve root|encroaches on the nerve root|contacts the cord|abuts the cord|cord deformity|flattening of the cord|nerve root impingement|nerve impingement|neural compressive lesion|compressive lesion|root compression|compressive pathology',
    'nerve-compromise',
  ),
  general(
    'disc-pathology',
    'disc pathology|disk pathology|discogenic disease|discogenic pain|disc abnormality|discogenic|disc lesion|disk lesion|intervertebral disc disorder|disc disorder|disk abnormality|discogenic back pain|discopathy|disc derangement|disc injury',
  ),
  general(
    'knee-derangement',
    'knee pathology|knee abnormality|intra articular pathology|internal knee pathology|meniscal or ligamentous pathology|knee joint pathology',
  ),
  general(
    'shoulder-derangement',
    'shoulder pathology|rotator cuff pathology|rotator cuff abnormality|rotator cuff lesion|rotator cuff disease|rotator cuff disorder|intra articular shoulder pathology|shoulder derangement',
  ),
  general(
    'crps-signs',
    'autonomic change|sudomotor change|vasomotor change|sudomotor abnormality|vasomotor instability|autonomic sign|autonomic dysfunction|vasomotor sign|sudomotor sign|vasomotor abnormality',
  ),
  general(
    'psychological-symptoms',
    'psychological symptom|psychiatric symptom|psychological issue|psychological condition|mental health|psychological complaint|psychological|psychiatric|emotional symptom|emotional distress symptom|emotional complaint|mental health symptom|mental health issue|mental health condition|psychological distress|psychological disorder|psychiatric disorder|psychiatric condition|psychiatric complaint|psych symptom|mental health complaint|psychiatric illness|mental illness|mood disorder|behavioral health issue|psychological factor',
  ),
  general(
    'psychosocial-factors',
    'psychosocial factor|psychosocial barrier|yellow flag|psychosocial stressor|fear avoidance|kinesiophobia|catastrophizing|pain catastrophizing|catastrophization|psychosocial issue|psychosocial problem|delayed recovery',
  ),
  general(
    'gi-risk',
    'risk factor for a gastrointestinal event|risk factors for a gastrointestinal event|risk for a gastrointestinal event|risk of a gastrointestinal event|risk factor for gastrointestinal events|risk factors for gastrointestinal events|average risk for a gastrointestinal event|risk of gastrointestinal bleeding|risk for gastrointestinal complications|risk factors for gastrointestinal complications|gi risk|gastrointestinal risk|gi event|gastrointestinal event|gi risk factor|gastrointestinal risk factor|risk factor for gastrointestinal event|risk factor for gi event|risk of gi event|risk for gi event|gi event risk|gi complication|gastrointestinal complication',
  ),
  general(
    'comorbidity',
    'comorbidity|comorbid condition|co morbidity|medical comorbidity|co morbid condition|coexisting condition',
  ),
  general(
    'physical-findings',
    'physical finding|physical examination finding|physical exam finding|examination finding|exam finding|objective finding|clinical finding|positive finding|objective examination finding|objective physical examination finding|objective sign|objective abnormality|abnormal finding|physical sign|clinical sign|positive examination finding|abnormal examination finding|objective evidence on examination|physical exam abnormality|abnormal exam finding|positive objective finding',
  ),
  general(
    'physical-examination',
    'physical examination|physical exam|examination|exam|physical assessment|neck physical exam|musculoskeletal exam|musculoskeletal examination|evaluation findings|clinical examination|pe|clinical exam|focused examination|musculoskeletal physical exam|orthopedic examination|orthopedic exam|spine examination|lumbar examination|cervical examination|lumbar spine examination|cervical spine examination|shoulder examination|knee examination|examination of the spine|detailed examination|physical evaluation|hands on examination',
  ),
  general(
    'subjective-complaints',
    'complaint|subjective complaint|subjective finding|symptom|chief complaint|subjective report|presenting complaint|patient complaint|presenting symptom|subjective symptom|current complaint',
  ),
];
