'use client'
import { type ComponentProps, createContext, type MouseEvent, useContext } from 'react'
import { paths } from '@/lib/paths'
import type { Asked } from './ask-search'

const Choose = createContext<((asked: Asked) => void) | null>(null)

/** Searches that links on the page stand for are asked by this, in place of a new page. */
export const ChooseProvider = Choose

type Props = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & { asked: Asked }

/** A search as a link: it can be shared and opened in a tab, and is answered in place where there are scripts. */
export function AskLink({ asked, ...rest }: Props) {
  const choose = useContext(Choose)
  const follow = (event: MouseEvent) => {
    if (!choose || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    choose(asked)
  }
  return <a {...rest} href={hrefOf(asked)} onClick={follow} />
}

function hrefOf({ query, exact }: Asked): string {
  return paths.search({ q: query, exact: exact ? '1' : undefined })
}
