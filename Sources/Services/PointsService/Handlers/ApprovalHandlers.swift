package import Messages
import PointsDomain
import Primitives
import ServiceKit
package import TTRPC

/// What waits for a second person, and her decision.
package struct ApprovalHandlers: PointsV1.Approvals.Handlers {
    let desk: LedgerDesk
    let clock: any WallClock

    private static let list = "points.approvals"

    package func list(
        _ request: PointsV1.ListApprovalsRequest, _ call: CallContext
    ) async throws -> PointsV1.ListApprovalsReply {
        let context = try RequestContext(call, clock: clock)
        let page = try Page(
            list: Self.list, size: request.pageSize, token: request.pageToken, fields: 2)
        let state: ApprovalRow.State
        switch request.state {
        case .unspecified, .approvalWaiting: state = .waiting
        case .approvalApproved: state = .approved
        case .approvalRejected: state = .rejected
        case .unrecognized: throw Refusal.invalid("state", "is not known")
        }
        let rows = try await desk.pool.query(
            ListApprovals(
                merchant: context.merchant, state: state, before: page.before,
                limit: page.size + 1),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let shown = rows.prefix(page.size)
        let seen = try await desk.inScope(shown.map(\.member), context)
        return PointsV1.ListApprovalsReply(
            approvals: shown.filter { seen.contains($0.member) }.map(PointsV1.Approval.init),
            nextPageToken: rows.count > page.size
                ? Page.token(list: Self.list, after: rows[page.size - 1].id) : "")
    }

    package func approve(
        _ request: PointsV1.DecideApprovalRequest, _ call: CallContext
    ) async throws -> PointsV1.DecideApprovalReply {
        try await decide(request, call, approves: true)
    }

    package func reject(
        _ request: PointsV1.DecideApprovalRequest, _ call: CallContext
    ) async throws -> PointsV1.DecideApprovalReply {
        guard !request.reason.isEmpty else { throw Refusal.invalid("reason", "is missing") }
        return try await decide(request, call, approves: false)
    }

    private func decide(
        _ request: PointsV1.DecideApprovalRequest, _ call: CallContext, approves: Bool
    ) async throws -> PointsV1.DecideApprovalReply {
        let context = try RequestContext(call, clock: clock)
        let id = try WalletHandlers.id(request.id, "id")
        let reason = try OrderDraft.text(request.reason, "reason", WalletHandlers.longestReason)
        let operation = try context.operation()
        let known = try await row(id, context)
        try await desk.checkScope(of: known.member, context)
        let rules = try await desk.rules(context)
        let outcome = try await desk.submit(
            context,
            audited: { (done: ApprovalCommand.Receipt) in
                AuditEntry(
                    .approvalDecided, object: id.description,
                    reason: reason.isEmpty ? nil : reason,
                    change: AuditEntry.Change(
                        before: "\(known.state)".uppercased(),
                        after: "\(done.row.state)".uppercased()))
            }
        ) { told in
            ApprovalCommand(
                operation: operation,
                member: MemberKey(merchant: context.merchant, member: known.member),
                known: known, approves: approves,
                businessDate: rules.clock.businessDate(at: context.now), actor: context.actor,
                reason: reason.isEmpty ? nil : reason, rules: rules, told: told)
        }
        switch outcome {
        case .posted(let receipt):
            return PointsV1.DecideApprovalReply(
                approval: PointsV1.Approval(receipt.row),
                balance: receipt.account.map(PointsV1.PointsBalance.init))
        case .recorded(_, let earlier):
            let row = try await row(id, context)
            let balance = try await posting(row, context)
            return PointsV1.DecideApprovalReply(
                approval: PointsV1.Approval(row), balance: balance, replayed: earlier)
        }
    }

    private func posting(
        _ row: ApprovalRow, _ context: RequestContext
    ) async throws -> PointsV1.PointsBalance? {
        guard let posting = row.posting else { return nil }
        return try await desk.receipt(of: posting, replayed: true, context).balance
    }

    private func row(_ id: UUIDv7, _ context: RequestContext) async throws -> ApprovalRow {
        let rows = try await desk.pool.query(
            ReadApprovals(keys: [ApprovalKey(merchant: context.merchant, id: id)]),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let row = rows.first else { throw Refusal(.approvalNotFound) }
        return row
    }
}

extension PointsV1.Approval {
    init(_ row: ApprovalRow) {
        let state: PointsV1.ApprovalState =
            switch row.state {
            case .waiting: .approvalWaiting
            case .approved: .approvalApproved
            case .rejected: .approvalRejected
            }
        self.init(
            id: row.id.description, state: state, kind: row.kind.rawValue,
            memberId: row.member.description, points: row.points, reason: row.reason,
            requestedBy: row.requestedBy, requestedAt: row.requestedAt,
            decidedBy: row.decidedBy ?? "", decidedAt: row.decidedAt,
            decisionReason: row.decisionReason ?? "")
    }
}
