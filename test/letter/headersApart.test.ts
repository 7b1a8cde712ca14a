import { describe, expect, it } from 'vitest';
import { parseLetters } from '../../server/src/letter/parse';
import { expectNesting } from './nesting';

const letter = (items: string): string => `HOW THE IMR FINAL DETERMINATION WAS MADE
The expert reviewer is Board Certified in Orthopedic Surgery and is licensed to practice in California.

CLINICAL CASE SUMMARY
The injured worker fell from a ladder.

IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

${items}`;

const itemsOf = (items: string) =>
  parseLetters(letter(items))[0]!.items.map(({ title, decision, children }) => ({
    title,
    decision: decision?.outcome,
    parts: children.map(({ part }) => part),
  }));

const whole = ['claims administrator guideline', 'reviewer guideline', 'rationale'];
const parts = `Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.

MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.

Decision rationale: The knee is stable. The brace is not medically necessary.`;

describe('an item header whose end stands apart', () => {
  it.each([
    ['on a line of its own', 'Hinged knee brace\n: Overturned\n'],
    ['behind an empty line', 'Hinged knee brace\n \n : Overturned\n'],
    ['on the next page', 'Hinged knee brace\n\f:  Overturned\n'],
    ['with its colon alone before it', 'Hinged knee brace\n:\nOverturned\n'],
  ])('%s', (_, header) => {
    const items = itemsOf(`${header}\n${parts}\n\nCold pack: Upheld\n\n${parts}`);
    expect(items).toEqual([
      { title: 'Hinged knee brace', decision: 'overturned', parts: whole },
      { title: 'Cold pack', decision: 'upheld', parts: whole },
    ]);
  });
});

describe('an outcome whose item has lost its name', () => {
  it.each([
    ['behind a sentence', `${parts}\n\n: Overturned`],
    ['on the next line', `${parts}\n: Overturned`],
    ['behind words without a verb', `${parts} Not medically necessary.\n\n: Overturned`],
    [
      'behind broken words',
      `${parts.replace(/is not[^:]*$/, 'i s not me dically nec essary.')}\n\n: Overturned`,
    ],
    ['on the next page', `${parts}\n\f: Overturned`],
  ])('takes none from the rationale before it: %s', (_, before) => {
    const items = itemsOf(`Cold pack: Upheld\n\n${before}\n\n${parts}`);
    expect(items).toEqual([
      { title: 'Cold pack', decision: 'upheld', parts: whole },
      { title: '', decision: 'overturned', parts: whole },
    ]);
  });

  it.each([
    ['an abbreviation', 'Tablets of 10mg, #60, 1 p.o. b.i.d.', 'Tablets of 10mg, #60, 1 p.o. b.i.d.'],
    [
      'a partial header',
      'Heat pad, 4 weeks was the original request. Heat pad, 2 weeks was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Heat pad, 2 weeks is disputed.',
      'Heat pad, 2 weeks is disputed.',
    ],
  ])('has a name that ends in a full stop: %s', (_, name, title) => {
    const items = itemsOf(`Cold pack: Upheld\n\n${parts}\n\n${name}\n: Overturned\n\n${parts}`);
    expect(items.map((item) => item.title)).toEqual(['Cold pack', title]);
  });
});

describe('labels and headers inside lines', () => {
  const running = (header: string, first = 'Claims Administrator  guideline :') =>
    `Cold pack : Upheld  ${first} Decision based on MTUS Knee Complaints 2004.  MAX IMUS guideline : Decision based on MTUS Knee Complaints 2004.   Decision  rat ionale:  The cold pack is one of a series
and its use is not described. The cold pack is not medically necessary.  ${header}
Claims Administrator guideline : Decision based on MTUS Knee Complaints 2004.  MAXIMUS  g uideline :
Decision based on MTUS Knee Complaints 2004.  Decision rationale : The request is not medically necessary.`;

  it.each([
    ['Heat pad : Upheld', 'Heat pad'],
    ['Retrospective: Heat pad, DOS 1.2.2017: Upheld', 'Retrospective: Heat pad, DOS 1.2.2017'],
    [
      'Heat pad, 4 weeks was the or iginal request. Heat pad, 2 weeks was author ized by the Claims Administrator. The remaining IMR elig ible portion of the original req uest, Heat pad, 2 weeks is : Upheld',
      'Heat pad, 2 weeks',
    ],
  ])('%s', (header, title) => {
    expect(itemsOf(running(header))).toEqual([
      { title: 'Cold pack', decision: 'upheld', parts: whole },
      { title, decision: 'upheld', parts: whole },
    ]);
  });

  it.each([
    'Claims Administrator guideline:',
    'Cl aims Admini strator guideline :',
    'Claims\nAdministrator guideline  :',
  ])('finds %j', (label) => {
    expect(itemsOf(running('Heat pad: Upheld', label)).map((item) => item.parts)).toEqual([whole, whole]);
  });

  it('leaves a label that is said in lower case, or that belongs to a longer word, to the sentence', () => {
    const [item] = itemsOf(
      `Cold pack: Upheld\n\n${parts} There was no decision rationale: none. The MyMAXIMUS guideline: none.`,
    );
    expect(item!.parts).toEqual(whole);
  });
});

describe('what was authorized of a request, its words broken', () => {
  it.each([
    [
      'Heat pad #4 w as the original request. The Claims Adminis trator authorized Heat pad #2, leaving the original request I MR eligible. The original request, Heat pad #4 i s',
      ['Heat pad #4', 'Heat pad #2', 'Heat pad #4'],
    ],
    [
      'Visits 12 was the original request. Visits 6 was author ized by the Claims Administrator. The remaining IMR eligible port ion of the original request, Visits 6 is',
      ['Visits 12', 'Visits 6', 'Visits 6'],
    ],
  ])('%s', (header, told) => {
    const text = letter(`${header} : Upheld\n\n${parts}`);
    const { partial } = parseLetters(text)[0]!.items[0]!;
    const words = [partial!.original, partial!.authorized!, partial!.remaining].map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(words).toEqual(told);
  });
});

it('no header begins inside the name of a request', () => {
  for (const quote of ['"', ' a brace', ''])
    for (const lineEnd of ['\n', '\r\n', '\f']) {
      const text = `Regarding the request for${quote}${lineEnd}The remaining IMR eligible portion of the original request, Y is: Upheld`;
      expectNesting(text, parseLetters(text));
    }
});
