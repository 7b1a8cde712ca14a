import { readBytes } from './readBytes';
import type { ReaderMessage, WorkerTask } from './readerMessages';

/** The worker: its type is in a library that the rest of the server must not see. */
declare const self: {
  onmessage: ((event: { readonly data: WorkerTask }) => void) | null;
  postMessage(message: ReaderMessage | 'ready'): void;
};

/** The life of the browser's worker that reads one file. It says that it is ready first: what came before would be lost. */
export function readWhatIsSent(): void {
  self.onmessage = ({ data: { bytes, name, ...order } }) => {
    readBytes(bytes, name, order, (done, total) => self.postMessage({ done, total })).then(
      (result) => self.postMessage({ result }),
      () => self.postMessage({ result: { failure: 'reader failed' } }),
    );
  };
  self.postMessage('ready');
}
