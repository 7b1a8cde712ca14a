import { formD, wholeItem } from '../rules/formD';

const no = 'The request is not medically necessary.';

/** An item of form D with its lines. */
function item(
  header: string,
  reasons: string,
  reviewer = 'Decision based on MTUS Low Back Complaints 2004, Section(s): Physical Methods.',
  claims = 'The Claims Administrator did not cite any medical evidence for its decision.',
): string {
  return `${header}: Upheld

Claims Administrator guideline: ${claims}

MAXIMUS guideline: ${reviewer}

Decision rationale: ${reasons} ${no}`;
}

const chronic = (cited: string): string =>
  `Decision based on MTUS Chronic Pain Treatment Guidelines${cited}.`;
const waits =
  'Studies wait until four weeks of care have failed. The driver was seen twice. No weakness, numbness or fever is recorded in either note.';

/** Letters with what no other letter here has: what stands in two items, and what is cited wrongly. */
export const drafts: readonly string[] = [
  formD({ items: `${item('MRI of the neck', waits)}\n\n${item('MRI of the knee', waits)}` }),
  formD({
    items: `${item('Physical therapy for the low back, 6 visits', 'There is no documentation of acupuncture.')}\n\n${item('Voltaren 1% gel', 'The patient was treated with acupuncture, which failed.')}`,
  }),
  formD({
    summary: 'The baker fell on 2/1/2015. Utilization review approved acupuncture for the neck, 6 visits.',
    items: item('Acupuncture for the neck, 6 visits', 'Needles are an option.'),
  }),
  formD({
    summary: 'The physician requested an MRI of the left shoulder.',
    items: wholeItem.replace(/^.*/, 'MRI of the lumbar spine: Upheld'),
  }),
  formD({
    items: [
      item('Cyclobenzaprine 10mg #60', waits, chronic(' Muscle relaxants (for pain) Page(s): 111-113')),
      item('Zanaflex 4mg #60', waits, chronic(' Opioids, on-going management Page(s): 78')),
      item('Aquatic therapy, 6 visits', waits, chronic(', 9792.20, Aquatic therapy, Page(s): 22')),
      item(
        'MRI of the elbow',
        waits,
        'Decision based on Non-MTUS Citation ODG Elbow, MRI.',
        'Decision based on MTUS Elbow Complaints 2004, Section(s): Special Studies.',
      ),
      item(
        'Consultation with a spine surgeon',
        waits,
        'Decision based on MTUS ACOEM Chapter 7 Independent Medical Examinations and Consultations Page(s): 127.',
      ),
    ].join('\n\n'),
  }),
];
