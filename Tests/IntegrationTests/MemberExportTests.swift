import Foundation
import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("A member's export on the real stack")
struct MemberExportTests {
    private func ask(
        _ stack: MemberStack, _ id: String, _ phone: String, key: String? = nil
    ) async throws -> MemberV1.RequestExportReply {
        try await stack.exports.request(
            .init(smsCode: try await stack.nextCode(phone, .exportData)),
            key.map { stack.member(id, key: $0) } ?? stack.member(id))
    }

    private func ready(_ stack: MemberStack, _ export: String, _ id: String) async throws {
        try await eventually("the export is ready") {
            try await stack.exports.get(.init(id: export), stack.member(id)).state == .exportReady
        }
    }

    private func file(
        _ stack: MemberStack, _ export: String, _ id: String, _ format: MemberV1.ExportFormat
    ) async throws -> String {
        var text = ""
        let stream = try await stack.exports.download(
            .init(id: export, format: format), stack.member(id))
        for try await line in stream { text += line.line + "\n" }
        return text
    }

    @Test("A24 a member takes everything home that any service keeps of her, as JSON and as CSV")
    func whole() async throws {
        try await MemberStack.run { stack in
            let phone = "13800000911"
            let id = try #require(try await stack.register(phone).member?.id)
            _ = try await stack.consents.setMine(
                .init(choices: [.init(purpose: .profiling, given: true, textVersion: 1)]),
                stack.member(id))
            stack.others.keep {
                $0.points = [
                    .init(
                        category: "orders",
                        fields: [
                            .init(name: "orderId", value: "o-1"),
                            .init(name: "note", value: "a \"b\",\nc\\"),
                        ])
                ]
                $0.marketing = [
                    .init(category: "coupons", fields: [.init(name: "state", value: "ISSUED")])
                ]
            }
            let export = try #require(try await ask(stack, id, phone).export)
            #expect(export.state == .exportRunning)
            try await ready(stack, export.id, id)

            let json = try await file(stack, export.id, id, .exportJson)
            let document = try #require(
                try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
            #expect(document["memberId"] as? String == id)
            let data = try #require(document["data"] as? [String: [[String: String]]])
            #expect(data["profile"]?.first?["phone"] == "+8613800000911")
            #expect(data["profile"]?.first?["nickname"] == "张三")
            #expect(data["profile"]?.first?["birthday"] == "1999-12-31")
            #expect(data["membership"]?.first?["source"] == "MINI_PROGRAM")
            #expect(data["consents"]?.map { $0["purpose"] } == ["SERVICE", "PROFILING"])
            #expect(data["orders"]?.first?["note"] == "a \"b\",\nc\\")
            #expect(data["coupons"]?.first?["state"] == "ISSUED")
            #expect(data["audit"]?.isEmpty == false)

            let csv = try await file(stack, export.id, id, .exportCsv)
            #expect(csv.hasPrefix("\"category\",\"row\",\"field\",\"value\"\n"))
            #expect(csv.contains("\"profile\",\"1\",\"phone\",\"+8613800000911\"\n"))
            #expect(csv.contains("\"orders\",\"1\",\"note\",\"a \"\"b\"\",\nc\\\"\n"))
            // The files are sealed, and each download is a row of the audit.
            let rows = try await stack.texts("SELECT t::text FROM member_exports t").joined()
            let hex = "13800000911".utf8.map { String(format: "%02x", $0) }.joined()
            #expect(!rows.contains("13800000911") && !rows.contains(hex))
            #expect(
                try await stack.texts(
                    "SELECT after FROM audit WHERE action = 'member.exported' ORDER BY sequence")
                    == ["json", "csv"])
        }
    }

    @Test(
        "A24 an export says by which accounts she comes in, where she came from and her old cards")
    func identities() async throws {
        try await PlatformShop.run { shop in
            let stack = shop.stack
            let phone = "13900000922"
            let member = try #require(
                try await shop.logIn(shop.weChat("openid-x1", phone: phone)).member)
            _ = try await stack.cards.reissue(
                .init(id: member.id, reason: "lost"), stack.staff())
            let export = try #require(try await ask(stack, member.id, phone).export?.id)
            try await ready(stack, export, member.id)
            let json = try await file(stack, export, member.id, .exportJson)
            let document = try #require(
                try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
            let data = try #require(document["data"] as? [String: [[String: String]]])
            let account = try #require(data["accounts"]?.first)
            #expect(account["platform"] == "WECHAT" && account["account"] == "openid-x1")
            #expect(account["app"] == shop.platforms.keys.weChatApp)
            #expect(data["membership"]?.first?["origin"] == "MINI_PROGRAM")
            #expect(data["formerCards"]?.map { $0["cardNumber"] } == [member.cardNumber])
        }
    }

    @Test("A24 an export takes a fresh code, is hers alone, and ends after a day; 3 a day")
    func limits() async throws {
        try await MemberStack.run { stack in
            let phone = "13800000912"
            let id = try #require(try await stack.register(phone).member?.id)
            let other = try #require(try await stack.register("13800000913").member?.id)
            #expect(
                await MemberStack.refusal {
                    try await stack.exports.request(.init(smsCode: "123456"), stack.member(id))
                } == "INVALID_SMS_CODE")
            let key = "export-key-00000912"
            let code = try await stack.nextCode(phone, .exportData)
            let first = try await stack.exports.request(
                .init(smsCode: code), stack.member(id, key: key))
            let again = try await stack.exports.request(
                .init(smsCode: code), stack.member(id, key: key))
            #expect(again.replayed && again.export?.id == first.export?.id)
            #expect(try await stack.count("member_exports") == 1)
            let export = try #require(first.export?.id)
            try await ready(stack, export, id)
            for stranger in [other] {
                #expect(
                    await MemberStack.refusal {
                        try await stack.exports.get(.init(id: export), stack.member(stranger))
                    } == "EXPORT_NOT_FOUND")
                #expect(
                    await MemberStack.refusal {
                        try await file(stack, export, stranger, .exportJson)
                    } == "EXPORT_NOT_FOUND")
            }
            _ = try await ask(stack, id, phone)
            _ = try await ask(stack, id, phone)
            #expect(
                await MemberStack.refusal { try await ask(stack, id, phone) }
                    == "EXPORT_LIMIT_REACHED")
            stack.clock.advance(seconds: 86_400)
            #expect(
                await MemberStack.refusal { try await file(stack, export, id, .exportJson) }
                    == "EXPORT_NOT_FOUND")
            try await eventually("the files are destroyed") {
                try await stack.count("member_exports", "id = '\(export)'") == 0
            }
        }
    }

    @Test("A24 a service that is away holds an export up, and does not spoil it")
    func away() async throws {
        try await MemberStack.run { stack in
            let phone = "13800000914"
            let id = try #require(try await stack.register(phone).member?.id)
            stack.others.keep { $0.failures = 1 }
            let export = try #require(try await ask(stack, id, phone).export?.id)
            try await eventually("the first try fails") {
                try await stack.count("member_exports", "attempts = 1 AND state = 1") == 1
            }
            #expect(
                await MemberStack.refusal { try await file(stack, export, id, .exportJson) }
                    == "EXPORT_NOT_READY")
            stack.clock.advance(seconds: 200)
            try await ready(stack, export, id)
        }
    }
}
