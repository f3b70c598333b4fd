import ServiceKit

/// How many requests a caller may make: a steady rate, and as many at once.
package struct RateLimit: Sendable, Hashable {
    package var perSecond: Int
    package var burst: Int

    package init(perSecond: Int, burst: Int? = nil) {
        self.perSecond = perSecond
        self.burst = burst ?? perSecond
    }
}

/// The limits of one kind of app, and of the people who come through it.
package struct RateTier: Sendable, Hashable {
    package var app = RateLimit(perSecond: 200)
    package var member = RateLimit(perSecond: 10)
    package var staff = RateLimit(perSecond: 20)

    package init() {}
}

/// The tiers of the configuration by name.
package struct RateTiers: Sendable, Hashable {
    package static let standard = "standard"
    /// `bench` is for load tests: limits that are counted and never reached.
    package static let defaultText =
        "standard: app=200, member=10, staff=20; bench: app=1000000, member=1000000, staff=1000000"

    private var byName: [String: RateTier]

    package init(_ byName: [String: RateTier] = [:]) {
        self.byName = byName
    }

    /// An unknown name has the standard tier.
    package func tier(_ name: String) -> RateTier {
        byName[name] ?? byName[Self.standard] ?? RateTier()
    }
}

extension RateTiers {
    /// Reads `name: app=rate[/burst], member=…, staff=…; name: …`.
    ///
    /// - Returns: what is wrong, in words that follow the setting's name.
    package static func parse(_ text: String) -> Result<RateTiers, RateTierProblem> {
        var tiers: [String: RateTier] = [:]
        for part in text.split(separator: ";") where !part.trimmed.isEmpty {
            let halves = part.split(separator: ":", maxSplits: 1)
            guard halves.count == 2 else {
                return .failure(.init("\"\(part.trimmed)\" has no name:"))
            }
            var tier = RateTier()
            for limit in halves[1].split(separator: ",") {
                let sides = limit.trimmed.split(separator: "=", maxSplits: 1)
                guard sides.count == 2, let rate = RateLimit(sides[1]) else {
                    return .failure(
                        .init("\"\(limit.trimmed)\" is not kind=rate or kind=rate/burst"))
                }
                switch sides[0] {
                case "app": tier.app = rate
                case "member": tier.member = rate
                case "staff": tier.staff = rate
                default: return .failure(.init("\"\(sides[0])\" is not app, member or staff"))
                }
            }
            tiers[String(halves[0].trimmed)] = tier
        }
        return .success(RateTiers(tiers))
    }
}

package struct RateTierProblem: Error, Equatable {
    package let text: String

    init(_ text: String) {
        self.text = text
    }
}

extension RateLimit {
    /// 1 to 1 000 000 a second: the counting is in microseconds.
    fileprivate init?(_ text: Substring) {
        let parts = text.trimmed.split(separator: "/", omittingEmptySubsequences: false)
        let range = 1...1_000_000
        guard (1...2).contains(parts.count), let rate = Int(parts[0]), range.contains(rate) else {
            return nil
        }
        var burst: Int?
        if parts.count == 2 {
            guard let given = Int(parts[1]), range.contains(given) else { return nil }
            burst = given
        }
        self.init(perSecond: rate, burst: burst)
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var text = self
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return text
    }
}
