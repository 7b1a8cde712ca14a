import { useTexts } from './lsp/texts';

/**
 * What the server does once it has answered `initialize`: all that knows letters, in parts that are each loaded when they
 * are first asked for. In the extension's package it is a file of its own (`dist/engine.js`), the same for a process of Node
 * and for a browser's worker; the command line bundles it.
 */
export const engine = {
  /** Has all that it says said in another language: before any part of it is loaded, whose tables of words are made then. */
  useTexts,
  /** The language server where there is no Node: files come from the editor. */
  browser: async () => (await import('./lsp/serveBrowser')).serveBrowser,
  /** The language server with all that a machine with Node has. */
  node: async () => (await import('./lsp/serveNode')).serveNode,
  /** The life of a thread that checks closed files. */
  thread: async () => (await import('./lsp/folder/threadNode')).serveThread,
  /** The server for assistants, as an editor starts it. */
  assistants: async () => (await import('./mcp/forEditor')).serveForEditor,
};

export type Engine = typeof engine;
