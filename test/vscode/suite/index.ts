/** The suite that VS Code runs in its extension host (`extensionTestsPath`). */
import './languages';
import './structure';
import './citations';
import './guidelines';
import './guidelineCopies';
import './findings';
import './importLetter';
import './workspaceFile';
import './assistants';
import './desk';
import './server';
import './samples';
import { runTests } from './harness';

export function run(): Promise<void> {
  return runTests();
}
