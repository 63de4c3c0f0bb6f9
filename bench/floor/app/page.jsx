// Rendered for each request, as a note page is: a page made at build time would be a floor nobody can stand on.
export const dynamic = 'force-dynamic'

export default function Page() {
  return <h1>Empty</h1>
}
