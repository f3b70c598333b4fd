/// Steps of punch cards as postings of the ledger: what stood in the cards' journals alone is
/// posted as of when it was, in the order of each card's journal.
enum PunchLedgerSchema {
    static let check = """
        SELECT NOT EXISTS (
            SELECT FROM punch_card_entries e
            LEFT JOIN postings p ON p.merchant_id = e.merchant_id AND p.id = e.id
            WHERE p.id IS NULL
        ) AND NOT EXISTS (
            SELECT FROM accounts a
            WHERE a.kind = 5 AND a.balance <> (
                SELECT coalesce(sum(c.liability), 0) FROM punch_cards c
                WHERE c.merchant_id = a.merchant_id AND c.member_id = a.owner_id)
        )
        """

    static let sql = comments + "\n" + steps

    private static let comments = """
        COMMENT ON COLUMN postings.account_kind IS
            'The member''s account whose entry seq is of: 1 points; 3 principal, whose entries are '
            'numbered together with those of bonus, 4; 5 unused punches, all her cards together';
        COMMENT ON TABLE punch_card_entries IS
            'Append-only; numbered and chained by hash for each card; each is a posting of its id';
        """

    /// The hash is that of `ChainLink`.
    private static let steps = """
        DO $$
        DECLARE
            line record;
            merchant uuid;
            member uuid;
            number bigint;
            balance bigint;
            head bytea;
            before bytea;
        BEGIN
            FOR line IN
                SELECT e.*, c.member_id
                FROM (
                    SELECT *, max(occurred_at) OVER (
                        PARTITION BY merchant_id, card_id ORDER BY seq) AS place
                    FROM punch_card_entries
                ) e
                JOIN punch_cards c ON c.merchant_id = e.merchant_id AND c.id = e.card_id
                ORDER BY e.merchant_id, c.member_id, e.place, e.card_id, e.seq
            LOOP
                IF (merchant, member) IS DISTINCT FROM (line.merchant_id, line.member_id) THEN
                    merchant := line.merchant_id;
                    member := line.member_id;
                    number := 0;
                    balance := 0;
                    head := '';
                END IF;
                number := number + 1;
                balance := balance + line.liability;
                before := head;
                head := sha256(before || uuid_send(merchant) || uuid_send(line.id)
                    || uuid_send(member) || int8send(line.liability) || int8send(number)
                    || int8send(balance)
                    || int8send((extract(epoch FROM line.occurred_at) * 1000000)::bigint)
                    || int2send(5::smallint));
                INSERT INTO postings (merchant_id, id, type, source_type, source_id, effect,
                    business_date, occurred_at, programme_version, level_code, facts_version,
                    reverses_id, actor, reason, member_id, seq, explanation, account_kind)
                SELECT merchant, line.id, k.type, 'PUNCH_CARD', CASE line.kind
                        WHEN 2 THEN line.id WHEN 3 THEN line.undoes_id ELSE line.card_id
                    END::text, k.type, line.business_date, line.occurred_at, 0, '', 0,
                    line.undoes_id, line.actor, line.reason, member, number, '', 5
                FROM (
                    SELECT 'PUNCH_CARD_' || (ARRAY['SALE', 'USE', 'UNDO', 'REFUND', 'EXPIRE'])
                        [line.kind] AS type
                ) k;
                INSERT INTO entries (merchant_id, posting_id, owner_id, kind, asset, delta, seq,
                    balance_after, prev_hash, hash)
                VALUES (merchant, line.id, member, 5, 3, line.liability, number, balance, before,
                    head);
                INSERT INTO entries (merchant_id, posting_id, owner_id, kind, asset, delta)
                SELECT merchant, line.id, merchant, k.kind, 3, k.delta
                FROM (VALUES (116, line.cash, line.kind IN (1, 4)),
                    (117, line.revenue, line.kind IN (2, 3)),
                    (118, line.breakage, line.kind = 5)) k (kind, delta, is_main)
                WHERE k.is_main OR k.delta <> 0;
                INSERT INTO accounts AS a (merchant_id, owner_id, kind, balance, seq, event_seq,
                    head_hash)
                VALUES (merchant, member, 5, balance, number, 0, head)
                ON CONFLICT (merchant_id, owner_id, kind) DO UPDATE
                SET balance = excluded.balance, seq = excluded.seq,
                    head_hash = excluded.head_hash;
            END LOOP;
        END $$;
        """
}
