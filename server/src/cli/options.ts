import { Option } from 'commander';
import { UsageError } from './terminal';

/** `-f, --format`: one of these, the first where none is given. */
export function formatOption(formats: readonly string[], what: string): Option {
  return (
    new Option('-f, --format <format>', what)
      .choices(formats)
      .default(formats[0])
      // Instead of the library's own check, whose sentence is longer.
      .argParser((written: string) => {
        if (formats.includes(written)) return written;
        throw new UsageError(`There is no format "${written}"; there are ${listed(formats)}.`);
      })
  );
}

/** `-j, --jobs`: how many letters are checked at a time. */
export function jobsOption(): Option {
  return new Option(
    '-j, --jobs <number>',
    'How many letters are checked at a time; as many as there are processors, if left out.',
  ).argParser((written: string) => {
    if (/^[1-9]\d{0,2}$/.test(written)) return Number(written);
    throw new UsageError(`"--jobs" is a number from 1 to 999, and not "${written}".`);
  });
}

/** `-o, --output`: where to write. */
export function outputOption(value: string, what: string): Option {
  return nonEmpty(`-o, --output <${value}>`, what);
}

/** An option whose value must not be blank. */
export function nonEmpty(flags: string, what: string): Option {
  const option = new Option(flags, what);
  return option.argParser((written: string) => {
    if (written === '') throw new UsageError(`"${option.long}" needs the name of a file.`);
    return written;
  });
}

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
