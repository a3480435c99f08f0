import type { Item } from './item.js';

/** 税务部门 | 组织 的 | 各项收入: whose deed it was tells of which of all kinds the sum is. */
export function doneBy(items: readonly Item[], index: number): boolean {
  const deed = items[index];
  const doer = items[index - 1];
  const glued = doer?.type === 'word' && doer.end === deed?.start && BODY.test(doer.text);
  return glued && deed.tag.startsWith('v') && /^各[项类种]/.test(items[index + 2]?.text ?? '');
}

const BODY = /(?:部门|机关|机构|单位|海关|局|系统|银行|企业|公司|中心|政府|财政|税务|学校|医院)$/;
