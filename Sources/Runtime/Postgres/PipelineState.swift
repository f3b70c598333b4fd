internal import DequeModule

/// What is to be sent on one connection, what has been sent, and what each answer belongs to.
///
/// Pure: it holds no socket and no values. A unit of work is a segment of statements that ends
/// with a sync: if one fails, the server skips the rest up to the sync, and no further. What must
/// not fail or be undone with a segment, preparing a statement and setting the time limit, is
/// sent before it in segments of its own, in the same round trip.
///
/// A plan is as good as the tables were when it was made. Those made on empty tables of a new
/// database would be kept for the life of the connection, so plans are discarded on a schedule that
/// thins out: after 16 segments, after 64, 256 and so on.
struct PipelineState {
    /// Which statement, independent of its values.
    typealias Key = ObjectIdentifier

    enum Step: Hashable {
        /// Set the connection's time limit for statements.
        case setTimeout(milliseconds: Int64)
        /// Have the server forget the plans of all statements.
        case discardPlans
        /// Prepare the statement of the operation with this index.
        case prepare(index: Int, number: Int)
        case execute(index: Int, number: Int)
        case sync
    }

    /// One answer of libpq.
    enum Answer: Hashable {
        /// Rows, or the tag of a command.
        case completed
        case failed
        /// Not run, because an earlier statement of the segment failed.
        case skipped
        case synced
        /// No more results of this statement.
        case end
        /// Something that no statement of ours asks for, such as the start of a COPY.
        case unexpected
    }

    enum Action: Hashable {
        case nothing
        /// The operation of the oldest segment with this index has its result.
        case complete(index: Int)
        case fail(index: Int)
        /// It failed because its statement could not be prepared.
        case failUnprepared(index: Int, number: Int)
        case skip(index: Int)
        case preparationFailed(number: Int)
        /// The oldest segment is over.
        case finishSegment
        /// Answers and questions no longer agree; the connection is of no more use.
        case desynchronised
    }

    private enum Expected {
        case timeout
        /// Fails, harmlessly, where it meets a transaction that has failed already.
        case discardPlans
        case prepare(key: Key, number: Int)
        case execute(index: Int, number: Int)
        /// The sync behind what precedes a segment.
        case preludeSync
        case segmentSync
    }

    private enum Preparation {
        /// Sent; if it fails, what was sent after it in the belief that it succeeds fails too.
        case sent(Int)
        case ready(Int)

        var number: Int {
            switch self {
            case .sent(let number), .ready(let number): number
            }
        }
    }

    private var expected: Deque<Expected> = []
    /// Whether the first of `expected` has had its result and now only lacks the end.
    private var isAnswered = false
    private var preparations: [Key: Preparation] = [:]
    private var failedPreparations: Set<Int> = []
    private var nextNumber = 1
    private var submitted = 0
    private var nextDiscard = Self.firstDiscard
    static let firstDiscard = 16
    /// Milliseconds; as the connection was opened with or last set.
    private(set) var timeout: Int64

    init(timeout: Int64) {
        self.timeout = timeout
    }

    /// Whether any answer is due.
    var isIdle: Bool { expected.isEmpty }

    /// What to send for one segment.
    ///
    /// - Parameter needed: milliseconds the statements may take, nil to leave the limit as it is.
    mutating func submit(_ statements: some Sequence<Key>, timeout needed: Int64?) -> [Step] {
        var prelude: [Step] = []
        var steps: [Step] = []
        if let needed, let limit = Self.timeout(needed, current: timeout) {
            timeout = limit
            prelude += [.setTimeout(milliseconds: limit), .sync]
            expected.append(.timeout)
            expected.append(.preludeSync)
        }
        submitted += 1
        if submitted == nextDiscard {
            nextDiscard *= 4
            prelude += [.discardPlans, .sync]
            expected.append(.discardPlans)
            expected.append(.preludeSync)
        }
        for (index, key) in statements.enumerated() {
            if preparations[key] == nil {
                preparations[key] = .sent(nextNumber)
                prelude += [.prepare(index: index, number: nextNumber), .sync]
                expected.append(.prepare(key: key, number: nextNumber))
                expected.append(.preludeSync)
                nextNumber += 1
            }
            guard let number = preparations[key]?.number else { continue }
            steps.append(.execute(index: index, number: number))
        }
        for case .execute(let index, let number) in steps {
            expected.append(.execute(index: index, number: number))
        }
        expected.append(.segmentSync)
        return prelude + steps + [.sync]
    }

    /// The limit to set, or nil when the current one will do.
    ///
    /// It is a power of two of milliseconds and is left alone while it is neither too short nor
    /// much too long, so that callers with deadlines of all kinds seldom change it.
    static func timeout(_ needed: Int64, current: Int64) -> Int64? {
        guard needed > current || needed * 8 < current else { return nil }
        var limit: Int64 = 64
        while limit < needed { limit *= 2 }
        return limit == current ? nil : limit
    }

    mutating func receive(_ answer: Answer) -> Action {
        guard let first = expected.first else { return .desynchronised }
        switch (answer, first) {
        case (.end, .timeout), (.end, .discardPlans), (.end, .prepare), (.end, .execute):
            guard isAnswered else { return .desynchronised }
            isAnswered = false
            expected.removeFirst()
            return .nothing
        case (.synced, .preludeSync):
            expected.removeFirst()
            return .nothing
        case (.synced, .segmentSync):
            expected.removeFirst()
            if expected.isEmpty { failedPreparations.removeAll() }
            return .finishSegment
        case (.completed, .timeout), (.completed, .discardPlans), (.completed, .prepare),
            (.completed, .execute), (.failed, .discardPlans), (.failed, .prepare),
            (.failed, .execute), (.skipped, .execute):
            guard !isAnswered else { return .desynchronised }
            isAnswered = true
            return result(answer, of: first)
        default:
            return .desynchronised
        }
    }

    private mutating func result(_ answer: Answer, of first: Expected) -> Action {
        switch first {
        case .prepare(let key, let number):
            if answer == .completed {
                preparations[key] = .ready(number)
                return .nothing
            }
            preparations[key] = nil
            failedPreparations.insert(number)
            return .preparationFailed(number: number)
        case .execute(let index, let number):
            if answer == .completed { return .complete(index: index) }
            if answer == .skipped { return .skip(index: index) }
            return failedPreparations.contains(number)
                ? .failUnprepared(index: index, number: number) : .fail(index: index)
        case .timeout, .discardPlans, .preludeSync, .segmentSync:
            return .nothing
        }
    }

    /// Has the statement prepared anew next time, under another number: the server's own copy is
    /// gone or no longer fits the schema.
    mutating func forget(_ key: Key) {
        if case .ready = preparations[key] { preparations[key] = nil }
    }
}
