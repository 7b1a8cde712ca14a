import type { FileText } from './copy';
import { headLines } from './pageLines';

/**
 * The number printed on each page, by which letters cite it, or `undefined` for front matter. The first of
 * these that tells: the numbers that the file declares; those in the running heads that count up from page
 * to page ("Page 63 of 127"); else the place in the file.
 */
export function pageNumbers(pdf: FileText): readonly (number | undefined)[] {
  return declared(pdf) ?? counted(pdf.pages);
}

/** A file that declares nothing but 1, 2, 3 ... has not thought of what is printed on its pages. */
function declared({ labels, pages }: FileText): readonly (number | undefined)[] | undefined {
  if (labels === undefined || labels.length !== pages.length) return undefined;
  const numbers = labels.map((label) => (/^\d{1,4}$/.test(label) ? Number(label) : undefined));
  const isTelling = numbers.some((number, index) => number !== undefined && number !== index + 1);
  return isTelling ? numbers : undefined;
}

/** Of so many pages, at least this share must agree on how far the printed number is from the place in the file. */
const LEAST_SHARE = 0.03;

function counted(pages: readonly string[]): readonly (number | undefined)[] {
  // By how much the printed number may be ahead of the place in the file, for each page.
  const shifts = pages.map((text, index) => candidates(text).map((number) => number - (index + 1)));
  const votes = new Map<number, number>();
  for (const own of shifts) {
    for (const shift of new Set(own)) votes.set(shift, (votes.get(shift) ?? 0) + 1);
  }
  const least = Math.max(2, Math.ceil(pages.length * LEAST_SHARE));
  const chosen = shifts.map((own) => {
    const agreed = own.filter((shift) => votes.get(shift)! >= least);
    return agreed.sort((a, b) => votes.get(b)! - votes.get(a)!)[0];
  });
  // A page without a number (a title page, a page of pictures) goes with the pages around it.
  let shift = chosen.find((one) => one !== undefined) ?? 0;
  return chosen.map((own, index) => {
    shift = own ?? shift;
    const number = index + 1 + shift;
    return number >= 1 ? number : undefined;
  });
}

/** The numbers in a page's running head that may be the page's: alone, at a line's end, or after "page". */
function candidates(text: string): readonly number[] {
  const found: number[] = [];
  for (const line of headLines(text)) {
    const words = line.split(' ');
    const named = words.findIndex((word) => /^(?:page|pg\.?|p\.)$/i.test(word));
    for (const word of [words[0]!, words.at(-1)!, ...(named < 0 ? [] : [words[named + 1] ?? ''])]) {
      const number = /^[[(|–—-]?(\d{1,4})[\])|–—.-]?$/.exec(word)?.[1];
      if (number !== undefined) found.push(Number(number));
    }
  }
  return found;
}
