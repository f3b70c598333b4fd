import Histogram
import Synchronization

/// Calls at a fixed rate, answered or not. A call's latency counts from the instant at which it was
/// due, so that a stall is seen by every call that it delays.
struct OpenLoop: Sendable {
    let perSecond: Int

    /// What ends a loop before its time.
    final class Stop: Sendable {
        private let isUp = Atomic(false)

        func raise() { isUp.store(true, ordering: .relaxed) }
        var isRaised: Bool { isUp.load(ordering: .relaxed) }
    }

    /// Latencies in microseconds.
    ///
    /// - Parameter call: gets the number of the call, from 0.
    func run(
        for time: Duration, until stop: Stop = Stop(),
        _ call: @escaping @Sendable (Int) async throws -> Void
    ) async throws -> Histogram<UInt32> {
        let latencies = Latencies()
        let pause = Duration.seconds(1) / perSecond
        let began = ContinuousClock.now
        try await withThrowingDiscardingTaskGroup { group in
            var number = 0
            while true {
                let due = began + pause * number
                guard due < began + time, !stop.isRaised else { break }
                // Cancelled by the failure of a call, which the group then throws.
                guard
                    (try? await Task.sleep(until: due, tolerance: .zero, clock: .continuous)) != nil
                else { break }
                let place = number
                group.addTask {
                    try await call(place)
                    latencies.record(ContinuousClock.now - due)
                }
                number += 1
            }
        }
        return latencies.all
    }

}

/// Durations that many callers record.
final class Latencies: Sendable {
    /// A call that takes a minute has failed long before.
    private let histogram = Mutex(Histogram<UInt32>(highestTrackableValue: 60_000_000))

    /// In microseconds.
    var all: Histogram<UInt32> { histogram.withLock { $0 } }

    func record(_ latency: Duration) {
        let microseconds = UInt64(max(0, latency / .microseconds(1)))
        histogram.withLock { _ = $0.record(microseconds) }
    }
}

extension Histogram {
    func milliseconds(_ percentile: Double) -> Double {
        Double(valueAtPercentile(percentile)) / 1_000
    }
}
