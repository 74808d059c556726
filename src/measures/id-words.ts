/** What the id of a measure or indicator is about, its first word: `petitions` of `petitions.settled`. */
export function topicOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}

/** What the measures of one form share, all words but the last: `official.2021.01-tcd` of `official.2021.01-tcd.4`. */
export function formWordsOf(id: string): string {
  return id.slice(0, id.lastIndexOf('.'));
}
