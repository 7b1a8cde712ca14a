import { formD, wholeItem } from './formD';

/** A letter whose one item has this rationale, drawn with its findings where they are expected. */
export function withRationale(rationale: string, header = 'Wrist brace for the left hand: Upheld'): string {
  return formD({
    items: wholeItem
      .replace(/^.*/, header)
      .replace(/Decision rationale:.*/, `Decision rationale: ${rationale}`),
  });
}
