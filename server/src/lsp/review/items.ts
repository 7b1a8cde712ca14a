import type { Connection } from 'vscode-languageserver';
import { comparable } from '../../features/comparable';
import { similarItems } from '../../features/similarItems';
import { signature } from '../../features/trees/listedLetter';
import type { RowSubject } from '../../features/trees/treeRow';
import { parseLetters } from '../../letter/parse';
import { lettersWithWords } from '../../review/letterWords';
import type { Listing } from '../folder/listing';
import { rangeOf } from '../folder/workspaceDiagnostics';
import {
  type CommentsAnswer,
  type CommentThread,
  commentsMethod,
  itemHeadersMethod,
  itemTextMethod,
  type SimilarAnswer,
  similarMethod,
} from '../protocol';

/** Answers about single items: those that are like one, the words of one, what has been said of those of a letter. */
export function answerItems(
  connection: Connection,
  listing: Listing,
  textOf: (uri: string) => Promise<string | undefined>,
): void {
  connection.onRequest(similarMethod, async (params: unknown): Promise<SimilarAnswer> => {
    const { uri, letter = 1, item } = (params ?? {}) as Partial<RowSubject>;
    if (typeof uri !== 'string' || typeof item !== 'number') return [];
    return similarItems((await listing.all()).letters, { uri, letter, item });
  });

  connection.onRequest(itemTextMethod, async (params: unknown): Promise<string | null> => {
    const { uri, letter = 1, item } = (params ?? {}) as Partial<RowSubject>;
    if (typeof uri !== 'string' || typeof item !== 'number') return null;
    const text = await textOf(uri);
    const found = text && lettersWithWords(parseLetters(text))[letter - 1]?.items[item - 1];
    return found ? `${comparable(text, found).join('\n')}\n` : null;
  });

  connection.onRequest(itemHeadersMethod, async (params: unknown) => {
    const { uri } = (params ?? {}) as { uri?: unknown };
    if (typeof uri !== 'string') return [];
    const letters = await listing.of(uri);
    return letters.flatMap(({ letter }) => letter.items.map(({ place }) => rangeOf(place)));
  });

  connection.onRequest(commentsMethod, async (params: unknown): Promise<CommentsAnswer> => {
    const { uri } = (params ?? {}) as { uri?: unknown };
    if (typeof uri !== 'string') return [];
    return (await listing.of(uri)).flatMap(({ letter, review }) =>
      letter.items.flatMap(({ number, place, title }, index): CommentThread[] => {
        const { comments } = review.items[index]!;
        if (comments.length === 0) return [];
        return [
          {
            subject: { uri, letter: letter.number, item: number },
            title: `${number}. ${title}`,
            range: rangeOf(place),
            comments: comments.map(({ by, at, note }) => ({
              by,
              at,
              note,
              signature: signature({ by, at }),
            })),
          },
        ];
      }),
    );
  });
}
