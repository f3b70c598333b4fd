package import CoreMetrics
import Synchronization

/// The metrics of one process, in Prometheus's text form.
///
/// A handle is made once and then costs one short lock per observation. Asking again for the same
/// name and labels gives the same series.
package final class MetricsRegistry: Sendable {
    /// Series of one name; a label with unbounded values would fill memory and the store behind.
    static let seriesLimit = 1_000

    private struct State {
        var families: [String: Family] = [:]
        var order: [String] = []
    }

    /// With what the names of this process's metrics begin: `patron_<service>`.
    package let prefix: String
    private let state = Mutex(State())

    package init(service: ServiceName? = nil) {
        prefix = service.map { "patron_\($0.rawValue)" } ?? "patron"
    }

    /// For handles of swift-metrics: `Counter(label:dimensions:factory:)` and so on.
    package var factory: any MetricsFactory { PrometheusFactory(registry: self) }

    /// All series, in the order in which their names were first used.
    package func render() -> String {
        let families = state.withLock { state in state.order.map { state.families[$0]! } }
        var text = ProcessFigures.render()
        for family in families {
            text += "# TYPE \(family.name) \(family.kind.rawValue)\n"
            for series in family.series {
                series.instrument.write(family.name, series.labels, to: &text)
            }
        }
        return text
    }

    func instrument<I: Instrument>(
        _ kind: Family.Kind, _ label: String, _ dimensions: [(String, String)], make: () -> I
    ) -> I {
        let name = Family.name(label)
        let labels = Family.labels(dimensions)
        return state.withLock { state in
            if state.families[name] == nil {
                state.families[name] = Family(name: name, kind: kind)
                state.order.append(name)
            }
            if let known = state.families[name]!.index[labels],
                let instrument = state.families[name]!.series[known].instrument as? I
            {
                return instrument
            }
            let instrument = make()
            if state.families[name]!.series.count < Self.seriesLimit {
                state.families[name]!.index[labels] = state.families[name]!.series.count
                state.families[name]!.series.append((labels, instrument))
            }
            return instrument
        }
    }
}

/// All series of one name.
struct Family {
    enum Kind: String {
        case counter, gauge, histogram
    }

    let name: String
    let kind: Kind
    var series: [(labels: String, instrument: any Instrument)] = []
    var index: [String: Int] = [:]

    init(name: String, kind: Kind) {
        self.name = name
        self.kind = kind
    }

    static func name(_ label: String) -> String {
        String(label.map { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == ":" ? $0 : "_" })
    }

    static func labels(_ dimensions: [(String, String)]) -> String {
        dimensions.map { label, value in
            let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
                .replacing("\n", with: "\\n")
            return "\(name(label))=\"\(escaped)\""
        }.joined(separator: ",")
    }
}

/// One series.
protocol Instrument: AnyObject, Sendable {
    func write(_ name: String, _ labels: String, to text: inout String)
}

private struct PrometheusFactory: MetricsFactory {
    let registry: MetricsRegistry

    func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        registry.instrument(.counter, label, dimensions) { CounterSeries() }
    }

    func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        registry.instrument(.gauge, label, dimensions) { GaugeSeries() }
    }

    func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler {
        if aggregate {
            registry.instrument(.histogram, label, dimensions) { HistogramSeries(.sizes) }
        } else {
            registry.instrument(.gauge, label, dimensions) { GaugeSeries() }
        }
    }

    func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        registry.instrument(.histogram, label, dimensions) { HistogramSeries(.seconds) }
    }

    // A handle that goes away leaves its series: a counter that vanished and came back at zero
    // would read as a restart.
    func destroyCounter(_ handler: any CounterHandler) {}
    func destroyMeter(_ handler: any MeterHandler) {}
    func destroyRecorder(_ handler: any RecorderHandler) {}
    func destroyTimer(_ handler: any TimerHandler) {}
}
