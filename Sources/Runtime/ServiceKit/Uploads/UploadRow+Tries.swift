package import Messages
package import Postgres
import Primitives
import TTRPC

/// Keeps the work from coming on, by the word of whom it has asked.
package struct UploadWaits: Error {
    package let info: PatronV1.ErrorInfo

    package init(_ info: PatronV1.ErrorInfo) {
        self.info = info
    }
}

/// Work that fails is tried again later and later, and given up after so many tries at one place;
/// then it waits for people.
extension UploadRow {
    /// Half an hour in all: longer than another instance or service is away.
    package static var mostTries: Int32 { 10 }
    static var failedDays: Int64 { 30 }
    private static var firstPauseSeconds: Int64 { 5 }
    private static var longestPauseSeconds: Int64 { 600 }

    /// Whether nothing has come on since another row was read of it.
    package func stands(where other: UploadRow) -> Bool {
        isRunning && state == other.state && doneBytes == other.doneBytes
    }

    /// The work has come on.
    package mutating func comeOn() {
        tries = 0
        failure = nil
    }

    /// A try has failed.
    ///
    /// - Returns: when the next one may be; nil where there is none.
    mutating func fail(_ reason: PatronV1.ErrorInfo, at now: Instant) -> Instant? {
        failure = reason
        tries = min(tries, Self.mostTries)
        guard tries < Self.mostTries else {
            failedAt = now
            return nil
        }
        var pause = Self.firstPauseSeconds
        for _ in 1..<max(tries, 1) { pause = min(pause * 2, Self.longestPauseSeconds) }
        return now.adding(seconds: pause)
    }

    /// Whoever has mended what it failed by has it tried again at once.
    ///
    /// - Returns: why there is nothing to try again.
    package mutating func resume(in transaction: inout Transaction) throws -> Refusal? {
        guard hasWork, failure != nil else { return Refusal(.uploadNotFailed) }
        tries = 0
        failedAt = nil
        try transaction.run(ReleaseUpload(merchant: merchant, id: id))
        return nil
    }

    // MARK: Reasons

    /// What people are told of an error: nothing of what is within, but where it is.
    func reason(of error: any Error) -> PatronV1.ErrorInfo {
        if let waits = error as? UploadWaits { return placed(waits.info) }
        let (status, isDefect) = StatusMapping.status(of: error)
        return isDefect
            ? Refusal(.uploadWorkFailed, facts: [Self.place: "\(line)"]).info
            : placed(status.explained.info)
    }

    /// A try has ended without a word, and so has every one before it.
    var silence: PatronV1.ErrorInfo {
        Refusal(.uploadWorkLost, facts: [Self.place: "\(line)"]).info
    }

    private static var place: String { "line" }

    private func placed(_ info: PatronV1.ErrorInfo) -> PatronV1.ErrorInfo {
        var info = info
        info.details.append(PatronV1.Fact(name: Self.place, value: "\(line)"))
        return info
    }
}
