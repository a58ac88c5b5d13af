/** The part of the page that shows one question, as the stage and its button name it. */
export const QUESTION_PART = 'question'
