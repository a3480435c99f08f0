import type { Measure } from '../model/observation.js';
import type { Phrase } from '../model/metric.js';
import type { RuleSet } from '../rules/rule-set.js';
import { withoutBrackets, withoutMarks } from './bracketed.js';
import { matchCatalogue } from './catalogue.js';
import { catalogueWords, placeIn } from './catalogue-words.js';
import type { Item } from './item.js';
import { remembered, type Remembered } from '../text/remember.js';
import { withoutNumberRuns } from './number-runs.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';
import { withoutOpening } from './without-opening.js';
import { withoutFiller } from './without-filler.js';

const QUOTES = /[“”‘’"《》〈〉\s·]|（[^（）]*）/g;
const HEAD_ROLES = ['head-growth', 'head-share', 'head-price', 'head-stock', 'head-flow'] as const;

/** A phrase of the items from `first` to `last`, both included; undefined where nothing but marks is left. Bracketed groups are left out of its label, short ones inside a name apart. */
export function makePhrase(
  items: readonly Item[],
  first: number,
  last: number,
  rules: Pick<RuleSet, 'metric' | 'word'>,
): Phrase | undefined {
  const kept = withoutFiller(withoutNumberRuns(withoutBrackets(items.slice(first, last + 1), vocabularyOf(rules))), vocabularyOf(rules));
  const start = kept[0];
  const end = kept.at(-1);
  if (!start || !end) return undefined;
  let words = '';
  for (const { text } of kept) words += text;
  const label = remembered(cleaned, rules.word, words, () => withoutOpening(words));
  const rest = label.length === 1 && start === end && !start.inTerm && /^[dvpcur]/.test(start.tag);
  return label === '' || rest ? undefined : phraseOf(label, { start: start.start, end: end.end }, rules);
}

/** Words as they are written, and the name that is left of them: the same are read several times in one clause. */
const cleaned: Remembered<string> = new WeakMap();

/** 变压器损耗 | 约 占输配电损耗, 工业企业 | 实现 利润: what stands between the parts of a name and says nothing. */
const BETWEEN =
  /(?<=..)(?:大?约|仍|已)(?=占)|(?<=[\u4e00-\u9fff]{4})已经(?=(?:全部|全面|基本)?(?:完成|建成|开工|竣工|投产|投用)$)|(?<=率|占比|比重)(?:仍|还|尚)$|(?<=..)(?:喜获|再获|获得|再获得|喜获得)?丰收(?=总产|产量|总产量)|(?<=企业|工业|行业|产业|单位|园区)(?:实现|完成)(?=(?:利润|利税|税收|营业收入|营收|产值|总产值|增加值|销售收入|销售额|进出口|进口|出口)(?:总额)?$)/g;

/** A phrase from words that do not stand together in the text (an owner and its head). */
export function phraseOf(words: string, span: { start: number; end: number }, rules: Pick<RuleSet, 'metric' | 'word'>): Phrase {
  const reading = remembered(readings, rules.word, words, () => readLabel(words.replace(BETWEEN, ''), rules));
  return { ...reading, start: span.start, end: span.end };
}

/** A phrase that stands nowhere yet; it has all keys, since the engine makes copies that gain a key some fifty times more slowly. */
type Reading = Phrase;

/** The same labels come again and again in one document: what they mean is looked up once. */
const readings: Remembered<Reading> = new WeakMap();

function readLabel(label: string, rules: Pick<RuleSet, 'metric' | 'word'>): Reading {
  const vocabulary = vocabularyOf(rules);
  const known = matchCatalogue(label, rules);
  const head = headMeasure(label, vocabulary);
  const growth = head?.measure === 'growth' ? head : undefined;
  const fresh = label.indexOf('新', 1);
  const deed =
    (vocabulary.lexicon.starting(label, 'flow-verb') !== undefined &&
      !vocabulary.lexicon.starting(label, 'own-deed') &&
      // 提供 | 住宿的 机构: what they do tells which are meant.
      !(vocabulary.lexicon.starting(label, 'relative-verb') && label.includes('的'))) ||
    // 集聚区 | 新投产 | 亿元以上项目: what is new within a name tells of a period too.
    (fresh > 0 && vocabulary.lexicon.starting(label.slice(fresh), 'flow-verb') !== undefined);
  // 企业 | 节约转贷成本, 群众 | 喝上干净水: what is saved or has come to be is so in the period.
  const saved = !known && (/节[约省]/.test(label.slice(0, -2)) || vocabulary.lexicon.holds(label, 'moved-verb'));
  return {
    start: 0,
    end: 0,
    label,
    predicate: undefined,
    key: known ? known.rule.metric : normalise(label, vocabulary),
    known: known !== undefined,
    generic:
      ownedHead(label, known !== undefined, vocabulary) ||
      (!known && (/^对.{0,20}(?:贡献率|贡献度|拉动|影响)$/.test(label) || isGeneric(label, vocabulary))),
    measure:
      growth?.measure ??
      (deed && known?.rule.measure === 'stock'
        ? 'flow'
        : (known?.rule.measure ??
          (undone(label, vocabulary) ? 'stock' : undefined) ??
          (saved ? 'flow' : undefined) ??
          head?.measure ??
          (deed ? 'flow' : undefined))),
    owner: undefined,
    group: undefined,
    instant: standing(label, vocabulary),
    sign: growth?.sign,
    unit: known?.rule.unit ?? '',
    dimension: known?.rule.dimension ?? '',
    owned: ownedHead(label, known !== undefined, vocabulary),
    headOnly: vocabulary.lexicon.rule(label, 'generic-head') !== undefined,
    money: vocabulary.lexicon.holds(label, 'money-word'),
    lasts: known?.rule.lasts === true || vocabulary.lexicon.ending(label, 'lasting-head') !== undefined,
    lowerIsBetter: known?.rule.better === 'lower' || vocabulary.lexicon.ending(label, 'lower-head') !== undefined,
    rule: known?.rule.id ?? '',
    place: known && placeIn(known.modifiers, catalogueWords(rules)),
  };
}

/** 未开工 | 项目, 尚未 | 完工: what is not done yet is so at an instant. */
function undone(label: string, { lexicon }: Vocabulary): boolean {
  const deed = /^尚?未/.test(label) ? label.replace(/^尚?未/, '') : '';
  return deed !== '' && (lexicon.starting(deed, 'distinct-verb') ?? lexicon.starting(deed, 'bare-deed')) !== undefined;
}

/** 融资 | 余额, 参加养老保险人数; the surplus of a year (收支 | 结余) is none, though it ends so. */
function standing(label: string, { lexicon }: Vocabulary): boolean {
  const head = lexicon.ending(label, 'instant-head')?.word.length ?? 0;
  if (/^参加.{2,}(?:保险|医保|社保)(?:参保)?(?:人数|人员)$/.test(label)) return true;
  return head > 0 && head >= (lexicon.ending(label, 'head-flow')?.word.length ?? 0);
}

/** The key of an open metric: its words without quotation marks, neutral modifiers (全省) and neutral heads (数量). */
function normalise(label: string, { lexicon }: Vocabulary): string {
  let key = withoutMarks(label, lexicon).replace(QUOTES, '');
  for (
    let found = lexicon.starting(key, 'neutral-modifier');
    found && key.length - found.word.length >= 2;
    found = lexicon.starting(key, 'neutral-modifier')
  ) {
    const rest = key.slice(found.word.length);
    // 地方 | 标准, 国内 | 游客: before a short noun it tells another thing.
    if (/^[性级化型式外均]/.test(rest) || (rest.length < 3 && /^(?:地方|国内|境内|域内)$/.test(found.word))) break;
    key = key.slice(found.word.length);
  }
  const head = lexicon.ending(key, 'count-head');
  return head && key.length - head.word.length >= 3 ? key.slice(0, key.length - head.word.length) : key;
}

/** 上线率, 开工率: a rate of one short word needs what it is a rate of, as people and sums of an institution need its name. */
function ownedHead(label: string, known: boolean, { lexicon }: Vocabulary): boolean {
  return (
    lexicon.rule(label, 'owned-head') !== undefined ||
    // 毕业生 | 就业率, 床位 | 使用率: a rate of people or things of an institution.
    (!known && /^[^占]{2,3}率$/.test(label.slice(lexicon.starting(label, 'owned-head')?.word.length ?? label.length))) ||
    // 次均住院费用: of which institution was told before.
    (!known && (/^[\u4e00-\u9fff]{2}率$/.test(label) || /^(?:次均|日均)(?:门诊|住院)?(?:药)?费/.test(label)))
  );
}

function isGeneric(label: string, { lexicon }: Vocabulary): boolean {
  const plain = label.replace(QUOTES, '');
  const bare = plain.replace(
    /^(?:总|年|年度|当年|全年|一期|首期|累计|平均|年均|实际|预计|新|各类|该|其|这些|上述|相关|个|全部|所有|亿元以上|首批|各)+(?=.{2})/,
    '',
  );
  // 亿元以上: a size alone says of nothing what it is.
  const size = /^[\d.十百千万亿]+元(?:以上|以下)$/.test(plain);
  // 各类学校: all of them.
  if (/^各(?:级各)?类(?:学校|医院)$/.test(plain)) return false;
  return size || lexicon.rule(plain, 'generic-head') !== undefined || lexicon.rule(bare, 'generic-head') !== undefined;
}

function headMeasure(label: string, { lexicon }: Vocabulary): { readonly measure: Measure; readonly sign: 1 | -1 | undefined } | undefined {
  const plain = label.replace(QUOTES, '');
  const average = lexicon.holds(plain, 'head-average');
  const price = average || (lexicon.starting(plain, 'head-price') ?? lexicon.ending(plain, 'head-price'));
  let best: { word: string; measure: Measure; sign: 1 | -1 | undefined } | undefined = undefined;
  for (const role of HEAD_ROLES) {
    const found = lexicon.ending(plain, role);
    const measure = found?.rule.gives?.measure;
    if (found && measure && found.word.length > (best?.word.length ?? 0))
      best = { word: found.word, measure, sign: found.rule.gives?.sign };
  }
  if (price && best?.measure !== 'growth') return { measure: 'price', sign: undefined };
  return best;
}
