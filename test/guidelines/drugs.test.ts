import { describe, expect, it } from 'vitest';
import { classesOf, drugByName, drugClassesIn, drugsIn } from '../../server/src/guidelines/drugs';

const named = (text: string) => drugsIn(text).map(({ drug, form }) => `${drug.generic}, ${form}`);

describe('drugsIn', () => {
  it.each([
    ['Norco 10/325mg #60', ['hydrocodone/acetaminophen, oral']],
    ['Tylenol with codeine #3, and Tylenol', ['acetaminophen/codeine, oral', 'acetaminophen, oral']],
    ['Voltaren 75mg #60', ['diclofenac, oral']],
    ['Voltaren gel 1% 100 grams', ['diclofenac topical, topical']],
    ['Lidocaine ointment 5%', ['lidocaine, topical']],
    ['lidocaine 5% patch #30', ['lidocaine patch, patch']],
    ['Flurbiprofen 10%/Lidocaine 5% cream', ['flurbiprofen, topical', 'lidocaine, topical']],
    ['compound cream with baclofen 2%', ['compounded cream, topical', 'baclofen, topical']],
    ['Toradol injection 60mg', ['ketorolac, oral'].map(() => 'ketorolac, injection')],
    ['Fanatrex 25mg/ml oral suspension', ['gabapentin, oral']],
    ['Pril osec 20mg', ['omeprazole, oral']],
    ['MEDROX OINTMENT 120 GM', ['capsaicin/menthol/methyl salicylate, topical']],
    ['120 mg morphine equivalent dose', []],
    ['A request for a chair', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('gives places in the text', () => {
    const text = 'He takes Neurontin, and (at night) Elavil.';
    expect(drugsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Neurontin', 'Elavil']);
  });

  it('is linear in the text', () => {
    const text = 'The patient takes Norco, gabapentin and a muscle relaxant. '.repeat(4000);
    expect(drugsIn(text).length).toBe(8000);
  });
});

describe('drugByName', () => {
  it.each([
    ['Flexeril', 'cyclobenzaprine', 'exact'],
    ['cyclobenzaprine', 'cyclobenzaprine', 'exact'],
    ['MEDREX', 'capsaicin/menthol/methyl salicylate', 'misspelt'],
    ['Hydrocodon/APAP', 'hydrocodone/acetaminophen', 'misspelt'],
    ['cyclobenzaprene', 'cyclobenzaprine', 'misspelt'],
  ])('%s is %s', (word, generic, how) => {
    const found = drugByName(word);
    expect([found?.drug.generic, found?.how]).toEqual([generic, how]);
  });

  it.each(['chair', 'Sofa', 'spine', 'dorsal', 'Ability', 'systolic', 'reflex', ''])(
    '"%s" is no drug',
    (word) => {
      expect(drugByName(word)).toBeUndefined();
    },
  );
});

describe('classes', () => {
  it('are found by their words', () => {
    const text = 'Muscle relaxants, NSAIDs and a proton pump inhibitor; an epidural steroid.';
    expect(drugClassesIn(text).map(({ drugClass }) => drugClass.id)).toEqual([
      'muscle-relaxant',
      'nsaid',
      'ppi',
    ]);
  });

  it.each([
    ['Deprizine', 'H2 blocker'],
    ['pantoprazole', 'proton pump inhibitor (PPI)'],
    ['Fanatrex', 'anti-epilepsy drug (AED)'],
    ['Tabradol', 'muscle relaxant'],
    ['Norco', 'opioid'],
    ['Vimovo', 'NSAID'],
    ['Cymbalta', 'SNRI antidepressant'],
  ])('%s is a %s', (name, label) => {
    expect(classesOf(drugByName(name)!.drug)[0]!.label).toBe(label);
  });
});
