import NIOCore
import NIOHTTP1
import ServiceKit
import Synchronization

/// What a connection meets before HTTP: TLS, how many connections its address may hold, and whose
/// word on a caller's address is taken.
package final class Door: Sendable {
    package struct Terms: Sendable {
        /// Nil where a proxy ends TLS, or in development.
        package var certificate: DoorCertificate?
        package var proxies = TrustedProxies()
        /// Nobody but the proxies may connect: without TLS of its own the gateway serves none else.
        package var isForProxiesOnly = false
        /// Connections of one address at once, proxies apart, which speak for many.
        package var connectionsPerAddress = 1_024

        package init() {}
    }

    private let terms: Terms
    private let figures: DoorFigures
    private let open = Mutex<[NetworkAddress: Int]>([:])

    package convenience init(_ terms: Terms = Terms()) {
        self.init(terms, figures: DoorFigures(MetricsRegistry(service: .gateway)))
    }

    init(_ terms: Terms, figures: DoorFigures) {
        self.terms = terms
        self.figures = figures
    }

    /// Whether callers come by TLS, here or at the proxy.
    var isEncrypted: Bool { terms.certificate != nil || terms.isForProxiesOnly }

    var connectionsHeld: Int { open.withLock { $0.values.reduce(0, +) } }

    struct Refused: Error {}

    /// Lets a connection in, with its TLS, or throws and has closed it.
    func admit(_ channel: any Channel) throws {
        let peer = Self.peer(of: channel)
        guard admits(peer, until: channel.closeFuture) else {
            channel.close(promise: nil)
            throw Refused()
        }
        if let certificate = terms.certificate {
            try channel.pipeline.syncOperations.addHandler(certificate.makeHandler())
        }
    }

    private func admits(_ peer: NetworkAddress?, until closed: EventLoopFuture<Void>) -> Bool {
        let isProxy = peer.map(terms.proxies.contains) == true
        if terms.isForProxiesOnly, !isProxy {
            figures.noProxy.increment()
            return false
        }
        // Only the end of a socket of this machine has no address.
        guard let peer, !isProxy else { return true }
        let counted = peer.counted
        let hasRoom = open.withLock { open in
            let held = open[counted, default: 0]
            guard held < terms.connectionsPerAddress else { return false }
            open[counted] = held + 1
            return true
        }
        guard hasRoom else {
            figures.addressFull.increment()
            return false
        }
        closed.whenComplete { [self] _ in
            open.withLock { open in
                let held = open[counted, default: 1] - 1
                open[counted] = held > 0 ? held : nil
            }
        }
        return true
    }

    private static func peer(of channel: any Channel) -> NetworkAddress? {
        channel.remoteAddress?.ipAddress.flatMap { NetworkAddress($0) }
    }

    /// Tells of each call of a connection whom it comes from.
    func callers(of channel: any Channel) -> Callers {
        let peer = Self.peer(of: channel)
        return Callers(
            peer: peer, text: peer?.description ?? "",
            proxies: peer.map(terms.proxies.contains) == true ? terms.proxies : nil)
    }

    struct Callers {
        fileprivate let peer: NetworkAddress?
        fileprivate let text: String
        /// Nil where the other end is none.
        fileprivate let proxies: TrustedProxies?

        /// Empty where nobody knows.
        func address(_ headers: HTTPHeaders) -> String {
            guard let peer, let proxies else { return text }
            return proxies.caller(peer: peer, forwarded: headers["x-forwarded-for"]).description
        }
    }
}
