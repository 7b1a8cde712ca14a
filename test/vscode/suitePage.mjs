// A page of VS Code that runs a suite: what the suite says, and whether it passed.

/** Milliseconds. */
const timeLimit = 4 * 60_000;
const mark = '[suite] ';

/** Opens the page and shows the suite's own lines. @returns Whether its last line says that all has passed. */
export async function runSuiteIn(page, url) {
  const said = [];
  const code = await new Promise((resolve) => {
    const timer = setTimeout(() => {
      console.log(`The suite did not end within ${timeLimit / 60_000} minutes.`);
      resolve(1);
    }, timeLimit);
    const end = (exitCode) => {
      clearTimeout(timer);
      resolve(exitCode);
    };
    const log = (_type, parts) => {
      for (const line of parts.map(String).join(' ').split('\n')) {
        const marked = line.indexOf(mark);
        // The rest is the workbench talking to itself.
        if (marked < 0) continue;
        said.push(line.slice(marked + mark.length));
        console.log(said.at(-1));
      }
    };
    page.on('crash', () => end(1));
    Promise.all([
      page.exposeFunction('codeAutomationLog', log),
      page.exposeFunction('codeAutomationExit', end),
    ])
      .then(() => page.goto(url))
      .catch((error) => {
        console.log(error.message);
        end(1);
      });
  });
  // A killed extension host ends with 0 as well: the suite's own last line decides.
  const passed = said.some((line) => /^\d+ passed, 0 failed$/.test(line));
  if (!passed && code === 0) console.log('The suite ended without its last line.');
  return passed && code === 0;
}
