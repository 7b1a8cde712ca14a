/** A piece of a uri as people read it; as it stands, where it is none that can be decoded. */
export function readableUri(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}
