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
  const clustered = CLUSTER.exec(textOf(items, final))?.[0] ?? '';
  // 新材料、电子信息 | 产业集群规模: what is measured is the industry of each.
  if (clustered !== '' && clustered.length < textOf(items, final).length - 1 && !/[业群链]$/.test(textOf(items, opening))) return clustered;
  const used = usedFor(items, opening, final, rules);
  if (used !== '') return used;
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

/** 产业基金、新增能耗、工业用地 | 支持民间投资项目比重: of what is put to one use the share is told of each; empty where no such verb stands in the last. */
function usedFor(items: readonly Item[], opening: Part, final: Part, rules: Rules): string {
  const text = textOf(items, final);
  if (!vocabularyOf(rules).lexicon.ending(text, 'head-share')) return '';
  const verb = items.findIndex((item, index) => index > final.first && index < final.last && USES.test(item.text) && !item.inTerm);
  return verb < 0 || textOf(items, opening).includes(items[verb]?.text ?? '') ? '' : textOf(items, { first: verb, last: final.last });
}

const CLUSTER = /(?:产业集群|产业链群?|产业|集群)(?:总?规模|总?产值|营收|营业收入|增加值|主营业务收入)$/;

const USES = /^(?:支持|用于|投向|服务|投入|来自|面向)$/;

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
