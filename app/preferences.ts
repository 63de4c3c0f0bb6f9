import { cookies } from 'next/headers'
import { THEMES, type Theme } from '@/components/shell/switches'

export const THEME_COOKIE = 'theme'
export const KEYS_COOKIE = 'keys'
export const VIM_COOKIE = 'vim'

/** What the reader chose for this browser. */
export async function readPreferences(): Promise<{ theme: Theme; keys: boolean; vim: boolean }> {
  const jar = await cookies()
  const theme = THEMES.find((known) => known === jar.get(THEME_COOKIE)?.value) ?? 'system'
  return {
    theme,
    keys: jar.get(KEYS_COOKIE)?.value !== 'off',
    vim: jar.get(VIM_COOKIE)?.value === 'on',
  }
}
