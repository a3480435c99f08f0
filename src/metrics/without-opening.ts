/** The words of a name without what opens or closes it and is no part of it; empty where nothing is left that names anything. */
export function withoutOpening(words: string): string {
  const label = balanced(
    words
      .replace(/\s/g, '')
      .replace(
        /^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十]{1,3}[条章节]|（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])(?=.{3}))(?=.)/,
        '',
      )
      .replace(/^(?=伤$)/, '受') // 死亡2人，| 伤 | 3人
      // 市四届人大三次会议批准的 | 收入预算: who approved it is no part of the name.
      .replace(/^[^，。；]{0,20}(?:人大|人代会|会议|常委会)[^的]{0,8}(?:批准|通过|审议|审查)的(?=.{4})/, '')
      // 教育支出 | 执行: the verb that leads to the number; 养老金 | 人均月 | 增200元.
      .replace(/(?<=收入|支出)(?:执行|完成|安排)$|(?<=标准|金|补贴|补助|工资|待遇|报酬)(?:人均)?每?[年月](?:人均)?$/, '')
      // 受疫情影响 | 年观众人数, 加大对 | 困难学生资助 | 力度: the cause, and that it grows, are no part of the name.
      .replace(/^受.{2,14}?影响(?=.{2})/, '')
      .replace(/^(?:加大|强化)(?:了)?(?:对)?(.{2,}?)的?力度$/, '$1'),
  );
  return (
    // 一、| 超额完成的5项: what is left of a mark or a word names nothing.
    /^[新班年月第一二三四五六上下内外①-⑳]$|^[今去]年以来$|^\d+[点个处项]$/.test(label) ||
      /^(?:[一二三四五六七八九十]+是|(?:超过?|高于|低于|不足|达到?)?[\d.,]+[%％]?$)/.test(label)
      ? ''
      : label
  );
}

/** A label keeps its quotation marks only in pairs, and no mark at its ends. */
function balanced(label: string): string {
  const trimmed = label.replace(
    /^(?:[、，：；。—\-/的]|和(?![美谐平睦解顺])|与(?![时会]|[^、，：；。\d]{1,6}(?:、[^、，：；。\d]{1,6}){0,4}[^、，：；。\d]{0,10}(?:进出口|贸易))|及(?![时格]))+|(?:[、，：；。—\-/]|(?<![目标])的|(?<![饱缓温调共])和|(?<![参给])与|(?<![平中高初同])等)+$|(?<![惠普涉波])及$|(?<=占比|[率重])[均在比]$|(?<=[率度量额值数])(?:巩固|稳定|保持|维持|控制)在?$|(?<=..[^存所内外现实潜自健])在$/g,
    '',
  );
  const opens = (trimmed.match(/[“《‘]/g) ?? []).length;
  const closes = (trimmed.match(/[”》’]/g) ?? []).length;
  return opens === closes ? trimmed : trimmed.replace(/[“”《》‘’]/g, '');
}
