-- Books of many members, made in the database: the rows that points-service writes for one
-- Points/Earn, chained and numbered as it chains and numbers them, so that its invariants hold.
--
-- Functions of the session that runs this text, as the owner of the database:
--
--     SELECT pg_temp.open_accounts(1, 10000);
--     SELECT pg_temp.grant_points(5, '2026-01-01', 500000000, 1, 20, 60);
--     SELECT pg_temp.write_calls();
--     SELECT pg_temp.write_purchases();
--     SELECT pg_temp.write_lots(NULL, '2 years');
--     SELECT pg_temp.write_accounts('2027-12-31');
SET patron.merchant = '*';
SET synchronous_commit = off;
SET work_mem = '128MB';

CREATE FUNCTION pg_temp.merchant() RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $$ SELECT '01980000-0000-7000-8000-000000000001'::uuid $$;

-- The n-th member of a family; each row of the bench has families of its own.
CREATE FUNCTION pg_temp.member_id(family integer, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $$ SELECT ('01980000-0000-7000-9' || lpad(to_hex(family), 3, '0') || '-'
        || lpad(to_hex(n), 12, '0'))::uuid $$;

-- UUIDv7 of an instant, from 18 digits that are as good as random.
CREATE FUNCTION pg_temp.uuid_at(micros bigint, digits text) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $$ SELECT (lpad(to_hex(micros / 1000), 12, '0') || '7' || substr(digits, 1, 3)
        || '8' || substr(digits, 4, 15))::uuid $$;

CREATE FUNCTION pg_temp.instant(micros bigint) RETURNS timestamptz LANGUAGE sql STABLE AS
    $$ SELECT timestamptz 'epoch' + micros * interval '1 microsecond' $$;

-- By the merchant's clock, which is eight hours ahead all year.
CREATE FUNCTION pg_temp.business_date(micros bigint) RETURNS date LANGUAGE sql IMMUTABLE AS
    $$ SELECT date '1970-01-01' + ((micros + 28800000000) / 86400000000)::integer $$;

-- As Store/EntryChain.swift makes it, for a member's points account.
CREATE FUNCTION pg_temp.entry_hash(
    previous bytea, posting uuid, member uuid, delta bigint, seq bigint, balance bigint,
    micros bigint
) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT sha256(previous || uuid_send(pg_temp.merchant()) || uuid_send(posting)
        || uuid_send(member) || int8send(delta) || int8send(seq) || int8send(balance)
        || int8send(micros) || int2send(1::smallint)) $$;

-- Where each member's chain stands: her last entry, and the day and month that it counts for.
CREATE TEMP TABLE heads (
    n bigint, member uuid, seq bigint, balance bigint, hash bytea, day date, day_earned bigint,
    month_earned bigint);

CREATE TEMP TABLE grants (
    n bigint, member uuid, seq bigint, micros bigint, digits text, id uuid, points bigint,
    balance bigint, prev_hash bytea, hash bytea, day date, day_earned bigint, month_earned bigint,
    last_day date, last_day_earned bigint, last_month_earned bigint);

-- Members of a family, without points yet. Their order in time is not that of their ids.
CREATE FUNCTION pg_temp.open_accounts(family integer, members bigint) RETURNS void
LANGUAGE sql AS $$
    TRUNCATE heads, grants;
    INSERT INTO members (merchant_id, member_id, state, level_code, level_rank, scheme_version,
        earning_blocked, spending_blocked, version)
    SELECT pg_temp.merchant(), pg_temp.member_id(family, n), 1, 'base', 0, 1, false, false, 1
    FROM generate_series(0, members - 1) n;
    INSERT INTO heads
    SELECT n, pg_temp.member_id(family, n * 7919 % members), 0, 0, '', NULL, 0, 0
    FROM generate_series(0, members - 1) n;
$$;

-- So many grants for each member, one member after the other and then the next round, `step`
-- microseconds apart: `unit` × (`lowest` to `lowest` + `spread` − 1) points each.
CREATE FUNCTION pg_temp.grant_points(
    rounds bigint, first_at timestamptz, step bigint, unit bigint, lowest bigint, spread bigint
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    members bigint := (SELECT count(*) FROM heads);
    begin_seq bigint := (SELECT max(seq) FROM heads);
    first_micros bigint := (extract(epoch FROM first_at) * 1000000)::bigint;
BEGIN
    TRUNCATE grants;
    INSERT INTO grants
    WITH RECURSIVE chain AS (
        SELECT n, member, seq, 0::bigint AS micros, '' AS digits, member AS id, 0::bigint AS points,
            balance, hash AS prev_hash, hash, day, day_earned, month_earned, day AS last_day,
            day_earned AS last_day_earned, month_earned AS last_month_earned
        FROM heads
        UNION ALL
        SELECT c.n, c.member, x.seq, x.micros, x.digits, y.id, x.points, c.balance + x.points,
            c.hash, pg_temp.entry_hash(c.hash, y.id, c.member, x.points, x.seq,
                c.balance + x.points, x.micros),
            x.day, CASE WHEN x.day = c.day THEN c.day_earned ELSE 0 END + x.points,
            CASE WHEN date_trunc('month', x.day) = date_trunc('month', c.day)
                THEN c.month_earned ELSE 0 END + x.points,
            c.day, c.day_earned, c.month_earned
        FROM chain c
        CROSS JOIN LATERAL (
            SELECT c.seq + 1 AS seq, at AS micros, pg_temp.business_date(at) AS day,
                md5(c.member::text || (c.seq + 1)::text) AS digits,
                unit * (lowest + (c.n * 31 + c.seq * 17) % spread) AS points
            FROM (SELECT first_micros + ((c.seq - begin_seq) * members + c.n) * step AS at) t
            OFFSET 0) x
        CROSS JOIN LATERAL (
            SELECT pg_temp.uuid_at(x.micros, x.digits) AS id OFFSET 0) y
        WHERE c.seq < begin_seq + rounds)
    SELECT * FROM chain WHERE seq > begin_seq;
    CREATE TEMP TABLE next_heads ON COMMIT DROP AS
    SELECT n, member, seq, balance, hash, day, day_earned, month_earned
    FROM grants WHERE seq = begin_seq + rounds;
    TRUNCATE heads;
    INSERT INTO heads SELECT * FROM next_heads;
    DROP TABLE next_heads;
END $$;

-- BASE and EXPIRY, as they stand in the field explanation of patron.points.v1.PointsEntry.
CREATE FUNCTION pg_temp.explanation() RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT decode('52380a04424153451a120a0b616d6f756e744d696e6f7212033530301a0f0a0863757272656e63'
        || '791203434e591a0b0a06706f696e747312013552200a064558504952591a160a086c61737444617465'
        || '120a323032372d31322d3331', 'hex') $$;

-- Both legs of each posting, and the days and months that its member's account leaves behind.
CREATE FUNCTION pg_temp.write_entries() RETURNS void LANGUAGE sql AS $$
    INSERT INTO entries (merchant_id, posting_id, owner_id, kind, asset, delta, seq, balance_after,
        prev_hash, hash)
    SELECT pg_temp.merchant(), id, leg.*
    FROM grants, LATERAL (VALUES
        (member, 1::smallint, 1::smallint, points, seq, balance, prev_hash, hash),
        (pg_temp.merchant(), 101::smallint, 1::smallint, -points, NULL, NULL, NULL, NULL)) leg;
    INSERT INTO period_totals (merchant_id, member_id, period, start_date, earned, granted)
    SELECT pg_temp.merchant(), member, 1, last_day, last_day_earned, last_day_earned
    FROM grants WHERE last_day < day
    UNION ALL
    SELECT pg_temp.merchant(), member, 2, date_trunc('month', last_day)::date, last_month_earned, 0
    FROM grants WHERE last_day < date_trunc('month', day);
$$;

-- The records of the calls that earned them.
CREATE FUNCTION pg_temp.write_calls() RETURNS void LANGUAGE sql AS $$
    INSERT INTO operations (merchant_id, method, key, request_hash, operation_id, status,
        created_at)
    SELECT pg_temp.merchant(), 'patron.points.v1.Points/Earn', 'bench-' || digits,
        decode(digits || digits, 'hex'), id, 0, pg_temp.instant(micros)
    FROM grants;
$$;

-- The grants as Points/Earn of as many purchases.
CREATE FUNCTION pg_temp.write_purchases() RETURNS void LANGUAGE sql AS $$
    INSERT INTO postings (merchant_id, id, type, source_type, source_id, effect, business_date,
        occurred_at, programme_version, level_code, facts_version, actor, content_hash, member_id,
        seq, explanation)
    SELECT pg_temp.merchant(), id, 'EARN', 'PURCHASE', digits, 'EARN', day,
        pg_temp.instant(micros), 2, 'base', 1, 'service:bench', decode(digits || digits, 'hex'),
        member, seq, pg_temp.explanation()
    FROM grants;
    SELECT pg_temp.write_entries();
$$;

-- One lot a grant, untouched; its end is an instant, or comes a time after it was earned.
CREATE FUNCTION pg_temp.write_lots(expires_at timestamptz, life interval) RETURNS void
LANGUAGE sql AS $$
    INSERT INTO lots (merchant_id, member_id, id, posting_id, state, qualifying, granted, remaining,
        earned_at, expires_at)
    SELECT pg_temp.merchant(), member, id, id, 2, true, points, points, pg_temp.instant(micros),
        coalesce(write_lots.expires_at, pg_temp.instant(micros) + life)
    FROM grants;
$$;

-- The accounts, once all of their members' grants are written; nothing ends before `next_change`.
CREATE FUNCTION pg_temp.write_accounts(next_change timestamptz) RETURNS void LANGUAGE sql AS $$
    INSERT INTO accounts (merchant_id, owner_id, kind, balance, seq, event_seq, next_change_at,
        head_hash, month, month_earned, day, day_earned, day_granted)
    SELECT pg_temp.merchant(), member, 1, balance, seq, 0, next_change, hash,
        date_trunc('month', day)::date, month_earned, day, day_earned, day_earned
    FROM heads;
$$;
