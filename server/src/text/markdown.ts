/** Text of a letter, shown in Markdown as it is written: nothing in it becomes formatting, a link or HTML. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&$:@]/g, (character) =>
      character === '<' ? '&lt;' : character === '&' ? '&amp;' : `\\${character}`,
    );
}

/** Our own Markdown for a client that shows plain text only: emphasis, links, hard breaks and escapes taken away. */
export function withoutMarkdown(markdown: string): string {
  return markdown
    .replace(/\\\n\s*/g, '\n')
    .replace(/(?<!\\)\[([^[\]]*)\]\((?:https?|file):[^()\s]*\)/g, '$1')
    .replace(/(?<!\\)(?:\*\*|_)/g, '')
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');
}
