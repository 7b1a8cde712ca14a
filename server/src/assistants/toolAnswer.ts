/** What a tool answers: plain data, or what is wrong with the question, in a sentence. */
export type ToolAnswer = { readonly value: Readonly<Record<string, unknown>> } | { readonly problem: string };
