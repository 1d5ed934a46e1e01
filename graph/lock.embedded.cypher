// @statement takeWriteLock
// Only one process has an embedded store open, and in it writes queue: nothing to lock.
// @returns nothing
MATCH (l:WriteLock)
SET l.held = true;
