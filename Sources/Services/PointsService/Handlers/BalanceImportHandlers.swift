package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// The RPCs of `patron.points.v1.BalanceImports` (X20); points come by `Books.ImportBalance`.
package struct BalanceImportHandlers: PointsV1.BalanceImports.Handlers {
    /// Before the names of top-ups that were paid elsewhere.
    private static let mark = "import:"

    let desk: LedgerDesk
    let storedValue: StoredValueHandlers
    let pool: PostgresPool
    let clock: any WallClock

    init(desk: LedgerDesk, storedValue: StoredValueHandlers, _ runtime: ServiceRuntime) {
        self.desk = desk
        self.storedValue = storedValue
        pool = runtime.pool
        clock = runtime.clock
    }

    package func importStoredValue(
        _ request: PointsV1.ImportStoredValueRequest, _ call: CallContext
    ) async throws -> PointsV1.ImportStoredValueReply {
        let context = try RequestContext(call, clock: clock)
        let operation = try context.operation()
        let member = try WalletHandlers.id(request.memberId, "memberId")
        let clocks = try await desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let rules = try await desk.rules(context)
        let date = rules.clock.businessDate(at: context.now)
        let payment = try Self.payment(request, clocks, context)
        let hash = StoredValueHandlers.hash([
            member.description, "\(payment.paidMinor)", "\(payment.bonusMinor)",
        ])
        let outcome = try await desk.submit(context) { told in
            TopUpCommand(
                operation: operation,
                member: MemberKey(merchant: context.merchant, member: member),
                payment: payment, contentHash: hash, askedAt: context.now, businessDate: date,
                actor: context.actor, rules: rules, told: told)
        }
        switch outcome {
        case .posted(let receipt):
            return PointsV1.ImportStoredValueReply(
                balance: PointsV1.StoredValueBalance(receipt.account))
        case .recorded(let id, let earlier):
            return PointsV1.ImportStoredValueReply(
                balance: try await storedValue.receipt(of: id, context).balance,
                replayed: earlier)
        }
    }

    private static func payment(
        _ request: PointsV1.ImportStoredValueRequest, _ clocks: MerchantClocks,
        _ context: RequestContext
    ) throws(Refusal) -> TopUpCommand.Payment {
        guard !request.externalId.isEmpty else { throw .invalid("externalId", "is missing") }
        guard let paidAt = request.paidAt, paidAt <= context.now else {
            throw .invalid("paidAt", "is missing or ahead")
        }
        let bonus =
            try StoredValueHandlers.optionalAmount(request.bonusMinor, "bonusMinor") ?? 0
        if let end = request.bonusExpiresAt, end <= paidAt {
            throw .invalid("bonusExpiresAt", "is not after paidAt")
        }
        return TopUpCommand.Payment(
            id: mark + (try OrderDraft.text(request.externalId, "externalId", 128)), plan: nil,
            planIsArchived: false,
            paidMinor: try StoredValueHandlers.amount(request.principalMinor, "principalMinor"),
            bonusMinor: bonus, bonusExpiresAt: request.bonusExpiresAt,
            tender: Int16(PointsV1.TenderType.other.rawValue), store: nil, terminal: nil,
            staff: nil, isAnonymous: false, channel: PointsV1.Channel.online.name,
            currency: try clocks.knownCurrency(), takenOverFrom: paidAt)
    }

    package func listImported(
        _ request: PointsV1.ListImportedBalancesRequest, _ call: CallContext,
        _ responses: ResponseWriter<PatronV1.ImportedRow>
    ) async throws {
        let context = try RequestContext(call, clock: clock)
        guard !request.prefix.isEmpty else { throw Refusal.invalid("prefix", "is missing") }
        let prefix = try OrderDraft.text(request.prefix, "prefix", 64)
        let mark: String
        switch request.books {
        case .unspecified, .importedPoints: mark = ""
        case .importedStoredValue: mark = Self.mark
        case .unrecognized: throw Refusal.invalid("books", "is not known")
        }
        var after = mark + prefix
        // Beyond every name that begins so, in the order of bytes.
        let before = mark + prefix + "\u{10FFFF}"
        while true {
            let rows =
                mark.isEmpty
                ? try await pool.query(
                    ListImportedPoints(merchant: context.merchant, after: after, before: before),
                    settings: [.merchant(context.merchant)], deadline: context.deadline)
                : try await pool.query(
                    ListImportedTopUps(merchant: context.merchant, after: after, before: before),
                    settings: [.merchant(context.merchant)], deadline: context.deadline)
            guard let last = rows.last else { return }
            for row in rows {
                try await responses.send(
                    PatronV1.ImportedRow(
                        externalId: String(row.name.dropFirst(mark.count)),
                        memberId: row.member.description, amount: row.amount, bonus: row.bonus))
            }
            after = last.name
        }
    }
}
