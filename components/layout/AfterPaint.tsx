'use client'

import type { ReactNode } from 'react'
import { useIsDue } from '../use-is-due'

/**
 * Draws what is less awaited than the rest of a page one frame after it. What the server drew stands there already, and
 * stays.
 */
export const AfterPaint = ({ children }: { children: ReactNode }) => (useIsDue() ? children : null)
