package import Messages
import ServiceKit
package import TTRPC

extension OrderHandlers {
    package func refund(
        _ request: PointsV1.RefundOrderRequest, _ call: CallContext
    ) async throws -> PointsV1.RefundOrderReply {
        throw Refusal(.unavailable)
    }
}
