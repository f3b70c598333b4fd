import AsyncHTTPClient
import Logging
import PlatformStandIns
import Primitives
import StandIns
import Synchronization

@testable import Platforms
@testable import Providers

/// The stand-ins, running, with clients that speak to them.
struct PlatformWorld: Sendable {
    enum Kind: String, CaseIterable, Sendable {
        case weChat, alipay, weCom, dingTalk

        /// The call that identifies, as plans of faults name it.
        var call: String {
            switch self {
            case .weChat: "jscode2session"
            case .alipay: "alipayToken"
            case .weCom: "weComUser"
            case .dingTalk: "dingTalkUser"
            }
        }
    }

    let standIns: PlatformStandIns
    let address: String
    let client: HTTPClient
    let time: Time

    /// A clock that stands where it is put.
    final class Time: Sendable {
        private let instant = Mutex(Instant(rfc3339: "2026-03-05T04:59:00Z")!)
        var now: Instant { instant.withLock { $0 } }
        func advance(seconds: Int64) { instant.withLock { $0 = $0.adding(seconds: seconds) } }
    }

    private static let keys = Result { try PlatformKeys.fresh() }

    static func run(
        _ body: @Sendable @escaping (PlatformWorld) async throws -> Void
    ) async throws {
        let time = Time()
        let standIns = try PlatformStandIns(
            keys.get(), logger: Logger(label: "stand-ins") { _ in SwiftLogNoOpLogHandler() },
            now: { time.now })
        let client = ProviderHTTP.makeClient()
        let result = await withTaskGroup(of: Void.self, returning: Result<Void, any Error>.self) {
            group in
            group.addTask { try? await standIns.run() }
            let world = PlatformWorld(
                standIns: standIns, address: await standIns.address(), client: client, time: time)
            let result: Result<Void, any Error>
            do {
                try await body(world)
                result = .success(())
            } catch {
                result = .failure(error)
            }
            group.cancelAll()
            return result
        }
        try await client.shutdown()
        try result.get()
    }

    // MARK: Clients

    func http(timeLimit: Duration = .seconds(10)) -> ProviderHTTP {
        ProviderHTTP(client, timeLimit: timeLimit)
    }

    func weChat(secret: String? = nil, timeLimit: Duration = .seconds(10)) -> WeChatMiniProgram {
        WeChatMiniProgram(
            .init(
                appId: standIns.keys.weChatApp, secret: secret ?? standIns.keys.weChatSecret,
                server: address), http: http(timeLimit: timeLimit), now: { [time] in time.now })
    }

    func alipay(timeLimit: Duration = .seconds(10)) throws -> AlipayMiniProgram {
        let keys = standIns.keys
        return AlipayMiniProgram(
            try .init(
                appId: keys.alipayApp, privateKey: keys.alipayAppPrivateKey,
                alipayKeys: [keys.alipayPublicKey], contentKey: keys.alipayContentKey,
                gateway: address + "/gateway.do"),
            http: http(timeLimit: timeLimit), now: { [time] in time.now })
    }

    func weCom(secret: String? = nil, timeLimit: Duration = .seconds(10)) -> WeCom {
        WeCom(
            .init(
                corpId: standIns.keys.corpId, secret: secret ?? standIns.keys.corpSecret,
                server: address), http: http(timeLimit: timeLimit), now: { [time] in time.now })
    }

    func dingTalk(secret: String? = nil, timeLimit: Duration = .seconds(10)) -> DingTalk {
        DingTalk(
            .init(
                appKey: standIns.keys.dingTalkKey,
                secret: secret ?? standIns.keys.dingTalkSecret, server: address),
            http: http(timeLimit: timeLimit), now: { [time] in time.now })
    }

    func app(
        _ kind: Kind, timeLimit: Duration = .seconds(10)
    ) throws -> any IdentityPlatform {
        switch kind {
        case .weChat: weChat(timeLimit: timeLimit)
        case .alipay: try alipay(timeLimit: timeLimit)
        case .weCom: weCom(timeLimit: timeLimit)
        case .dingTalk: dingTalk(timeLimit: timeLimit)
        }
    }

    func book(_ kind: Kind) -> PlatformBook {
        switch kind {
        case .weChat: standIns.weChat
        case .alipay: standIns.alipay
        case .weCom: standIns.weCom
        case .dingTalk: standIns.dingTalk
        }
    }
}

/// What an expression throws, as a platform's error.
func error(_ work: () async throws -> some Any) async -> PlatformError? {
    do {
        _ = try await work()
        return nil
    } catch {
        return error as? PlatformError
    }
}
