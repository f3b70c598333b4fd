// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension AnalyticsV1 {
    package struct GetTodayRequest: Sendable, Equatable {
        /// ISO business date; today by the merchant's clock where absent.
        package var businessDate: String

        package init() {
            businessDate = ""
        }

        package init(
            businessDate: String = ""
        ) {
            self.businessDate = businessDate
        }
    }

    package struct GetTodayReply: Sendable, Equatable {
        package var businessDate: String
        /// Members at this moment.
        package var members: Int64
        package var newMembers: Int64
        /// Placed on the date, returned later or not.
        package var orders: Int64
        /// Less what was returned on the date, whenever it was bought (cash view); minor units.
        package var netSalesMinor: Int64
        package var currency: String
        /// Usable or pending, less what returns of the date took back.
        package var pointsIssued: Int64
        /// When the newest event that is contained happened; absent before the first.
        package var asOf: Instant?
        /// Below 20, for operators (below 5, for who is confined to stores): then members, or new_members,
        /// is 0.
        package var membersSuppressed: Bool
        package var newMembersSuppressed: Bool

        package init() {
            businessDate = ""
            members = 0
            newMembers = 0
            orders = 0
            netSalesMinor = 0
            currency = ""
            pointsIssued = 0
            asOf = nil
            membersSuppressed = false
            newMembersSuppressed = false
        }

        package init(
            businessDate: String = "",
            members: Int64 = 0,
            newMembers: Int64 = 0,
            orders: Int64 = 0,
            netSalesMinor: Int64 = 0,
            currency: String = "",
            pointsIssued: Int64 = 0,
            asOf: Instant? = nil,
            membersSuppressed: Bool = false,
            newMembersSuppressed: Bool = false
        ) {
            self.businessDate = businessDate
            self.members = members
            self.newMembers = newMembers
            self.orders = orders
            self.netSalesMinor = netSalesMinor
            self.currency = currency
            self.pointsIssued = pointsIssued
            self.asOf = asOf
            self.membersSuppressed = membersSuppressed
            self.newMembersSuppressed = newMembersSuppressed
        }
    }

    package struct RebuildRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct RebuildReply: Sendable, Equatable {
        /// Feeds that start again from their first event.
        package var feeds: Int32

        package init() {
            feeds = 0
        }

        package init(
            feeds: Int32 = 0
        ) {
            self.feeds = feeds
        }
    }
}
