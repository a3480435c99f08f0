/** The name of an industry before what is to be done for it. */
const NAMED =
  /(.{2,24}?(?:产业链|产业集群|产业|制造业|服务业))(?=(?:高质量|创新|集群|集聚|跨越|健康|转型|融合|提质|增效|倍增|做大做强|[“”"])*(?:发展|升级|培育|提升|振兴|建设|规划|行动|攻坚|三年|五年))/;
/** What stands before the name: who makes the plan, and the verbs of the title. */
const BEFORE =
  /^.*(?:关于|印发|加快|推进|推动|促进|支持|扶持|培育|壮大|打造|做大做强|做优做强|构建|发展|人民政府|办公厅|时期|[省市区县州盟》《”"年])/;

/** The industry that a plan or a policy is for, by its title (澜江市新能源汽车产业发展规划 → 新能源汽车产业); undefined where the title names none, or all of them. */
export function titleIndustry(title: string | undefined): string | undefined {
  const named = NAMED.exec(title ?? '')?.[1]?.replace(BEFORE, '');
  const of = named?.replace(/^(?:现代|重点|主导|优势|特色|支柱|战略性新兴|新兴|未来|传统|先进|数字经济核心)(?=产业|制造业|服务业)/, '');
  return named !== undefined && of === named && named.length >= 4 && !/[、和与]/.test(named) ? named : undefined;
}
