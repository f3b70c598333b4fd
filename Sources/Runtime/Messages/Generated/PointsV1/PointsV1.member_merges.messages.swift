// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

extension PointsV1 {
    package struct CheckMergeRequest: Sendable, Equatable {
        package var survivorId: String
        package var duplicateId: String

        package init() {
            survivorId = ""
            duplicateId = ""
        }

        package init(
            survivorId: String = "",
            duplicateId: String = ""
        ) {
            self.survivorId = survivorId
            self.duplicateId = duplicateId
        }
    }

    /// Nothing stands against it.
    package struct CheckMergeReply: Sendable, Equatable {
        package init() {
        }
    }

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

    /// Stored value of a duplicate, principal and bonus together; minor units.
    package struct MergedStoredValue: Sendable, Equatable {
        package var movedMinor: Int64
        /// Of this, what is still there with the survivor; 0 once it went back.
        package var remainingMinor: Int64
        /// What went back with the reversal: top-ups with all that was left of them.
        package var returnedMinor: Int64

        package init() {
            movedMinor = 0
            remainingMinor = 0
            returnedMinor = 0
        }

        package init(
            movedMinor: Int64 = 0,
            remainingMinor: Int64 = 0,
            returnedMinor: Int64 = 0
        ) {
            self.movedMinor = movedMinor
            self.remainingMinor = remainingMinor
            self.returnedMinor = returnedMinor
        }
    }

    /// A punch card of a duplicate, which moved with its uses and its end.
    package struct MergedPunchCard: Sendable, Equatable {
        package var cardId: String
        /// What it owed when it moved; minor units.
        package var liabilityMinor: Int64
        /// Whether the survivor has it; false once it went back.
        package var moved: Bool

        package init() {
            cardId = ""
            liabilityMinor = 0
            moved = false
        }

        package init(
            cardId: String = "",
            liabilityMinor: Int64 = 0,
            moved: Bool = false
        ) {
            self.cardId = cardId
            self.liabilityMinor = liabilityMinor
            self.moved = moved
        }
    }

    /// A subscription of a duplicate. Its contract is kept.
    package struct MergedSubscription: Sendable, Equatable {
        package var subscriptionId: String
        /// Whether it moved. False where the survivor has one of the same plan: then it is not renewed, and
        /// ends with its period.
        package var moved: Bool

        package init() {
            subscriptionId = ""
            moved = false
        }

        package init(
            subscriptionId: String = "",
            moved: Bool = false
        ) {
            self.subscriptionId = subscriptionId
            self.moved = moved
        }
    }

    package struct MergedPoints: Sendable, Equatable {
        /// Whether the ledger has heard of the merge and moved the books.
        package var moved: Bool
        package var points: Int64
        /// Of these, what is still there with the survivor; 0 once it went back.
        package var remaining: Int64
        /// What went back with the reversal.
        package var returned: Int64
        /// Points that the duplicate owed, and the survivor owes since.
        package var debt: Int64
        /// Of these, what is still owed at most, and would go back; 0 once it went back.
        package var debtRemaining: Int64
        package var debtReturned: Int64
        package var storedValue: PointsV1.MergedStoredValue?
        package var punchCards: [PointsV1.MergedPunchCard]
        package var subscriptions: [PointsV1.MergedSubscription]

        package init() {
            moved = false
            points = 0
            remaining = 0
            returned = 0
            debt = 0
            debtRemaining = 0
            debtReturned = 0
            storedValue = nil
            punchCards = []
            subscriptions = []
        }

        package init(
            moved: Bool = false,
            points: Int64 = 0,
            remaining: Int64 = 0,
            returned: Int64 = 0,
            debt: Int64 = 0,
            debtRemaining: Int64 = 0,
            debtReturned: Int64 = 0,
            storedValue: PointsV1.MergedStoredValue? = nil,
            punchCards: [PointsV1.MergedPunchCard] = [],
            subscriptions: [PointsV1.MergedSubscription] = []
        ) {
            self.moved = moved
            self.points = points
            self.remaining = remaining
            self.returned = returned
            self.debt = debt
            self.debtRemaining = debtRemaining
            self.debtReturned = debtReturned
            self.storedValue = storedValue
            self.punchCards = punchCards
            self.subscriptions = subscriptions
        }
    }
}
