import { type Change, insert, type Planter, pick, plant, replace } from '../plant';
import { isClosed } from '../sentences';
import type { Subject } from '../subject';

const prose = (subject: Subject) => [
  ...subject.summarySentences.map((at) => ({ at, whole: subject.summary })),
  ...subject.items.flatMap(({ sentences, rationale }) => sentences.map((at) => ({ at, whole: rationale }))),
];

/** What is said in letters, and what a machine that takes dictation makes of it. */
const misheard: readonly (readonly [said: RegExp, heard: string])[] = [
  [/\blumbar(?= (?:spine|sprain|strain|radiculopathy|disc|support|brace|fusion|facet))/, 'lumber'],
  [/\bplantar(?= (?:fasciitis|fascia|flexion))/, 'planter'],
  [/\bmedically(?= (?:necessary|appropriate))/, 'medially'],
  [/\bmedical(?= (?:records?|necessity|provider|history|documentation))/, 'medial'],
  [/\bmedial(?= (?:meniscus|epicondyle|malleolus|compartment))/, 'medical'],
  [/\bphysical(?= therapy)/, 'physician'],
  [/\bcarpal(?= tunnel)/, 'carpel'],
  [/\bconservative(?= (?:treatment|care|therapy|management))/, 'conversation'],
  [/\binjections?(?<=\b(?:steroid|cortisone|point) injections?)/, 'infection'],
  [/\btopical(?= (?:analgesics?|creams?|medications?))/, 'typical'],
  [/\bright(?= (?:knee|shoulder|hip|wrist|ankle|elbow))(?<=\bthe right)/, 'write'],
  [/\bleft(?= (?:knee|shoulder|hip|wrist|ankle|elbow|hand|leg))(?<=\bthe left)/, 'let'],
  [/\brotator(?= cuff)/, 'rotary'],
  [/\bgait(?<=\b(?:antalgic|normal) gait)/, 'gate'],
  [/\bspasms?(?<=\bmuscle spasms?)/, 'spam'],
  [/\btouch(?<=\blight touch)/, 'tough'],
  [/\bsevere(?= (?:pain|stenosis|symptoms|headaches|depression))/, 'sever'],
  [/\bnerve(?= (?:root|conduction|block))/, 'never'],
  [/\bradicular(?= (?:pain|symptoms|complaints))/, 'radical'],
  [/\binpatient(?= (?:rehabilitation|stay|care))/, 'impatient'],
  [/\bthan(?<=\b(?:more|less|greater|rather) than)(?= (?:the|a|one|two|three|six|\d))/, 'then'],
  [/\bevidence(?<=\bno evidence)(?= (?:of|that))/, 'evident'],
  [/\bfrom(?<=\b(?:relief|benefit|radiating) from)(?= (?:the|a|this|that|physical))/, 'form'],
  [/\bcourse(?= of)/, 'coarse'],
  [/\btrial(?= of (?:physical|conservative|NSAIDs|acupuncture|medication))/, 'trail'],
  [/\brecommend(?<=\bdo not recommend)/, 'recommended'],
];

/** What reviewers leave standing when a line is cut or pasted over. */
const unfinished = [
  'The MTUS guidelines do not address.',
  'The California MTUS does not specifically discuss.',
  'The ACOEM guidelines do not recommend as a first choice.',
  'Furthermore, there no plan of home exercise.',
  'There insufficient information on earlier care.',
  'The records do not show any evidence of.',
  'The treating physician states that.',
  'The request was made due to.',
  'It is not clear whether the care was given before and.',
  'Although earlier care is on file.',
  'Because the pain has gone on for months.',
  'Given the lack of a clear plan.',
  'The provider asked for the treatment and the.',
  'The dose was lowered without any rise in.',
  'There is no evidence that the patient.',
  'The report does not describe.',
  'The treating physician wishes to go on because the injured worker.',
];

export const writingPlanters: readonly Planter[] = [
  {
    name: 'sentence that breaks off',
    rule: 'unfinished-sentence',
    plants: (subject, chance) =>
      subject.items.flatMap(({ spots }) =>
        spots.slice(0, 3).map((spot) => plant(insert(spot, `${pick(chance, unfinished)} `))),
      ),
  },
  {
    name: 'sentence cut short',
    rule: 'unfinished-sentence',
    plants: (subject) =>
      prose(subject)
        .filter(({ at }) => isClosed(subject.words(at)) && !/[:;(•]/.test(subject.words(at)))
        .flatMap(({ at }) => {
          const words = subject.words(at);
          const m = / (?:the|and|because|including|regarding|during) (?=\S+ \S+ .*\.$)/.exec(words);
          if (!m || m.index < 20) return [];
          return [plant(replace({ start: at.start + m.index + m[0].length - 1, end: at.end - 1 }, ''), at)];
        }),
  },
  {
    name: 'word misheard',
    rule: 'confused-word',
    plants: (subject, chance) =>
      prose(subject)
        .filter(({ at }) => isClosed(subject.words(at)))
        .flatMap(({ at }) => {
          const words = subject.words(at);
          const changes = misheard.flatMap(([said, heard]): Change[] => {
            const m = said.exec(words);
            if (!m) return [];
            const start = at.start + m.index;
            return [replace({ start, end: start + m[0].length }, heard)];
          });
          return changes.length > 0 ? [plant(pick(chance, changes), at)] : [];
        }),
  },
];
