/** What the speaker wanted to say with a slide. */
export function SpeakerNotes({ notes, size = 'text-sentence' }: { notes: string; size?: string }) {
  return notes.trim() === '' ? (
    <p className={`text-ink3 ${size}`}>No notes for this slide.</p>
  ) : (
    <p className={`max-w-[70ch] whitespace-pre-line ${size}`}>{notes}</p>
  )
}
