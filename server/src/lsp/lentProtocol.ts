/**
 * Leaves the protocol's library, as this process or worker has loaded it, where the engine's file looks for it
 * (`lentProtocol.cjs`): of a library's classes there must not be two, or an error of one is none of the other's.
 */
export function lendProtocol(protocol: object): void {
  Object.assign(globalThis, { imrLettersProtocol: protocol });
}
