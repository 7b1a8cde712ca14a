import { classesOf, drugs } from '../../guidelines/drugs';
import type { Subject } from '../../guidelines/subjects';

const byId = new Map(drugs.map((drug) => [drug.id, drug]));
const skinTopics: readonly string[] = ['topicals', 'compound-drugs', 'topicals-compounded'];
const swallowed =
  /\d\s?mg\b(?!\s?\/\s?(?:g|gm|gram)\b)|\b(?:tablets?|tabs?|capsules?|caps?|pills?|oral(?:ly)?|suspension|syrup|ER|XR|SR|EC|DR)\b/i;

/**
 * The subjects with what guidelines say of a drug in its other forms, where the title leaves the form open:
 * a cream of an anti-inflammatory is rightly cited under the class, and "Voltaren" may be a gel.
 */
export function withOtherForms(subjects: readonly Subject[], title: string): readonly Subject[] {
  return subjects.map((subject) => {
    const drug = subject.kind === 'drug' ? byId.get(subject.id) : undefined;
    if (!drug) return subject;
    if (subject.form === 'topical' || subject.form === 'patch' || subject.form === 'injection') {
      const ofClasses = classesOf(drug).flatMap(({ topics }) => topics);
      const ofTablets = drug.classes.includes('topical-nsaid') ? ['nsaids'] : [];
      return withTopics(subject, [...drug.topics, ...drug.spokenOf, ...ofClasses, ...ofTablets]);
    }
    return swallowed.test(title) ? subject : withTopics(subject, skinTopics);
  });
}

function withTopics(subject: Subject, more: readonly string[]): Subject {
  return { ...subject, topics: [...new Set([...subject.topics, ...more])] };
}
