/** Words by which a rationale lets a source speak, or says that it is silent. */
import { wordList } from '../../language/wordList';

/** What a source does that speaks: "the ODG states". */
export const SOURCES_SPEAK = wordList(`
  state states stated recommend recommends recommended indicate indicates note notes support supports require requires
  suggest suggests specify specifies say says discuss discusses allow allows permit permits limit limits define defines
  describe describes list lists advise advises caution cautions endorse endorses consider considers report reports provide
  provides conclude concludes find finds write writes warn warns outline outlines mandate mandates quantifies establish
  establishes call calls ask asks set sets favor favors favour favours restrict restricts reserve reserves refer refers add adds teach teaches hold
  holds explain explains emphasize emphasizes stress stresses prefer prefers read reads repeat repeats urge urges urged takes agree agrees
  agreed found warned advised concluded stated cautioned concur concurs show shows showed shown persuaded convinced settles settled
  endorsed supported listed favored favoured required points point counsels demands demand expects expect accepts accept puts leaves leave`);

/** What a source speaks by not doing: "the ODG does not recommend". */
export const SOURCES_DENY = wordList(`
  recommend support require suggest allow permit advise consider endorse favor favour warrant approve approved call`);

/** What a source that is silent does not do: "does not address". */
export const SOURCES_ADDRESS = wordList(
  'address discuss mention comment cover speak apply provide contain have make refer include give offer',
);

/** "Silent", and what is said behind a source that says nothing. */
export const SILENT = wordList('silent');

/** Words after which a source does not speak, though a verb may follow: "ODG approved drugs", "ODG indications". */
export const NOT_SPEAKING = wordList(
  'not nor never approved approval approvals cleared clearance indicated indication indications',
);

export const DO = wordList('do does did has have had would will could');

export const NOT_DO = wordList(
  "don't doesn't didn't hasn't haven't hadn't wouldn't won't couldn't dont doesnt didnt",
);

/** Words that may stand between the opening and the source: "according to the current MTUS". */
export const BEFORE_SOURCE = wordList(`
  the current ca california mtus non official most recent updated state of in both and chapter guideline guidelines further
  cited`);

/** Right before what a reviewer does with a source: "‹I› consulted the ODG", "the ODG, which I ‹also› read". */
const CONSULTING = wordList('i we also reviewer have had');

/** What a reviewer does with a source, behind it: "the ODG was also ‹weighed›". */
export const WEIGHED = wordList(`
  weighed read reread consulted considered followed applied checked decisive persuasive convincing helpful influential instructive
  controlling dispositive`);
/** Before it. */
export const WAS_WEIGHED = wordList('was were been is are');

/** Openings that let the source after them speak, by their last word and the words that may stand before it. */
export const SPEAKING_OPENINGS: ReadonlyMap<string, ReadonlySet<string> | undefined> = new Map([
  ['per', undefined],
  ['under', undefined],
  ['citing', undefined],
  ['see', undefined],
  ['to', wordList('according pursuant refer looked turned looking turning')],
  ['consulted', CONSULTING],
  ['weighed', CONSULTING],
  ['followed', CONSULTING],
  ['applied', CONSULTING],
  ['used', CONSULTING],
  ['read', CONSULTING],
  ['checked', CONSULTING],
  [
    'on',
    wordList(
      'based noted stated outlined indicated described recommended relied relying rely leaned lean leaning drew draw drawing',
    ),
  ],
  ['upon', wordList('based')],
  ['with', wordList('accordance')],
  [
    'in',
    wordList(
      'noted stated outlined indicated described recommended criteria published appeared printed review reviews trial trials study studies article articles paper papers data literature analysis analyses editorial evidence',
    ),
  ],
  ['by', wordList('noted stated outlined indicated described recommended criteria')],
  ['of', wordList('criteria guideline guidelines statement recommendations position paper consensus')],
  ['from', wordList('criteria guideline guidelines')],
]);

/** "ODG Physical Therapy Guidelines - Allow for fading" is the MTUS's own text. */
export const INSIDE_MTUS_TEXT: readonly (readonly string[])[] = [
  ['physical', 'therapy'],
  ['physical', 'medicine'],
];

/** Names of guidelines in general, with which any source may be meant. */
export const GUIDELINE_WORDS = wordList('guideline guidelines guideliens');

/** Documents that rationales call by each other's names. */
export const SAME_BOOK: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['acoem-2004', new Set(['acoem'])],
]);

/** Words before "guidelines" with which more than one, or another than the one named, is meant. */
export const SEVERAL = wordList(
  'other both all these those cited above based different various available such non',
);

/** Words behind which medicine in general is the source. */
export const EVIDENCE_IN_GENERAL: readonly (readonly string[])[] = [
  ['evidence', 'based', 'medicine'],
  ['medical', 'literature'],
  ['non', 'mtus'],
  ['work', 'loss'],
];

/** What societies that write guidelines call themselves behind "American". */
export const SOCIETIES = wordList(
  'academy college society association board organization federation council foundation',
);

/** Where these begin: "American Geriatrics Society", "World Health Organization". */
export const SOCIETIES_OF = wordList('american north international national world european canadian british');

/** What a journal calls itself: "New England Journal of Medicine". */
export const JOURNALS = wordList('journal annals archives');

/** Before a title of a single word: "the journal Spine". */
export const BEFORE_SHORT_TITLES = wordList('journal');

/** What the title of a book or a journal follows: "the textbook Principles of Spine Care". */
export const BEFORE_TITLES = wordList('textbook handbook monograph treatise journal');

/** Small words inside a society's name. */
export const INSIDE_NAMES = wordList('of for the and');

/** Names by which a sentence speaks of a guideline. */
export const NAMES_OF_GUIDELINES = wordList(
  'mtus acoem cpmtg guideline guidelines criteria criterion schedule',
);

/** Papers of a case that have pages as well. */
export const PAPERS_WITH_PAGES = wordList('report reports');

/** Beside a page that nothing calls a guideline's: it may be of these. */
export const MAY_HAVE_PAGES = wordList(
  'note notes record records file fax letter chart transcript deposition form request response his her',
);

/** What a page does that is a guideline's: "as page 30 says". */
export const PAGES_SPEAK = wordList(`
  says states recommends accepts requires puts advises limits asks specifies allows supports lists wants sets calls gives names
  does repeats adds reads holds teaches notes explains describes warns confines reserves give shows show tells tell speaks speak names name list
  makes make has have says asks want expects expect`);

/** What of a guideline stands on a page: "the table on page 91", "the text at page 82". */
export const ON_A_PAGE = wordList(
  'table text passage section paragraph list chapter discussion topic entry see at',
);

/** What a page is of, behind it: "page 265 of the ‹chapter›", "page 268 of the hand chapter". */
export const HAS_PAGES = wordList('chapter section');
export const BEHIND_PAGE = wordList('of in from');

/** Between it and the page. */
export const BEFORE_PAGE = wordList('on at of from the to');

/** What speaks behind a page that opens its sentence: "at pages 93-94 ‹it› lists". */
export const SPEAKS_BEHIND_PAGE = wordList('it the they this');

/** Words between a guideline's name and the number of its regulation. */
export const BEFORE_REGULATION = wordList(
  'mtus 8 title ccr c r california code of regulations section sections the',
);

/** Words behind which a form of a verb is an adjective: "the recommended dose". */
export const DETERMINERS = wordList('the a an its their this that any');

/** Who decided before the reviewer: "page 27, on which UR relied". */
export const DECIDED_BEFORE = wordList('ur utilization administrator carrier insurer adjuster');

/** What these did with a page; what the reviewer makes of it is another thing. */
export const RELIED_ON = wordList(
  'relied relies cited cites used quoted quotes invoked invokes applied pointed points',
);

/** Before a source that tells what another says: "…, says ODG". */
export const RETELLS = wordList('says notes writes reports adds per');
