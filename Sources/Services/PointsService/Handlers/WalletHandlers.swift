package import Messages
import PointsDomain
import Primitives
import ServiceKit
package import TTRPC

/// What members and staff do with points.
package struct WalletHandlers: PointsV1.Wallet.Handlers {
    let desk: LedgerDesk
    let clock: any WallClock
    let identifiers: IdentifierSource

    private static let usualHoldSeconds: Int32 = 900
    private static let longestHoldSeconds: Int32 = 86_400
    static let longestReason = 256

    package func spend(
        _ request: PointsV1.SpendRequest, _ call: CallContext
    ) async throws -> PointsV1.SpendReply {
        let context = try RequestContext(call, clock: clock)
        let points = try Self.positive(request.points)
        let reason = try OrderDraft.text(request.reason, "reason", 128)
        let done = try await settle(
            .spend(points: points), of: try context.member(),
            reason: reason.isEmpty ? nil : reason, context)
        return PointsV1.SpendReply(
            spendId: done.posting.description, points: points, balance: done.balance,
            replayed: done.replayed)
    }

    package func restoreSpend(
        _ request: PointsV1.RestoreSpendRequest, _ call: CallContext
    ) async throws -> PointsV1.RestoreSpendReply {
        let context = try RequestContext(call, clock: clock)
        let spend = try Self.id(request.spendId, "spendId")
        guard request.points >= 0 else { throw Refusal.invalid("points", "is negative") }
        guard
            let member = try await desk.owner(
                ReadSpendOwner(merchant: context.merchant, spend: spend), context)
        else { throw Refusal(.spendNotFound) }
        let done = try await settle(
            .restore(spend: spend, points: request.points == 0 ? nil : request.points),
            of: member, reason: request.reason.isEmpty ? nil : try Self.reason(request.reason),
            context)
        return PointsV1.RestoreSpendReply(
            points: done.points, balance: done.balance, replayed: done.replayed)
    }

    package func placeHold(
        _ request: PointsV1.PlaceHoldRequest, _ call: CallContext
    ) async throws -> PointsV1.PlaceHoldReply {
        let context = try RequestContext(call, clock: clock)
        let points = try Self.positive(request.points)
        let seconds = request.ttlSeconds == 0 ? Self.usualHoldSeconds : request.ttlSeconds
        guard (1...Self.longestHoldSeconds).contains(seconds) else {
            throw Refusal.invalid("ttlSeconds", "is not from 1 to \(Self.longestHoldSeconds)")
        }
        let member = try context.member()
        let done = try await settle(
            .placeHold(points: points, seconds: Int64(seconds)), of: member, context)
        return PointsV1.PlaceHoldReply(
            hold: done.hold.map {
                PointsV1.PointsHold(
                    id: $0.id.description, memberId: member.description, points: $0.points,
                    expiresAt: $0.expiresAt)
            }, balance: done.balance, replayed: done.replayed)
    }

    package func captureHold(
        _ request: PointsV1.CaptureHoldRequest, _ call: CallContext
    ) async throws -> PointsV1.CaptureHoldReply {
        let context = try RequestContext(call, clock: clock)
        let hold = try Self.id(request.holdId, "holdId")
        guard request.points >= 0 else { throw Refusal.invalid("points", "is negative") }
        let member = try await holder(of: hold, context)
        let done = try await settle(
            .capture(hold: hold, points: request.points == 0 ? nil : request.points),
            of: member, context)
        return PointsV1.CaptureHoldReply(
            spendId: done.posting.description, points: abs(done.points), balance: done.balance,
            replayed: done.replayed)
    }

    package func voidHold(
        _ request: PointsV1.VoidHoldRequest, _ call: CallContext
    ) async throws -> PointsV1.VoidHoldReply {
        let context = try RequestContext(call, clock: clock)
        let hold = try Self.id(request.holdId, "holdId")
        let done = try await settle(
            .void(hold: hold), of: try await holder(of: hold, context), context)
        return PointsV1.VoidHoldReply(balance: done.balance, replayed: done.replayed)
    }

    package func checkIn(
        _ request: PointsV1.CheckInRequest, _ call: CallContext
    ) async throws -> PointsV1.CheckInReply {
        let context = try RequestContext(call, clock: clock)
        let rules = try await desk.rules(context)
        guard let rule = rules.programme?.checkIn else { throw Refusal(.checkInNotOffered) }
        let done = try await settle(.checkIn(rule), of: try context.member(), context)
        return PointsV1.CheckInReply(
            points: done.points, streak: done.streak,
            businessDate: rules.clock.businessDate(at: context.now).description,
            balance: done.balance, replayed: done.replayed)
    }

    package func adjust(
        _ request: PointsV1.AdjustPointsRequest, _ call: CallContext
    ) async throws -> PointsV1.AdjustPointsReply {
        let context = try RequestContext(call, clock: clock)
        guard request.points != 0 else { throw Refusal.invalid("points", "is 0") }
        try Self.checkGiven(request.points)
        let member = try Self.id(request.memberId, "memberId")
        let reason = try Self.reason(request.reason)
        try await desk.checkScope(of: member, context)
        guard try await desk.rules(context).policies.approvals.allows(request.points) else {
            return try await ask(
                .adjustment, for: request.points, of: member, reason: reason, context)
        }
        let done = try await settle(
            .adjust(points: request.points), of: member, reason: reason,
            audited: { done in
                AuditEntry(
                    .pointsAdjusted, object: member.description, reason: reason,
                    after: "\(done.points) points")
            }, context)
        return PointsV1.AdjustPointsReply(
            points: done.points, balance: done.balance, replayed: done.replayed)
    }

    package func freeze(
        _ request: PointsV1.FreezePointsRequest, _ call: CallContext
    ) async throws -> PointsV1.FreezePointsReply {
        let context = try RequestContext(call, clock: clock)
        let member = try Self.id(request.memberId, "memberId")
        let reason = try Self.reason(request.reason)
        try await desk.checkScope(of: member, context)
        let isFrozen = request.frozen
        let done = try await settle(
            .freeze(isFrozen), of: member, reason: reason,
            audited: { _ in
                AuditEntry(
                    .pointsFreezeSet, object: member.description, reason: reason,
                    after: isFrozen ? "FROZEN" : AuditEntry.nothing)
            }, context)
        return PointsV1.FreezePointsReply(
            frozen: request.frozen, balance: done.balance, replayed: done.replayed)
    }

    // MARK: Parsing

    private func settle(
        _ action: WalletCommand.Action, of member: UUIDv7, reason: String? = nil,
        audited entry: (@Sendable (WalletCommand.Receipt) -> AuditEntry)? = nil,
        _ context: RequestContext
    ) async throws -> LedgerDesk.Done {
        try await desk.settle(action, of: member, reason: reason, audited: entry, context)
    }

    /// A member sees her own holds only.
    private func holder(of hold: UUIDv7, _ context: RequestContext) async throws -> UUIDv7 {
        guard
            let member = try await desk.owner(
                ReadHoldOwner(merchant: context.merchant, hold: hold), context),
            context.principal.kind != .member || context.principal.subject == member.description
        else { throw Refusal(.holdNotFound) }
        return member
    }

    static func positive(_ points: Int64) throws(Refusal) -> Int64 {
        guard points > 0 else { throw .invalid("points", "is not above 0") }
        return points
    }

    /// Points that somebody gives or takes by hand stay far below what sums can hold.
    static func checkGiven(_ points: Int64) throws(Refusal) {
        let most = Programme.Limits.points.upperBound
        guard points.magnitude <= most.magnitude else {
            throw .invalid("points", "is more than \(most)")
        }
    }

    static func id(_ text: String, _ field: String) throws(Refusal) -> UUIDv7 {
        guard let id = UUIDv7(text) else { throw .invalid(field, "is not a UUID") }
        return id
    }

    static func reason(_ text: String) throws(Refusal) -> String {
        guard !text.isEmpty else { throw .invalid("reason", "is missing") }
        return try OrderDraft.text(text, "reason", longestReason)
    }
}
