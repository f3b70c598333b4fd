import Glibc

/// An address of the internet protocol. IPv4 stands in ::ffff:0:0/96, so that a listener for both
/// kinds sees one caller as one.
package struct NetworkAddress: Hashable, Sendable {
    fileprivate let hi: UInt64
    fileprivate let lo: UInt64

    fileprivate init(hi: UInt64, lo: UInt64) {
        self.hi = hi
        self.lo = lo
    }

    /// Reads `203.0.113.7` or `2001:db8::7`, in any spelling that means one address.
    package init?(_ text: some StringProtocol) {
        let text = String(text)
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            self.init(hi: 0, lo: Self.mapped | UInt64(UInt32(bigEndian: four.s_addr)))
        } else if inet_pton(AF_INET6, text, &six) == 1 {
            let (hi, lo) = withUnsafeBytes(of: six) { bytes in
                (
                    bytes.loadUnaligned(as: UInt64.self),
                    bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
                )
            }
            self.init(hi: UInt64(bigEndian: hi), lo: UInt64(bigEndian: lo))
        } else {
            return nil
        }
    }

    private static let mapped: UInt64 = 0xFFFF_0000_0000

    fileprivate var isIPv4: Bool { hi == 0 && lo >> 32 == Self.mapped >> 32 }

    /// What limits count by: an address of IPv4, and of IPv6 the /64 that a subscriber is given,
    /// since who has one address there has 2^64 of them.
    package var counted: NetworkAddress { isIPv4 ? self : NetworkAddress(hi: hi, lo: 0) }

    /// The same of an address in text; what is none stays as it is.
    package static func countedText(_ text: String) -> String {
        // IPv4 is itself.
        guard text.utf8.contains(UInt8(ascii: ":")), let address = NetworkAddress(text) else {
            return text
        }
        return address.counted.description
    }
}

extension NetworkAddress: CustomStringConvertible {
    package var description: String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        if isIPv4 {
            var four = in_addr(s_addr: UInt32(truncatingIfNeeded: lo).bigEndian)
            inet_ntop(AF_INET, &four, &text, socklen_t(text.count))
        } else {
            var six = in6_addr()
            withUnsafeMutableBytes(of: &six) { bytes in
                bytes.storeBytes(of: hi.bigEndian, as: UInt64.self)
                bytes.storeBytes(of: lo.bigEndian, toByteOffset: 8, as: UInt64.self)
            }
            inet_ntop(AF_INET6, &six, &text, socklen_t(text.count))
        }
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}

/// The addresses that begin alike: `10.0.0.0/8`, `fd00::/8`, or one address.
package struct NetworkBlock: Hashable, Sendable {
    private let first: NetworkAddress
    private let maskHi: UInt64
    private let maskLo: UInt64

    /// Nil for what is no block, and for the whole internet.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let address = NetworkAddress(parts[0]) else {
            return nil
        }
        var length = 128
        if parts.count == 2 {
            guard parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                let given = Int(parts[1]), (1...(address.isIPv4 ? 32 : 128)).contains(given)
            else { return nil }
            length = address.isIPv4 ? given + 96 : given
        }
        maskHi = length >= 64 ? .max : .max << (64 - length)
        maskLo = length <= 64 ? 0 : .max << (128 - length)
        first = NetworkAddress(hi: address.hi & maskHi, lo: address.lo & maskLo)
    }

    package func contains(_ address: NetworkAddress) -> Bool {
        address.hi & maskHi == first.hi && address.lo & maskLo == first.lo
    }
}
