import Foundation
import Logging
import MemberService
import Messages
import PlatformStandIns
import Primitives
import ServiceKit
import StandIns
import TTRPC
import TestKit
import Testing

/// Member-service whose merchant has apps at stand-ins for WeChat, Alipay, WeCom and DingTalk, and a
/// shop at Tmall.
struct PlatformShop: Sendable {
    let stack: MemberStack
    let platforms: PlatformStandIns

    var identities: MemberV1.Identities.Client { .init(stack.channel) }
    var scenes: MemberV1.Scenes.Client { .init(stack.channel) }

    /// Keys of an RSA pair: made once, they take their time.
    private static let keys = Result { try PlatformKeys.fresh() }

    static func run(
        withStaff: Bool = false, _ body: (PlatformShop) async throws -> Void
    ) async throws {
        let clock = ManualClock(MemberStack.noon)
        let standIns = try PlatformStandIns(
            keys.get(), logger: Logger(label: "stand-ins") { _ in SwiftLogNoOpLogHandler() },
            now: { clock.now() })
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "patron-platforms-" + UUID().uuidString)
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await standIns.run() }
            defer { group.cancelAll() }
            let file = try accounts(standIns.keys, at: await standIns.address(), in: folder)
            try await MemberStack.run(
                withStaff: withStaff, clock: clock,
                settings: ["member.platform-accounts-file": file]
            ) { stack in
                try await body(PlatformShop(stack: stack, platforms: standIns))
                // No phone, openid or secret is in any line of a log.
                for line in stack.logs.all {
                    for secret in ["1390000", "openid-", standIns.keys.weChatSecret] {
                        #expect(!line.contains(secret), "\(line)")
                    }
                }
            }
        }
    }

    private static func accounts(
        _ keys: PlatformKeys, at address: String, in folder: URL
    ) throws -> String {
        func write(_ text: String, _ name: String) throws -> String {
            let path = folder.appending(path: name).path
            guard
                FileManager.default.createFile(
                    atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
            else { throw CocoaError(.fileWriteUnknown) }
            return path
        }
        let text = """
            {"merchants": [{
              "merchantId": "\(MemberDemo.merchant)",
              "weChat": [{
                "appId": "\(keys.weChatApp)", "server": "\(address)",
                "secretFile": "\(try write(keys.weChatSecret, "wechat.secret"))"
              }],
              "alipay": [{
                "appId": "\(keys.alipayApp)", "gateway": "\(address)/gateway.do",
                "privateKeyFile": "\(try write(keys.alipayAppPrivateKey, "alipay.pem"))",
                "alipayKeyFiles": ["\(try write(keys.alipayPublicKey, "alipay.pub"))"],
                "contentKeyFile": "\(try write(keys.alipayContentKey, "alipay.aes"))"
              }],
              "weCom": [{
                "corpId": "\(keys.corpId)", "server": "\(address)",
                "secretFile": "\(try write(keys.corpSecret, "wecom.secret"))"
              }],
              "dingTalk": [{
                "appKey": "\(keys.dingTalkKey)", "server": "\(address)",
                "secretFile": "\(try write(keys.dingTalkSecret, "dingtalk.secret"))"
              }],
              "partners": [{
                "platform": "TMALL", "appKey": "\(keys.partnerKey)",
                "secretFile": "\(try write(keys.partnerSecret, "tmall.secret"))"
              }]
            }]}
            """
        return try write(text, "accounts.json")
    }

    // MARK: Steps

    /// A log-in by WeChat; with a phone it may register.
    func weChat(
        _ openid: String, union: String? = nil, phone: String? = nil, device: String = "",
        scene: String = ""
    ) -> MemberV1.PlatformLogInRequest {
        MemberV1.PlatformLogInRequest(
            platform: .wechat, code: platforms.weChat.code(for: PlatformUser(openid, union: union)),
            phoneProof: phone.map { platforms.weChat.phoneCode($0) } ?? "",
            deviceId: device.isEmpty ? "device-\(openid)" : device, nickname: "李四", scene: scene,
            consents: MemberStack.agreed)
    }

    @discardableResult
    func logIn(
        _ request: MemberV1.PlatformLogInRequest, key: String? = nil
    ) async throws -> MemberV1.PlatformLogInReply {
        try await identities.logIn(request, stack.mini(key: key))
    }

    func notice(
        _ fields: [String: String], secret: String? = nil, appKey: String? = nil,
        sentAt: Instant? = nil, platform: String = "tmall"
    ) async throws -> MemberV1.BindingNoticeReply {
        try await notice(
            platforms.partnerCallBack(fields, secret: secret, appKey: appKey, sentAt: sentAt),
            platform: platform)
    }

    func notice(
        _ body: [UInt8], platform: String = "tmall"
    ) async throws -> MemberV1.BindingNoticeReply {
        try await identities.handleBindingNotice(
            .init(merchantId: MemberDemo.merchant.description, platform: platform, body: body),
            .timeout(.seconds(20)))
    }
}
