// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

extension MarketingV1 {
    package struct ListUsableCouponsRequest: Sendable, Equatable {
        package var memberId: String

        package init() {
            memberId = ""
        }

        package init(
            memberId: String = ""
        ) {
            self.memberId = memberId
        }
    }
}
