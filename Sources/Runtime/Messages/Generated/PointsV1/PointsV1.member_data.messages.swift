// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension PointsV1 {
    package struct ReadMemberBalancesRequest: Sendable, Equatable {
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

    /// Zeros for a member without account.
    package struct MemberBalances: Sendable, Equatable {
        package var points: PointsV1.PointsBalance?
        package var storedValue: PointsV1.StoredValueBalance?
        package var storedValueFrozen: Bool
        /// Points that end, by their instant, the next first; at most 20.
        package var ending: [PointsV1.EndingPoints]

        package init() {
            points = nil
            storedValue = nil
            storedValueFrozen = false
            ending = []
        }

        package init(
            points: PointsV1.PointsBalance? = nil,
            storedValue: PointsV1.StoredValueBalance? = nil,
            storedValueFrozen: Bool = false,
            ending: [PointsV1.EndingPoints] = []
        ) {
            self.points = points
            self.storedValue = storedValue
            self.storedValueFrozen = storedValueFrozen
            self.ending = ending
        }
    }

    package struct EndingPoints: Sendable, Equatable {
        /// Exclusive.
        package var expiresAt: Instant?
        package var points: Int64

        package init() {
            expiresAt = nil
            points = 0
        }

        package init(
            expiresAt: Instant? = nil,
            points: Int64 = 0
        ) {
            self.expiresAt = expiresAt
            self.points = points
        }
    }

    package struct GetMemberStandingRequest: Sendable, Equatable {
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

    /// What ends with a membership, and what must be settled before it can end.
    package struct MemberStanding: Sendable, Equatable {
        /// Points that would be forfeited: available, pending and held.
        package var points: Int64
        /// Stored value that was given on top, and would be forfeited.
        package var bonusMinor: Int64
        /// Stored value that she paid; it must be 0.
        package var principalMinor: Int64
        /// What she paid for uses of punch cards that are left; it must be 0.
        package var punchCardsMinor: Int64
        /// Subscriptions that would be renewed; they must be cancelled.
        package var renewingSubscriptions: Int64

        package init() {
            points = 0
            bonusMinor = 0
            principalMinor = 0
            punchCardsMinor = 0
            renewingSubscriptions = 0
        }

        package init(
            points: Int64 = 0,
            bonusMinor: Int64 = 0,
            principalMinor: Int64 = 0,
            punchCardsMinor: Int64 = 0,
            renewingSubscriptions: Int64 = 0
        ) {
            self.points = points
            self.bonusMinor = bonusMinor
            self.principalMinor = principalMinor
            self.punchCardsMinor = punchCardsMinor
            self.renewingSubscriptions = renewingSubscriptions
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
