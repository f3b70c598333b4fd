import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Stored value as it is now, read without locks in one snapshot, what time has done reckoned in.
struct StoredValueReader: Sendable {
    let pool: PostgresPool
    let clock: any WallClock

    struct Found: Sendable {
        let wallet: StoredValueWallet
        let terms: StoredValueTerms
        /// Whether she has ever had any.
        let isKnown: Bool
    }

    /// - Parameter topUp: with this one, also where nothing is left of it.
    func read(
        _ member: MemberKey, topUp: UUIDv7? = nil, deadline: ContinuousClock.Instant
    ) async throws -> Found {
        var demand = FactDemand()
        demand.storedValue.insert(member)
        if let topUp { demand.topUps.insert(LotKey(merchant: member.merchant, id: topUp)) }
        let asked = demand
        let facts = try await pool.transaction(
            isolation: .repeatableRead, settings: [.merchant(member.merchant)],
            deadline: deadline
        ) { transaction in
            let reads = try transaction.pipeline { StoredValueReads(asked, into: &$0) }
            return try reads.facts()
        }
        var wallet = facts.wallet(of: member)
        _ = wallet.settle(at: clock.now())
        return Found(
            wallet: wallet, terms: facts.terms[member.merchant] ?? .standard,
            isKnown: facts.rows[member] != nil)
    }
}
