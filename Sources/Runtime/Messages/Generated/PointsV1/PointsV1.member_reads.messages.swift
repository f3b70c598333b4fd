// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

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

        package init() {
            points = nil
            storedValue = nil
            storedValueFrozen = false
        }

        package init(
            points: PointsV1.PointsBalance? = nil,
            storedValue: PointsV1.StoredValueBalance? = nil,
            storedValueFrozen: Bool = false
        ) {
            self.points = points
            self.storedValue = storedValue
            self.storedValueFrozen = storedValueFrozen
        }
    }
}
