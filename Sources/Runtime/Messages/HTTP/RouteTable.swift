/// Finds the route of a request; literal segments win over variables.
package struct RouteTable: Sendable {
    package enum Match {
        case found(HTTPRoute, pathParameters: [(name: String, value: String)])
        /// The path exists with other verbs.
        case wrongVerb(allowed: [HTTPVerb])
        case notFound
    }

    /// What a path must agree in before its segments are compared.
    private struct Shape: Hashable {
        let count: Int
        /// The collection, after the version; empty where a variable stands there.
        let second: String
        let verb: String?
    }

    private var routes: [Shape: [HTTPRoute]] = [:]

    package init(_ all: [HTTPRoute]) {
        for route in all.sorted(by: { Self.variables($0) < Self.variables($1) }) {
            routes[Self.shape(of: route), default: []].append(route)
        }
    }

    private static func variables(_ route: HTTPRoute) -> Int {
        route.template.segments.count { if case .variable = $0 { true } else { false } }
    }

    private static func shape(of route: HTTPRoute) -> Shape {
        let segments = route.template.segments
        let second =
            if segments.count > 1, case .literal(let name) = segments[1] { name } else { "" }
        return Shape(count: segments.count, second: second, verb: route.template.verb)
    }

    /// `path` is the path of the request, percent-encoded, without its query.
    package func find(_ verb: HTTPVerb, path: some StringProtocol) -> Match {
        guard let (segments, custom) = PathTemplate.split(Substring(path)) else { return .notFound }
        let verbName = custom.map(String.init)
        let second = segments.count > 1 ? String(segments[1]) : ""
        let exact = Shape(count: segments.count, second: second, verb: verbName)
        let open = Shape(count: segments.count, second: "", verb: verbName)
        var candidates = routes[exact] ?? []
        if !second.isEmpty { candidates += routes[open] ?? [] }
        var allowed: [HTTPVerb] = []
        for route in candidates {
            guard let parameters = route.template.match(segments, verb: custom) else { continue }
            if route.verb == verb { return .found(route, pathParameters: parameters) }
            allowed.append(route.verb)
        }
        return allowed.isEmpty ? .notFound : .wrongVerb(allowed: allowed)
    }
}
