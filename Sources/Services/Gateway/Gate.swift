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

    func answer(_ call: HTTPCall, over output: HTTPOutput) async throws {
        let begin = ContinuousClock.now
        var exchange = Exchange(call, gate: self)
        var reply: HTTPAnswer
        if let fault = call.fault {
            reply = exchange.reply(to: fault)
            reply.keepAlive = false
            recorder.record(exchange, reply.status, since: begin, problem: nil)
        } else {
            do {
                reply = try await exchange.run(over: output)
                // A streamed answer is counted when it has ended.
                if exchange.lines == nil {
                    recorder.record(exchange, reply.status, since: begin, problem: nil)
                }
            } catch {
                let problem = Recorder.Problem(error)
                reply = exchange.reply(to: problem.status)
                recorder.record(exchange, reply.status, since: begin, problem: problem)
            }
        }
        reply.omitsBody = call.method == .HEAD
        if let lines = exchange.lines {
            try await send(reply, lines, of: exchange, over: output, since: begin)
        } else {
            try await output.write(.answer(reply))
        }
    }

    private func send(
        _ head: HTTPAnswer, _ lines: LineStream, of exchange: Exchange, over output: HTTPOutput,
        since begin: ContinuousClock.Instant
    ) async throws {
        do {
            let problem = try await exchange.send(head, lines, over: output)
            recorder.record(exchange, head.status, since: begin, problem: problem)
        } catch {
            // The reader has gone, which is no failure of ours.
            let problem = Recorder.Problem(CancellationError())
            recorder.record(exchange, head.status, since: begin, problem: problem)
            throw error
        }
    }
}
