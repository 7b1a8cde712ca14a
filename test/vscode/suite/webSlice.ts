/** Of the suite for the browser's extension host what every run of all tests has: `npm run test:vscode -- web` runs the whole. */
import { runTests } from './harness';
import { provideMemoryFolder } from './memoryFolder';
import './inBrowser';
import './structure';
import './citations';
import './guidelineCopies';
import './importLetter';
import './workspaceFile';
import './assistants';

provideMemoryFolder();

export function run(): Promise<void> {
  return runTests();
}
