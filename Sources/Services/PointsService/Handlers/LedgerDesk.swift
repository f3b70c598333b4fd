import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// Brings a change of members' points to the ledger, and finds the receipt of a repeated one.
struct LedgerDesk: Sendable {
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
        let explanation: [PointsV1.ExplanationStep]
        let replayed: Bool
    }

    /// The rules in force now, and the merchant's clock.
    func rules(_ context: RequestContext) async throws -> Rulebook {
        try await rules(context.merchant, at: context.now, deadline: context.deadline)
    }

    func rules(
        _ merchant: UUIDv7, at instant: Instant, deadline: ContinuousClock.Instant
    ) async throws -> Rulebook {
        let clocks = try await merchants.merchant(merchant, deadline: deadline)
        return Rulebook(
            programme: try await programmes.inForce(merchant, at: instant, deadline: deadline),
            clock: clocks.clock, closings: clocks.closings)
    }

    func settle(
        _ action: WalletCommand.Action, of member: UUIDv7, reason: String? = nil,
        audited entry: (@Sendable (WalletCommand.Receipt) -> AuditEntry)? = nil,
        _ context: RequestContext
    ) async throws -> Done {
        let operation = try context.operation()
        let rules = try await rules(context)
        let outcome = try await submit(context, audited: entry) { told in
            WalletCommand(
                operation: operation,
                member: MemberKey(merchant: context.merchant, member: member), action: action,
                businessDate: rules.clock.businessDate(at: context.now), actor: context.actor,
                reason: reason, rules: rules, told: told)
        }
        switch outcome {
        case .posted(let receipt):
            return Done(
                posting: receipt.id, points: receipt.points,
                balance: PointsV1.PointsBalance(receipt.account), source: "",
                streak: receipt.streak, hold: receipt.hold, explanation: [], replayed: false)
        case .recorded(let id, let earlier):
            return try await receipt(of: id, replayed: earlier, context)
        }
    }

    /// How a command ended, once all members whom it needs are known.
    enum Outcome<Receipt: Sendable>: Sendable {
        case posted(Receipt)
        case recorded(UUIDv7, earlier: Bool)
    }

    /// Submits a command; where the feed has not told of a member yet, asks member-service and
    /// submits it again.
    func submit<Command: LedgerCommand>(
        _ context: RequestContext, told first: ToldMembers = ToldMembers(),
        _ make: (ToldMembers) -> Command
    ) async throws -> Outcome<Command.Receipt> {
        var told = first
        while true {
            switch try await ledger.submit(make(told), deadline: context.deadline) {
            case .posted(let receipt): return .posted(receipt)
            case .recorded(let id, let earlier): return .recorded(id, earlier: earlier)
            case .missingFacts(let missing):
                guard !told.contains(missing.member) else { throw Refusal(.internalError) }
                let facts = try await members.resolve(
                    MemberName.id(missing.member).request, context.forward(as: .points))
                told.add(missing.member, MemberFacts(facts))
            }
        }
    }

    /// The same, with a row of the audit beside it where staff asks.
    ///
    /// - Parameter entry: what the row says of what was done; no row where nil.
    func submit<Command: LedgerCommand>(
        _ context: RequestContext, told: ToldMembers = ToldMembers(),
        audited entry: (@Sendable (Command.Receipt) -> AuditEntry)?,
        _ make: (ToldMembers) -> Command
    ) async throws -> Outcome<Command.Receipt> {
        guard let entry, context.principal.kind == .staff else {
            return try await submit(context, told: told, make)
        }
        return try await submit(context, told: told) { told in
            AuditedCommand(command: make(told)) { InsertAudit(entry($0), by: context) }
        }
    }

    /// Who is named, asking member-service only where it alone knows.
    func identify(
        _ name: MemberName, _ context: RequestContext
    ) async throws -> (member: UUIDv7, told: ToldMembers) {
        if case .id(let id) = name { return (id, ToldMembers()) }
        let facts = try await members.resolve(name.request, context.forward(as: .points))
        guard let id = UUIDv7(facts.memberId) else { throw Refusal(.internalError) }
        var told = ToldMembers()
        told.add(id, MemberFacts(facts))
        return (id, told)
    }

    /// Staff of some stores has to do with members who enrolled there, or at none (H01); any other
    /// is MEMBER_NOT_FOUND to them.
    func checkScope(of member: UUIDv7, _ context: RequestContext) async throws {
        guard !context.principal.stores.isEmpty else { return }
        var request = MemberName.id(member).request
        request.storeIds = context.principal.stores
        _ = try await members.resolve(request, context.forward(as: .points))
    }

    /// Of some members those whom the caller has to do with.
    func inScope(
        _ members: some Sequence<UUIDv7>, _ context: RequestContext
    ) async throws -> Set<UUIDv7> {
        var seen = Set(members)
        guard !context.principal.stores.isEmpty else { return seen }
        for member in seen {
            do {
                try await checkScope(of: member, context)
            } catch let status as RPCStatus where status.says(.memberNotFound) {
                seen.remove(member)
            }
        }
        return seen
    }

    /// The answer of the call that made the posting, rebuilt from the books.
    func receipt(
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
            }, explanation: try StoredExplanation.messages(row.explanation), replayed: replayed)
    }

    /// Whose hold, spend or grant it is; nil where there is none.
    func owner<S: Statement>(
        _ statement: S, _ context: RequestContext
    ) async throws -> UUIDv7? where S.Row == UUIDv7 {
        try await pool.query(
            statement, settings: [.merchant(context.merchant)], deadline: context.deadline
        ).first
    }
}
