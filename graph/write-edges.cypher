// One statement a kind of edge, since a type cannot be a parameter. Each pattern starts at the
// end that has few edges of that kind: the embedded store walks all edges of the first node.

// @statement putCites
// Makes each CITES edge say exactly its props.
// @param rows: list of {id, from, to, props}, the id in props too
// @returns nothing
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[e:CITES {id: row.id}]->(b)
SET e = row.props;

// @statement putAssignedTo
// Makes each ASSIGNED_TO edge say exactly its props.
// @param rows: list of {id, from, to, props}, the id in props too
// @returns nothing
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[e:ASSIGNED_TO {id: row.id}]->(b)
SET e = row.props;

// @statement putPenalises
// Makes each PENALISES edge say exactly its props.
// @param rows: list of {id, from, to, props}, the id in props too
// @returns nothing
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[e:PENALISES {id: row.id}]->(b)
SET e = row.props;

// @statement putHasDuty
// Makes each HAS_DUTY edge say exactly its props.
// @param rows: list of {id, from, to, props}, the id in props too
// @returns nothing
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (b)<-[e:HAS_DUTY {id: row.id}]-(a)
SET e = row.props;

// @statement putHasCase
// Makes each HAS_CASE edge say exactly its props.
// @param rows: list of {id, from, to, props}, the id in props too
// @returns nothing
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (b)<-[e:HAS_CASE {id: row.id}]-(a)
SET e = row.props;

// @statement putHasFinding
// Makes each HAS_FINDING edge say exactly its props.
// @param rows: list of {id, from, to, props}, the id in props too
// @returns nothing
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (b)<-[e:HAS_FINDING {id: row.id}]-(a)
SET e = row.props;

// @statement putExercisedBy
// Makes each EXERCISED_BY edge say exactly its props.
// @param rows: list of {id, from, to, props}, the id in props too
// @returns nothing
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[e:EXERCISED_BY {id: row.id}]->(b)
SET e = row.props;

// @statement putPartOf
// Makes each PART_OF edge say exactly its props.
// @param rows: list of {id, from, to, props}, the id in props too
// @returns nothing
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[e:PART_OF {id: row.id}]->(b)
SET e = row.props;

// @statement putHasVersion
// Makes each HAS_VERSION edge say exactly its props.
// @param rows: list of {id, from, to, props}, the id in props too
// @returns nothing
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (b)<-[e:HAS_VERSION {id: row.id}]-(a)
SET e = row.props;

// @statement putHasArticle
// Makes each HAS_ARTICLE edge say exactly its props.
// @param rows: list of {id, from, to, props}, the id in props too
// @returns nothing
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (b)<-[e:HAS_ARTICLE {id: row.id}]-(a)
SET e = row.props;

// @statement putBasedOn
// Makes each BASED_ON edge say exactly its props.
// @param rows: list of {id, from, to, props}, the id in props too
// @returns nothing
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[e:BASED_ON {id: row.id}]->(b)
SET e = row.props;

// @statement putSucceededBy
// Makes each SUCCEEDED_BY edge say exactly its props.
// @param rows: list of {id, from, to, props}, the id in props too
// @returns nothing
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[e:SUCCEEDED_BY {id: row.id}]->(b)
SET e = row.props;

// @statement putExtractedFrom
// Makes each EXTRACTED_FROM edge say exactly its props.
// @param rows: list of {id, from, to, props}, the id in props too
// @returns nothing
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[e:EXTRACTED_FROM {id: row.id}]->(b)
SET e = row.props;
