import Hummingbird
package import Logging
import NIOCore
package import Primitives
import ServiceLifecycle
import StandIns
import Synchronization

/// WeChat Pay and Alipay on one local port, for tests and demos.
///
///     let standIns = try PaymentStandIns(weChat: keys, alipay: keys)
///     try await standIns.run()                     // until cancelled or shut down
///     let address = await standIns.address()       // http://127.0.0.1:…
///
/// WeChat Pay answers under `/v3/`, Alipay at `/gateway.do`. For a process that has no Swift at
/// hand, `POST /stand-in/wechat/pay/{order}` and `POST /stand-in/alipay/pay/{order}` let the payer
/// pay, `POST /stand-in/wechat/faults/{call}/{fault}` (or `alipay`) plans a fault and
/// `POST /stand-in/wechat/notice-faults/{fault}` one of a call-back.
package final class PaymentStandIns: Service {
    package let weChat: WeChatPayStandIn
    package let alipay: AlipayStandIn
    private let sender: NoticeSender
    private let host: String
    private let port: Int
    private let logger: Logger
    private let started = StartedAddress()

    /// - Parameters:
    ///   - port: 0 for any.
    ///   - noticeSecond: how long a second of the schedule of call-backs takes.
    package init(
        weChat: StandInKeys, alipay: StandInKeys, host: String = "127.0.0.1", port: Int = 0,
        noticeSecond: Duration = .milliseconds(1), logger: Logger,
        now: @escaping @Sendable () -> Instant
    ) throws {
        sender = NoticeSender(second: noticeSecond)
        self.weChat = try WeChatPayStandIn(
            weChat, faults: FaultPlan(), sender: sender, now: now)
        self.alipay = try AlipayStandIn(alipay, faults: FaultPlan(), sender: sender, now: now)
        self.host = host
        self.port = port
        self.logger = logger
    }

    /// Call-backs sent and taken so far.
    package var noticesSent: Int { sender.sent }
    package var noticesTaken: Int { sender.taken }

    /// Where it listens; waits until it does.
    package func address() async -> String { await started.wait() }

    package func run() async throws {
        let started = started
        let host = host
        var app = Application(
            responder: StandInResponder(standIns: self),
            configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
            onServerRunning: { channel in
                await started.tell("http://\(host):\(channel.localAddress?.port ?? 0)")
            },
            logger: logger)
        app.addServices(sender)
        try await app.run()
    }

    fileprivate func respond(to request: Request) async throws -> Response {
        let path = request.uri.path
        let address = await started.wait()
        if path.hasPrefix("/v3/") {
            return try await weChat.respond(to: request, address: address)
        }
        if path == "/gateway.do" {
            return try await alipay.respond(to: request, address: address)
        }
        if path.hasPrefix("/alipay-bill/") {
            let day = String(path.dropFirst("/alipay-bill/".count).prefix(10))
            let archive = AlipayBillFile.archive(alipay.book.lines(of: day))
            return Response(
                status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(bytes: archive)))
        }
        let parts = path.split(separator: "/").map(String.init)
        let isDone = request.method == .post && parts.first == "stand-in" && control(parts)
        return StandInResponse.response(isDone ? 204 : 404, [], isDone ? "" : "not found")
    }

    private func control(_ parts: [String]) -> Bool {
        guard parts.count >= 4 else { return false }
        let faults = parts[1] == "alipay" ? alipay.faults : weChat.faults
        switch (parts[2], parts.count) {
        case ("pay", 4):
            return parts[1] == "alipay" ? alipay.pay(parts[3]) : weChat.pay(parts[3])
        case ("faults", 5):
            guard let fault = StandInFault(rawValue: parts[4]) else { return false }
            faults.next(parts[3], fault)
            return true
        case ("notice-faults", 4):
            guard let fault = NoticeFault(rawValue: parts[3]) else { return false }
            faults.nextNotice(fault)
            return true
        default: return false
        }
    }
}

private struct StandInResponder: HTTPResponder {
    typealias Context = BasicRequestContext
    let standIns: PaymentStandIns

    func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
        try await standIns.respond(to: request)
    }
}
