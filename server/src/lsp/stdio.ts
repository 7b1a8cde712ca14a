/**
 * Standard output as the connection writes to it: a message's header waits for its body, and both go out in one
 * write. Written apart, the reader is woken twice and the second half waits for the first.
 */
export function wholeMessages(output: NodeJS.WritableStream): NodeJS.WritableStream {
  let header = '';
  const write = (
    data: string | Uint8Array,
    encodingOrDone?: unknown,
    done?: (error?: Error | null) => void,
  ): boolean => {
    if (typeof data === 'string') {
      header += data;
      if (done) queueMicrotask(done);
      return true;
    }
    const message = Buffer.concat([Buffer.from(header, 'ascii'), data]);
    header = '';
    return output.write(message, encodingOrDone as (error?: Error | null) => void);
  };
  return new Proxy(output, {
    get: (stream, name) => {
      if (name === 'write') return write;
      const value: unknown = Reflect.get(stream, name, stream);
      return typeof value === 'function' ? value.bind(stream) : value;
    },
  });
}
