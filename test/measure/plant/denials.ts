import type { ConceptKind } from './concepts';

/** Sentences that deny, by what is denied. `X` is the noun; `Xs` begins a sentence with it. */
const denials: Readonly<Record<ConceptKind, readonly string[]>> = {
  finding: [
    'There is no documentation of X on physical examination.',
    'There was no evidence of X upon examination.',
    'No X was noted on examination.',
    'The physical examination did not reveal X.',
    'The records fail to show X.',
    'In this case, there were no objective findings of X.',
    'There is a lack of documented X.',
    'Documentation of X was not provided.',
    'The clinical notes do not mention X.',
    'X is not documented in the records provided.',
    'The treating physician has not described X.',
    'The examination was negative for X.',
    'There was an absence of X on exam.',
    'The submitted records do not demonstrate X.',
  ],
  diagnosis: [
    'There is no indication that the injured worker has X.',
    'The records do not contain a diagnosis of X.',
    'The injured worker has not been diagnosed with X.',
    'There is no documentation of X.',
    'There is no indication in the documentation of X.',
    'The documentation does not establish that the patient suffers from X.',
    'There is no evidence of X in the records provided.',
    'X has not been diagnosed.',
    'The medical records do not support a diagnosis of X.',
  ],
  complaint: [
    'There are no complaints of X.',
    'The patient does not report X.',
    'There is no documentation of X.',
    'The records do not describe X.',
    'There is no mention of X in the notes.',
    'No complaint of X is recorded.',
    'There is no indication that the injured worker experiences X.',
  ],
  test: [
    'There is no documentation that X was performed.',
    'No report of X was submitted for review.',
    'The patient has not had X.',
    'There is no evidence that X has been obtained.',
    'The results of X were not provided.',
    'The records do not include X.',
    'X has not been done.',
  ],
  treatment: [
    'There is no documentation of X.',
    'There is no evidence that the patient has tried X.',
    'The records do not show that X has been attempted.',
    'The injured worker has not been treated with X.',
    'There is no mention of X in the records provided.',
    'X has not been tried.',
    'There is no indication that X was ever provided.',
    'There was no documentation that the injured worker received X.',
  ],
  document: [
    'There is no X in the medical records provided.',
    'The records do not contain X.',
    'X was not submitted for review.',
    'There was no documentation of X.',
    'The file does not include X.',
  ],
  score: [
    'There is no documentation of X.',
    'X is not documented in the records provided.',
    'The provider did not record X.',
    'The records do not contain X.',
    'There was a failure to document X.',
    'No documentation of X was found.',
  ],
  medication: [
    'There is no documentation of X.',
    'The records do not list X.',
    'The provider has not documented X.',
    'X is not documented.',
  ],
};

/** The sentences that deny a noun phrase of this kind. */
export function denialsOf(kind: ConceptKind, noun: string): readonly string[] {
  const bare = noun.replace(/^(?:an?|any|the) /, '');
  const capital = bare.charAt(0).toUpperCase() + bare.slice(1);
  return denials[kind].map((template) =>
    template
      .replace(/\bno X\b/g, `no ${bare}`)
      .replace(/^No X\b/, `No ${bare}`)
      .replace(/^X\b/, /^(?:an?|any) /.test(noun) ? capital : noun.charAt(0).toUpperCase() + noun.slice(1))
      .replace(
        /\b(?:a lack of documented|objective findings of|complaint of|diagnosis of|an absence of) X\b/g,
        (m) => m.replace('X', bare),
      )
      .replace(/\bX\b/, noun),
  );
}
