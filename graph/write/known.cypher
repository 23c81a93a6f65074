// What the graph holds of the articles of a batch, by id and by address.
UNWIND $articles AS row
CALL (row) {
  MATCH (a:Article {id: row.id}) RETURN a
  UNION
  MATCH (a:Article {url: row.url}) RETURN a
}
RETURN row.id AS id, a.id AS found, a.revision AS revision
