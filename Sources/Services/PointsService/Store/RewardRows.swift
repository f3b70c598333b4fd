import PointsDomain
import Postgres
import Primitives

struct RewardKey: Hashable, Sendable {
    let merchant: UUIDv7
    let id: UUIDv7
}

struct RedemptionKey: Hashable, Sendable {
    let merchant: UUIDv7
    let id: UUIDv7
}

/// A member's pieces of a reward, as a business date sees them.
struct TakenKey: Hashable, Sendable {
    let member: MemberKey
    let reward: UUIDv7
    let date: CalendarDate
}

/// A reward with its present version.
struct RewardRow: Sendable {
    let key: RewardKey
    var state: RewardState
    var version: Int32
    var stock: RewardStock
    /// `patron.points.v1.RewardDefinition` as JSON.
    var definition: String
    /// Of one piece: what a batch must know before it reads the definition.
    let points: Int64
}

struct RedemptionRow: Sendable {
    let member: MemberKey
    var redemption: Redemption
    let code: RedemptionCode
    /// The posting that took the points.
    let spend: UUIDv7

    var key: RedemptionKey {
        RedemptionKey(merchant: member.merchant, id: redemption.id)
    }
}

extension RewardRow {
    init(row: inout RowReader) throws(PostgresError) {
        key = RewardKey(merchant: try row.next(), id: try row.next())
        guard let state = RewardState(rawValue: try row.next()) else {
            throw PostgresError(.decode, "state of reward \(key.id)")
        }
        self.state = state
        version = try row.next()
        stock = RewardStock(total: try row.next(Int64?.self), taken: try row.next())
        definition = try row.next()
        points = try row.next()
    }
}

extension RedemptionRow {
    init(row: inout RowReader) throws(PostgresError) {
        let merchant: UUIDv7 = try row.next()
        let id: UUIDv7 = try row.next()
        member = MemberKey(merchant: merchant, member: try row.next())
        let reward: UUIDv7 = try row.next()
        let version: Int32 = try row.next()
        let quantity: Int64 = try row.next()
        let price = RewardPrice(points: try row.next(), cashMinor: try row.next())
        let text: String = try row.next()
        let number: Int16 = try row.next()
        guard let state = Redemption.State(rawValue: number), let code = RedemptionCode(text) else {
            throw PostgresError(.decode, "state or code of redemption \(id)")
        }
        self.code = code
        spend = try row.next()
        let date: CalendarDate = try row.next()
        let issuedAt: Instant = try row.next()
        let expiresAt: Instant = try row.next()
        let handOver = try Redemption.HandOver(row: &row)
        redemption = Redemption(
            id: id, reward: reward, rewardVersion: version, quantity: quantity, price: price,
            issuedOn: date, issuedAt: issuedAt, expiresAt: expiresAt, state: state,
            handOver: handOver, closedAt: try row.next(Instant?.self))
    }
}

extension Redemption.HandOver {
    /// Nil where the code was not used.
    fileprivate init?(row: inout RowReader) throws(PostgresError) {
        let usedAt = try row.next(Instant?.self)
        let usedIn = try row.next(UUIDv7?.self)
        let terminal = try row.next(String?.self)
        let staff = try row.next(String?.self)
        guard let at = usedAt, let store = usedIn else { return nil }
        self.init(at: at, store: store, terminal: terminal, staff: staff)
    }
}
