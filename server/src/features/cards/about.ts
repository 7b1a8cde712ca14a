import { chapterById } from '../../guidelines/chapters';
import { documents } from '../../guidelines/documents';
import { topicById } from '../../guidelines/topics';
import { chapterText } from './citation';
import { topicText } from './topics';

/** Markdown about a thing of the guideline index by its id; `undefined` for an id that it does not have. */
export function aboutText(kind: string, id: string): string | undefined {
  switch (kind) {
    case 'topic': {
      const topic = topicById(id);
      return topic && topicText(topic);
    }
    case 'chapter': {
      const chapter = chapterById(id);
      return chapter && chapterText(chapter, { chapterInForce: undefined, superseded: undefined });
    }
    case 'document': {
      const document = documents.find((one) => one.id === id);
      return document && `**${document.title}**\\\n${document.summary}`;
    }
    default:
      return undefined;
  }
}
