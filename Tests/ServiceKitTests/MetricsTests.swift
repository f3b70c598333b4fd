import CoreMetrics
import Testing

@testable import ServiceKit

@Suite("Metrics")
struct MetricsTests {
    private let registry = MetricsRegistry()

    @Test("a counter is one series per set of labels, whoever asks for it")
    func counter() {
        for _ in 0..<2 {
            Counter(
                label: "patron_points_earns_total", dimensions: [("outcome", "ok")],
                factory: registry.factory
            ).increment(by: 2)
        }
        Counter(
            label: "patron_points_earns_total", dimensions: [("outcome", "a\"b")],
            factory: registry.factory
        ).increment()
        let text = registry.render()
        #expect(text.contains("# TYPE patron_points_earns_total counter\n"))
        #expect(text.contains("patron_points_earns_total{outcome=\"ok\"} 4\n"))
        #expect(text.contains("patron_points_earns_total{outcome=\"a\\\"b\"} 1\n"))
        #expect(text.components("# TYPE patron_points_earns_total").count == 2)
    }

    @Test("a gauge keeps its last value")
    func gauge() {
        let gauge = Gauge(label: "lag", dimensions: [], factory: registry.factory)
        gauge.record(2.5)
        gauge.record(1)
        #expect(registry.render().contains("\nlag 1\n"))
    }

    @Test("a histogram counts cumulatively; a value on a bound belongs to it")
    func histogram() {
        let timer = Timer(label: "t_seconds", dimensions: [("m", "x")], factory: registry.factory)
        timer.recordNanoseconds(500_000)
        timer.recordNanoseconds(600_000)
        timer.recordNanoseconds(60_000_000_000)
        let text = registry.render()
        #expect(text.contains("t_seconds_bucket{m=\"x\",le=\"0.0005\"} 1\n"))
        #expect(text.contains("t_seconds_bucket{m=\"x\",le=\"0.001\"} 2\n"))
        #expect(text.contains("t_seconds_bucket{m=\"x\",le=\"10\"} 2\n"))
        #expect(text.contains("t_seconds_bucket{m=\"x\",le=\"+Inf\"} 3\n"))
        #expect(text.contains("t_seconds_count{m=\"x\"} 3\n"))
        #expect(text.contains("t_seconds_sum{m=\"x\"} 60.0011\n"))
    }

    @Test("the process reports its memory and its open descriptors")
    func process() {
        let text = registry.render()
        #expect(text.contains("\nprocess_resident_memory_bytes "))
        #expect(text.contains("\nprocess_open_fds "))
        #expect((ProcessFigures.residentPages() ?? 0) > 100)
        #expect((ProcessFigures.openDescriptors() ?? 0) >= 3)
    }

    @Test("labels without end do not fill the memory")
    func seriesLimit() {
        for number in 0..<(MetricsRegistry.seriesLimit + 10) {
            Counter(label: "c", dimensions: [("n", "\(number)")], factory: registry.factory)
                .increment()
        }
        #expect(registry.render().components("\nc{").count - 1 == MetricsRegistry.seriesLimit)
    }
}

extension String {
    fileprivate func components(_ separator: String) -> [Substring] {
        split(separator: separator, omittingEmptySubsequences: false)
    }
}
