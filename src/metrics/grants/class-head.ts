import { HEADING } from './cleaned.js';
import type { Part } from './parts.js';

const CLASS_HEAD =
  /^(?:其中|对于?)?((?!全)[\u4e00-\u9fff、“”]{0,16}(?:城市|城区|地区|[市县区镇乡村州]|企业|机构|单位|人员|人才|家庭|农户|学校|院校|院所|医院|幼儿园|学生|老人|老年人|居民|毕业生|[国家省市县区]级|[一二三四五ABCDE]类|[一二三四五]等|第[一二三四五]层次|车|客车|货车|轿车|博士|硕士|本科生?))$/;

/** 地级市： | 东部地区每个城市补助9亿元，中部地区每个城市补助10亿元: the class before the colon, of which all behind it are. */
export function classHead(parts: readonly Part[], index: number): string {
  const at = parts.slice(0, index).findLastIndex(({ mark }) => /[：；。]/.test(mark));
  const head = parts[at];
  return head?.mark === '：' ? (CLASS_HEAD.exec(head.text.replace(HEADING, ''))?.[1] ?? '') : '';
}
