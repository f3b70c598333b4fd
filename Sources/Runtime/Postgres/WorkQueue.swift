internal import DequeModule

/// Work that waits for a connection.
protocol QueuedWork {
    var deadline: ContinuousClock.Instant { get }
    /// Whether it needs a connection to itself until it is done.
    var isExclusive: Bool { get }
}

/// The work of a pool that no connection has taken yet, and which connections could take it.
///
/// Pure: times come in, and decisions go out. Connections pull work when they are awake; whoever
/// adds work learns which sleeping connection to wake, if any.
struct WorkQueue<Work: QueuedWork> {
    enum Refusal: Hashable {
        case full
        case unavailable
        case stopped
    }

    enum Submission: Hashable {
        case refused(Refusal)
        /// Some connection will come by itself.
        case queued
        case wake(Int)
    }

    struct Taken {
        var work: [Work] = []
        /// Left over by their deadlines, or because there has been no connection for too long.
        var expired: [Work] = []
        var abandoned: [Work] = []
        /// Another connection to wake, for what is left.
        var wake: Int?
        var isStopping = false
        /// When the queue wants to be looked at again although nothing happened.
        var nextLook: ContinuousClock.Instant?
    }

    enum Member: Hashable {
        /// Not connected; does not take work.
        case down
        /// Will ask for work before it sleeps.
        case awake
        /// Waits for its socket with so many segments in flight, and has room for more.
        case asleep(inFlight: Int)
        /// Has no room, or runs exclusive work; will ask for work afterwards.
        case occupied
    }

    let limit: Int
    let patience: Duration
    private(set) var members: [Member]
    private var waiting: Deque<Work> = []
    /// No later than the earliest deadline of `waiting`.
    private var earliest: ContinuousClock.Instant?
    /// Since when no member is up; nil while one is.
    private var downSince: ContinuousClock.Instant?
    private(set) var isStopping = false

    init(members: Int, limit: Int, patience: Duration, now: ContinuousClock.Instant = .now) {
        self.members = Array(repeating: .down, count: members)
        self.limit = limit
        self.patience = patience
        self.downSince = now
    }

    var waitingCount: Int { waiting.count }
    var isUp: Bool { downSince == nil }

    mutating func submit(_ work: Work, now: ContinuousClock.Instant) -> Submission {
        if isStopping { return .refused(.stopped) }
        if isOutage(now) { return .refused(.unavailable) }
        guard waiting.count < limit else { return .refused(.full) }
        waiting.append(work)
        earliest = min(earliest ?? work.deadline, work.deadline)
        guard let member = memberToWake() else { return .queued }
        members[member] = .awake
        return .wake(member)
    }

    /// An idle connection first, so that work spreads; else one that is awake will come by
    /// itself; else the one with the least in flight.
    private func memberToWake() -> Int? {
        var best: (index: Int, inFlight: Int)?
        var someAwake = false
        for (index, member) in members.enumerated() {
            switch member {
            case .asleep(let inFlight) where inFlight < best?.inFlight ?? .max:
                best = (index, inFlight)
            case .awake:
                someAwake = true
            case .asleep, .down, .occupied:
                continue
            }
        }
        guard let best, best.inFlight == 0 || !someAwake else { return nil }
        return best.index
    }

    /// Work for a connected member that has `room` for so many segments.
    ///
    /// Exclusive work comes alone and last: the member starts it behind what it has in flight.
    /// A member that gets nothing is taken to be asleep afterwards.
    mutating func take(
        _ member: Int, room: Int, inFlight: Int, now: ContinuousClock.Instant
    ) -> Taken {
        var taken = expire(now)
        taken.isStopping = isStopping
        var exclusive = false
        while taken.work.count < room, !exclusive, let next = waiting.popFirst() {
            exclusive = next.isExclusive
            taken.work.append(next)
        }
        if exclusive {
            members[member] = .occupied
        } else if !taken.work.isEmpty {
            members[member] = .awake
        } else {
            members[member] = room > 0 ? .asleep(inFlight: inFlight) : .occupied
        }
        if !waiting.isEmpty, let other = memberToWake() {
            members[other] = .awake
            taken.wake = other
        }
        if waiting.isEmpty { earliest = nil }
        taken.nextLook = earliest
        return taken
    }

    mutating func memberIsUp(_ member: Int) {
        members[member] = .awake
        downSince = nil
    }

    /// The member to wake instead: the one that is down may have been woken for what waits.
    mutating func memberIsDown(_ member: Int, now: ContinuousClock.Instant) -> Int? {
        members[member] = .down
        if downSince == nil, members.allSatisfy({ $0 == .down }) { downSince = now }
        guard !waiting.isEmpty, let other = memberToWake() else { return nil }
        members[other] = .awake
        return other
    }

    /// The patience begins when connections are first tried.
    mutating func start(now: ContinuousClock.Instant) {
        if downSince != nil { downSince = now }
    }

    /// What has waited too long.
    mutating func expire(_ now: ContinuousClock.Instant) -> Taken {
        var taken = Taken()
        taken.isStopping = isStopping
        if isOutage(now) || isStopping {
            taken.abandoned = Array(waiting)
            waiting.removeAll()
            earliest = nil
        } else if let earliest, earliest <= now {
            taken.expired = waiting.filter { $0.deadline <= now }
            waiting.removeAll { $0.deadline <= now }
            self.earliest = waiting.lazy.map(\.deadline).min()
        }
        taken.nextLook = earliest
        if !waiting.isEmpty, let downSince {
            taken.nextLook = min(taken.nextLook ?? downSince + patience, downSince + patience)
        }
        return taken
    }

    mutating func stop() { isStopping = true }

    private func isOutage(_ now: ContinuousClock.Instant) -> Bool {
        guard let downSince else { return false }
        return downSince + patience <= now
    }
}
