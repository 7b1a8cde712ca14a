import { describe, expect, it } from 'vitest';
import { expectFindings } from '../underlined';
import { disputing } from './disputed';

const rule = ['duplicate-item'];
const denied = 'Decision rationale: No gain is recorded. The request is not medically necessary.';

describe('duplicate-item', () => {
  it.each([
    ['Naproxen 500mg #60', 'NAPROXEN 500 MG, #60'],
    ['MRI of the right knee', 'MRI right knee'],
    ['Eight (8) visits of massage', '8 visits of massage'],
    ['Norco 10/325mg #60', 'Hydrocodone/APAP 10/325mg #60'],
    ['Massage 2 times a week for 4 weeks', 'Massage, 2 x per week for 4 wks'],
    ['MRI of the right elbow', 'Magnetic resonance imaging (MRI), right elbow'],
    ['Physical therapy, 6 visits, left knee', 'Left knee PT x 6 sessions'],
    ['Naproxen 500mg #60', '#60 Naproxen 500 mg tablets'],
    ['Lidoderm 5% patches #30', 'Lidoderm patch 5%, #30'],
    ['Lumbar MRI', 'MRI of the lumbar spine'],
  ])('finds %s and %s', (first, second) => {
    const [finding] = expectFindings(
      disputing(`
${first}: Upheld
${denied}

${second}: Upheld
${'^'.repeat(second.length)} duplicate-item
${denied}`),
      rule,
    );
    expect(finding!.severity).toBe('warning');
    expect(finding!.message).toContain('item 1');
    expect(finding!.related).toHaveLength(1);
  });

  it.each([
    ['Right L4 epidural steroid injection', 'Right L5 epidural steroid injection'],
    ['Wrist brace, right', 'Wrist brace, left'],
    ['EMG of the left arm', 'NCV of the left arm'],
    ['Omeprazole 20mg #30', 'Pantoprazole 20mg #30'],
    ['Spinal manipulation 1 times 8', 'Electrical stimulation 1 times 8'],
    ['Norco 10/325mg #60', 'Norco 10/325mg #90'],
    ['Massage, 6 visits over 8 weeks', 'Massage, 8 visits over 6 weeks'],
    ['Braces: left wrist, right knee', 'Braces: right wrist, left knee'],
    ['Norco 10/325mg #60', 'Norco 5/325mg #60'],
    ['Norco 10/325mg #60 (DOS 3/1/16)', 'Norco 10/325mg #60 (DOS 4/1/16)'],
    ['Physical therapy evaluation', 'Physical therapy, 6 visits'],
  ])('accepts %s and %s', (first, second) => {
    expectFindings(
      disputing(`
${first}: Upheld
${denied}

${second}: Upheld
${denied}`),
      rule,
    );
  });
});
