// What reads one file, a bundle of its own: the libraries are loaded only when there is something to read, and whatever a
// file does to them ends with the thread's process, or with the browser's worker.
if (typeof process === 'object' && typeof process.versions?.node === 'string') {
  void import('./readerThread').then(({ readInThread }) => readInThread());
} else {
  void import('./readerWorker').then(({ readWhatIsSent }) => readWhatIsSent());
}
