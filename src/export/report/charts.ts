import { init, use } from 'echarts/core';
import { LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, TitleComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import { axisOf } from './axis.js';
import { escapeHtml, linkFigure, scaleOf } from './markup.js';
import type { Figure, SeriesRow, YearPoint } from './report-data.js';
import { wordFor, type Texts } from './texts.js';

use([LineChart, ScatterChart, GridComponent, TitleComponent, SVGRenderer]);

const WIDTH = 360;
const HEIGHT = 210;
const RESULT = '#2563a8';
const TARGET = '#d97706';
const FONT = 'system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';

/** A metric over the years as an SVG: results as a line, broken where a year is missing, targets as marks; below it every number as a link to its sentence. */
export function renderSeries(series: SeriesRow, order: number, texts: Texts, shown: Set<string>): string {
  const { divisor, unit } = writtenScale(series) ?? baseScale(series);
  const title = `${series.metricLabel} · ${wordFor(texts, series.measure)}${unit === '' ? '' : `（${unit}）`}`;
  const years = consecutive(series.points);
  const svg = separate(drawSvg(years, divisor), order);
  return `<figure><figcaption>${escapeHtml(title)}</figcaption>${svg}${numbers(series.points, texts, shown)}</figure>`;
}

interface Scale {
  readonly divisor: number;
  readonly unit: string;
}

/** The unit in which the last document writes the metric (亿斤, and not 万吨); undefined where no figure tells one. */
function writtenScale({ points }: SeriesRow): Scale | undefined {
  const scales = points.flatMap(({ value, result, target, promise }) =>
    [
      { base: target, figure: promise },
      { base: value, figure: result },
    ].flatMap(({ base, figure }): readonly Scale[] => {
      const divisor = figure && base !== null ? base / Number(figure.text) : NaN;
      return figure && Number.isFinite(divisor) && divisor > 0 ? [{ divisor, unit: figure.unit }] : [];
    }),
  );
  return scales.at(-1);
}

function baseScale({ points, baseUnit }: SeriesRow): Scale {
  const { divisor, word } = scaleOf(points.flatMap(({ value, target }) => [value ?? 0, target ?? 0]));
  return { divisor, unit: baseUnit === '' ? '' : word + baseUnit };
}

/** Every year from the first to the last: a year without a figure is a gap in the line. */
function consecutive(points: readonly YearPoint[]): readonly YearPoint[] {
  const first = points[0]?.year ?? 0;
  const last = points.at(-1)?.year ?? first;
  const byYear = new Map(points.map((point) => [point.year, point]));
  const empty = { value: null, target: null, targetUpper: null, result: null, promise: null };
  return Array.from({ length: last - first + 1 }, (_, at) => byYear.get(first + at) ?? { ...empty, year: first + at });
}

function drawSvg(points: readonly YearPoint[], divisor: number): string {
  const scaled = (value: number | null): number | null => (value === null ? null : Number((value / divisor).toPrecision(6)));
  const shown = points.flatMap(({ value, target, targetUpper }) => [value, target, targetUpper].flatMap((one) => scaled(one) ?? []));
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT });
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: FONT },
    grid: { left: 52, right: 18, top: 24, bottom: 26 },
    xAxis: { type: 'category', data: points.map(({ year }) => String(year)), axisTick: { alignWithLabel: true } },
    yAxis: { type: 'value', ...axisOf(shown), splitLine: { lineStyle: { color: '#e5e7eb' } } },
    series: [
      {
        type: 'line',
        data: points.map(({ value }) => scaled(value)),
        symbol: 'circle',
        symbolSize: 7,
        lineStyle: { color: RESULT, width: 2 },
        itemStyle: { color: RESULT },
        label: { show: true, position: 'top', color: RESULT, fontSize: 11 },
      },
      ...[points.map(({ target }) => scaled(target)), points.map(({ targetUpper }) => scaled(targetUpper))].map((data) => ({
        type: 'scatter' as const,
        data,
        symbol: 'diamond',
        symbolSize: 11,
        itemStyle: { color: 'transparent', borderColor: TARGET, borderWidth: 2 },
      })),
    ],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

/**
 * Names inside one SVG are those of every other one, and count the charts that the process has drawn: in one page they must differ, and be the same on every
 * run. Colours under the mouse and notes for scripts go; there is no script.
 */
function separate(svg: string, order: number): string {
  return svg
    .replace(/<style[^]*?<\/style>/g, '')
    .replace(/ (?:class|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/\bid="zr\d+-([^"]+)"/g, `id="c${order}-$1"`)
    .replace(/url\(#zr\d+-([^)]+)\)/g, `url(#c${order}-$1)`);
}

function numbers(points: readonly YearPoint[], texts: Texts, shown: Set<string>): string {
  const row = (word: string, name: string, pick: (point: YearPoint) => Figure | null): string =>
    points.some((point) => pick(point) !== null)
      ? `<tr><th class="${name}">${word}</th>${points.map((point) => cell(pick(point), shown)).join('')}</tr>`
      : '';
  const head = points.map(({ year }) => `<th>${year}</th>`).join('');
  return `<table class="numbers"><thead><tr><td></td>${head}</tr></thead><tbody>${row(texts.value, 'value', ({ result }) => result)}${row(texts.target, 'target', ({ promise }) => promise)}</tbody></table>`;
}

function cell(figure: Figure | null, shown: Set<string>): string {
  return `<td>${figure ? linkFigure(figure, shown) : ''}</td>`;
}
