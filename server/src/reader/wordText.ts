/** A node of a Word file as the library gives it, of which only this is read. */
export interface WordNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly WordNode[];
  readonly isAllCaps?: boolean;
  readonly isStrikethrough?: boolean;
}

/** A whole Word file; foot- and endnotes stand apart from the text, which refers to them. */
export interface WordDocument extends WordNode {
  readonly notes: { resolve(reference: WordNode): { readonly body: readonly WordNode[] } | null };
}

/** Called where the text refers to a note; gives what stands there. */
type Refer = (reference: WordNode) => string;

/**
 * The text of a Word file: a blank line between its paragraphs, a line for each row of a table, and a note, with its
 * number, below the paragraph or table that refers to it. What is struck out is left out.
 */
export function wordText({ children = [], notes }: WordDocument): string {
  let count = 0;
  let waiting: string[] = [];
  const refer: Refer = (reference) => {
    const note = notes.resolve(reference);
    if (note === null) return '';
    const mark = `[${++count}]`;
    // A note cannot have notes.
    const text = blockText({ type: 'note', children: note.body }, () => '').trim();
    waiting.push(`${mark} ${text}\n\n`);
    return mark;
  };
  return children
    .map((child) => {
      const text = blockText({ type: 'part', children: [child] }, refer);
      const below = waiting;
      waiting = [];
      return text + below.join('');
    })
    .join('');
}

/** Paragraphs and tables below one another. */
function blockText({ type, children = [] }: WordNode, refer: Refer): string {
  if (type === 'table') return `${children.map((row) => rowText(row, refer)).join('\n')}\n\n`;
  return children
    .map((child) => (child.type === 'paragraph' ? `${lineText(child, refer)}\n\n` : blockText(child, refer)))
    .join('');
}

/** The cells of a row beside one another. */
function rowText({ children = [] }: WordNode, refer: Refer): string {
  return children.map((cell) => blockText(cell, refer).replace(/\s+/g, ' ').trim()).join('   ');
}

function lineText(node: WordNode, refer: Refer): string {
  if (node.isStrikethrough) return '';
  const text = ownText(node, refer);
  return node.isAllCaps ? text.toUpperCase() : text;
}

function ownText(node: WordNode, refer: Refer): string {
  const { type, value, children = [] } = node;
  if (type === 'text') return value ?? '';
  if (type === 'tab') return '\t';
  if (type === 'break') return '\n';
  if (type === 'noteReference') return refer(node);
  return children.map((child) => lineText(child, refer)).join('');
}
