/** The suite for the extension host of the browser, where there is no folder, no process and no Node. */
import './inBrowser';
import { runTests } from './harness';

export function run(): Promise<void> {
  return runTests();
}
