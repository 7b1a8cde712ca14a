import { describe, expect, it } from 'vitest';
import { expectFindings } from '../underlined';
import { disputing } from './disputed';

const rule = ['wrong-item'];

describe('wrong-item', () => {
  it('finds a conclusion on a treatment that the letter does not dispute', () => {
    const [finding] = expectFindings(
      disputing(`
Wrist brace: Upheld
Decision rationale: The sprain has healed. Therefore the request for acupuncture is not medically necessary.
                                                                     ^^^^^^^^^^^ wrong-item`),
      rule,
    );
    expect(finding!.severity).toBe('warning');
    expect(finding!.message).toContain('not in dispute');
  });

  it('finds a conclusion on another disputed item, and points at it', () => {
    const [finding] = expectFindings(
      disputing(`
Naproxen 500mg #60: Upheld
Decision rationale: NSAIDs are for short courses. The requested omeprazole 20mg #30 is not medically necessary.
                                                                ^^^^^^^^^^ wrong-item

Omeprazole 20mg #30: Upheld
Decision rationale: No stomach trouble is recorded. The requested omeprazole 20mg #30 is not medically necessary.`),
      rule,
    );
    expect(finding!.message).toContain('item 2');
    expect(finding!.related).toHaveLength(2);
  });

  it('tells two drugs of one class and two regions of one study apart', () => {
    expectFindings(
      disputing(`
Norco 10/325mg #60: Upheld
Decision rationale: Opioids need a record of function. As such, tramadol 50mg #60 is not medically necessary.
                                                                ^^^^^^^^ wrong-item

MRI of the neck: Upheld
Decision rationale: No red flag is recorded. Therefore, the request for an MRI of the low back is not medically necessary.
                                                                                      ^^^^^^^^ wrong-item

MRI of the low back: Upheld
Decision rationale: No red flag is recorded. Therefore, the request for an MRI of the low back is not medically necessary.`),
      rule,
    );
  });

  it.each([
    ['Wrist brace', 'Accordingly, ', 'massage', ' is not warranted.'],
    ['Cold therapy unit', 'As such, the ', 'wrist brace', ' is not medically necessary.'],
    ['Wrist brace', 'I do not recommend certification of ', 'massage', '.'],
    ['Wrist brace', 'The records do not establish that ', 'massage', ' is medically necessary.'],
    ['Wrist brace', 'No medical necessity has been shown for ', 'massage', '.'],
    ['Wrist brace', 'The denial of ', 'massage', ' is therefore upheld.'],
    ['Wrist brace', 'The request for ', 'massage', ' fails to meet the criteria of the guideline.'],
    ['Wrist brace', 'The medical necessity of Associated service: ', 'massage', ' has not been established.'],
    [
      'Naproxen 500mg #60',
      'Therefore, the request for ',
      'facet block',
      ' L2-3. L3-4 is not medically necessary.',
    ],
    [
      'Physical therapy, 6 visits',
      'Therefore, the request for a ',
      'gym membership',
      ' is not medically necessary.',
    ],
    [
      'Wrist brace',
      'The requested ',
      'massage',
      ' is not supported by the notes and is not medically necessary.',
    ],
  ])('finds under %s: %s%s%s', (title, before, name, after) => {
    const line = `Decision rationale: The clerk is well again. ${before}`;
    expectFindings(
      disputing(`
${title}: Upheld
${line}${name}${after}
${' '.repeat(line.length)}${'^'.repeat(name.length)} wrong-item`),
      rule,
    );
  });

  it('finds the form’s reason for ancillary items under the operation itself', () => {
    const [finding] = expectFindings(
      disputing(`
Carpal tunnel release, right: Upheld
Decision rationale: As the requested surgical intervention is not medically necessary, the requested ancillary service is not medically necessary.
                                                                                                     ^^^^^^^^^^^^^^^^^ wrong-item

Assistant surgeon: Upheld
Decision rationale: As the requested surgical intervention is not medically necessary, the requested ancillary service is not medically necessary.`),
      rule,
    );
    expect(finding!.message).toContain('operation itself');
  });

  it('finds reasons that are another item’s, where the conclusion names nothing', () => {
    expectFindings(
      disputing(`
Naproxen 500mg #60: Upheld
Decision rationale: Acupuncture is an option where tablets are not tolerated. The cook felt no better after six needles. The request is not medically necessary.
                    ^^^^^^^^^^^ wrong-item

Acupuncture, 6 visits: Upheld
Decision rationale: Acupuncture is an option. The cook felt no better. The request is not medically necessary.`),
      rule,
    );
  });

  it.each([
    // Brand, generic and class.
    ['Naproxen 500mg #60', 'The request for Naprosyn is not medically necessary.'],
    ['Motrin 600mg #40', 'The request for ibuprofen is not medically necessary.'],
    ['Voltaren 75mg #60', 'The requested diclofenac is not medically necessary.'],
    ['OxyContin 20mg #60', 'The request for oxycodone ER is not medically necessary.'],
    ['Norco 10/325mg #60', 'The requested opioid is not medically necessary.'],
    ['Tizanidine 4mg #30', 'Therefore, the muscle relaxant is not medically necessary.'],
    // Nerve studies written all ways.
    ['NCS of the left arm', 'The request for the left arm NCV is not medically necessary.'],
    ['EMG/NCS of the legs', 'Electrodiagnostic studies of the legs are not medically necessary.'],
    // Named loosely.
    ['CBC', 'The requested laboratory study is not medically necessary.'],
    ['Rotator cuff repair, left', 'The requested surgical intervention is not medically necessary.'],
    ['Lumbar support', 'The requested durable medical equipment is not medically necessary.'],
    // What the denial rests on stands before the request.
    ['Wrist brace', 'Given the lack of a trial of physical therapy, the request is not medically necessary.'],
    ['MRI of the neck', 'Without radiographs, the request for the study is not medically necessary.'],
  ])('accepts for %s "%s"', (title, conclusion) => {
    expectFindings(
      disputing(`
${title}: Upheld
Decision rationale: The clerk has worked for a week. ${conclusion}`),
      rule,
    );
  });

  it('accepts what an ancillary item depends on', () => {
    expectFindings(
      disputing(`
Carpal tunnel release, right: Upheld
Decision rationale: Splinting was not tried. The request is not medically necessary.

Sling: Upheld
Decision rationale: As the carpal tunnel release is not medically necessary, the sling is not medically necessary.`),
      rule,
    );
  });
});

describe('wrong-item in the reasons', () => {
  it('accepts another disputed item that is named as care not yet tried', () => {
    expectFindings(
      disputing(`
MRI of the neck: Upheld
Decision rationale: Physical therapy was not completed. The driver has no red flag. The request is not medically necessary.

Physical therapy for the neck, 6 visits: Overturned
Decision rationale: Physical therapy is an option in the first weeks. The request is medically necessary.`),
      rule,
    );
  });

  it('accepts an associated operation as the reason', () => {
    expectFindings(
      disputing(`
Knee arthroscopy: Upheld
Decision rationale: No exercise is recorded. The arthroscopy is not medically necessary.

Post-op Norco 5/325mg #30: Upheld
Decision rationale: Norco is not medically necessary because the associated knee arthroscopy is not medically necessary.`),
      rule,
    );
  });

  it('accepts the operation in the reasons for the care after it, and someone who treats', () => {
    expectFindings(
      disputing(`
Flexor tenolysis, left index finger: Overturned
Decision rationale: Twenty months have passed since the repair. The tenolysis is medically necessary.

Post-operative hand therapy, 16 visits: Overturned
Decision rationale: After tenolysis of a tendon therapy begins within days. Sixteen visits are allowed. The request is medically necessary.

Gym membership, 6 months: Upheld
Decision rationale: A gym is no medical treatment. The psychologist's wish that she go out does not make the membership medically necessary.`),
      rule,
    );
  });
});

describe('wrong-item: treatments that guidelines take together', () => {
  it.each([
    ['TENS unit for home use', 'H-wave unit'],
    ['Interferential unit, 30 day rental', 'TENS unit'],
    ['Right carpal tunnel release', 'trigger finger release'],
    ['Lumbar epidural steroid injection', 'trigger point injections'],
    ['Left knee arthroplasty', 'meniscectomy'],
  ])('are told apart where the title names the one: "%s", decided as "%s"', (title, other) => {
    const before = 'Decision rationale: The driver was seen twice. The request for ';
    const [finding] = expectFindings(
      disputing(`
${title}: Upheld
${before}${other} is not medically necessary.
${' '.repeat(before.length)}${'^'.repeat(other.length)} wrong-item`),
      rule,
    );
    expect(finding!.severity).toBe('warning');
  });

  it.each([
    ['TENS unit for home use', 'the transcutaneous stimulator'],
    ['H-wave or TENS unit', 'the TENS unit'],
    ['Left knee arthroscopy', 'a meniscectomy'],
    ['Medial branch block at L4-5', 'the facet injection'],
  ])('may stand for each other: "%s", decided as "%s"', (title, other) => {
    expectFindings(
      disputing(`
${title}: Upheld
Decision rationale: The driver was seen twice. The request for ${other} is not medically necessary.`),
      rule,
    );
  });
});
