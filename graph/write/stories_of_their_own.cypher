// Gives articles without a story one of their own, until it is known better.
UNWIND $ids AS id
MATCH (a:Article {id: id})
WHERE a.story IS NULL
SET a.story = id
