/** The part of markdown-it that tests use; its types come in a package of their own. */
declare module 'markdown-it' {
  export default class MarkdownIt {
    constructor(options?: { readonly html?: boolean; readonly linkify?: boolean });
    render(markdown: string): string;
    parse(markdown: string, env: object): unknown;
  }
}
