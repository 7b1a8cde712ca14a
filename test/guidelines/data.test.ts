import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import {
  acoem2004Chapters,
  acoemChapters,
  chapterById,
  odgChapters,
} from '../../server/src/guidelines/chapters';
import { documents } from '../../server/src/guidelines/documents';
import { classesOf, drugClasses, drugs } from '../../server/src/guidelines/drugs';
import { lawSection, lawSections } from '../../server/src/guidelines/law';
import { services } from '../../server/src/guidelines/services';
import { topicById, topics } from '../../server/src/guidelines/topics';

const folder = join(import.meta.dirname, '../../server/src/guidelines');
const schema = JSON.parse(readFileSync(join(folder, 'guidelines.schema.json'), 'utf8'));
const dataFiles = readdirSync(folder).filter(
  (name) => name.endsWith('.json') && name !== 'guidelines.schema.json',
);

function duplicates(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

describe('the data files', () => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  ajv.addSchema(schema);

  it.each(dataFiles)('%s keeps to the schema', (name) => {
    const validate = ajv.getSchema(`${schema.$id}#/$defs/${name}`);
    expect(validate, `the schema has no definition for ${name}`).toBeDefined();
    validate!(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    expect(validate!.errors ?? []).toEqual([]);
  });

  it('gives each thing one id', () => {
    expect(duplicates(documents.map((one) => one.id))).toEqual([]);
    expect(duplicates(topics.map((one) => one.id))).toEqual([]);
    expect(duplicates([...acoem2004Chapters, ...acoemChapters, ...odgChapters].map((one) => one.id))).toEqual(
      [],
    );
    expect(duplicates(drugs.map((one) => one.id))).toEqual([]);
    expect(duplicates(drugClasses.map((one) => one.id))).toEqual([]);
    expect(duplicates(services.map((one) => one.id))).toEqual([]);
    expect(duplicates(lawSections.map((one) => one.id))).toEqual([]);
  });
});

describe('pages', () => {
  it('run forwards and lie within the Chronic Pain Guidelines of 2009', () => {
    for (const topic of topics.filter((one) => one.document === 'chronic-pain' && one.edition === '2009')) {
      for (const [first, last] of [...topic.pages, ...topic.alsoPages, ...topic.printed]) {
        expect(first, topic.id).toBeLessThanOrEqual(last);
        expect(last, topic.id).toBeLessThanOrEqual(127);
      }
    }
  });

  it('of the chapters of ACOEM 2004 follow each other, and hold their sections, tables and printed pages', () => {
    const numbered = acoem2004Chapters.filter((chapter) => chapter.number !== undefined);
    expect(numbered.map((chapter) => chapter.number)).toEqual(
      Array.from({ length: 16 }, (_, index) => index + 1),
    );
    let previous = 0;
    for (const chapter of numbered) {
      const space = chapter.pageSpaces.find((one) => one.last !== undefined)!;
      expect(space.first).toBeGreaterThan(previous);
      previous = space.last!;
      const holds = (page: number): boolean =>
        chapter.pageSpaces.some((one) => page >= one.first && (one.last === undefined || page <= one.last));
      for (const page of [...chapter.printed.flat(), ...chapter.tables.map((table) => table.page)]) {
        expect(holds(page), `${chapter.title}, page ${page}`).toBe(true);
      }
      for (const section of topics.filter((topic) => topic.chapter === chapter.id)) {
        for (const page of section.pages.flat())
          expect(holds(page), `${section.id}, page ${page}`).toBe(true);
      }
    }
  });

  it('printed in letters are among those of their topic', () => {
    for (const topic of topics) {
      for (const [first, last] of topic.printed) {
        const around = [...topic.pages, ...topic.alsoPages].flat();
        expect(first, topic.id).toBeGreaterThanOrEqual(Math.min(...around));
        if (topic.id !== 'opioids-class') expect(last, topic.id).toBeLessThanOrEqual(Math.max(...around));
      }
    }
  });
});

describe('references', () => {
  it('of topics lead somewhere', () => {
    for (const topic of topics) {
      if (topic.parent) expect(topicById(topic.parent), `${topic.id}: parent`).toBeDefined();
      if (topic.same) expect(topicById(topic.same), `${topic.id}: same`).toBeDefined();
      if (topic.chapter) expect(chapterById(topic.chapter), `${topic.id}: chapter`).toBeDefined();
      const document = documents.find((one) => one.id === topic.document);
      expect(document, topic.id).toBeDefined();
      if (topic.edition) expect(document!.editions.map((one) => one.id)).toContain(topic.edition);
    }
  });

  it('of chapters to their followers, and of regulations to the law', () => {
    for (const chapter of [...acoem2004Chapters, ...acoemChapters]) {
      if (chapter.replacedBy) expect(chapterById(chapter.replacedBy), chapter.id).toBeDefined();
      if (chapter.regulation && chapter.regulation !== '9792.23.10') {
        expect(lawSection(chapter.regulation)?.section, chapter.id).toBe(chapter.regulation);
      }
    }
    for (const { regulation } of documents)
      if (regulation) expect(lawSection(regulation)?.section).toBe(regulation);
  });

  it('of drugs to their classes and topics', () => {
    for (const drug of drugs) {
      expect(
        classesOf(drug).map((one) => one.id),
        drug.id,
      ).toEqual(drug.classes);
      for (const id of drug.spokenOf) expect(topicById(id), `${drug.id}: ${id}`).toBeDefined();
    }
  });

  it('of chapter 4, 6 and 7 say that the MTUS never adopted them', () => {
    const left = acoem2004Chapters
      .filter((chapter) => chapter.adopted === false)
      .map((chapter) => chapter.number);
    expect(left).toEqual([4, 6, 7]);
  });
});
