import { wordsOf } from '../../language/words';
import type { HeaderBlock, HeaderField, Letter } from '../../letter/model';
import { flatten } from '../../text/flatText';
import { datesIn, type WrittenDate } from './dates';

/** The header block's dates; absent where the header has none that can be read. */
export interface HeaderDates {
  readonly injury: WrittenDate | undefined;
  readonly review: WrittenDate | undefined;
  readonly received: WrittenDate | undefined;
  readonly assigned: WrittenDate | undefined;
  readonly decision: WrittenDate | undefined;
}

const NONE: HeaderDates = {
  injury: undefined,
  review: undefined,
  received: undefined,
  assigned: undefined,
  decision: undefined,
};

const known = new WeakMap<HeaderBlock, HeaderDates>();

/** The dates of a letter's header block; read once for each header block. */
export function headerDatesOf({ headerBlock, text }: Pick<Letter, 'headerBlock' | 'text'>): HeaderDates {
  if (headerBlock === undefined) return NONE;
  let dates = known.get(headerBlock);
  if (dates === undefined) {
    dates = readDates(headerBlock, text);
    known.set(headerBlock, dates);
  }
  return dates;
}

function readDates(block: HeaderBlock, text: string): HeaderDates {
  const read = (name: HeaderField): WrittenDate | undefined => {
    const field = block.fields.find((one) => one.field === name);
    if (field === undefined) return undefined;
    const flat = flatten(text, field.value.start, field.value.end);
    return datesIn(flat, wordsOf(flat.text))[0];
  };
  return {
    injury: read('date of injury'),
    review: read('UR denial date'),
    received: read('application received'),
    assigned: read('date assigned'),
    decision: read('decision date'),
  };
}
