// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

extension MemberV1 {
    package struct FreezeMyCardRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct FreezeCardRequest: Sendable, Equatable {
        package var id: String
        /// 1 to 256 characters; it stands in the audit.
        package var reason: String

        package init() {
            id = ""
            reason = ""
        }

        package init(
            id: String = "",
            reason: String = ""
        ) {
            self.id = id
            self.reason = reason
        }
    }

    package struct ReissueCardRequest: Sendable, Equatable {
        package var id: String
        /// 1 to 256 characters; it stands in the audit.
        package var reason: String

        package init() {
            id = ""
            reason = ""
        }

        package init(
            id: String = "",
            reason: String = ""
        ) {
            self.id = id
            self.reason = reason
        }
    }

    package struct CardReply: Sendable, Equatable {
        /// In force from now on.
        package var cardNumber: String
        package var facts: MemberV1.MemberFacts?
        package var replayed: Bool

        package init() {
            cardNumber = ""
            facts = nil
            replayed = false
        }

        package init(
            cardNumber: String = "",
            facts: MemberV1.MemberFacts? = nil,
            replayed: Bool = false
        ) {
            self.cardNumber = cardNumber
            self.facts = facts
            self.replayed = replayed
        }
    }
}
