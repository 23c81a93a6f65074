// Which mergers are in force, so that who writes knows whether to read them again.
MATCH (n:Schema {id: 'geokg'})
SET n.judged = $version
