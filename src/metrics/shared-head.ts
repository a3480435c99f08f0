import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import { phraseOf } from './make-phrase.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** Ends in a head of its own. */
const HEADED = /(?:[数量率额值费次]|收入|支出|营收|利润|投资)$/;

/** One owner of a list: indices into the items, both included. */
export interface Part {
  readonly first: number;
  readonly last: number;
}

/** The words of the last part that the first one lacks, with the scope right before them (A、B、C | 限上零售额), unless the first has one of its own. */
export function sharedHead(items: readonly Item[], opening: Part, final: Part, rules: Rules): string {
  const head = lackedHead(items, opening, final, rules);
  const { lexicon } = vocabularyOf(rules);
  if (head === '' || lexicon.starting(textOf(items, opening), 'scope')) return head;
  const before = textOf(items, final).slice(0, -head.length);
  const branch = /(?:工业|商品|消费品)$/.exec(before)?.[0] ?? '';
  const scope = lexicon.ending(before.slice(0, before.length - branch.length), 'scope')?.word ?? '';
  // 规上工业、 | 规上服务业营收: what opens the last is its own.
  return scope !== '' && before.length > scope.length + branch.length ? scope + branch + head : head;
}

function textOf(items: readonly Item[], { first, last }: Part): string {
  let text = '';
  for (let index = first; index <= last; index++) text += items[index]?.text ?? '';
  return text;
}

/** The words of the last part that the first one lacks: those behind as many words as the first has, at least the last one. */
function lackedHead(items: readonly Item[], opening: Part, final: Part, rules: Rules): string {
  // A、B增加值 | 占规模以上工业增加值比重: the whole of the share is had by all, and so is the head before it.
  const share = items.slice(final.first, final.last + 1).findIndex((item) => !item.inTerm && item.text.startsWith('占'));
  if (share > 0) {
    const part = { first: final.first, last: final.first + share - 1 };
    const whole = items.slice(final.first + share, final.last + 1).map((item) => item.text);
    return lackedHead(items, opening, part, rules) + whole.join('');
  }
  const own = items.slice(opening.first, opening.last + 1).map((item) => item.text);
  const words = items.slice(final.first, final.last + 1).filter((item) => item.type === 'word');
  const openingText = own.join('');
  const lastWord = words.at(-1)?.text ?? '';
  if (own.at(-1) === lastWord) return '';
  const places = leadingPlaces(items, final);
  if (leadingPlaces(items, opening) === opening.last - opening.first + 1 && places > 0) {
    return items
      .slice(final.first + places, final.last + 1)
      .map((item) => item.text)
      .join('');
  }
  // 国家级、省级、 | 市级龙头企业: what stands behind the level is had by all.
  if (own.length === 1 && words.length > 1 && /级$/.test(openingText) && /级$/.test(words[0]?.text ?? ''))
    return words
      .slice(1)
      .map((item) => item.text)
      .join('');
  const { lexicon } = vocabularyOf(rules);
  const ofSchools = behindSchool(openingText, words, lexicon);
  if (ofSchools !== '') return ofSchools;
  const parallel = words.length < 2 ? [] : own.length < words.length ? words.slice(own.length) : words.slice(-1);
  const text = words.map((item) => item.text).join('');
  // 大、中 | 型企业: sizes in one character.
  const sized = /^[大中小]$/.test(openingText) ? /^[中小微](型.+)$/.exec(text)?.[1] : undefined;
  if (sized !== undefined) return sized;
  // 先进制造业、高技术制造业 | 增加值: behind the word that ends the first stands what both have.
  const ending = own.at(-1) ?? '';
  const shared = ending.length >= 2 && !openingText.endsWith(text) ? text.lastIndexOf(ending) : -1;
  if (shared > 0 && shared + ending.length < text.length) return text.slice(shared + ending.length);
  // 刑事、治安案件 | 立案数: what one word joins to the second kind is had by the first as well.
  const kind =
    words.length > 1 && own.length === 1 && /^..$/.test(openingText) ? /^..(案件|事故|企业|人员)$/.exec(words[0]?.text ?? '') : null;
  if (kind?.[1]) return text.slice(2);
  const inside = insideWords(words);
  // 工业、制造业、工业技改 | 投资: the last narrows the first, so that only its last word is had by both.
  const narrowed = text.startsWith(openingText) ? /^.{2,}(投资|收入|支出|产值|利润|出口|进口)$/.exec(text.slice(openingText.length)) : null;
  if (narrowed?.[1]) return narrowed[1];
  for (let from = 1; from < text.length - 1; from++) {
    const rest = text.slice(from);
    if (!inside.has(from) && !openingText.endsWith(rest) && phraseOf(openingText + rest, { start: 0, end: 0 }, rules).known) return rest;
  }
  const endings = ['head-flow', 'head-stock', 'head-share', 'head-growth', 'generic-head']
    .map((role) => lexicon.ending(text, role)?.word ?? '')
    .filter((word) => word !== '');
  // 刑事、民商事 | 案件: rather a head that is a word than one that opens within another (商事案件).
  const whole = endings.filter((word) => word.length > 1 && !inside.has(text.length - word.length));
  const measured = (whole.length > 0 ? whole : endings).reduce((a, b) => (b.length > a.length ? b : a), '');
  const tail = parallel.map((item) => item.text).join('');
  const alike = own.every((word, at) => word.length === words[at]?.text.length && (own.length === 1 || at > 0 || word === words[0]?.text));
  if (parallel.length > 0 && (alike || tail.startsWith('占') || own.at(-1) === words[own.length - 1]?.text)) return tail;
  // 农民、职工、 | 退役军人: a word alone has no head that it could share.
  if (measured.length === 1 && words.length === 1 && !words[0]?.inTerm) return '';
  // 河湖、海湾 | 建成率: a head of one character takes the word that it ends.
  if (measured.length === 1 && lastWord.length > 1 && lastWord.endsWith(measured) && !openingText.endsWith(measured)) return lastWord;
  // 地区总部、外资研发中心: a whole noun needs no head that names another thing; 小微企业、“三农” | 贷款 has one that is an amount.
  const thing =
    measured !== '' &&
    !/[存贷]款$|标准$/.test(measured) &&
    !['head-flow', 'head-stock', 'head-share', 'head-growth'].some((role) => lexicon.rule(measured, role));
  if (thing && openingText.length >= 4 && /^n/.test(items[opening.last]?.tag ?? '')) return '';
  if (measured === '' || (measured !== '' && openingText.endsWith(measured)) || HEADED.test(openingText)) return '';
  // 高校毕业生、农民工 | 技能培训补贴标准: those who have it by one standard, and no sums of their own (公用经费、生活补助标准).
  if (measured === '标准' && own.length === 1 && !/[费金贴助]$/.test(openingText)) return tail;
  return measured.length < text.length ? measured : tail;
}

/** 幼儿园、小学、初中 | 专任教师学历合格率: behind the kind of school that opens the last stands what all have; empty where the first is no school or nothing stands behind. */
function behindSchool(opening: string, words: readonly Item[], lexicon: Vocabulary['lexicon']): string {
  if (lexicon.ending(opening, 'holder-school') === undefined) return '';
  const school = words.findIndex(({ text }) => lexicon.ending(text, 'holder-school') !== undefined);
  return school < 0
    ? ''
    : words
        .slice(school + 1)
        .map(({ text }) => text)
        .join('');
}

/** 限额以上 | 家电、汽车、家装类商品零售额: what narrows the first owner narrows all that share its head; value added of services is told of all of them. Empty where nothing does. */
function sharedScope(opening: string, head: string, rules: Rules): string {
  return head.endsWith('增加值') ? '' : (vocabularyOf(rules).lexicon.starting(opening, 'scope')?.word ?? '');
}

/** Offsets into the joined words that lie within one of them, where nothing may be cut; terms of the catalogue may. */
function insideWords(words: readonly Item[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let at = 0;
  for (const { text, inTerm } of words) {
    for (let within = 1; within < text.length && !inTerm; within++) inside.add(at + within);
    at += text.length;
  }
  return inside;
}

/** How many words at the head of a part are names of places. */
function leadingPlaces(items: readonly Item[], { first, last }: Part): number {
  let count = 0;
  while (first + count <= last && /^ns/.test(items[first + count]?.tag ?? '')) count++;
  return count;
}

/** Place names that open the first part (宁波舟山港) belong to all. */
function sharedPlace(items: readonly Item[], opening: Part, final: Part): string {
  let place = '';
  if (/^(?:ns|nt|j)/.test(items[final.first]?.tag ?? '')) return '';
  for (let index = opening.first; index < opening.last; index++) {
    const item = items[index];
    if (item?.type !== 'word' || !(/^(?:ns|nt)/.test(item.tag) || (place !== '' && /^[港市省区县州]$/.test(item.text)))) break;
    if (/^(?:城镇|农村|全省|全市|国内|国际|省内|境内|境外)$/.test(item.text)) break;
    place += item.text;
  }
  return place;
}

/** 单位国内生产总值 | 用水量、能耗: what is told by output is so of all that is used or let out with it; pollutants are told in all. */
const PER_OUTPUT = /^(?:单位|每?万元)[^、]{0,6}?(?:生产总值|GDP|增加值)/;
const INTENSITY = /^(?:能耗|能源消耗|电耗|水耗|用水量|取水量|二氧化碳排放量?|碳排放量?|建设用地(?:使用)?面积|用地)$/;

/** 每千人 | 托位、养老床位: what is told by heads of the people is so of the things behind it too; rates, sums and averages are told of all. */
const PER_HEADS = /^每[十百千万\d]+(?:名|户)?(?:常住人口|户籍人口|老年人口?|人口|居民|人|户)?(?=..)/;
const OF_ALL = /^(?:每|人均|户均|平均|单位|全)|(?:率|比重|比例|占比|强度|寿命|年限|收入|支出|投入|经费|投资|产值|增加值|总值|额|规模)$/;

/** 公路 | 货运量、货物周转量: the way of transport of the first is that of the others. */
const TRANSPORT = /^(?:公路|铁路|水路|水运|内河|民航|航空|公路水路|公水路)(?=(?:客|货|旅客|货物)[运吞周]?)/;
const CARRIED = /^(?:客运|货运|旅客|货物|客货)(?:周转|运输|吞吐|发送)?量$/;

/** 发明专利拥有量、| 授权量: what is done with a thing so often, of which the thing stands before the first. */
const DONE = /(?:拥有|授权|申请|受理|登记|注册|有效|审批|签发|出栏|存栏|进口|出口|生产|销售|收购)量$/;

/** What opens the first member and belongs to those behind it too (限额以上 | 家电、汽车; 对 | 拉美、非洲; 宁波 | 港口), put before the name of one of them; `head` is what they share at the end. */
export function sharedOpening(
  items: readonly Item[],
  opening: Part,
  final: Part,
  name: string,
  head: string,
  rules: Rules,
): (own: string) => string {
  const place = sharedPlace(items, opening, final);
  const scope = head === '' ? '' : sharedScope(name, head, rules);
  const toward = /^对(?!外)/.test(name) ? '对' : '';
  const way = TRANSPORT.exec(name)?.[0] ?? '';
  const per = PER_OUTPUT.exec(name)?.[0] ?? '';
  const heads = PER_HEADS.exec(name)?.[0] ?? '';
  const counted = DONE.test(name) && name.length >= 5 ? name.slice(0, -3) : '';
  return (own) =>
    (DONE.test(own) && own.length === 3 ? counted : '') +
    (heads !== '' && !OF_ALL.test(own) ? heads : '') +
    (!own.startsWith(per) && INTENSITY.test(own) ? per : '') +
    (CARRIED.test(own) ? way : '') +
    (vocabularyOf(rules).lexicon.starting(own, 'scope') === undefined ? scope : '') +
    (own.startsWith(place) ? '' : place) +
    (own.startsWith('对') ? '' : toward) +
    own;
}
