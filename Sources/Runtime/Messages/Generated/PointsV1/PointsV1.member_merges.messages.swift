// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

extension PointsV1 {
    package struct ReadMergedPointsRequest: Sendable, Equatable {
        package var mergeId: String

        package init() {
            mergeId = ""
        }

        package init(
            mergeId: String = ""
        ) {
            self.mergeId = mergeId
        }
    }

    package struct MergedPoints: Sendable, Equatable {
        /// Whether the ledger has heard of the merge and moved the points.
        package var moved: Bool
        package var points: Int64
        /// Of these, what is still there with the survivor; 0 once it went back.
        package var remaining: Int64
        /// What went back with the reversal.
        package var returned: Int64

        package init() {
            moved = false
            points = 0
            remaining = 0
            returned = 0
        }

        package init(
            moved: Bool = false,
            points: Int64 = 0,
            remaining: Int64 = 0,
            returned: Int64 = 0
        ) {
            self.moved = moved
            self.points = points
            self.remaining = remaining
            self.returned = returned
        }
    }
}
