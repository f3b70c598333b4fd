/// The five processes of Patron, in the order in which they depend on each other.
package enum ServiceName: String, Sendable, CaseIterable {
    case member, points, marketing, analytics, gateway

    /// Name of the executable.
    package var executable: String { self == .gateway ? "gateway" : rawValue + "-service" }

    /// Whether the service keeps records and answers RPC; the gateway does neither.
    package var hasDatabase: Bool { self != .gateway }

    package var database: String { "patron_" + rawValue }

    /// Role that the running service connects as; the owner of the database migrates.
    package var role: String { "patron_" + rawValue }
}
