import * as l10n from '@vscode/l10n';

/** The server's texts in the language of the person: by the English sentence, with `{0}` where something is put in. */
export type Texts = Readonly<Record<string, string>>;

/** What a client sends as texts, as far as it is some; `undefined` where it is none. */
export function readTexts(value: unknown): Texts | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const texts = Object.entries(value).filter(([, text]) => typeof text === 'string' && text !== '');
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}

/**
 * Has every text of the server said in another language from now on; a text that is not among them stays English. To be
 * called before the modules that know letters are loaded: their tables of words are made then. A thread is told as well.
 */
export function useTexts(texts: Texts | undefined): void {
  if (texts !== undefined) l10n.config({ contents: { ...texts } });
}
