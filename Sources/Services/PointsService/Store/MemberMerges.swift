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
    let points: Int64
    let isMoved: Bool
    let isReversed: Bool
    let returned: Int64
    let isReturned: Bool

    static let columns = """
        m.merchant_id, m.id, m.survivor_id, m.duplicate_id, m.points, m.moved_at IS NOT NULL,
        m.reversal_told_at IS NOT NULL, m.returned, m.returned_at IS NOT NULL
        """

    init(_ row: inout RowReader) throws {
        merge = MemberMerge(
            merchant: try row.next(), id: try row.next(), survivor: try row.next(),
            duplicate: try row.next())
        points = try row.next()
        isMoved = try row.next()
        isReversed = try row.next()
        returned = try row.next()
        isReturned = try row.next()
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

/// What a batch has done about merges.
struct MemberMergeWrites: Sendable {
    struct Lot: Sendable {
        let merge: MemberMerge
        let lot: UUIDv7
        let points: Int64
    }

    var moved: [(merge: MemberMerge, points: Int64)] = []
    var returned: [(merge: MemberMerge, points: Int64)] = []
    var lots: [Lot] = []

    func add(at now: Instant, to pipeline: inout Pipeline) {
        if !moved.isEmpty { pipeline.add(NoteMoved(rows: moved, at: now)) }
        if !returned.isEmpty { pipeline.add(NoteReturned(rows: returned, at: now)) }
        if !lots.isEmpty { pipeline.add(InsertMergeLots(rows: lots)) }
    }
}

/// What is reversed already is due still.
private struct NoteMoved: Statement {
    static let sql = """
        UPDATE member_merges m SET points = k.points, moved_at = $4,
            next_try_at = CASE WHEN reversal_told_at IS NULL THEN NULL ELSE $4 END
        FROM unnest($1::uuid[], $2::uuid[], $3::bigint[]) AS k (merchant_id, id, points)
        WHERE m.merchant_id = k.merchant_id AND m.id = k.id AND m.moved_at IS NULL
        """
    let rows: [(merge: MemberMerge, points: Int64)]
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.merge.merchant }
        parameters.append(column: rows) { $0.merge.id }
        parameters.append(column: rows) { $0.points }
        parameters.append(at)
    }
}

private struct NoteReturned: Statement {
    static let sql = """
        UPDATE member_merges m SET returned = k.points, returned_at = $4, next_try_at = NULL
        FROM unnest($1::uuid[], $2::uuid[], $3::bigint[]) AS k (merchant_id, id, points)
        WHERE m.merchant_id = k.merchant_id AND m.id = k.id AND m.returned_at IS NULL
        """
    let rows: [(merge: MemberMerge, points: Int64)]
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.merge.merchant }
        parameters.append(column: rows) { $0.merge.id }
        parameters.append(column: rows) { $0.points }
        parameters.append(at)
    }
}

private struct InsertMergeLots: Statement {
    static let sql = """
        INSERT INTO member_merge_lots (merchant_id, merge_id, lot_id, points)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bigint[])
        """
    let rows: [MemberMergeWrites.Lot]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.merge.merchant }
        parameters.append(column: rows) { $0.merge.id }
        parameters.append(column: rows) { $0.lot }
        parameters.append(column: rows) { $0.points }
    }
}

/// Puts a merge off whose points cannot move now.
struct PutMergeOff: Statement {
    static let sql = """
        UPDATE member_merges SET next_try_at = $3
        WHERE merchant_id = $1 AND id = $2 AND next_try_at IS NOT NULL
        """
    let merge: MemberMerge
    let until: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merge.merchant)
        parameters.append(merge.id)
        parameters.append(until)
    }
}
