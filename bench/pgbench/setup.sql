-- Members 1 to :members of the demo merchant, as member-service's feed would have told of them,
-- each with an account that has earned this month: what both sides of the comparison start from.
SET patron.merchant = '*';
INSERT INTO members (merchant_id, member_id, state, level_code, level_rank, scheme_version,
    earning_blocked, spending_blocked, version)
SELECT '01980000-0000-7000-8000-000000000001',
    ('01980000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, 1, 'base', 0, 1, false, false, 1
FROM generate_series(1, :members) AS n
ON CONFLICT DO NOTHING;
INSERT INTO accounts (merchant_id, owner_id, kind, balance, seq, event_seq, head_hash, month, day)
SELECT '01980000-0000-7000-8000-000000000001',
    ('01980000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, 1, 0, 0, 0, '',
    date_trunc('month', now() AT TIME ZONE 'Asia/Shanghai')::date,
    (now() AT TIME ZONE 'Asia/Shanghai')::date
FROM generate_series(1, :members) AS n
ON CONFLICT DO NOTHING;
VACUUM ANALYZE members, accounts;
