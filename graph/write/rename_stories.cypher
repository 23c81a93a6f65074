UNWIND $rows AS row
MATCH (a:Article {story: row.old})
SET a.story = row.story
RETURN a.id AS id
