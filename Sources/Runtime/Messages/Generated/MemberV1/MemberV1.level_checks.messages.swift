// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

extension MemberV1 {
    package struct VerifyLevelsRequest: Sendable, Equatable {
        /// Every merchant where empty.
        package var merchantId: String

        package init() {
            merchantId = ""
        }

        package init(
            merchantId: String = ""
        ) {
            self.merchantId = merchantId
        }
    }

    /// One invariant of one merchant.
    package struct VerifyLevelsResult: Sendable, Equatable {
        /// For example I10.
        package var invariant: String
        package var name: String
        package var checked: Int64
        package var violations: Int64
        /// Some of what is wrong, by the member's id.
        package var samples: [String]
        package var merchantId: String

        package init() {
            invariant = ""
            name = ""
            checked = 0
            violations = 0
            samples = []
            merchantId = ""
        }

        package init(
            invariant: String = "",
            name: String = "",
            checked: Int64 = 0,
            violations: Int64 = 0,
            samples: [String] = [],
            merchantId: String = ""
        ) {
            self.invariant = invariant
            self.name = name
            self.checked = checked
            self.violations = violations
            self.samples = samples
            self.merchantId = merchantId
        }
    }
}
