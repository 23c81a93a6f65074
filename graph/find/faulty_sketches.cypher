// Articles without a sketch or a story, and sketches without an article.
CALL () {
  MATCH (a:Article)
  WHERE NOT EXISTS { MATCH (:Sketch {id: a.id}) }
  RETURN a.id AS id, 'sketch' AS missing
  UNION
  MATCH (a:Article)
  WHERE a.story IS NULL
  RETURN a.id AS id, 'story' AS missing
  UNION
  MATCH (k:Sketch)
  WHERE NOT EXISTS { MATCH (:Article {id: k.id}) }
  RETURN k.id AS id, 'article' AS missing
}
RETURN id, missing
ORDER BY id, missing
