import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js'

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
)

/** One row of values, as plain data: a page hands it over. `range` draws each as a bar from … to. */
type Series = {
  name: string
  shape: 'bar' | 'range' | 'points' | 'line'
  shade: Shade
  values: (number | null | [number, number])[]
}
export type ChartData = {
  labels: string[]
  series: Series[]
  /** Values are shares, shown in per cent. */
  percent?: boolean
  stacked?: boolean
}

const SHADES = [
  '--accent',
  '--accent-soft',
  '--bad',
  '--good',
  '--ink-3',
  '--rule',
  '--rule-2',
  '--ink',
] as const
type Shade = (typeof SHADES)[number]

export function drawChart(canvas: HTMLCanvasElement, data: ChartData): Chart {
  return new Chart(canvas, configOf(data, readShades(canvas.parentElement ?? document.body)))
}

function configOf(data: ChartData, shades: Record<Shade, string>): ChartConfiguration {
  const ticks = { color: shades['--ink-3'], font: { family: getComputedStyle(document.body).fontFamily } }
  const say = (value: string | number) => (data.percent ? `${Math.round(Number(value) * 100)} %` : `${value}`)
  return {
    type: 'bar',
    data: { labels: data.labels, datasets: data.series.map((series) => datasetOf(series, shades, data)) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      plugins: {
        tooltip: {
          callbacks: {
            label: ({ dataset, raw }) => {
              const told = Array.isArray(raw) ? raw.map((end) => say(end)).join('–') : say(Number(raw))
              return `${dataset.label ?? ''} ${told}`
            },
          },
        },
      },
      scales: {
        x: {
          stacked: data.stacked ?? false,
          grid: { display: false },
          border: { color: shades['--rule-2'] },
          ticks,
        },
        y: {
          stacked: data.stacked ?? false,
          beginAtZero: true,
          ...(data.percent ? { max: 1 } : {}),
          grid: { color: shades['--rule'] },
          border: { display: false },
          ticks: { ...ticks, precision: data.percent ? 2 : 0, maxTicksLimit: 6, callback: say },
        },
      },
    },
  }
}

function datasetOf(series: Series, shades: Record<Shade, string>, { stacked }: ChartData): ChartDataset {
  const colour = shades[series.shade]
  const common = { label: series.name, data: series.values, borderColor: colour, backgroundColor: colour }
  if (series.shape === 'bar' || series.shape === 'range') {
    const width = series.shape === 'range' ? { barPercentage: 0.5 } : {}
    return { type: 'bar', ...common, ...width, ...(stacked ? { stack: 'all' } : {}) } as ChartDataset
  }
  const line =
    series.shape === 'line'
      ? { borderDash: [5, 4], borderWidth: 1.5, pointRadius: 0 }
      : { showLine: false, pointRadius: 5 }
  return { type: 'line', ...common, ...line } as ChartDataset
}

/** Colours as they are now: a variable may be another in the dark. */
function readShades(element: Element): Record<Shade, string> {
  const probe = document.createElement('span')
  element.append(probe)
  const shades = Object.fromEntries(
    SHADES.map((shade) => {
      probe.style.color = `var(${shade})`
      return [shade, getComputedStyle(probe).color]
    }),
  ) as Record<Shade, string>
  probe.remove()
  return shades
}
