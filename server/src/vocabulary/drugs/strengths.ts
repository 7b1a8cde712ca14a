import { wordList } from '../../language/wordList';
import { row, type StrengthRow } from './strengthRow';
import { INNER_MEDICINE } from './strengthsOfInnerMedicine';
import { MORE_OF_MIND } from './strengthsOfMind';

/**
 * Strengths in which drugs are sold and the most that may be meant by a day's dose. From memory: the common strengths of tablets,
 * capsules and patches in the United States about 2013 to 2020, brand and generic, immediate and extended release together; the
 * day's dose is the labelled maximum made generous (for opioids without a ceiling several times what is usual). Not for dosing.
 */
const OPIOIDS: readonly StrengthRow[] = [
  row('hydrocodone-acetaminophen', '2.5 5 7.5 10', 120, '300 325 400 500 650 660 750'),
  row('hydrocodone-ibuprofen', '2.5 5 7.5 10', 80, '200'),
  row('hydrocodone', '10 15 20 30 40 50 60 80 100 120', 400),
  row('oxycodone', '5 7.5 10 15 20 30 40 60 80 160', 1000),
  row('oxycodone-acetaminophen', '2.5 5 7.5 10', 160, '300 325 400 500 650'),
  row('oxymorphone', '5 7.5 10 15 20 30 40', 400),
  row('morphine', '10 15 20 30 40 45 50 60 70 75 80 90 100 120 130 150 200', 2000),
  row('hydromorphone', '2 4 8 12 16 32', 200),
  row('tramadol', '50 100 150 200 300', 600),
  row('tramadol-acetaminophen', '37.5', 600, '325'),
  row('tapentadol', '50 75 100 150 200 250', 1000),
  row('codeine', '15 30 60', 480),
  row('acetaminophen-codeine', '300', 5000, '15 30 60'),
  row('methadone', '5 10 40', 500),
  row('levorphanol', '2 3', 40),
];

const ANTI_INFLAMMATORIES: readonly StrengthRow[] = [
  row('ibuprofen', '100 200 400 600 800', 4800),
  row('naproxen', '220 250 275 375 500 550 750 825', 1700),
  row('naproxen-esomeprazole', '375 500', 2000, '20'),
  row('ibuprofen-famotidine', '800', 4800, '26.6'),
  row('diclofenac', '18 25 35 50 75 100', 300),
  row('diclofenac-misoprostol', '50 75', 300, '0.2'),
  row('etodolac', '200 300 400 500 600', 1800),
  row('nabumetone', '500 750 1000', 3000),
  row('meloxicam', '5 7.5 10 15', 30),
  row('celecoxib', '50 100 200 400', 800),
  row('ketorolac', '10', 180),
  row('ketoprofen', '25 50 75 100 150 200', 400),
  row('indomethacin', '20 25 40 50 75', 300),
  row('piroxicam', '10 20', 60),
  row('oxaprozin', '600', 2700),
  row('sulindac', '150 200', 800),
  row('fenoprofen', '200 300 400 600', 4800),
  row('diflunisal', '250 500', 2000),
  row('salsalate', '500 750', 4500),
];

const MUSCLES_AND_NERVES: readonly StrengthRow[] = [
  row('cyclobenzaprine', '5 7.5 10 15 30', 60),
  row('tizanidine', '2 4 6', 38),
  row('methocarbamol', '500 750', 9000),
  row('orphenadrine', '50 100', 400),
  row('metaxalone', '400 640 800', 3500),
  row('carisoprodol', '250 350', 1600),
  row('chlorzoxazone', '250 375 500 750', 4500),
  row('baclofen', '5 10 20', 240),
  row('gabapentin', '100 300 400 600 800', 6000),
  row('pregabalin', '20 25 50 75 82.5 100 150 165 200 225 300 330', 700),
  row('topiramate', '15 25 50 100 150 200', 1600),
  row('carbamazepine', '100 200 300 400', 3200),
  row('oxcarbazepine', '150 300 600', 4800),
  row('lamotrigine', '5 25 50 100 150 200 250 300', 1000),
  row('levetiracetam', '250 500 750 1000', 6000),
];

const MIND_AND_SLEEP: readonly StrengthRow[] = [
  row('amitriptyline', '10 25 50 75 100 150', 600),
  row('nortriptyline', '10 25 50 75', 300),
  row('duloxetine', '20 30 40 60', 180),
  row('venlafaxine', '25 37.5 50 75 100 150 225', 750),
  row('fluoxetine', '10 20 40 60 90', 160),
  row('sertraline', '25 50 100 150 200', 400),
  row('paroxetine', '7.5 10 12.5 20 25 30 37.5 40', 150),
  row('citalopram', '10 20 30 40', 120),
  row('escitalopram', '5 10 20', 60),
  row('bupropion', '75 100 150 174 200 300 348 450 522', 900),
  row('trazodone', '50 100 150 300', 1200),
  row('mirtazapine', '7.5 15 30 45', 120),
  row('diazepam', '2 5 10', 120),
  row('alprazolam', '0.25 0.5 1 2 3', 20),
  row('clonazepam', '0.125 0.25 0.5 1 2', 40),
  row('lorazepam', '0.5 1 2', 30),
  row('temazepam', '7.5 15 22.5 30', 90),
  row('zolpidem', '1.75 3.5 5 6.25 10 12.5', 40),
  row('eszopiclone', '1 2 3', 9),
  row('buspirone', '5 7.5 10 15 30', 180),
  row('hydroxyzine', '10 25 50 100', 800),
];

const STOMACH_AND_OTHERS: readonly StrengthRow[] = [
  row('omeprazole', '10 20 40', 160),
  row('pantoprazole', '20 40', 160),
  row('esomeprazole', '20 24.65 40 49.3', 160),
  row('lansoprazole', '15 30', 240),
  row('dexlansoprazole', '30 60', 180),
  row('rabeprazole', '5 10 20', 160),
  row('ranitidine', '75 150 300', 1200),
  row('famotidine', '10 20 40', 320),
  row('ondansetron', '4 8 16 24', 64),
  row('promethazine', '12.5 25 50', 300),
  row('docusate', '50 100 240 250', 1000),
  row('acetaminophen', '80 160 325 500 650', 8000),
  row('butalbital-acetaminophen-caffeine', '50', 600, '300 325 500 750'),
  row('sumatriptan', '25 50 85 100', 400),
  row('prednisone', '1 2.5 5 10 20 50', 400),
  row('methylprednisolone', '2 4 8 16 32', 1000),
  row('dexamethasone', '0.5 0.75 1 1.5 2 4 6', 100),
  row('sildenafil', '20 25 50 100', 300),
  row('tadalafil', '2.5 5 10 20', 80),
];

export const STRENGTHS: readonly StrengthRow[] = [
  ...OPIOIDS,
  ...ANTI_INFLAMMATORIES,
  ...MUSCLES_AND_NERVES,
  ...MIND_AND_SLEEP,
  ...STOMACH_AND_OTHERS,
  ...MORE_OF_MIND,
  ...INNER_MEDICINE,
];

/** Drugs that are sold as capsules or coated tablets only, which nobody halves. */
export const NOT_HALVED: ReadonlySet<string> = wordList(`
  gabapentin pregabalin celecoxib duloxetine omeprazole esomeprazole lansoprazole dexlansoprazole pantoprazole rabeprazole nortriptyline
  temazepam indomethacin ketoprofen docusate milnacipran tamsulosin lubiprostone doxycycline cephalexin prazosin
`);

/** Milligrams in a unit of mass as letters write it. */
export const MILLIGRAMS: Readonly<Record<string, number>> = { mcg: 0.001, mg: 1, g: 1000 };
