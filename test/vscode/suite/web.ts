/** The suite for the extension host of the browser, where there is no process and no Node, and the folder is none of a disk. */
import { provideMemoryFolder } from './memoryFolder';

import './inBrowser';
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

// Before any test runs, and as soon as this host has the suite: the window has that folder open already.
provideMemoryFolder();

/** What cannot be in the browser, and why. A name that no test has is a failure. */
const notInTheBrowser: Readonly<Record<string, string>> = {
  'the server is killed: it comes back and answers':
    'the server is a worker, which nobody can kill from outside',
  'the restart command gives a new server, and only one':
    'it counts processes; that the command gives a server that answers is a test of the browser’s own',
};

export function run(): Promise<void> {
  return runTests(notInTheBrowser);
}
