// What tells reprints of one report: a Sketch for each article, of the same id, to
// be looked up by any of its bands. It is a node of its own since it says nothing to
// people. Then the judgements that entities are the same.

CREATE CONSTRAINT sketch_id IF NOT EXISTS FOR (n:Sketch) REQUIRE n.id IS UNIQUE;
CREATE INDEX article_story IF NOT EXISTS FOR (n:Article) ON (n.story);
CREATE INDEX sketch_given IF NOT EXISTS FOR (n:Sketch) ON (n.given);
CREATE INDEX sketch_band0 IF NOT EXISTS FOR (n:Sketch) ON (n.band0);
CREATE INDEX sketch_band1 IF NOT EXISTS FOR (n:Sketch) ON (n.band1);
CREATE INDEX sketch_band2 IF NOT EXISTS FOR (n:Sketch) ON (n.band2);
CREATE INDEX sketch_band3 IF NOT EXISTS FOR (n:Sketch) ON (n.band3);
CREATE INDEX sketch_band4 IF NOT EXISTS FOR (n:Sketch) ON (n.band4);
CREATE INDEX sketch_band5 IF NOT EXISTS FOR (n:Sketch) ON (n.band5);
CREATE INDEX sketch_band6 IF NOT EXISTS FOR (n:Sketch) ON (n.band6);
CREATE INDEX sketch_band7 IF NOT EXISTS FOR (n:Sketch) ON (n.band7);
CREATE INDEX sketch_band8 IF NOT EXISTS FOR (n:Sketch) ON (n.band8);
CREATE INDEX sketch_band9 IF NOT EXISTS FOR (n:Sketch) ON (n.band9);
CREATE INDEX sketch_band10 IF NOT EXISTS FOR (n:Sketch) ON (n.band10);
CREATE INDEX sketch_band11 IF NOT EXISTS FOR (n:Sketch) ON (n.band11);

CREATE CONSTRAINT merged_id IF NOT EXISTS FOR (n:Merged) REQUIRE n.id IS UNIQUE;
CREATE INDEX merged_into IF NOT EXISTS FOR (n:Merged) ON (n.into);

// Graphs of version 1 have stories that were given, and no sketches.
MATCH (a:Article)
WHERE NOT EXISTS { MATCH (:Sketch {id: a.id}) }
WITH a, a.story AS given
ORDER BY coalesce(a.published, date('9999-12-31')), a.id
WITH coalesce(given, a.id) AS story, collect({article: a, given: given}) AS all
UNWIND all AS one
WITH one.article AS a, one.given AS given, all[0].article.id AS first
MERGE (k:Sketch {id: a.id})
ON CREATE SET k.given = given
SET a.story = first;
