/** A figure that says which are meant, with its bound; ages are classes of their own. */
const BOUND =
  '(?![^，、且并的]*岁)(?:(?:达到?|不低于|不少于|高于|超过|满)[^，、且并的\\d]{0,4}\\d[^，、且并的]*|[^，、且并的]*\\d[^，、且并的\\d]{0,4}(?:及?以上|以下|以内|年内)[^，、且并的]{0,8})';
const CONDITION = new RegExp(`(?:并且|且|并|，)(?!.{0,12}(?:首次|突破))[^，、且并的\\d]*${BOUND}(?=的|且|并|，|$)`, 'g');
const OPENING = new RegExp(`^(?!.{0,16}(?:首次|突破))[^，、且并的\\d]*${BOUND}(?:的|并且|且|并)(?=[\\u4e00-\\u9fff])`);
const MEASURED =
  /(?<=引进|引育|招引|聘用|录用|落户|后)(?:年薪|(?:年|总|固定资产)?(?:产值|营业收入|销售收入|销售额|投资额?|纳税额?)|注册资本)\d[\d.]*[万亿]?元(?:及?以上|以下)(?:的(?=[\u4e00-\u9fff]{2,4}$))?(?=[\u4e00-\u9fff]{2,})/;
/** 新开通线路不少于2条并运营的 | 企业: how many are asked for behind what is done. */
const COUNTED =
  /^((?:新|首次|取得|获|引进|建成|开通|购|承办|举办|招|吸纳|组织|培育)[^，、且并的\d]{3,}?)(?:不少于|不低于|达到?|超过)?\d+[条家个场次人名台套间张](?:以上)?(?=并|且|的|，)/;
/** 药物评价、临床前研究等 | 公共服务平台: examples, behind which stands what all of them are. */
const EXAMPLES =
  /(?<=的|新建|共建|建设|购买|购置|引进|获得|举办|从事)[^的、，\d]{2,10}(?:、[^的、，\d]{2,10})+等(?!级|次|额|值|多|各类|方面)(?=[\u4e00-\u9fff]{5,})/;
/** 省级 | 个性化定制、大数据应用等 | 信息技术类试点企业: the same behind a level. */
const LEVELLED_EXAMPLES =
  /(?<=[省市县区国家部]级)[^的、，\d]{2,14}(?:、[^的、，\d]{2,14})+等(?!级|次|额|值|多|各类|方面)(?!的)(?=[\u4e00-\u9fff]{5,})/;
/** Any recipient is one of these; what alone stays of a name says not who is meant. */
export const ANYONE =
  /^(?:工业|规上|优质)?(?:企业|单位|个人|项目|人员|主体|机构|人才|团队|园区|农户|家庭|经营主体|市场主体|用人单位|申报单位|对象|产品)?$/;

/** The words without examples (药物评价、临床前研究等 | 公共服务平台). */
export function withoutExamples(words: string): string {
  return words
    .replace(EXAMPLES, '')
    .replace(LEVELLED_EXAMPLES, '')
    .replace(/^[^，]{8,}等的(?=[\u4e00-\u9fff]{6,}$)/, '');
}

/** Who is meant without the figures that they have to reach (年产值2000万元以上的 | 食品加工企业) and without examples; given back whole where what stays names nobody, unless `told` says what they are given it for. */
export function plainSubject(words: string, told: boolean): string {
  const named = words.replace(EXAMPLES, '').replace(/在我[省市县区州]/, '');
  const rest = named
    .replace(COUNTED, '$1')
    .replace(MEASURED, '')
    .replace(CONDITION, '')
    .replace(OPENING, '')
    .replace(/、[^、的]{2}后(?=的|企业|项目)/, '')
    .replace(/^的|的$/, '');
  const bare = rest.replace(/^.*的/, '');
  return rest.length < 2 || (ANYONE.test(rest) && !told) || bare.length < 2 || /\d/.test(rest) ? named : rest;
}
