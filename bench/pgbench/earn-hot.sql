-- As earn.sql, always on one member: every transaction waits for the row of the one before.
\set member 1
\set points random(1, 99)
BEGIN;
UPDATE accounts
SET balance = balance + :points::bigint, seq = seq + 1, event_seq = event_seq + 1,
    next_change_at = '2027-12-31T16:00:00Z', month_earned = month_earned + :points::bigint,
    day_earned = day_earned + :points::bigint, day_granted = day_granted + :points::bigint,
    head_hash = sha256(head_hash || int8send(:points::bigint) || int8send(seq + 1)
        || uuid_send(owner_id))
WHERE merchant_id = '01980000-0000-7000-8000-000000000001' AND kind = 1
    AND owner_id = ('01980000-0000-7000-9000-' || lpad(to_hex(:member::bigint), 12, '0'))::uuid
RETURNING owner_id, seq, balance, event_seq, head_hash,
    (lpad(to_hex((extract(epoch FROM clock_timestamp()) * 1000)::bigint), 12, '0') || '7'
        || substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text), 1, 15))::uuid
        AS posting \gset
INSERT INTO operations (merchant_id, method, key, request_hash, operation_id, status)
VALUES ('01980000-0000-7000-8000-000000000001', 'patron.points.v1.Points/Earn',
    md5(random()::text), :head_hash::bytea, :posting::uuid, 0);
INSERT INTO postings (merchant_id, id, type, source_type, source_id, effect, business_date,
    occurred_at, programme_version, level_code, facts_version, actor, content_hash, member_id, seq,
    explanation)
VALUES ('01980000-0000-7000-8000-000000000001', :posting::uuid, 'EARN', 'PURCHASE',
    (:posting::uuid)::text, 'EARN', (now() AT TIME ZONE 'Asia/Shanghai')::date, now(), 1, 'base', 1,
    'bench', :head_hash::bytea, :owner_id::uuid, :seq::bigint, decode(repeat('52', 96), 'hex'));
INSERT INTO entries (merchant_id, posting_id, owner_id, kind, asset, delta, seq, balance_after,
    prev_hash, hash)
VALUES ('01980000-0000-7000-8000-000000000001', :posting::uuid, :owner_id::uuid, 1, 1,
        :points::bigint, :seq::bigint, :balance::bigint, :head_hash::bytea, :head_hash::bytea),
    ('01980000-0000-7000-8000-000000000001', :posting::uuid,
        '01980000-0000-7000-8000-000000000001', 101, 1, -:points::bigint, NULL, NULL, NULL, NULL);
INSERT INTO lots (merchant_id, member_id, id, posting_id, state, qualifying, granted, remaining,
    earned_at, expires_at)
VALUES ('01980000-0000-7000-8000-000000000001', :owner_id::uuid, :posting::uuid, :posting::uuid,
    2, true, :points::bigint, :points::bigint, now(), '2027-12-31T16:00:00Z');
INSERT INTO outbox (merchant_id, id, type, aggregate_id, aggregate_seq, occurred_at, payload)
VALUES ('01980000-0000-7000-8000-000000000001', :posting::uuid, 'points.granted',
    :owner_id::uuid, :event_seq::bigint, now(), decode(repeat('52', 150), 'hex'));
COMMIT;
