UNWIND $rows AS row
CREATE (k:Sketch)
SET k = row
