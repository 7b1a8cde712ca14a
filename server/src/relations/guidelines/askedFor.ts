import { classesOf, drugs, saysSwallowed } from '../../guidelines/drugs';
import type { Subject } from '../../guidelines/subjects';
import type { Item } from '../../letter/model';
import { countsIn } from '../../reading/amounts/counts';
import { itemSubjects } from '../../reading/items/itemSubjects';
import { passageOf } from '../../reading/sentences/passage';
import { remembered } from '../../text/remembered';
import {
  MODALITIES,
  PHYSICAL_MEDICINE,
  SKIN_TOPICS,
  TABLETS_OF,
} from '../../vocabulary/sources/guidelineSubjects';

const drugById = new Map(drugs.map((drug) => [drug.id, drug]));

/**
 * What an item asks for, each with every subject under which guidelines may speak of it: of a drug that the title leaves
 * open whether it is a cream or a tablet, both; of heat or currents in sessions, physical medicine.
 */
export const askedFor = remembered((item: Item): readonly Subject[] => {
  const swallowed = saysSwallowed(item.title);
  const sessions = countsIn(passageOf(item.nameProse)).some(({ kind }) => kind === 'visits');
  return itemSubjects(item).map((subject) => {
    if (subject.kind === 'drug') return inOtherForms(subject, swallowed);
    const isModality = sessions && subject.topics.some((id) => MODALITIES.has(id));
    return isModality ? withTopics(subject, [PHYSICAL_MEDICINE]) : subject;
  });
});

function inOtherForms(subject: Subject, swallowed: boolean): Subject {
  const drug = drugById.get(subject.id);
  if (!drug) return subject;
  if (subject.form === 'topical' || subject.form === 'patch' || subject.form === 'injection') {
    const ofClasses = classesOf(drug).flatMap(({ topics }) => topics);
    const ofTablets = drug.classes.flatMap((id) => TABLETS_OF[id] ?? []);
    return withTopics(subject, [...drug.topics, ...drug.spokenOf, ...ofClasses, ...ofTablets]);
  }
  return swallowed ? subject : withTopics(subject, SKIN_TOPICS);
}

function withTopics(subject: Subject, more: readonly string[]): Subject {
  return { ...subject, topics: [...new Set([...subject.topics, ...more])] };
}
