// Before npm packs or publishes: builds for production what the npm package holds (scripts/packages.mjs), and nothing
// else into dist: npm takes whatever package.json calls "main", and that is the extension's.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import process from 'node:process';

const windows = process.platform === 'win32';

/** Runs a command with all that it says on the error output: `npm pack` gives names of files on the standard output. */
function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 2, 2], ...options });
  if (status !== 0) process.exit(status ?? 1);
}

if (!isInstalled('esbuild')) {
  console.error('The packages that this is built with are not installed yet: npm ci');
  // "npm pack --dry-run" hands its option on.
  const { npm_config_dry_run: _, ...env } = process.env;
  run(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], { env, shell: windows });
}
run(process.execPath, ['esbuild.mjs', '--production', '--for=npm']);

function isInstalled(name) {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}
