import Messages
import Metrics
import ServiceKit
import TTRPC

/// A route of the generated table with all that answering it takes.
final class Route: Sendable {
    let http: HTTPRoute
    let method: MethodDescriptor
    let channel: any RPCChannel
    let deadline: Duration
    /// As what a call counts beside all others.
    let kinds: [CallKind]
    let figures: RouteFigures

    init(_ http: HTTPRoute, channel: any RPCChannel, metrics: MetricsRegistry) {
        self.http = http
        self.method = http.method
        self.channel = channel
        self.kinds = CallKind.of(permission: http.method.permission)
        self.deadline = .milliseconds(http.method.defaultDeadlineMilliseconds)
        self.figures = RouteFigures(
            "\(http.verb.rawValue) \(http.template.text)", metrics: metrics)
    }
}
