import Glibc

/// Ports that nobody listens on.
///
/// They lie below the range from which the system gives ports to outgoing connections. A process
/// that died needs its port again; from inside that range somebody's connection might have it by
/// then, and be it the caller's own, which looks for the dead process on it and finds itself.
package enum FreePort {
    private static let below = 10_000..<32_000

    /// A free port of the loopback interface, by preference the one given.
    package static func choose(preferring preferred: Int? = nil) throws -> Int {
        if let preferred, below.contains(preferred), isFree(preferred) { return preferred }
        for _ in 0..<200 {
            let port = Int.random(in: below)
            if isFree(port) { return port }
        }
        throw StackError("no free port on 127.0.0.1", mend: "end what holds them: ss -ltnp")
    }

    package static func isFree(_ port: Int) -> Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var reuse: Int32 = 1
        setsockopt(
            descriptor, SOL_SOCKET, SO_REUSEADDR, &reuse, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
}
