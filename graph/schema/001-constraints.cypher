// Identities, the index that finds the statements behind an edge, and the
// full-text indexes. Statements end with ";" at the end of a line; each must be
// harmless when run again, since a start may be interrupted.

CREATE CONSTRAINT schema_id IF NOT EXISTS FOR (n:Schema) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;

// What the view has still to be recomputed for; empty once a load is over.
CREATE CONSTRAINT stale_edge_key IF NOT EXISTS FOR (n:StaleEdge) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT stale_entity_id IF NOT EXISTS FOR (n:StaleEntity) REQUIRE n.id IS UNIQUE;

CREATE INDEX article_url IF NOT EXISTS FOR (n:Article) ON (n.url);
CREATE INDEX statement_edge IF NOT EXISTS FOR (n:Statement) ON (n.edge);
CREATE INDEX statement_published IF NOT EXISTS FOR (n:Statement) ON (n.published);
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);

CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX sentences IF NOT EXISTS FOR (n:Statement) ON EACH [n.sentence]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: true}};
