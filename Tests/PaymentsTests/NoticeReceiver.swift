import Hummingbird
import Logging
import Payments
import Synchronization

/// What a merchant's server does with call-backs: verifies them and answers.
final class NoticeReceiver: Sendable {
    struct State {
        var notices: [PaymentNotice] = []
        var problems: [CallbackProblem] = []
        /// Effects by operation id: each one happens once.
        var effects: [String: Int] = [:]
        /// Answers that are not to be given, though the notice is taken.
        var answersToLose = 0
    }

    let state = Mutex(State())

    /// Runs while the body does; the body gets the address.
    func run(
        _ verifier: any CallbackVerifier, _ body: (String) async throws -> Void
    ) async throws {
        let (ports, tell) = AsyncStream.makeStream(of: Int.self)
        let app = Application(
            responder: Responder(receiver: self, verifier: verifier),
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in tell.yield(channel.localAddress?.port ?? 0) },
            logger: Logger(label: "receiver") { _ in SwiftLogNoOpLogHandler() })
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try? await app.run() }
            var iterator = ports.makeAsyncIterator()
            let port = await iterator.next() ?? 0
            defer { group.cancelAll() }
            try await body("http://127.0.0.1:\(port)/notices")
        }
    }

    private func take(
        _ verifier: any CallbackVerifier, _ request: Request
    ) async throws -> Response {
        let body = try await request.body.collect(upTo: 128 * 1_024)
        let headers = request.headers.map { (name: $0.name.rawName, value: $0.value) }
        do throws(CallbackProblem) {
            let notice = try verifier.verify(
                headers: headers, body: Array(body.readableBytesView))
            let isLost = state.withLock { state in
                state.notices.append(notice)
                state.effects[notice.operationId, default: 0] =
                    state.effects[notice.operationId] ?? 1
                defer { state.answersToLose = max(0, state.answersToLose - 1) }
                return state.answersToLose > 0
            }
            return isLost
                ? Response(status: .internalServerError)
                : Response(
                    status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(string: Alipay.taken)))
        } catch {
            state.withLock { $0.problems.append(error) }
            return Response(status: .unauthorized)
        }
    }

    private struct Responder: HTTPResponder {
        typealias Context = BasicRequestContext
        let receiver: NoticeReceiver
        let verifier: any CallbackVerifier

        func respond(to request: Request, context: Context) async throws -> Response {
            try await receiver.take(verifier, request)
        }
    }
}
