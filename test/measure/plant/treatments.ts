/** Treatments that letters dispute, with what a guideline line cites for them: own words for planting. */

export interface TreatmentKind {
  readonly id: string;
  readonly group: 'drug' | 'therapy' | 'imaging' | 'device' | 'procedure' | 'surgery' | 'test' | 'service';
  /** Whether an item's title, or any text, speaks of it. */
  readonly words: RegExp;
  /** How a rationale names it. */
  readonly nouns: readonly string[];
  /** Requests of this kind as an item header has them. */
  readonly requests: readonly string[];
  /** Its topic and pages in the chronic pain guidelines of 2009, where it has one. */
  readonly topic2009?: { readonly title: string; readonly pages: string };
  /** Its section in those of 2016. */
  readonly section2016?: string;
}

export const treatmentKinds: readonly TreatmentKind[] = [
  {
    id: 'opioid',
    group: 'drug',
    words:
      /\b(?:norco|vicodin|hydrocodone|oxycodone|oxycontin|percocet|tramadol|ultram|nucynta|morphine|fentanyl|methadone|opana|butrans|opioids?|tylenol (?:#|no\.? ?)?[34]|codeine)\b/i,
    nouns: ['opioids', 'opioid medication'],
    requests: ['Norco 10/325mg #90', 'Tramadol 50mg #60', 'Percocet 5/325mg #60', 'Nucynta 75mg #60'],
    topic2009: { title: 'Opioids, criteria for use', pages: '76-80' },
    section2016: 'Tramadol (Ultram)',
  },
  {
    id: 'muscle relaxant',
    group: 'drug',
    words:
      /\b(?:zanaflex|tizanidine|flexeril|cyclobenzaprine|fexmid|tabradol|soma|carisoprodol|robaxin|methocarbamol|baclofen|skelaxin|metaxalone|norflex|orphenadrine|muscle relax\w+)\b/i,
    nouns: ['muscle relaxants', 'antispasmodics'],
    requests: ['Soma 350mg #60', 'Flexeril 10mg #30', 'Zanaflex 4mg #90', 'Skelaxin 800mg #60'],
    topic2009: { title: 'Muscle relaxants (for pain)', pages: '63-66' },
    section2016: 'Muscle relaxants (for pain)',
  },
  {
    id: 'NSAID',
    group: 'drug',
    words:
      /\b(?:naproxen|naprosyn|anaprox|ibuprofen|motrin|celebrex|celecoxib|mobic|meloxicam|diclofenac|voltaren|relafen|nabumetone|etodolac|ketoprofen|toradol|nsaids?|anti-?inflammator\w+)\b/i,
    nouns: ['NSAIDs', 'anti-inflammatory medication'],
    requests: ['Relafen 750mg #60', 'Etodolac 400mg #60', 'Mobic 15mg #30'],
    topic2009: { title: 'NSAIDs (non-steroidal anti-inflammatory drugs)', pages: '67-68' },
    section2016: 'NSAIDs (non-steroidal anti-inflammatory drugs)',
  },
  {
    id: 'PPI',
    group: 'drug',
    words:
      /\b(?:omeprazole|prilosec|pantoprazole|protonix|nexium|esomeprazole|prevacid|lansoprazole|aciphex|ranitidine|deprizine|ppis?|proton pump)\b/i,
    nouns: ['proton pump inhibitors', 'acid suppression'],
    requests: ['Protonix 20mg #60', 'Nexium 40mg #30', 'Prilosec 20mg #60'],
    topic2009: { title: 'NSAIDs, GI symptoms & cardiovascular risk', pages: '68-69' },
    section2016: 'Proton Pump Inhibitors (PPIs)',
  },
  {
    id: 'antiepileptic',
    group: 'drug',
    words:
      /\b(?:gabapentin|neurontin|gralise|fanatrex|lyrica|pregabalin|topamax|topiramate|antiepilep\w+|anticonvuls\w+)\b/i,
    nouns: ['anticonvulsants', 'antiepilepsy drugs'],
    requests: ['Lyrica 75mg #60', 'Topamax 50mg #60', 'Gabapentin 600mg #90'],
    topic2009: { title: 'Anti-epilepsy drugs (AEDs)', pages: '16-22' },
    section2016: 'Gabapentin (Neurontin)',
  },
  {
    id: 'antidepressant',
    group: 'drug',
    words:
      /\b(?:cymbalta|duloxetine|nortriptyline|amitriptyline|elavil|effexor|venlafaxine|wellbutrin|bupropion|zoloft|sertraline|prozac|lexapro|trazodone|antidepress\w+)\b/i,
    nouns: ['antidepressants', 'tricyclics'],
    requests: ['Cymbalta 60mg #30', 'Elavil 25mg #30', 'Wellbutrin 100mg #60'],
    topic2009: { title: 'Antidepressants for chronic pain', pages: '13-16' },
    section2016: 'Antidepressants for chronic pain',
  },
  {
    id: 'benzodiazepine',
    group: 'drug',
    words:
      /\b(?:xanax|alprazolam|valium|diazepam|ativan|lorazepam|klonopin|clonazepam|restoril|temazepam|benzodiaz\w+)\b/i,
    nouns: ['benzodiazepines', 'anxiolytics of this class'],
    requests: ['Xanax 0.5mg #60', 'Valium 5mg #30', 'Klonopin 1mg #60'],
    topic2009: { title: 'Benzodiazepines', pages: '24' },
    section2016: 'Benzodiazepines',
  },
  {
    id: 'topical',
    group: 'drug',
    words:
      /\b(?:medrox|medrex|terocin|lidoderm|lidopro|menthoderm|lidocaine|capsaicin|flector|topicals?|ointment|creams?|gel|patch(?:es)?|transdermal|flurbiprofen)\b/i,
    nouns: ['topical analgesics', 'compounded creams'],
    requests: ['Terocin patches #30', 'Menthoderm gel 120gm', 'Lidopro cream 121gm'],
    topic2009: { title: 'Topical analgesics', pages: '111-113' },
    section2016: 'Topical analgesics',
  },
  {
    id: 'acupuncture',
    group: 'therapy',
    words: /\bacupunct\w+/i,
    nouns: ['acupuncture', 'needle treatment'],
    requests: ['Acupuncture, 8 sessions', 'Acupuncture twice a week for 4 weeks'],
    topic2009: { title: 'Acupuncture', pages: '13' },
  },
  {
    id: 'chiropractic',
    group: 'therapy',
    words: /\b(?:chiro\w*|spinal manipulation|manual therapy|manipulat\w+)\b/i,
    nouns: ['chiropractic care', 'manual therapy'],
    requests: ['Chiropractic treatment, 12 visits', 'Chiropractic manipulation twice a week for 3 weeks'],
    topic2009: { title: 'Manual therapy & manipulation', pages: '58-60' },
    section2016: 'Manual therapy & manipulation',
  },
  {
    id: 'aquatic therapy',
    group: 'therapy',
    words: /\b(?:aqua\w*|pool)\b/i,
    nouns: ['aquatic therapy', 'pool exercise'],
    requests: ['Aquatic therapy, 8 sessions', 'Pool therapy twice a week for 6 weeks'],
    topic2009: { title: 'Aquatic therapy', pages: '22' },
  },
  {
    id: 'physical therapy',
    group: 'therapy',
    words:
      /\b(?:physical therapy|physiotherapy|therapy sessions?|occupational therapy|hand therapy|physical medicine|PT)\b/i,
    nouns: ['physical therapy', 'supervised exercise'],
    requests: ['Physical therapy, 12 sessions', 'Physical therapy 3 times a week for 4 weeks'],
    topic2009: { title: 'Physical medicine', pages: '98-99' },
    section2016: 'Physical medicine treatment',
  },
  {
    id: 'massage',
    group: 'therapy',
    words: /\bmassage\b/i,
    nouns: ['massage', 'massage therapy'],
    requests: ['Massage therapy, 6 visits'],
    topic2009: { title: 'Massage therapy', pages: '60' },
  },
  {
    id: 'MRI',
    group: 'imaging',
    words: /\b(?:MRI|MRIs|MR arthro\w*|magnetic resonance\w*)\b/i,
    nouns: ['magnetic resonance imaging', 'an MRI'],
    requests: ['MRI of the brain', 'MRI of the pelvis without contrast'],
  },
  {
    id: 'CT',
    group: 'imaging',
    words: /\b(?:CT|computed tomography)\b/,
    nouns: ['computed tomography', 'a CT scan'],
    requests: ['CT scan of the abdomen'],
  },
  {
    id: 'x-ray',
    group: 'imaging',
    words: /\b(?:x-? ?rays?|radiographs?)\b/i,
    nouns: ['plain films', 'x-rays'],
    requests: ['X-rays of the pelvis'],
  },
  {
    id: 'electrodiagnostic',
    group: 'test',
    words: /\b(?:EMG|NCV|NCS|electromyogra\w+|electrodiagnos\w+|nerve conduction)\b/i,
    nouns: ['electrodiagnostic studies', 'a nerve conduction study'],
    requests: ['EMG/NCV of the bilateral lower extremities'],
    section2016: 'Electrodiagnostic testing (EMG/NCS)',
  },
  {
    id: 'urine test',
    group: 'test',
    words: /\b(?:urine|urinalysis|drug (?:screen\w*|test\w*)|toxicology|UDS|UDT)\b/i,
    nouns: ['urine drug testing', 'drug screens'],
    requests: ['Urine drug screen', 'Quarterly urine toxicology'],
    topic2009: { title: 'Drug testing', pages: '43' },
  },
  {
    id: 'TENS',
    group: 'device',
    words: /\b(?:TENS|electrical (?:nerve )?stimulat\w+|h-?wave|interferential|transcutaneous)\b/i,
    nouns: ['transcutaneous stimulation', 'TENS'],
    requests: ['TENS unit, purchase', 'TENS unit, 30 day rental'],
    topic2009: {
      title: 'TENS, chronic pain (transcutaneous electrical nerve stimulation)',
      pages: '114-116',
    },
    section2016: 'TENS, chronic pain (transcutaneous electrical nerve stimulation)',
  },
  {
    id: 'brace',
    group: 'device',
    words:
      /\b(?:brac(?:e|es|ing)|splint\w*|orthos[ie]s|orthotics?|lumbar support|back support|pillows?|sling|collar)\b/i,
    nouns: ['bracing', 'an orthosis'],
    requests: ['Hinged knee brace', 'Lumbosacral orthosis'],
  },
  {
    id: 'epidural injection',
    group: 'procedure',
    words: /\b(?:epidural|ESIs?|TFESI)\b/i,
    nouns: ['epidural steroid injections', 'an epidural injection'],
    requests: ['L4-5 epidural steroid injection', 'C6-7 interlaminar epidural steroid injection'],
    topic2009: { title: 'Epidural steroid injections (ESIs)', pages: '46' },
  },
  {
    id: 'facet injection',
    group: 'procedure',
    words: /\b(?:facets?|medial branch|radiofrequency|neurotomy|rhizotomy)\b/i,
    nouns: ['facet injections', 'medial branch blocks'],
    requests: ['Medial branch blocks at L3-4 and L4-5'],
    section2016: 'Facet blocks',
  },
  {
    id: 'trigger point injection',
    group: 'procedure',
    words: /\btrigger point inj\w+/i,
    nouns: ['trigger point injections', 'injection of trigger points'],
    requests: ['Trigger point injections x 4'],
    topic2009: { title: 'Trigger point injections', pages: '122' },
  },
  {
    id: 'psychological care',
    group: 'service',
    words: /\b(?:psycho\w*|cognitive|counsel\w+|behavioral|psychiatr\w+|hospitalization)\b/i,
    nouns: ['psychological treatment', 'cognitive therapy'],
    requests: ['Psychotherapy, 12 sessions', 'Cognitive behavioral therapy, 6 sessions'],
    topic2009: { title: 'Psychological treatment', pages: '101-102' },
    section2016: 'Psychological treatment',
  },
  {
    id: 'home health',
    group: 'service',
    words: /\bhome (?:health|aide|care)\b/i,
    nouns: ['home health services', 'an aide at home'],
    requests: ['Home health aide, 4 hours a day for 6 weeks'],
    topic2009: { title: 'Home health services', pages: '51' },
    section2016: 'Home health services',
  },
  {
    id: 'functional restoration',
    group: 'service',
    words: /\b(?:functional restoration|FRP|chronic pain program)\b/i,
    nouns: ['functional restoration', 'an interdisciplinary program'],
    requests: ['Functional restoration program, 10 days'],
    topic2009: { title: 'Functional restoration programs (FRPs)', pages: '49' },
  },
  {
    id: 'gym membership',
    group: 'service',
    words: /\b(?:gym|health club)\b/i,
    nouns: ['gym memberships', 'a health club'],
    requests: ['Gym membership for one year', '6 month gym membership'],
  },
  {
    id: 'surgery',
    group: 'surgery',
    words:
      /\b(?:surg\w+|arthroscop\w+|arthroplasty|laminectomy|discectomy|fusion|neuroplasty|operat\w+|menisc\w+|decompression|repair|post-?op\w*|pre-?op\w*|assist\w*)\b/i,
    nouns: ['surgery', 'the operation'],
    requests: ['Left hip arthroscopy', 'L5-S1 discectomy and fusion'],
  },
];

/** The kind of treatment that a title names: the first in the table. */
export function kindOf(title: string): TreatmentKind | undefined {
  return treatmentKinds.find(({ words }) => words.test(title));
}

/** Kinds of another group of which nothing stands in the text: foreign to the letter. */
export function foreignKinds(text: string, kind: TreatmentKind | undefined): readonly TreatmentKind[] {
  return treatmentKinds.filter(
    (other) => other !== kind && other.group !== kind?.group && !other.words.test(text),
  );
}
