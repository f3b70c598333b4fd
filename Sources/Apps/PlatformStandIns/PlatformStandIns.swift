import Crypto
import Foundation
import Hummingbird
package import Logging
import NIOCore
package import Primitives
import ServiceLifecycle
package import StandIns

/// WeChat, Alipay, WeCom and DingTalk, as far as they tell who somebody is, on one local port.
///
/// For a process that has no Swift at hand, `POST /stand-in/codes/{platform}/{user}` and
/// `POST /stand-in/phones/{phone}` answer a code (`wechat`, `alipay`, `wecom`, `dingtalk`), and
/// `POST /stand-in/faults/{call}/{fault}` plans a fault.
package final class PlatformStandIns: Service {
    package let keys: PlatformKeys
    package let weChat: PlatformBook
    package let alipay: PlatformBook
    package let weCom: PlatformBook
    package let dingTalk: PlatformBook
    package let faults = FaultPlan()

    private let errcodes: ErrcodeStandIn
    private let alipayLogIn: AlipayLogInStandIn
    private let host: String
    private let port: Int
    private let logger: Logger
    private let now: @Sendable () -> Instant
    private let started = StartedAddress()

    /// - Parameter port: 0 for any.
    package init(
        _ keys: PlatformKeys, host: String = "127.0.0.1", port: Int = 0, logger: Logger,
        now: @escaping @Sendable () -> Instant
    ) throws {
        self.keys = keys
        weChat = PlatformBook(now: now)
        alipay = PlatformBook(now: now)
        weCom = PlatformBook(now: now)
        dingTalk = PlatformBook(now: now)
        errcodes = ErrcodeStandIn(
            keys: keys, weChat: weChat, weCom: weCom, dingTalk: dingTalk, faults: faults, now: now)
        alipayLogIn = try AlipayLogInStandIn(keys, book: alipay, faults: faults)
        self.host = host
        self.port = port
        self.logger = logger
        self.now = now
    }

    /// Where it listens; waits until it does.
    package func address() async -> String { await started.wait() }

    /// What Alipay hands to an app whose user lets it have her phone.
    package func alipayContent(phone: String, isForged: Bool = false) throws -> String {
        try alipayLogIn.content(phone: phone, isForged: isForged)
    }

    /// The body of a partner's call-back, signed with the merchant's secret there.
    package func partnerCallBack(
        _ fields: [String: String], secret: String? = nil, appKey: String? = nil,
        sentAt: Instant? = nil
    ) -> [UInt8] {
        var fields = fields
        fields["app_key"] = appKey ?? keys.partnerKey
        fields["sign_method"] = "hmac-sha256"
        let chinese = (sentAt ?? now()).adding(seconds: 8 * 3_600).rfc3339.prefix(19)
        fields["timestamp"] = String(chinese).replacing("T", with: " ")
        let content = fields.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
            .map { $0.key + $0.value }.joined()
        let code = HMAC<SHA256>.authenticationCode(
            for: Data(content.utf8),
            using: SymmetricKey(data: Data((secret ?? keys.partnerSecret).utf8)))
        fields["sign"] = code.map { String(format: "%02X", $0) }.joined()
        let allowed = CharacterSet.alphanumerics
        let form = fields.map { name, value in
            name + "=" + (value.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")
        }
        return Array(form.sorted().joined(separator: "&").utf8)
    }

    package func run() async throws {
        let started = started
        let host = host
        let app = Application(
            responder: PlatformResponder(standIns: self),
            configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
            onServerRunning: { channel in
                await started.tell("http://\(host):\(channel.localAddress?.port ?? 0)")
            },
            logger: logger)
        try await app.run()
    }

    fileprivate func respond(to request: Request) async throws -> Response {
        let path = request.uri.path
        if path == "/gateway.do" { return try await alipayLogIn.respond(to: request) }
        if let response = try await errcodes.respond(to: request) { return response }
        let parts = path.split(separator: "/").map(String.init)
        guard request.method == .post, parts.first == "stand-in", let answer = control(parts)
        else { return StandInResponse.response(404, [], "not found") }
        return StandInResponse.response(200, [("content-type", "application/json")], answer)
    }

    private func control(_ parts: [String]) -> String? {
        switch (parts.dropFirst().first, parts.count) {
        case ("codes", 4):
            let books = [
                "wechat": weChat, "alipay": alipay, "wecom": weCom, "dingtalk": dingTalk,
            ]
            return books[parts[2]].map { "{\"code\":\"\($0.code(for: PlatformUser(parts[3])))\"}" }
        case ("phones", 3): return "{\"code\":\"\(weChat.phoneCode(parts[2]))\"}"
        case ("faults", 4):
            guard let fault = StandInFault(rawValue: parts[3]) else { return nil }
            faults.next(parts[2], fault)
            return "{}"
        default: return nil
        }
    }
}

private struct PlatformResponder: HTTPResponder {
    typealias Context = BasicRequestContext
    let standIns: PlatformStandIns

    func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
        try await standIns.respond(to: request)
    }
}
