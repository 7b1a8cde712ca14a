import { withHeaderLines } from '../features/drafting/headerLines';
import type { ReadFailure } from '../reader/failure';
import { failureAdvice } from '../reader/failureAdvice';
import { textNameOf } from '../reader/letterText';
import type { ImportAnswer } from './protocol';

/** What came of reading a PDF or Word letter: its text, or what to do where there is none. */
export function importAnswer(name: string, result: { readonly text: string } | ReadFailure): ImportAnswer {
  return 'failure' in result
    ? { state: 'failed', reason: failureAdvice(name, result) }
    : { state: 'read', name: textNameOf(name), text: withHeaderLines(result.text) };
}
