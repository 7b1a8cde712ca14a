import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/rules';
import { realLetters, seedLetters, writtenLetters } from './load';

/** So many words in a row, shared with a real letter, are a copy unless they are the form's own. */
const RUN = 12;

/** What the form prints itself, and the one sentence that every ancillary item of an upheld surgery carries. */
const TEMPLATE = [
  'HOW THE IMR FINAL DETERMINATION WAS MADE',
  'MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation with the employer, employee, providers or the claims administrator.',
  'The expert reviewer is Board Certified in',
  'and is licensed to practice in California.',
  'He/she has been in active clinical practice for more than five years and is currently working at least 24 hours a week in active practice. The expert reviewer was selected based on his/her clinical experience, education, background, and expertise in the same or similar specialties that evaluate and/or treat the medical condition and disputed items/services. He/she is familiar with governing laws and regulations, including the strength of evidence hierarchy that applies to Independent Medical Review determinations.',
  'The Expert Reviewer has the following credentials: State(s) of Licensure: Certification(s)/Specialty:',
  'CLINICAL CASE SUMMARY The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:',
  'IMR ISSUES, DECISIONS AND RATIONALES The Final Determination was based on decisions for the disputed items/services set forth below:',
  'was the original request was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, is: Upheld Overturned',
  'The Claims Administrator authorized leaving the original request IMR eligible. The original request,',
  'Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision. MAXIMUS guideline: The Expert Reviewer did not cite any medical evidence for its decision.',
  'Claims Administrator guideline: The Claims Administrator based their decision on recommendation(s) outside of the MTUS Guidelines. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Chapter,',
  'did not base their decision on the MTUS. Decision based on Non-MTUS Citation MTUS: CHRONIC PAIN MEDICAL TREATMENT GUIDELINES',
  'As the requested surgical intervention is not medically necessary, the requested ancillary service is not medically necessary.',
];

function words(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** Every run of `length` words. */
function runs(all: readonly string[], length: number): string[] {
  return all.slice(0, Math.max(0, all.length - length + 1)).map((_, i) => all.slice(i, i + length).join(' '));
}

const templateTriples = new Set(TEMPLATE.flatMap((sentence) => runs(words(sentence), 3)));

/** How many words of a run are the writer's: no numbers, and nothing that the form prints. */
function ownWords(run: string): number {
  const all = run.split(' ');
  const form = new Set<number>();
  runs(all, 3).forEach((triple, i) => {
    if (templateTriples.has(triple)) for (const k of [i, i + 1, i + 2]) form.add(k);
  });
  return all.filter((word, i) => !form.has(i) && !/\d/.test(word)).length;
}

const samplesFolder = fileURLToPath(new URL('../../samples/', import.meta.url));
const samples = readdirSync(samplesFolder).map((name) => ({
  name,
  text: readFileSync(samplesFolder + name, 'utf8'),
}));

/** The parts of a letter that its writer wrote: neither the form's sentences nor the lines that cite. */
function written(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .split(
      /(?=Claims Administrator guideline:)|(?=Decision rationale:)|(?=IMR ISSUES, DECISIONS)|(?<=all medical records:)/,
    )
    .filter(
      (part) =>
        !/^Claims Administrator guideline:|^IMR ISSUES|HOW THE IMR FINAL.*all medical records:$/.test(part),
    );
}

describe('the letters of the project are its own', () => {
  const shared = [...seedLetters(), ...realLetters()];
  const real = new Map<string, string>();
  for (const { name, text } of shared) for (const run of runs(words(text), RUN)) real.set(run, name);

  /** The runs of words that a text shares with a real letter. */
  const copied = (text: string): string[] =>
    written(text)
      .flatMap((part) => runs(words(part), RUN))
      .filter((run) => real.has(run) && ownWords(run) > 5)
      .map((run) => `${real.get(run)}: ${run}`);

  for (const { name, text } of [...writtenLetters(), ...samples]) {
    it.runIf(shared.length > 0)(`${name} shares no run of words with a real letter beside the form`, () => {
      expect(copied(text)).toEqual([]);
    });
  }

  for (const { id, page } of rules) {
    it.runIf(shared.length > 0)(
      `the page of ${id} shares none with one either, lines that cite included`,
      () => {
        const found = [page.wrong, page.right, page.ignore]
          .flatMap((part) => runs(words(part), RUN))
          .filter((run) => real.has(run) && ownWords(run) > 2);
        expect(found).toEqual([]);
      },
    );
  }

  it.runIf(shared.length > 0)('and a copy would be seen', () => {
    for (const { name, text } of shared) expect(copied(text).length, name).toBeGreaterThan(50);
  });
});
