import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import '../../server/src/guidelineCopies/guidelineCopies';
import '../../server/src/guidelineCopies/recognize';
import '../../server/src/guidelineCopies/report';
import '../../server/src/cli/commandLine';
import { reshape, SHAPES } from '../letters/shapes';
import { stagesOf } from './stages';

declare const __root: string;

/** Does everything with the project's letters, so that every expression is made that is ever made. */
export function run(): void {
  const folder = join(__root, 'test/letters');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const shape of SHAPES) for (const stage of stagesOf(reshape(text, shape).text)) stage.run();
  }
}
