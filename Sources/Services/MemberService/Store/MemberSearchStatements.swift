import MemberDomain
import Messages
import Postgres
import Primitives

/// Members of one list from a place on, so many of them at most.
///
/// One branch for each kind of list: what another kind is asked for is not even begun. Each goes by
/// an index that ends with the member's id.
enum ListMembers {
    static let sql = """
        (SELECT member_id FROM members WHERE $2 = 1 AND merchant_id = $1 AND card_number = $5
            AND member_id > $3)
        UNION ALL
        (SELECT member_id FROM members WHERE $2 = 2 AND merchant_id = $1 AND phone_index = $7
            AND member_id > $3)
        UNION ALL
        (SELECT member_id FROM members WHERE $2 = 3 AND merchant_id = $1 AND phone_tail = $6
            AND member_id > $3 ORDER BY member_id LIMIT $4)
        UNION ALL
        (SELECT member_id FROM member_name_grams WHERE $2 = 4 AND merchant_id = $1 AND gram = $6
            AND member_id > $3 ORDER BY member_id LIMIT $4)
        UNION ALL
        (SELECT member_id FROM label_members WHERE $2 IN (5, 6) AND merchant_id = $1
            AND kind = $2 - 4 AND code = $5 AND member_id > $3 ORDER BY member_id LIMIT $4)
        UNION ALL
        (SELECT listed.member_id FROM unnest($8::uuid[]) AS store (id)
            CROSS JOIN LATERAL (
                SELECT member_id FROM members
                WHERE merchant_id = $1 AND store_id = store.id AND member_id > $3
                ORDER BY member_id LIMIT $4) AS listed
            WHERE $2 IN (7, 8))
        UNION ALL
        (SELECT bought.member_id FROM unnest($8::uuid[]) AS store (id)
            CROSS JOIN LATERAL (
                SELECT DISTINCT member_id FROM member_visits
                WHERE merchant_id = $1 AND store_id = store.id AND member_id > $3
                ORDER BY member_id LIMIT $4) AS bought
            WHERE $2 = 8)
        UNION ALL
        (SELECT member_id FROM members WHERE $2 = 8 AND merchant_id = $1 AND store_id IS NULL
            AND member_id > $3 ORDER BY store_id, member_id LIMIT $4)
        UNION ALL
        (SELECT member_id FROM members WHERE $2 = 9 AND merchant_id = $1 AND stage = $6
            AND member_id > $3 ORDER BY member_id LIMIT $4)
        UNION ALL
        (SELECT member_id FROM members WHERE $2 = 10 AND merchant_id = $1 AND level_rank = $6
            AND member_id > $3 ORDER BY member_id LIMIT $4)
        UNION ALL
        (SELECT member_id FROM members WHERE $2 = 11 AND merchant_id = $1 AND member_id > $3
            ORDER BY member_id LIMIT $4)
        """

    static func bind(
        _ list: MemberList, merchant: UUIDv7, after: UUIDv7, limit: Int,
        _ parameters: inout Parameters
    ) {
        parameters.append(merchant)
        parameters.append(list.kind.rawValue)
        parameters.append(after)
        parameters.append(Int64(limit))
        parameters.append(list.text)
        parameters.append(list.number)
        parameters.append(list.bytes)
        parameters.append(list.stores)
    }
}

/// How long a list is from a place on, as far as it is counted.
struct CountList: Statement {
    static let sql = """
        SELECT count(*) FROM (SELECT FROM (\(ListMembers.sql)) AS listed LIMIT $4) AS counted
        """
    let list: MemberList
    let merchant: UUIDv7
    let after: UUIDv7
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        ListMembers.bind(list, merchant: merchant, after: after, limit: limit, &parameters)
    }

    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

/// Those of a list who have all of a filter and lie within the scope, one more than a page has.
struct FindInList: Statement {
    struct Row: Sendable {
        let members: [UUIDv7]
        /// How many members of the list were looked at, and the last of them.
        let looks: Int
        let last: UUIDv7?
    }

    static let sql = """
        WITH listed AS MATERIALIZED (
            SELECT DISTINCT member_id FROM (\(ListMembers.sql)) AS list ORDER BY member_id LIMIT $4)
        SELECT
            (SELECT coalesce(array_agg(member_id ORDER BY member_id), '{}') FROM (
                SELECT listed.member_id FROM listed
                CROSS JOIN LATERAL (
                    SELECT * FROM members
                    WHERE merchant_id = $1 AND member_id = listed.member_id LIMIT 1) m
                WHERE m.state < 3
                    AND ($10::text IS NULL OR m.card_number = $10)
                    AND ($11::bytea IS NULL OR m.phone_index = $11)
                    AND ($12::bigint IS NULL OR m.phone_tail = $12)
                    AND ($13::smallint IS NULL OR m.level_rank = $13)
                    AND ($14::smallint IS NULL OR m.stage = $14)
                    AND ($15::uuid IS NULL OR m.store_id = $15)
                    AND \(MemberScope.condition(of: "m", from: 16))
                    AND (cardinality($20::smallint[]) = 0 OR NOT EXISTS (
                        SELECT FROM unnest($20::smallint[], $21::text[]) AS wanted (kind, code)
                        WHERE NOT EXISTS (
                            SELECT FROM label_members l
                            WHERE l.merchant_id = $1 AND l.member_id = m.member_id
                                AND l.kind = wanted.kind AND l.code = wanted.code)))
                    AND (cardinality($22::bigint[]) = 0 OR NOT EXISTS (
                        SELECT FROM unnest($22::bigint[]) AS wanted (gram)
                        WHERE NOT EXISTS (
                            SELECT FROM member_name_grams g
                            WHERE g.merchant_id = $1 AND g.gram = wanted.gram
                                AND g.member_id = m.member_id)))
                ORDER BY listed.member_id LIMIT $9) AS found),
            (SELECT count(*) FROM listed),
            (SELECT member_id FROM listed ORDER BY member_id DESC LIMIT 1)
        """
    let list: MemberList
    let work: MemberSearchWork
    let looks: Int

    func bind(_ parameters: inout Parameters) {
        let filter = work.filter
        ListMembers.bind(
            list, merchant: work.merchant, after: work.after, limit: looks, &parameters)
        parameters.append(Int64(work.size + 1))
        parameters.append(filter.card?.description)
        parameters.append(filter.phone)
        parameters.append(filter.phoneTail)
        parameters.append(filter.levelRank)
        parameters.append(filter.stage?.rawValue)
        parameters.append(filter.store)
        work.scope.bind(&parameters)
        // The list's own members have what the list stands for.
        let labels = filter.labels.filter { !list.isList(of: $0) }
        parameters.append(column: labels) { $0.kind.rawValue }
        parameters.append(column: labels) { $0.code }
        parameters.append(
            Array(filter.grams.filter { list.kind != .gram || $0 != list.number }))
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            members: try row.next(), looks: Int(try row.next(Int64.self)),
            last: try row.next(UUIDv7?.self))
    }
}

/// Members by their ids, whose scope was looked at before.
struct ReadMembers: Statement {
    static let sql = """
        SELECT \(MemberRecord.columns)
        FROM unnest($1::uuid[], $2::uuid[]) AS k (of_merchant, id)
        JOIN members ON merchant_id = of_merchant AND member_id = id
        """
    let merchant: UUIDv7
    let members: [UUIDv7]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: members) { _ in merchant }
        parameters.append(members)
    }

    static func decode(_ row: inout RowReader) throws -> MemberRecord { try MemberRecord(&row) }
}

/// The sealed real names of members, where they have told them.
struct ReadNames: Statement {
    static let sql = """
        SELECT p.member_id, p.name_cipher
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        JOIN member_profiles p ON p.merchant_id = k.merchant_id AND p.member_id = k.member_id
        WHERE p.name_cipher IS NOT NULL
        """
    let merchant: UUIDv7
    let members: [UUIDv7]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: members) { _ in merchant }
        parameters.append(members)
    }

    static func decode(
        _ row: inout RowReader
    ) throws -> (member: UUIDv7, name: [UInt8]?) {
        (try row.next(), try row.next([UInt8]?.self))
    }
}

/// Where a member was on her last days with orders, newest first.
struct ReadLastVisits: Statement {
    static let sql = """
        SELECT business_date, store_id, orders FROM member_visits
        WHERE merchant_id = $1 AND member_id = $2 AND orders > 0
        ORDER BY business_date DESC, store_id DESC LIMIT 10
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }

    static func decode(_ row: inout RowReader) throws -> MemberV1.MemberVisit {
        let date: CalendarDate = try row.next()
        let store: UUIDv7 = try row.next()
        return MemberV1.MemberVisit(
            businessDate: date.description,
            // Orders whose store nobody knows were all in one.
            storeId: store == UUIDv7(hi: 0, lo: 0) ? "" : store.description,
            orders: try row.next())
    }
}
