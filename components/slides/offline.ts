import './offline.css'
import { present } from './present'

/** Entry of the script that goes into a file of slides (bin/bundle-slides.mjs). */
const root = document.querySelector<HTMLElement>('.presentation')
if (root) void present(root)
