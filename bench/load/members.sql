-- Members whom staff searches for. Before pg_temp.write_members, fill bench_names and bench_tails with
-- the digests that the service looks for: it alone has the keys.
CREATE TEMP TABLE bench_names (name integer, gram bigint);
CREATE TEMP TABLE bench_tails (tail integer PRIMARY KEY, key bigint);

CREATE FUNCTION pg_temp.merchant() RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $$ SELECT '01980000-0000-7000-8000-000000000001'::uuid $$;

-- One a minute, from November 2023 on.
CREATE FUNCTION pg_temp.member_id(n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT (lpad(to_hex(1700000000000 + n * 60000), 12, '0') || '70008000'
        || lpad(to_hex(n), 12, '0'))::uuid
$$;

CREATE FUNCTION pg_temp.store_id(n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT ('01980000-0000-7000-8000-0000000f' || lpad(to_hex(n % 300), 4, '0'))::uuid
$$;

-- As good as random, and the same in every run.
CREATE FUNCTION pg_temp.draw(n bigint, salt bigint, below bigint) RETURNS bigint
    LANGUAGE sql IMMUTABLE AS $$ SELECT (hashint8extended(n, salt) & 9007199254740991) % below $$;

-- 7 of 10 members of the lowest level, 2 of the next; a quarter of them have one of the names; three tags
-- of a half, a tenth and a hundredth, and groups of a tenth and a thousandth.
CREATE FUNCTION pg_temp.write_members(amount bigint) RETURNS void LANGUAGE sql AS $$
    INSERT INTO members (merchant_id, member_id, card_number, source, store_id, registered_at,
        phone_index, phone_tail, event_seq, level_rank, level_since, level_scheme_version, stage,
        search_ready)
    SELECT pg_temp.merchant(), pg_temp.member_id(n), '62880' || lpad(n::text, 11, '0'), 'TILL',
        pg_temp.store_id(pg_temp.draw(n, 1, 300)),
        to_timestamp(1700000000 + n * 60), sha256(n::text::bytea), t.key, 1,
        (ARRAY[0, 0, 0, 0, 0, 0, 0, 1, 1, 2])[1 + pg_temp.draw(n, 2, 10)::integer],
        to_timestamp(1700000000 + n * 60), 1, 2 + pg_temp.draw(n, 3, 5), true
    FROM generate_series(1, amount) AS n
    JOIN bench_tails t ON t.tail = pg_temp.draw(n, 4, 10000);
    INSERT INTO member_name_grams (merchant_id, gram, member_id)
    SELECT pg_temp.merchant(), b.gram, pg_temp.member_id(n)
    FROM generate_series(1, amount) AS n JOIN bench_names b ON b.name = pg_temp.draw(n, 5, 80)
    ON CONFLICT DO NOTHING;
    INSERT INTO member_name_grams (merchant_id, gram, member_id)
    SELECT pg_temp.merchant(), hashint8extended(pg_temp.draw(n, 6 + place, 20000), place),
        pg_temp.member_id(n)
    FROM generate_series(1, amount) AS n, generate_series(1, 3) AS place
    WHERE pg_temp.draw(n, 5, 80) >= 20
    ON CONFLICT DO NOTHING;
    INSERT INTO labels (merchant_id, kind, code, name_zh, name_en, archived, revision, changed_at,
        changed_by)
    SELECT pg_temp.merchant(), kind, code, code, code, false, 1, now(), 'bench'
    FROM (VALUES (1, 'half'), (1, 'tenth'), (1, 'hundredth'), (2, 'regulars'), (2, 'vips'))
        AS label (kind, code);
    INSERT INTO label_members (merchant_id, kind, code, member_id, since)
    SELECT pg_temp.merchant(), kind, code, pg_temp.member_id(n), now()
    FROM generate_series(1, amount) AS n,
        (VALUES (1, 'half', 2), (1, 'tenth', 10), (1, 'hundredth', 100), (2, 'regulars', 10),
            (2, 'vips', 1000)) AS label (kind, code, share)
    WHERE pg_temp.draw(n, 20 + share + kind, share) = 0;
$$;
