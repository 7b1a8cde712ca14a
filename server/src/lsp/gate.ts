import type { Message } from 'vscode-languageserver';

/** Keeps what a client sends until there is somebody to hear it. */
export interface Gate {
  /** Hands a message on, or keeps it: each after those before it. */
  pass(message: Message, next: (message: Message) => void): void;
  /** From now on messages pass; those that were kept go first. */
  open(): void;
}

/** A gate that is shut. */
export function createGate(): Gate {
  let kept: (() => void)[] | undefined = [];
  return {
    pass(message, next) {
      if (kept === undefined) next(message);
      else kept.push(() => next(message));
    },
    open() {
      const waiting = kept ?? [];
      kept = undefined;
      for (const pass of waiting) pass();
    },
  };
}
