import { traceOf } from '../service/faults';

/**
 * Whatever was thrown where nobody caught it: the server says where, and goes on. The protocol's own handlers are guarded
 * one by one; this is for what is forgotten there, for an editor without its server is worse off than one with a fault.
 */
export function surviveFaults(): void {
  const told = new Set<string>();
  const tell = (thrown: unknown): void => {
    const trace = traceOf(thrown);
    if (told.has(trace)) return;
    told.add(trace);
    process.stderr.write(
      `imr-letters: something failed, which is a defect of this program; the rest goes on.\n${trace}\n`,
    );
  };
  process.on('unhandledRejection', tell);
  process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
    // The editor has gone, and with it the way to write.
    if (error.code === 'EPIPE' || error.code === 'ERR_IPC_CHANNEL_CLOSED') process.exit(1);
    tell(error);
  });
}
