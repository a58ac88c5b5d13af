import { blankSlide, type Deck, type Slide } from '@/domain/deck'

export const aSlide = (change: Partial<Slide> = {}): Slide => ({
  ...blankSlide('/market?chart=adoption'),
  id: 'slide-1',
  ...change,
})

export const aDeck = (change: Partial<Deck> = {}): Deck => ({
  id: 'a-deck',
  name: 'A deck',
  slides: [
    aSlide(),
    aSlide({ id: 'slide-2', address: '/models?output=image' }),
    aSlide({ id: 'slide-3', address: '/' }),
  ],
  version: 0,
  ...change,
})
