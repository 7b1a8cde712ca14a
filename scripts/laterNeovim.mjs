// The Neovim of Debian's next release, for the recipe that needs 0.11 or later: unpacked with the libraries that it needs into
// a folder of the tests, beside what the system has. Nothing is installed, and nobody need be root.
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './processes.mjs';

const home = fileURLToPath(new URL('../test/editors/.run', import.meta.url));

/** The command, where it has been unpacked. */
export const laterNeovim = join(home, 'nvim');

/** The release that is being made; what it holds is as new as a distribution's packages get. */
const RELEASE = 'testing';

/** @returns Whether it is there now. */
export async function unpackLaterNeovim() {
  if (existsSync(laterNeovim)) return true;
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  rmSync(home, { recursive: true, force: true });
  const [lists, cache, root] = ['lists/partial', 'cache/archives/partial', 'root'].map((name) => {
    const folder = join(home, name);
    mkdirSync(folder, { recursive: true });
    return folder;
  });
  const site = await ownMirror();
  if (site === undefined) return false;
  const sources = join(home, 'sources.list');
  writeFileSync(sources, `deb ${site} ${RELEASE} main\n`);
  const options = [
    ...['-o', `Dir::Etc::sourcelist=${sources}`, '-o', 'Dir::Etc::sourceparts=/dev/null'],
    ...['-o', `Dir::State::lists=${join(lists, '..')}`, '-o', 'Dir::State::status=/dev/null'],
    ...['-o', `Dir::Cache=${join(cache, '../..')}`, '-o', 'APT::Sandbox::User='],
  ];
  const apt = (command, ...args) => run(command, [...options, ...args], { cwd: cache, quiet: true });
  if ((await apt('apt-get', 'update', '-q')).code !== 0) return false;
  const { output } = await apt(
    'apt-cache',
    ...['depends', '--recurse', '--no-recommends', '--no-suggests', '--no-conflicts', '--no-breaks'],
    ...['--no-replaces', '--no-enhances', 'neovim'],
  );
  const packages = new Set(output.split('\n').filter((line) => /^[a-z\d][a-z\d.+-]*$/.test(line)));
  if ((await apt('apt-get', 'download', '-q', ...packages)).code !== 0) return false;
  for (const file of readdirSync(cache).filter((name) => name.endsWith('.deb'))) {
    if ((await run('dpkg', ['-x', join(cache, file), root], { quiet: true })).code !== 0) return false;
  }
  return writeCommand(root);
}

/** Where this system gets its own packages. */
async function ownMirror() {
  const args = ['indextargets', '--format', '$(SITE) $(LABEL)', 'Created-By: Packages'];
  const { code, output } = await run('apt-get', args, { quiet: true });
  const sites = output.split('\n').filter((line) => line.endsWith(' Debian'));
  return code === 0 ? sites[0]?.split(' ')[0] : undefined;
}

/** It is run by the loader of its own release, for the system's libraries are older. */
function writeCommand(root) {
  const loader = readdirSync(join(root, 'usr'), { recursive: true }).find((path) =>
    /(?:^|\/)ld-linux-[^/]+\.so\.\d$/.test(path),
  );
  if (loader === undefined) return false;
  const libraries = readdirSync(join(root, 'usr/lib')).find((name) => /-linux-gnu/.test(name));
  const lib = join(root, 'usr/lib', libraries ?? '');
  const script = [
    '#!/bin/sh',
    `export VIMRUNTIME='${root}/usr/share/nvim/runtime'`,
    `export LUA_PATH='${root}/usr/share/lua/5.1/?.lua;;' LUA_CPATH='${lib}/lua/5.1/?.so;;'`,
    `exec '${join(root, 'usr', loader)}' --library-path '${lib}' '${root}/usr/bin/nvim' "$@"`,
  ];
  writeFileSync(laterNeovim, `${script.join('\n')}\n`);
  chmodSync(laterNeovim, 0o755);
  return true;
}
