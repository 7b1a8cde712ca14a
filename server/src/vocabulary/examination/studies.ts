import { type Concept, concept } from '../concepts/concept';

const study = (id: string, forms: string, isA = ''): Concept => concept('study', id, forms, isA);

/** Images, and tests of nerves. */
export const IMAGES: readonly Concept[] = [
  study(
    'mri',
    'mri|magnetic resonance imaging|magnetic resonance|mri scan|mri study|mris|magnetic resonance image|mr imaging|mri imaging|mri of spine|magnetic resonance scan|mri examination|open mri|mri exam|repeat mri|mri without contrast|mri with contrast|mri with and without contrast|mri testing|magnetic resonance imaging study|magnetic resonance imaging scan',
    'advanced-imaging imaging',
  ),
  study(
    'mr-arthrogram',
    'mr arthrogram|mr arthrography|mra|arthrogram|mri arthrogram|magnetic resonance arthrogram|ct arthrogram|arthrography|mri arthrography|mri with arthrogram|magnetic resonance arthrography|mr arthrogram study|arthrographic study|arthrographic imaging|arthrographic examination',
    'advanced-imaging imaging',
  ),
  study('myelogram', 'ct myelogram|myelogram|myelography|ct myelography|post myelogram ct', 'ct'),
  study(
    'ct',
    'ct|ct scan|computed tomography|cat scan|computed tomography scan|computer tomography|cta|ct imaging|ct study|computerized tomography|computed axial tomography|computed tomographic scan|computerized axial tomography|high resolution ct',
    'advanced-imaging imaging',
  ),
  study(
    'x-ray',
    'x ray|xray|radiograph|radiographed|x rayed|plain film|film|plain radiograph|radiographic imaging|plain film x ray|plain x ray|plain film radiograph|radiographic study|radiographic evaluation|radiographic examination|plain radiography|radiography|radiographic film|radiographic finding|x ray study|x ray examination|x ray imaging|roentgenogram|x ray film|x ray series|standing x ray|weight bearing x ray|ap and lateral view|x ray view|x ray report of the spine',
    'imaging',
  ),
  study(
    'flexion-extension-x-ray',
    'flexion extension x ray|flexion extension film|flexion extension radiograph|dynamic x ray|dynamic film|dynamic study|dynamic view|dynamic imaging|stress x ray|stress film|flexion and extension x ray|flexion extension view|flexion and extension view|flexion and extension film|dynamic radiograph|flexion extension study|flexion extension imaging|stress view|stress radiograph|flexion and extension radiograph|flexion extension x ray study|motion film',
    'x-ray',
  ),
  study('chest-x-ray', 'chest x ray|chest radiograph|chest film|cxr|chest x ray film', 'imaging'),
  study(
    'ultrasound',
    'ultrasound|ultrasonography|sonogram|diagnostic ultrasound|diagnostic ultrasonography|musculoskeletal ultrasound|ultrasound imaging|ultrasound study|ultrasound scan|ultrasound examination|ultrasonic imaging|pelvic ultrasound|abdominal ultrasound|scrotal ultrasound|sonography|ultrasound evaluation|renal ultrasound',
    'imaging',
  ),
  study(
    'bone-scan',
    'bone scan|scintigraphy|scintigram|three phase scintigraphy|triple phase scintigraphy|triple phase bone scan|three phase bone scan|nuclear bone scan|three phase bone scintigraphy|bone scintigraphy|triple phase scan|technetium bone scan',
    'imaging',
  ),
  study(
    'bone-density',
    'dexa|dexa scan|densitometry|bone mineral density|bmd|absorptiometry|dual energy x ray absorptiometry|bone mass measurement|bone density|bone density test|bone densitometry|bone density scan|dxa|t score|lowest t score|bone density study|bone density testing',
  ),
  study(
    'nuclear-scan',
    'spect|spect scan|pet scan|spect ct|nuclear scan|white blood cell scan|tagged white cell scan|indium scan|nuclear imaging|positron emission tomography',
    'imaging',
  ),
  study(
    'discography',
    'discogram|discography|provocative discography|discographic|provocation discography|lumbar discogram|ct discogram',
    'imaging',
  ),
  study('thermography', 'thermography|thermogram|infrared thermography'),
  study(
    'barium-study',
    'barium swallow|upper gi series|esophagram|barium enema|gastric emptying study|small bowel series|gastric emptying|gastric emptying scan',
    'imaging',
  ),
  study('advanced-imaging', 'advanced imaging|cross sectional imaging|advanced imaging study', 'imaging'),
  study(
    'emg',
    'emg|electromyography|electromyogram|electromyographic|electromyographic study|electromyographic testing|needle emg|electromyography study|emg study|emg test|emg testing|needle electromyography',
    'electrodiagnostics',
  ),
  study(
    'ncs',
    'ncs|ncv|nerve conduction study|nerve conduction velocity|nerve conduction|nerve conduction studies|nerve conduction velocity study|ncvs|nerve conduction test|nerve conduction testing|nerve conduction velocity testing|nerve conduction velocity test|nerve velocity study|ncs study|ncv study|nerve study|nerve testing',
    'electrodiagnostics',
  ),
  study(
    'electrodiagnostics',
    'electrodiagnostic|electrodiagnostic study|electrodiagnostic testing|electrodiagnostic test|electrodiagnostics|edx|emg ncs|emg ncv|ncs emg|ncv emg|emg and ncs|emg and ncv|electrodiagnostic finding|electrodiagnosis|electrophysiologic study|electrophysiological study|electrophysiologic testing|electrodiagnostic examination|electrodiagnostic evaluation|emg and nerve conduction study|emg nerve conduction study|emg nerve conduction|emg ncs study|emg ncv study|emg ncs testing|emg ncv testing|electrodiagnostic consultation|neurodiagnostic study|neurodiagnostic testing|edx study|electrical studies|electrodiagnostically|nerve conduction and emg|electromyography and nerve conduction study|electromyography nerve conduction|electromyography nerve conduction study|electromyography and nerve conduction velocity|electromyography nerve conduction velocity|ssep|somatosensory evoked potential|evoked potential',
    'diagnostic-studies',
  ),
  study(
    'autonomic-test',
    'qsart|autonomic testing|quantitative sensory testing|autonomic nervous system testing|sudomotor testing|autonomic function testing|sudoscan|autonomic test|current perception threshold testing',
  ),
  study(
    'imaging',
    'imaging|imaging study|imaging test|neuroimaging|diagnostic imaging|radiological imaging|diagnostic image|image study|imaging examination|radiology|radiologic imaging|radiologic|radiological|radiologic study|radiological study|radiology study|radiologic test|radiological test|imaging work up|imaging workup',
    'diagnostic-studies',
  ),
];
