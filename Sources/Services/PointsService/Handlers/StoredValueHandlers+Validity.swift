package import Messages
import PointsDomain
import Primitives
import ServiceKit
package import TTRPC

/// Cards without a name, which are valid for some years (N06).
extension StoredValueHandlers {
    package func activateTopUp(
        _ request: PointsV1.ActivateTopUpRequest, _ call: CallContext
    ) async throws -> PointsV1.ActivateTopUpReply {
        let context = try RequestContext(call, clock: clock)
        let reason = try OrderDraft.text(
            request.reason, "reason", WalletHandlers.longestReason)
        let topUp = try await topUpRow(
            try WalletHandlers.id(request.topUpId, "topUpId"), context)
        try await desk.checkScope(of: topUp.owner.member, context)
        let done = try await settle(
            .activate(topUp: topUp.id), of: topUp.owner.member,
            reason: reason.isEmpty ? nil : reason, context)
        let found = try await reader.read(
            topUp.owner, topUp: topUp.id, deadline: context.deadline)
        return PointsV1.ActivateTopUpReply(
            balance: done.balance, validUntil: found.wallet.lot(topUp.id)?.validUntil,
            replayed: done.replayed)
    }
}
