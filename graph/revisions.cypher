// What accepted revisions are made of.

// @statement lawTexts
// The documents that are texts of these laws, with the version that each is a text of. A document
// that only cites a version states it too, but not that its text is held.
// @param laws: ids of laws
// @returns law, version, validFrom, document, sha256, articles
UNWIND $laws AS law
MATCH (:Entity {id: law})-[:HAS_VERSION]->(v:LawVersion)-[e:EXTRACTED_FROM]->(d:SourceDocument)
WHERE d.type = 'law' AND e.claim CONTAINS '"textHeld":true'
RETURN law, v.version AS version, v.validFrom AS validFrom, d.id AS document,
  d.sha256 AS sha256, d.rows AS articles;
