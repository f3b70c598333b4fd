// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

extension PatronV1 {
    package struct VerifyRequest: Sendable, Equatable {
        /// All merchants where empty.
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

    /// One invariant, checked over all that a service keeps or a part of it.
    package struct VerifyResult: Sendable, Equatable {
        /// I1, I2 …
        package var invariant: String
        package var name: String
        /// Rows, accounts or postings that were looked at.
        package var checked: Int64
        package var violations: Int64
        /// Ids of the first few that break it.
        package var samples: [String]

        package init() {
            invariant = ""
            name = ""
            checked = 0
            violations = 0
            samples = []
        }

        package init(
            invariant: String = "",
            name: String = "",
            checked: Int64 = 0,
            violations: Int64 = 0,
            samples: [String] = []
        ) {
            self.invariant = invariant
            self.name = name
            self.checked = checked
            self.violations = violations
            self.samples = samples
        }
    }
}
