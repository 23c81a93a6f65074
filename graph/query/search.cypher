// Statements whose sentence has these words.
// $words text: words, or a query of Lucene: 'drones AND (Iran OR Tehran)'
// $top number = 25: so many statements
CALL db.index.fulltext.queryNodes('sentences', $words) YIELD node AS s, score
MATCH (x:Entity)<-[:SUBJECT]-(s)-[:OBJECT]->(y:Entity), (s)-[:FROM]->(article:Article)
RETURN x.name AS subject, s.relation AS relation, y.name AS object, s.status AS status, s.source AS source,
       s.published AS published, coalesce(article.url, article.id) AS article, s.sentence AS sentence
ORDER BY score DESC, s.id
LIMIT $top
