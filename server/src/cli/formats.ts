// The formats of reports, the default of each command first: known before the command's own modules are loaded.

/** The formats of `lint`. */
export const LINT_FORMATS = [
  'text',
  'json',
  'ndjson',
  'sarif',
  'github',
  'markdown',
  'junit',
  'csv',
] as const;

/** The formats of `export`. */
export const EXPORT_FORMATS = ['csv', 'json', 'ndjson'] as const;

/** The formats of `guideline`. */
export const GUIDELINE_FORMATS: readonly string[] = ['text', 'json'];

/** The formats of `rules`. */
export const LIST_FORMATS = ['text', 'json'] as const;
