import * as l10n from '@vscode/l10n';
import { count } from '../../features/trees/counted';
import { GROUPINGS, type Grouping } from '../../features/trees/grouping';
import { ignoredTree } from '../../features/trees/ignoredTree';
import { lettersTree, rowsBelow } from '../../features/trees/lettersTree';
import type { IgnoredLine } from '../../features/trees/listedLetter';
import { thisLetterTree } from '../../features/trees/thisLetterTree';
import type { LetterService } from '../../service/letterService';
import type { TreeAnswer, TreeParams } from '../protocol';
import type { Listing } from './listing';

/** The words of a finding are quoted up to so many characters. */
const LONGEST_QUOTE = 80;

/** Answers for the trees of the side bar. Parameters of a wrong shape get an empty tree. */
export function createTrees(listing: Listing, service: LetterService) {
  const letters = async ({ grouping, filter, row }: TreeParams): Promise<TreeAnswer> => {
    const all = await listing.all();
    const list = {
      ...all,
      grouping: GROUPINGS.find((one) => one === grouping) ?? ('none' satisfies Grouping),
      filter: typeof filter === 'string' ? filter : '',
    };
    if (row !== undefined) return { rows: rowsBelow(list, row) };
    const rows = lettersTree(list);
    const isFiltered = list.filter.trim() !== '';
    if (!isFiltered) return { rows };
    const found =
      list.grouping === 'none'
        ? l10n.t`${rows.length} of ${count(all.letters.length, 'letter')}`
        : l10n.t('Groups');
    return { rows, message: l10n.t`${found} with “${list.filter.trim()}”` };
  };

  const quote = (uri: string, { finding: { place } }: IgnoredLine): string | undefined => {
    if (service.revision(uri) === undefined) return undefined;
    const lines = service.text(uri).split(/\r\n|\r|\n/);
    const { start, end } = place;
    const first = lines[start.line - 1] ?? '';
    const words =
      start.line === end.line ? first.slice(start.column - 1, end.column - 1) : first.slice(start.column - 1);
    const told = words.replace(/\s+/g, ' ').trim();
    if (told === '') return undefined;
    return told.length > LONGEST_QUOTE ? `${told.slice(0, LONGEST_QUOTE - 1)}…` : told;
  };

  return async (params: Partial<TreeParams> | undefined): Promise<TreeAnswer> => {
    const { tree, row, uri } = params ?? {};
    if (row !== undefined && typeof row !== 'string') return { rows: [] };
    switch (tree) {
      case 'letters':
        return letters({ ...params, tree });
      case 'this letter':
        return { rows: typeof uri === 'string' ? thisLetterTree(await listing.of(uri), row) : [] };
      case 'ignored':
        return { rows: ignoredTree((await listing.all()).letters, uri, quote, row) };
      default:
        return { rows: [] };
    }
  };
}
