import { type Concept, concept } from '../concepts/concept';

const study = (id: string, forms: string, isA = ''): Concept => concept('study', id, forms, isA);

/** Tests of urine and blood. */
export const LABORATORY_TESTS: readonly Concept[] = [
  study(
    'urine-drug-test',
    'urine drug screen|urine drug test|urine drug testing|uds|udt|urine toxicology|toxicology screen|urine drug toxicology|urine drug screening|drug screen|drug testing|toxicology report|toxicology testing|toxicology test|urine toxicology screen|urine drug toxicology report|urine screen|drug test|urine drug analysis|urine toxicology test|urine toxicology testing|urine toxicology report|urine test|urine testing|uds report|urinary drug screen|urinalysis drug screen|urine analysis for drugs|urine specimen|urine sample|toxicology|random drug testing|drug toxicology screen|urine toxicology screening|random urine drug screen|point of care urine test|quantitative urine drug testing|confirmatory testing|confirmation drug testing|drug screening|tox screen|urine tox|urine tox screen|oral fluid drug testing|urine immunoassay|confirmatory urine drug test|blood toxicology|urine drug monitoring|urine confirmation testing|utox|in office urine drug screen|urine drug',
  ),
  study(
    'urine-test-consistent',
    'consistent urine drug screen|consistent uds|consistent urine drug test|consistent with prescribed medication|consistent with prescriptions|consistent with medications prescribed|consistent with the medications prescribed|consistent with the prescribed medication|consistent with current medications|consistent with prescribed therapy|appropriate urine drug screen|consistent with medication|consistent with the medication|compliant urine drug screen|screens consistent|consistent screen|consistent urine screen|consistent drug screen|screens were consistent|all consistent',
    'urine-drug-test',
  ),
  study(
    'urine-test-inconsistent',
    'inconsistent urine drug screen|inconsistent uds|inconsistent result|inconsistent with prescribed medication|inconsistent with the prescribed medications|inconsistent with prescriptions|inconsistent with medications prescribed|inconsistent urine drug test|aberrant urine drug screen|inconsistent urine toxicology|inconsistent urine drug testing|inconsistent with medication|abnormal urine drug screen|inconsistent with the medications prescribed|inconsistent screen|screens inconsistent|inconsistent urine screen|inconsistent drug screen|inconsistent urine test',
    'urine-drug-test',
  ),
  study(
    'cures',
    'state database|state prescription database|prescription monitoring report|cures|cures report|cures database|pdmp|prescription monitoring|prescription monitoring program|prescription drug monitoring program|prescription monitoring database|cures check|cures monitoring|prescription drug monitoring|pdmp report|pdmp check|cures query|cures review|cures activity report|prescription database|cures pdmp|drug monitoring database|controlled substance database|cures search|controlled substance utilization review',
  ),
  study(
    'liver-test',
    'liver function test|liver function|liver enzymes|lft|hepatic panel|liver panel|hepatic function|liver function panel|hepatic function panel|liver enzyme|ast|alt|sgot|sgpt|ast and alt|transaminases|ggt|alkaline phosphatase|alt and ast',
    'laboratory',
  ),
  study(
    'kidney-test',
    'renal function|kidney function|creatinine|renal panel|bun|bun and creatinine|kidney function test|renal function test|serum creatinine|egfr|gfr|glomerular filtration rate|creatinine level',
    'laboratory',
  ),
  study(
    'blood-count',
    'cbc|complete blood count|blood count|hemoglobin|hgb|hematocrit|hct|ferritin|iron level|iron studies|platelet count|white blood cell count|white count',
    'laboratory',
  ),
  study(
    'lipid-panel',
    'lipid panel|cholesterol panel|lipid profile|fasting lipids|ldl|ldl cholesterol|total cholesterol|triglycerides|cholesterol level|lipids',
    'laboratory',
  ),
  study(
    'thyroid-test',
    'tsh|thyroid panel|thyroid function test|tsh level|thyroid function|thyroid function study|thyroid study|thyroid lab|thyroid testing|thyroid test|free t4|t4 level|free thyroxine|thyroid hormone level',
    'laboratory',
  ),
  study(
    'glucose-test',
    'hemoglobin a1c|hba1c|a1c|blood glucose|fasting glucose|glucose level|hgba1c|fasting blood sugar|fasting blood glucose|blood sugar|glycated hemoglobin|random glucose|glucose tolerance test|fingerstick reading|glucose reading|glucometer reading',
    'laboratory',
  ),
  study(
    'metabolic-panel',
    'cmp|bmp|comprehensive metabolic panel|basic metabolic panel|metabolic panel|chem panel|chemistry panel|chem 8|chem 12|chem 14|liver and kidney function|liver and renal function|hepatic and renal function|renal and hepatic function|kidney and liver function|liver and kidney function test|liver and kidney function panel',
    'kidney-test liver-test laboratory',
  ),
  study(
    'inflammatory-test',
    'esr|sedimentation rate|sed rate|c reactive protein|inflammatory marker|rheumatoid factor|ana titer|arthritis panel|crp|ana|antinuclear antibody|anti ccp|anti ccp antibody|rheumatologic panel|rheumatology panel|rheumatoid panel|autoimmune panel|lyme titer|anti dsdna|anti double stranded dna|autoimmune serology|autoimmune serologies|rheumatologic serology|rheumatologic serologies|rheumatoid serology|serologic studies|serologic testing|autoimmune testing|autoimmune test|rheumatologic testing|rheumatologic labs|autoantibody|autoantibodies|antinuclear antibody test|lupus panel',
    'laboratory',
  ),
  study(
    'hormone-level',
    'testosterone level|hormone level|total testosterone|free testosterone|testosterone|serum testosterone',
    'laboratory',
  ),
  study('coagulation-test', 'inr|pt inr|prothrombin time|coagulation study|coagulation panel', 'laboratory'),
  study(
    'vitamin-level',
    'vitamin d level|vitamin level|b12 level|vitamin b12 level|serum b12|25 oh vitamin d|25 hydroxyvitamin d|25 hydroxy vitamin d|serum vitamin d|oh vitamin d',
    'laboratory',
  ),
  study('urinalysis-test', 'urinalysis|urine analysis', 'laboratory'),
  study(
    'laboratory',
    'lab|laboratory|blood test|laboratory test|blood work|laboratory study|lab test|lab monitoring|blood tests|labs|lab work|lab value|blood draw|blood panel|laboratory evaluation|laboratory finding|laboratory work|laboratory workup|blood chemistry|cbc and cmp|serum level|bloodwork|blood tests and urinalysis|lab monitoring tests|laboratory monitoring|lab panel|serology|genetic panel',
  ),
  study(
    'genetic-test',
    'genetic test|genetic testing|pharmacogenetic testing|pharmacogenomic testing|dna test|dna testing|cytochrome testing|cytokine dna testing|cytochrome p450 testing|genetic metabolism test|proove test|genotyping|pharmacogenetic test|cytochrome p450|cytochrome p450 panel|cyp450|cyp2d6|cyp2c19|pharmacogenomics|pharmacogenomic test|drug metabolism test|metabolizer|poor metabolizer|gene test|genomic testing|drug metabolism testing',
  ),
  study('allergy-test', 'allergy test|allergy testing|patch test|skin prick test|patch testing'),
  study(
    'h-pylori-test',
    'h pylori|h pylori test|h pylori testing|helicobacter pylori|h pylori breath test|stool antigen|urea breath test|h pylori antibody|h pylori stool antigen|h pylori serology|h pylori biopsy',
  ),
];
