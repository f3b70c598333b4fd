import TTRPC

/// Turns the answer that there is no such thing into nil.
func absentAsNil<Value>(_ call: () async throws -> Value) async throws -> Value? {
    do {
        return try await call()
    } catch let status as RPCStatus where status.code == .notFound {
        return nil
    }
}
