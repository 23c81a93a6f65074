// Articles whose text may be like that of a row, each with its story and the day of
// that story's first article. Copies to the letter are told once.
UNWIND $rows AS row
CALL (row) {
  MATCH (k:Sketch {given: row.given}) RETURN k
  UNION
  MATCH (k:Sketch {band0: row.band0}) RETURN k
  UNION
  MATCH (k:Sketch {band1: row.band1}) RETURN k
  UNION
  MATCH (k:Sketch {band2: row.band2}) RETURN k
  UNION
  MATCH (k:Sketch {band3: row.band3}) RETURN k
  UNION
  MATCH (k:Sketch {band4: row.band4}) RETURN k
  UNION
  MATCH (k:Sketch {band5: row.band5}) RETURN k
  UNION
  MATCH (k:Sketch {band6: row.band6}) RETURN k
  UNION
  MATCH (k:Sketch {band7: row.band7}) RETURN k
  UNION
  MATCH (k:Sketch {band8: row.band8}) RETURN k
  UNION
  MATCH (k:Sketch {band9: row.band9}) RETURN k
  UNION
  MATCH (k:Sketch {band10: row.band10}) RETURN k
  UNION
  MATCH (k:Sketch {band11: row.band11}) RETURN k
}
MATCH (a:Article {id: k.id})
WHERE a.story IS NOT NULL
WITH DISTINCT row.id AS id, k.sketch AS sketch, k.given AS given, a.story AS story
MATCH (first:Article {id: story})
RETURN id, sketch, given, story, first.published AS published
