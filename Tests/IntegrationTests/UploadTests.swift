import Messages
import Primitives
import TTRPC
import TestKit
import Testing

@testable import MarketingService

/// Large tables that come in parts.
@Suite("Uploads of items")
struct UploadTests {
    private static let names = "sku,name_zh,name_en,category,list_price\n"

    private static func rows(_ numbers: ClosedRange<Int>, price: String = "12.50") -> String {
        numbers.map { "s-\($0),\"商品 \($0)\",\"Item, \($0)\",snack,\(price)\n" }.joined()
    }

    /// Cuts a text into parts of so many characters, wherever that is.
    private static func parts(_ text: String, of length: Int) -> [[String]] {
        var parts: [[String]] = []
        var rest = text[...]
        while !rest.isEmpty {
            var part: [String] = []
            var left = length
            while left > 0, !rest.isEmpty {
                part.append(String(rest.prefix(min(1_000, left))))
                rest = rest.dropFirst(min(1_000, left))
                left -= 1_000
            }
            parts.append(part)
        }
        return parts
    }

    private func send(
        _ text: String, of length: Int, _ stack: MarketingStack, dryRun: Bool = false,
        skipInvalid: Bool = false, compare: Bool = false
    ) async throws -> MarketingV1.Upload {
        let begun = try await stack.uploads.begin(
            .init(
                kind: .uploadItems, name: "items.csv", dryRun: dryRun, skipInvalid: skipInvalid,
                compare: compare), stack.staff())
        let id = try #require(begun.upload?.id)
        let parts = Self.parts(text, of: length)
        for (index, part) in parts.enumerated() {
            let key = "part-\(index)-of-\(id)"
            for _ in 0..<2 {
                _ = try await stack.uploads.append(
                    .init(id: id, number: Int32(index + 1), text: part), stack.staff(key: key))
            }
        }
        _ = try await stack.uploads.finish(
            .init(id: id, parts: Int32(parts.count)), stack.staff())
        try await eventually("the upload has ended", within: .seconds(60)) {
            try await stack.uploads.get(.init(id: id), stack.staff()).endedAt != nil
        }
        let upload = try await stack.uploads.get(.init(id: id), stack.staff())
        #expect(upload.bytes == Int64(text.utf8.count) && upload.parts == Int32(parts.count))
        return upload
    }

    private func price(of sku: String, _ stack: MarketingStack) async throws -> Int64? {
        do {
            return try await stack.items.get(.init(sku: sku), stack.staff())
                .definition?.listPriceMinor
        } catch let status as RPCStatus where status.code == .notFound {
            return nil
        }
    }

    @Test("X23 a table of thousands of rows comes in parts that end anywhere, and is written once")
    func large() async throws {
        try await MarketingStack.run { stack in
            let text = Self.names + Self.rows(1...4_500)
            let upload = try await send(text, of: 50_003, stack)
            #expect(upload.state == .uploadDone && upload.doneBytes == upload.bytes)
            let report = try #require(upload.report)
            #expect(report.rows == 4_500 && report.created == 4_500 && report.written)
            #expect(report.problemCount == 0)
            for sku in ["s-1", "s-2000", "s-2001", "s-4500"] {
                #expect(try await price(of: sku, stack) == 1_250, "\(sku)")
            }
            // Again it changes nothing.
            let again = try await send(text, of: 700_000, stack)
            #expect(again.report?.unchanged == 4_500 && again.report?.created == 0)
        }
    }

    @Test("X23 where a row is wrong nothing is written, and its line is that of the whole text")
    func wrong() async throws {
        try await MarketingStack.run { stack in
            let text =
                Self.names + Self.rows(1...2_500) + "s-x,坏,Bad,snack,much\n"
                + Self.rows(2_501...3_000)
            let line = Int32(1 + 2_500 + 1)
            let refused = try await send(text, of: 40_000, stack)
            #expect(refused.state == .uploadRefused)
            #expect(refused.report?.problems.map(\.line) == [line])
            #expect(refused.report?.problems.map(\.sku) == ["s-x"])
            #expect(try await price(of: "s-1", stack) == nil)

            let dry = try await send(text, of: 40_000, stack, dryRun: true)
            #expect(dry.state == .uploadDone && dry.report?.written == false)
            #expect(dry.report?.created == 3_000 && dry.report?.invalid == 1)
            #expect(try await price(of: "s-1", stack) == nil)

            let skipped = try await send(text, of: 40_000, stack, skipInvalid: true)
            #expect(skipped.state == .uploadDone && skipped.report?.created == 3_000)
            #expect(skipped.report?.problems.map(\.line) == [line])
            #expect(try await price(of: "s-3000", stack) == 1_250)
        }
    }

    @Test("X20 a table that is compared names what the catalogue lacks or has otherwise")
    func compare() async throws {
        try await MarketingStack.run { stack in
            _ = try await send(Self.names + Self.rows(1...2_100), of: 50_000, stack)
            let same = try await send(
                Self.names + Self.rows(1...2_100), of: 50_000, stack, compare: true)
            #expect(same.state == .uploadDone && same.report?.unchanged == 2_100)
            #expect(same.report?.problemCount == 0 && same.report?.written == false)
            let text =
                Self.names + Self.rows(1...2_099) + Self.rows(2_100...2_100, price: "13")
                + Self.rows(9_000...9_000)
            let compared = try await send(text, of: 50_000, stack, compare: true)
            let report = try #require(compared.report)
            #expect(report.unchanged == 2_099 && report.changed == 1 && report.created == 1)
            #expect(report.problems.map(\.line) == [2_101, 2_102])
            #expect(report.problems.map(\.sku) == ["s-2100", "s-9000"])
            #expect(report.problems.map(\.column) == ["list_price", ""])
            #expect(try await price(of: "s-2100", stack) == 1_250)
            #expect(try await price(of: "s-9000", stack) == nil)
        }
    }

    @Test("X23 a table that comes as one call goes on at its next byte, and may be thrown away")
    func oneCall() async throws {
        try await MarketingStack.run { stack in
            let text = Array((Self.names + Self.rows(1...3)).utf8)
            // Within a character.
            let cut = Self.names.utf8.count + 8
            let begun = try await stack.uploads.begin(.init(kind: .uploadItems), stack.staff())
            let id = try #require(begun.upload?.id)
            for isAgain in [false, true] {
                let reply = try await stack.uploads.send(
                    .init(id: id, content: Array(text[..<cut])), stack.staff(key: "first-\(id)"))
                #expect(reply.upload?.bytes == Int64(cut) && reply.replayed == isAgain)
            }
            for offset in [0, cut + 1] {
                let refused = try await refusalKey {
                    _ = try await stack.uploads.send(
                        .init(id: id, offset: Int64(offset), content: [0x61]), stack.staff())
                }
                #expect(refused == "UPLOAD_OFFSET")
            }
            let last = try await stack.uploads.send(
                .init(id: id, offset: Int64(cut), content: Array(text[cut...]), last: true),
                stack.staff())
            #expect(last.upload?.state == .uploadChecking)
            try await eventually("the upload has ended", within: .seconds(60)) {
                try await stack.uploads.get(.init(id: id), stack.staff()).state == .uploadDone
            }
            #expect(try await price(of: "s-3", stack) == 1_250)

            let spoiled = try await stack.uploads.begin(.init(kind: .uploadItems), stack.staff())
            let other = try #require(spoiled.upload?.id)
            _ = try await stack.uploads.send(.init(id: other, content: text), stack.staff())
            let ended = try await stack.uploads.send(
                .init(id: other, offset: Int64(text.count), spoiled: true), stack.staff())
            #expect(ended.upload?.state == .uploadCancelled)
            for spoiled in [false, true] {
                let refused = try await refusalKey {
                    _ = try await stack.uploads.send(
                        .init(
                            id: other, offset: Int64(text.count), content: [0x61],
                            spoiled: spoiled), stack.staff())
                }
                #expect(refused == "UPLOAD_CLOSED")
            }
        }
    }

    @Test("X23 parts come one after the other, and what is no table is refused")
    func refused() async throws {
        try await MarketingStack.run { stack in
            let begun = try await stack.uploads.begin(
                .init(kind: .uploadItems, name: "x"), stack.staff())
            let id = try #require(begun.upload?.id)
            let cases: [(MarketingV1.AppendUploadRequest, String)] = [
                (.init(id: id, number: 2, text: ["a"]), "UPLOAD_PART"),
                (.init(id: id, number: 1, text: []), "INVALID_ARGUMENT"),
                (.init(id: Demo.store, number: 1, text: ["a"]), "UPLOAD_NOT_FOUND"),
            ]
            for (request, key) in cases {
                let refused = try await refusalKey {
                    _ = try await stack.uploads.append(request, stack.staff())
                }
                #expect(refused == key)
            }
            #expect(
                try await refusalKey {
                    _ = try await stack.uploads.finish(.init(id: id, parts: 0), stack.staff())
                } == "UPLOAD_PART")
            let cancelled = try await stack.uploads.cancel(.init(id: id), stack.staff())
            #expect(cancelled.upload?.state == .uploadCancelled)
            #expect(
                try await refusalKey {
                    _ = try await stack.uploads.append(
                        .init(id: id, number: 1, text: ["a"]), stack.staff())
                } == "UPLOAD_CLOSED")
            let unknown = try await send("sku,colour\ns-1,red\n", of: 5, stack)
            #expect(unknown.state == .uploadRefused)
            #expect(unknown.report?.problems.map(\.column) == ["colour"])
            // Nobody has sent the last part for a day.
            let left = try await stack.uploads.begin(.init(kind: .uploadItems), stack.staff())
            stack.clock.advance(seconds: 86_400)
            try await eventually("it is cancelled") {
                try await stack.uploads.get(
                    .init(id: left.upload?.id ?? ""), stack.staff()
                ).state == .uploadCancelled
            }
        }
    }
}
