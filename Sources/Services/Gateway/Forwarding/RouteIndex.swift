import Messages
import NIOHTTP1
import ServiceKit
import TTRPC

/// The routes, found by method and path. Paths without variables take one look-up.
struct RouteIndex: Sendable {
    enum Match {
        case found(Route, pathParameters: [(name: String, value: String)])
        case wrongMethod(allowed: String)
        case notFound
    }

    private var literal: [HTTPVerb: [String: Route]] = [:]
    private var byMethod: [String: Route] = [:]
    private let table: RouteTable

    init(
        _ routes: [HTTPRoute], metrics: MetricsRegistry,
        channel: (ServiceName) throws -> any RPCChannel
    ) throws {
        table = RouteTable(routes)
        for http in routes {
            guard let owner = ServiceName(owning: http.method.service) else {
                throw UnownedRoute(path: http.template.text)
            }
            let route = Route(http, channel: try channel(owner), metrics: metrics)
            byMethod[http.method.path] = route
            if !http.template.text.contains("{") {
                literal[http.verb, default: [:]][http.template.text] = route
            }
        }
    }

    func find(_ method: HTTPMethod, path: Substring) -> Match {
        let verb = HTTPVerb(rawValue: method.rawValue)
        if let verb, let route = literal[verb]?[String(path)] {
            return .found(route, pathParameters: [])
        }
        // An unknown method is wrong for every path that exists.
        switch table.find(verb ?? .get, path: path) {
        case .found(let http, let parameters):
            guard verb != nil, let route = byMethod[http.method.path] else {
                return .wrongMethod(allowed: allowed([http.verb], path))
            }
            return .found(route, pathParameters: parameters)
        case .wrongVerb(let verbs):
            return .wrongMethod(allowed: allowed(verbs, path))
        case .notFound:
            return .notFound
        }
    }

    private func allowed(_ verbs: [HTTPVerb], _ path: Substring) -> String {
        verbs.map(\.rawValue).sorted().joined(separator: ", ")
    }
}

/// A route whose service is none of Patron's: the table and this program do not belong together.
struct UnownedRoute: Error, CustomStringConvertible {
    let path: String

    var description: String { "no service owns the route \(path)" }
}

extension ServiceName {
    /// `patron.points.v1.Orders` belongs to points.
    init?(owning service: String) {
        let parts = service.split(separator: ".")
        guard parts.count > 2, parts[0] == "patron" else { return nil }
        self.init(rawValue: String(parts[1]))
    }
}
