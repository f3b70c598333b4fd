package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// Gifts, compensations, and what staff does with single grants.
extension WalletHandlers {
    package func transfer(
        _ request: PointsV1.TransferPointsRequest, _ call: CallContext
    ) async throws -> PointsV1.TransferPointsReply {
        let context = try RequestContext(call, clock: clock)
        let points = try Self.positive(request.points)
        let message = try OrderDraft.text(request.message, "message", 128)
        let sender = try context.member()
        let operation = try context.operation()
        let name = try MemberName(
            id: request.memberId, code: request.memberCode, phone: request.phone)
        let (recipient, told) = try await desk.identify(name, context)
        guard recipient != sender else {
            throw Refusal.invalid("memberId", "is the calling member's own")
        }
        let rules = try await desk.rules(context)
        let outcome = try await desk.submit(context, told: told) { told in
            TransferCommand(
                operation: operation,
                sender: MemberKey(merchant: context.merchant, member: sender),
                recipient: MemberKey(merchant: context.merchant, member: recipient),
                points: points, message: message.isEmpty ? nil : message,
                businessDate: rules.clock.businessDate(at: context.now), actor: context.actor,
                rules: rules, told: told)
        }
        switch outcome {
        case .posted(let receipt):
            return PointsV1.TransferPointsReply(
                points: points, balance: PointsV1.PointsBalance(receipt.account))
        case .recorded(let id, let earlier):
            let done = try await desk.receipt(of: id, replayed: earlier, context)
            return PointsV1.TransferPointsReply(
                points: abs(done.points), balance: done.balance, replayed: earlier)
        }
    }

    package func compensate(
        _ request: PointsV1.CompensateRequest, _ call: CallContext
    ) async throws -> PointsV1.AdjustPointsReply {
        let context = try RequestContext(call, clock: clock)
        let member = try Self.id(request.memberId, "memberId")
        let reason = try Self.reason(request.reason)
        guard !request.complaintId.isEmpty else {
            throw Refusal.invalid("complaintId", "is missing")
        }
        let complaint = try OrderDraft.text(request.complaintId, "complaintId", 64)
        guard request.points >= 0 else { throw Refusal.invalid("points", "is negative") }
        try Self.checkGiven(request.points)
        try await desk.checkScope(of: member, context)
        let policies = try await desk.rules(context).policies
        let points = request.points == 0 ? policies.compensationPoints : request.points
        guard policies.approvals.allows(points) else {
            return try await ask(
                .compensation, for: points, of: member, reason: reason, complaint: complaint,
                context)
        }
        let (done, replayed) = try await settle(
            .compensate(points: points, complaint: complaint), of: member, reason: reason,
            as: .pointsCompensated, member.description, context)
        return PointsV1.AdjustPointsReply(
            points: points, balance: done.balance, replayed: replayed)
    }

    package func activateGrant(
        _ request: PointsV1.SettleGrantRequest, _ call: CallContext
    ) async throws -> PointsV1.SettleGrantReply {
        let context = try RequestContext(call, clock: clock)
        let grant = try await self.grant(request.grantId, context)
        let (done, replayed) = try await settle(
            .activate(lot: grant.lot.key.id), of: grant.lot.member,
            reason: try Self.reason(request.reason), as: .grantActivated,
            grant.lot.key.id.description, context)
        return PointsV1.SettleGrantReply(
            points: done.points, balance: done.balance, replayed: replayed)
    }

    package func reverseGrant(
        _ request: PointsV1.SettleGrantRequest, _ call: CallContext
    ) async throws -> PointsV1.SettleGrantReply {
        let context = try RequestContext(call, clock: clock)
        let grant = try await self.grant(request.grantId, context)
        let (done, replayed) = try await settle(
            .reverse(
                lot: grant.lot.key.id, granted: grant.lot.lot.granted,
                earnedOn: grant.businessDate),
            of: grant.lot.member, reason: try Self.reason(request.reason), as: .grantReversed,
            grant.lot.key.id.description, context)
        return PointsV1.SettleGrantReply(
            points: done.points, uncollected: done.uncollected, balance: done.balance,
            replayed: replayed)
    }

    package func listGrants(
        _ request: PointsV1.ListGrantsRequest, _ call: CallContext
    ) async throws -> PointsV1.ListGrantsReply {
        let context = try RequestContext(call, clock: clock)
        let member = MemberKey(
            merchant: context.merchant, member: try Self.id(request.memberId, "memberId"))
        try await desk.checkScope(of: member.member, context)
        let page = try Page(
            list: "points.grants", size: request.pageSize, token: request.pageToken, fields: 1)
        let rows = try await desk.pool.query(
            ListGrants(
                member: member, before: page.after?.first ?? .max, isPending: request.pending,
                limit: page.size + 1),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        return PointsV1.ListGrantsReply(
            grants: rows.prefix(page.size).map { PointsV1.PointsGrant($0.grant) },
            nextPageToken: rows.count > page.size
                ? Page.token(list: "points.grants", [rows[page.size - 1].seq]) : "")
    }

    /// Puts down what waits for a second person; nothing changes yet.
    func ask(
        _ kind: ApprovalRow.Kind, for points: Int64, of member: UUIDv7, reason: String,
        complaint: String? = nil, _ context: RequestContext
    ) async throws -> PointsV1.AdjustPointsReply {
        // Whoever is asked about must exist.
        _ = try await desk.members.resolve(
            MemberName.id(member).request, context.forward(as: .points))
        let row = ApprovalRow(
            merchant: context.merchant, id: identifiers.next(), state: .waiting, kind: kind,
            member: member, points: points, reason: reason, complaint: complaint,
            requestedBy: context.actor, requestedAt: context.now)
        let performed = try await Idempotency.perform(
            try context.operation(), id: row.id, on: desk.pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction -> Idempotency.Decision<PointsV1.AdjustPointsReply> in
            let asked = AuditEntry(
                .approvalAsked, object: row.id.description, reason: reason,
                after: "\(kind.rawValue) \(points) points of \(member)")
            try transaction.pipeline { pipeline in
                pipeline.add(InsertApproval(row: row))
                pipeline.add(InsertAudit(asked, by: context))
            }
            return .reply(
                PointsV1.AdjustPointsReply(points: points, approvalId: row.id.description))
        }
        return try performed.reply(marking: \.replayed)
    }

    private struct GrantDone {
        let points: Int64
        let uncollected: Int64
        let balance: PointsV1.PointsBalance
    }

    private func settle(
        _ action: GrantCommand.Action, of member: UUIDv7, reason: String, as deed: PointsDeed,
        _ object: String, _ context: RequestContext
    ) async throws -> (GrantDone, replayed: Bool) {
        let operation = try context.operation()
        let rules = try await desk.rules(context)
        let outcome = try await desk.submit(
            context,
            audited: { (done: GrantCommand.Receipt) in
                AuditEntry(
                    deed, object: object, reason: reason, after: "\(done.points) points")
            }
        ) { told in
            GrantCommand(
                operation: operation,
                member: MemberKey(merchant: context.merchant, member: member), action: action,
                businessDate: rules.clock.businessDate(at: context.now), actor: context.actor,
                reason: reason, rules: rules, told: told)
        }
        switch outcome {
        case .posted(let receipt):
            let done = GrantDone(
                points: receipt.points, uncollected: receipt.uncollected,
                balance: PointsV1.PointsBalance(receipt.account))
            return (done, replayed: false)
        case .recorded(let id, let earlier):
            let receipt = try await desk.receipt(of: id, replayed: earlier, context)
            func fact(_ code: ExplanationStep.Code) -> Int64? {
                receipt.explanation.first { $0.code == code.rawValue }?.facts
                    .first { $0.name == "points" }.flatMap { Int64($0.value) }
            }
            let done = GrantDone(
                points: fact(.returned) ?? fact(.activated) ?? receipt.points,
                uncollected: fact(.uncollected) ?? 0,
                balance: receipt.balance)
            return (done, replayed: earlier)
        }
    }

    private func grant(
        _ text: String, _ context: RequestContext
    ) async throws -> GrantRow {
        let id = try Self.id(text, "grantId")
        let rows = try await desk.pool.query(
            ReadGrants(keys: [LotKey(merchant: context.merchant, id: id)]),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let row = rows.first else { throw Refusal(.grantNotFound) }
        try await desk.checkScope(of: row.lot.member, context)
        return row
    }
}

extension PointsV1.PointsGrant {
    init(_ row: GrantRow) {
        let lot = row.lot.lot
        let state =
            switch lot.state {
            case .pending: "PENDING"
            case .active: "ACTIVE"
            case .closed: "CLOSED"
            case .cancelled: "CANCELLED"
            }
        self.init(
            id: lot.id.description, granted: lot.granted, remaining: lot.remaining,
            held: lot.held, state: state, earnedAt: lot.earnedAt, activatesAt: lot.activatesAt,
            awaitedEvent: lot.awaitedEvent ?? "", expiresAt: lot.expiresAt,
            sourceType: row.sourceType, sourceId: row.sourceId)
    }
}

extension Page {
    /// Lists in the order of ids, newest first: the id before which a page begins.
    var before: UUIDv7 {
        guard let after, after.count == 2 else { return UUIDv7(hi: .max, lo: .max) }
        return UUIDv7(hi: UInt64(bitPattern: after[0]), lo: UInt64(bitPattern: after[1]))
    }

    static func token(list: String, after id: UUIDv7) -> String {
        token(list: list, [Int64(bitPattern: id.hi), Int64(bitPattern: id.lo)])
    }
}
