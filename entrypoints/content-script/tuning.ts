/** Every limit, delay and distance of the content script, with its unit and what it costs to change. */

/* Reading the page */

/** Characters of one block. A longer one is cut at a space; a name that straddles the cut is missed. */
export const BLOCK_MAX_CHARACTERS = 20_000;
/** What is read of one page. Reading stops at any of these until the reader asks for as much more. */
export const PAGE_MAX = {
  characters: 5_000_000,
  /** Elements and texts. A walk over so many takes seconds, in small tasks. */
  nodes: 1_000_000,
  /** Spans that may name somebody. A settlement of so many holds the tab up for tenths of a second. */
  spans: 20_000,
};
/** Characters of the first question: about what a window shows, so that this is marked soon. */
export const FIRST_SLICE_CHARACTERS = 4_000;
/** Characters of the largest questions. Larger ones ask less often but hold up the page for longer. */
export const SLICE_CHARACTERS = 100_000;
/** Block elements of one question at most; those of empty pages would fill the memory. */
export const SLICE_ELEMENTS = 10_000;
/** Times as much read as at the last settlement before the next. Less, and long pages cost more. */
export const SETTLING_GROWTH = 4;
/** Milliseconds of reading after which the page gets its turn. Half a frame, as the page needs the rest. */
export const READING_TASK_MS = 8;
/** Shares of the window's width at which is looked what is in view: text has no more columns in sight. */
export const VIEW_COLUMNS = [0.25, 0.5, 0.75];
/** Pixels between two such looks: less than a line of text with its leading. */
export const VIEW_STEP_PX = 16;
/** Milliseconds after which looking pauses, until more of the page was read in its turn. */
export const VIEW_LOOK_MS = 4;
/** Nodes between two looks at the clock. More would overrun the task on slow machines. */
export const NODES_PER_BREATH = 150;
/**
 * Milliseconds before a failed question is asked again, and again: at first about what a stopped worker
 * takes to start. After the last the answer counts as none, and what was asked about stays unread.
 */
export const RETRY_DELAYS_MS = [250, 500, 1_000, 3_000, 9_000];
/** Cards fetched before anybody asks. Others come while the pointer rests; each holds up to 100 kB. */
export const CARDS_AHEAD_MAX = 2;
/** Cards kept in a tab; the one fetched longest ago goes first. */
export const CARDS_KEPT_MAX = 16;

/** Blocks below the headline that name somebody and count as the beginning of the article. */
export const LEAD_BLOCKS = 3;

/* Marks */

/**
 * Relative luminances (WCAG) of the grounds on which each of the marks' own colours (marks.css) has a
 * contrast of 3 : 1. On others marks have the colour of the text.
 */
export const LIGHT_GROUND_MIN = 0.76;
export const DARK_GROUND_MAX = 0.0333;
/** Marks whose grounds are looked at again when the page has changed; more if one of them differs. */
export const GROUND_SAMPLES = 8;

/* Frames */

/** CSS pixels that a frame has to have; smaller ones hold advertisements, and no card would fit. */
export const FRAME_MIN_WIDTH_PX = 400;
export const FRAME_MIN_HEIGHT_PX = 300;
/** Frames that a page remembers for the popup; the one heard of longest ago goes first. */
export const FRAMES_MAX = 50;

/* Pages that change */

/** Milliseconds between a change of the page and its reading, so that bursts are read once. */
export const CHANGE_DELAY_MS = 100;
/** Reading changes may take one part in this many of the time; a restless page is read less often. */
export const REST_PER_WORK = 8;
/** Readings of a whole page in a row after which reading pauses. Fewer would stop pages that build up. */
export const RESTLESS_READINGS_MAX = 8;
/** Milliseconds between two looks at whether a page that changes too fast has become calm. */
export const RESTLESS_LOOK_MS = 1_000;
/** Changes between two such looks below which a page is calm. */
export const CALM_CHANGES = 500;
/** Changed blocks in one batch beyond which the whole body is read instead of block by block. */
export const CHANGED_BLOCKS_MAX = 200;
/** Milliseconds between a change of the page and a look at hidden text and at what is behind marks. */
export const LOOK_AGAIN_MS = 500;
/** Hidden elements looked at again. Beyond these, hidden text stays unmarked once it is shown. */
export const HIDDEN_MAX = 2_000;

/** Milliseconds after which elements without a shadow root are looked at again, most come at once. */
export const ROOT_LOOKS_MS = [250, 1_000, 2_500, 5_000, 10_000, 20_000];

/* Pointing */

/**
 * Milliseconds that the pointer rests on a mention while a card is open or was a moment ago: the
 * reader is looking things up. At first it is the delay of the settings.
 */
export const WARM_OPEN_DELAY_MS = 100;
/** Milliseconds more for a mention in a link: who points at a link mostly means to follow it. */
export const LINK_EXTRA_DELAY_MS = 400;
/** Milliseconds after closing during which the next card opens warm. */
export const WARM_WINDOW_MS = 500;
/** Milliseconds after the last scroll event before resting counts again. */
export const SCROLL_QUIET_MS = 100;
/** Pixels per millisecond. A faster pointer is on its way elsewhere, so its rest starts anew. */
export const REST_MAX_SPEED = 0.5;
/** Pixels that a resting hand may drift. Less, and a trembling hand never opens a card. */
export const REST_RADIUS_PX = 6;
/** Mentions in a block beyond which the caret is asked first instead of measuring each of them. */
export const MEASURED_MENTIONS_MAX = 32;

/* The card */

/** Pixels between the line of text and the card. */
export const CARD_GAP_PX = 8;
/** Pixels between the card and the edge of the window. */
export const CARD_MARGIN_PX = 12;
/** Pixels; narrower windows shrink the card by its margins. */
export const CARD_WIDTH_PX = 360;
/** Pixels; longer cards scroll inside. */
export const CARD_MAX_HEIGHT_PX = 420;
/** Part of the window's height that a card may cover, so that the text stays readable. */
export const CARD_MAX_HEIGHT_SHARE = 0.6;
/** Pixels of height that a card may take whatever its share of the window: fewer show no whole fact. */
export const CARD_MIN_HEIGHT_PX = 240;
/** Pixels of height below which there is no room above or below a line; the card then stands beside it. */
export const CARD_CRAMPED_HEIGHT_PX = 120;
/** Pixels of width below which there is no room beside a line either. */
export const CARD_CRAMPED_WIDTH_PX = 180;
/** Milliseconds until a new live region is spoken into; screen readers miss what it holds at first. */
export const ANNOUNCE_DELAY_MS = 100;
/** Milliseconds that words stay on the page which no card says; less, and slow readers miss them. */
export const NOTICE_MS = 4000;
/** Pixels from the window's edges within which a line counts as in sight; sticky headers are that high. */
export const IN_SIGHT_MARGIN_PX = 48;

/* Going to a mention from the popup */

/** Milliseconds that a mark is lit, and is not, while it flashes: two flashes a second are harmless. */
export const FLASH_STEP_MS = 250;
/** Steps until all is as before; the first `FLASH_BLINKS` of them alternate. Fewer, and eyes that were on the popup miss it. */
export const FLASH_STEPS = 10;
export const FLASH_BLINKS = 5;

/* The article's date */

/** Days by which two datings of one article may differ; more is said on the card as a conflict. */
export const DAY_TOLERANCE = 1;
/** Years between publication and revision beyond which a page has no day on which it was written. */
export const REVISION_MAX_YEARS = 2;
/** Content systems write 1 January of year 1 for "unknown"; no newspaper is older than this. */
export const EARLIEST_YEAR = 1605;
