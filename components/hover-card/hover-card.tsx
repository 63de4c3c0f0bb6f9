import { useMessages } from 'next-intl'
import styles from './hover-card.module.css'

/** Filled and placed by components/hover-card/show-card.ts when a link of the page is rested on. */
export function HoverCardFrame() {
  const { hoverCard, kindOf } = useMessages()
  return (
    <div
      id="hover-card"
      className={styles.card}
      role="tooltip"
      popover="manual"
      data-words={JSON.stringify({ ...hoverCard, kindOf })}
    />
  )
}
