import { ruleIds } from '../ruleIds';
import { oneLine, percent, table } from '../table';
import type { Planter } from './plant';
import type { Trial } from './run';

export interface Tally {
  readonly name: string;
  /** Trials: a defect in a text shape. */
  readonly planted: number;
  /** By the right rule at the right place. */
  readonly found: number;
  /** Only by another rule that may find it, at the right place. */
  readonly akin: number;
  /** By the right rule, elsewhere only. */
  readonly elsewhere: number;
  /** Trials in which other rules spoke of an error or a warning that the sound letter does not have. */
  readonly besides: number;
}

export function byRule(trials: readonly Trial[]): readonly Tally[] {
  return ruleIds
    .map((rule) =>
      tally(
        rule,
        trials.filter((trial) => trial.rule === rule),
      ),
    )
    .filter(({ planted }) => planted > 0);
}

export function byPlanter(trials: readonly Trial[], planters: readonly Planter[]): readonly Tally[] {
  return planters.map(({ name, rule }) =>
    tally(
      `${rule}: ${name}`,
      trials.filter((trial) => trial.rule === rule && trial.planter === name),
    ),
  );
}

function tally(name: string, trials: readonly Trial[]): Tally {
  return {
    name,
    planted: trials.length,
    found: trials.filter(({ outcome }) => outcome === 'found').length,
    akin: trials.filter(({ outcome }) => outcome === 'akin').length,
    elsewhere: trials.filter(({ outcome }) => outcome === 'elsewhere').length,
    besides: trials.filter(({ others }) =>
      others.some(({ severity }) => severity === 'error' || severity === 'warning'),
    ).length,
  };
}

export function tallyTable(tallies: readonly Tally[]): string {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, each) => total + of(each), 0);
  const line = ({ name, planted, found, akin, elsewhere, besides }: Tally) => [
    name,
    planted,
    found,
    percent(found, planted),
    akin || '.',
    elsewhere || '.',
    besides || '.',
  ];
  return table(
    ['', 'planted', 'found', '', 'akin', 'elsewhere', 'others speak'],
    [
      ...tallies.map(line),
      line({
        name: 'in all',
        planted: sum((t) => t.planted),
        found: sum((t) => t.found),
        akin: sum((t) => t.akin),
        elsewhere: sum((t) => t.elsewhere),
        besides: sum((t) => t.besides),
      }),
    ],
  );
}

/** A defect with the text around its places, and what was said of it. */
export function trialText({
  planter,
  rule,
  letter,
  shape,
  outcome,
  fault,
  text,
  places,
  elsewhere,
  others,
}: Trial): string {
  const quoted = (start: number, end: number) =>
    `${oneLine(text.slice(Math.max(0, start - 120), start), 200)} >>${oneLine(text.slice(start, end), 300)}<< ${oneLine(text.slice(end, end + 80))}`;
  return [
    `${outcome}: ${rule}, ${planter} (${letter}, ${shape})`,
    ...(fault ? [`    ${fault}`] : []),
    ...places.map(({ start, end }) => `    ${quoted(start, end)}`),
    ...elsewhere.map(
      ({ span, message }) => `    elsewhere: "${oneLine(text.slice(span.start, span.end))}" (${message})`,
    ),
    ...others.map(
      ({ ruleId, severity, span }) =>
        `    ${severity} ${ruleId}: "${oneLine(text.slice(span.start, span.end))}"`,
    ),
  ].join('\n');
}
