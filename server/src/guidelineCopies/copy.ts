import type { Edition, GuidelineDocument } from '../guidelines/documents';

/** What was read of a PDF or Word file: its text and nothing else. */
export interface FileText {
  /** The title that the file gives itself; often none, or another file's. */
  readonly title?: string;
  /** The page numbers that the file declares for a viewer's page box ("i", "ii", "1" ...), one for each page. */
  readonly labels?: readonly string[];
  /** The text of each page in its order, with a line feed at each line's end. A Word file is one page. */
  readonly pages: readonly string[];
}

/** A page of a copy. */
export interface CopyPage {
  /** The number printed on it, by which letters cite it; `undefined` for front matter without one. */
  readonly number: number | undefined;
  /** Its place in the file, from 1. */
  readonly sheet: number;
  readonly text: string;
}

/** A file of the user's that is known as a guideline. */
export interface GuidelineCopy {
  /** The file's name without its folder, for people to read. */
  readonly file: string;
  /** Where it lies: a path of this machine, or a uri. */
  readonly path: string;
  readonly document: GuidelineDocument;
  /** `undefined` where the document has several editions and the file does not say which it is. */
  readonly edition: Edition | undefined;
  readonly pages: readonly CopyPage[];
}

/** A document's title and edition as a copy's reader should see them: "Chronic Pain Medical Treatment Guidelines, 2009". */
export function copyName({ document, edition }: Pick<GuidelineCopy, 'document' | 'edition'>): string {
  const label = edition?.label;
  return label === undefined || document.title.includes(label)
    ? document.title
    : `${document.title}, ${label}`;
}
