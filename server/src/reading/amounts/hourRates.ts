import { numberAt } from '../../language/numbers';
import { CARE_TIME, CARE_TIME_PERIODS, PER } from '../../vocabulary/requests/amountWords';
import type { Passage } from '../sentences/passage';

/** So many hours a day or days a week, as home care and supervision are asked for. */
export interface HourRate {
  readonly value: number;
  /** "hour day", "day week": what is counted and in what. */
  readonly kind: string;
  readonly first: number;
  readonly last: number;
}

/** "4 hours a day", "3 days per week", "6 hours/day", in order. */
export function hourRatesIn({ words }: Passage, from = 0, to = words.length): readonly HourRate[] {
  const found: HourRate[] = [];
  for (let i = from; i < to; i++) {
    const number = numberAt(words, i);
    if (number === undefined) continue;
    const unit = CARE_TIME.get(words[number.next]?.lower ?? '');
    if (unit === undefined) continue;
    const joint = PER.has(words[number.next + 1]?.lower ?? '') ? number.next + 2 : number.next + 1;
    const period = CARE_TIME_PERIODS.get(words[joint]?.lower ?? '');
    if (period === undefined || period === unit || joint >= to) continue;
    found.push({ value: number.value, kind: `${unit} ${period}`, first: i, last: joint });
    i = joint;
  }
  return found;
}
