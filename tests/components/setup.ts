import '@/app/globals.css'
import { paletteCss } from '@/domain/palette'

const palette = document.createElement('style')
palette.textContent = paletteCss()
document.head.append(palette)
