import { describe, expect, it } from 'vitest';
import { writtenLetters } from '../../letters/load';
import { disputing } from '../decision/disputed';
import { expectFindings, findingsOf } from '../underlined';

const rule = ['remainder-conflict'];

function partial(original: string, authorized: string, before: string, wrong?: string, after = ''): string {
  const start = `${original} was the original request. ${authorized} was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, ${before}`;
  return disputing(`
${start}${wrong ?? ''}${after} is: Upheld${wrong ? `\n${' '.repeat(start.length)}${'^'.repeat(wrong.length)} remainder-conflict` : ''}
Decision rationale: No gain is recorded. The request is not medically necessary.`);
}

describe('remainder-conflict', () => {
  it.each([
    ['Massage, 8 visits', 'Massage, 3 visits', 'Massage, ', '6 visits', ''],
    ['Baclofen 10mg #30', 'Baclofen 10mg #27', 'Baclofen 10mg #', '5', ''],
    [
      'Massage 2 times a week for 4 weeks (8 sessions)',
      'Massage, 6 sessions',
      '',
      '4 sessions',
      ' of massage',
    ],
    ['Naproxen 500mg #60 with 3 refills', 'Naproxen 500mg #60', '', 'Two refills', ' of Naproxen 500mg #60'],
    ['Home aide 12 hours a day', 'Home aide 6 hours a day', 'Home aide ', '4', ' hours a day'],
    ['Eight massage visits', 'Eight massage visits', '', 'two massage visits', ''],
    ['Psychotherapy x 12', 'Psychotherapy x 4', 'Psychotherapy x ', '6', ''],
    [
      'Lyrica 75mg, Sig: 1 cap twice daily, #90',
      'Lyrica 75mg, Sig: 1 cap twice daily, #60',
      'Lyrica 75mg, Sig: 1 cap twice daily, #',
      '45',
      '',
    ],
  ])('finds that %s less %s is not %s%s%s', (original, authorized, before, wrong, after) => {
    const [finding] = expectFindings(partial(original, authorized, before, wrong, after), rule);
    expect(finding!.severity).toBe('warning');
    expect(finding!.related!.length).toBeGreaterThan(0);
  });

  it.each([
    ['Massage, 8 visits', 'Massage, 3 visits', 'Massage, 5 visits'],
    ['Baclofen 10mg #30', 'Baclofen 10mg #27', 'Baclofen 10mg #3'],
    [
      'Physical therapy evaluation and treatment 3 times a week for 4 weeks (12 sessions)',
      'Physical therapy for 10 sessions',
      '2 sessions of physical therapy',
    ],
    // Refills, hours a day: what stays the same was not cut.
    ['Naproxen 500mg #60 with 3 refills', 'Naproxen 500mg #60', 'Three refills of Naproxen 500mg #60'],
    [
      'Home aide 12 hours a day, 5 times a week for 4 weeks',
      'Home aide 6 hours a day, 5 times a week for 4 weeks',
      'Home aide 6 hours a day, 5 times a week for 4 weeks',
    ],
    // An evaluation was authorized, the treatment was not.
    ['Day treatment program', 'an evaluation only for a day treatment program', 'Day treatment program'],
    ['Massage, 12 visits followed by re-examination', 'Massage, 6 visits', 'Massage 6 visits'],
  ])('accepts that %s less %s leaves %s', (original, authorized, remaining) => {
    expectFindings(partial(original, authorized, remaining), rule);
  });

  it('knows no remainder where the whole request stays eligible', () => {
    expectFindings(
      disputing(`
Massage, 8 visits was the original request. Massage, 6 visits was authorized by the Claims Administrator, leaving the original request IMR eligible. The original request, Massage, 8 visits is: Upheld
Decision rationale: No gain is recorded. The request is not medically necessary.`),
      rule,
    );
  });

  it('reads the plural, and the numbered sentence of an older form', () => {
    const text = writtenLetters().find(({ name }) => name === 'c-pool-and-opioid')!.text;
    const header = '1. Aquatic therapy, 8 sessions (2 x 4) is not medically necessary and appropriate.';
    expect(text).toContain(header);
    const remaining = (visits: string) =>
      `1. Ten visits of aquatic therapy were the original request. Two visits were authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, ${visits} visits of aquatic therapy, is not medically necessary and appropriate.`;
    const said = (visits: string) =>
      findingsOf(text.replace(header, remaining(visits)))
        .filter(({ ruleId }) => ruleId === 'remainder-conflict')
        .map(({ message }) => message);
    expect(said('eight')).toEqual([]);
    expect(said('six')).toEqual([
      'Item 1: 10 requested less 2 authorized leaves 8, not 6. Which of the three is wrong?',
    ]);
  });
});
