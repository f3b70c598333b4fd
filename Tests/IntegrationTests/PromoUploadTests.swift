import Messages
import Primitives
import TTRPC
import TestKit
import Testing

@testable import MarketingService

/// Promo codes that come as large tables.
@Suite("Uploads of promo codes")
struct PromoUploadTests {
    private static func rows(_ numbers: ClosedRange<Int>) -> String {
        numbers.map { "AUTUMN-\($0),x\n" }.joined()
    }

    private func send(
        _ text: String, for template: String, _ stack: MarketingStack, name: String = "合作方",
        dryRun: Bool = false, skipInvalid: Bool = false, compare: Bool = false
    ) async throws -> MarketingV1.Upload {
        let begun = try await stack.uploads.begin(
            .init(
                kind: .uploadPromoCodes, name: name, dryRun: dryRun, skipInvalid: skipInvalid,
                compare: compare, promoCodes: .init(templateId: template)), stack.staff())
        let id = try #require(begun.upload?.id)
        let bytes = Array(text.utf8)
        let cut = bytes.count / 2
        for isAgain in [false, true] {
            let reply = try await stack.uploads.send(
                .init(id: id, content: Array(bytes[..<cut])), stack.staff(key: "first-\(id)"))
            #expect(reply.replayed == isAgain)
        }
        _ = try await stack.uploads.send(
            .init(id: id, offset: Int64(cut), content: Array(bytes[cut...]), last: true),
            stack.staff())
        try await eventually("the upload has ended", within: .seconds(60)) {
            try await stack.uploads.get(.init(id: id), stack.staff()).endedAt != nil
        }
        let upload = try await stack.uploads.get(.init(id: id), stack.staff())
        #expect(upload.kind == .uploadPromoCodes && upload.name == name)
        return upload
    }

    private func batches(_ stack: MarketingStack) async throws -> [MarketingV1.PromoBatch] {
        try await stack.codes.list(.init(), stack.staff()).batches
    }

    @Test("X07 a table of thousands of codes becomes one batch, each code once, and orders use it")
    func large() async throws {
        try await MarketingStack.run { stack in
            let template = try await stack.template()
            // One stands again far below, as somebody has typed it.
            let text = "code,note\n" + Self.rows(1...4_500) + "autumn1,y\n"
            let upload = try await send(text, for: template, stack)
            #expect(upload.state == .uploadDone && upload.doneBytes == upload.bytes)
            let report = try #require(upload.report)
            #expect(report.rows == 4_501 && report.created == 4_500 && report.unchanged == 1)
            #expect(report.written && report.problemCount == 0)
            let batch = try #require(try await batches(stack).first)
            #expect(batch.id == upload.id && batch.codes == 4_500 && batch.name == "合作方")
            #expect(batch.templateId == template && batch.state == .promoBatchActive)
            let ann = Demo.member(1)
            _ = try await stack.hold(stack.identifiers.next(), of: ann, codes: ["autumn4500"])
            let used = try await refusalKey {
                _ = try await stack.hold(stack.identifiers.next(), of: ann, codes: ["AUTUMN-4500"])
            }
            #expect(used == "COUPON_EXHAUSTED")

            // Again, and with one more: what is there is there.
            let again = try await send(text, for: template, stack)
            #expect(again.report?.created == 0 && again.report?.unchanged == 4_501)
            let more = try await send(text + "AUTUMN-4501,\n", for: template, stack)
            #expect(more.report?.created == 1 && more.report?.unchanged == 4_501)
            #expect(try await batches(stack).map(\.id) == [more.id, upload.id])
            try await stack.checkCounts()
        }
    }

    @Test("X07 while a line is no code, or another batch's, none is written unless asked for")
    func wrong() async throws {
        try await MarketingStack.run { stack in
            let template = try await stack.template()
            _ = try await stack.codes.create(
                .init(
                    templateId: template, name: "夏日",
                    codes: .imported(.init(csv: ["code\nAUTUMN-7\n"]))), stack.staff())
            let text = "code,note\n" + Self.rows(1...2_500) + "=1+1,z\n"
            let refused = try await send(text, for: template, stack)
            #expect(refused.state == .uploadRefused)
            #expect(refused.report?.problems.map(\.line) == [8, 2_502])
            #expect(refused.report?.problems.map(\.column) == ["code", "code"])
            #expect(try await batches(stack).count == 1)

            let dry = try await send(text, for: template, stack, dryRun: true)
            #expect(dry.state == .uploadDone && dry.report?.written == false)
            #expect(dry.report?.created == 2_499 && dry.report?.invalid == 2)
            #expect(try await batches(stack).count == 1)

            let skipped = try await send(text, for: template, stack, skipInvalid: true)
            #expect(skipped.state == .uploadDone && skipped.report?.created == 2_499)
            #expect(try await batches(stack).first?.codes == 2_499)

            let noColumn = try await send("name\nAUTUMN\n", for: template, stack)
            #expect(noColumn.state == .uploadRefused)
            #expect(noColumn.report?.problems.map(\.line) == [1])
            try await stack.checkCounts()
        }
    }

    @Test("X20 an upload that compares names each code that is missing or is another batch's")
    func compare() async throws {
        try await MarketingStack.run { stack in
            let template = try await stack.template()
            _ = try await send("code\n" + Self.rows(1...3), for: template, stack)
            let same = try await send(
                "code\n" + Self.rows(1...3), for: template, stack, compare: true)
            #expect(same.report?.unchanged == 3 && same.report?.problemCount == 0)
            let more = try await send(
                "code\n" + Self.rows(2...4), for: template, stack, compare: true)
            #expect(more.state == .uploadDone && more.report?.unchanged == 2)
            #expect(more.report?.problems.map(\.line) == [4])
            let other = try await send(
                "code\n" + Self.rows(1...2), for: template, stack, name: "别处", compare: true)
            #expect(other.report?.unchanged == 0 && other.report?.problemCount == 2)
            // A batch that was closed is no place of codes that apply.
            let batch = try #require(try await batches(stack).first)
            _ = try await stack.codes.close(.init(id: batch.id), stack.staff())
            let closed = try await send(
                "code\n" + Self.rows(1...3), for: template, stack, compare: true)
            #expect(closed.report?.unchanged == 0 && closed.report?.problemCount == 3)
            #expect(try await batches(stack).count == 1)
        }
    }

    @Test("X07 whoever may bring items only brings no codes, and codes need a template and a name")
    func refused() async throws {
        try await MarketingStack.run { stack in
            let template = try await stack.template()
            let archived = try await stack.template()
            _ = try await stack.templates.archive(.init(id: archived), stack.staff())
            let cases: [(MarketingV1.BeginUploadRequest, String)] = [
                (.init(kind: .uploadPromoCodes, name: "x"), "INVALID_ARGUMENT"),
                (
                    .init(kind: .uploadPromoCodes, promoCodes: .init(templateId: template)),
                    "INVALID_ARGUMENT"
                ),
                (
                    .init(kind: .uploadItems, promoCodes: .init(templateId: template)),
                    "INVALID_ARGUMENT"
                ),
                (
                    .init(
                        kind: .uploadPromoCodes, name: "x",
                        promoCodes: .init(
                            templateId: template, from: MarketingStack.noon,
                            until: MarketingStack.noon)), "INVALID_ARGUMENT"
                ),
                (
                    .init(
                        kind: .uploadPromoCodes, name: "x",
                        promoCodes: .init(templateId: Demo.store)), "TEMPLATE_NOT_FOUND"
                ),
                (
                    .init(
                        kind: .uploadPromoCodes, name: "x",
                        promoCodes: .init(templateId: archived)), "COUPON_NOT_AVAILABLE"
                ),
            ]
            for (request, key) in cases {
                let refused = try await refusalKey {
                    _ = try await stack.uploads.begin(request, stack.staff())
                }
                #expect(refused == key)
            }
            let request = MarketingV1.BeginUploadRequest(
                kind: .uploadPromoCodes, name: "x", promoCodes: .init(templateId: template))
            let begun = try await stack.uploads.begin(request, stack.staff())
            let id = try #require(begun.upload?.id)
            // An administrator keeps items, and has nothing to do with codes.
            let denied: [() async throws -> Void] = [
                { _ = try await stack.uploads.begin(request, stack.staff("admin")) },
                { _ = try await stack.uploads.get(.init(id: id), stack.staff("admin")) },
                {
                    _ = try await stack.uploads.send(
                        .init(id: id, content: [0x61]), stack.staff("admin"))
                },
                { _ = try await stack.uploads.cancel(.init(id: id), stack.staff("admin")) },
            ]
            for call in denied {
                #expect(try await refusalKey(call) == "PERMISSION_DENIED")
            }
            let items = try await stack.uploads.begin(
                .init(kind: .uploadItems), stack.staff("admin"))
            #expect(items.upload?.state == .uploadOpen)
        }
    }
}
