import { documentById, documents, type Edition, type GuidelineDocument, guidelineOf } from './documents';
import { topics } from './topics';

/** A document, or one edition of it: where something is looked up. */
export interface Place {
  readonly document: GuidelineDocument;
  readonly edition: Edition | undefined;
}

/** Every edition that has topics, in the order of the index; those without editions once. */
export function placesWithTopics(wanted?: Place): readonly Place[] {
  const keys = new Set(topics.map(({ document, edition }) => `${document} ${edition ?? ''}`));
  return [...keys]
    .map((key) => {
      const [id, edition] = key.split(' ');
      const document = documentById(id!);
      return { document, edition: document.editions.find((one) => one.id === edition) };
    })
    .filter(
      (place) =>
        wanted === undefined ||
        (place.document === wanted.document &&
          (wanted.edition === undefined || place.edition === undefined || place.edition === wanted.edition)),
    );
}

/** The place that a name means: "chronic-pain", "chronic-pain-2009", or a document as letters write it. */
export function placeNamed(name: string): Place | undefined {
  const wanted = name.trim().toLowerCase();
  for (const document of documents) {
    if (document.id === wanted) return { document, edition: undefined };
    const edition = document.editions.find(({ id }) => `${document.id}-${id}` === wanted);
    if (edition !== undefined) return { document, edition };
  }
  const document = guidelineOf(name);
  if (document === undefined) return undefined;
  const [year] = /\b(?:19|20)\d\d\b/.exec(name) ?? [];
  return { document, edition: document.editions.find((one) => year !== undefined && one.id === year) };
}

/** By what names the places that have topics can be given. */
export function placeNames(): readonly string[] {
  return placesWithTopics().map(nameOfPlace);
}

/** "chronic-pain-2009", "acoem-2004", "odg". */
export function nameOfPlace({ document, edition }: Place): string {
  return edition === undefined || document.id.endsWith(edition.id)
    ? document.id
    : `${document.id}-${edition.id}`;
}
