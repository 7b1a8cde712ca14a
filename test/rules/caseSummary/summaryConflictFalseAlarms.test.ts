import { describe, expect, it } from 'vitest';
import { found } from './summaryAndRationale';

describe('summary-conflict: what only looks like one', () => {
  const everything =
    'She complains of neck pain with numbness of the right hand. The examination of the neck revealed spasm and decreased sensation. Treatment has included physical therapy, acupuncture and ibuprofen. Current medications include gabapentin.';

  it.each([
    'There were not sufficient findings of spasm documented.',
    'There is no documentation of completion of a trial of physical therapy.',
    'There is no documentation of objective functional improvement with physical therapy.',
    'There is no quantifiable pain relief documented.',
    'There is no compelling rationale for acupuncture.',
    'There is no evidence-based rationale for physical therapy.',
    'There is no documentation that all available methods of physical therapy were used.',
    'There is no documentation of complete failure of physical therapy.',
    'There was no unequivocal evidence of decreased sensation.',
    'There is no clear rationale for more physical therapy.',
    'There is no documentation of an exhausted course of acupuncture.',
  ])('a hedged denial: %s', (rationale) => {
    expect(found({ summary: everything, rationale })).toEqual([]);
  });

  it.each([
    'He is free of cardiac symptoms.',
    'There is no symptom of acidosis.',
    'He has no complaint about the drug.',
    'The left arm has no symptom at all.',
    'No score off medication is given.',
  ])('a general name that something narrows: %s', (rationale) => {
    expect(found({ summary: everything, rationale })).toEqual([]);
  });

  it('a reason of utilization review, retold in the summary or in the rationale', () => {
    expect(
      found({
        summary: 'Utilization review denied the request since there was no documentation of spasm.',
        rationale: 'There is no documentation of spasm.',
      }),
    ).toEqual([]);
    expect(
      found({
        summary: 'The examination revealed spasm.',
        rationale: 'The UR report denied the pack for lack of documentation of spasm.',
      }),
    ).toEqual([]);
  });

  it('symptoms beside an examination without findings', () => {
    expect(
      found({
        summary: 'She complains of radiating pain and numbness of the left leg.',
        rationale: 'There are no examination findings of radiculopathy.',
        item: 'MRI of the lumbar spine: Upheld',
      }),
    ).toEqual([]);
    expect(
      found({
        summary: 'She reports weakness of the left leg.',
        rationale: 'There are no neurological deficits.',
        item: 'MRI of the lumbar spine: Upheld',
      }),
    ).toEqual([]);
  });

  it('another body part', () => {
    expect(
      found({
        summary: 'The examination of the left knee revealed swelling.',
        rationale: 'There is no swelling of the right wrist on examination.',
      }),
    ).toEqual([]);
    expect(
      found({
        summary: 'The examination of the elbow revealed a positive Tinel test.',
        rationale: 'There is no evidence of nerve root compromise.',
        item: 'MRI of the cervical spine: Upheld',
      }),
    ).toEqual([]);
  });

  it('another date', () => {
    const summary = 'On 3/1/2016 the examination revealed tenderness. On 3/22/2016 she was seen again.';
    expect(found({ summary, rationale: 'On 3/22/2016, there was no tenderness on examination.' })).toEqual(
      [],
    );
    expect(
      found({ summary, rationale: 'On 3/1/2016, there was no tenderness on examination.' }),
    ).toHaveLength(1);
  });

  it('a finding that a later visit no longer has', () => {
    expect(
      found({
        summary:
          'On 3/1/2016 the examination revealed spasm. On 3/22/2016 the examination was without spasm.',
        rationale: 'There is no documentation of spasm.',
      }),
    ).toEqual([]);
  });

  it.each([
    ['The plan includes an MRI of the wrist.', 'There is no documentation that an MRI was performed.'],
    ['The doctor requested physical therapy.', 'There is no documentation of physical therapy.'],
    ['She had not started physical therapy yet.', 'There is no documentation of prior physical therapy.'],
    ['An MRI, an EMG and a brace were ordered.', 'The patient has not had an MRI.'],
  ])('what was only planned: %s', (summary, rationale) => {
    expect(found({ summary, rationale })).toEqual([]);
  });

  it('a fracture seen on one study and not on another', () => {
    expect(
      found({
        summary: 'X-rays of the wrist showed a fracture. A CT scan of the wrist showed no fracture.',
        rationale: 'There is no evidence of a fracture.',
      }),
    ).toEqual([]);
  });

  it('first-line drugs of another class than the reasons name', () => {
    const rationale =
      'In this case, there is no documentation of failed first-line therapy (antidepressant, AED).';
    expect(found({ summary: 'Acetaminophen failed to help.', rationale })).toEqual([]);
    expect(
      found({
        summary: 'Current medications include ibuprofen.',
        rationale:
          'Lidocaine is for those who tried an antidepressant. In this case, there is no evidence that a first-line medication was tried.',
      }),
    ).toEqual([]);
  });

  it('a fact that stands in the rationale alone', () => {
    expect(
      found({ summary: 'She bakes.', rationale: 'In this case, the examination showed swelling and spasm.' }),
    ).toEqual([]);
  });

  it.each([
    'The guideline states that there should be no evidence of spasm.',
    'The chapter says: "There is no documentation of spasm in most patients with neck pain."',
    'If there is no spasm, the drug may be withheld.',
  ])('a guideline recited or quoted: %s', (rationale) => {
    expect(found({ summary: everything, rationale })).toEqual([]);
  });

  it.each([
    'There is no indication for acupuncture.',
    'Acupuncture is not indicated.',
    'There is no documentation that acupuncture helped.',
    'Acupuncture has not been shown to be effective.',
    'There is no need for physical therapy.',
    'There is no documentation that the patient has set goals for the use of gabapentin.',
    'There is no MRI evidence of compression.',
    'There is no change in the physical examination.',
    'There is no documentation that these medications were tried.',
    'The frequency of the ibuprofen is not specified.',
    'There are no neurological exam findings suggesting a tumor.',
    'The file does not show that the analgesic is tapered or badly borne.',
  ])('not of the thing itself: %s', (rationale) => {
    expect(found({ summary: everything, rationale })).toEqual([]);
  });

  it('a recent treatment of an old injury', () => {
    const text = found({
      summary: 'Treatment has included physical therapy. She was seen on 4/5/2019.',
      rationale: 'There is no documentation of recent physical therapy.',
    });
    expect(text).toEqual([]);
  });

  it('treatment of another part', () => {
    expect(
      found({
        summary: 'Treatment has included physical therapy for the shoulder.',
        rationale: 'There is no documentation of physical therapy for the left knee.',
      }),
    ).toEqual([]);
  });

  it('findings that would show some disease', () => {
    const summary = 'On examination there was decreased sensation in the L5 dermatome.';
    const item = 'MRI of the lumbar spine: Upheld';
    const words = 'There are no physical examination findings to support';
    expect(found({ summary, item, rationale: `${words} a fracture.` })).toEqual([]);
    expect(
      found({ summary, item, rationale: `There are no physical examination findings to warrant surgery.` }),
    ).toHaveLength(1);
  });

  it('pain that the examiner called forth is no complaint', () => {
    expect(
      found({
        summary: 'He reported pain with neck rotation at the test.',
        item: 'MRI of the cervical spine: Upheld',
        rationale: 'There were no complaints of the neck.',
      }),
    ).toEqual([]);
  });
});
