import PointsDomain
import Postgres
import Primitives

/// A merge of members, as the feed tells of it.
struct MemberMerge: Sendable, Hashable {
    let merchant: UUIDv7
    let id: UUIDv7
    let survivor: UUIDv7
    let duplicate: UUIDv7

    var survivorKey: MemberKey { MemberKey(merchant: merchant, member: survivor) }
    var duplicateKey: MemberKey { MemberKey(merchant: merchant, member: duplicate) }
}

/// Notes merges; one that was told before stays as it is.
struct InsertMemberMerges: Statement {
    static let sql = """
        INSERT INTO member_merges (merchant_id, id, survivor_id, duplicate_id, told_at, next_try_at)
        SELECT merchant_id, id, survivor_id, duplicate_id, at, at
        FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::timestamptz[])
            AS merge (merchant_id, id, survivor_id, duplicate_id, at)
        ON CONFLICT (merchant_id, id) DO NOTHING
        """
    let merges: [(merge: MemberMerge, at: Instant)]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: merges) { $0.merge.merchant }
        parameters.append(column: merges) { $0.merge.id }
        parameters.append(column: merges) { $0.merge.survivor }
        parameters.append(column: merges) { $0.merge.duplicate }
        parameters.append(column: merges) { $0.at }
    }
}

/// Notes that merges were reversed.
struct NoteMergeReversals: Statement {
    static let sql = """
        UPDATE member_merges m SET reversal_told_at = r.at, next_try_at = r.at
        FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) AS r (merchant_id, id, at)
        WHERE m.merchant_id = r.merchant_id AND m.id = r.id AND m.reversal_told_at IS NULL
        """
    let reversals: [(merge: MemberMerge, at: Instant)]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: reversals) { $0.merge.merchant }
        parameters.append(column: reversals) { $0.merge.id }
        parameters.append(column: reversals) { $0.at }
    }
}

/// A merge with what was done about it.
struct MemberMergeRow: Sendable {
    let merge: MemberMerge
    /// How often it was done, or nothing was found to be done.
    let moves: Int32
    let points: Int64
    let debt: Int64
    let valueMinor: Int64
    let isReversed: Bool
    let returned: Int64
    let debtReturned: Int64
    let valueReturnedMinor: Int64
    let isReturned: Bool
    /// Nil where nothing is left to do.
    let nextTryAt: Instant?

    var isMoved: Bool { moves > 0 }

    static let columns = """
        m.merchant_id, m.id, m.survivor_id, m.duplicate_id, m.moves, m.points, m.debt,
        m.value_minor, m.reversal_told_at IS NOT NULL, m.returned, m.debt_returned,
        m.value_returned_minor, m.returned_at IS NOT NULL, m.next_try_at
        """

    init(_ row: inout RowReader) throws {
        merge = MemberMerge(
            merchant: try row.next(), id: try row.next(), survivor: try row.next(),
            duplicate: try row.next())
        moves = try row.next()
        points = try row.next()
        debt = try row.next()
        valueMinor = try row.next()
        isReversed = try row.next()
        returned = try row.next()
        debtReturned = try row.next()
        valueReturnedMinor = try row.next()
        isReturned = try row.next()
        nextTryAt = try row.next(Instant?.self)
    }
}

struct ReadDueMerges: Statement {
    static let sql = """
        SELECT \(MemberMergeRow.columns) FROM member_merges m WHERE next_try_at <= $1
        ORDER BY next_try_at, id LIMIT $2
        """
    let now: Instant
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(now)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws -> MemberMergeRow {
        try MemberMergeRow(&row)
    }
}

struct ReadMemberMerge: Statement {
    static let sql = """
        SELECT \(MemberMergeRow.columns) FROM member_merges m WHERE merchant_id = $1 AND id = $2
        """
    let merchant: UUIDv7
    let id: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
    }

    static func decode(_ row: inout RowReader) throws -> MemberMergeRow {
        try MemberMergeRow(&row)
    }
}

/// Lots that a merge has filled, and how much of that is still there.
struct ReadMergeLots: Statement {
    struct Row: Sendable {
        let lot: UUIDv7
        let points: Int64
        /// As far as nothing has ended.
        let remaining: Int64
    }

    static let sql = """
        SELECT m.lot_id, m.points,
            CASE WHEN l.state = 2 AND (l.expires_at IS NULL OR l.expires_at > $3)
                THEN least(l.remaining, m.points) ELSE 0 END
        FROM member_merge_lots m
        JOIN lots l ON l.merchant_id = m.merchant_id AND l.id = m.lot_id
        WHERE m.merchant_id = $1 AND m.merge_id = $2 ORDER BY m.lot_id
        """
    let merchant: UUIDv7
    let merge: UUIDv7
    let now: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(merge)
        parameters.append(now)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(lot: try row.next(), points: try row.next(), remaining: try row.next())
    }
}

/// Puts a merge off of which something cannot move now; not where something has come meanwhile.
struct PutMergeOff: Statement {
    static let sql = """
        UPDATE member_merges SET next_try_at = $3
        WHERE merchant_id = $1 AND id = $2 AND returned_at IS NULL
            AND (next_try_at IS NULL OR next_try_at = $4)
        """
    let merge: MemberMerge
    let until: Instant
    /// As it was read.
    let nextTryAt: Instant?

    func bind(_ parameters: inout Parameters) {
        parameters.append(merge.merchant)
        parameters.append(merge.id)
        parameters.append(until)
        parameters.append(nextTryAt)
    }
}
