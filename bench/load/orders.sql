-- Orders for the back-test, after books.sql. Each grant, of 30 times 2 to 9 points, becomes an order
-- of a dessert and a drink with half of the points each. Every third drink is a cocktail or a whisky,
-- and Wednesdays count double, by the demo merchant's rules.
CREATE TEMP TABLE sold (
    id uuid, posting_id uuid, digits text, member uuid, store_id uuid, day date, at timestamptz,
    half bigint, dessert_minor bigint, category text, drink_minor bigint);

CREATE FUNCTION pg_temp.sell() RETURNS void LANGUAGE sql AS $$
    INSERT INTO sold
    SELECT pg_temp.uuid_at(g.micros, substr(g.digits, 15)), g.id, g.digits, g.member,
        ('01980000-0000-7000-8000-00000000000' || CASE g.n % 2 WHEN 0 THEN 'a' ELSE 'b' END)::uuid,
        g.day, pg_temp.instant(g.micros), g.points / 2, g.points * 100 / (2 + weekday.halves),
        drink.category, g.points * 100 / (drink.halves + weekday.halves)
    FROM grants g
    CROSS JOIN LATERAL (
        SELECT CASE extract(isodow FROM g.day) WHEN 3 THEN 2 ELSE 0 END AS halves) weekday
    JOIN (VALUES (0, 'cocktail', 3), (1, 'whisky', 4), (2, 'coffee', 2), (3, 'tea', 2),
        (4, 'juice', 2), (5, 'water', 2)) AS drink (place, category, halves)
        ON drink.place = (g.n + g.seq) % 6;
$$;

CREATE FUNCTION pg_temp.write_orders() RETURNS void LANGUAGE sql AS $$
    SELECT pg_temp.sell();
    INSERT INTO operations (merchant_id, method, key, request_hash, operation_id, status,
        created_at)
    SELECT pg_temp.merchant(), 'patron.points.v1.Orders/Place', 'bench-' || digits,
        decode(digits || digits, 'hex'), id, 0, at
    FROM sold;
    INSERT INTO orders (merchant_id, id, store_id, channel, external_id, content_hash, member_id,
        terminal_id, business_date, paid_at, placed_at, payable_minor, currency, points_earned)
    SELECT pg_temp.merchant(), id, store_id, 1, left(digits, 20), decode(digits || digits, 'hex'),
        member, 'till-1', day, at, at, dessert_minor + drink_minor, 'CNY', half * 2
    FROM sold;
    INSERT INTO order_lines (merchant_id, order_id, line, sku, name, category, quantity,
        amount_minor, points)
    SELECT pg_temp.merchant(), id, line.* FROM sold, LATERAL (VALUES
        (1::smallint, 'a', 'Tiramisu', 'dessert', 1::bigint, dessert_minor, half),
        (2::smallint, 'b', 'A ' || category, category, 2::bigint, drink_minor, half)) line;
    INSERT INTO order_tenders (merchant_id, order_id, number, type, amount_minor)
    SELECT pg_temp.merchant(), id, 1, 3, dessert_minor + drink_minor FROM sold;
    INSERT INTO postings (merchant_id, id, type, source_type, source_id, effect, business_date,
        occurred_at, programme_version, level_code, facts_version, actor, member_id, seq,
        explanation)
    SELECT pg_temp.merchant(), g.id, 'EARN', 'ORDER', s.id::text, 'EARN', s.day, s.at, 2, 'base', 1,
        'app:bench-pos', s.member, g.seq, pg_temp.explanation()
    FROM grants g JOIN sold s ON s.posting_id = g.id;
    SELECT pg_temp.write_entries();
$$;
