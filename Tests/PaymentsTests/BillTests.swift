import Foundation
import PaymentStandIns
import Primitives
import Synchronization
import TestKit
import Testing

@testable import Payments
@testable import Providers

@Suite("F06 Bills of a day")
struct BillTests {
    final class Lines: Sendable {
        private let lines = Mutex<[BillLine]>([])
        func add(_ line: BillLine) { lines.withLock { $0.append(line) } }
        var all: [BillLine] { lines.withLock { $0 } }
    }

    private let day = CalendarDate(year: 2026, month: 3, day: 5)!

    private func read(
        _ provider: any PaymentProvider, _ day: CalendarDate
    ) async throws(PaymentError) -> ([BillLine], BillSummary) {
        let lines = Lines()
        let summary = try await provider.bill(of: day) { lines.add($0) }
        return (lines.all, summary)
    }

    @Test(
        "F06 a day's bill has each payment, refund and reversal of that day in China",
        arguments: ProviderKind.allCases)
    func bill(kind: ProviderKind) async throws {
        try await PaymentWorld.run { world in
            let book = world.book(kind)
            let noon = world.clock.now
            book.plant("ORDER_0001", amountFen: 15_120, at: noon)
            book.plant("ORDER_0002", amountFen: 5, at: noon.adding(seconds: 60), state: .reversed)
            // 00:00:00 of the day in China is 16:00 of the day before in London.
            book.plant("ORDER_0003", amountFen: 100, at: Instant(rfc3339: "2026-03-04T16:00:00Z")!)
            book.plant("YESTERDAY1", amountFen: 100, at: Instant(rfc3339: "2026-03-04T15:59:59Z")!)
            book.plant("TOMORROW01", amountFen: 100, at: Instant(rfc3339: "2026-03-05T16:00:00Z")!)
            book.plantRefund("REFUND_0001", of: "ORDER_0001", amountFen: 3_557, at: noon)
            let (lines, summary) = try await read(world.provider(kind), day)
            let payments = lines.filter { $0.kind == .payment }
            #expect(
                payments.map(\.orderNumber).sorted() == ["ORDER_0001", "ORDER_0002", "ORDER_0003"])
            let refund = try #require(lines.first { $0.kind == .refund })
            #expect(refund.refundNumber == "REFUND_0001")
            #expect(refund.orderNumber == "ORDER_0001")
            #expect(refund.amount == Money(minor: 3_557))
            #expect(refund.at == noon)
            #expect(summary.paid == Money(minor: 15_225))
            #expect(lines.count(where: { $0.kind == .reversal }) == (kind == .weChat ? 1 : 0))
            #expect(summary.lines == lines.count)
        }
    }

    @Test("F06 a day without payments has no bill", arguments: ProviderKind.allCases)
    func noBill(kind: ProviderKind) async throws {
        try await PaymentWorld.run { world in
            let seen = await error { try await read(world.provider(kind), day) }
            guard case .refused(let refusal) = seen else {
                Issue.record("not refused: \(String(describing: seen))")
                return
            }
            #expect(refusal.reason == .noBill)
        }
    }

    @Test("F20 a bill that is not what its digest says, or breaks off, is no bill")
    func brokenBill() async throws {
        try await PaymentWorld.run { world in
            world.book(.weChat).plant("ORDER_0001", amountFen: 1, at: world.clock.now)
            let provider = try world.weChat()
            world.standIns.weChat.tamperBills()
            let changed = await error { try await read(provider, day) }
            #expect(changed == .unknown(.malformed("bill digest")))
            world.standIns.weChat.tamperBills(false)
            world.faults(.weChat).next("download", .truncated)
            let cut = await error { try await read(provider, day) }
            #expect(cut == .unknown(.connectionLost))
            #expect(try await read(provider, day).0.count == 1)
        }
    }

    @Test("F06 a large bill is read in pieces, with every line and fen")
    func largeBill() async throws {
        let seed = newSeed()
        try await PaymentWorld.run { world in
            for kind in ProviderKind.allCases {
                var random = SeededGenerator(seed: seed)
                var sum: Int64 = 0
                for index in 0..<3_000 {
                    let fen = Int64.random(in: 1...1_000_000, using: &random)
                    sum += fen
                    world.book(kind).plant(
                        "ORDER_\(index)", amountFen: fen,
                        at: world.clock.now.adding(seconds: Int64(index)))
                }
                let (lines, summary) = try await read(world.provider(kind), day)
                #expect(lines.count == 3_000)
                #expect(Set(lines.map(\.orderNumber)).count == 3_000)
                #expect(summary.paid == Money(minor: sum))
            }
        }
    }

    @Test("F06 a bill cut at any place is told from a whole one")
    func cutBill() throws {
        let text = """
            \u{FEFF}交易时间,商户号,微信订单号,商户订单号,交易状态,商户退款单号,退款金额,订单金额,商品名称\r
            `2026-03-05 12:59:00,`1900000109,`42001,`ORDER_1,`SUCCESS,`0,`0.00,`1.20,`tea, large\r
            `2026-03-05 13:00:00,`1900000109,`42001,`ORDER_1,`REFUND,`R1,`0.20,`1.20,`tea, large\r
            总交易单数,应结订单总金额\r
            `2,`1.20\r

            """
        func read(
            _ bytes: [UInt8], pieces: Int, of merchant: String = "1900000109"
        ) throws(PaymentError) -> BillSummary {
            var bill = WeChatPayBill(merchantId: merchant)
            var cutter = LineCutter()
            for start in stride(from: 0, to: bytes.count, by: pieces) {
                for line in try cutter.take(Array(bytes[start..<min(start + pieces, bytes.count)]))
                {
                    _ = try bill.read(line)
                }
            }
            if let line = cutter.last() { _ = try bill.read(line) }
            return try bill.finish()
        }
        let bytes = Array(text.utf8)
        for pieces in [1, 7, 4_096] {
            let summary = try read(bytes, pieces: pieces)
            #expect(summary.lines == 2)
            #expect(summary.paid == Money(minor: 120))
            #expect(summary.refunded == Money(minor: 20))
        }
        // One line less than the totals say; and the bill of somebody else.
        let lacking = Array(text.replacing("`2,`1.20", with: "`3,`1.20").utf8)
        #expect(throws: PaymentError.unknown(.malformed("bill totals"))) {
            try read(lacking, pieces: 64)
        }
        #expect(throws: PaymentError.unknown(.mismatch(field: "商户号"))) {
            try read(bytes, pieces: 64, of: "1900000110")
        }
        // But for what follows the totals' first field, nothing may be missing.
        let whole = bytes.count - "`2,`1.20\r\n".utf8.count
        for length in 0...whole {
            #expect(throws: PaymentError.self) { try read(Array(bytes[..<length]), pieces: 64) }
        }
    }

    @Test("F06 DEFLATE with fixed, dynamic and stored blocks unpacks to what was packed")
    func inflate() async throws {
        for (packed, size, checksum) in PackedSamples.all {
            let bytes = Array(try #require(Data(base64Encoded: packed)))
            var inflate = Inflate(bytes[...])
            var unpacked: [UInt8] = []
            try await inflate.run { unpacked += $0 }
            #expect(unpacked.count == size)
            var crc = ZipArchive.Checksum()
            crc.add(unpacked)
            #expect(crc.value == checksum)
            // What is cut off is never taken for whole.
            for length in stride(from: 0, to: bytes.count - 1, by: max(1, bytes.count / 50)) {
                var cut = Inflate(bytes[..<length])
                await #expect(throws: Inflate.Broken.self) { try await cut.run { _ in } }
            }
        }
    }

    @Test("F20 random bytes are no archive, and nothing is read beyond them")
    func randomArchives() async throws {
        var random = SeededGenerator(seed: newSeed())
        let sample = Array(try #require(Data(base64Encoded: PackedSamples.archive)))
        let entry = try #require(try ZipArchive(sample).entries.first)
        try await ZipArchive.unpack(entry) { _ in }
        // The checksum stands in the index, sixteen bytes after its mark.
        var changed = sample
        let mark: [UInt8] = [0x50, 0x4B, 1, 2]
        let index = try #require(
            changed.indices.dropLast(4).last { changed[$0..<$0 + 4].elementsEqual(mark) })
        changed[index + 16] ^= 1
        let spoilt = try #require(try ZipArchive(changed).entries.first)
        await #expect(throws: ZipArchive.Broken.self) {
            try await ZipArchive.unpack(spoilt) { _ in }
        }
        for _ in 0..<2_000 {
            var bytes = sample
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
                    in: 0...255, using: &random)
            }
            if Bool.random(using: &random) {
                bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
            }
            guard let archive = try? ZipArchive(bytes) else { continue }
            for entry in archive.entries {
                try? await ZipArchive.unpack(entry) { _ in }
            }
        }
    }
}
