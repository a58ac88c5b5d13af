export default function Page() {
  return <h1>use-cases</h1>
}
