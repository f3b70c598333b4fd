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
}
