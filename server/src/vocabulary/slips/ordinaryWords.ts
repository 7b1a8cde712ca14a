import { wordList } from '../../language/wordList';

/**
 * Words that are a slip away from the name of a drug, and are words themselves: "pronate" (Prolate), "triplicate"
 * (Trilisate), or drugs that the index does not have. Found by asking the index about every word of a general
 * vocabulary of English and of one of medicine; what a letter would rather have misspelt ("codein") was left out.
 */
export const ORDINARY_WORDS = wordList(`
  ability acedia aciclovir aciclovirs actor actors adipes allegro ambience ambient amerce amoxycillin amoxycillins
  ampicillin androgen anular astral ataraxy augment augmented augmenting augments austral benday bengal benzyl
  bioherm boline boning bonita boswellian bovine brayer burans busbar callan cambial camphol camphora cannabinol
  cannabism caplan caplin capsid carbuterol carticaine celestine celestines chalan chondritic chondritis chondroitic
  chondrosin chondrostian cibalis comparing concerto concerts coranto cortex cosmin coumarin creator cumbia
  cyclodiene dihydrocodeinone dihydroergotoxine dioxan disport ectrin embed embeds enalaprilat enclose ergobasine
  ergotaminine ergotinine ergotocine ergotoxine flavodoxin glucophore glucosaminide glucosazone glycosamine
  guaiphenesin halcyon hallion heparan hyaluronic hydrolyzing hydroxydione hyperdense hypertense hypertensor
  hypertonia indexal intermezzi kalian ketimine laminal lignocaine liminal lincosamide lithoid lorica lumina luminol
  lyric lyrics marihuana marihuanas meantime menthyl microslide midrib minidress ministress morphing nalorphine
  nerium neuronitis nimodipine nitroglycerine nitroglycerines nubbin oxybutyria oxybutyric pallor paragon paraxon
  parlor pencilling penicillia penicillic penicillinic penicillium penicillus pentobarbital pericardia peridium
  pitavastatin pramocaine prebiotic prebiotics prelate prials probate prolated prolix pronate prorate prosoma prosop
  prosos prostar pulmon pulmonal pygidium pyrimidine pyxidium raglan recast reclasp reequip relax relaxed replan
  requit resistor restoral sabella sacella saxagliptin senora sentry silver silvern silvers silvery singular solarize
  somata sombre stanol sublimable sublimate sublimated sublimates sublimize sublimized sublimizes testis testium
  tetractine tocopheryl tricorn tricot trilineate triplicate ultra ultracef ultracon verged verser verses verset
  verted vesicae vesicale vesicate vitamin vitamins xenial
`);

/** A word that a spelling checker passes and that is wrong before these: "medical branch block" is the medial one. */
export interface ConfusedWord {
  readonly wrong: string;
  readonly right: string;
  /** How the words behind it begin. */
  readonly before: readonly string[];
}

export const CONFUSED_WORDS: readonly ConfusedWord[] = [
  {
    wrong: 'medical',
    right: 'medial',
    before: [
      'branch', 'menisc', 'compartment', 'collateral', 'epicondyl', 'malleol', 'femoral', 'condyle', 'plica', 'patell', 'tibial',
    ],
  }, // biome-ignore format: a list of beginnings
  { wrong: 'facial', right: 'facet', before: ['joint', 'injection', 'block'] },
  { wrong: 'trial', right: 'tarsal', before: ['tunnel'] },
  { wrong: 'carpel', right: 'carpal', before: ['tunnel'] },
  { wrong: 'rotary', right: 'rotator', before: ['cuff'] },
  { wrong: 'rotor', right: 'rotator', before: ['cuff'] },
];
