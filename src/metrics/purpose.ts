/** Opens what is supported. */
const SUPPORTED =
  /^\s*(?:[一二三四五六七八九十]是)?(?:大力|积极|全力|持续|切实|扎实|深入|着力|有力|全面|进一步|继续)*(?:支持|助力|推进|推动|保障)([\u4e00-\u9fff]{2,14}?)(?:优先发展|高质量发展|健康发展|发展|战略|实施|工作|需求)?，?$/;
const STRENGTHENED =
  /^\s*(?:[一二三四五六七八九十]是)?(?:持续|不断|切实|进一步|继续)*加大(?:了|对)?([\u4e00-\u9fff]{2,12}?)(?:领域)?的?(?:财政)?(?:支持|投入|保障|扶持|资金|经费)+力度，?$/;
/** 聚焦民营经济，| 出台 | 32条措施 */
const AIMED =
  /^\s*(?:[一二三四五六七八九十]是)?(?:紧紧|牢牢|重点)?(?:围绕|聚焦|针对|着眼|立足)(?:着|于)?([\u4e00-\u9fff]{2,12}?)(?:工作|需求|问题)?，?$/;
/** 推进财政涉农 | 资金整合: what is done with the money is no purpose. */
const MONEY = /^(.{2,})(?:资金|经费)(?:整合|统筹|整合使用|统筹使用)?$/;

/** What a clause without a number says is supported: 大力支持易地扶贫搬迁， → 易地扶贫搬迁. */
export function purposeOf(clause: string): string | undefined {
  if (!/支持|助力|推进|推动|保障|加大|围绕|聚焦|针对|着眼|立足/.test(clause)) return undefined;
  const told = (STRENGTHENED.exec(clause) ?? SUPPORTED.exec(clause) ?? AIMED.exec(clause))?.[1];
  return told === undefined || /的|企业$/.test(told) ? undefined : (MONEY.exec(told)?.[1] ?? told);
}
