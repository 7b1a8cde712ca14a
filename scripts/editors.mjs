// Installs the editors in which the recipes of docs/other-editors.md are tried (test/editors), where this user may: Emacs with
// Eglot, and Neovim, from the system's packages, and a later Neovim beside it. Where that is not possible it says so, and their
// tests are skipped.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackLaterNeovim } from './laterNeovim.mjs';
import { onEnd, run } from './processes.mjs';

const packages = { emacs: ['emacs-nox', 'elpa-eglot'], nvim: ['neovim'] };

onEnd();
const missing = Object.entries(packages).filter(([command]) => !isOnPath(command));
if (missing.length > 0) await install(missing.flatMap(([, names]) => names));
if (!(await unpackLaterNeovim()))
  console.log('No Neovim of 0.11 or later can be had here, and its recipe is not tried.');

async function install(names) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.log(`Not installed here, and their recipes are not tried: ${names.join(', ')}.`);
    return;
  }
  console.log(`Installed now, once, from the system packages: ${names.join(', ')}.`);
  const started = Date.now();
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Chromium may be being installed beside this; one waits for the other.
  const apt = (...args) => run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { env, quiet: true });
  const wanted = ['install', '-y', '-q', '--no-install-recommends', ...names];
  let result = await apt(...wanted);
  if (result.code !== 0) {
    await apt('update', '-q');
    result = await apt(...wanted);
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(
    result.code === 0 ? `Installed in ${seconds} s.` : `They could not be installed:\n${result.output}`,
  );
}

function isOnPath(command) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => folder !== '' && existsSync(join(folder, command)));
}
