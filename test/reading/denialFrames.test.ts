import { describe, expect, it } from 'vitest';
import { readAs } from './readAs';

/** Frames of denial and their near misses: each pair differs in what the frame hangs on. */
describe('a frame that denies, and the like of it that does not', () => {
  it.each([
    // A value behind its name.
    ['Spasm: none.', 'Spasm', 'denied'],
    ['Allodynia, swelling, and weakness: none found.', 'Allodynia', 'denied'],
    ['Fever none, drainage none.', 'drainage', 'denied'],
    ['Spasm: none of it has gone.', 'Spasm', 'affirmed'],
    ['Nil swelling at the wrists.', 'swelling', 'denied'],
    ['Numbness, tingling, weakness - all denied.', 'tingling', 'denied'],
    // The verb of the clause before is meant again.
    ['Spasm is noted but numbness is not.', 'numbness', 'denied'],
    ['The tingling is constant but the numbness is not.', 'numbness', 'affirmed'],
    // Possession, and what is done with records.
    ['The patient does not currently own a walker.', 'walker', 'denied'],
    ['The patient does not possess a cane.', 'cane', 'denied'],
    ['The treating physician has never queried the CURES database.', 'CURES', 'denied'],
    ['He is not presently taking a benzodiazepine.', 'benzodiazepine', 'denied'],
    ['He is not on any concurrent benzodiazepine.', 'benzodiazepine', 'denied'],
    ['He is not only on a benzodiazepine but on an opioid.', 'benzodiazepine', 'affirmed'],
    // Phrases of time behind "not".
    ['A TENS unit has not as yet been tried.', 'TENS unit', 'denied'],
    ['A TENS unit has not to date been tried.', 'TENS unit', 'denied'],
    // What one thing did not come with, and who did not see to it.
    ['The drug was not associated with any side effects.', 'side effects', 'denied'],
    ['The nausea has not been worked up by a specialist.', 'nausea', 'affirmed'],
    ['The drug has not caused any side effects.', 'side effects', 'denied'],
    ['She has not been deemed permanent and stationary.', 'permanent and stationary', 'denied'],
    ['He has not reached maximum medical improvement.', 'maximum medical improvement', 'denied'],
    // The first one.
    ["This would be the patient's first course of acupuncture.", 'acupuncture', 'denied'],
    ["This is the patient's second course of acupuncture.", 'acupuncture', 'affirmed'],
    ['No nurse case manager is involved with the patient.', 'nurse case manager', 'denied'],
    // Taken, at the head of a note without its subject.
    ['Not on any antidepressant.', 'antidepressant', 'denied'],
    ['There is no concurrent steroid use.', 'steroid', 'denied'],
    // Two verbs of one subject.
    ['The epidural steroid injection was authorized but never performed.', 'injection', 'denied'],
    ['Acupuncture was requested and so has not been given.', 'Acupuncture', 'denied'],
    ['Acupuncture was authorized, yet massage was never begun.', 'massage', 'denied'],
    ['He was referred but never attended acupuncture.', 'acupuncture', 'denied'],
    // A list of participles.
    ['Acupuncture has not been considered, requested, or given.', 'Acupuncture', 'denied'],
    ['Acupuncture has been considered, requested, and given.', 'Acupuncture', 'affirmed'],
    // Turned around.
    ['What is missing is a urine drug screen.', 'urine drug screen', 'denied'],
    ['Absent from the report is a pain score.', 'pain score', 'denied'],
    ['In none of these positions was there spasm.', 'spasm', 'denied'],
    ['In all of these positions there was spasm.', 'spasm', 'affirmed'],
    // Phrases before the subject.
    ['Contrary to the request, a meniscal tear was not seen on the study.', 'meniscal tear', 'denied'],
    ['Two years on, acupuncture has not been offered.', 'acupuncture', 'denied'],
    ['Spasm, numbness and tingling were not found.', 'Spasm', 'denied'],
    ['Gabapentin is not on the list.', 'Gabapentin', 'denied'],
    ['Gabapentin is on the list.', 'Gabapentin', 'affirmed'],
    // Care that was not reached.
    ['He has been unable to attend any acupuncture.', 'acupuncture', 'denied'],
    ['She has not been trialed on TENS.', 'TENS', 'denied'],
    ['He has to date not undergone acupuncture.', 'acupuncture', 'denied'],
    ['The lumbar brace never arrived.', 'lumbar brace', 'denied'],
    ['The lumbar brace arrived.', 'lumbar brace', 'affirmed'],
    ['He never developed numbness.', 'numbness', 'denied'],
    ['He does not meet the criteria for fibromyalgia.', 'fibromyalgia', 'denied'],
    ['The film reveals nothing in the way of a fracture.', 'fracture', 'denied'],
    // Phrases of several words.
    ['He is new to acupuncture.', 'acupuncture', 'denied'],
    ['He is no stranger to acupuncture.', 'acupuncture', 'affirmed'],
    ['Acupuncture is nothing new to him.', 'Acupuncture', 'affirmed'],
    ['He has not set foot in physical therapy.', 'physical therapy', 'denied'],
    ['Numbness is not among his complaints.', 'Numbness', 'denied'],
    ['Numbness is among his complaints.', 'Numbness', 'affirmed'],
    ['The pain score was left blank.', 'pain score', 'denied'],
    ['Spasm was sought in vain.', 'Spasm', 'denied'],
    ['He has not been troubled by depression.', 'depression', 'denied'],
    ['Gabapentin was skipped.', 'Gabapentin', 'denied'],
    // What the subject is of.
    ['None of the usual NSAIDs has been given.', 'NSAIDs', 'denied'],
    ['None of the usual NSAIDs helped.', 'NSAIDs', 'affirmed'],
    ['Not a single session of physical therapy has taken place.', 'physical therapy', 'denied'],
    ['There has yet to be any physical therapy.', 'physical therapy', 'denied'],
    ['Physical therapy has been neither ordered nor attended.', 'Physical therapy', 'denied'],
    ['Physical therapy has been both ordered and attended.', 'Physical therapy', 'affirmed'],
    // A word that stands for the thing.
    ['Acupuncture is something he has never had.', 'Acupuncture', 'denied'],
    ['As for tizanidine, she has not had it before.', 'tizanidine', 'denied'],
    ['Synvisc was recommended, but he has gone without it.', 'Synvisc', 'denied'],
    ['Pain is 4/10 with Norco and 9/10 without it.', 'Norco', 'affirmed'],
    ['He uses the brace and cannot walk without it.', 'brace', 'affirmed'],
    ['She has the brace but does not use it.', 'brace', 'affirmed'],
    ['Apart from trazodone nothing has been tried.', 'trazodone', 'affirmed'],
    ['NSAIDs she could not take.', 'NSAIDs', 'uncertain'],
    // Beside another finding.
    ['The MRI shows tendinosis but not a rotator cuff tear.', 'rotator cuff tear', 'denied'],
    ['The headaches have stopped.', 'headaches', 'denied'],
    ['The headaches have stopped him from working.', 'headaches', 'affirmed'],
    ['Pain scores with and without the drug are lacking.', 'Pain scores', 'denied'],
    ['Functional improvement has gone unrecorded.', 'Functional improvement', 'denied'],
  ] as const)('"%s": "%s" is %s', (text, target, as) => {
    expect(readAs(text, target)).toBe(as);
  });
});

/** Denials that leave out what they deny, or whose verb stands apart from it; and their like that affirm. */
describe('what is taken up', () => {
  it.each([
    ['Two surgeons looked for a hernia and neither found it.', 'hernia', 'denied'],
    ['Two surgeons looked for a hernia and both found it.', 'hernia', 'affirmed'],
    ['As to incontinence, he says it has never happened.', 'incontinence', 'denied'],
    ['The letter says that a sleep study was done, but none was.', 'sleep study', 'denied'],
    ['All modalities but acupuncture have been tried; that has not.', 'acupuncture', 'denied'],
    ['Of the drugs that were sent, tramadol is not one.', 'tramadol', 'denied'],
    ['Acupuncture is something nobody has ever tried.', 'Acupuncture', 'denied'],
    ['It is true that no MRI has been done, but acupuncture was tried.', 'acupuncture', 'affirmed'],
    ['The contracture that was feared did not develop.', 'contracture', 'denied'],
    ['The contracture did not develop overnight.', 'contracture', 'affirmed'],
    ['Acupuncture was considered but in the end was never started.', 'Acupuncture', 'denied'],
    ['She has not swallowed a single dose of naproxen.', 'naproxen', 'denied'],
    ['He has never needed a walker.', 'walker', 'denied'],
    ['He does not need the walker at home.', 'walker', 'affirmed'],
    ['Tender points 0/18.', 'Tender points', 'denied'],
    ['Tender points 12/18.', 'Tender points', 'affirmed'],
    ['The films do not, in any view, show a fracture.', 'fracture', 'denied'],
    ['I do not believe she has radiculopathy.', 'radiculopathy', 'denied'],
    ['Numbness has not once been reported.', 'Numbness', 'denied'],
    ['I looked for a pain contract in vain.', 'pain contract', 'denied'],
    ['Asked about chest pain, he answered no.', 'chest pain', 'denied'],
    ['The prescription leaves the dosage out.', 'dosage', 'denied'],
    ['The left knee gives out.', 'knee', 'affirmed'],
    ['Fears of a tumor proved groundless.', 'tumor', 'denied'],
    ['The EMG rules out radiculopathy.', 'radiculopathy', 'denied'],
    ['The EMG was done to rule out radiculopathy.', 'radiculopathy', 'uncertain'],
    ['None of the readers saw a fracture.', 'fracture', 'denied'],
    ['Had acupuncture been tried, there would be a note of it.', 'acupuncture', 'denied'],
    ['It is not the case that he has undergone acupuncture.', 'acupuncture', 'denied'],
    ['Opioids have played no part in her care.', 'Opioids', 'denied'],
    ['Acupuncture never began.', 'Acupuncture', 'denied'],
    ['Renal function monitoring has not been done.', 'Renal function', 'denied'],
  ] as const)('"%s": "%s" is %s', (text, target, as) => {
    expect(readAs(text, target)).toBe(as);
  });
});

/** Denials that are themselves denied, answered or over, and what they take to be there; and their like that deny. */
describe('a denial that does not hold', () => {
  it.each([
    ['Dr. Lee never failed to record a pain score.', 'pain score', 'affirmed'],
    ['Dr. Lee failed to record a pain score.', 'pain score', 'denied'],
    ['No letter of mine lacks a medication list.', 'medication list', 'affirmed'],
    ['This letter lacks a medication list.', 'medication list', 'denied'],
    ['Few could fail to see the atrophy.', 'atrophy', 'affirmed'],
    ['There was no visit at which he did not complain of insomnia.', 'insomnia', 'affirmed'],
    ['There was a visit at which he did not complain of insomnia.', 'insomnia', 'denied'],
    ['None of the cultures explained the fever.', 'fever', 'affirmed'],
    ['None of the notes mentions fever.', 'fever', 'denied'],
    ['He has not had one day free of numbness.', 'numbness', 'affirmed'],
    ['He is free of numbness.', 'numbness', 'denied'],
    ['The ringing never stops and neither does the numbness.', 'numbness', 'affirmed'],
    ['I would be remiss not to mention the spasm.', 'spasm', 'affirmed'],
    ['It would be wrong to say that acupuncture was not tried.', 'acupuncture', 'affirmed'],
    ['The reviewer was incorrect in saying there is no stenosis.', 'stenosis', 'affirmed'],
    ['The reviewer was incorrect in saying there was a trial of acupuncture.', 'acupuncture', 'denied'],
    ['The surgery was denied without reading the operative report.', 'operative report', 'affirmed'],
    ['The surgery was denied without an operative report.', 'operative report', 'denied'],
    ['The worker denies any improvement in his tinnitus.', 'tinnitus', 'affirmed'],
    ['Never in my practice have I seen a more obvious foot drop.', 'foot drop', 'affirmed'],
    ['In no way does the rash look better than last month.', 'rash', 'affirmed'],
    ['He denied that the headaches had ever stopped.', 'headaches', 'affirmed'],
    ['We should not ignore the spasm.', 'spasm', 'affirmed'],
    ['The reviewer says that no brace was tried, yet one was worn for a year.', 'brace', 'affirmed'],
    ['The reviewer says that no brace was tried, and I see no sign of one.', 'brace', 'denied'],
    ['Contrary to the claim that there was no TENS trial, one was done.', 'TENS trial', 'affirmed'],
    ['Contrary to the claim of the adjuster, he has not had acupuncture.', 'acupuncture', 'denied'],
    ['He had no asthma before the fire; he has it now.', 'asthma', 'affirmed'],
    ['He had no asthma before the fire; the chest is clear.', 'asthma', 'denied'],
    ['Grip strength was measured with a dynamometer at each visit.', 'Grip strength', 'affirmed'],
    ['Grip strength was not measured.', 'Grip strength', 'denied'],
    ['The EMG was unremarkable.', 'EMG', 'affirmed'],
    ['The rainbow had no end.', 'rainbow', 'affirmed'],
  ] as const)('"%s": "%s" is %s', (text, target, as) => {
    expect(readAs(text, target)).toBe(as);
  });
});

/** Grammar by which a verb that no table holds denies its object, leaves it open or takes it to be there. */
describe('a verb that is denied', () => {
  it.each([
    ['The surgeon did not assign a home exercise program.', 'home exercise program', 'denied'],
    ['He did not sign the opioid agreement.', 'opioid agreement', 'uncertain'],
    ['The employer could not accommodate the work restrictions.', 'work restrictions', 'affirmed'],
    ['The drug did not lessen the spasm.', 'spasm', 'affirmed'],
    ['He did not complete, or even begin, acupuncture.', 'acupuncture', 'denied'],
    ['Numbness did not follow.', 'Numbness', 'denied'],
    ['The carrier never arranged a urine drug screen.', 'urine drug screen', 'denied'],
    ['The reviewer did not mention the spasm that I found.', 'spasm', 'affirmed'],
    ['The notes do not mention the spasm.', 'spasm', 'denied'],
    ['He is not able to work owing to numbness.', 'numbness', 'affirmed'],
    ['Acupuncture, though authorized, was not started.', 'Acupuncture', 'denied'],
    ['Numbness he does not have.', 'Numbness', 'denied'],
    ['Acupuncture should have been tried and it was not.', 'Acupuncture', 'denied'],
  ] as const)('"%s": "%s" is %s', (text, target, as) => {
    expect(readAs(text, target)).toBe(as);
  });
});

describe('an answer, a label or a sign that denies', () => {
  it.each([
    ['Acupuncture? He has never had it.', 'Acupuncture', 'denied'],
    ['Weight loss? None since May.', 'Weight loss', 'denied'],
    ['Weight loss? No injury caused it.', 'Weight loss', 'affirmed'],
    ['Missing from the packet: the urine drug screen.', 'urine drug screen', 'denied'],
    ['Spasm (-), swelling (+).', 'Spasm', 'denied'],
    ['Spasm (-), swelling (+).', 'swelling', 'affirmed'],
    ['He is seen w/o numbness.', 'numbness', 'denied'],
    ['He has had acupuncture, but a facet injection, no.', 'facet injection', 'denied'],
    ['Spasm: not seen.', 'Spasm', 'denied'],
  ] as const)('"%s": "%s" is %s', (text, target, as) => {
    expect(readAs(text, target)).toBe(as);
  });
});

describe('a thing that no concept names', () => {
  it.each([
    ['There was no gallop, click or rub.', 'rub', 'denied'],
    ['The wobble board was skipped.', 'wobble board', 'denied'],
    ['He has a no-show on record.', 'no-show', 'affirmed'],
    ['Neither the surgeon nor the nurse describes a halo sign.', 'halo sign', 'denied'],
    ['The wobble board was used.', 'wobble board', 'affirmed'],
  ] as const)('"%s": "%s" is %s', (text, target, as) => {
    expect(readAs(text, target)).toBe(as);
  });
});

describe('how far a denial reaches', () => {
  it.each([
    ['The site at which the patch is worn is not specified.', 'patch', 'affirmed'],
    ['The hour at which the splint was removed has not been recorded.', 'splint', 'affirmed'],
    ['The splint that was ordered has not been recorded.', 'splint', 'denied'],
    ['The thumb is not swollen, Finkelstein painful.', 'swollen', 'denied'],
    ['Thenar eminence not wasted, Phalen positive.', 'Phalen', 'affirmed'],
    ['That does not by itself make a worker homebound.', 'homebound', 'denied'],
    ['Two stairs do not of themselves make a worker homebound.', 'homebound', 'denied'],
  ] as const)('"%s": "%s" is %s', (text, target, as) => {
    expect(readAs(text, target)).toBe(as);
  });
});

describe('negative words that affirm, and the like of them that do not', () => {
  it.each([
    ['He does not deny numbness.', 'numbness', 'affirmed'],
    ['He denies numbness.', 'numbness', 'denied'],
    ['We can no longer ignore the numbness.', 'numbness', 'affirmed'],
    ['He no longer has numbness.', 'numbness', 'denied'],
    ['Nobody who examined the knee missed the swelling.', 'swelling', 'affirmed'],
    ['Nobody who examined the knee noted the swelling.', 'swelling', 'denied'],
    ['It is not for lack of stretching that it stays tight.', 'stretching', 'affirmed'],
    ['There is a lack of stretching.', 'stretching', 'denied'],
    ['It is untrue that no urine drug screen is on file.', 'urine drug screen', 'affirmed'],
    ['It is true that no urine drug screen is on file.', 'urine drug screen', 'denied'],
    ['I cannot agree with the reviewer that spasm is absent.', 'spasm', 'affirmed'],
    ['The report says that spasm is absent.', 'spasm', 'denied'],
    ['It is not that acupuncture was not done.', 'acupuncture', 'affirmed'],
    ['She is seldom without a headache.', 'headache', 'affirmed'],
    ['She is without a headache.', 'headache', 'denied'],
    ['There is hardly a visit at which spasm is not recorded.', 'spasm', 'affirmed'],
    ['There is a visit at which spasm is not recorded.', 'spasm', 'denied'],
    ['Nowhere is the spasm more marked than at the neck.', 'spasm', 'affirmed'],
    ['Nowhere is the spasm recorded.', 'spasm', 'denied'],
    ['The insomnia has not been adequately addressed.', 'insomnia', 'affirmed'],
    ['The insomnia has not been documented.', 'insomnia', 'denied'],
    ['Her depression is untreated.', 'depression', 'affirmed'],
    ['Her depression is undocumented.', 'depression', 'denied'],
    ['Spasm was never absent.', 'Spasm', 'affirmed'],
    ['It is not true that he has had no physical therapy.', 'physical therapy', 'affirmed'],
    ['There being no alternative, tramadol was started.', 'tramadol', 'affirmed'],
    ['I would not ask for it were there not a nonunion.', 'nonunion', 'affirmed'],
  ] as const)('"%s": "%s" is %s', (text, target, as) => {
    expect(readAs(text, target)).toBe(as);
  });
});
