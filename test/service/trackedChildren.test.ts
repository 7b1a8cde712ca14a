import { expect, it } from 'vitest';
import type { Item } from '../../server/src/letter/model';
import type { Finding, ItemRule } from '../../server/src/rules/rule';
import { createLetterService } from '../../server/src/service/letterService';
import { formD, wholeItem } from '../rules/formD';

/** A rule that reads an item's parts as a list first, then one of them by its name. */
const rule: ItemRule = {
  id: 'test-children',
  family: 'Missing',
  scope: 'item',
  severity: 'warning',
  page: { finds: '', why: '', wrong: '', right: '', ignore: '' },
  check({ content, reviewerGuideline }: Item): readonly Finding[] {
    return [{ span: content, message: `${content.end - content.start} ${reviewerGuideline !== undefined}` }];
  },
};

it('tells an item’s parts as they stand, whichever of them was read first', () => {
  const bare = wholeItem.replace(/MAXIMUS guideline:.*\n+/, '');
  const longer = wholeItem.replace(/(MAXIMUS guideline:.*)/, '$1 And more of it.');
  const service = createLetterService({ rules: [rule] });
  service.open('a', 1, formD({ items: bare }));
  for (const [at, items] of [bare, wholeItem, longer, wholeItem, bare].entries()) {
    const text = formD({ items });
    service.change('a', at + 2, text);
    const fresh = createLetterService({ rules: [rule] });
    fresh.open('a', 1, text);
    expect(service.findings('a')).toEqual(fresh.findings('a'));
  }
});
