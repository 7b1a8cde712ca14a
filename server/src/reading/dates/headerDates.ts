import { wordsOf } from '../../language/words';
import type { HeaderBlock, HeaderField, Letter } from '../../letter/model';
import { flatten } from '../../text/flatText';
import { remembered } from '../../text/remembered';
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

/** The dates of a letter's header block; read once for each header block. */
export function headerDatesOf({ headerBlock }: Pick<Letter, 'headerBlock'>): HeaderDates {
  return headerBlock === undefined ? NONE : readDates(headerBlock);
}

const readDates = remembered((block: HeaderBlock): HeaderDates => {
  const read = (name: HeaderField): WrittenDate | undefined => {
    const field = block.fields.find((one) => one.field === name);
    if (field === undefined) return undefined;
    const { start } = field.value;
    const written = block.textOf(field.value);
    const flat = flatten(written, 0, written.length, start);
    return datesIn(flat, wordsOf(flat.text))[0];
  };
  return {
    injury: read('date of injury'),
    review: read('UR denial date'),
    received: read('application received'),
    assigned: read('date assigned'),
    decision: read('decision date'),
  };
});
