import type { RuleSet } from '../rules/rule-set.js';
import { vocabularyOf } from './vocabulary.js';

/** What any place has, a count, what is supported, money, and firms of an industry are told of what the clause before is about. */
export function leansOnTopic(label: string, rules: Pick<RuleSet, 'metric' | 'word'>): boolean {
  const { lexicon } = vocabularyOf(rules);
  const told =
    lexicon.rule(label, 'of-place') ??
    lexicon.ending(label, 'industry-firms') ??
    lexicon.rule(label, 'project-head') ??
    lexicon.rule(label, 'held-topic-firms') ??
    lexicon.rule(label, 'held-near-firms') ??
    lexicon.rule(label.replace(/^(?:出台|推出|制定|实施|落实|提出|印发|发布|谋划)+(?=..)/, ''), 'scoped-noun') ??
    lexicon.rule(label, 'held-near-traffic');
  return (
    told !== undefined ||
    /^占|^(?:人均)?(?:财政|政府)补[助贴](?:标准)?$|[数量]$|(?:占比|比重)$|^.{0,4}(?:资金|经费)$|^(?:支持|资助|扶持)/.test(label) ||
    (label.length <= 6 && DONE.test(label))
  );
}

/** What may be a deed that the clause before names with its object (改造 12万户, 培训 3万人次, 设置监测点 12个). */
const DONE =
  /^(?:设置|布设|设立|完成|开展)?(?:培训|改造|监测|检测|检查|抽检|筛查|普查|排查|整治|治理|修复|帮扶|救助|招聘|宣讲|巡查|审计|评估|体检|接种|安置|搬迁|绿化|修缮|勘探|摸排|抽查|参赛|参会|参加|参观|参展|观看|观赛|到场|到会)/;
