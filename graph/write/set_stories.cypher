UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.story = row.story
