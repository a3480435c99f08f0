import type { Sentence } from '../../model/structure.js';

const HEADING =
  /^\s*(?:第[一二三四五六七八九十百\d]{1,4}条|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?[\s　]*(?:支持|鼓励|推动|推进|促进|加大|加强|强化|引导|扶持|加快|提升|完善)?([\u4e00-\u9fff]{4,14})。?$/;

/** 第一条　支持 | 创新药研发。: what an article is for, by the short sentence that opens its block; undefined where it opens otherwise. */
export function articleHeading(sentences: readonly Sentence[], index: number): string | undefined {
  let first = index;
  while (first > 0 && sentences[first - 1]?.block === sentences[index]?.block) first--;
  return first === index ? undefined : HEADING.exec(sentences[first]?.text ?? '')?.[1];
}
