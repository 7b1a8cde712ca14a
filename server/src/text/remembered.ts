/**
 * What is worked out of an object, worked out once. After an edit of a letter whatever reads as before is the
 * same object, though it may have moved: what is remembered of it holds word indices and flat positions (or
 * what maps them when asked), never offsets of the file.
 */
export function remembered<Of extends object, Told extends object | string | number | boolean>(
  work: (of: Of) => Told,
): (of: Of) => Told {
  const known = new WeakMap<Of, Told>();
  return (of) => {
    let told = known.get(of);
    if (told === undefined) {
      told = work(of);
      known.set(of, told);
    }
    return told;
  };
}

/** What is worked out of a text alone, kept by the text: for small things that are new objects at each edit. */
export function rememberedByText<Told extends object | string | number | boolean>(
  work: (text: string) => Told,
  most = 500,
): (text: string) => Told {
  const known = new Map<string, Told>();
  // Mostly the same text is asked for again: to compare it costs less than to look it up.
  let last: { readonly text: string; readonly told: Told } | undefined;
  return (text) => {
    if (last !== undefined && last.text === text) return last.told;
    let told = known.get(text);
    if (told === undefined) {
      told = work(text);
      if (known.size >= most) known.clear();
      known.set(text, told);
    }
    last = { text, told };
    return told;
  };
}
