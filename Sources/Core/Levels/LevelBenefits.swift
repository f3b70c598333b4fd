package import Primitives

/// What levels give beside what prices and points make of them (B11, B13, B17, B18).
extension LevelScheme {
    package struct Benefit: Sendable, Hashable {
        package let code: String
        package let name: BilingualText
        /// How often it is claimed; nil for one that simply is there.
        package let use: Use?
        package let choice: Choice?
        /// Where its codes are good; anywhere where empty.
        package let stores: [UUIDv7]
        /// Who renders it, where that is somebody else (B13): then the stores are the partner's.
        package let partner: Partner?
        /// Whether she is asked what she thinks of it: a tasting, a trial (B15).
        package let asksFeedback: Bool

        package init(
            code: String, name: BilingualText, use: Use? = nil, choice: Choice? = nil,
            stores: [UUIDv7] = [], partner: Partner? = nil, asksFeedback: Bool = false
        ) {
            self.code = code
            self.name = name
            self.use = use
            self.choice = choice
            self.stores = stores
            self.partner = partner
            self.asksFeedback = asksFeedback
        }

        package struct Partner: Sendable, Hashable {
            package enum Kind: Sendable, Hashable, CaseIterable {
                case cinema, gym, ktv, restaurant, other
            }

            package static let compensationRange: ClosedRange<Int64> = 0...100_000_000

            /// Names the partner within the merchant, whatever it is called.
            package let code: String
            package let kind: Kind
            package let name: BilingualText
            /// What a use of this benefit is worth to the partner, minor units of the scheme's
            /// currency.
            package let compensationMinor: Int64

            package init(
                code: String, kind: Kind, name: BilingualText, compensationMinor: Int64 = 0
            ) {
                self.code = code
                self.kind = kind
                self.name = name
                self.compensationMinor = compensationMinor
            }

            fileprivate func isCalled(as other: Partner) -> Bool {
                kind == other.kind && name == other.name
            }
        }

        package struct Use: Sendable, Hashable {
            package static let timesRange = 1...1_000

            package let times: Int
            package let period: Period

            package init(times: Int, period: Period) {
                self.times = times
                self.period = period
            }
        }

        package enum Period: Sendable, Hashable, CaseIterable {
            case month, quarter, year
            /// Once for each birthday, by its year.
            case birthdayDay, birthdayWeek, birthdayMonth
        }

        /// Alternatives: so many different ones of them in a period.
        package struct Choice: Sendable, Hashable {
            package let name: String
            package let pick: Int

            package init(name: String, pick: Int) {
                self.name = name
                self.pick = pick
            }
        }
    }

    /// A benefit, and the level whose it is.
    package struct Given: Sendable, Hashable {
        package let benefit: Benefit
        package let level: Level
    }

    /// What a level gives, from the lowest level upwards; of one code the highest (B18).
    package func benefits(of level: Level) -> [Given] {
        var rank = level.rank
        while rank > 0, levels[rank].inheritsBenefits { rank -= 1 }
        let all = levels[rank...level.rank].flatMap { level in
            level.benefits.map { Given(benefit: $0, level: level) }
        }
        return all.enumerated().filter { place, given in
            !all[(place + 1)...].contains { $0.benefit.code == given.benefit.code }
        }.map(\.element)
    }

    static func problem(ofBenefits levels: [Level]) -> String? {
        for level in levels {
            let benefits = level.benefits
            guard Set(benefits.map(\.code)).count == benefits.count else {
                return "level \(level.code) has two benefits of one code"
            }
            for benefit in benefits {
                if let use = benefit.use, !Benefit.Use.timesRange.contains(use.times) {
                    return "benefit \(benefit.code) is not used 1 to 1000 times"
                }
                guard benefit.use != nil || (benefit.stores.isEmpty && !benefit.asksFeedback)
                else { return "benefit \(benefit.code) has no code to be used, or asked about" }
                if let problem = problem(ofPartner: benefit, among: levels) { return problem }
                guard let choice = benefit.choice else { continue }
                guard choice.pick > 0, let use = benefit.use else {
                    return "benefit \(benefit.code) is an alternative that cannot be claimed"
                }
                let others = levels.flatMap(\.benefits).filter { $0.choice?.name == choice.name }
                guard
                    others.allSatisfy({ $0.choice == choice && $0.use?.period == use.period })
                else { return "alternatives \(choice.name) differ in number or period" }
            }
        }
        return nil
    }

    private static func problem(ofPartner benefit: Benefit, among levels: [Level]) -> String? {
        guard let partner = benefit.partner else { return nil }
        guard !benefit.stores.isEmpty else {
            return "benefit \(benefit.code) is a partner's without any store of it"
        }
        guard Benefit.Partner.compensationRange.contains(partner.compensationMinor) else {
            return "benefit \(benefit.code) is compensated by less than 0 or more than 100000000"
        }
        let same = levels.flatMap(\.benefits).compactMap(\.partner)
            .filter { $0.code == partner.code }
        guard same.allSatisfy(partner.isCalled) else {
            return "partner \(partner.code) is of two kinds, or has two names"
        }
        return nil
    }
}
