// A headless Chromium that talks to this machine only.
import { installBrowser } from './install.mjs';

/** @returns { page, close } of a browser that refuses every address but 127.0.0.1. */
export async function openBrowser({ width = 1440, height = 900 } = {}) {
  const executablePath = await installBrowser();
  // Installed on first use, after this file was loaded.
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
  // Nothing fades: a list that fades out when it closes is in sight for a moment and takes no key.
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  await context.route(
    (url) => url.hostname !== '127.0.0.1' && url.protocol.startsWith('http'),
    (route) => route.abort(),
  );
  return { page: await context.newPage(), close: () => browser.close() };
}
