import Primitives

/// How much speaks against a member, and what (N15).
///
/// A link more never makes it less: every reason counts others, and weighs no less for more of
/// them.
package struct AbuseScore: Hashable, Sendable {
    /// Heaviest first; none without weight.
    package let reasons: [AbuseReason]

    package static let recentSeconds: Int64 = 30 * 86_400
    package static let burstSeconds: Int64 = 3_600

    package var total: Int { reasons.reduce(0) { $0 + $1.weight } }

    package init(reasons: [AbuseReason]) {
        self.reasons =
            reasons.filter { $0.weight > 0 }
            .sorted { ($1.weight, $0.code.rawValue) < ($0.weight, $1.code.rawValue) }
    }

    package init(of neighbourhood: AbuseNeighbourhood) {
        let web = AbuseWeb(neighbourhood)
        self.init(
            reasons: [
                AbuseReason(.sharedDevice, web.most(of: .device) { web.isRecent($0.lastSeen) }),
                AbuseReason(
                    .sharedPayer,
                    web.most(of: .payer) { link in
                        neighbourhood.registeredAt[link.member].map(web.isRecent) ?? false
                    }),
                AbuseReason(.sharedPhone, web.sharing([.phone]).count),
                AbuseReason(.sharedAddress, web.most(of: .address) { _ in true }),
                AbuseReason(.registrationBurst, web.burst()),
                AbuseReason(
                    .referralRing,
                    web.sharing([.referral])
                        .intersection(web.sharing(AbuseWeb.strong)).count),
                AbuseReason(.wideWeb, web.withinTwoSteps().count),
            ])
    }
}

/// A neighbourhood by things.
private struct AbuseWeb {
    static let strong = Set(AbuseLink.Kind.allCases.filter(\.isStrong))

    private let neighbourhood: AbuseNeighbourhood
    private let byThing: [AbuseLink.Thing: [AbuseLink]]
    private let byMember: [UUIDv7: [AbuseLink]]

    init(_ neighbourhood: AbuseNeighbourhood) {
        self.neighbourhood = neighbourhood
        byThing = Dictionary(grouping: neighbourhood.links, by: \.thing)
        byMember = Dictionary(grouping: neighbourhood.links, by: \.member)
    }

    private var own: [AbuseLink] { byMember[neighbourhood.member] ?? [] }

    func isRecent(_ instant: Instant) -> Bool {
        neighbourhood.now.seconds(since: instant) <= AbuseScore.recentSeconds
    }

    /// Links of others to a thing.
    private func others(_ thing: AbuseLink.Thing) -> [AbuseLink] {
        (byThing[thing] ?? []).filter { $0.member != neighbourhood.member }
    }

    /// Others who have something of these kinds in common with her.
    func sharing(_ kinds: Set<AbuseLink.Kind>) -> Set<UUIDv7> {
        Set(own.filter { kinds.contains($0.thing.kind) }.flatMap { others($0.thing).map(\.member) })
    }

    /// Others of the thing of hers that most have in common.
    func most(of kind: AbuseLink.Kind, where counts: (AbuseLink) -> Bool) -> Int {
        own.filter { $0.thing.kind == kind }
            .map { Set(others($0.thing).filter(counts).map(\.member)).count }
            .max() ?? 0
    }

    /// Others who were seen at an address on the net within an hour of her.
    func burst() -> Int {
        own.filter { $0.thing.kind == .clientAddress }
            .map { mine in
                Set(
                    others(mine.thing).filter { other in
                        other.firstSeen.seconds(since: mine.lastSeen) <= AbuseScore.burstSeconds
                            && mine.firstSeen.seconds(since: other.lastSeen)
                                <= AbuseScore.burstSeconds
                    }.map(\.member)
                ).count
            }
            .max() ?? 0
    }

    /// Whom phones, devices and payers lead to, herself left out.
    func withinTwoSteps() -> Set<UUIDv7> {
        let first = sharing(Self.strong)
        let second = first.flatMap { member in
            (byMember[member] ?? []).filter { $0.thing.kind.isStrong }
                .flatMap { others($0.thing).map(\.member) }
        }
        return first.union(second)
    }
}
