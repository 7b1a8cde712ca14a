import type { Letter } from '../../letter/model';
import { remembered } from '../../text/remembered';
import { type Span, span, textOf } from '../../text/span';
import {
  choices,
  editorsNotes,
  fieldConnectors,
  fieldWords,
  promptVerbs,
  writtenLater,
} from '../../vocabulary/slips/placeholderWords';

/** A way in which a draft marks a gap, and which of its matches count. */
interface Mark {
  readonly pattern: RegExp;
  /** Letters that its matches have in them, rare ones: a text without needs no further look. */
  readonly signs: readonly string[];
  readonly counts?: (match: RegExpExecArray, text: string) => boolean;
}

/** A bracket's inside is bounded and holds no bracket, every other pattern is one run: all are linear. */
const marks: readonly Mark[] = [
  {
    pattern: /\[([^[\]]{1,200})\]/g,
    signs: ['['],
    counts: (match, text) => isPrompt(match, text) || isTextToCome(match, text),
  },
  { pattern: /<([^<>]{1,200})>/g, signs: ['<'], counts: isPrompt },
  // "(insert complaint)": round brackets hold so much that both the verb and the field must be there.
  {
    pattern: /\(((?:insert|enter|specify|fill in|add)\s[^()]{1,80})\)/gi,
    signs: ['insert', 'enter', 'specify', 'fill', 'add', 'I', 'E', 'S', 'F', 'A'].map(
      (beginning) => `(${beginning}`,
    ),
    counts: isRoundPrompt,
  },
  // A template's variable: "{{drug}}", "${date}".
  { pattern: /\{\{[^{}]{0,200}\}\}|\$\{[^{}]{0,200}\}/g, signs: ['{'] },
  { pattern: /(?<![{$])\{([^{}]{1,200})\}(?!\})/g, signs: ['{'], counts: isPrompt },
  // What a word processor leaves of its fields: «Patient_Name», "Click or tap here to enter text.".
  { pattern: /«[^«»\n]{1,80}»/g, signs: ['«'] },
  {
    pattern: /\b(?:Click (?:or tap )?(?:here )?to enter (?:text|a date)|Choose an item)\b\.?/gi,
    signs: [' to enter ', 'hoose an item'],
  },
  {
    pattern: /(?<![\w/])(?:mm|xx)\/(?:dd|xx)\/(?:[yx]{2,4}|\d{2,4})(?![\w/])/gi,
    signs: ['mm/', 'MM/', 'Mm/', 'xx/', 'XX/', 'Xx/'],
  },
  // "Page(s): ##": before a number it is one sign too many, at the beginning of a line a heading's.
  {
    pattern: /(?<![\w#])#{2,}(?!\s?\d|[\w#])/g,
    signs: ['##'],
    counts: (match, text) => !/(?:^|[\r\n\f])[ \t]{0,80}$/.test(text.slice(0, match.index).slice(-81)),
  },
  { pattern: /\b(?:TBD|tbd|TODO|FIXME)\b/g, signs: ['BD', 'bd', 'ODO', 'XME'] },
  { pattern: /(?<![\p{L}\p{N}])(?:X{3,}|x{3,}|\?{3,})(?![\p{L}\p{N}])/gu, signs: ['XXX', 'xxx', '???'] },
  // Two are a size or a chapter's number, but no page and no amount.
  {
    pattern: /(?<=\bpages?\s?(?:\(s\))?:?\s?)XX\b|#XX\b|\bXX ?m[cg]g?\b/gi,
    signs: ['XX', 'xx'],
  },
  { pattern: /_{3,}/g, signs: ['___'], counts: (match, text) => !isDrawnLine(match, text) },
];

/** What a letter leaves to fill in, kind by kind. Read once for each letter. */
export const placesToFillIn = remembered(({ text, extent }: Letter): readonly Span[] => {
  const own = textOf(text, extent);
  const found: Span[] = [];
  for (const { pattern, signs, counts } of marks) {
    if (!signs.some((sign) => own.includes(sign))) continue;
    for (const match of own.matchAll(pattern)) {
      if (counts && !counts(match, own)) continue;
      const start = extent.start + match.index;
      found.push(span(start, start + match[0].length));
    }
  }
  return found;
});

/** Whether what stands in the place of a word is a template's prompt for it: "[decision]". */
export function isPromptFor(written: string): boolean {
  return written.startsWith('[');
}

/** Whether the words inside a bracket ask for something to be written in their place. */
function isPrompt(match: RegExpExecArray, text: string): boolean {
  const inside = match[1]!.toLowerCase();
  const words = inside.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return false;
  if (promptVerbs.has(words[0]!) || words.at(-1) === 'here' || isStillToCome(words)) return true;
  const fields = words.filter((word) => fieldWords.has(word)).length;
  // "the [patient] should", "[the patient] should": whoever quotes puts a name of their own in brackets.
  if (fields <= 1 && isInsideQuotation(match.index, text)) return false;
  if (fields > 0 && words.every((word) => fieldWords.has(word) || fieldConnectors.has(word))) return true;
  if (/\p{Ll}/u.test(match[1]!) && namesField(words)) return true;
  if (fields > 0 && standsOutInCapitals(match, text) && !words.some((word) => editorsNotes.has(word)))
    return true;
  const options = inside.split(/\/|\||\bor\b/).map((option) => option.trim());
  return options.length > 1 && options.every((option) => choices.has(option));
}

/** "[reference to be added]", "[TO BE DETERMINED]". */
function isStillToCome(words: readonly string[]): boolean {
  return words.some(
    (word, i) => word === 'to' && words[i + 1] === 'be' && writtenLater.has(words[i + 2] ?? ''),
  );
}

/** "[date of last visit]": a field and what it is of, by a word that no list of fields has. */
function namesField(words: readonly string[]): boolean {
  const first = words[0] === 'the' ? 1 : 0;
  return (
    fieldWords.has(words[first]!) &&
    (words[first + 1] === 'of' || words[first + 1] === 'for') &&
    words.length > first + 2 &&
    !words.some((word) => editorsNotes.has(word) || /^\d/.test(word))
  );
}

/** "[DATE OF DENTAL REPORT]" among small letters: words that shout are a template's, whatever the field is called. */
function standsOutInCapitals(match: RegExpExecArray, text: string): boolean {
  const inside = match[1]!;
  if (!/^[\p{Lu}\s/'’-]+$/u.test(inside) || !/\s/.test(inside.trim())) return false;
  const end = match.index + match[0].length;
  const around = text.slice(Math.max(0, match.index - 40), match.index) + text.slice(end, end + 40);
  return /\p{Ll}/u.test(around);
}

/** "(insert complaint here)": nothing but the verb, fields, and the words between them. */
function isRoundPrompt(match: RegExpExecArray): boolean {
  const words = match[1]!.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const rest = words.slice(words[1] === 'in' ? 2 : 1);
  return (
    rest.some((word) => fieldWords.has(word)) &&
    rest.every((word) => fieldWords.has(word) || fieldConnectors.has(word) || word === 'here')
  );
}

/** "[…]" right after a label stands for the text to come; inside a sentence it is an omission. */
function isTextToCome(match: RegExpExecArray, text: string): boolean {
  return (
    /^\s*(?:…|\.{2,})\s*$/.test(match[1]!) &&
    /:\s{0,8}$/.test(text.slice(Math.max(0, match.index - 9), match.index))
  );
}

/** Whether the nearest quotation mark before `at` opens a quotation. */
function isInsideQuotation(at: number, text: string): boolean {
  const before = text.slice(Math.max(0, at - 400), at);
  const mark = Math.max(before.lastIndexOf('"'), before.lastIndexOf('“'), before.lastIndexOf('”'));
  if (mark < 0 || before[mark] === '”') return false;
  return before[mark] === '“' || /[\s(]/.test(before[mark - 1] ?? ' ');
}

/** Marks that fill a line by themselves are drawn, not left to fill in. */
function isDrawnLine(match: RegExpExecArray, text: string): boolean {
  const end = match.index + match[0].length;
  return (
    match[0].length >= 20 &&
    /(?:^|[\r\n\f])[ \t]{0,80}$/.test(text.slice(Math.max(0, match.index - 81), match.index)) &&
    /^[ \t]{0,80}(?:$|[\r\n\f])/.test(text.slice(end, end + 81))
  );
}
