import { span } from '../../../../server/src/text/span';
import { type Change, insert, type Planter, pick, plant, replace } from '../plant';
import type { Subject, SubjectItem } from '../subject';
import { foreignKinds } from '../treatments';
import { conclusionsOn, looserConclusionsOn, sentence, within } from '../wording';

/** Items whose conclusions are all plainly of their outcome, and that have one. */
export function settled(subject: Subject): readonly SubjectItem[] {
  return subject.items.filter(
    ({ item, conclusions, upheld }) =>
      item.decision?.outcome !== undefined &&
      item.decision.outcome !== 'modified' &&
      conclusions.length > 0 &&
      conclusions.every(({ denies }) => denies === upheld),
  );
}

/** Items with one conclusion and nothing else that could be one. */
function simple(subject: Subject): readonly SubjectItem[] {
  return settled(subject).filter(({ conclusions }) => conclusions.length === 1);
}

const shortName = ({ item, title }: SubjectItem): string =>
  item.partial || title.length > 90 ? 'the requested treatment' : title;

/** The turns of a conclusion's words into their opposite; the first that fits is taken. */
const turns: readonly (readonly [RegExp, string])[] = [
  [/\bis not considered medically necessary/i, 'is considered medically necessary'],
  [/\bdetermined to be not medically/i, 'determined to be medically'],
  [/\bdetermined to not be medically/i, 'determined to be medically'],
  [/\bcannot be considered medically/i, 'is considered medically'],
  [/\bcannot be deemed medically/i, 'is deemed medically'],
  [/\bcannot be recommended as medically/i, 'can be recommended as medically'],
  [/\b(is|are|was|were) not (medically|a medical)/i, '$1 $2'],
  [/\b(has|have) not been (established|demonstrated)/i, '$1 been $2'],
  [/\bcannot be established/i, 'has been established'],
  [/\b(is|are|was|were) not (established|supported)/i, '$1 $2'],
  [/\b(is|are|was|were) (medically)/i, '$1 not $2'],
  [/\b(is|are) (?:considered|deemed) medically/i, '$1 not considered medically'],
];

function turned(words: string): string | undefined {
  const denials = (words.match(/\b(?:not|cannot|no|nor|unless|without)\b/gi) ?? []).length;
  if (denials > 1) return undefined;
  for (const [pattern, instead] of turns) {
    if (pattern.test(words)) return words.replace(pattern, instead);
  }
  return undefined;
}

export const decisionPlanters: readonly Planter[] = [
  {
    name: 'outcome flipped in the header',
    rule: 'decision-conflict',
    plants: (subject) =>
      settled(subject).flatMap(({ item, upheld, header, conclusions }) => {
        const old = subject.words(item.decision!.span);
        // The older forms decide in a sentence.
        if (!/^(?:upheld|overturned)$/i.test(old)) return [];
        const word = upheld ? 'Overturned' : 'Upheld';
        return [
          plant(
            replace(item.decision!.span, old === old.toUpperCase() ? word.toUpperCase() : word),
            header,
            ...conclusions.map(({ at }) => at),
          ),
        ];
      }),
  },
  {
    name: 'conclusion turned into its opposite',
    rule: 'decision-conflict',
    plants: (subject) =>
      simple(subject).flatMap(({ conclusions, header }) => {
        const at = conclusions[0]!.at;
        const other = turned(subject.words(at));
        return other ? [plant(replace(at, other), header)] : [];
      }),
  },
  {
    name: 'conclusion of the other outcome in its place',
    rule: 'decision-conflict',
    plants: otherConclusion(conclusionsOn),
  },
  {
    name: 'outcome flipped in the header, in another case',
    rule: 'decision-conflict',
    plants: (subject, chance) =>
      settled(subject).flatMap(({ item, upheld, header, conclusions }) => {
        if (!/^(?:upheld|overturned)$/i.test(subject.words(item.decision!.span))) return [];
        const word = upheld ? 'Overturned' : 'Upheld';
        const written = pick(chance, [word.toUpperCase(), word.toLowerCase(), `${word}.`]);
        return [plant(replace(item.decision!.span, written), header, ...conclusions.map(({ at }) => at))];
      }),
  },
  {
    name: 'conclusion of the other outcome, in looser words',
    rule: 'decision-conflict',
    plants: otherConclusion(looserConclusionsOn),
  },
  {
    name: 'rationales of an upheld and an overturned item exchanged',
    rule: 'decision-conflict',
    orRules: ['wrong-item', 'item-not-discussed'],
    plants: (subject) => {
      const items = settled(subject);
      return items
        .filter(({ upheld }) => upheld)
        .flatMap((a) => items.filter(({ upheld }) => !upheld).map((b) => exchanged(subject, a, b)));
    },
  },
  {
    name: 'rationales of two items exchanged',
    rule: 'wrong-item',
    orRules: ['item-not-discussed'],
    plants: (subject) => {
      const items = settled(subject).filter((item) => speaksOnlyOfItself(subject, item));
      return items.flatMap((a, i) =>
        items
          .slice(i + 1)
          .filter(
            (b) =>
              b.upheld === a.upheld &&
              b.kind!.group !== a.kind!.group &&
              !b.kind!.words.test(subject.words(a.rationale)) &&
              !a.kind!.words.test(subject.words(b.rationale)),
          )
          .map((b) => exchanged(subject, a, b)),
      );
    },
  },
  {
    name: 'name of another treatment put in the conclusion',
    rule: 'wrong-item',
    plants: (subject, chance) =>
      simple(subject).flatMap((item) => {
        const { at } = item.conclusions[0]!;
        const words = subject.words(at);
        // A premise ("As the requested surgery is not …") is about another item by right.
        if ((words.match(/medically/gi) ?? []).length > 1) return [];
        const named = item.kind?.words.exec(words);
        const foreign = foreignKinds(subject.text, item.kind);
        if (!named || foreign.length === 0 || item.item.partial) return [];
        // Its whole name where the conclusion has it, else the word for it.
        const whole = words.toLowerCase().indexOf(item.title.toLowerCase());
        const start = at.start + (whole >= 0 ? whole : named.index);
        const end = start + (whole >= 0 ? item.title.length : named[0].length);
        const rest = subject.text.slice(end, at.end);
        // What is left of a name ("550mg #60", "plain film") would still be the item's.
        if (item.kind!.group === 'imaging' || (whole < 0 && /^[\w,.#/ -]*\d/.test(rest))) return [];
        if (item.kind!.words.test(rest) || item.kind!.words.test(subject.text.slice(at.start, start)))
          return [];
        const kind = pick(chance, foreign);
        const name = (whole >= 0 ? pick(chance, kind.requests) : kind.nouns[0]!).replace(/^(?:an?|the) /, '');
        return [plant(replace(span(start, end), name), item.header)];
      }),
  },
  {
    name: 'conclusion names a foreign treatment, in looser words',
    rule: 'wrong-item',
    plants: (subject, chance) =>
      simple(subject)
        .filter(({ conclusions, sentences, kind }) => kind && sentences.indexOf(conclusions[0]!.at) > 0)
        .flatMap((item) => {
          const foreign = foreignKinds(subject.text, item.kind);
          if (foreign.length === 0) return [];
          const name = within(pick(chance, pick(chance, foreign).requests));
          const other = pick(chance, looserConclusionsOn(name, item.upheld));
          return [plant(replace(item.conclusions[0]!.at, sentence(other)), item.header)];
        }),
  },
  {
    name: 'conclusion names a treatment foreign to the letter',
    rule: 'wrong-item',
    plants: (subject, chance) =>
      simple(subject)
        .filter(({ conclusions, sentences, kind }) => kind && sentences.indexOf(conclusions[0]!.at) > 0)
        .flatMap((item) => {
          const foreign = foreignKinds(subject.text, item.kind);
          if (foreign.length === 0) return [];
          const name = pick(chance, pick(chance, foreign).requests);
          const other = pick(chance, conclusionsOn(name, item.upheld));
          return [plant(replace(item.conclusions[0]!.at, sentence(other)), item.header)];
        }),
  },
  {
    name: 'conclusion names another disputed item',
    rule: 'wrong-item',
    plants: (subject, chance) =>
      simple(subject).flatMap((item) => {
        if (!item.kind || item.item.partial) return [];
        const others = subject.items.filter(
          (other) =>
            other.kind &&
            other.kind.group !== item.kind!.group &&
            !other.item.partial &&
            other.title.length < 90,
        );
        if (others.length === 0) return [];
        const other = pick(chance, conclusionsOn(pick(chance, others).title, item.upheld));
        return [plant(replace(item.conclusions[0]!.at, sentence(other)), item.header)];
      }),
  },
  {
    name: 'rationale that names nothing',
    rule: 'item-not-discussed',
    orRules: ['missing-patient-facts'],
    plants: (subject, chance) =>
      settled(subject)
        .filter(({ kind, rationale, upheld }) => kind && upheld && rationale.end > rationale.start)
        .map(({ item, rationale }) => plant(replace(rationale, pick(chance, vague)), item.content)),
  },
  {
    name: 'rationale about a foreign treatment',
    rule: 'item-not-discussed',
    orRules: ['wrong-item'],
    plants: (subject, chance) =>
      settled(subject).flatMap(({ item, rationale, upheld, kind }) => {
        const foreign = foreignKinds(subject.text, kind);
        if (!kind || foreign.length === 0 || !upheld) return [];
        const noun = pick(chance, pick(chance, foreign).nouns);
        const text = pick(chance, [
          `The MTUS advises ${noun} for a short time where other care has failed. The injured worker has had pain for months, and the notes do not say what ${noun} is to achieve. Therefore, the request is not medically necessary.`,
          `Guidelines accept ${noun} when function improves. For this patient no gain is recorded after earlier ${noun}. As such, this request is not medically necessary.`,
          `${sentence(noun)} may help in selected patients. The records of this worker do not show that the criteria for ${noun} are met. The request is not medically necessary.`,
        ]);
        return [plant(replace(rationale, text), item.content)];
      }),
  },
];

/** Each of two items with the rationale of the other. */
function exchanged(subject: Subject, a: SubjectItem, b: SubjectItem) {
  return plant(
    [replace(a.rationale, subject.words(b.rationale)), replace(b.rationale, subject.words(a.rationale))],
    a.item.content,
    b.item.content,
  );
}

/** An item whose rationale comes back to it by name, so that it can serve no other. */
function speaksOnlyOfItself(subject: Subject, { kind, rationale, title }: SubjectItem): boolean {
  if (!kind || title.length > 120) return false;
  return (subject.words(rationale).match(new RegExp(kind.words.source, 'gi')) ?? []).length >= 3;
}

const vague = [
  'The injured worker has been under care for some time and reports ongoing pain. The notes are brief and the goals are not stated. Therefore, the request is not medically necessary.',
  'Guidelines ask for a clear plan and a measurable goal. Neither is found in the records of this worker. As such, this request is not medically necessary.',
  'The patient continues to complain of pain. It is not clear from the notes what is to be gained. Given the above, the request is not medically necessary.',
  'In this case the reports are handwritten and hard to read, and no change in function was measured. Medical necessity of the request is not established.',
];

/** The same outcome, hedged. */
const hedges = [
  ' However, a new request may be reconsidered if more records are submitted.',
  ' Reconsideration may be appropriate once the missing notes are received.',
  ' The request could be approved in future upon receipt of the operative report.',
  ' If the provider documents a failed trial, approval may be warranted.',
  ' Should further documentation be provided, this determination may be revisited.',
  ' A future request may be found necessary should the symptoms worsen.',
  ' The provider may resubmit the request with the missing notes.',
  ' This could be reconsidered if the treating physician documents functional improvement.',
  ' If a trial of therapy fails, the request may be reasonable at that time.',
  ' With further documentation of benefit, the treatment might be considered appropriate.',
  ' Upon receipt of the electrodiagnostic report, approval could be considered.',
  ' Another request can be submitted once the course of therapy is finished.',
];

const tails = [
  '; reconsideration may be appropriate after the next visit.',
  ' unless additional documentation is received.',
  ' pending further clinical information.',
  ', but may be reconsidered with more documentation.',
  ', though this may change once the requested records arrive.',
  ' until the results of the test are available for review.',
  ' without further documentation of a failed trial.',
  '; resubmission with the operative report may be considered.',
  ', subject to review of the missing records.',
  ', although approval may be appropriate if therapy fails.',
];

export const hedgePlanters: readonly Planter[] = [
  {
    name: 'hedging sentence added',
    rule: 'conditional-outcome',
    plants: (subject, chance) =>
      settled(subject)
        .filter(({ upheld }) => upheld)
        .map(({ conclusions }) => {
          const { at } = conclusions.at(-1)!;
          return plant(insert(at.end, pick(chance, hedges)), at);
        }),
  },
  {
    name: 'conclusion hedged',
    rule: 'conditional-outcome',
    plants: (subject, chance) =>
      settled(subject)
        .filter(
          ({ upheld, conclusions }) => upheld && /necessary\.?$/.test(subject.words(conclusions.at(-1)!.at)),
        )
        .map(({ conclusions }) => {
          const { at } = conclusions.at(-1)!;
          const stop = subject.text[at.end - 1] === '.' ? at.end - 1 : at.end;
          const change: Change = { start: stop, end: at.end, text: pick(chance, tails) };
          return plant(change, span(at.start, at.end));
        }),
  },
];

/** In the place of a conclusion that is not the rationale's first sentence, one of the other outcome. */
function otherConclusion(wordings: typeof conclusionsOn): Planter['plants'] {
  return (subject, chance) =>
    simple(subject)
      .filter(({ conclusions, sentences }) => sentences.indexOf(conclusions[0]!.at) > 0)
      .map((item) => {
        const other = pick(chance, wordings(shortName(item), !item.upheld));
        return plant(replace(item.conclusions[0]!.at, sentence(other)), item.header);
      });
}

/** Reasons that speak for what is denied, and against what is granted; put right before the conclusion. */
const speaksFor = [
  'The information submitted meets the guideline criteria for the requested service.',
  'In this case, the criteria have been met.',
  'There is sufficient rationale provided to support the request.',
  'The injured worker satisfies all of the requirements.',
  'The request is consistent with the cited guidelines.',
  'There is clear documentation to support the requested treatment.',
  'The requested treatment is clearly indicated for this patient.',
  'All of the prerequisites are met here.',
];
const speaksAgainst = [
  'The information submitted does not meet the guideline criteria for the requested service.',
  'In this case, the criteria have not been met.',
  'The injured worker does not satisfy the requirements.',
  'The request is not consistent with the cited guidelines.',
  'The requested treatment is not warranted in this case.',
  'The criteria remain unmet.',
];

export const criteriaPlanters: readonly Planter[] = [
  {
    name: 'reasons that speak for the other outcome',
    rule: 'criteria-conflict',
    orRules: ['decision-conflict'],
    plants: (subject, chance) =>
      subject.items
        .filter(({ item, conclusions }) => item.partial === undefined && conclusions.length > 0)
        .map(({ upheld, conclusions }) =>
          plant(insert(conclusions.at(-1)!.at.start, `${pick(chance, upheld ? speaksFor : speaksAgainst)} `)),
        ),
  },
];
