const EVENTS = /^(?:人次|场次|家次|户次|件次|批次|轮次|架次|班次|车次|例次|次|起|场|列|标箱|辆次|种次|艘次|亩次|卡次|单)$/;

/** True for a unit of events, whose number is always one of a period; other kinds in brackets stand within it (万辆（艘、架、列）次). */
export function countsEvents(unit: string): boolean {
  return EVENTS.test(unit.replace(/（[^（）]*）/, ''));
}
