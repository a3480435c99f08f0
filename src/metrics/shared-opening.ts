import type { RuleSet } from '../rules/rule-set.js';
import type { Item } from './item.js';
import type { Part } from './shared-head.js';
import { vocabularyOf } from './vocabulary.js';

type Rules = Pick<RuleSet, 'metric' | 'word'>;

/** 限额以上 | 家电、汽车、家装类商品零售额: what narrows the first owner narrows all that share its head; value added of services is told of all of them. Empty where nothing does. */
function sharedScope(opening: string, head: string, rules: Rules): string {
  return head.endsWith('增加值') ? '' : (vocabularyOf(rules).lexicon.starting(opening, 'scope')?.word ?? '');
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

const HEADED = /(?:增加值|总产值|产值|营业收入|收入|支出|总额|零售额|利润|投资|进出口|出口|产量|销量)$/;

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
  // 规上工业增加值、| 社会消费品零售总额: a name with a head of its own narrows no other.
  const scope = head === '' || HEADED.test(name) ? '' : sharedScope(name, head, rules);
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
