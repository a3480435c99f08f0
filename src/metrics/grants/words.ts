import type { RuleSet } from '../../rules/rule-set.js';

/** Patterns made of the words of the rules, once for each rule set. */
export interface GrantWords {
  /** A word of giving as a noun or verb (安家补助, 奖励), with what stands before it in the name. */
  readonly gift: RegExp;
  /** What begins to say how much is given: 分别, 一次性, 按, 每辆. */
  readonly giving: RegExp;
  /** The same, for all places of a text. */
  readonly openings: RegExp;
  /** Opens the words for those who are given something. */
  readonly opener: RegExp;
  /** A circumstance, no recipient: 在此基础上, 经评审. */
  readonly setting: RegExp;
  /** Tells a deed that is done: nothing is granted. */
  readonly told: RegExp;
  /** By what one comes to have a claim (首次, 认定). */
  readonly entry: RegExp;
  /** Opens a clause that tells of work and names no recipient (推进). */
  readonly work: RegExp;
  /** Ends in a bracket and a level of government, whose part of the gift is told. */
  readonly level: RegExp;
  /** Holds a word of giving. */
  readonly any: RegExp;
  /** Ends in one. */
  readonly gives: RegExp;
}

const cache = new WeakMap<object, GrantWords>();

export function grantWordsOf({ word }: Pick<RuleSet, 'word'>): GrantWords {
  const known = cache.get(word);
  if (known) return known;
  const listed = (role: string): string =>
    word
      .filter((rule) => rule.role === role)
      .flatMap((rule) => rule.words)
      .sort((a, b) => b.length - a.length)
      .join('|');
  const nouns = listed('grant-noun');
  const openings = listed('grant-opening');
  const giving = `(?:${openings}|${nouns}|每(?![年月日天季])[^，；]|单[个户家项笔次件台辆亩人场座所](?=[\\u4e00-\\u9fff]|$))`;
  const made: GrantWords = {
    gift: new RegExp(`(?:${nouns})`, 'g'),
    giving: new RegExp(giving),
    openings: new RegExp(giving, 'g'),
    opener: new RegExp(
      `^(?:[^，；]{0,12}?(?<![应面核比相绝针反])(?<=^|[政局厅委市县区省镇起并是另]))?(?:${listed('recipient-opener')})(?!于?(?:外|照|象|口|接|比|标|应))`,
    ),
    setting: new RegExp(`^(?:${listed('grant-setting')})|后$|(?:基础上|情况下|前提下|原则)$|^除[^，]+外$`),
    told: new RegExp(listed('grant-told')),
    entry: new RegExp(listed('grant-entry')),
    work: new RegExp(`^(?:${listed('grant-work')})|(?<![在来到合于对为入])我[局市县区省厅委]`),
    level: new RegExp(`（(?:[^（）]*[、，\\d元])?(?:${listed('level-word')})$`),
    any: new RegExp(nouns),
    gives: new RegExp(`(?:${nouns})$`),
  };
  cache.set(word, made);
  return made;
}
