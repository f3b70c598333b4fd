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

    package struct CountMemberCouponsRequest: Sendable, Equatable {
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

    package struct CountMemberCouponsReply: Sendable, Equatable {
        /// Coupons that are good, or will be, and would be forfeited.
        package var coupons: Int64

        package init() {
            coupons = 0
        }

        package init(
            coupons: Int64 = 0
        ) {
            self.coupons = coupons
        }
    }

    package struct ExportMemberDataRequest: Sendable, Equatable {
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

    package struct MemberDataRows: Sendable, Equatable {
        /// Some rows of one category or more, in their order.
        package var rows: [PatronV1.DataRow]

        package init() {
            rows = []
        }

        package init(
            rows: [PatronV1.DataRow] = []
        ) {
            self.rows = rows
        }
    }
}
