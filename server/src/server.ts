// The extension's server: one file for a process of Node, for that process's threads, and for a browser's worker.
if (typeof process === 'object' && typeof process.versions?.node === 'string') {
  void import('./engineNode').then(async ({ engineNode, textsOfThread, isThread }) => {
    if (isThread) {
      const engine = engineNode();
      engine.useTexts(textsOfThread());
      (await engine.thread())();
    } else (await import('./node')).serve(engineNode, __filename);
  });
} else {
  void import('./browser').then(({ serve }) => serve());
}
