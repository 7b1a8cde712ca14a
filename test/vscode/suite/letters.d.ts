/** A letter's text, taken into the suite where there are no files to read. */
declare module '*.imr' {
  const text: string;
  export default text;
}
