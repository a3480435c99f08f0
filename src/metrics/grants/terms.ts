/** Opens what is given on top of what was given before. */
export const AGAIN = /^(?:再|另|额外)/;

/** 贷款贴息 | 按实际利率的: what is given stands before its rate. */
export const STANDARD = /^[\u4e00-\u9fff]{0,4}(?:补贴|补助|奖励|资助|贴息)(?:标准|比例|额度)?(?:按|每|最高|上限|不超过)/;

/** Words that make terms: 每辆, 按, 最高, 给予, 奖励, 贷款贴息按. */
export function grants(rest: string): boolean {
  return STANDARD.test(rest) || /^(?:每|单|按|最高|不超过|一次性|分别|再|另|给予|予以|奖励?|补助?|补贴|资助|按照|可)/.test(rest);
}
