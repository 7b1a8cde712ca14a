/** Whether a UTF-16 code unit is one of A to Z, in either case. */
export function isAsciiLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
