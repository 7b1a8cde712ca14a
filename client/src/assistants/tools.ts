import * as vscode from 'vscode';
import type { LetterServer } from '../letterServer';
import { assistantToolRequest, type ToolAnswer } from '../protocol';
import { classes, type LanguageModelTool, languageModels } from './proposed';
import { assistantTools, onChosen } from './setting';

/** A tool as the manifest declares it, which is made from the server's table. */
interface DeclaredTool {
  /** "imr-letters_read_letter". */
  readonly name: string;
  readonly displayName: string;
  /** For people: what it does, and what it means that a language model gets the answer. */
  readonly userDescription: string;
}

const prefix = 'imr-letters_';

/**
 * Offers the tools to the language models of VS Code, those that the setting allows, where this VS Code knows tools. The
 * server answers them.
 */
export function registerTools(context: vscode.ExtensionContext, server: LetterServer): vscode.Disposable {
  const { registerTool } = languageModels;
  if (registerTool === undefined || classes.LanguageModelToolResult === undefined) {
    return new vscode.Disposable(() => {});
  }
  const declared: readonly DeclaredTool[] = context.extension.packageJSON.contributes.languageModelTools;
  const registered = new Map<string, vscode.Disposable>();
  const follow = (): void => {
    const chosen = assistantTools();
    for (const tool of declared) {
      const isAllowed = chosen === 'letters' || (chosen === 'guidelines' && !readsLetters(tool));
      const known = registered.get(tool.name);
      if (isAllowed && known === undefined)
        registered.set(tool.name, registerTool(tool.name, asTool(tool, server)));
      if (!isAllowed && known !== undefined) {
        known.dispose();
        registered.delete(tool.name);
      }
    }
  };
  follow();
  const following = onChosen(follow);
  return new vscode.Disposable(() => {
    following.dispose();
    for (const tool of registered.values()) tool.dispose();
  });
}

function readsLetters({ name }: DeclaredTool): boolean {
  return name !== `${prefix}guideline`;
}

function asTool(declared: DeclaredTool, server: LetterServer): LanguageModelTool {
  return {
    prepareInvocation: () => ({
      invocationMessage: declared.displayName,
      // Guidelines are no secret; a letter is.
      ...(readsLetters(declared) && {
        confirmationMessages: { title: declared.displayName, message: declared.userDescription },
      }),
    }),
    async invoke({ input }) {
      const name = declared.name.slice(prefix.length);
      const answer = await server.ask<ToolAnswer>(assistantToolRequest, { name, input });
      const told = 'problem' in answer ? answer.problem : JSON.stringify(answer.value);
      return new classes.LanguageModelToolResult!([new classes.LanguageModelTextPart!(told)]);
    },
  };
}
