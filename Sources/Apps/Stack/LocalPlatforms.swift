import Foundation
import Logging
import PlatformStandIns
import ServiceKit

/// WeChat, Alipay, WeCom and DingTalk of a private stack, as far as they tell who somebody is:
/// stand-ins with secrets of their own. The demo merchant has an app at each.
struct LocalPlatforms {
    let directory: StackDirectory
    let port: Int

    var address: String { "http://127.0.0.1:\(port)" }
    private var folder: URL { directory.root.appending(path: "platforms") }
    /// What member-service reads.
    var accountsFile: URL { folder.appending(path: "accounts.json") }

    /// Makes secrets, writes our side of them to files, and keeps the other side.
    func standIns(_ logger: Logger) throws -> PlatformStandIns {
        let keys = try PlatformKeys.fresh()
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        let merchant: [String: Any] = [
            "merchantId": Demo.merchant,
            "weChat": [
                [
                    "appId": keys.weChatApp, "server": address,
                    "secretFile": try write(keys.weChatSecret, "wechat.secret"),
                ]
            ],
            "alipay": [
                [
                    "appId": keys.alipayApp, "gateway": address + "/gateway.do",
                    "privateKeyFile": try write(keys.alipayAppPrivateKey, "alipay.pem"),
                    "alipayKeyFiles": [try write(keys.alipayPublicKey, "alipay.pub")],
                    "contentKeyFile": try write(keys.alipayContentKey, "alipay.aes"),
                ]
            ],
            "weCom": [
                [
                    "corpId": keys.corpId, "server": address,
                    "secretFile": try write(keys.corpSecret, "wecom.secret"),
                ]
            ],
            "dingTalk": [
                [
                    "appKey": keys.dingTalkKey, "server": address,
                    "secretFile": try write(keys.dingTalkSecret, "dingtalk.secret"),
                ]
            ],
            "partners": [
                [
                    "platform": "TMALL", "appKey": keys.partnerKey,
                    "secretFile": try write(keys.partnerSecret, "tmall.secret"),
                ]
            ],
        ]
        try directory.writePrivate(
            JSONSerialization.data(
                withJSONObject: ["merchants": [merchant]],
                options: [.prettyPrinted, .withoutEscapingSlashes]),
            to: accountsFile)
        let clock = SystemClock()
        return try PlatformStandIns(keys, port: port, logger: logger, now: { clock.now() })
    }

    private func write(_ text: String, _ name: String) throws -> String {
        let file = folder.appending(path: name)
        try directory.writePrivate(Data(text.utf8), to: file)
        return file.path
    }
}
