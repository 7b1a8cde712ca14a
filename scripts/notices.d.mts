/** See notices.mjs. */
export function noticesOf(metafiles: readonly object[], root: string): string;
