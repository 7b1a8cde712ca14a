/** Of the forms in `schemas/`: raised when something in them goes or changes its meaning, not when something is added. */
export const SCHEMA_VERSION = 1;
