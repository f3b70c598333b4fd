package import NIOCore

/// Told of every error whose text was withheld from the caller.
package typealias ErrorHook = @Sendable (_ error: any Error, _ context: CallContext) -> Void

/// A method with its interceptors around it, as connections share it.
final class RegisteredMethod: Sendable {
    let name: MethodName
    let kind: RPCMethod.Kind

    init(_ method: RPCMethod, interceptors: [any ServerInterceptor]) {
        name = MethodName(service: method.service, method: method.method)
        kind = interceptors.reversed().reduce(method) { $0.intercepted(by: $1) }.kind
    }
}

/// The methods of a server, found by the bytes of their names as they stand in a frame.
package struct ServiceRegistry: Sendable {
    private struct Entry: Sendable {
        let service: [UInt8]
        let method: [UInt8]
        let registered: RegisteredMethod
    }

    /// Open addressing, a power of two, at most half full.
    private var slots: [Entry?]
    private var serviceNames: Set<String>
    let onError: ErrorHook?

    /// - Parameter interceptors: the first is the outermost.
    package init(
        _ methods: [RPCMethod], interceptors: [any ServerInterceptor] = [],
        onError: ErrorHook? = nil
    ) {
        self.onError = onError
        serviceNames = Set(methods.map(\.service))
        var capacity = 8
        while capacity < methods.count * 2 { capacity *= 2 }
        slots = Array(repeating: nil, count: capacity)
        for method in methods {
            insert(
                Entry(
                    service: Array(method.service.utf8), method: Array(method.method.utf8),
                    registered: RegisteredMethod(method, interceptors: interceptors)))
        }
    }

    /// The names of the services that have at least one method.
    package var services: [String] { serviceNames.sorted() }

    func find(service: String, method: String) -> RegisteredMethod? {
        let service = Array(service.utf8)
        let method = Array(method.utf8)
        return service.withUnsafeBytes { service in
            method.withUnsafeBytes { method in
                find(service: service[...], method: method[...])
            }
        }
    }

    func find(
        service: Slice<UnsafeRawBufferPointer>, method: Slice<UnsafeRawBufferPointer>
    ) -> RegisteredMethod? {
        var index = Self.hash(service, method) & (slots.count - 1)
        while let entry = slots[index] {
            if entry.service.elementsEqual(service), entry.method.elementsEqual(method) {
                return entry.registered
            }
            index = (index + 1) & (slots.count - 1)
        }
        return nil
    }

    /// The status for a name that is not here.
    func unknown(service: String, method: String) -> RPCStatus {
        serviceNames.contains(service)
            ? RPCStatus(.unimplemented, "unknown method \(service)/\(method)".prefixText(200))
            : RPCStatus(.unimplemented, "unknown service \(service)".prefixText(200))
    }

    private mutating func insert(_ entry: Entry) {
        var index = entry.service.withUnsafeBytes { service in
            entry.method.withUnsafeBytes { method in Self.hash(service[...], method[...]) }
        }
        index &= slots.count - 1
        while let other = slots[index] {
            precondition(
                other.service != entry.service || other.method != entry.method,
                "\(entry.registered.name.service)/\(entry.registered.name.method) is there twice")
            index = (index + 1) & (slots.count - 1)
        }
        slots[index] = entry
    }

    /// FNV-1a. Names are ours, so nobody can choose colliding ones; unknown names only miss.
    private static func hash(
        _ service: Slice<UnsafeRawBufferPointer>, _ method: Slice<UnsafeRawBufferPointer>
    ) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in service { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        for byte in method { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return Int(truncatingIfNeeded: hash ^ (hash >> 32))
    }
}

extension String {
    fileprivate func prefixText(_ limit: Int) -> String {
        count <= limit ? self : String(prefix(limit)) + "…"
    }
}
