import Foundation
import Logging
import PaymentStandIns
import ServiceKit

/// WeChat Pay and Alipay of a private stack: stand-ins that take no money, with keys of their own.
///
/// The demo merchant has an account with each. What they know ends with the stack.
struct LocalPayments {
    let directory: StackDirectory
    let port: Int
    /// host:port of the gateway, which they call back.
    let gateway: String

    var address: String { "http://127.0.0.1:\(port)" }
    private var folder: URL { directory.root.appending(path: "payments") }
    /// What points-service reads.
    var accountsFile: URL { folder.appending(path: "accounts.json") }

    /// Makes keys, writes our side of them to files, and keeps the other side.
    func standIns(_ logger: Logger) throws -> PaymentStandIns {
        let weChat = try StandInKeys.fresh(appId: "wx-demo", merchantId: "1900000109")
        let alipay = try StandInKeys.fresh(
            appId: "2021000000000001", merchantId: "2088102146225135")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        let accounts: [String: Any] = [
            "callBackAddress": callBackAddress,
            "merchants": [
                [
                    "merchantId": Demo.merchant,
                    "weChatPay": [
                        "appId": weChat.appId, "mchId": weChat.merchantId,
                        "serial": weChat.merchantSerial, "server": address,
                        "privateKeyFile": try write(weChat.merchantPrivateKey, "wechat.pem"),
                        "apiKeyFile": try write(weChat.apiKey, "wechat.key"),
                        "platformKeys": [
                            [
                                "serial": weChat.providerSerial,
                                "file": try write(weChat.providerPublicKey, "wechat.pub"),
                            ]
                        ],
                    ],
                    "alipay": [
                        "appId": alipay.appId, "sellerId": alipay.merchantId,
                        "gateway": address + "/gateway.do",
                        "privateKeyFile": try write(alipay.merchantPrivateKey, "alipay.pem"),
                        "alipayKeyFiles": [try write(alipay.providerPublicKey, "alipay.pub")],
                    ],
                ]
            ],
        ]
        try directory.writePrivate(
            JSONSerialization.data(
                withJSONObject: accounts, options: [.prettyPrinted, .withoutEscapingSlashes]),
            to: accountsFile)
        let clock = SystemClock()
        return try PaymentStandIns(
            weChat: weChat, alipay: alipay, port: port, logger: logger, now: { clock.now() })
    }

    /// A gateway that listens everywhere is called on this machine.
    private var callBackAddress: String {
        "http://127.0.0.1:\(gateway.split(separator: ":").last ?? "")"
    }

    private func write(_ text: String, _ name: String) throws -> String {
        let file = folder.appending(path: name)
        try directory.writePrivate(Data(text.utf8), to: file)
        return file.path
    }
}
