// One statement a kind of node, since a label cannot be a parameter.

// @statement putLaw
// Makes each Law say exactly its props; what it said before is gone.
// @param rows: list of {id, props}, the id in props too
// @returns nothing
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Law, n = row.props;

// @statement putLawVersion
// Makes each LawVersion say exactly its props; what it said before is gone.
// @param rows: list of {id, props}, the id in props too
// @returns nothing
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:LawVersion, n = row.props;

// @statement putArticle
// Makes each Article say exactly its props; what it said before is gone.
// @param rows: list of {id, props}, the id in props too
// @returns nothing
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Article, n = row.props;

// @statement putPowerItem
// Makes each PowerItem say exactly its props; what it said before is gone.
// @param rows: list of {id, props}, the id in props too
// @returns nothing
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:PowerItem, n = row.props;

// @statement putDuty
// Makes each Duty say exactly its props; what it said before is gone.
// @param rows: list of {id, props}, the id in props too
// @returns nothing
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Duty, n = row.props;

// @statement putAccountabilityCase
// Makes each AccountabilityCase say exactly its props; what it said before is gone.
// @param rows: list of {id, props}, the id in props too
// @returns nothing
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:AccountabilityCase, n = row.props;

// @statement putDivision
// Makes each Division say exactly its props; what it said before is gone.
// @param rows: list of {id, props}, the id in props too
// @returns nothing
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Division, n = row.props;

// @statement putOrgan
// Makes each Organ say exactly its props; what it said before is gone.
// @param rows: list of {id, props}, the id in props too
// @returns nothing
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Organ, n = row.props;

// @statement putSourceDocument
// Makes each SourceDocument say exactly its props; what it said before is gone.
// @param rows: list of {id, props}, the id in props too
// @returns nothing
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:SourceDocument, n = row.props;

// @statement putUnresolved
// Makes each Unresolved say exactly its props; what it said before is gone.
// @param rows: list of {id, props}, the id in props too
// @returns nothing
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Unresolved, n = row.props;

// @statement putFinding
// Makes each Finding say exactly its props; what it said before is gone.
// @param rows: list of {id, props}, the id in props too
// @returns nothing
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Finding, n = row.props;
