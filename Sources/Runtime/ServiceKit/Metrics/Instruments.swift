import CoreMetrics
import Synchronization

final class CounterSeries: CounterHandler, Instrument {
    private let value = Atomic<Int64>(0)

    func increment(by amount: Int64) {
        value.wrappingAdd(amount, ordering: .relaxed)
    }

    func reset() { value.store(0, ordering: .relaxed) }

    func write(_ name: String, _ labels: String, to text: inout String) {
        text += PrometheusText.sample(name, labels, "\(value.load(ordering: .relaxed))")
    }
}

final class GaugeSeries: MeterHandler, RecorderHandler, Instrument {
    private let value = Mutex<Double>(0)

    func set(_ number: Int64) { set(Double(number)) }
    func set(_ number: Double) { value.withLock { $0 = number } }
    func record(_ number: Int64) { set(number) }
    func record(_ number: Double) { set(number) }
    func increment(by amount: Double) { value.withLock { $0 += amount } }
    func decrement(by amount: Double) { value.withLock { $0 -= amount } }

    func write(_ name: String, _ labels: String, to text: inout String) {
        text += PrometheusText.sample(name, labels, PrometheusText.number(value.withLock { $0 }))
    }
}

/// Counts of observations by fixed upper bounds.
final class HistogramSeries: TimerHandler, RecorderHandler, Instrument {
    struct Scale: Sendable {
        let bounds: [Double]

        /// Latencies in seconds, from what one round trip takes to the longest deadline.
        static let seconds = Scale(bounds: [
            0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
        ])
        /// Sizes of batches and pages.
        static let sizes = Scale(bounds: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 10_000])
    }

    private struct State {
        var counts: [Int64]
        var sum = 0.0
    }

    private let scale: Scale
    private let state: Mutex<State>

    init(_ scale: Scale) {
        self.scale = scale
        state = Mutex(State(counts: Array(repeating: 0, count: scale.bounds.count + 1)))
    }

    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1_000_000_000) }
    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        let bucket = scale.bounds.firstIndex { value <= $0 } ?? scale.bounds.count
        state.withLock { state in
            state.counts[bucket] += 1
            state.sum += value
        }
    }

    func write(_ name: String, _ labels: String, to text: inout String) {
        let (counts, sum) = state.withLock { ($0.counts, $0.sum) }
        let prefix = labels.isEmpty ? "" : labels + ","
        var total: Int64 = 0
        for (index, count) in counts.enumerated() {
            total += count
            let bound =
                index < scale.bounds.count ? PrometheusText.number(scale.bounds[index]) : "+Inf"
            text += PrometheusText.sample("\(name)_bucket", "\(prefix)le=\"\(bound)\"", "\(total)")
        }
        text += PrometheusText.sample("\(name)_sum", labels, PrometheusText.number(sum))
        text += PrometheusText.sample("\(name)_count", labels, "\(total)")
    }
}

enum PrometheusText {
    static func sample(_ name: String, _ labels: String, _ value: String) -> String {
        labels.isEmpty ? "\(name) \(value)\n" : "\(name){\(labels)} \(value)\n"
    }

    static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
    }
}
