package import Messages
import PointsDomain
import Primitives
import ServiceKit
package import TTRPC

/// Flags of the ledger, and what somebody makes of them.
package struct RiskHandlers: PointsV1.Risk.Handlers {
    let desk: LedgerDesk
    let clock: any WallClock

    private static let list = "points.risk"

    package func list(
        _ request: PointsV1.ListRiskFlagsRequest, _ call: CallContext
    ) async throws -> PointsV1.ListRiskFlagsReply {
        let context = try RequestContext(call, clock: clock)
        let page = try Page(
            list: Self.list, size: request.pageSize, token: request.pageToken, fields: 2)
        let state: RiskFlag.State
        switch request.state {
        case .unspecified, .riskOpen: state = .open
        case .riskReleased: state = .released
        case .riskConfirmed: state = .confirmed
        case .unrecognized: throw Refusal.invalid("state", "is not known")
        }
        let rows = try await desk.pool.query(
            ListRiskFlags(
                merchant: context.merchant, state: state, before: page.before,
                limit: page.size + 1),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let shown = rows.prefix(page.size)
        let seen = try await desk.inScope(shown.map(\.row.member), context)
        return PointsV1.ListRiskFlagsReply(
            flags: shown.filter { seen.contains($0.row.member) }.map(PointsV1.RiskFlag.init),
            nextPageToken: rows.count > page.size
                ? Page.token(list: Self.list, after: rows[page.size - 1].row.id) : "")
    }

    package func release(
        _ request: PointsV1.DecideRiskFlagRequest, _ call: CallContext
    ) async throws -> PointsV1.DecideRiskFlagReply {
        try await decide(request, call, releases: true)
    }

    package func confirm(
        _ request: PointsV1.DecideRiskFlagRequest, _ call: CallContext
    ) async throws -> PointsV1.DecideRiskFlagReply {
        try await decide(request, call, releases: false)
    }

    private func decide(
        _ request: PointsV1.DecideRiskFlagRequest, _ call: CallContext, releases: Bool
    ) async throws -> PointsV1.DecideRiskFlagReply {
        let context = try RequestContext(call, clock: clock)
        let id = try WalletHandlers.id(request.id, "id")
        let reason = try WalletHandlers.reason(request.reason)
        let operation = try context.operation()
        let known = try await flag(id, context)
        guard known.row.kind != RiskFlagRow.abuse else {
            throw Refusal.invalid("id", "is decided with its case")
        }
        try await desk.checkScope(of: known.row.member, context)
        let rules = try await desk.rules(context)
        let outcome = try await desk.submit(
            context,
            audited: { (done: RiskCommand.Receipt) in
                AuditEntry(
                    .riskFlagDecided, object: id.description, reason: reason,
                    change: AuditEntry.Change(
                        before: "\(known.state)".uppercased(),
                        after: "\(done.row.state)".uppercased()))
            }
        ) { _ in
            RiskCommand(
                operation: operation,
                member: MemberKey(merchant: context.merchant, member: known.row.member),
                flag: id, releases: releases,
                businessDate: rules.clock.businessDate(at: context.now), actor: context.actor,
                reason: reason, rules: rules)
        }
        switch outcome {
        case .posted(let receipt):
            return PointsV1.DecideRiskFlagReply(
                flag: PointsV1.RiskFlag(receipt.row), points: receipt.row.settled)
        case .recorded(_, let earlier):
            let flag = try await flag(id, context)
            return PointsV1.DecideRiskFlagReply(
                flag: PointsV1.RiskFlag(flag), points: flag.settled, replayed: earlier)
        }
    }

    private func flag(_ id: UUIDv7, _ context: RequestContext) async throws -> RiskFlag {
        let rows = try await desk.pool.query(
            ReadRiskFlags(keys: [RiskFlagKey(merchant: context.merchant, id: id)]),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let row = rows.first else { throw Refusal(.riskFlagNotFound) }
        return row
    }
}

extension PointsV1.RiskFlag {
    init(_ flag: RiskFlag) {
        let state: PointsV1.RiskFlagState =
            switch flag.state {
            case .open: .riskOpen
            case .released: .riskReleased
            case .confirmed: .riskConfirmed
            }
        self.init(
            id: flag.row.id.description, memberId: flag.row.member.description,
            kind: flag.row.kind, state: state, businessDate: flag.row.date.description,
            points: flag.row.points, holds: flag.row.holds, raisedAt: flag.row.raisedAt,
            decidedBy: flag.decidedBy ?? "", decidedAt: flag.decidedAt,
            reason: flag.reason ?? "")
    }
}
