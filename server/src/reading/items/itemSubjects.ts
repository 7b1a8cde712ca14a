import { type Subject, subjectsOf } from '../../guidelines/subjects';
import type { Item } from '../../letter/model';
import { remembered, rememberedByText } from '../../text/remembered';

const subjectsIn = rememberedByText((title: string): readonly Subject[] => subjectsOf(title));

/** What an item asks for, by its title: drugs, classes of drugs, services. Computed once for each title. */
export const itemSubjects = remembered(({ title }: Item): readonly Subject[] => subjectsIn(title));
