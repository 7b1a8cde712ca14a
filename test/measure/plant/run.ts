/** Plants, checks, and says what was found. */
import { parseLetters } from '../../../server/src/letter/parse';
import { check, type RuleFinding, type RuleSettings } from '../../../server/src/rules/check';
import { rules } from '../../../server/src/rules/index';
import { overlaps, type Span } from '../../../server/src/text/span';
import { reshape, SHAPES, type Shape } from '../../letters/shapes';
import type { MeasuredLetter } from '../letters';
import { chanceOf } from './chance';
import { type Plant, type Planter, planted, shuffled } from './plant';
import { type Subject, subjectOf } from './subject';

/** Rules that are off by default are measured too. */
const settings: RuleSettings = Object.fromEntries(
  rules.filter(({ offByDefault }) => offByDefault).map(({ id, severity }) => [id, severity]),
);

/**
 * `found`: by its rule at the right place. `akin`: only another rule that may find it does, at the right
 * place. `elsewhere`: its rule has something new to say, at a wrong place. `crashed`: a rule threw.
 */
export type Outcome = 'found' | 'akin' | 'elsewhere' | 'missed' | 'crashed';

export interface Trial {
  readonly planter: string;
  readonly rule: string;
  readonly letter: string;
  readonly shape: Shape;
  readonly outcome: Outcome;
  /** Where a rule threw: what and where. */
  readonly fault: string | undefined;
  /** The text that was checked and the right places in it. */
  readonly text: string;
  readonly places: readonly Span[];
  /** The findings of the right rule that the sound letter does not have, at the wrong places. */
  readonly elsewhere: readonly RuleFinding[];
  /** The other new findings. */
  readonly others: readonly RuleFinding[];
}

export interface TrialOptions {
  readonly seed: number;
  /** At most so many defects by each planter. */
  readonly limit: number;
  /** Text shapes that each defect is tried in. */
  readonly shapes: readonly Shape[] | 'two of five';
}

/** Plants with every planter in the letters, a defect at a time. */
export function trials(
  letters: readonly MeasuredLetter[],
  planters: readonly Planter[],
  options: TrialOptions,
): readonly Trial[] {
  const subjects = letters.map(({ name, neutral }) => subjectOf(name, neutral));
  const sound = new Map<Subject, readonly RuleFinding[]>();
  const soundFindings = (subject: Subject) => {
    const known = sound.get(subject) ?? findingsIn(subject.text);
    sound.set(subject, known);
    return known;
  };
  return planters.flatMap((planter) => {
    const rules = new Set<string>([planter.rule, ...(planter.orRules ?? [])]);
    return chosen(subjects, planter, options, (subject, { places }) =>
      soundFindings(subject).some(
        ({ ruleId, span }) => rules.has(ruleId) && places.some((place) => overlaps(place, span)),
      ),
    ).flatMap(({ subject, plant, index }) => {
      const chance = chanceOf(options.seed, planter.name, subject.name, String(index), 'shape');
      const shapes = options.shapes === 'two of five' ? shuffled(chance, SHAPES).slice(0, 2) : options.shapes;
      return shapes.map((shape) =>
        tryOne(planter, rules, subject, plant, shape, chance.between(1, 1000), soundFindings(subject)),
      );
    });
  });
}

interface Candidate {
  readonly subject: Subject;
  readonly plant: Plant;
  readonly index: number;
}

/** Takes plants from as many letters as there are before a second one from any. */
function chosen(
  subjects: readonly Subject[],
  planter: Planter,
  { seed, limit }: TrialOptions,
  isReported: (subject: Subject, plant: Plant) => boolean,
): readonly Candidate[] {
  const order = shuffled(chanceOf(seed, planter.name), subjects);
  const bySubject = order.map((subject) => {
    const chance = chanceOf(seed, planter.name, subject.name);
    return shuffled(chance, planter.plants(subject, chance))
      .map((plant, index) => ({ subject, plant, index }))
      .filter((candidate) => !isReported(subject, candidate.plant));
  });
  const taken: Candidate[] = [];
  for (let round = 0; taken.length < limit; round++) {
    const next = bySubject.flatMap((candidates) => candidates[round] ?? []);
    if (next.length === 0) break;
    taken.push(...next.slice(0, limit - taken.length));
  }
  return taken;
}

function tryOne(
  planter: Planter,
  rules: ReadonlySet<string>,
  subject: Subject,
  plant: Plant,
  shape: Shape,
  seed: number,
  before: readonly RuleFinding[],
): Trial {
  const result = planted(subject.text, plant);
  const shaped = reshape(result.text, shape, { seed });
  const places = result.places.map((place) => shaped.span(place));
  const checked = findingsOrFault(shaped.text);
  const found = checked.findings;
  const isAt = ({ span }: RuleFinding) => places.some((place) => meets(place, span));
  const isRight = found.some((finding) => finding.ruleId === planter.rule && isAt(finding));
  const isAkin = found.some((finding) => rules.has(finding.ruleId) && isAt(finding));
  const known = new Set(before.map((finding) => keyOf(subject.text, finding)));
  const isNew = (finding: RuleFinding) => !known.has(keyOf(shaped.text, finding));
  const elsewhere = isRight
    ? []
    : found.filter((finding) => finding.ruleId === planter.rule && isNew(finding));
  return {
    planter: planter.name,
    rule: planter.rule,
    letter: subject.name,
    shape,
    outcome: checked.fault
      ? 'crashed'
      : isRight
        ? 'found'
        : isAkin
          ? 'akin'
          : elsewhere.length > 0
            ? 'elsewhere'
            : 'missed',
    fault: checked.fault,
    text: shaped.text,
    places,
    elsewhere,
    others: found.filter((finding) => !rules.has(finding.ruleId) && isNew(finding)),
  };
}

function findingsOrFault(text: string): {
  readonly findings: readonly RuleFinding[];
  readonly fault: string | undefined;
} {
  try {
    return { findings: findingsIn(text), fault: undefined };
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { findings: [], fault: stack.split('\n').slice(0, 3).join(' ') };
  }
}

function findingsIn(text: string): readonly RuleFinding[] {
  return parseLetters(text).flatMap((letter) => [...check(letter, settings)]);
}

/** Whether they share a character, or touch where one of them is empty. */
function meets(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return overlaps(a, b);
}

function keyOf(text: string, { ruleId, span }: RuleFinding): string {
  return `${ruleId} ${text
    .slice(span.start, span.end)
    .replace(/[\s\u00ad\f-]+/g, '')
    .replace(/[“”]/g, '"')}`;
}
