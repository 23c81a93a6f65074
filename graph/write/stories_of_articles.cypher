// The stories of these articles, which lose their sketches and their places in them.
UNWIND $ids AS id
MATCH (a:Article {id: id})
OPTIONAL MATCH (k:Sketch {id: id})
WITH a, k, a.story AS story
REMOVE a.story
DELETE k
RETURN DISTINCT story
