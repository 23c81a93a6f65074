// The stories in order, from one on, each with its articles.
MATCH (a:Article)
WHERE a.story > $after
WITH DISTINCT a.story AS story
ORDER BY story
LIMIT $limit
MATCH (a:Article {story: story})
OPTIONAL MATCH (k:Sketch {id: a.id})
RETURN story, a.id AS id, a.published AS published, k.sketch AS sketch, k.given AS given
