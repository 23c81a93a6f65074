// What is said not to have happened, and who says so.
// $about entity = any: one of the two ends
MATCH (x:Entity)<-[:SUBJECT]-(s:Statement {status: 'negated'})-[:OBJECT]->(y:Entity), (s)-[:FROM]->(article:Article)
WHERE $about IS NULL OR $about IN [x.id, y.id]
RETURN s.published AS published, x.name AS subject, s.relation AS relation, y.name AS object, s.source AS source,
       coalesce(article.url, article.id) AS article, s.sentence AS sentence
ORDER BY published, s.id
