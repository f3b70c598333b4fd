import ServiceKit

/// How many requests a caller may make: a steady rate, and as many at once.
package struct RateLimit: Sendable, Hashable {
    package var count: Int
    /// In which the count comes to be free again.
    package var seconds: Int
    package var burst: Int

    package init(_ count: Int, perSeconds seconds: Int, burst: Int? = nil) {
        self.count = count
        self.seconds = seconds
        self.burst = burst ?? count
    }

    package init(perSecond: Int, burst: Int? = nil) {
        self.init(perSecond, perSeconds: 1, burst: burst)
    }
}

/// Calls that are counted by themselves, beside all calls of their caller.
package enum CallKind: String, Sendable, Hashable, CaseIterable {
    /// A member spends, holds or gives points.
    case spend
    /// Staff looks a member up by card or phone: what is more than a till needs is a harvest.
    case lookup
    case lookupDay = "lookup-day"
    /// Staff takes a list of many members out of the house.
    case export
    /// A member asks for her own data. PostgreSQL counts what she was given; this counts tries.
    case ownExport = "own-export"
    /// Staff reads what is masked otherwise.
    case reveal

    /// As what a call with this permission counts.
    static func of(permission: String?) -> [CallKind] {
        switch permission {
        case "me.points.spend": [.spend]
        case "members.search": [.lookup, .lookupDay]
        case "accounts.export": [.export]
        case "me.export": [.ownExport]
        case "members.reveal": [.reveal]
        default: []
        }
    }
}

/// The limits of one kind of app, and of the people who come through it.
package struct RateTier: Sendable, Hashable {
    package var app = RateLimit(perSecond: 200)
    package var member = RateLimit(perSecond: 10)
    package var staff = RateLimit(perSecond: 20)
    /// Of a member or staff account, never of an app: it speaks for many.
    package var calls: [CallKind: RateLimit] = [
        .spend: RateLimit(perSecond: 2, burst: 10),
        .lookup: RateLimit(30, perSeconds: 60), .lookupDay: RateLimit(500, perSeconds: 86_400),
        .export: RateLimit(3, perSeconds: 86_400),
        .ownExport: RateLimit(20, perSeconds: 86_400), .reveal: RateLimit(20, perSeconds: 86_400),
    ]

    package init() {}
}

/// The tiers of the configuration by name.
package struct RateTiers: Sendable, Hashable {
    package static let standard = "standard"
    /// `bench` is for load tests: limits that are counted and never reached.
    package static let defaultText =
        "standard: app=200, member=10, staff=20; "
        + "bench: app=1000000, member=1000000, staff=1000000, spend=1000000"

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
    /// Reads `name: app=rate[/burst], member=…, staff=…, lookup=…; name: …`. A rate is of a second;
    /// with m behind it of a minute, with d of a day.
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
                default:
                    guard let kind = CallKind(rawValue: String(sides[0])) else {
                        return .failure(.init("\"\(sides[0])\" is no kind of call or caller"))
                    }
                    tier.calls[kind] = rate
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
        guard (1...2).contains(parts.count) else { return nil }
        let seconds =
            switch parts[0].last {
            case "m": 60
            case "d": 86_400
            default: 1
            }
        guard let rate = Int(seconds == 1 ? parts[0] : parts[0].dropLast()), range.contains(rate)
        else { return nil }
        var burst: Int?
        if parts.count == 2 {
            guard let given = Int(parts[1]), range.contains(given) else { return nil }
            burst = given
        }
        self.init(rate, perSeconds: seconds, burst: burst)
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
