import PointsDomain
import Postgres
import Primitives

/// What a batch has done about merges of members.
struct MemberMergeWrites: Sendable {
    /// What moved, or went back, at once.
    struct Sums: Sendable {
        var points: Int64 = 0
        var debt: Int64 = 0
        var valueMinor: Int64 = 0
    }

    struct Lot: Sendable {
        let merge: MemberMerge
        let lot: UUIDv7
        let points: Int64
    }

    struct TopUp: Sendable {
        let merge: MemberMerge
        let movement: ValueMovement
    }

    struct Card: Sendable {
        let merge: MemberMerge
        let card: UUIDv7
        let liabilityMinor: Int64
    }

    /// Numbers of the last entries of a member's accounts; nil of one that nobody looked at.
    struct Ends: Hashable, Sendable {
        let points: Int64?
        let storedValue: Int64?
    }

    var moved: [(merge: MemberMerge, sums: Sums)] = []
    /// Where duplicates' accounts stood when their merges were looked at.
    var ends: [MemberKey: Ends] = [:]
    var returned: [(merge: MemberMerge, sums: Sums)] = []
    var lots: [Lot] = []
    var topUps: [TopUp] = []
    var cards: [Card] = []
    /// Members who were merged, and to whose accounts something has come since.
    var late: [MemberKey] = []

    func add(at now: Instant, to pipeline: inout Pipeline) {
        if !moved.isEmpty { pipeline.add(NoteMoved(rows: moved, at: now)) }
        if !returned.isEmpty { pipeline.add(NoteReturned(rows: returned, at: now)) }
        if !lots.isEmpty { pipeline.add(InsertMergeLots(rows: lots)) }
        if !topUps.isEmpty { pipeline.add(InsertMergeTopUps(rows: topUps)) }
        if !cards.isEmpty { pipeline.add(InsertMergeCards(rows: cards)) }
        if !late.isEmpty { pipeline.add(WakeMerges(members: late, at: now)) }
    }
}

/// What is reversed already is due still.
private struct NoteMoved: Statement {
    static let sql = """
        UPDATE member_merges m SET moves = m.moves + 1, points = m.points + k.points,
            debt = m.debt + k.debt, value_minor = m.value_minor + k.value_minor,
            moved_at = coalesce(m.moved_at, $6),
            next_try_at = CASE WHEN reversal_told_at IS NULL THEN NULL ELSE $6 END
        FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[], $5::bigint[])
            AS k (merchant_id, id, points, debt, value_minor)
        WHERE m.merchant_id = k.merchant_id AND m.id = k.id AND m.returned_at IS NULL
        """
    let rows: [(merge: MemberMerge, sums: MemberMergeWrites.Sums)]
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.merge.merchant }
        parameters.append(column: rows) { $0.merge.id }
        parameters.append(column: rows) { $0.sums.points }
        parameters.append(column: rows) { $0.sums.debt }
        parameters.append(column: rows) { $0.sums.valueMinor }
        parameters.append(at)
    }
}

private struct NoteReturned: Statement {
    static let sql = """
        UPDATE member_merges m SET returned = k.points, debt_returned = k.debt,
            value_returned_minor = k.value_minor, returned_at = $6, next_try_at = NULL
        FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[], $5::bigint[])
            AS k (merchant_id, id, points, debt, value_minor)
        WHERE m.merchant_id = k.merchant_id AND m.id = k.id AND m.returned_at IS NULL
        """
    let rows: [(merge: MemberMerge, sums: MemberMergeWrites.Sums)]
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.merge.merchant }
        parameters.append(column: rows) { $0.merge.id }
        parameters.append(column: rows) { $0.sums.points }
        parameters.append(column: rows) { $0.sums.debt }
        parameters.append(column: rows) { $0.sums.valueMinor }
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

private struct InsertMergeTopUps: Statement {
    static let sql = """
        INSERT INTO member_merge_top_ups (merchant_id, merge_id, lot_id, principal, bonus)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bigint[], $5::bigint[])
        """
    let rows: [MemberMergeWrites.TopUp]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.merge.merchant }
        parameters.append(column: rows) { $0.merge.id }
        parameters.append(column: rows) { $0.movement.lot }
        parameters.append(column: rows) { $0.movement.principal }
        parameters.append(column: rows) { $0.movement.bonus }
    }
}

private struct InsertMergeCards: Statement {
    static let sql = """
        INSERT INTO member_merge_cards (merchant_id, merge_id, card_id, liability)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bigint[])
        """
    let rows: [MemberMergeWrites.Card]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.merge.merchant }
        parameters.append(column: rows) { $0.merge.id }
        parameters.append(column: rows) { $0.card }
        parameters.append(column: rows) { $0.liabilityMinor }
    }
}

/// Has merges looked at again to whose duplicates something has come.
private struct WakeMerges: Statement {
    static let sql = """
        UPDATE member_merges m SET next_try_at = $3
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        WHERE m.merchant_id = k.merchant_id AND m.duplicate_id = k.member_id
            AND m.reversal_told_at IS NULL
        """
    let members: [MemberKey]
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(members: members)
        parameters.append(at)
    }
}
