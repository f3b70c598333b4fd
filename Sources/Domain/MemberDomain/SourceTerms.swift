package import Levels
package import Primitives

/// A source of members: an origin, or one of its QR codes (docs/domain.md, Sources; A25).
package struct MemberSource: Hashable, Sendable {
    package let origin: RegistrationOrigin
    /// Nil: the origin as a whole.
    package let scene: UUIDv7?

    package init(_ origin: RegistrationOrigin, scene: UUIDv7? = nil) {
        self.origin = origin
        self.scene = scene
    }
}

/// What is given to whoever registers from a source.
package struct SourceTerms: Hashable, Sendable {
    /// Code of an event that the registration is.
    package var eventCode: String?
    package var couponTemplate: UUIDv7?
    /// What one incentive costs the merchant.
    package var incentiveCostMinor: Int64
    /// What staff is told of a member of the source before her first order.
    package var prompt: BilingualText?
    package var isArchived: Bool

    package enum Limits {
        package static let costMinor: ClosedRange<Int64> = 0...1_000_000_000_000
        package static let eventPrefix = "SOURCE_"
        package static let eventCode = 32
        package static let prompt = 200
        package static let note = 256
    }

    package init(
        eventCode: String? = nil, couponTemplate: UUIDv7? = nil, incentiveCostMinor: Int64 = 0,
        prompt: BilingualText? = nil, isArchived: Bool = false
    ) {
        self.eventCode = eventCode
        self.couponTemplate = couponTemplate
        self.incentiveCostMinor = incentiveCostMinor
        self.prompt = prompt
        self.isArchived = isArchived
    }

    /// Whether somebody who registers now is given something.
    package var gives: Bool { !isArchived && (eventCode != nil || couponTemplate != nil) }

    package struct Problem: Error, Hashable, Sendable {
        package let field: String
        package let problem: String
    }

    package func check() throws(Problem) {
        if let eventCode, !Self.isEventCode(eventCode) {
            throw Problem(
                field: "eventCode", problem: "is not SOURCE_ and 1 to 32 of A–Z 0–9 _")
        }
        guard Limits.costMinor.contains(incentiveCostMinor) else {
            throw Problem(field: "incentiveCostMinor", problem: "is out of range")
        }
        guard incentiveCostMinor == 0 || eventCode != nil || couponTemplate != nil else {
            throw Problem(field: "incentiveCostMinor", problem: "stands without an incentive")
        }
        guard let prompt else { return }
        for (language, text) in [("zh", prompt.zh), ("en", prompt.en)]
        where !VisibleText.isOne(text, atMost: Limits.prompt) {
            throw Problem(
                field: "prompt.\(language)",
                problem: "is not 1 to \(Limits.prompt) visible characters")
        }
    }

    private static func isEventCode(_ text: String) -> Bool {
        guard text.hasPrefix(Limits.eventPrefix) else { return false }
        let rest = text.utf8.dropFirst(Limits.eventPrefix.utf8.count)
        return (1...Limits.eventCode).contains(rest.count)
            && rest.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x5F: true
                default: false
                }
            }
    }
}

/// What a source brought and cost in a period.
package struct SourceFigures: Hashable, Sendable {
    package var prospects: Int64 = 0
    package var prospectsRegistered: Int64 = 0
    package var registrations: Int64 = 0
    /// Whose days to buy in are over, and who of them has bought.
    package var observed: Int64 = 0
    package var converted: Int64 = 0
    package var incentives: Int64 = 0
    package var incentiveCostMinor: Int64 = 0
    package var enteredCostMinor: Int64 = 0

    package init() {}

    /// Rounded down; 0 where nobody was observed.
    package var conversionPermille: Int32 {
        observed == 0 ? 0 : Int32(clamping: converted * 1_000 / observed)
    }

    /// Rounded down; 0 where nobody registered, or more came back than was spent.
    package var costPerRegistrationMinor: Int64 {
        let (cost, overflow) = incentiveCostMinor.addingReportingOverflow(enteredCostMinor)
        guard registrations > 0, !overflow, cost > 0 else { return 0 }
        return cost / registrations
    }
}
