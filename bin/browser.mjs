import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, runPackage, SetupProblem, say } from './run.mjs'

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]
const DOWNLOAD_LIMIT = 5 * 60_000

/** A Chromium for the tests: one that is there, or else Playwright's, or else (on Debian, as root) the distribution's. */
export async function ensureBrowser() {
  const browser = (await installedBrowser()) ?? (await playwrightBrowser()) ?? (await debianBrowser())
  if (!browser) {
    throw new SetupProblem(
      'No browser for the end-to-end tests. Install Chrome or Chromium, or set PLAYWRIGHT_CHROMIUM to one.',
    )
  }
  await ensureChineseFont()
  return browser
}

async function installedBrowser() {
  const named = process.env.PLAYWRIGHT_CHROMIUM
  if (named) {
    if (await starts(named)) return named
    throw new SetupProblem(`PLAYWRIGHT_CHROMIUM names ${named}, which does not start.`)
  }
  for (const candidate of [...onPath(), ...PLACES.filter((path) => existsSync(path))]) {
    if (await starts(candidate)) return candidate
  }
  return null
}

async function playwrightBrowser() {
  const { chromium } = await import('playwright')
  const own = chromium.executablePath()
  if (existsSync(own)) return own
  say('Downloading a browser for the tests.')
  const { status } = await runPackage('playwright/cli.js', ['install', 'chromium'], {
    timeout: DOWNLOAD_LIMIT,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
  })
  if (status === 0 && (await starts(own))) return own
  say('That download is not possible here.')
  return null
}

async function debianBrowser() {
  if (!canUseApt()) return null
  say('Installing Chromium from the distribution.')
  await aptInstall('chromium')
  return installedBrowser()
}

/** Screenshots of Chinese text are honest only with Chinese glyphs; nothing else depends on them. */
async function ensureChineseFont() {
  if (!canUseApt()) return
  const listed = await run('fc-list', [':lang=zh', 'family']).catch(() => ({ output: '' }))
  if (listed.output.trim() !== '') return
  say('Installing a Chinese font from the distribution.')
  await aptInstall('fonts-noto-cjk')
}

function canUseApt() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

async function aptInstall(name) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const install = ['install', '--yes', '--no-install-recommends', name]
  if ((await run('apt-get', install, { env })).status === 0) return
  await run('apt-get', ['update'], { env })
  const { status, output } = await run('apt-get', install, { env })
  if (status !== 0) say(`apt could not install ${name}:\n${output.trim()}`)
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':')
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).filter((path) =>
    existsSync(path),
  )
}

/** Ubuntu ships a `chromium-browser` that only tells you to install it, so being there is not enough. */
async function starts(path) {
  try {
    return (await run(path, ['--version', '--no-sandbox'], { timeout: 20_000, cwd: root })).status === 0
  } catch {
    return false
  }
}
