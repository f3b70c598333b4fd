-- Fills empty tables faster than rows one by one keep indices: those are taken away first and made
-- anew at the end. All of it is one transaction: then PostgreSQL writes the rows of tables that it
-- has just emptied without logging them (wal_level = minimal), and a load that is broken off
-- leaves nothing behind. After books.sql.
CREATE FUNCTION pg_temp.bulk_tables() RETURNS text[] LANGUAGE sql IMMUTABLE AS
    $$ SELECT ARRAY['operations', 'postings', 'entries', 'period_totals', 'lots'] $$;

-- How each index is made again; the migrations are the only other place that knows.
CREATE TEMP TABLE indices (table_name text, name text, is_constraint boolean, definition text);

CREATE FUNCTION pg_temp.take_indices() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    entry record;
BEGIN
    INSERT INTO indices
    SELECT t.relname, i.relname, c.oid IS NOT NULL,
        coalesce(pg_get_constraintdef(c.oid), pg_get_indexdef(x.indexrelid))
    FROM pg_index x
    JOIN pg_class t ON t.oid = x.indrelid
    JOIN pg_class i ON i.oid = x.indexrelid
    LEFT JOIN pg_constraint c ON c.conindid = x.indexrelid AND c.contype IN ('p', 'u')
    WHERE t.relnamespace = 'public'::regnamespace AND t.relname = ANY (pg_temp.bulk_tables());
    FOR entry IN SELECT * FROM indices LOOP
        IF entry.is_constraint THEN
            EXECUTE format('ALTER TABLE %I DROP CONSTRAINT %I', entry.table_name, entry.name);
        ELSE
            EXECUTE format('DROP INDEX %I', entry.name);
        END IF;
    END LOOP;
    EXECUTE 'TRUNCATE ' || array_to_string(pg_temp.bulk_tables(), ', ');
    -- Autovacuum would go through all of the rows once, to note that all may see them. Nobody reads
    -- them in a way that needs the note, and it would do so while something is measured.
    FOR entry IN SELECT unnest(pg_temp.bulk_tables()) AS name LOOP
        EXECUTE format('ALTER TABLE %I SET (autovacuum_vacuum_insert_threshold = -1)', entry.name);
    END LOOP;
END $$;

-- Makes the next one; its name, or null when none is left.
CREATE FUNCTION pg_temp.restore_index() RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    entry record;
BEGIN
    SELECT * INTO entry FROM indices ORDER BY table_name, NOT is_constraint, name LIMIT 1;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    IF entry.is_constraint THEN
        EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I %s', entry.table_name, entry.name,
            entry.definition);
    ELSE
        EXECUTE entry.definition;
    END IF;
    DELETE FROM indices WHERE name = entry.name;
    RETURN entry.name;
END $$;
