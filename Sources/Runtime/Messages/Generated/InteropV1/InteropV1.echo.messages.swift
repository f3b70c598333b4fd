// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

extension InteropV1 {
    /// About the size and shape of an earn request.
    package struct EchoMessage: Sendable, Equatable {
        package var orderId: String
        package var memberId: String
        package var amountMinor: Int64
        package var points: Int64

        package init() {
            orderId = ""
            memberId = ""
            amountMinor = 0
            points = 0
        }

        package init(
            orderId: String = "",
            memberId: String = "",
            amountMinor: Int64 = 0,
            points: Int64 = 0
        ) {
            self.orderId = orderId
            self.memberId = memberId
            self.amountMinor = amountMinor
            self.points = points
        }
    }
}
