/* For tests: answers in the shape the services document, written by hand. */

/** One entry of arXiv's Atom feed. `more`: further elements of the entry. */
export function arxivFeed({
  id = 'http://arxiv.org/abs/2010.11929v2',
  more = '',
}: {
  id?: string
  more?: string
}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom"
      xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">
  <link href="http://arxiv.org/api/query?id_list=2010.11929" rel="self" type="application/atom+xml"/>
  <title type="html">ArXiv Query: id_list=2010.11929</title>
  <id>http://arxiv.org/api/notebook</id>
  <updated>2022-06-17T00:00:00-04:00</updated>
  <opensearch:totalResults>1</opensearch:totalResults>
  <entry>
    <id>${id}</id>
    <updated>2021-06-03T13:08:56Z</updated>
    <published>2020-10-22T17:55:59Z</published>
    <title>An Image is Worth 16x16 Words:
  Transformers for Image Recognition at Scale</title>
    <summary>  Pictures cut into patches &amp; read like words,
with &lt;16 layers.
</summary>
    <author><name>Alexey Dosovitskiy</name></author>
    <author><name>A&#228;ron van den Oord</name><arxiv:affiliation>Somewhere</arxiv:affiliation></author>
    <author><name>The Notebook Team</name></author>
    <arxiv:comment>A comment of the authors</arxiv:comment>
    ${more}
    <link href="http://arxiv.org/abs/2010.11929v2" rel="alternate" type="text/html"/>
    <arxiv:primary_category term="cs.CV" scheme="http://arxiv.org/schemas/atom"/>
    <category term="cs.CV" scheme="http://arxiv.org/schemas/atom"/>
  </entry>
</feed>`
}

/** One work as Crossref answers for a DOI. */
export function crossrefWork(more: Record<string, unknown>): string {
  const message = {
    DOI: '10.5555/Notebooks.2021.7',
    type: 'proceedings-article',
    title: ['Keeping Notebooks'],
    subtitle: ['A study of <i>water</i> &amp; paper'],
    author: [
      { given: 'Ada', family: 'Writer', sequence: 'first', affiliation: [] },
      { given: '三', family: '张', sequence: 'additional', affiliation: [] },
      { name: 'The Binding Group', sequence: 'additional', affiliation: [] },
    ],
    issued: { 'date-parts': [[2021, 10, 11]] },
    'container-title': ['Proceedings of the Notebook Conference'],
    abstract:
      '<jats:title>Abstract</jats:title><jats:p>We keep <jats:italic>notebooks</jats:italic>.</jats:p>',
    publisher: 'Paper Press',
    page: '1-9',
    volume: '3',
    ISSN: ['1234-5678', '8765-4321'],
    URL: 'http://dx.doi.org/10.5555/notebooks.2021.7',
    ...more,
  }
  return JSON.stringify({ status: 'ok', 'message-type': 'work', 'message-version': '1.0.0', message })
}

/** One note as the second version of OpenReview's interface answers. */
export function openReviewNote(more: Record<string, unknown>): string {
  const note = {
    id: 'YicbFdNTTy',
    forum: 'YicbFdNTTy',
    cdate: 1601308236000,
    invitations: ['ICLR.cc/2021/Conference/-/Submission'],
    content: {
      title: { value: 'An Image is Worth 16x16 Words' },
      authors: { value: ['Alexey Dosovitskiy', '王小明'] },
      abstract: { value: 'Patches,\nread like words.' },
      venue: { value: 'ICLR 2021 Oral' },
      venueid: { value: 'ICLR.cc/2021/Conference' },
    },
    ...more,
  }
  return JSON.stringify({ notes: [note], count: 1 })
}
