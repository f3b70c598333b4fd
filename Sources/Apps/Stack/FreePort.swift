import Glibc

/// Ports that nobody listens on.
package enum FreePort {
    /// A free port of the loopback interface, by preference the one given.
    package static func choose(preferring preferred: Int? = nil) throws -> Int {
        if let preferred, let port = bound(preferred) { return port }
        if let port = bound(0) { return port }
        throw StackError("no free port on 127.0.0.1", mend: "end what holds them: ss -ltnp")
    }

    package static func isFree(_ port: Int) -> Bool { bound(port) != nil }

    private static func bound(_ port: Int) -> Int? {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var reuse: Int32 = 1
        setsockopt(
            descriptor, SOL_SOCKET, SO_REUSEADDR, &reuse, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        return withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                guard Glibc.bind(descriptor, generic, length) == 0,
                    getsockname(descriptor, generic, &length) == 0
                else { return nil }
                return Int(UInt16(bigEndian: pointer.pointee.sin_port))
            }
        }
    }
}
