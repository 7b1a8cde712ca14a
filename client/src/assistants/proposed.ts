import type { CancellationToken, Disposable, Event, ProviderResult, Uri } from 'vscode';
import * as vscode from 'vscode';

/**
 * What newer versions of VS Code have for assistants and the oldest one that is supported here has not: declared as far as it
 * is used, and looked for before it is.
 */
export interface LanguageModelTool {
  prepareInvocation?(
    options: { readonly input: unknown },
    token: CancellationToken,
  ): ProviderResult<{
    readonly invocationMessage: string;
    readonly confirmationMessages?: { readonly title: string; readonly message: string };
  }>;
  invoke(options: { readonly input: unknown }, token: CancellationToken): Promise<object>;
}

/** A way to have VS Code start servers of the Model Context Protocol. */
export interface McpServerProvider {
  readonly onDidChangeMcpServerDefinitions?: Event<void>;
  provideMcpServerDefinitions(token: CancellationToken): ProviderResult<object[]>;
}

interface Newer {
  readonly registerTool?: (name: string, tool: LanguageModelTool) => Disposable;
  readonly registerMcpServerDefinitionProvider?: (id: string, provider: McpServerProvider) => Disposable;
}

interface NewerClasses {
  readonly LanguageModelTextPart?: new (value: string) => object;
  readonly LanguageModelToolResult?: new (content: readonly object[]) => object;
  readonly McpStdioServerDefinition?: new (
    label: string,
    command: string,
    args?: string[],
    env?: Record<string, string | number | null>,
    version?: string,
  ) => object & { cwd?: Uri };
}

/** The functions that this VS Code has; since 1.95 the tools, since 1.101 the servers. */
export const languageModels: Newer = (vscode as { readonly lm?: Newer }).lm ?? {};

/** The classes that go with them. */
export const classes: NewerClasses = vscode as unknown as NewerClasses;
