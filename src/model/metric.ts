import type { Measure } from './observation.js';
import type { Quantity } from './quantity.js';
import type { Span } from './span.js';

/** A word near a quantity that says how the number measures the metric, with the rule that knows it. */
export interface MetricCue extends Span {
  /** link, from, trend, flow-verb, stock-verb, distinct-verb … */
  readonly role: string;
  readonly word: string;
  readonly rule: string;
  readonly measure: Measure | undefined;
  readonly sign: 1 | -1 | undefined;
}

/** A noun phrase that may be what is counted or measured. */
export interface Phrase extends Span {
  /** Words of the document, without blanks and without what stands in brackets. */
  readonly label: string;
  /** What the label says of its noun, at its head (入选名单的 | 医院) or end (增速 | 高于全国); absent for a plain noun. */
  readonly predicate?: string | undefined;
  /** Catalogue id, or the normalised words. */
  readonly key: string;
  /** True where `key` is a catalogue id. */
  readonly known: boolean;
  /** A head that says nothing without its owner (规模, 投资金额). */
  readonly generic: boolean;
  /** People or sums of an institution (从业人员, 床位): they take the name of one told in the same sentence, and stand alone else. */
  readonly owned: boolean;
  /** Its words are only a head (出口, 收入), though the catalogue may know it. */
  readonly headOnly: boolean;
  /** What a level of it is: from the catalogue, or from the phrase's head (增速, 占比, 余额); undefined where neither says. */
  readonly measure: Measure | undefined;
  /** Of a name made of an owner and a measured head (重点工程 + 总投资): the owner alone. */
  readonly owner?: string | undefined;
  /** Of a metric of the catalogue: the place that its words name by its name alone (大通湖区一般公共预算收入). */
  readonly place?: string | undefined;
  /** Of what a counted group does or has (64个县市新增人口): the group, of which the next clause may tell too. */
  readonly group?: string | undefined;
  /** Its head is what there is at an instant (余额), whatever verb leads to it. */
  readonly instant?: boolean;
  /** −1 where the head itself tells a fall (降幅). */
  readonly sign: 1 | -1 | undefined;
  /** Usual base unit and dimension of a catalogue metric, empty for open ones. */
  readonly unit: string;
  readonly dimension: string;
  /** Its words name money (基金, 投资). */
  readonly money: boolean;
  /** The catalogue counts a period's work of it, which stays: a level that is reached is a stock. */
  readonly lasts?: boolean;
  /** The catalogue says that less is better: 改善 is a fall then. */
  readonly lowerIsBetter: boolean;
  /** Rule of the catalogue, empty for open metrics. */
  readonly rule: string;
}

/** Why a metric is not told beside its number; empty where the clause itself said it. */
export type PhraseDoubt = '' | 'metric-from-earlier-clause' | 'metric-from-earlier-sentence' | 'metric-from-list' | 'metric-without-owner';

/** What the metrics stage itself has decided of a number in an English text. */
export interface SettledSlot {
  readonly measure: Measure;
  /** −1 where a growth or change is a fall: the value is negated. */
  readonly sign: 1 | -1;
  readonly doubt: PhraseDoubt;
  /** The counted noun behind a number without a unit of measure: as written without scale (jobs), its unit for comparison (the catalogue's, else the noun), and where it ends. */
  readonly counted: { readonly noun: string; readonly base: string; readonly end: number } | undefined;
  /** The level that a change starts from (from 46.9% to 48.2%). */
  readonly starting: boolean;
}

/** What stands around one quantity in its clause. Spans are absolute. */
export interface MetricSlot {
  readonly quantity: Quantity;
  /** Index of the clause in the sentence. */
  readonly clause: number;
  /** Words between the phrase and the quantity, nearest first. */
  readonly cues: readonly MetricCue[];
  /** The verb that governs the phrase (新增 | 高新技术企业 766家), outside it. */
  readonly verb: MetricCue | undefined;
  readonly phrase: Phrase | undefined;
  /** The phrase before the quantity where the one behind it was chosen. */
  readonly owner: Phrase | undefined;
  readonly side: 'before' | 'after' | 'none';
  /** Several owners told before one 分别 (货物和集装箱吞吐量): one phrase for each, in order; empty where there is but one. */
  readonly members: readonly Phrase[];
  readonly distributed: boolean;
  /** The change is told against the month or quarter before, and not against the year before. */
  readonly basis?: '环比' | undefined;
  /** The figure is set beside that of another place (高于全国): a gap, no change. */
  readonly gap: string | undefined;
  /** How many quantities follow each other from here with only 、 or 和 between them, this one included. */
  readonly runLength: number;
  /** How many values that have not changed stand in the row right before this one (分别 | 持平、减少1人); they count in `runLength`. Set in Chinese only. */
  readonly evenBefore?: number;
  /** The quantity stands in brackets; `afterList` where a 、 and nothing else parts it from the quantity before. */
  readonly inBracket: boolean;
  readonly afterList: boolean;
  /** The number only says which things are meant (吞吐量超千万人次的机场): no observation. */
  readonly ofClass: boolean;
  /** A denominator stands right before the quantity (每10万人45台). */
  readonly perHead: boolean;
  /** The part's share of a whole is told (占, 占比, 其中). */
  readonly ofWhole: boolean;
  /** So many figures told before are summed up in it (二者合计 | 占全市比重): how many, the words, and the name behind them. Set in Chinese only. */
  readonly together?: { readonly count: number; readonly words: string; readonly rest: string };
  /** The words make terms of it: who has it, under which condition (对新认定的企业，每家奖励…). Set in Chinese only. */
  readonly terms?: boolean;
  /** Words of the issuer's own place or the whole country before the phrase (全省, 全国), for the region. */
  readonly regionWord: string | undefined;
  /** Set in English always, in Chinese never: there the observations stage decides by the words above. */
  readonly settled?: SettledSlot;
}

/** Slots of one sentence's quantities in order, and for each clause the phrase that it is about where it holds no quantity. */
export interface SentenceMetrics {
  readonly slots: readonly MetricSlot[];
  readonly topics: readonly (Topic | undefined)[];
  /** What the sentence right before is about, where it holds no quantity and this one leans on it. */
  readonly before: Topic | undefined;
}

/** What a clause without a quantity is about. */
export interface Topic {
  /** Metrics of the catalogue that stand in the clause; absent in English. */
  readonly terms?: readonly Phrase[];
  /** What the clause supports or pays for (支持易地扶贫搬迁，…资金): the purpose of money that has none. */
  readonly purpose?: string;
  /** The whole of which the clauses behind tell parts (零售额中，…). */
  /** 从 | 产品产量 | 看，: by what the clauses behind break down what was told. */
  readonly by?: string;
  /** The clause says by what the amount told before is divided (按行业分，). Set in Chinese only. */
  readonly classes?: true;
  readonly within?: Phrase;
  /** The whole whose parts stand behind the colon (卫生人员机构分布：…). */
  readonly composed?: Phrase;
  readonly subject: Phrase | undefined;
  readonly object: Phrase | undefined;
}
