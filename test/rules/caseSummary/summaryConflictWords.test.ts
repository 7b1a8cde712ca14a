import { describe, expect, it } from 'vitest';
import { messages } from './summaryAndRationale';

describe('summary-conflict: how sure, and in which words', () => {
  const spine = 'MRI of the cervical spine: Upheld';
  const messageOf = (summary: string, rationale: string, item = spine): readonly string[] =>
    messages({ summary, rationale, item });

  it('tenderness alone is little beside "significant"', () => {
    const summary = 'On examination there was tenderness of the neck.';
    const words = 'There were no significant physical examination findings.';
    expect(messageOf(summary, words)).toEqual([]);
    expect(messageOf(`${summary} There was spasm of the neck.`, words)[0]).toMatch(/^information/);
  });

  it('names what is on record, with its value', () => {
    const [message] = messageOf(
      'On examination there was decreased sensation in the C6 dermatome.',
      'There is no evidence of nerve root compromise.',
    );
    expect(message).toContain('records "decreased sensation"');
  });

  it('tells a study from what it showed', () => {
    const [message] = messageOf(
      'A CT of the neck dated 3/2/2016 showed a fracture.',
      'There are no significant findings of the CT.',
    );
    expect(message).toMatch(/^(?:hint|information): .*"CT"/);
  });

  it('tells what cannot be read from what is not there', () => {
    const [message] = messageOf(
      'Work status was documented as full duty.',
      'In this case, the injured worker has pain. Work status documentation is illegible.',
    );
    expect(message).toContain('is unclear or cannot be read');
  });

  it('is sure that a treatment failed only where that is said of it', () => {
    const words = 'There is no documentation that the worker failed physical therapy.';
    expect(messageOf('He attended physical therapy without relief.', words)[0]).toMatch(/^warning/);
    const apart =
      'He attended physical therapy. He is a baker. He sleeps well. A scan was asked for by lack of improvement.';
    expect(messageOf(apart, words)[0] ?? 'hint').toMatch(/^hint/);
  });

  it('takes electrodiagnostic studies for both of their kinds', () => {
    const summary = 'Electrodiagnostic studies of 11/30/2016 show a median neuropathy at the wrist.';
    const item = 'Wrist brace: Upheld';
    expect(messageOf(summary, 'The results of an EMG were not provided.', item)).toHaveLength(1);
    expect(messageOf(summary, 'There is no documentation of carpal tunnel syndrome.', item)).toHaveLength(1);
  });
});
