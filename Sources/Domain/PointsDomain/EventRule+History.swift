package import Primitives

extension EventRule {
    /// From when on its limits and its cool-down look at earlier events of the member; nil where
    /// they look at none.
    package func looksBack(from event: MemberEvent, clock: BusinessClock) -> Instant? {
        var since = limits.map { limit in
            limit.period.start(containing: event.date).map(clock.startOfBusinessDay) ?? .epoch
        }
        if cooldownSeconds > 0 { since.append(event.occurredAt.adding(seconds: -cooldownSeconds)) }
        return since.min()
    }
}
