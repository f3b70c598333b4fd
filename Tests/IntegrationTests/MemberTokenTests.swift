import Crypto
import Foundation
import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Tokens on the real stack")
struct MemberTokenTests {
    private func refresh(
        _ token: String, _ stack: MemberStack, key: String? = nil, app: String = "demo-mini-program"
    ) async throws -> MemberV1.IssueTokensReply {
        try await stack.members.issueTokens(
            MemberV1.IssueTokensRequest(refreshToken: token), stack.mini(key: key, app: app))
    }

    @Test("A01 A10 a member logs in by phone and code; the token says who, and nothing personal")
    func logIn() async throws {
        try await MemberStack.run { stack in
            let member = try #require(try await stack.register("13800000301").member)
            stack.clock.advance(seconds: 60)
            let code = try await stack.code("13800000301", .logIn)
            let reply = try await stack.members.issueTokens(
                MemberV1.IssueTokensRequest(phone: "13800000301", smsCode: code), stack.mini())
            #expect(reply.memberId == member.id)

            let parts = reply.accessToken.split(separator: ".").map(String.init)
            let header = try #require(try json(parts[0]))
            #expect(header["alg"] as? String == "EdDSA")
            #expect(header["typ"] as? String == "at+jwt")
            let keys = try await stack.organisation.getVerificationKeys(.init(), stack.service())
            #expect(header["kid"] as? String == keys.keys.first?.kid)
            let claims = try #require(try json(parts[1]))
            #expect(claims["iss"] as? String == keys.issuer)
            #expect(claims["aud"] as? String == "patron")
            #expect(claims["sub"] as? String == member.id)
            #expect(claims["role"] as? String == "member")
            #expect(claims["merchant"] as? String == MemberDemo.merchant.description)
            #expect(claims["app"] as? String == "demo-mini-program")
            #expect(claims["epoch"] as? Int == 1)
            let issued = try #require(claims["iat"] as? Int)
            #expect(claims["exp"] as? Int == issued + 7_200)
            #expect(claims["nbf"] as? Int == issued)
            #expect(claims["jti"] is String)
            #expect(!reply.accessToken.contains("13800000301"))
            #expect(reply.accessToken.utf8.count < 2_048)

            let key = try Curve25519.Signing.PublicKey(
                rawRepresentation: try #require(keys.keys.first?.publicKey))
            let signature = try #require(bytes(parts[2]))
            #expect(key.isValidSignature(signature, for: Data("\(parts[0]).\(parts[1])".utf8)))
        }
    }

    @Test("A01 a refresh token is exchanged for the next; its reuse ends the whole family")
    func rotation() async throws {
        try await MemberStack.run { stack in
            let first = try await stack.register("13800000302").refreshToken
            let second = try await refresh(first, stack)
            #expect(second.refreshToken != first)
            let third = try await refresh(second.refreshToken, stack)
            // The first one again, by another call: somebody has stolen it.
            #expect(
                await MemberStack.refusal { try await refresh(first, stack) }
                    == "INVALID_REFRESH_TOKEN")
            #expect(
                await MemberStack.refusal { try await refresh(third.refreshToken, stack) }
                    == "INVALID_REFRESH_TOKEN")
            #expect(try await stack.count("refresh_tokens", "revoked_at IS NULL") == 0)
            #expect(try await stack.count("audit", "action = 'member.refresh_family_revoked'") == 1)
        }
    }

    @Test("X06 a refresh repeated with its key within 30 s is no reuse, and issues new tokens")
    func repeated() async throws {
        try await MemberStack.run { stack in
            let first = try await stack.register("13800000303").refreshToken
            let key = "refresh-key-00001"
            let answer = try await refresh(first, stack, key: key)
            stack.clock.advance(seconds: 29)
            let again = try await refresh(first, stack, key: key)
            #expect(again.replayed)
            #expect(again.refreshToken != answer.refreshToken)
            // Both are good: the caller may have either.
            _ = try await refresh(answer.refreshToken, stack)
            _ = try await refresh(again.refreshToken, stack)
            stack.clock.advance(seconds: 1)
            #expect(
                await MemberStack.refusal { try await refresh(first, stack, key: key) }
                    == "INVALID_REFRESH_TOKEN")
            #expect(try await stack.count("refresh_tokens", "revoked_at IS NULL") == 0)
        }
    }

    @Test("A01 refresh tokens end after 30 days, and belong to their app")
    func bounds() async throws {
        try await MemberStack.run { stack in
            let token = try await stack.register("13800000304").refreshToken
            #expect(
                await MemberStack.refusal {
                    try await refresh(token, stack, app: "bench-mini-program")
                } == "INVALID_REFRESH_TOKEN")
            #expect(
                await MemberStack.refusal { try await refresh("x", stack) }
                    == "INVALID_REFRESH_TOKEN")
            #expect(
                await MemberStack.refusal { try await refresh(String(token.reversed()), stack) }
                    == "INVALID_REFRESH_TOKEN")
            stack.clock.advance(seconds: 30 * 86_400)
            #expect(
                await MemberStack.refusal { try await refresh(token, stack) }
                    == "INVALID_REFRESH_TOKEN")
            #expect(
                await MemberStack.fact("field") {
                    try await stack.members.issueTokens(
                        .init(phone: "13800000304", smsCode: "123456", refreshToken: token),
                        stack.mini())
                } == "phone")
        }
    }

    @Test("A01 a refresh in ten copies at once rotates once")
    func copies() async throws {
        try await MemberStack.run { stack in
            let token = try await stack.register("13800000305").refreshToken
            let keys = await withTaskGroup(of: String.self) { group in
                for _ in 0..<10 {
                    group.addTask { await MemberStack.refusal { try await refresh(token, stack) } }
                }
                return await group.reduce(into: [String]()) { $0.append($1) }
            }
            #expect(keys.count { $0 == "none" } == 1)
            #expect(keys.count { $0 == "INVALID_REFRESH_TOKEN" } == 9)
        }
    }

    @Test("A23 log-in: a code works once, and an unknown number learns it only with its code")
    func logInCodes() async throws {
        try await MemberStack.run { stack in
            try await stack.register("13800000306")
            stack.clock.advance(seconds: 60)
            let code = try await stack.code("13800000306", .logIn)
            func logIn(_ phone: String, _ code: String, key: String? = nil) async -> String {
                await MemberStack.refusal {
                    try await stack.members.issueTokens(
                        .init(phone: phone, smsCode: code), stack.mini(key: key))
                }
            }
            let wrong = code == "000000" ? "000001" : "000000"
            #expect(await logIn("13800000306", wrong) == "INVALID_SMS_CODE")
            #expect(
                try await stack.number("SELECT failed_tries FROM sms_codes WHERE purpose = 2") == 1)
            #expect(await logIn("13800000306", code, key: "log-in-key-00001") == "none")
            #expect(await logIn("13800000306", code) == "INVALID_SMS_CODE")
            // The same call again is no second use.
            #expect(await logIn("13800000306", code, key: "log-in-key-00001") == "none")
            #expect(await logIn("13800000307", "123456") == "INVALID_SMS_CODE")
            let unknown = try await stack.code("13800000307", .logIn)
            #expect(await logIn("13800000307", unknown) == "MEMBER_NOT_FOUND")
            #expect(await logIn("bad", code) == "INVALID_PHONE")
        }
    }

    @Test("A01 epochs are told of members and staff, and of nobody else")
    func epochs() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000308").member?.id)
            let epoch = try await stack.organisation.getEpoch(.init(subject: id), stack.service())
            #expect(epoch.epoch == 1)
            #expect(!epoch.disabled)
            #expect(
                await MemberStack.refusal {
                    try await stack.organisation.getEpoch(.init(subject: "x"), stack.service())
                } == "SUBJECT_NOT_FOUND")
            #expect(
                await MemberStack.refusal {
                    try await stack.organisation.getEpoch(
                        .init(subject: id), stack.service(merchant: MemberDemo.importMerchant))
                } == "SUBJECT_NOT_FOUND")
        }
    }

    private func json(_ part: String) throws -> [String: Any]? {
        try bytes(part).flatMap { try JSONSerialization.jsonObject(with: $0) as? [String: Any] }
    }

    private func bytes(_ part: String) -> Data? {
        let text = part.replacingOccurrences(of: "-", with: "+").replacingOccurrences(
            of: "_", with: "/")
        return Data(base64Encoded: text + String(repeating: "=", count: (4 - text.count % 4) % 4))
    }
}
