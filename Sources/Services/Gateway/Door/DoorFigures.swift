import Metrics
import ServiceKit

/// How often callers are turned away before they are anybody; handles are made once.
struct DoorFigures: Sendable {
    /// Connections beyond what one address may hold.
    let addressFull: Counter
    /// Connections of somebody who is no proxy where only proxies may connect.
    let noProxy: Counter
    /// Signatures and tokens that were wrong.
    let proofsFailed: Counter
    /// Requests of addresses that have failed too often.
    let proofsRefused: Counter

    init(_ metrics: MetricsRegistry) {
        func refused(_ reason: String) -> Counter {
            Counter(
                label: "\(metrics.prefix)_connections_refused_total",
                dimensions: [("reason", reason)], factory: metrics.factory)
        }
        func proofs(_ outcome: String) -> Counter {
            Counter(
                label: "\(metrics.prefix)_proofs_total", dimensions: [("outcome", outcome)],
                factory: metrics.factory)
        }
        addressFull = refused("address_full")
        noProxy = refused("no_proxy")
        proofsFailed = proofs("failed")
        proofsRefused = proofs("refused")
    }
}
