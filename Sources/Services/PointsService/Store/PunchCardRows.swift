import Crypto
import PointsDomain
import Postgres
import Primitives

struct PunchCardKey: Hashable, Sendable {
    let merchant: UUIDv7
    let id: UUIDv7
}

/// A use of a card, by its entry.
struct PunchCardUseKey: Hashable, Sendable {
    let card: PunchCardKey
    let use: UUIDv7
}

struct PunchCardPlanRow: Sendable {
    let id: UUIDv7
    /// `patron.points.v1.PunchCardPlanDefinition` as JSON.
    let definition: String
    let isArchived: Bool
}

/// A card as it stands in the books, with what its plan says.
struct PunchCardRow: Sendable {
    let key: PunchCardKey
    let plan: UUIDv7
    /// `patron.points.v1.PunchCardPlanDefinition` as JSON.
    let definition: String
    var member: UUIDv7
    let payment: String
    let soldAt: Instant
    var card: PunchCard
    /// Of its last entry.
    var seq: Int64
    var headHash: [UInt8]
}

/// One line of a card's journal: a posting whose four accounts sum to zero.
struct PunchCardEntryRow: Sendable {
    /// Where, by whom and what for.
    struct Context: Sendable {
        var store: UUIDv7?
        var terminal: String?
        var staff: String?
        var tender: Int16?
        var reference: String?
        var reason: String?
        let actor: String
        let businessDate: CalendarDate
        let at: Instant
    }

    let card: PunchCardKey
    let seq: Int64
    let id: UUIDv7
    let movement: PunchCardMovement
    let usedAfter: Int64
    let liabilityAfter: Int64
    let undoes: UUIDv7?
    let context: Context
    let previousHash: [UInt8]
    let hash: [UInt8]

    /// The next line of a card's journal; the row is as the step leaves it but for number and hash.
    init(
        _ movement: PunchCardMovement, id: UUIDv7, of row: inout PunchCardRow,
        undoes: UUIDv7? = nil, _ context: Context
    ) {
        card = row.key
        seq = row.seq + 1
        self.id = id
        self.movement = movement
        usedAfter = row.card.used
        liabilityAfter = row.card.liabilityMinor
        self.undoes = undoes
        self.context = context
        previousHash = row.headHash
        hash = Self.hash(
            after: row.headHash, ids: [row.key.merchant, row.key.id, id],
            numbers: [
                seq, Int64(movement.kind.rawValue), movement.uses, movement.liabilityMinor,
                movement.cashMinor, movement.revenueMinor, movement.breakageMinor, usedAfter,
                liabilityAfter, context.at.microsecondsSinceEpoch,
            ])
        row.seq = seq
        row.headHash = hash
    }

    /// SHA-256 over the previous hash and the entry's numbers, each big-endian: changing an old
    /// entry breaks every hash behind it. `PunchCardCheck` reckons the same in SQL.
    private static func hash(
        after previous: [UInt8], ids: [UUIDv7], numbers: [Int64]
    ) -> [UInt8] {
        var digest = SHA256()
        digest.update(data: previous)
        for number in ids.flatMap({ [$0.hi, $0.lo] }) {
            withUnsafeBytes(of: number.bigEndian) { digest.update(bufferPointer: $0) }
        }
        for number in numbers {
            withUnsafeBytes(of: number.bigEndian) { digest.update(bufferPointer: $0) }
        }
        return Array(digest.finalize())
    }
}

/// An entry as it is read back.
struct StoredPunchCardEntry: Sendable {
    let id: UUIDv7
    let seq: Int64
    let movement: PunchCardMovement
    let usedAfter: Int64
    let liabilityAfter: Int64
    let undoes: UUIDv7?
    let context: PunchCardEntryRow.Context
}

extension PunchCardRow {
    init(row: inout RowReader) throws(PostgresError) {
        key = PunchCardKey(merchant: try row.next(), id: try row.next())
        plan = try row.next()
        definition = try row.next()
        member = try row.next()
        payment = try row.next()
        let terms = PunchCardTerms(
            priceMinor: try row.next(), uses: try row.next(), bonusUses: try row.next(),
            listPriceMinor: try row.next(Int64?.self), forfeits: try row.next())
        guard let state = PunchCard.State(rawValue: try row.next()) else {
            throw PostgresError(.decode, "state of punch card \(key.id)")
        }
        let used: Int64 = try row.next()
        let liability: Int64 = try row.next()
        soldAt = try row.next()
        card = PunchCard(
            terms: terms, expiresAt: try row.next(Instant?.self), state: state, used: used,
            liabilityMinor: liability)
        seq = try row.next()
        headHash = try row.next()
    }
}

extension StoredPunchCardEntry {
    init(row: inout RowReader) throws(PostgresError) {
        id = try row.next()
        seq = try row.next()
        guard let kind = PunchCardMovement.Kind(rawValue: try row.next()) else {
            throw PostgresError(.decode, "kind of punch card entry \(id)")
        }
        movement = PunchCardMovement(
            kind, uses: try row.next(), liabilityMinor: try row.next(), cashMinor: try row.next(),
            revenueMinor: try row.next(), breakageMinor: try row.next())
        usedAfter = try row.next()
        liabilityAfter = try row.next()
        undoes = try row.next(UUIDv7?.self)
        let store = try row.next(UUIDv7?.self)
        let terminal = try row.next(String?.self)
        let staff = try row.next(String?.self)
        let tender = try row.next(Int16?.self)
        let reference = try row.next(String?.self)
        let reason = try row.next(String?.self)
        context = PunchCardEntryRow.Context(
            store: store, terminal: terminal, staff: staff, tender: tender, reference: reference,
            reason: reason, actor: try row.next(), businessDate: try row.next(),
            at: try row.next())
    }
}
