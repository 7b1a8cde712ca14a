import { wordList } from '../../language/wordList';

/** Words that open a sentence of the history and tell nothing: "Treatment to date has included". */
export const INTRODUCING = wordList(`
  treatment treatments prior previous past relevant conservative to date has have had been include includes included including
  medications medication current currently the patient worker injured his her their was were is are of consisted thus far the he
  she also reported reports noted with a an and other care diagnoses diagnosis diagnosed as on`);
