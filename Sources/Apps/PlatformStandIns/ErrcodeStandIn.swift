import Foundation
import Hummingbird
import NIOCore
import Primitives
import StandIns

/// WeChat, WeCom and DingTalk, as their documentation has them.
///
/// The names of calls, for faults and counts: `jscode2session`, `phone`, `weChatToken`;
/// `weComToken`, `weComUser`; `dingTalkToken`, `dingTalkUser`.
struct ErrcodeStandIn: Sendable {
    private typealias Members = [String: any Sendable]

    let keys: PlatformKeys
    let weChat: PlatformBook
    let weCom: PlatformBook
    let dingTalk: PlatformBook
    let faults: FaultPlan
    let now: @Sendable () -> Instant

    private struct Call {
        let name: String
        let book: PlatformBook
        let answer: (Fields, StandInFault?) -> Members
    }

    /// What a request says, in its address or its JSON.
    struct Fields: Sendable {
        let query: [String: String]
        let body: [String: String]

        subscript(_ name: String) -> String? { query[name] ?? body[name] }
    }

    /// Nil for a path that none of them has.
    func respond(to request: Request) async throws -> Response? {
        guard let call = call(request.uri.path) else { return nil }
        let body = String(buffer: try await request.body.collect(upTo: 64 * 1_024))
        let fields = Fields(
            query: Self.form(request.uri.query ?? ""),
            body: (StandInJSON.object(body) ?? [:]).compactMapValues { $0 as? String })
        call.book.count(call.name)
        let fault = faults.take(call.name)
        if let fault, !fault.happensAfter, fault != .rateLimit, fault != .undecided {
            return try await StandInResponse.make(StandInAnswer(""), headers: [], fault: fault)
        }
        let members: Members =
            switch fault {
            case .rateLimit: Self.failed(45_011, "api minute-quota reach limit")
            case .undecided: Self.failed(-1, "system error")
            default: call.answer(fields, fault)
            }
        var answer = StandInAnswer(StandInJSON.text(members))
        if fault == .garbage { answer.body = "<html>系统繁忙</html>" }
        if fault == .oversized { answer.body += String(repeating: " ", count: 70_000) }
        return try await StandInResponse.make(
            answer, headers: [("content-type", "application/json")], fault: fault)
    }

    private func call(_ path: String) -> Call? {
        switch path {
        case "/cgi-bin/stable_token":
            Call(name: "weChatToken", book: weChat) { fields, _ in weChatToken(fields) }
        case "/sns/jscode2session":
            Call(name: "jscode2session", book: weChat) { fields, _ in session(fields) }
        case "/wxa/business/getuserphonenumber":
            Call(name: "phone", book: weChat) { phone($0, $1) }
        case "/cgi-bin/gettoken":
            Call(name: "weComToken", book: weCom) { fields, _ in weComToken(fields) }
        case "/cgi-bin/user/getuserinfo":
            Call(name: "weComUser", book: weCom) { fields, _ in
                staff(fields, weCom, member: "UserId", unknown: 40_029)
            }
        case "/gettoken":
            Call(name: "dingTalkToken", book: dingTalk) { fields, _ in dingTalkToken(fields) }
        case "/user/getuserinfo":
            Call(name: "dingTalkUser", book: dingTalk) { fields, _ in
                staff(fields, dingTalk, member: "userid", unknown: 40_078)
            }
        default: nil
        }
    }

    // MARK: WeChat

    private func weChatToken(_ fields: Fields) -> Members {
        guard fields["appid"] == keys.weChatApp else { return Self.failed(40_013, "invalid appid") }
        guard fields["secret"] == keys.weChatSecret else {
            return Self.failed(40_125, "invalid appsecret")
        }
        let token = weChat.token(isStable: true, seconds: 7_200)
        return ["access_token": token.text, "expires_in": token.seconds]
    }

    private func session(_ fields: Fields) -> Members {
        guard fields["appid"] == keys.weChatApp else { return Self.failed(40_013, "invalid appid") }
        guard fields["secret"] == keys.weChatSecret else {
            return Self.failed(40_125, "invalid appsecret")
        }
        let (shown, user) = weChat.user(showing: fields["js_code"] ?? "")
        if case .used = shown { return Self.failed(40_163, "code been used") }
        guard let user else { return Self.failed(40_029, "invalid code") }
        var members: Members = ["openid": user.id, "session_key": "tiihtNczf5v6AKRyjwEUhQ=="]
        if let union = user.union { members["unionid"] = union }
        return members
    }

    private func phone(_ fields: Fields, _ fault: StandInFault?) -> Members {
        if let refused = refusedToken(fields, weChat) { return refused }
        switch weChat.phone(showing: fields.body["code"] ?? "") {
        case .used: return Self.failed(40_163, "code been used")
        case .unknown: return Self.failed(40_029, "invalid code")
        case .good(let number):
            let told = fault == .oldTime ? now().adding(seconds: -3_600) : now()
            let info: Members = [
                "phoneNumber": number, "purePhoneNumber": number, "countryCode": "86",
                "watermark": [
                    "timestamp": told.secondsSinceEpoch,
                    "appid": fault == .wrongMerchant ? "wxffffffffffffffff" : keys.weChatApp,
                ] as Members,
            ]
            return ["errcode": 0, "errmsg": "ok", "phone_info": info]
        }
    }

    // MARK: WeCom and DingTalk

    private func weComToken(_ fields: Fields) -> Members {
        guard fields["corpid"] == keys.corpId else { return Self.failed(40_013, "invalid corpid") }
        guard fields["corpsecret"] == keys.corpSecret else {
            return Self.failed(40_001, "invalid credential")
        }
        let token = weCom.token(isStable: true, seconds: 7_200)
        return [
            "errcode": 0, "errmsg": "ok", "access_token": token.text, "expires_in": token.seconds,
        ]
    }

    private func dingTalkToken(_ fields: Fields) -> Members {
        guard fields["appkey"] == keys.dingTalkKey, fields["appsecret"] == keys.dingTalkSecret
        else { return Self.failed(40_089, "不合法的corpid或corpsecret") }
        let token = dingTalk.token(isStable: true, seconds: 7_200)
        return [
            "errcode": 0, "errmsg": "ok", "access_token": token.text, "expires_in": token.seconds,
        ]
    }

    private func staff(
        _ fields: Fields, _ book: PlatformBook, member: String, unknown: Int
    ) -> Members {
        if let refused = refusedToken(fields, book) { return refused }
        guard let user = book.user(showing: fields["code"] ?? "").1 else {
            return Self.failed(unknown, "invalid code")
        }
        // Whoever is not of the company has an openid instead.
        let name = user.id.hasPrefix("outside") ? "OpenId" : member
        return ["errcode": 0, "errmsg": "ok", name: user.id, "DeviceId": "d-1"]
    }

    private func refusedToken(_ fields: Fields, _ book: PlatformBook) -> Members? {
        switch book.check(fields.query["access_token"]) {
        case .good: nil
        case .expired: Self.failed(42_001, "access_token expired")
        case .unknown: Self.failed(40_014, "invalid access_token")
        }
    }

    private static func failed(_ code: Int, _ text: String) -> Members {
        ["errcode": code, "errmsg": text]
    }

    static func form(_ text: String) -> [String: String] {
        var fields: [String: String] = [:]
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                .map { String($0).replacing("+", with: " ").removingPercentEncoding ?? "" }
            if parts.count == 2 { fields[parts[0]] = parts[1] }
        }
        return fields
    }
}
