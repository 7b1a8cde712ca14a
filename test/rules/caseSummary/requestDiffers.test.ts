import { describe, expect, it } from 'vitest';
import { formD, wholeItem } from '../formD';
import { expectFindings, findingsOf } from '../underlined';

const rule = 'request-differs';

const foundIn = (header: string, summary: string): readonly string[] => {
  const items = header
    .split('|')
    .map((each) => wholeItem.replace(/^.*/, each))
    .join('\n\n');
  const text = formD({ items, summary: `The baker fell on 2/1/2015. ${summary}` });
  return findingsOf(text)
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ span, severity }) => `${severity} ${text.slice(span.start, span.end)}`);
};

describe('request-differs', () => {
  it('finds a request for another part, and names the item', () => {
    const [finding] = expectFindings(
      formD({
        summary: `The physician requested an MRI of the left shoulder.
                                           ^^^^^^^^ request-differs`,
        items: wholeItem.replace(/^.*/, 'MRI of the lumbar spine: Upheld'),
      }),
      [rule],
    );
    expect(finding!.message).toContain('item 1');
    expect(finding!.related).toHaveLength(1);
  });

  it.each([
    ['MRI of the right knee: Upheld', 'He requested a lumbar spine MRI.', 'lumbar'],
    ['Acupuncture, 12 visits: Upheld', 'The physician requested 8 visits of acupuncture.', '8 visits'],
    [
      'Physical therapy, 12 sessions: Upheld',
      'The request was for physical therapy 2 times a week for 3 weeks.',
      '2 times a week for 3 weeks',
    ],
    [
      'TENS unit, purchase: Upheld',
      'The treating physician recommended a TENS unit trial.',
      'TENS unit trial',
    ],
    [
      'Purchase of an H-wave unit: Upheld',
      'The physician requested a rental of an H-wave unit.',
      'H-wave unit',
    ],
    ['X-rays of the right hip: Upheld', 'X-rays of the left wrist were requested.', 'wrist'],
    [
      'Chiropractic care, 6 visits: Upheld',
      'She asked for chiropractic care. The physician requested chiropractic care, 10 visits.',
      '10 visits',
    ],
  ])('finds for %s: %s', (header, summary, words) => {
    const found = foundIn(header, summary);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^information /);
    expect(found[0]).toContain(words);
  });

  it.each([
    [
      'Lumbar epidural injection at L4-5: Upheld',
      'He requested a lumbar epidural injection at L5-S1.',
      'L5-S1',
    ],
    ['Facet blocks at L3-4 and L4-5: Upheld', 'The plan was facet blocks at L4-5 and L5-S1.', 'L5-S1'],
    ['Right knee arthroscopy: Upheld', 'The surgeon requested a left knee arthroscopy.', 'left knee'],
    ['Right carpal tunnel release: Upheld', 'He requested bilateral carpal tunnel release.', 'bilateral'],
    ['Norco 10/325mg #90: Upheld', 'The request lists Norco 5/325 mg.', '5/325'],
    ['Norco 10/325mg #90: Upheld', 'The treatment plan was Percocet 10/325 mg.', 'Percocet'],
    ['MRI of the right hip: Upheld', 'He requested a CT of the right hip.', 'CT'],
    [
      'MRI of the spine without contrast: Upheld',
      'He requested an MRI of the spine with contrast.',
      'with contrast',
    ],
    ['Home health care, 4 hours a day: Upheld', 'She recommended home health care 8 hours a day.', '8 hours'],
    ['Gym membership, 12 months: Upheld', 'He requested a gym membership for six months.', 'six months'],
    ['Total knee replacement: Upheld', 'The surgeon proposed a partial knee replacement.', 'partial'],
    [
      'Acupuncture, 12 visits: Upheld',
      'The plan was to continue ibuprofen, begin acupuncture, six visits, and rest.',
      'six visits',
    ],
    ['Trigger point injections, 4: Upheld', 'He requested two trigger point injections.', 'two trigger'],
  ])('finds, thing by thing, for %s: %s', (header, summary, words) => {
    const found = foundIn(header, summary);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(words);
  });

  it.each([
    ['Norco 10/325mg #90: Upheld', 'He previously requested Norco 5/325 mg.'],
    ['Norco 10/325mg #90: Upheld', 'The request for Norco 5/325 mg was certified in March.'],
    ['Norco 10/325mg #90: Upheld', 'She recommended rest and prescribed Norco 5/325 mg.'],
    ['Norco 10/325mg #90: Upheld', 'He requested Norco 10/325 mg, a TENS unit and naproxen 550 mg.'],
    ['Hydrocodone/APAP 10/325mg #90: Upheld', 'The physician asked for rest and hydrocodone.'],
    ['Naproxen 550mg #60: Upheld|Naproxen 375mg #60: Upheld', 'He requested naproxen 375 mg.'],
    [
      'Lumbar epidural injection at L4-5: Upheld',
      'He requested a lumbar epidural injection at L5-S1. On 3/2/2016 he asked for a lumbar epidural injection at L4-5.',
    ],
    ['Facet blocks at L4-5: Upheld', 'He requested facet blocks at L4-5 and L5-S1.'],
    ['MRI of the spine: Upheld', 'He requested an MRI of the spine with and without contrast.'],
    ['Acupuncture, 12 visits: Upheld', 'He requested acupuncture, twelve visits, and massage, six visits.'],
    ['Wrist brace: Upheld', 'No brace was requested for the left elbow.'],
  ])('leaves alone, thing by thing, for %s: %s', (header, summary) => {
    expect(foundIn(header, summary)).toEqual([]);
  });

  it.each([
    ['MRI of the lumbar spine: Upheld', 'The physician requested an MRI of the low back.'],
    ['MRI of the lumbar spine: Upheld', 'The physician requested an MRI.'],
    [
      'MRI of the lumbar spine: Upheld',
      'The physician requested an MRI of the left shoulder. An MRI of the lumbar spine was requested.',
    ],
    [
      'MRI of the lumbar spine: Upheld',
      'The physician requested an MRI of the left shoulder, and the request was for an MRI.',
    ],
    [
      'MRI of the lumbar spine: Upheld|MRI of the left shoulder: Upheld',
      'The physician requested an MRI of the left shoulder.',
    ],
    ['MRI of the lumbar spine: Upheld', 'The MRI of the left shoulder of 2/3/2015 showed a tear.'],
    ['MRI of the lumbar spine: Upheld', 'He has pain of the leg and will order an MRI.'],
    ['EMG of the arms: Upheld', 'The physician requested MRI of the lumbar spine and EMG.'],
    ['Acupuncture, 12 visits: Upheld', 'The physician requested 12 visits of acupuncture.'],
    ['Acupuncture, 12 visits: Upheld', 'The physician requested acupuncture 2 times a week for 6 weeks.'],
    ['Acupuncture, 12 visits: Upheld', 'She has had 8 visits of acupuncture.'],
    [
      'Acupuncture, 12 visits: Upheld',
      'The physician requested 8 visits of acupuncture. Acupuncture was requested again.',
    ],
    ['Acupuncture: Upheld', 'The physician requested 8 visits of acupuncture.'],
    ['TENS unit, purchase: Upheld', 'The physician requested purchase of a TENS unit.'],
    ['TENS unit: Upheld', 'The physician recommended a TENS unit trial.'],
    ['Paraffin bath unit purchase: Upheld', 'He requested a stimulator trial and a paraffin bath.'],
    [
      'Acupuncture, 12 visits was the original request. Acupuncture, 6 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Acupuncture, 6 visits is: Upheld',
      'The physician requested 10 visits of acupuncture.',
    ],
    ['Left carpal tunnel release: Upheld', 'He asks for left CTR.'],
  ])('leaves alone for %s: %s', (header, summary) => {
    expect(foundIn(header, summary)).toEqual([]);
  });
});
