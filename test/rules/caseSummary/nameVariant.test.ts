import { describe, expect, it } from 'vitest';
import { disputing } from '../decision/disputed';
import { applied, expectFindings } from '../underlined';

const rule = ['name-variant'];
const denied = 'Decision rationale: No gain is recorded. The request is not medically necessary.';

describe('name-variant', () => {
  it('finds a drug spelled two ways, and mends it everywhere', () => {
    const text = disputing(
      `
NAPROXIN 500 MG #60: Upheld
^^^^^^^^ name-variant
Decision rationale: Naproxin is for short courses. The request is not medically necessary.`,
      'The cook takes naproxen for a sprained wrist.',
    );
    const [finding] = expectFindings(text, rule);
    expect(finding!.severity).toBe('warning');
    expect(finding!.related).toHaveLength(2);
    const mended = applied(text.replace(/^ *\^+ .*\n/gm, ''), finding);
    expect(mended).toContain('NAPROXEN 500 MG');
    expect(mended).toContain('Decision rationale: Naproxen is');
    expect(finding!.fixes![0]!.preferred).toBe(true);
  });

  it('finds the slip in the rationale or the summary where the header has the name right', () => {
    expectFindings(
      disputing(
        `
Zanaflex 4mg #60: Upheld
Decision rationale: Zanalfex is for short courses. The request is not medically necessary.
                    ^^^^^^^^ name-variant`,
      ),
      rule,
    );
  });

  it.each(['gabapentin', 'Gabapentine', 'gabapenin', 'gbapentin', 'gabbapentin'])(
    'knows gabapentin from %s',
    (slip) => {
      const text = disputing(`
Gabapentin 300mg #90: Upheld
Decision rationale: The clerk takes ${slip} at night. The request is not medically necessary.${
        slip === 'gabapentin'
          ? ''
          : `\n${' '.repeat('Decision rationale: The clerk takes '.length)}${'^'.repeat(slip.length)} name-variant`
      }`);
      expectFindings(text, rule);
    },
  );

  it('finds a drug that no list has, though the letter names it once', () => {
    const [finding] = expectFindings(
      disputing(`
Ketoprofin cream: Upheld
^^^^^^^^^^ name-variant
${denied}`),
      rule,
    );
    expect(finding!.message).toContain('no known name');
  });

  it('accepts a word of a longer name that is near to another name', () => {
    expectFindings(
      disputing(
        `
Synvisc injections, left knee: Upheld
Decision rationale: A hyaluronate is a lubricant for worn joints. No cartilage is lost. The request is not medically necessary.`,
        'The cook slipped on a wet floor; sodium hyaluronate was proposed.',
      ),
      rule,
    );
  });

  it('accepts words of English and of medicine that are a letter away from a drug', () => {
    expectFindings(
      disputing(
        `
Wrist brace: Upheld
Decision rationale: The hand can pronate and supinate without pallor. No chondritis is seen. The request is not medically necessary.`,
        'The cook takes nimodipine and nitroglycerine, gave a triplicate form to the pharmacy, and has a hyperdense lesion of the testis.',
      ),
      rule,
    );
  });

  it('tells a short name only by its strength', () => {
    expectFindings(
      disputing(`
Norco 10/325mg #60: Upheld
Decision rationale: The clerk takes Norko 10/325 mg. The request is not medically necessary.
                                    ^^^^^ name-variant`),
      rule,
    );
  });

  it('finds a procedure spelled two ways, and a word that a spelling checker lets pass', () => {
    const found = expectFindings(
      disputing(
        `
Meniscoctomy, left knee: Upheld
^^^^^^^^^^^^ name-variant
${denied}

Right medical branch block: Upheld
      ^^^^^^^ name-variant
${denied}`,
        'A meniscectomy of the left knee and a block of the medial branch were requested.',
      ),
      rule,
    );
    expect(found.map(({ fixes }) => fixes![0]!.preferred ?? false)).toEqual([false, true]);
  });

  it.each([
    // Brand, generic and class.
    ['Naproxen 500mg #60', 'Naprosyn is an NSAID.'],
    ['Motrin 600mg #40', 'Ibuprofen was taken.'],
    ['Voltaren 75mg #60', 'Diclofenac was taken.'],
    ['OxyContin 20mg', 'Oxycodone ER was taken.'],
    // Two names one letter apart that are two drugs.
    ['Tramadol 50mg #60', 'Toradol was given once.'],
    ['Hydrocodone 10mg', 'Hydromorphone was given once.'],
    // Hyphens, kerning and case; plurals.
    ['Prilosec 20mg #30', 'Pril osec was taken.'],
    ['AneCream 5%', 'Anecream was used.'],
    ['Post-concussion clinic', 'The postconcussion clinic is a team.'],
    ['MRI of the lumbar spine for radiculopathy', 'There is no radicul-opathy.'],
    ['Lidoderm patches', 'A Lidoderm patch was used.'],
    ['Opioid counseling', 'Opioids were taken.'],
    // Other forms of a word, British spelling, other words.
    ['Arthroscopic debridement', 'Arthroscopy was discussed.'],
    ['Orthopedic consultation', 'An orthopaedic surgeon was seen.'],
    ['Electrodiagnostic study', 'Electrodiagnostics were done.'],
    ['Medical clearance', 'The medial knee is sore and medical records were read.'],
  ])('accepts %s beside "%s"', (title, words) => {
    expectFindings(
      disputing(`
${title}: Upheld
Decision rationale: ${words} The request is not medically necessary.`),
      rule,
    );
  });
});

it.each([
  ['Nortriptyline 25mg #30', 'nortryptilene'],
  ['Methylprednisolone 4mg #21', 'methilprednisilone'],
])('takes three letters of a long name for a slip: %s / %s', (title, slip) => {
  expectFindings(
    disputing(`
${title}: Upheld
Decision rationale: The clerk takes ${slip} at night. The request is not medically necessary.
${' '.repeat('Decision rationale: The clerk takes '.length)}${'^'.repeat(slip.length)} name-variant`),
    ['name-variant'],
  );
});

it('takes a name that kerning has parted for no slip', () => {
  expectFindings(
    disputing(`
Dextromethorphan cream: Upheld
Decision rationale: The clerk uses dextromethorph an twice a day. The request is not medically necessary.`),
    ['name-variant'],
  );
});
