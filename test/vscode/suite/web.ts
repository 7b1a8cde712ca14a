/** The suite for the extension host of the browser, where there is no process and no Node, and the folder is none of a disk. */
import { provideMemoryFolder } from './memoryFolder';

import './inBrowser';
import './languages';
import './structure';
import './citations';
import './guidelines';
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

const needsInitials =
  'the reviewer’s initials are a setting of the user’s own, for which this window, without a server, has no place';
const readsPdf = 'PDF files are read in a process of their own, which the browser has not';

/** What cannot be in the browser, and why. A name that no test has is a failure. */
const notInTheBrowser: Readonly<Record<string, string>> = {
  'the server is killed: it comes back and answers':
    'the server is a worker, which nobody can kill from outside',
  'the restart command gives a new server, and only one':
    'it counts processes; that the command gives a server that answers is a test of the browser’s own',
  'a PDF letter opens as text beside it, unsaved, and is read as a letter': readsPdf,
  'several PDF letters are saved beside their files, and nothing is overwritten': readsPdf,
  'the palette’s command imports the PDF that is open in its own editor': readsPdf,
  'an item is marked reviewed: the file is written whole, and the line above the item says so': needsInitials,
  'what a reviewer ignores is no finding any more, and a finding again when it is restored': needsInitials,
  "a finding leads to its rule's page":
    'VS Code’s own Markdown extension shows the page, and this window has none of those extensions',
};

export function run(): Promise<void> {
  return runTests(notInTheBrowser);
}
