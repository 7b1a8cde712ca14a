import type { Chapter } from './chapters';
import {
  classesOf,
  type DrugClassMention,
  type DrugForm,
  type DrugMention,
  drugByName,
  drugClassesIn,
  drugsIn,
  formOfMention,
} from './drugs';
import type { ResolvedTopic } from './resolvedCitation';
import { type ServiceKind, type ServiceMention, servicesIn } from './services';
import { type Topic, topicsOf } from './topics';
import { wordsOf } from './words';

/** What an item, or a topic's words, is about: a drug in a form, a class of drugs, or a service. */
export interface Subject {
  readonly kind: 'drug' | 'drug class' | ServiceKind;
  /** The id of the drug, class or service. */
  readonly id: string;
  /** "cyclobenzaprine (muscle relaxant)", "physical therapy". */
  readonly label: string;
  readonly form?: DrugForm;
  /** Ids of guideline subjects; a topic about one of them speaks of this. */
  readonly topics: readonly string[];
  /** The words, UTF-16 offsets into the text that was searched. */
  readonly start: number;
  readonly end: number;
}

/** Services that are only the manner of another ("under fluoroscopic guidance", "inpatient"), or a broader word for it. */
const accompanying: ReadonlySet<string> = new Set([
  'anesthesia',
  'medication',
  'hospital-stay',
  'other-surgery',
  'joint-injection',
  'arthroscopy',
]);
const SKIN: ReadonlySet<DrugForm> = new Set(['topical', 'patch']);
const SKIN_TOPICS = ['topicals'];
const INJECTED_TOPICS = ['injections'];

function subjectOfDrug(mention: DrugMention): Subject {
  const { drug, form, start, end } = mention;
  const classes = classesOf(drug);
  const ofClasses = classes.flatMap((one) => one.topics);
  const all = [...drug.topics, ...drug.spokenOf, ...ofClasses];
  return {
    kind: 'drug',
    id: drug.id,
    label: classes[0] ? `${drug.generic} (${classes[0].label})` : drug.generic,
    form,
    topics: [...new Set(topicsForForm(all, drug.form, form))],
    start,
    end,
  };
}

/** A cream of diclofenac is a topical, a tablet of it is none. */
function topicsForForm(all: readonly string[], usual: DrugForm, form: DrugForm): readonly string[] {
  if (form === 'topical' || (form === 'patch' && !all.includes('opioids')))
    return [...SKIN_TOPICS, 'compound-drugs', ...all.filter(isSkinTopic)];
  if (form === 'injection' && usual !== 'injection') return [...INJECTED_TOPICS, ...all];
  return SKIN.has(usual) ? all : all.filter((topic) => !isSkinTopic(topic));
}

function isSkinTopic(topic: string): boolean {
  return (
    topic === 'topicals' ||
    topic === 'topicals-compounded' ||
    topic === 'lidoderm' ||
    topic === 'capsaicin' ||
    topic === 'salicylate'
  );
}

/** A service as what is asked for. */
export function subjectOfService({ service, start, end }: ServiceMention): Subject {
  const { kind, id, label, topics } = service;
  return { kind, id, label, topics, start, end };
}

/** A class of drugs as what is asked for. */
export function subjectOfClass({ drugClass, start, end }: DrugClassMention): Subject {
  const { id, plural, topics } = drugClass;
  return { kind: 'drug class', id, label: plural, topics, start, end };
}

/**
 * What a text (an item's title) asks for: its drugs and services in order. A drug class counts where no drug
 * is named; "injection", "surgery", "sedation" and the like only where nothing more telling is. Each comes once.
 */
export function subjectsOf(text: string): readonly Subject[] {
  const drugs = drugsIn(text);
  const services = servicesIn(text).filter(
    ({ start, end }) => !drugs.some((drug) => drug.start <= start && end <= drug.end),
  );
  const named: Subject[] = [...drugs.map(subjectOfDrug), ...services.map(subjectOfService)];
  if (drugs.length === 0) {
    for (const mention of drugClassesIn(text)) {
      if (services.some((one) => one.start < mention.end && mention.start < one.end)) continue;
      named.push(subjectOfClass(mention));
    }
  }
  const telling = named.filter((subject) => !accompanying.has(subject.id));
  const chosen = telling.length > 0 ? telling : named.length > 0 ? named : misspeltDrugs(text);
  return firstOfEach([...chosen].sort((a, b) => a.start - b.start));
}

function firstOfEach(subjects: readonly Subject[]): readonly Subject[] {
  const seen = new Set<string>();
  return subjects.filter(({ id, form }) => {
    const key = `${id} ${form}`;
    return !seen.has(key) && seen.add(key);
  });
}

const SHORTEST_MISSPELT = 5;

/** "MEDREX OINTMENT": a title that names nothing known may name a drug with a slip. */
function misspeltDrugs(text: string): readonly Subject[] {
  for (const word of wordsOf(text)) {
    if (word.text.length < SHORTEST_MISSPELT) continue;
    const found = drugByName(word.text);
    if (found && found.how !== 'contained') {
      const { start, end } = word;
      return [
        subjectOfDrug({ drug: found.drug, start, end, form: formOfMention(text, found.drug, start, end) }),
      ];
    }
  }
  return [];
}

/**
 * Whether a topic speaks of a subject. `undefined` where that cannot be told: the topic is about care in
 * general, or no topic is known to speak of the subject.
 */
export function topicCovers(topic: Topic, subject: Subject): boolean | undefined {
  if (topic.general || subject.topics.length === 0) return undefined;
  const about = aboutOf(topic);
  if (about.length === 0) return undefined;
  return subject.topics.some((id) => about.includes(id));
}

function aboutOf(topic: Topic): readonly string[] {
  if (topic.chapter?.startsWith('acoem')) return [];
  const about = [...topic.about];
  if (topic.document === 'chronic-pain') {
    if (topic.edition === '2009') about.push(topic.id);
    if (topic.parent) about.push(topic.parent);
  }
  return about;
}

/**
 * Whether a cited topic speaks of a subject, also where the index does not have the topic: then its own
 * words tell ("Splinting (padding)"). `undefined` where that cannot be told.
 */
export function citedTopicCovers(cited: ResolvedTopic, subject: Subject): boolean | undefined {
  if (cited.topic) return topicCovers(cited.topic, subject);
  const own = subjectsOf(cited.part.text);
  if (own.length === 0 || subject.topics.length === 0) return undefined;
  // A section "Medication" may be on any drug.
  if (own.some(({ id }) => id === 'medication')) return undefined;
  return own.some((one) => one.id === subject.id || one.topics.some((id) => subject.topics.includes(id)));
}

/**
 * Whether a chapter of the Official Disability Guidelines is known to host a subject: `true` where one of its
 * topics speaks of it, `false` where only other chapters do, `undefined` where none is known to. The list is
 * far from whole (most of it from memory), so a `false` deserves a look, not a verdict.
 */
export function odgChapterHosts(chapter: Chapter, subject: Subject): boolean | undefined {
  const all = topicsOf({ document: 'odg' });
  // "ODG Physical Therapy Guidelines" and the like are lists of which no topic is known.
  if (!all.some((topic) => topic.chapter === chapter.id)) return undefined;
  const hosts = all.filter((topic) => topicCovers(topic, subject) === true);
  if (hosts.length === 0) return undefined;
  return hosts.some((topic) => topic.chapter === chapter.id);
}
