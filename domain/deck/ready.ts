import { blankSlide, type Deck, type Slide } from '../deck'

/** The deck that is there before anybody makes one. */
export const READY_DECK_ID = 'ready'

type Telling = Pick<Slide, 'address' | 'title' | 'notes'> & Partial<Slide>

/** The story, slide by slide. An empty title takes the view's own finding, so that no number of ours stands beside the data. */
const STORY: readonly Telling[] = [
  {
    address: '/?focus=generative-ai',
    title: 'Language models are one branch of generative AI',
    notes:
      'Start with what contains what. Each small circle is a model or product that a document names; its size tells how many documents name it, its colour what it puts out. Hollow: no document states an output. The red marks are the point of the next two slides: the documents do not agree where these belong.',
  },
  {
    address: '/documents#dispute-generative-ai-without-llm',
    title: 'The word “generative AI” shifts from page to page',
    notes:
      'Ask the room which of these they had in mind. Nothing is averaged here: each position stands with the words of its document. Agree on one meaning before any number is discussed.',
  },
  {
    address: '/models?contested=yes',
    title: 'The best-known models stand on both sides',
    notes:
      'The documents, or one document by itself, file these under different sides. The side is a property of the document, not of the model. “Not named” means that the document does not mention it.',
  },
  {
    address: '/market?chart=modalities',
    title: '',
    notes:
      'Counted from what is stated, so this is a picture of the documents and no census. Point at the hollow bar: for those models no document says what they put out.',
  },
  {
    address: '/market?chart=verdicts',
    title: 'Text goes to an LLM, pictures and sound to other generative AI',
    notes:
      'One document gives verdicts, and it reads “generative AI” as “not an LLM”. The others file use cases under a side; we never turn a side into a verdict.',
  },
  {
    address: '/market?chart=market-growth',
    title: '',
    notes:
      'One stated size, one stated rate. Everything after the red dot is compounding, and the shaded band is what the wording leaves open: does growth count from 2024 or from 2025? Nobody states a 2030 value.',
  },
  {
    address: '/market?chart=orders-of-magnitude',
    title: '',
    notes:
      'Read within a band, never across. Market size is money spent, value added is an estimate of effect, an opportunity is a hope. The two figures that look alike are a thousand times apart.',
  },
  {
    address: '/market?chart=adoption',
    title: '',
    notes:
      'Two points, and nothing stated in between, so no curve is drawn. This is AI in general, and the later figure counts companies that explore as well as those that use.',
  },
  {
    address: '/market?chart=challenges',
    title: '',
    notes:
      'The list behind this chart is on the Compare page, with what each document warns of. Most challenges are stated of one side only, although few of them would stop there.',
  },
  {
    address: '/choose',
    title: 'How to choose: goal, model type, pilot, tuning, scale',
    notes:
      'For a case of your own, leave the slides and open the Choose page: it answers from the cited rows and shows every row for and against.',
  },
  {
    address: '/documents',
    title: '',
    notes:
      'Who publishes sells. Two of the three are undated. Every number and placement on these slides has its section in the footer and its words one click away.',
  },
]

/** The ready deck, frozen at an edition of the data. */
export const readyDeck = (snapshot: string): Deck => ({
  id: READY_DECK_ID,
  name: 'Generative AI and LLMs, the story',
  version: 0,
  slides: STORY.map((telling, index) => ({
    ...blankSlide(telling.address),
    ...telling,
    snapshot,
    id: `story-${index + 1}`,
  })),
})
