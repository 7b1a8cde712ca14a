import { isAbsolute, join } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { type FoundFiles, findFiles, kindOf } from './foundFiles';

/**
 * The PDF and Word files that an argument of `import` names: a file, whatever its name, those of a folder and the folders
 * below it, or a pattern.
 */
export async function pdfAndWordFiles(target: string): Promise<FoundFiles> {
  const kind = await kindOf(target);
  if (kind === 'folder') {
    const { paths, closed } = await findFiles('**/*.{pdf,docx}', { cwd: target });
    return { paths: paths.map((path) => join(target, path)), closed };
  }
  return kind === 'nothing' && isDynamicPattern(target)
    ? findFiles(target, { absolute: isAbsolute(target) })
    : { paths: [target], closed: [] };
}
