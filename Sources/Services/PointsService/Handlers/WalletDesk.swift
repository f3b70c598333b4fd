import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Brings a wallet's change to the ledger, and finds the receipt of a repeated one.
struct WalletDesk: Sendable {
    let ledger: Ledger
    let pool: PostgresPool
    let programmes: ProgrammeBook
    let merchants: MerchantDirectory
    let members: MemberV1.Members.Client

    struct Done: Sendable {
        let posting: UUIDv7
        let points: Int64
        let balance: PointsV1.PointsBalance
        let source: String
        let streak: Int64
        let hold: Hold?
        let replayed: Bool
    }

    /// The merchant's clock, for dates and ends of lots.
    func clock(_ context: RequestContext) async throws -> BusinessClock {
        try await merchants.merchant(context.merchant, deadline: context.deadline).clock
    }

    /// When points that are granted now end, by the programme in force.
    func expiry(_ context: RequestContext, _ clock: BusinessClock) async throws -> Instant? {
        let programme = try await programmes.inForce(
            context.merchant, at: context.now, deadline: context.deadline)
        return programme?.expiry.expiresAt(
            anchor: clock.businessDate(at: context.now), clock: clock)
    }

    func settle(
        _ action: WalletCommand.Action, of member: UUIDv7, on date: CalendarDate,
        reason: String? = nil, _ context: RequestContext
    ) async throws -> Done {
        let operation = try context.operation()
        var resolved: MemberFacts?
        while true {
            let command = WalletCommand(
                operation: operation,
                member: MemberKey(merchant: context.merchant, member: member), action: action,
                businessDate: date, actor: context.actor, reason: reason, resolved: resolved)
            switch try await ledger.submit(command, deadline: context.deadline) {
            case .posted(let receipt):
                return Done(
                    posting: receipt.id, points: receipt.points,
                    balance: PointsV1.PointsBalance(receipt.account), source: "",
                    streak: receipt.streak, hold: receipt.hold, replayed: false)
            case .recorded(let id, let earlier):
                return try await receipt(of: id, replayed: earlier, context)
            case .missingFacts:
                guard resolved == nil else { throw Refusal(.internalError) }
                resolved = MemberFacts(
                    try await members.resolve(
                        MemberName.id(member).request, context.forward(as: .points)))
            }
        }
    }

    /// The answer of the call that made the posting, rebuilt from the books.
    private func receipt(
        of posting: UUIDv7, replayed: Bool, _ context: RequestContext
    ) async throws -> Done {
        let (rows, holds) = try await pool.query(
            ReadWalletReceipt(merchant: context.merchant, posting: posting),
            ReadHoldOfPosting(merchant: context.merchant, posting: posting),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let row = rows.first else { throw Refusal(.internalError) }
        let hold = holds.first
        return Done(
            posting: posting, points: row.points, balance: PointsV1.PointsBalance(row.balance),
            source: row.source, streak: row.streak ?? 0,
            hold: hold.map {
                Hold(id: $0.id, points: $0.points, expiresAt: $0.expiresAt, parts: [])
            }, replayed: replayed)
    }

    /// Whose hold or spend it is; nil where there is none.
    func owner<S: Statement>(
        _ statement: S, _ context: RequestContext
    ) async throws -> UUIDv7? where S.Row == UUIDv7 {
        try await pool.query(
            statement, settings: [.merchant(context.merchant)], deadline: context.deadline
        ).first
    }
}
