import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { resolve } from '../../server/src/guidelines/resolve';
import { citationsOf } from './citationOf';

const lines = `MTUS ACOEM Chapter 7 Independent Medical Examinations and Consultations Page(s): 127.
MTUS General Approaches ACOEM Chapter 5 Cornerstones of Disability Prevention and Management Page(s): 89-92.
MTUS Chronic Pain Treatment Guidelines Functional Improvement Measures Page(s): 48.
MTUS Chronic Pain Treatment Guidelines 9792.24.2 Page(s): 113.
MTUS Neck and Upper Back Complaints, Low Back Complaints.
MTUS ACOEM Chapter 10 Elbow Disorders (Revised 2007) Page(s): 17.
MTUS ACOEM Chapter 15 Stress Related Conditions Page(s): 398.
MTUS Postsurgical Treatment Guidelines Page(s): 24-25.
MTUS Postsurgical Treatment Guidelines, and Chronic Pain Treatment Guidelines Physical Medicine Page(s): 98-99.
MTUS Chronic Pain Treatment Guidelines Opioids, specific drug list, On-Going Management, Weaning of Medications Page(s): 78-80, 91, 124.
MTUS Chronic Pain Treatment Guidelines Anti-inflammatory medications, NSAIDs, specific drug list & adverse effects Page(s): 22, 67-73.
MTUS Chronic Pain Treatment Guidelines Carisoprodol (Soma) Page(s): 29, 65.
MTUS Chronic Pain Treatment Guidelines Medications for chronic pain, Antiepilepsy drugs (AEDs) Page(s): 60, 16-22.
MTUS Chronic Pain Treatment Guidelines Page(s): 111-113, Topical Analgesics.
MTUS Acupuncture Treatment Guidelines.
MTUS ACOEM Chapter 3 Initial Approaches to Treatment Page(s): 44-49, Chapter 8 Neck and Upper Back Complaints Page(s): 173-174.
MTUS ACOEM Chapter 12 Low Back Complaints Page(s): Table 12-8, 308-310.
MTUS ACOEM Chapter 2 General Approach to Initial Assessment and Documentation Page(s): 21-42.
MTUS ACOEM Chapter 6 Pain, Suffering, and the Restoration of Function Page(s): 115.
MTUS Chronic Pain Treatment Guidelines Chronic pain programs (functional restoration programs) Page(s): 30-34.
MTUS Chronic Pain Treatment Guidelines Urine drug testing Page(s): 43, 78, 94.
MTUS Chronic Pain Treatment Guidelines Epidural steroid injections (ESIs) Page(s): 46.
MTUS Chronic Pain Treatment Guidelines Home health services Page(s): 51.
MTUS Chronic Pain Treatment Guidelines Proton pump inhibitors Page(s): 68-69.
MTUS Chronic Pain Treatment Guidelines TENS, chronic pain (transcutaneous electrical nerve stimulation), Interferential Current Stimulation (ICS) Page(s): 114-121.
MTUS Chronic Pain Treatment Guidelines Hydrocodone/Acetaminophen; Opioids, long-term assessment; When to Discontinue Opioids; Weaning of Medications Page(s): 79-80, 88, 91, 124.
MTUS Shoulder Complaints 2004, Section(s): Surgical Considerations, Special Studies.
MTUS Low Back Complaints 2004, Section(s): Summary of Recommendations and Evidence.
MTUS Knee Complaints 2004, Section(s): Initial Care, Activity Alteration.
MTUS Opioid Treatment 2016, Section(s): 3.3.1.1 Opioids for Chronic Pain and Chronic Opioid Treatment: Screening for Risk of Addiction or Adverse Events, Prior to Chronic Opioid Treatment: Screening for Drug Misuse/Abuse, 3.3.6 Opioids for Chronic Pain and Chronic Opioid Treatment: Use of Urine Drug Testing (UDT).
MTUS Opioid Treatment 2016, Section(s): 1.4 Opioids for Acute Pain: Opioids for Post-operative Pain, 2. Opioids for Subacute Pain.
MTUS Chronic Pain Medical Treatment 2016, Section(s): Naproxen (Naprosyn, EC-Naprosyn, Anaprox, Anaprox DS [otc], Naprelan), Compound drugs, Topical analgesics, compounded.
MTUS Chronic Pain Medical Treatment 2009, Section(s): Opioids, criteria for use, Epidural steroid injections (ESIs), Barbiturate-containing analgesic agents, Physical Medicine.
MTUS Chronic Pain Medical Treatment 2016, Section(s): CRPS, diagnostic tests, Introduction, Work conditioning, work hardening, Thermography (infrared stress thermography).
MTUS Postsurgical Treatment 2009, Section(s): Forearm, Wrist, & Hand, Elbow & Upper Arm, Knee.
MTUS General Approaches 2004, Section(s): Prevention, General Approach to Initial Assessment and Documentation, Initial Approaches to Treatment, Cornerstones of Disability Prevention and Management.
MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Work-Relatedness, Follow-up Visits.
MTUS Elbow Complaints 2007, Section(s): Diagnostic Criteria, Radial Head Fracture.
MTUS Chronic Pain Medical Treatment 2016, Section(s): Antiemetics (for opioid nausea), Benzodiazepine dependence, maintenance, Capsaicin, topical (chili pepper/cayenne pepper), Low-Level Laser Therapy (LLLT).
MTUS Low Back Disorders 2019, and Opioids 2017, and Chronic Pain 2017.
MTUS Traumatic Brain Injury 2018, and Workplace Mental Health: Posttraumatic Stress Disorder and Acute Stress Disorder 2019, and Antiemetics 2020.
Non-MTUS Citation Official Disability Guidelines (ODG) Mental Illness & Stress, Trazodone (Desyrel); Pain, Insomnia treatment.
Non-MTUS Citation Official Disability Guidelines (ODG), Fitness for Duty Chapter, Functional capacity evaluation (FCE).
Non-MTUS Citation http://www.ncbi.nlm.nih.gov/pubmed/12345678.
Non-MTUS Citation Goodman and Gilman's The Pharmacological Basis of Therapeutics, 12th ed.
Non-MTUS Citation American College of Cardiology/American Heart Association (ACC/AHA) Guidelines on perioperative evaluation.
Non-MTUS Citation MTUS ACOEM Chapter 6.
Non-MTUS Citation ODG Carpal Tunnel, Electrodiagnostic studies; Knee & Leg Chapter, Durable Medical Equipment (DME).`.split(
  '\n',
);
it('x', () => {
  const out: string[] = [];
  for (const l of lines) {
    out.push(l);
    for (const c of citationsOf(`Decision based on ${l}`)) {
      const r = resolve(c, /20(1[6-9]|2\d)/.test(l) ? undefined : new Date('2015-01-01'));
      out.push(
        `    doc=${c.document?.text} ch=${c.chapter?.text} ed=${c.edition?.text} t=${c.topics.map((t) => t.text).join('|')} p=${c.pages.map((p) => p.text)} tb=${c.tables.map((t) => t.text)}`,
      );
      out.push(
        `      -> ${r.document?.id} ${r.edition?.id} [${r.chapters.map((x) => x.id)}] ${r.topics.map((t) => `${t.topic?.id ?? '-'}:${t.how}`).join(' | ')} ${r.pages.map((p) => `${p.exists}/${p.fit}`)} PROBLEMS ${r.problems.map((p) => p.kind)}`,
      );
    }
  }
  writeFileSync('/tmp/out2.txt', out.join('\n'));
});
