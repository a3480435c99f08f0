import type { GrantWords } from './words.js';

/** The mark of a point. */
export const HEADING =
  /^\s*(?:第[一二三四五六七八九十百\d]{1,4}条|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[一二三四五六七八九十]是|[①-⑳])[\s　]*/;
const TIME =
  /^(?:\d{4}年(?:[—-]\d{4}年?)?(?:起|以来)?|自?[^，]{0,8}起|前[一二三四五\d]{1,2}年|后[一二三四五\d]{1,2}年|年|全年|每年|当年|次年|年度|第[一二三四五]年)+$/;

/** Whom or what the words of a clause name, without the mark of its point, brackets, and words that open or end it; empty for a circumstance or a time. */
export function cleaned(text: string, words: GrantWords): string {
  const own = text
    .replace(HEADING, '')
    .replace(/（(?:含|包括|不含|即|以下)[^（）]*）|（[^（）]{9,}）|（\d{1,3}[个名项家件组]）/g, '')
    .replace(/^关于[“《]?|^[^“”]*[“](?=[^”]*$)|^[^“]*”/, '')
    .replace(words.opener, '')
    .replace(/(?:按照?|依照|根据)(?:国家|省|市|有关|相关|现行)*(?:规定|政策)(?:给予|予以|享受|落实)[^，\d]*$/, '')
    .replace(/^经[^，的]{0,8}?后?(?=(?:认定|入选|评定|评选|批准)[^，]*的)/, '')
    .replace(
      /^(?:其中|同时|此外|每年(?=支持|鼓励)|鼓励|支持|(?:建设|培育|打造|遴选|组织)?一批|引导|并|且|还|也|其(?![他余中])|由[^，]{2,10}(?=给予))+/,
      '',
    )
    .replace(/由[^，]{2,10}$|^我[国省市县区州](?=.{4})/g, '')
    .replace(/(?:的|，|、|可|将|均|各|应|都|实际)+$/, '');
  return words.setting.test(own) || own === '符合条件' || TIME.test(own) || /^[\d\s]*$/.test(own) ? '' : own;
}
