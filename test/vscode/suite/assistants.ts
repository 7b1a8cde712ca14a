import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, test } from './harness';

/** What newer versions of VS Code have for tools, as far as it is used here. */
interface Tools {
  invokeTool(
    name: string,
    options: { input: object; toolInvocationToken: undefined },
  ): Promise<{ readonly content: readonly { readonly value?: string }[] }>;
}

const { invokeTool } = vscode.lm as unknown as Partial<Tools>;

/** What a tool answers a language model; rejects where the extension does not offer it. */
async function ask(name: string, input: object): Promise<string> {
  const { content } = await invokeTool!(`imr-letters_${name}`, { input, toolInvocationToken: undefined });
  return content.map(({ value }) => value).join('');
}

async function isRefused(name: string, input: object): Promise<void> {
  const answered = await ask(name, input).then(
    () => true,
    () => false,
  );
  assert.ok(!answered, `${name} is not offered`);
}

async function choose(value: string | undefined): Promise<void> {
  await vscode.workspace
    .getConfiguration('imr-letters')
    .update('assistantTools', value, vscode.ConfigurationTarget.Global);
}

test('no tool answers language models until somebody chooses so, and then those that were chosen', async () => {
  // The oldest version of VS Code that is supported knows no tools; there the extension works without them.
  if (invokeTool === undefined) return;
  const asked = { words: 'muscle relaxants' };
  await isRefused('guideline', asked);
  try {
    await choose('guidelines');
    await eventually(async () => assert.match(await ask('guideline', asked), /"pages":\[\[63,66\]\]/));
    await isRefused('lint_letter', { path: 'two-items.imr' });
  } finally {
    await choose(undefined);
  }
  await eventually(() => isRefused('guideline', asked));
});
