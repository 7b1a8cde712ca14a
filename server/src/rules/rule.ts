import type { Item, Letter } from '../letter/model';
import type { Span } from '../text/span';

/** How loud a finding is; `off` in settings only. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a rule has to say about one place of a letter. */
export interface Finding {
  /** The smallest text that shows the problem. */
  readonly span: Span;
  /** For the person at the letter: what is wrong and what to do, in one or two plain sentences. */
  readonly message: string;
  /** Where this finding is quieter or louder than its rule's default (a claims administrator's line). */
  readonly severity?: Severity;
  /** The other place, where two disagree. */
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
  readonly fixes?: readonly Fix[];
}

/** A change that resolves a finding. Edits do not overlap and are offsets into the text that was checked. */
export interface Fix {
  /** Starts with a verb ("Add the missing rationale label"). */
  readonly title: string;
  readonly edits: readonly { readonly span: Span; readonly newText: string }[];
  /** Set where there is one right answer: applied by "fix all". */
  readonly preferred?: boolean;
}

/** The page of a rule, kept beside its code; docs/rules/<id>.md, the schema and the settings come from it. */
export interface RulePage {
  /** One sentence, no full stop: the rule table's "what it finds". */
  readonly finds: string;
  /** Why it matters, with the statute or regulation where there is one. */
  readonly why: string;
  /** An example in invented text that has the defect, and the same put right. */
  readonly wrong: string;
  readonly right: string;
  /** When to ignore it. */
  readonly ignore: string;
}

interface RuleBase {
  /** The contract: a finding's code, a setting's key, a page's name. */
  readonly id: string;
  readonly family: 'Missing' | 'Decision and rationale' | 'Case summary' | 'Citations' | 'Writing';
  readonly severity: Severity;
  /** Off unless the settings turn it on. */
  readonly offByDefault?: boolean;
  readonly hasFix?: boolean;
  readonly page: RulePage;
}

/**
 * A rule over the letter's text as it stands: its headings, gaps and labels. It looks at every version of it, so it has to be
 * quick, and leaves what the prose says to the others.
 */
export interface TextRule extends RuleBase {
  readonly scope: 'text';
  check(letter: Letter): readonly Finding[];
}

/**
 * A rule over the letter as a whole. It sees the letter part by part, never its text; what it reads is what its findings
 * depend on, and they stand until something of that changes.
 */
export interface LetterRule extends RuleBase {
  readonly scope: 'letter';
  check(letter: Letter): readonly Finding[];
}

/** A rule over one item, which may read the rest of the letter. It sees both as a {@link LetterRule} does. */
export interface ItemRule extends RuleBase {
  readonly scope: 'item';
  check(item: Item, letter: Letter): readonly Finding[];
}

export type Rule = TextRule | LetterRule | ItemRule;
