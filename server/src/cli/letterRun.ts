import type { LetterOptions } from './letterOptions';
import type { ReportOrder } from './letterReports';
import type { WorkOrder } from './letterWork';
import { rulesSet } from './ruleOption';
import type { LettersRun } from './runLetters';

const DEFAULT_CACHE = '.imrcache';

/** What a command asks of a run beside the options that all have. */
export interface OwnOrder extends Pick<ReportOrder, 'command' | 'withText' | 'onlyErrors'> {
  readonly fix?: WorkOrder['fix'];
}

/**
 * The run that a command's options ask for.
 *
 * @throws UsageError where there is no such rule or severity
 */
export function letterRun(
  targets: readonly string[],
  options: LetterOptions,
  { fix, ...own }: OwnOrder,
): LettersRun {
  const { format, isFormatNamed, output, jobs, filesFrom, stdinFilename, ignore, config, rule, quotes } =
    options;
  return {
    targets,
    output,
    isFormatNamed,
    jobs,
    ignores: ignore,
    ...(filesFrom !== undefined && { filesFrom }),
    ...(stdinFilename !== undefined && { inputName: stdinFilename }),
    ...(options.cache && { cache: options.cacheLocation ?? DEFAULT_CACHE }),
    settings: { rules: rulesSet(rule), ...(config !== undefined && { config }) },
    ...(fix !== undefined && { fix }),
    report: { ...own, format, withQuotes: quotes },
  };
}
