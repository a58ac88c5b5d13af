export default function Page() {
  return <h1>documents</h1>
}
