import { describe, expect, it } from 'vitest';
import { readReport, showObservation } from './read-report.js';

type Told = readonly (readonly [construction: string, sentence: string, told: readonly string[]])[];

/** Sentences of a review of 2024 with a sum that only 投资 stands before: it is named by what it is invested in, and by nothing told before. */
const AHEAD: Told = [
  [
    'what is built in the next clause',
    '完成投资5.2亿元，建成保障性住房1200套。',
    ['保障性住房投资 fact flow = 5.2 亿元 2024', '保障性住房 fact flow = 1200 套 2024'],
  ],
  [
    'a deed before a count',
    '投资3700万元，集中改造11条背街巷道。',
    ['背街巷道改造投资 fact flow = 3700 万元 2024', '背街巷道 fact flow = 11 条 2024'],
  ],
  ['a deed behind its object', '投资4360万元，对城区雨水管网进行了改造。', ['城区雨水管网改造投资 fact flow = 4360 万元 2024']],
  ['two objects without a count', '投资1.9亿元,实施了危房改造、村屯绿化等工程。', ['危房改造、村屯绿化投资 fact flow = 1.9 亿元 2024']],
  [
    'the same clause',
    '完善城市功能，投资3亿元建设市政道路15条，投资2亿元改造管网30公里。',
    [
      '市政道路投资 fact flow = 3 亿元 2024',
      '市政道路 fact flow = 15 条 2024',
      '管网改造投资 fact flow = 2 亿元 2024',
      '管网 fact flow = 30 公里 2024',
    ],
  ],
  [
    'an owner of its own',
    '工业投资完成45亿元，实施技改项目12个。',
    ['工业投资 fact flow = 45 亿元 2024', '技改项目 fact flow = 12 个 2024'],
  ],
];

/** A sum and 的 before the project, with words that tell how it goes with it. */
const PROJECTS: Told = [
  ['how it goes', '投资1.2亿元的西出口道路工程进展顺利。', ['西出口道路工程投资 fact flow = 1.2 亿元 2024']],
  ['that it is used', '投资4500万元的客运总站投入使用。', ['客运总站投资 fact flow = 4500 万元 2024']],
  ['its main building', '总投资6亿元的万象商业广场项目主体封顶。', ['万象商业广场项目总投资 fact flow = 6 亿元 2024']],
  ['a deed within its name', '投资3亿元的华兴建设集团总部项目落户。', ['华兴建设集团总部项目投资 fact flow = 3 亿元 2024']],
  ['the verb before 的', '投资9600万元实施的向阳幼儿园、西山小学等项目全部完工。', ['向阳幼儿园、西山小学投资 fact flow = 9600 万元 2024']],
  ['examples and what became of them', '潍宿高铁、津潍高铁等6个项目开工。', ['潍宿高铁、津潍高铁等项目 fact flow = 6 个 2024']],
];

/** 年人均 before a rise of what the clause before told of. */
const YEARLY: Told = [
  ['one', '企业退休人员养老金标准提高，年人均提高2556元。', ['企业退休人员养老金标准 fact change = 2556 元 2024']],
  [
    'two',
    '城镇、农村最低生活保障标准进一步提高，年人均分别增加360元、240元。',
    ['城镇最低生活保障标准 fact change = 360 元 2024', '农村最低生活保障标准 fact change = 240 元 2024'],
  ],
];

describe.each([
  ['a sum that is invested', AHEAD],
  ['a project with its sum', PROJECTS],
  ['a yearly rise a head', YEARLY],
])('%s', (_what, cases) => {
  it.each(cases)('%s', (_construction, sentence, told) => {
    expect(readReport(sentence).map(showObservation)).toEqual(told);
  });
});
