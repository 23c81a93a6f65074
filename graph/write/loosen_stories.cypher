// Takes stories apart into their articles.
UNWIND $stories AS story
MATCH (a:Article {story: story})
MATCH (k:Sketch {id: a.id})
REMOVE a.story
RETURN a.id AS id, story, a.published AS published, k.sketch AS sketch, k.given AS given
