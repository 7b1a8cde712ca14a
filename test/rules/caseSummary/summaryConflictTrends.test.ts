import { describe, expect, it } from 'vitest';
import { found } from './summaryAndRationale';

describe('summary-conflict: which way things went', () => {
  it.each<[string, string, string, string]>([
    [
      'Physical therapy, 12 visits',
      'Elbow flexion had gone from 80 degrees at the first visit to 125 degrees at the last.',
      'The range of motion has stood still since the therapy started.',
      'range of motion has stood still',
    ],
    [
      'Psychotherapy, 6 visits',
      'The Beck Depression Inventory was 33 at intake and is 18 now.',
      'The inventories have not budged from where they stood.',
      'inventories have not budged',
    ],
    [
      'Work conditioning',
      'Grip strength rose from 16 to 29 kg over the eight visits.',
      'His strength did not improve.',
      'strength did not improve',
    ],
    [
      'Psychotherapy, 6 visits',
      'On the Beck inventory she scored 25 in March and 26 in July.',
      'The score has come down by half.',
      'score has come down',
    ],
    [
      'Botox',
      'After the injections her headache days went from 22 to 9 a month.',
      'The injections left the headache count where it had been.',
      'headache count where it had been',
    ],
    [
      'Aquatic therapy',
      'Extension lacked 20 degrees in May and lacks 4 degrees in July.',
      'Extension of the joint has worsened.',
      'Extension of the joint has worsened',
    ],
  ])('%s: "%s" against "%s"', (item, summary, rationale, words) => {
    expect(found({ item: `${item}: Upheld`, summary, rationale }).map((one) => one.split(' / ')[0])).toEqual([
      words,
    ]);
  });

  it.each<[string, string, string]>([
    // They agree.
    [
      'Physical therapy',
      'Flexion went from 80 to 125 degrees.',
      'Flexion has improved with therapy and the rest can be done at home.',
    ],
    // Two sides of one day are no change.
    [
      'Physical therapy',
      'Knee flexion was 115 on the right and 90 on the left.',
      'Knee flexion has not improved.',
    ],
    // Of another joint, of another inventory.
    [
      'Physical therapy',
      'Right knee flexion went from 80 to 125 degrees.',
      'The range of motion of the right shoulder has not improved.',
    ],
    ['Psychotherapy', 'The BAI fell from 28 to 15.', 'The depression inventory did not improve.'],
    // How it is, not which way it went; what is hoped for; a degree.
    ['Physical therapy', 'The range of motion was decreased.', 'The range of motion has improved.'],
    [
      'Physical therapy',
      'Flexion went from 80 to 125 degrees.',
      'More therapy will not increase the range of motion.',
    ],
    ['Physical therapy', 'His strength improved.', 'His strength has not significantly improved.'],
    // The record has both.
    [
      'Norco',
      'His pain improved in spring. By autumn the pain had worsened.',
      'His pain has worsened despite the drug.',
    ],
  ])('and is silent: %s: "%s" beside "%s"', (item, summary, rationale) => {
    expect(found({ item: `${item}: Upheld`, summary, rationale })).toEqual([]);
  });
});
