import type { ConnectionStrategy } from 'vscode-languageserver';
import { LSPErrorCodes } from 'vscode-languageserver';

/** Answers a request that was cancelled while it waited behind others, instead of working on it. */
export const droppingCancelled: ConnectionStrategy = {
  cancelUndispatched: () => ({
    jsonrpc: '2.0',
    // The connection fills in whose answer it is.
    id: null,
    error: { code: LSPErrorCodes.RequestCancelled, message: 'No longer wanted.' },
  }),
};
