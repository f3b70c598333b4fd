import Logging
import Messages
import NIOCore
import ServiceKit
import TTRPC

/// Answers requests: what the steps of an `Exchange` share, and what is recorded of each.
final class Gate: HTTPResponder {
    let routes: RouteIndex
    let documents: [String: Document]
    let authenticator: Authenticator
    let limiter: RateLimiter
    let nonces: NonceRegister
    let forwarder = Forwarder()
    let identifiers: IdentifierSource
    let limits: ConnectionLimits
    private let recorder: Recorder

    init(
        routes: RouteIndex, documents: [String: Document], authenticator: Authenticator,
        limiter: RateLimiter, nonces: NonceRegister, identifiers: IdentifierSource,
        limits: ConnectionLimits, recorder: Recorder
    ) {
        self.routes = routes
        self.documents = documents
        self.authenticator = authenticator
        self.limiter = limiter
        self.nonces = nonces
        self.identifiers = identifiers
        self.limits = limits
        self.recorder = recorder
    }

    package func reply(to call: HTTPCall) async -> HTTPAnswer {
        let begin = ContinuousClock.now
        var exchange = Exchange(call, gate: self)
        var reply: HTTPAnswer
        if let fault = call.fault {
            reply = exchange.reply(to: fault)
            reply.keepAlive = false
            recorder.record(exchange, reply.status, since: begin, problem: nil)
        } else {
            do {
                reply = try await exchange.run()
                recorder.record(exchange, reply.status, since: begin, problem: nil)
            } catch {
                let (status, isDefect) = RequestErrors.status(of: error)
                reply = exchange.reply(to: status)
                let problem = Recorder.Problem(status: status, defect: isDefect ? error : nil)
                recorder.record(exchange, reply.status, since: begin, problem: problem)
            }
        }
        reply.omitsBody = call.method == .HEAD
        return reply
    }
}
