import Metrics
import ServiceKit

/// The metrics of one route, made once.
final class RouteFigures: Sendable {
    private let byStatus: [HTTPStatus: Counter]
    private let duration: Timer

    init(_ route: String, metrics: MetricsRegistry) {
        let factory = metrics.factory
        byStatus = Dictionary(
            uniqueKeysWithValues: HTTPStatus.allCases.map { status in
                (
                    status,
                    Counter(
                        label: "patron_gateway_requests_total",
                        dimensions: [("route", route), ("status", "\(status.rawValue)")],
                        factory: factory)
                )
            })
        duration = Timer(
            label: "patron_gateway_request_duration_seconds", dimensions: [("route", route)],
            factory: factory)
    }

    func record(_ status: HTTPStatus, _ elapsed: Duration) {
        byStatus[status]?.increment()
        duration.recordNanoseconds(Int64(elapsed / .nanoseconds(1)))
    }
}
