import Levels
import MemberDomain
import Postgres
import Primitives

/// A merge, as it is kept.
struct MergeRow: Sendable {
    let id: UUIDv7
    let survivor: UUIDv7
    let duplicate: UUIDv7
    let mergedAt: Instant
    let mergedBy: String
    let reason: String
    /// Codes of what the survivor got.
    let tags: [String]
    let groups: [String]
    let attributes: [String]
    let withdrawn: [ConsentPurpose]
    var reversal: Reversal?

    struct Reversal: Sendable {
        let at: Instant
        let by: String
        let reason: String
    }

    var labels: [HeldLabel] {
        tags.map { HeldLabel(member: survivor, key: Label.Key(.tag, $0)) }
            + groups.map { HeldLabel(member: survivor, key: Label.Key(.group, $0)) }
    }
}

struct InsertMerge: Statement {
    static let sql = """
        INSERT INTO member_merges (merchant_id, id, survivor_id, duplicate_id, merged_at, merged_by,
            reason, tags, groups, attributes, consents_withdrawn)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """
    let merchant: UUIDv7
    let row: MergeRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.id)
        parameters.append(row.survivor)
        parameters.append(row.duplicate)
        parameters.append(row.mergedAt)
        parameters.append(row.mergedBy)
        parameters.append(row.reason)
        parameters.append(row.tags)
        parameters.append(row.groups)
        parameters.append(row.attributes)
        parameters.append(column: row.withdrawn) { $0.rawValue }
    }
}

struct ReadMerge: Statement {
    static let sql = """
        SELECT id, survivor_id, duplicate_id, merged_at, merged_by, reason, tags, groups,
            attributes, consents_withdrawn, reversed_at, reversed_by, reverse_reason
        FROM member_merges WHERE merchant_id = $1 AND id = $2
        """
    let merchant: UUIDv7
    let id: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
    }

    static func decode(_ row: inout RowReader) throws -> MergeRow {
        var merge = MergeRow(
            id: try row.next(), survivor: try row.next(), duplicate: try row.next(),
            mergedAt: try row.next(), mergedBy: try row.next(), reason: try row.next(),
            tags: try row.next([String].self), groups: try row.next([String].self),
            attributes: try row.next([String].self),
            withdrawn: try row.next([Int16].self).map(ConsentPurpose.init(kept:)))
        let (at, by) = (try row.next(Instant?.self), try row.next(String?.self))
        let reason = try row.next(String?.self)
        if let at, let by, let reason { merge.reversal = .init(at: at, by: by, reason: reason) }
        return merge
    }
}

/// Whether others were merged into a member, and stay so.
struct HasDuplicates: Statement {
    static let sql = """
        SELECT EXISTS (SELECT FROM members WHERE merchant_id = $1 AND merged_into = $2)
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }

    static func decode(_ row: inout RowReader) throws -> Bool { try row.next() }
}

/// Who was merged into a member.
struct FindDuplicates: Statement {
    static let sql = """
        SELECT \(MemberRecord.columns) FROM members
        WHERE merchant_id = $1 AND merged_into = $2 ORDER BY member_id
        """
    let merchant: UUIDv7
    let survivor: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(survivor)
    }

    static func decode(_ row: inout RowReader) throws -> MemberRecord { try MemberRecord(&row) }
}

/// By which merges members have lost their places to whom; others are left out.
struct ReadSurvivors: Statement {
    struct Row: Sendable, Hashable {
        let duplicate: UUIDv7
        let survivor: UUIDv7
        let merge: UUIDv7
    }

    static let sql = """
        SELECT g.duplicate_id, g.survivor_id, g.id
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        JOIN member_merges g ON g.merchant_id = k.merchant_id AND g.duplicate_id = k.member_id
            AND g.reversed_at IS NULL
        ORDER BY g.duplicate_id
        """
    let members: [(merchant: UUIDv7, member: UUIDv7)]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: members) { $0.merchant }
        parameters.append(column: members) { $0.member }
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(duplicate: try row.next(), survivor: try row.next(), merge: try row.next())
    }
}

/// What staff gave to the duplicate and not to the survivor; what a condition gives needs no merge.
struct ReadLabelsToMove: Statement {
    static let sql = """
        SELECT l.kind, l.code FROM label_members l
        JOIN labels d ON d.merchant_id = l.merchant_id AND d.kind = l.kind AND d.code = l.code
            AND d.condition IS NULL
        WHERE l.merchant_id = $1 AND l.member_id = $3 AND NOT EXISTS (
            SELECT FROM label_members o WHERE o.merchant_id = $1 AND o.member_id = $2
                AND o.kind = l.kind AND o.code = l.code)
        ORDER BY l.kind, l.code
        """
    let merchant: UUIDv7
    let survivor: UUIDv7
    let duplicate: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(survivor)
        parameters.append(duplicate)
    }

    static func decode(_ row: inout RowReader) throws -> Label.Key { try Label.Key(&row) }
}

/// The duplicate's row: who took her place, or that she is herself again. Her sessions end.
struct UpdateMerged: Statement {
    static let sql = """
        UPDATE members SET state = $3, merged_into = $4, epoch = epoch + 1, version = $5,
            event_seq = $6, level_due_at = $7
        WHERE merchant_id = $1 AND member_id = $2
        """
    let merchant: UUIDv7
    let duplicate: UUIDv7
    /// Nil: she is active again.
    let survivor: UUIDv7?
    let version: Int64
    let eventSeq: Int64
    /// When time does something to her level; of a duplicate never.
    let levelDueAt: Instant?

    func bind(_ parameters: inout Parameters) {
        let state: MemberRecord.State = survivor == nil ? .active : .merged
        parameters.append(merchant)
        parameters.append(duplicate)
        parameters.append(state.rawValue)
        parameters.append(survivor)
        parameters.append(version)
        parameters.append(eventSeq)
        parameters.append(levelDueAt)
    }
}

/// The code that she could show is good no more.
struct EndNewestCode: Statement {
    static let sql = """
        DELETE FROM member_codes WHERE merchant_id = $1 AND member_id = $2 AND newest
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }
}

struct CloseMerge: Statement {
    static let sql = """
        UPDATE member_merges SET reversed_at = $3, reversed_by = $4, reverse_reason = $5
        WHERE merchant_id = $1 AND id = $2 AND reversed_at IS NULL
        """
    let merchant: UUIDv7
    let id: UUIDv7
    let reversal: MergeRow.Reversal

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        parameters.append(reversal.at)
        parameters.append(reversal.by)
        parameters.append(reversal.reason)
    }
}
