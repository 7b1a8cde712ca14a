import type { Item } from '../letter/model';
import { flatten } from '../text/flatText';
import { partsOf } from './itemParts';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The words of an item so that two of them compare well: a line for each sentence, whatever the line ends and the spacing
 * of their letters, and a blank line before each part.
 *
 * @param text of the file that holds the item
 */
export function comparable(text: string, item: Item): readonly string[] {
  const parts = partsOf(item).map(({ content }) => content);
  return [item.header, ...parts].flatMap(({ start, end }, index) => {
    const words = flatten(text, start, end).text;
    const lines = [...sentences.segment(words)]
      .map(({ segment }) => segment.trim())
      .filter((line) => line !== '');
    return index === 0 ? lines : ['', ...lines];
  });
}
