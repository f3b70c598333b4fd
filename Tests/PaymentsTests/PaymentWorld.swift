import AsyncHTTPClient
import Foundation
import Hummingbird
import Logging
import NIOCore
import PaymentStandIns
import Primitives
import StandIns
import Synchronization
import Testing

@testable import Payments
@testable import Providers

/// Merchant and provider keys: made once, RSA takes its time.
enum Keys {
    static let weChat = Result {
        try StandInKeys.fresh(appId: "wx8888888888888888", merchantId: "1900000109")
    }
    static let alipay = Result {
        try StandInKeys.fresh(appId: "2021000000000001", merchantId: "2088102146225135")
    }
    /// Another merchant with keys of its own.
    static let stranger = Result {
        try StandInKeys.fresh(appId: "wx9999999999999999", merchantId: "1900000999")
    }
}

/// A clock that stands where it is put.
final class StillClock: Sendable {
    private let instant = Mutex(Instant(rfc3339: "2026-03-05T04:59:00Z")!)
    var now: Instant { instant.withLock { $0 } }
    func advance(seconds: Int64) { instant.withLock { $0 = $0.adding(seconds: seconds) } }
}

enum ProviderKind: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case weChat, alipay
    var testDescription: String { rawValue }
}

/// Both stand-ins, running, with clients that speak to them.
struct PaymentWorld: Sendable {
    let standIns: PaymentStandIns
    let address: String
    let client: HTTPClient
    let clock: StillClock

    static let place = PaymentPlace(store: "S001", terminal: "T1", address: "127.0.0.1")

    static func run(
        noticeSecond: Duration = .microseconds(10),
        _ body: @Sendable @escaping (PaymentWorld) async throws -> Void
    ) async throws {
        let clock = StillClock()
        let standIns = try PaymentStandIns(
            weChat: Keys.weChat.get(), alipay: Keys.alipay.get(), noticeSecond: noticeSecond,
            logger: Logger(label: "stand-ins") { _ in SwiftLogNoOpLogHandler() },
            now: { clock.now })
        let client = ProviderHTTP.makeClient()
        let result = await withTaskGroup(of: Void.self, returning: Result<Void, any Error>.self) {
            group in
            group.addTask { try? await standIns.run() }
            let world = PaymentWorld(
                standIns: standIns, address: await standIns.address(), client: client,
                clock: clock)
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

    func weChat(
        http: ProviderHTTP? = nil, merchantKey: String? = nil, platformKey: String? = nil
    ) throws -> WeChatPay {
        let keys = try Keys.weChat.get()
        return WeChatPay(
            try WeChatPayConfiguration(
                appId: keys.appId, merchantId: keys.merchantId, serial: keys.merchantSerial,
                privateKey: merchantKey ?? keys.merchantPrivateKey, apiKey: keys.apiKey,
                platformKeys: try WeChatPayPlatformKeys([
                    keys.providerSerial: platformKey ?? keys.providerPublicKey
                ]), server: address),
            http: http ?? self.http(), now: { [clock] in clock.now })
    }

    func alipay(
        http: ProviderHTTP? = nil, merchantKey: String? = nil, alipayKeys: [String]? = nil
    ) throws -> Alipay {
        let keys = try Keys.alipay.get()
        return Alipay(
            try AlipayConfiguration(
                appId: keys.appId, sellerId: keys.merchantId,
                privateKey: merchantKey ?? keys.merchantPrivateKey,
                alipayKeys: alipayKeys ?? [keys.providerPublicKey],
                gateway: address + "/gateway.do"),
            http: http ?? self.http(), now: { [clock] in clock.now })
    }

    func provider(
        _ kind: ProviderKind, http: ProviderHTTP? = nil
    ) throws -> any PaymentProvider {
        switch kind {
        case .weChat: try weChat(http: http)
        case .alipay: try alipay(http: http)
        }
    }

    // MARK: The other side

    func book(_ kind: ProviderKind) -> StandInBook {
        kind == .weChat ? standIns.weChat.book : standIns.alipay.book
    }

    func faults(_ kind: ProviderKind) -> FaultPlan {
        kind == .weChat ? standIns.weChat.faults : standIns.alipay.faults
    }

    @discardableResult
    func pay(_ kind: ProviderKind, _ number: String) -> Bool {
        kind == .weChat ? standIns.weChat.pay(number) : standIns.alipay.pay(number)
    }

    // MARK: Orders

    func order(
        _ number: String = PaymentWorld.number(), fen: Int64 = 15_120,
        noticeURL: String = "http://127.0.0.1:1/notices"
    ) throws -> PaymentOrder {
        try PaymentOrder(
            number: number, amount: Money(minor: fen), description: "奶茶 \"大\" / 2 cups",
            noticeURL: noticeURL, expiresAt: clock.now.adding(seconds: 900))
    }

    static func number() -> String {
        UUID().uuidString.replacing("-", with: "").lowercased()
    }

    /// A code of 18 digits with these at its end.
    static func code(_ kind: ProviderKind, ending: String = "55") throws -> PaymentCode {
        let middle = String(UInt64.random(in: 10_000_000_000_000...99_999_999_999_999))
        return try PaymentCode((kind == .weChat ? "13" : "28") + middle + ending)
    }

    /// An order that the payer has paid in the mini-program.
    func paid(_ kind: ProviderKind, fen: Int64 = 15_120) async throws -> PaymentOrder {
        let order = try order(fen: fen)
        _ = try await provider(kind).prepare(order, payer: "openid-1")
        #expect(pay(kind, order.number))
        return order
    }
}

/// What an expression throws, as a payment error.
func error(
    _ work: () async throws -> some Any
) async -> PaymentError? {
    do {
        _ = try await work()
        return nil
    } catch {
        return error as? PaymentError
    }
}
