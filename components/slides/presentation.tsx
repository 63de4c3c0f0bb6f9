'use client'
import { useEffect, useRef } from 'react'
import 'reveal.js/reveal.css'
import './slides.css'
import './presenter.css'
import './slides-print.css'

type Props = {
  /** Slides as sections (lib/formats/slides). */
  html: string
  /** Seconds. */
  allowed: number
  language: 'zh' | 'en'
  exit: { href: string; text: string }
}

/** Slides one below the other, until the script that presents them is there. */
export function Presentation({ html, allowed, language, exit }: Props) {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = root
    if (current) void import('./present').then(({ present }) => present(current))
  }, [])
  return (
    <div className="presentation" ref={root} data-allowed={allowed} data-language={language}>
      <a className="presenter-exit" href={exit.href}>
        {exit.text}
      </a>
      <div className="slides" dangerouslySetInnerHTML={{ __html: html }} />
    </div>
  )
}
