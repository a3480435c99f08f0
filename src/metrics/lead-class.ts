/** 高新技术产品产量大幅增长，| 锂电池增长103%: a class whose amount the clause tells of, and members of which may stand behind it. */
export const tellsOfClass = (clause: string): boolean =>
  /(?:产品|商品|货物|物资|行业|产业|制造业|领域|品种|类)[^，。]{1,6}(?:增长|[提上攀回]升|提高|增加|向好|加快|平稳|稳定|扩大|下降|回落|减少)[，：]\s*$/.test(
    clause,
  );
