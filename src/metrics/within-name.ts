import type { Item } from './item.js';
import type { Vocabulary } from './vocabulary.js';

/** Roles of words that end any name. */
export const STOP_ROLES = ['link', 'trend', 'connector', 'preposition'] as const;
/** Who acts: a verb behind these has an object and ends the phrase (200家 | 领军企业 | 建设重点实验室). */
export const ACTOR =
  /(?:企业|公司|单位|机构|院所|高校|大学|学院|学校|医院|[县市区镇乡村省]|园区|社区|部门|银行|国家|地区|城市|[人者员户]|家庭|群众|团队)$/;

/** 服务业 | 高质量 | 发展 集聚区, 东部 | 高水平 | 大学: how good it is stands within a name, and says of nobody how it is done. */
export function tellsKind(items: readonly Item[], index: number, vocabulary: Vocabulary): boolean {
  const [before, item, next, noun] = items.slice(index - 1, index + 3);
  if (!item || !vocabulary.is(item, 'quality') || next?.type !== 'word' || ACTOR.test(before?.text ?? '')) return false;
  const named = /^(?:n|b|j|l|vn)/.test(next.tag) && !vocabulary.is(next, ...STOP_ROLES, 'flow-verb', 'completion');
  return named && (next.text !== '发展' || (noun?.type === 'word' && /^(?:n|b|j|l|vn|v)$/.test(noun.tag)));
}

/** 产能 提升 | 重点 平台, 产业链 提质 | 增效 试点: nothing but nouns and such deeds up to one that ends a name. */
function headBehind(items: readonly Item[], from: number, vocabulary: Vocabulary): boolean {
  for (const item of items.slice(from, from + 4)) {
    const deed = vocabulary.is(item, 'inner-deed', 'deed-noun');
    if (item.type !== 'word' || (!deed && vocabulary.is(item, ...STOP_ROLES, 'flow-verb'))) return false;
    if (!deed && vocabulary.lexicon.ending(item.text, 'name-head') !== undefined) return true;
    if (!deed && !/^(?:[nbaj]|vn)/.test(item.tag)) return false;
  }
  return false;
}

/** 25个 | 产能 提升 重点县: a word of change between two nouns of which the second names a place, a project or a body. */
export function insideName(items: readonly Item[], index: number, vocabulary: Vocabulary): boolean {
  const noun = items[index - 1];
  return (
    vocabulary.is(items[index], 'trend', 'inner-deed', 'deed-noun') &&
    noun?.type === 'word' &&
    /^(?:n|v|b|l)/.test(noun.tag) &&
    !ACTOR.test(noun.text) &&
    headBehind(items, index + 1, vocabulary)
  );
}

/** 重点 | 帮扶 | 县: a verb glued to a noun of one character is a part of its name. */
export function endsInLevel(items: readonly Item[], index: number, vocabulary: Vocabulary): boolean {
  const [before, verb, level] = items.slice(index - 1, index + 2);
  const glued = verb !== undefined && before?.end === verb.start && level?.start === verb.end;
  return (
    glued &&
    before.type === 'word' &&
    !ACTOR.test(before.text) &&
    verb.text.length > 1 &&
    /^v/.test(verb.tag) &&
    /^[县市区镇乡村]$/.test(level.text) &&
    vocabulary.is(level, 'name-head')
  );
}
