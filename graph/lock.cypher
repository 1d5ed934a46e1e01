// @statement takeWriteLock
// Makes writers of several processes wait for one another: who changes the lock node first holds
// it until the end of the transaction. It is no Entity, so that no count or export shows it.
// @returns nothing
MERGE (l:WriteLock {id: 'write'})
SET l.held = true;
