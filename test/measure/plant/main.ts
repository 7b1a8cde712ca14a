/**
 * npm run plant -- [options]
 *
 * Plants one defect at a time into sound letters, in several text shapes, and counts by rule how many are
 * found by the right rule at the right place.
 */
import { parseArgs } from 'node:util';
import { SHAPES, type Shape } from '../../letters/shapes';
import { measuredLetters } from '../letters';
import { planters } from './planters/index';
import { byPlanter, byRule, tallyTable, trialText } from './report';
import { trials } from './run';

const usage = `npm run plant -- [options]
  --rule RULE       only this rule; its planters are counted one by one
  --planter WORDS   only planters with these words in their name
  --planters        count by planter
  --show            show every defect
  --misses          show each defect that was missed or found elsewhere, with its surroundings
  --letter ID       only this letter
  --limit N         at most N defects by each planter (default 25)
  --seed N          other letters, places and wordings (default 1)
  --shapes A,B      ${SHAPES.join(', ')}; default: two of them by turns
  --own             the project's own letters, also where others are at hand
  --json            for programs`;

/** Runs the tool; gives its exit code. */
export function main(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rule: { type: 'string' },
      planter: { type: 'string' },
      planters: { type: 'boolean' },
      show: { type: 'boolean' },
      misses: { type: 'boolean' },
      letter: { type: 'string' },
      limit: { type: 'string', default: '25' },
      seed: { type: 'string', default: '1' },
      shapes: { type: 'string' },
      own: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const shapes = values.shapes?.split(',') as Shape[] | undefined;
  const unknown = shapes?.find((shape) => !SHAPES.includes(shape));
  if (unknown) {
    console.error(`no such shape: ${unknown}`);
    return 2;
  }
  const chosen = planters.filter(
    ({ rule, name }) =>
      (!values.rule || rule === values.rule) && (!values.planter || name.includes(values.planter)),
  );
  if (chosen.length === 0) {
    console.error('no such planter');
    return 2;
  }
  const letters = measuredLetters(values.own).letters.filter(
    ({ name }) => !values.letter || name.includes(values.letter),
  );
  const done = trials(letters, chosen, {
    seed: Number(values.seed),
    limit: Number(values.limit),
    shapes: shapes ?? 'two of five',
  });
  const crashed = done.filter(({ outcome }) => outcome === 'crashed');
  for (const fault of new Set(crashed.map((trial) => trial.fault))) {
    const first = crashed.find((trial) => trial.fault === fault)!;
    console.error(`A rule threw (${first.rule}, ${first.planter}, ${first.letter}): ${fault}\n`);
  }
  if (values.json) {
    console.log(JSON.stringify({ rules: byRule(done), planters: byPlanter(done, chosen) }, null, 2));
    return crashed.length > 0 ? 1 : 0;
  }
  if (values.show || values.misses) {
    for (const trial of done)
      if (values.show || trial.outcome !== 'found') console.log(`${trialText(trial)}\n`);
  }
  console.log(`${letters.length} letters, ${chosen.length} planters, ${done.length} trials\n`);
  const detailed = values.planters || values.rule || values.planter;
  console.log(tallyTable(detailed ? byPlanter(done, chosen) : byRule(done)));
  return crashed.length > 0 ? 1 : 0;
}
