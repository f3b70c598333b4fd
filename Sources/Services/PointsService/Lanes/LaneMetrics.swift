import Metrics
import ServiceKit

/// Figures of the lanes; handles are made once.
struct LaneMetrics: Sendable {
    let batches: Counter
    let commands: Counter
    let retries: Counter
    let splits: Counter
    let batchDuration: Timer

    init(_ registry: MetricsRegistry) {
        let factory = registry.factory
        batches = Counter(label: "patron_points_batches_total", factory: factory)
        commands = Counter(label: "patron_points_batch_commands_total", factory: factory)
        retries = Counter(label: "patron_points_batch_retries_total", factory: factory)
        splits = Counter(label: "patron_points_batch_splits_total", factory: factory)
        batchDuration = Timer(label: "patron_points_batch_duration_seconds", factory: factory)
    }

    func record(commands count: Int, took duration: Duration) {
        batches.increment()
        commands.increment(by: count)
        batchDuration.recordNanoseconds(
            duration.components.seconds * 1_000_000_000
                + duration.components.attoseconds / 1_000_000_000)
    }
}
