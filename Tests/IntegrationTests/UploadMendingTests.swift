import Messages
import Postgres
import Primitives
import TTRPC
import TestKit
import Testing

@testable import MarketingService

/// Large tables of which something is wrong: rows, or the work itself.
@Suite("Uploads of items that are mended")
struct UploadMendingTests {
    private static let names = "sku,name_zh,name_en,category,list_price\n"

    private static func row(_ sku: String, price: String = "12.50") -> String {
        "\(sku),\"商品, \(sku)\",Item,snack,\(price)\n"
    }

    /// - Returns: the upload's id.
    private func send(
        _ text: String, _ stack: MarketingStack, kind: MarketingV1.UploadKind = .uploadItems,
        skipInvalid: Bool = false, promoCodes: MarketingV1.UploadedPromoCodes? = nil
    ) async throws -> String {
        let begun = try await stack.uploads.begin(
            .init(kind: kind, name: "a table", skipInvalid: skipInvalid, promoCodes: promoCodes),
            stack.staff())
        let id = try #require(begun.upload?.id)
        _ = try await stack.uploads.send(
            .init(id: id, content: Array(text.utf8), last: true), stack.staff())
        return id
    }

    private func get(_ id: String, _ stack: MarketingStack) async throws -> MarketingV1.Upload {
        try await stack.uploads.get(.init(id: id), stack.staff())
    }

    private func ended(_ id: String, _ stack: MarketingStack) async throws -> MarketingV1.Upload {
        try await eventually("the upload has ended", within: .seconds(60)) {
            try await get(id, stack).endedAt != nil
        }
        return try await get(id, stack)
    }

    @Test(
        "X23 rows that always fail hold up nobody, and go on where they stand when they are mended"
    )
    func poisoned() async throws {
        try await MarketingStack.run { stack in
            try await stack.owner.execute(PoisonItem(), deadline: .now + .seconds(10))
            let first = (1...2_000).map { Self.row("a-\($0)") }.joined()
            let id = try await send(Self.names + first + Self.row("poison"), stack)
            try await eventually("the first try has failed", within: .seconds(60)) {
                try await get(id, stack).failure != nil
            }
            let good = try await send(Self.names + Self.row("g-1"), stack)
            #expect(try await ended(good, stack).state == .uploadDone)
            for tries in Int32(2)...10 {
                try await stack.clock.passes("try \(tries)") {
                    try await get(id, stack).tries >= tries
                }
            }
            try await eventually("it is given up") {
                try await get(id, stack).state == .uploadFailed
            }
            let failed = try await get(id, stack)
            // The first piece is written, and the failure names the line behind it.
            #expect(failed.report?.created == 2_000 && failed.doneBytes > 0)
            #expect(failed.failure?.key == "UPLOAD_WORK_FAILED")
            #expect(failed.failure?.details.map(\.value) == ["2002"])
            try await stack.owner.execute(MendItems(), deadline: .now + .seconds(10))
            let resumed = try await stack.uploads.resume(.init(id: id), stack.staff())
            #expect(resumed.upload?.state == .uploadWriting)
            let done = try await ended(id, stack)
            #expect(done.state == .uploadDone && done.failure == nil)
            #expect(done.report?.created == 2_001 && done.report?.unchanged == 0)
            #expect(
                try await refusalKey {
                    _ = try await stack.uploads.resume(.init(id: id), stack.staff())
                } == "UPLOAD_NOT_FAILED")
        }
    }

    @Test("X23 an upload that waits after a failure may be cancelled")
    func cancelled() async throws {
        try await MarketingStack.run { stack in
            try await stack.owner.execute(PoisonItem(), deadline: .now + .seconds(10))
            let id = try await send(Self.names + Self.row("poison"), stack)
            try await eventually("the first try has failed") {
                try await get(id, stack).failure != nil
            }
            let cancelled = try await stack.uploads.cancel(.init(id: id), stack.staff())
            #expect(cancelled.upload?.state == .uploadCancelled)
            // Why, it says still.
            #expect(cancelled.upload?.failure != nil && cancelled.upload?.endedAt != nil)
        }
    }

    @Test("X23 X20 rows that were left out come back with what is wrong, and are taken once mended")
    func skipping() async throws {
        try await MarketingStack.run { stack in
            let text =
                "\n" + Self.names + (1...2_100).map { Self.row("s-\($0)") }.joined()
                + Self.row("s-x", price: "much") + "s-y,short\n" + Self.row("s-z")
            let id = try await send(text, stack, skipInvalid: true)
            let done = try await ended(id, stack)
            #expect(done.state == .uploadDone)
            #expect(done.report?.created == 2_101 && done.report?.invalid == 2)
            let page = try await stack.uploads.listRejected(.init(id: id), stack.staff())
            let lines = page.csv.split(separator: "\r\n")
            #expect(lines.count == 3)
            #expect(lines.first == "sku,name_zh,name_en,category,list_price,problem")
            #expect(lines[1].hasPrefix("s-x,\"商品, s-x\",Item,snack,much,line 2103: list_price: "))
            #expect(lines[2].hasPrefix("\"s-y,short\",,,,,line 2104: has 2 cells instead of 5"))
            let mended = lines[...1].joined(separator: "\r\n").replacing(",much,", with: ",9,")
            let rest = try await ended(try await send(mended, stack), stack)
            #expect(rest.state == .uploadDone && rest.report?.created == 1)

            // Codes likewise.
            let template = try await stack.template()
            let codes = try await send(
                "code\nSPRING-1\nno code!\n", stack, kind: .uploadPromoCodes, skipInvalid: true,
                promoCodes: .init(templateId: template))
            #expect(try await ended(codes, stack).report?.created == 1)
            let left = try await stack.uploads.listRejected(.init(id: codes), stack.staff())
            #expect(left.csv.contains("no code!,\"line 3: code: is not 4 to 48 letters, digits"))
        }
    }
}

private struct PoisonItem: Statement {
    static let sql = "ALTER TABLE items ADD CONSTRAINT poisoned CHECK (sku <> 'poison')"
}

private struct MendItems: Statement {
    static let sql = "ALTER TABLE items DROP CONSTRAINT poisoned"
}
