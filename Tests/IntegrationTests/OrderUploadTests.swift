import Foundation
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@testable import PointsService

/// Files of orders that a job works off.
@Suite("Uploads of orders")
struct OrderUploadTests {
    private static let header = "externalId,storeId,paidAt,member,quantity,amountMinor,name\n"

    private static func rows(_ numbers: ClosedRange<Int>, of member: UUIDv7) -> String {
        numbers.map { number in
            let order = "u-\(number),\(Demo.store),2021-03-05T04:00:00Z,\(member)"
            return "\(order),1,600,\"茶, 大\"\n\(order),1,400,饼\n"
        }.joined()
    }

    private func send(
        _ text: String, _ stack: PointsStack, dryRun: Bool = false, compare: Bool = false
    ) async throws -> PointsV1.OrderUpload {
        let uploads = PointsV1.OrderUploads.Client(stack.channel)
        let begun = try await uploads.begin(
            .init(name: "orders.csv", dryRun: dryRun, compare: compare),
            stack.staff("owner", key: PointsStack.key(UUID().uuidString)))
        let id = try #require(begun.upload?.id)
        let bytes = Array(text.utf8)
        let cut = bytes.count / 2
        _ = try await uploads.send(
            .init(id: id, content: Array(bytes[..<cut])),
            stack.staff("owner", key: "first-\(id)"))
        let last = try await uploads.send(
            .init(id: id, offset: Int64(cut), content: Array(bytes[cut...]), last: true),
            stack.staff("owner", key: "last-\(id)"))
        #expect(last.upload?.state == .orderUploadChecking)
        try await eventually("the upload has ended", within: .seconds(60)) {
            try await uploads.get(.init(id: id), stack.staff("owner")).endedAt != nil
        }
        return try await uploads.get(.init(id: id), stack.staff("owner"))
    }

    @Test("E01 a file of thousands of rows is worked off by two instances, each order placed once")
    func large() async throws {
        try await PointsStack.run(instances: 2) { stack in
            stack.members.add(Demo.member(1))
            try await stack.projected(1)
            let text = Self.header + Self.rows(1...1_200, of: Demo.member(1))
            let upload = try await send(text, stack)
            #expect(upload.state == .orderUploadDone && upload.doneBytes == upload.bytes)
            let report = try #require(upload.report)
            #expect(report.rowCount == 2_400 && report.orderCount == 1_200)
            #expect(report.placedCount == 1_200 && report.alreadyPlacedCount == 0)
            #expect(report.sumMinor == 1_200_000 && report.problemCount == 0)
            #expect(report.bookedCount == 1_200 && report.bookedMinor == 1_200_000)
            #expect(try await stack.number(CountRows.orders) == 1_200)
            let again = try await send(text, stack)
            #expect(again.report?.placedCount == 0 && again.report?.alreadyPlacedCount == 1_200)
            try await Violations.check(stack.owner)
        }
    }

    @Test("E01 where a row makes no sense no order is placed, and its number is that of the file")
    func wrong() async throws {
        try await PointsStack.run { stack in
            stack.members.add(Demo.member(1), phone: "+8613800000001")
            try await stack.projected(1)
            let ann = Demo.member(1)
            let text =
                Self.header + Self.rows(1...900, of: ann)
                + "w-1,\(Demo.store),2021-03-05T04:00:00Z,\(ann),0,1,茶\n"
                + "w-2,\(Demo.store),2021-03-05T04:00:00Z,+8613800000001,1,1,茶\n"
            let refused = try await send(text, stack)
            #expect(refused.state == .orderUploadRefused)
            #expect(refused.report?.problems.map(\.row) == [1_802, 1_803])
            #expect(refused.report?.problems.map(\.column) == ["quantity", "member"])
            let dry = try await send(text, stack, dryRun: true)
            #expect(dry.state == .orderUploadDone && dry.report?.problemCount == 2)
            #expect(try await stack.number(CountRows.orders) == 0)
            // What only the ledger can refuse is reported, and nobody else's order waits for it.
            let missing = try await send(
                Self.header + Self.rows(1...1, of: Demo.member(9))
                    + Self.rows(2...2, of: ann), stack)
            #expect(missing.state == .orderUploadDone && missing.report?.placedCount == 1)
            #expect(missing.report?.problems.map(\.row) == [2])
            #expect(missing.report?.problems.map(\.key) == ["MEMBER_NOT_FOUND"])
        }
    }

    @Test("X20 an upload that compares names what the ledger lacks or has otherwise, no more")
    func compare() async throws {
        try await PointsStack.run { stack in
            stack.members.add(Demo.member(1))
            try await stack.projected(1)
            let ann = Demo.member(1)
            let first = try await send(Self.header + Self.rows(1...2, of: ann), stack)
            #expect(first.report?.placedCount == 2)
            let text =
                Self.header + Self.rows(1...1, of: ann)
                + "u-2,\(Demo.store),2021-03-05T04:00:00Z,\(ann),1,999,茶\n"
                + Self.rows(3...3, of: ann)
            let compared = try await send(text, stack, compare: true)
            #expect(compared.state == .orderUploadDone)
            let report = try #require(compared.report)
            #expect(report.orderCount == 3 && report.sumMinor == 2_999)
            #expect(report.bookedCount == 2 && report.bookedMinor == 2_000)
            #expect(report.placedCount == 0 && report.alreadyPlacedCount == 0)
            #expect(report.problems.map(\.row) == [4, 5])
            #expect(report.problems.map(\.column) == ["amountMinor", "externalId"])
            #expect(try await stack.number(CountRows.orders) == 2)
            // What is to be placed is told beforehand, and a dry run does not mind what is new.
            let dry = try await send(text, stack, dryRun: true)
            #expect(dry.report?.problemCount == 0 && dry.report?.bookedCount == 2)
        }
    }

    @Test("E01 columns that are not known end an upload at once, and sums stay within 64 bits")
    func strange() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            let rows = Self.rows(1...1_000, of: ann)
            for dryRun in [false, true] {
                let refused = try await send("colour," + Self.header + rows, stack, dryRun: dryRun)
                #expect(refused.state == .orderUploadRefused)
                #expect(refused.report?.problems.map(\.row) == [1])
            }
            // With the mark that spreadsheets write, and a thousand million million each.
            let most: Int64 = 1_000_000_000_000_000
            let large = (1...9_300).map {
                "l-\($0),\(Demo.store),2021-03-05T04:00:00Z,\(ann),1,\(most),茶\r\n"
            }.joined()
            let dry = try await send("\u{FEFF}" + Self.header + large, stack, dryRun: true)
            #expect(dry.state == .orderUploadDone && dry.report?.problemCount == 0)
            #expect(dry.report?.orderCount == 9_300 && dry.report?.sumMinor == .max)
        }
    }

    @Test("E01 an upload is for staff of the whole merchant, and ends when nobody finishes it")
    func ends() async throws {
        try await PointsStack.run { stack in
            let uploads = PointsV1.OrderUploads.Client(stack.channel)
            let confined = try await refusalKey {
                _ = try await uploads.begin(
                    .init(),
                    stack.staff(
                        "owner", stores: [Demo.store], key: PointsStack.key("confined")))
            }
            #expect(confined == "OUT_OF_SCOPE")
            let begun = try await uploads.begin(
                .init(), stack.staff("owner", key: PointsStack.key("left")))
            let id = try #require(begun.upload?.id)
            stack.clock.advance(seconds: 86_400)
            try await eventually("it is cancelled") {
                try await uploads.get(.init(id: id), stack.staff("owner")).state
                    == .orderUploadCancelled
            }
            let closed = try await refusalKey {
                _ = try await uploads.send(
                    .init(id: id, content: [0x61]),
                    stack.staff("owner", key: PointsStack.key("closed")))
            }
            #expect(closed == "UPLOAD_CLOSED")
        }
    }
}
