import { abbreviationOf } from './abbreviations';
import {
  type Card,
  describeChapter,
  describeDocument,
  describeDrug,
  describeLaw,
  describeService,
  describeTopic,
} from './card';
import { acoem2004Chapters, acoemChapters, chapterByName } from './chapters';
import { documents, guidelineOf } from './documents';
import { drugByName } from './drugs';
import { evidenceText } from './evidence';
import { codeNamed, isSectionNumber, lawSection } from './law';
import { serviceByName } from './services';
import { topicByName } from './topics';

const topicPlaces = [
  { document: 'chronic-pain', edition: '2009' },
  { document: 'chronic-pain', edition: '2016' },
  { document: 'opioids', edition: '2016' },
  { document: 'postsurgical', edition: '2009' },
  { document: 'odg' },
] as const;

/**
 * All that the index knows by some words ("muscle relaxants", "Flexeril", "9792.24.2", "ODG"), the most
 * telling first. Empty where it knows nothing.
 */
export function lookUp(words: string): readonly Card[] {
  if (isSectionNumber(words)) return lookUpSection(words);
  const cards: Card[] = [];
  const abbreviation = abbreviationOf(words.trim());
  if (abbreviation) {
    const { short, long, sentence } = abbreviation;
    cards.push({
      title: short,
      subtitle: long,
      summary: sentence,
      facts: [],
      evidence: evidenceText('memory', 'Meaning'),
      links: [],
    });
  }
  const section = /^\D*\d{4}(?:\.\d|\b)/.test(words) ? lawSection(words) : undefined;
  if (section) cards.push(describeLaw(section));
  for (const place of topicPlaces) {
    const topic = topicByName(place, words);
    if (topic && topic.how !== 'contained') cards.push(describeTopic(topic.value));
  }
  for (const document of ['acoem-2004', 'acoem', 'odg'] as const) {
    const chapter = chapterByName(document, words, true);
    if (chapter) cards.push(describeChapter(chapter));
  }
  const document = guidelineOf(words);
  if (document) cards.push(describeDocument(document));
  const drug = drugByName(words);
  if (drug && drug.how !== 'contained') cards.push(describeDrug(drug.drug, words.trim()));
  const service = serviceByName(words);
  if (service) cards.push(describeService(service));
  return cards;
}

/** A section by its number, and the guidelines that it holds. Of a number that is not known: nothing, rather than another's. */
function lookUpSection(words: string): readonly Card[] {
  const section = lawSection(words);
  const code = codeNamed(words);
  if (!section || (code !== undefined && code !== section.code)) return [];
  const held = documents.filter(({ regulation }) => regulation === section.section);
  const chapters = [...acoem2004Chapters, ...acoemChapters].filter(
    ({ regulation }) => regulation === section.section,
  );
  return [
    describeLaw(section),
    ...held.map((document) => describeDocument(document)),
    ...chapters.map(describeChapter),
  ];
}
