/** What whoever lets an assistant ask has to know. The same sentence in the settings, in the help, and wherever consent is asked. */
export const REMOTE_MODEL =
  'What a tool answers goes to the language model that asked: unless that model runs on this machine, what the answer says of a letter leaves it.';

/** What is left out where quotations are not asked for. */
export const WITHOUT_QUOTES =
  'Words of letters, case numbers, dates and what is said of the patient and the reviewer come only where "quotes" is true.';
