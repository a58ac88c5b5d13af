'use client'

import { createContext, useContext } from 'react'
import type { CitedDocument } from '@/domain/citations'

const CitedDocuments = createContext<readonly CitedDocument[]>([])

/** Tells whatever cites a row below it who published each document, and when. */
export const CitingDocuments = CitedDocuments.Provider

/** The documents as a citation names them. */
export const useCitedDocuments = (): readonly CitedDocument[] => useContext(CitedDocuments)
