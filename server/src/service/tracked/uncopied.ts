/**
 * What fails at once where it is copied: by `{ ...item }`, `Object.assign`, `Object.entries`, JSON. What is tracked tells its
 * parts by accessors of its class, which no copy takes over: it would be an item without a name or reasons. The first of
 * its own properties throws; so no read of it costs anything, as it would through a proxy.
 */
export abstract class Uncopied {
  /** @param what its name, for the error */
  constructor(what: keyof typeof FORBIDDEN) {
    Object.defineProperty(this, 'copy', FORBIDDEN[what]);
  }
}

const FORBIDDEN = { item: forbidden('An item'), letter: forbidden('A letter') } as const;

function forbidden(what: string): PropertyDescriptor {
  return {
    enumerable: true,
    get: () => {
      throw new Error(`${what} as rules see it cannot be copied: read what is needed of it.`);
    },
  };
}
