import { span } from '../../../../server/src/text/span';
import type { Random } from '../../../letters/random';
import { insert, type Planter, pick, plant, replace } from '../plant';
import type { Subject, SubjectItem } from '../subject';
import { settled } from './decision';

/** Drug names of six letters or more that letters of this kind write. */
const drugs =
  'tramadol naproxen naprosyn ibuprofen cyclobenzaprine gabapentin neurontin omeprazole pantoprazole hydrocodone oxycodone percocet vicodin zanaflex tizanidine flexeril robaxin methocarbamol baclofen norflex orphenadrine celecoxib celebrex meloxicam diclofenac voltaren nortriptyline amitriptyline cymbalta duloxetine pregabalin lidocaine lidoderm terocin medrox anaprox ketoprofen deprizine fanatrex dicopanol tabradol dextromethorphan capsaicin flurbiprofen prilosec protonix carisoprodol alprazolam viagra sildenafil topiramate'.split(
    ' ',
  );

const drugWord = new RegExp(`\\b(?:${drugs.join('|')})\\b`, 'gi');

/** A slip of the pen inside a word; never its first two letters, never another word of the list. */
function misspelt(word: string, chance: Random): string {
  const i = chance.between(2, word.length - 3);
  const other = pick(chance, ['a', 'e', 'i', 'o', 'y', 'r', 'n']);
  const ways = [
    word.slice(0, i) + word.slice(i + 1),
    word[i] !== word[i + 1] ? word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2) : '',
    word.slice(0, i) + word[i] + word.slice(i),
    word[i]!.toLowerCase() !== other
      ? word.slice(0, i) + (word === word.toUpperCase() ? other.toUpperCase() : other) + word.slice(i + 1)
      : '',
  ].filter(
    (way) => way !== '' && way.toLowerCase() !== word.toLowerCase() && !drugs.includes(way.toLowerCase()),
  );
  return ways.length > 0 ? pick(chance, ways) : `${word}x`;
}

/** Each drug of the item's header, with where it stands there and elsewhere in the letter. */
function drugsOf(subject: Subject, item: SubjectItem) {
  const inHeader = [...subject.words(item.header).matchAll(drugWord)];
  return inHeader.flatMap((m) => {
    const all = [...subject.text.matchAll(new RegExp(`\\b${m[0]}\\b`, 'gi'))].map((each) =>
      span(each.index, each.index + each[0].length),
    );
    const header = all.filter(({ start }) => start >= item.header.start && start < item.header.end);
    const elsewhere = all.filter((at) => !header.includes(at));
    return elsewhere.length > 0 && header.length === 1 ? [{ name: m[0], header: header[0]!, elsewhere }] : [];
  });
}

export const namePlanters: readonly Planter[] = [
  {
    name: 'drug misspelt in the item header',
    rule: 'name-variant',
    plants: (subject, chance) =>
      subject.items.flatMap((item) =>
        drugsOf(subject, item).map(({ header, elsewhere }) =>
          plant(replace(header, misspelt(subject.words(header), chance)), ...elsewhere),
        ),
      ),
  },
  {
    name: 'drug misspelt in the rationale or the summary',
    rule: 'name-variant',
    plants: (subject, chance) =>
      subject.items.flatMap((item) =>
        drugsOf(subject, item).flatMap(({ header, elsewhere }) =>
          elsewhere
            .filter(
              ({ start }) =>
                (start >= item.rationale.start && start < item.rationale.end) ||
                (start >= subject.summary.start && start < subject.summary.end),
            )
            .slice(0, 3)
            .map((at) => plant(replace(at, misspelt(subject.words(at), chance)), header)),
        ),
      ),
  },
];

const strength = /\b(\d+(?:\.\d+)?)(?:([-/])(\d+))? ?mg\b/i;

/** A strength that the drug does not have in this letter. */
function otherStrength(words: string, chance: Random): string {
  const m = strength.exec(words)!;
  const first = Number(m[1]);
  const factor = pick(chance, [0.5, 2, 1.5, 3, 10]);
  const other = String(Number((first * factor).toFixed(2)));
  return words.slice(0, m.index) + m[0].replace(m[1]!, other) + words.slice(m.index + m[0].length);
}

/** The drug with its strength, as a header has it: "Norco 10/325mg". */
function dosed(subject: Subject, item: SubjectItem) {
  const title = subject.words(item.item.name);
  const m = strength.exec(title);
  if (!m || item.kind?.group !== 'drug' || (title.match(/\d ?mg/gi) ?? []).length !== 1) return undefined;
  // "Three refills of Voltaren 75mg": the name is what stands before the strength.
  const named = title
    .slice(0, m.index)
    .split(/\b(?:of|coverage|refills?|prescription|for)\b/i)
    .pop()!;
  const drug = /^\W*([A-Za-z]{4,})/.exec(named)?.[1];
  return drug ? { drug, strength: m[0], inTitle: m.index } : undefined;
}

export const dosePlanters: readonly Planter[] = [
  {
    name: 'strength changed in the item header',
    rule: 'dose-conflict',
    plants: (subject, chance) =>
      subject.items.flatMap((item) => {
        const dose = item.item.partial ? undefined : dosed(subject, item);
        if (!dose) return [];
        const { drug, strength: written } = dose;
        const plain = escaped(written).replace(/ ?mg$/i, ' ?mg');
        const told = [...subject.text.matchAll(new RegExp(`\\b${drug}[^.;,]{0,12} ${plain}`, 'gi'))]
          .map((m) => span(m.index, m.index + m[0].length))
          .filter(({ start }) => start < item.header.start || start >= item.header.end);
        if (told.length === 0) return [];
        const start = item.item.name.start + dose.inTitle;
        const at = span(start, start + written.length);
        return [plant(replace(at, otherStrength(written, chance)), item.header, ...told)];
      }),
  },
  {
    name: 'strength changed in a partial header',
    rule: 'dose-conflict',
    plants: (subject, chance) =>
      subject.items.flatMap((item) => {
        const partial = item.item.partial;
        if (!partial) return [];
        return [partial.original, partial.authorized, partial.remaining].flatMap((at) => {
          const m = at ? strength.exec(subject.words(at)) : null;
          if (!at || !m) return [];
          const place = span(at.start + m.index, at.start + m.index + m[0].length);
          return [plant(replace(place, otherStrength(m[0], chance)), item.header)];
        });
      }),
  },
  {
    name: 'another strength in the rationale',
    rule: 'dose-conflict',
    plants: (subject, chance) =>
      subject.items.flatMap((item) => {
        const dose = dosed(subject, item);
        if (!dose || item.spots.length === 0) return [];
        const other = otherStrength(dose.strength, chance);
        const words = pick(chance, [
          `The request is for ${dose.drug} ${other}.`,
          `In this case, the injured worker requests ${dose.drug} ${other}.`,
          `The current request for ${dose.drug} ${other} was reviewed.`,
          `The provider has asked to continue ${dose.drug} ${other}.`,
          `${dose.drug} ${other} is requested for this injured worker.`,
          `The treating physician is requesting ${dose.drug} ${other} for chronic pain.`,
          `In this case, ${dose.drug} ${other} was requested.`,
          `A refill of ${dose.drug} ${other} has been requested.`,
          `The request is for a prescription of ${dose.drug} ${other}.`,
          `The injured worker has been prescribed ${dose.drug} ${other}.`,
          `The medical necessity of ${dose.drug} ${other} is in dispute.`,
        ]);
        return [plant(insert(pick(chance, item.spots), `${words} `), item.header)];
      }),
  },
  {
    name: 'another strength in the summary',
    rule: 'dose-conflict',
    plants: (subject, chance) =>
      subject.items.flatMap((item) => {
        const dose = dosed(subject, item);
        const end = subject.summary.end;
        if (!dose || end === subject.summary.start) return [];
        if (new RegExp(`\\b${dose.drug}\\b`, 'i').test(subject.words(subject.summary))) return [];
        // The reasons must not confirm the header.
        if (/\d ?mg/i.test(subject.words(item.rationale))) return [];
        const other = otherStrength(dose.strength, chance);
        const words = pick(chance, [
          `The request is for ${dose.drug} ${other}.`,
          `The treating physician requested ${dose.drug} ${other}.`,
          `The treatment plan included ${dose.drug} ${other}.`,
          `Current medications include ${dose.drug} ${other}.`,
          `The injured worker was prescribed ${dose.drug} ${other}.`,
          `Treatment to date has included medications; the provider requests a refill of ${dose.drug} ${other}.`,
          `Utilization review denied ${dose.drug} ${other}.`,
        ]);
        return [plant(insert(end, ` ${words}`), item.header)];
      }),
  },
  {
    name: 'another strength in the conclusion',
    rule: 'dose-conflict',
    plants: (subject, chance) =>
      settled(subject).flatMap((item) => {
        const dose = item.item.partial ? undefined : dosed(subject, item);
        if (!dose || item.conclusions.length !== 1) return [];
        const { at } = item.conclusions[0]!;
        const title = item.title.replace(dose.strength, otherStrength(dose.strength, chance));
        const outcome = item.upheld ? 'not medically necessary' : 'medically necessary';
        const lead = pick(chance, [
          'Therefore, the request for ',
          'As such, ',
          'The request for ',
          'For these reasons, the requested ',
          'Based on the above, ',
        ]);
        return [plant(replace(at, `${lead}${title} is ${outcome}.`), item.header)];
      }),
  },
];

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What an oral drug that letters often have is never sold as. */
const never: Readonly<Record<string, readonly string[]>> = {
  tramadol: ['500mg', '50gm', '5mg'],
  naproxen: ['5500mg', '550gm', '50mg'],
  cyclobenzaprine: ['75mg', '7.5gm', '100mg'],
  tizanidine: ['40mg', '4gm', '25mg'],
  baclofen: ['100mg', '10gm', '200mg'],
  omeprazole: ['200mg', '20gm', '400mg'],
  gabapentin: ['3000mg', '300gm', '30mg'],
  meloxicam: ['75mg', '150mg', '15gm'],
  ibuprofen: ['8000mg', '6000mg', '80mg'],
  norco: ['10/235mg', '100/325mg', '10/3250mg'],
  percocet: ['10/235mg', '50/325mg', '5/3250mg'],
};
const oral = new RegExp(`\\b(${Object.keys(never).join('|')})\\s+(\\d[\\d./-]*\\s?mg)\\b`, 'i');

export const implausiblePlanters: readonly Planter[] = [
  {
    name: 'strength that nobody sells',
    rule: 'implausible-dose',
    plants: (subject, chance) =>
      subject.items.flatMap(({ header }) => {
        const m = oral.exec(subject.words(header));
        if (!m || !/#\s?\d|tab|cap/i.test(subject.words(header))) return [];
        const start = header.start + m.index + m[0].length - m[2]!.length;
        const other = pick(chance, never[m[1]!.toLowerCase()]!);
        return [plant(replace(span(start, start + m[2]!.length), other), header)];
      }),
  },
  {
    name: 'grams for milligrams',
    rule: 'implausible-dose',
    plants: (subject, chance) =>
      subject.summarySentences.flatMap(({ start }, index) => {
        if (index === 0 || index > 3) return [];
        const told = pick(chance, [
          'He takes tramadol 50 gm at night.',
          'Current medications include naproxen 550 gm and omeprazole 20 mg.',
          'She was given cyclobenzaprine 7.5 grams.',
          'Gabapentin 300 g was prescribed.',
          'She applies a cream of lidocaine 5% (500 mg/g).',
          'A gel of diclofenac 1% (100mg/g) was given.',
          'Her fentanyl patch is 50 mg per hour.',
          'He was given 400 mg of Kenalog.',
          'She takes lorazepam 10 mg as needed.',
          'Topiramate 50 mg, three tablets nightly, 250 mg in all, was taken.',
          'She had Botox 200 mg in the neck.',
        ]);
        return [plant(insert(start, `${told} `), subject.summary)];
      }),
  },
];
