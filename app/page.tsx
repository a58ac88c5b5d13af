export default function Page() {
  return <h1>atlas</h1>
}
