import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../server/src/language/lexicon';
import { wordList } from '../../server/src/language/wordList';
import { readPassage } from '../../server/src/reading/sentences/passage';
import { flatten } from '../../server/src/text/flatText';
import { CONCEPT_LEXICON, CONCEPTS, conceptOf, isKindOf } from '../../server/src/vocabulary/concepts';

/** The words of a form as the lexicon compares them. */
const keyOf = (form: string): string =>
  form
    .trim()
    .toLowerCase()
    .split(/[\s/-]+/)
    .join(' ');

const conceptsIn = (text: string): readonly string[] =>
  mentionsIn(readPassage(flatten(text, 0, text.length)).words, CONCEPT_LEXICON).map(({ entry }) => entry.id);

/** The concept that the lexicon finds by these words. */
function ownerOf(form: string): string | undefined {
  const [first, ...rest] = form.split(' ');
  let node = CONCEPT_LEXICON.beginning(first!);
  for (const word of rest) node = node?.next?.get(word);
  return node?.entry?.id;
}

/** Words of grammar that are a form together: a question for the number. */
const ASKING: ReadonlySet<string> = new Set(['how many']);

const FUNCTION_WORDS = wordList(`
  a an the this that these those and or nor but so yet for of in on at by to from with without into onto over under
  about as if than then when while where who whom whose which what how why not no never is was are were be been being am
  has have had do does did can could may might must shall should will would it its he she they them his her their him
  we our you your i me my all any some each every both either neither other another such same own only just very too
  also there here up down out off again more most less least few many much up due per via after before since until
`);

describe('the forms of concepts', () => {
  it('belong to one concept each, plurals included', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, forms } of CONCEPTS)
      for (const form of forms.split('|')) {
        const key = keyOf(form);
        const owner = ownerOf(key);
        const before = owners.get(key);
        if (owner !== id || (before !== undefined && before !== id))
          shared.push(`${key}: ${owner} and ${id}`);
        owners.set(key, id);
      }
    expect(shared).toEqual([]);
  });

  it('are written once, lower case, without blanks around them', () => {
    for (const { id, forms } of CONCEPTS) {
      const all = forms.split('|');
      expect(
        all.filter((form) => form !== form.trim().toLowerCase() || form === ''),
        id,
      ).toEqual([]);
      expect(
        all.filter((form, index) => all.indexOf(form) !== index),
        id,
      ).toEqual([]);
    }
  });

  it('hold no possessive, which the reader of words takes away', () => {
    const found = CONCEPTS.flatMap(({ forms }) =>
      forms.split('|').filter((form) => /[a-z]['’]s\b/.test(form)),
    );
    expect(found).toEqual([]);
  });

  it('are no words of grammar', () => {
    const found = CONCEPTS.flatMap(({ id, forms }) =>
      forms
        .split('|')
        .filter((form) => !ASKING.has(form))
        .filter((form) =>
          keyOf(form)
            .split(' ')
            .every((word) => FUNCTION_WORDS.has(word)),
        )
        .map((form) => `${id}: ${form}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['She has heartburn after meals.', 'reflux'],
    ['He complains of burning in the stomach.', 'stomach-upset'],
    ['There are pins and needles in the hand.', 'numbness'],
    ['The knee gives out on stairs.', 'instability'],
    ['He often can’t sleep.', 'insomnia'],
    ['She cannot sleep at all.', 'insomnia'],
    ['Toe walking was normal.', 'strength'],
    ['Sensation by monofilament was tested.', 'sensation'],
    ['Jaw opening was 32 mm.', 'jaw-opening'],
    ['A TENS machine was used.', 'tens'],
    ['An H-Wave device was tried at home.', 'h-wave'],
    ['An interferential unit was tried.', 'interferential'],
    ['He had cupping twice.', 'cupping'],
    ['Trigger point dry needling was done.', 'dry-needling'],
    ['A pain pump was refilled.', 'intrathecal-pump'],
    ['An inversion table was bought.', 'inversion-table'],
    ['She wants an orthopedic mattress.', 'mattress'],
    ['A home health aide comes daily.', 'home-health'],
    ['He has a gym membership.', 'gym-membership'],
    ['She saw a dietitian.', 'nutrition-counseling'],
    ['He takes an appetite suppressant.', 'weight-loss-drug'],
    ['He underwent an L4-L5 fusion.', 'lumbar-fusion'],
    ['She had a TKA.', 'knee-replacement'],
    ['The report of the Agreed Medical Evaluator was reviewed.', 'medical-legal-report'],
    ['The uds was consistent with prescribed medications.', 'urine-test-consistent'],
    ['Results were inconsistent with prescribed medications.', 'urine-test-inconsistent'],
    ['The four As were reviewed.', 'four-as'],
    ['She has opioid-induced constipation.', 'opioid-induced-constipation'],
    ['He is homebound.', 'homebound'],
    ['The back muscles were ropy.', 'guarding'],
    ['She lies awake for hours.', 'insomnia'],
    ['A pain psychologist saw him in May.', 'psychological-evaluation'],
    ['The wrist’s distal latencies were prolonged.', 'nerve-conduction-values'],
    ['All orthopedic tests were negative.', 'provocative-tests'],
    ['Both arches drop when she stands.', 'flat-foot'],
    ['Skin temperature was symmetric.', 'skin-color-and-temperature'],
    ['She cooks dinner herself.', 'household-chores'],
    ['The pill count was right.', 'pill-count'],
    ['She drops things.', 'gripping-difficulty'],
    ['McMurray’s test hurts.', 'meniscal-test'],
    ['Kemp’s was done.', 'facet-test'],
    ['The FADIR test hurts.', 'hip-test'],
    ['A root canal was done.', 'root-canal'],
    ['The dentist saw a cracked tooth.', 'tooth-damage'],
    ['She has a GAD-7 of 12.', 'mood-score'],
  ])('read in prose: %s', (text, id) => {
    expect(conceptsIn(text)).toContain(id);
  });

  it.each([
    ['His body mass index is 31.', 'tumor'],
    ['The pain is worse in colder weather.', 'skin-changes'],
    ['She takes blood pressure medication.', 'blood-pressure'],
    ['Sleep latency was long.', 'nerve-conduction-values'],
    ['There was loss of muscle mass.', 'tumor'],
    ['Bowel sounds are present.', 'bowel-bladder'],
    ['He has regular bowel movements.', 'bowel-bladder'],
    ['She has irritable bowel syndrome.', 'irritability'],
    ['A stress fracture was seen.', 'stress'],
    ['Valgus stress was painless.', 'stress'],
    ['He takes weak opioids.', 'motor-weakness'],
    ['The wound was closed under IV sedation.', 'drowsiness'],
    ['She had a medical clearance.', 'medication'],
    ['Conservative care was exhausted.', 'fatigue'],
    ['He is status post a fall.', 'surgery'],
    ['Radiation therapy was given.', 'radiating-pain'],
  ])('are not read into other words: %s is no %s', (text, id) => {
    expect(conceptsIn(text)).not.toContain(id);
  });
});

describe('the classes of concepts', () => {
  it('exist, for each concept and each sign of an examination', () => {
    const ids = new Set(CONCEPTS.map((one) => one.id));
    const missing = CONCEPTS.flatMap(({ id, isA, abnormal }) =>
      [...isA, ...(abnormal === undefined ? [] : [abnormal])]
        .filter((wider) => !ids.has(wider))
        .map((wider) => `${id}: ${wider}`),
    );
    expect(missing).toEqual([]);
  });

  it('hold no circle', () => {
    const below = (id: string, path: readonly string[]): readonly string[] =>
      path.includes(id) ? [...path, id] : conceptOf(id).isA.flatMap((wider) => below(wider, [...path, id]));
    expect(CONCEPTS.flatMap(({ id }) => below(id, []))).toEqual([]);
  });

  it('name a finding or a complaint as what is there when something examined or asked for is abnormal', () => {
    const others = CONCEPTS.filter(
      ({ abnormal }) =>
        abnormal && !['sign', 'symptom', 'class', 'diagnosis'].includes(conceptOf(abnormal).kind),
    );
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['lumbar-fusion', 'surgery', true],
    ['lumbar-fusion', 'spinal-surgery', true],
    ['meniscectomy', 'surgery', true],
    ['meniscectomy', 'spinal-surgery', false],
    ['cervical-fusion', 'lumbar-fusion', false],
    ['surgery', 'lumbar-fusion', false],
    ['tens', 'electrotherapy', true],
    ['h-wave', 'tens', false],
    ['interferential', 'conservative-care', true],
    ['gastritis', 'gastrointestinal-complaints', true],
    ['gi-bleeding', 'gi-risk', true],
    ['reflux', 'gi-risk', false],
    ['constipation', 'side-effects', false],
    ['opioid-induced-constipation', 'side-effects', true],
    ['urine-test-inconsistent', 'urine-drug-test', true],
    ['self-care-difficulty', 'functional-limitation', true],
    ['cane', 'walking-aid', true],
    ['hip-labral-tear', 'shoulder-derangement', false],
    ['ankle-ligament-tear', 'knee-derangement', false],
    ['h2-blocker', 'ppi', false],
    ['weight-loss-drug', 'medication', true],
  ])('%s is a kind of %s: %s', (id, of, kind) => {
    expect(isKindOf(id, of)).toBe(kind);
  });
});
