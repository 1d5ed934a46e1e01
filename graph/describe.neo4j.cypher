// @statement describeServer
// What server this is; the embedded store says so without a query.
// @returns product, version
CALL dbms.components() YIELD name, versions
RETURN name AS product, versions[0] AS version
LIMIT 1;
