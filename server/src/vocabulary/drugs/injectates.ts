/** What injections are called by what is injected. */
import { wordList } from '../../language/wordList';

/** The injection, by the class of what is injected. */
export const INJECTATES: Readonly<Record<string, string>> = {
  corticosteroid: 'steroid-injection',
  viscosupplementation: 'viscosupplementation',
  'platelet-rich-plasma': 'platelet-rich-plasma',
};

/** Prepositions between an injection and what was injected. */
export const BEFORE_INJECTATE = wordList('with of using containing consisting');
