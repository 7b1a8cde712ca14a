import native from 'node:path';

/**
 * The path of a file from a folder, with slashes, as files name letters. Where there is none, since it lies on another drive
 * or share, its whole path.
 *
 * @param paths of the platform; tests take that of another
 */
export function pathFrom(folder: string, file: string, paths: typeof native.posix = native): string {
  return paths.relative(folder, paths.resolve(file)).split(paths.sep).join('/');
}
