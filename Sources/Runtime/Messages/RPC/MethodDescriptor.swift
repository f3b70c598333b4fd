/// What the schema says of one RPC beside its messages.
package struct MethodDescriptor: Sendable, Hashable {
    /// `patron.points.v1.Orders`.
    package let service: String
    /// `Place`.
    package let method: String
    /// What a staff token must carry; nil where the audience alone decides.
    package let permission: String?
    package let audience: [Audience]
    /// Whether the call carries an idempotency key and may be repeated under it.
    package let idempotent: Bool
    package let priority: Priority
    package let defaultDeadlineMilliseconds: Int
    package let streaming: Bool
    package let http: HTTPBinding?

    package enum Audience: String, Sendable, Hashable, CaseIterable {
        case `public`, miniProgram, pos, console, member, staff, `internal`
    }

    /// What is given up first under overload: sheddable, then normal, then critical.
    package enum Priority: String, Sendable, Hashable, CaseIterable {
        case critical, normal, sheddable
    }

    package struct HTTPBinding: Sendable, Hashable {
        package let verb: HTTPVerb
        package let template: String
        /// Body and headers are handed on as they came: a call-back.
        package let isRaw: Bool

        package init(verb: HTTPVerb, template: String, isRaw: Bool = false) {
            self.verb = verb
            self.template = template
            self.isRaw = isRaw
        }
    }

    /// `patron.points.v1.Orders/Place`.
    package var path: String { "\(service)/\(method)" }

    package static func find(service: String, method: String) -> MethodDescriptor? {
        find(path: "\(service)/\(method)")
    }

    package static func find(path: String) -> MethodDescriptor? { byPath[path] }

    private static let byPath = Dictionary(uniqueKeysWithValues: all.map { ($0.path, $0) })
}

package enum HTTPVerb: String, Sendable, Hashable, CaseIterable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
}
