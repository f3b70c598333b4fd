-- Reads every index of the books into the system's cache.
CREATE EXTENSION IF NOT EXISTS pg_prewarm;
SELECT sum(pg_prewarm(x.indexrelid, 'read'))
FROM pg_index x JOIN pg_class t ON t.oid = x.indrelid
WHERE t.relnamespace = 'public'::regnamespace AND x.indisvalid;
