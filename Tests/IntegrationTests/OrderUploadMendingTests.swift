import Foundation
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@testable import PointsService

/// Files of orders of which something is wrong: rows, or the work itself.
@Suite("Uploads of orders that are mended")
struct OrderUploadMendingTests {
    private typealias Upload = PointsV1.OrderUpload

    private static let header = "externalId,storeId,paidAt,member,quantity,amountMinor,name\n"

    private static func row(
        _ number: String, of member: String, quantity: Int = 1, amountMinor: Int = 600
    ) -> String {
        "\(number),\(Demo.store),2026-03-05T03:00:00Z,\(member),\(quantity),\(amountMinor),茶\n"
    }

    private func uploads(_ stack: PointsStack) -> PointsV1.OrderUploads.Client {
        PointsV1.OrderUploads.Client(stack.channel)
    }

    private func key() -> String { PointsStack.key(UUID().uuidString) }

    /// - Returns: the upload's id.
    private func send(
        _ text: String, _ stack: PointsStack, skipInvalid: Bool = false
    ) async throws -> String {
        let begun = try await uploads(stack).begin(
            .init(name: "orders.csv", skipInvalid: skipInvalid), stack.staff("owner", key: key()))
        let id = try #require(begun.upload?.id)
        _ = try await uploads(stack).send(
            .init(id: id, content: Array(text.utf8), last: true), stack.staff("owner", key: key()))
        return id
    }

    private func get(_ id: String, _ stack: PointsStack) async throws -> Upload {
        try await uploads(stack).get(.init(id: id), stack.staff("owner"))
    }

    private func ended(_ id: String, _ stack: PointsStack) async throws -> Upload {
        try await eventually("the upload has ended", within: .seconds(60)) {
            try await get(id, stack).endedAt != nil
        }
        return try await get(id, stack)
    }

    private func known(_ numbers: ClosedRange<Int>, _ stack: PointsStack) async throws {
        for number in numbers { stack.members.add(Demo.member(number)) }
        try await stack.projected(Int64(numbers.count))
    }

    // MARK: Work that fails

    @Test(
        "X20 X23 rows that always fail hold up nobody, are given up, and go on when they are mended"
    )
    func poisoned() async throws {
        try await PointsStack.run { stack in
            try await known(1...2, stack)
            let (ann, ben) = (Demo.member(1).description, Demo.member(2).description)
            try await stack.owner.execute(PoisonOrder(), deadline: .now + .seconds(10))
            let text =
                Self.header + Self.row("p-1", of: ann) + Self.row("poison", of: ann)
                + Self.row("p-3", of: ben)
            let id = try await send(text, stack)
            try await eventually("the first try has failed") {
                try await get(id, stack).failure != nil
            }
            // The one behind it does not wait.
            let good = try await send(Self.header + Self.row("g-1", of: ben), stack)
            #expect(try await ended(good, stack).state == .orderUploadDone)

            let waiting = try await get(id, stack)
            #expect(waiting.state == .orderUploadPlacing && waiting.tries == 1)
            for tries in 2...UploadRow<PointsV1.OrderUploadReport>.mostTries {
                try await stack.clock.passes("try \(tries)") {
                    try await get(id, stack).tries >= tries
                }
            }
            try await eventually("it is given up") {
                try await get(id, stack).state == .orderUploadFailed
            }
            let failed = try await get(id, stack)
            #expect(failed.failedAt != nil && failed.endedAt == nil)
            let failure = try #require(failed.failure)
            #expect(failure.key == "UPLOAD_WORK_FAILED")
            #expect(failure.details.contains { $0.name == "line" && $0.value == "1" })
            #expect(failure.message?.zh.contains("第 1 行") == true)
            // Nothing of what is within is told.
            #expect(failure.message?.en.contains("poisoned") == false)
            let figures = stack.metrics.render()
            #expect(figures.contains("patron_points_uploads_failed_total 1\n"))
            #expect(figures.contains("patron_points_upload_tries_failed_total 10\n"))

            // Tried again before it is mended, it fails again, and may be tried again at once.
            _ = try await uploads(stack).resume(.init(id: id), stack.staff("owner", key: key()))
            try await eventually("it has failed again") {
                let upload = try await get(id, stack)
                return upload.state == .orderUploadPlacing && upload.tries == 1
                    && stack.metrics.render().contains("upload_tries_failed_total 11\n")
            }
            try await stack.owner.execute(MendOrders(), deadline: .now + .seconds(10))
            _ = try await uploads(stack).resume(.init(id: id), stack.staff("owner", key: key()))
            let done = try await ended(id, stack)
            #expect(done.state == .orderUploadDone && done.failure == nil && done.tries == 0)
            let report = try #require(done.report)
            #expect(report.placedCount + report.alreadyPlacedCount == 3)
            #expect(report.bookedCount == 3 && report.bookedMinor == 1_800)
            #expect(try await stack.number(CountRows.orders) == 4)
            #expect(try await stack.balance(of: Demo.member(1)).available == 12)
            #expect(try await stack.balance(of: Demo.member(2)).available == 12)
            try await Violations.check(stack.owner)
            let over = try await refusalKey {
                _ = try await uploads(stack).resume(
                    .init(id: id), stack.staff("owner", key: key()))
            }
            #expect(over == "UPLOAD_NOT_FAILED")
        }
    }

    @Test("X23 rows by which the process dies are given up, too, and after a month the file goes")
    func deadly() async throws {
        try await PointsStack.run { stack in
            try await known(1...1, stack)
            let begun = try await uploads(stack).begin(.init(), stack.staff("owner", key: key()))
            let id = try #require(begun.upload?.id)
            // As if an instance after the other had taken the rows and never said anything.
            try await stack.owner.execute(UseUpTries(), deadline: .now + .seconds(10))
            let text = Self.header + Self.row("d-1", of: Demo.member(1).description)
            _ = try await uploads(stack).send(
                .init(id: id, content: Array(text.utf8), last: true),
                stack.staff("owner", key: key()))
            try await eventually("it is given up") {
                try await get(id, stack).state == .orderUploadFailed
            }
            #expect(try await get(id, stack).failure?.key == "UPLOAD_WORK_LOST")
            #expect(try await stack.number(CountParts()) == 1)
            #expect(try await stack.number(CountRows.orders) == 0)
            stack.clock.advance(seconds: 30 * 86_400)
            #expect(try await ended(id, stack).state == .orderUploadCancelled)
            #expect(try await stack.number(CountParts()) == 0)
        }
    }

    // MARK: Rows that are wrong

    @Test(
        "X20 X23 right orders are placed although others are wrong, and those come back to be mended"
    )
    func skipping() async throws {
        try await PointsStack.run { stack in
            try await known(1...1, stack)
            let ann = Demo.member(1).description
            let text =
                Self.header + Self.row("s-1", of: ann)
                + Self.row("s-2", of: ann) + Self.row("s-2", of: ann, quantity: 0, amountMinor: 400)
                + Self.row("s-3", of: "+8613800000001")
                + Self.row("s-4", of: Demo.member(9).description) + Self.row("s-5", of: ann)
            // Without it nothing is placed, as ever.
            let refused = try await ended(try await send(text, stack), stack)
            #expect(refused.state == .orderUploadRefused)
            #expect(try await stack.number(CountRows.orders) == 0)

            let id = try await send(text, stack, skipInvalid: true)
            let done = try await ended(id, stack)
            #expect(done.state == .orderUploadDone)
            let report = try #require(done.report)
            #expect(report.placedCount == 2 && report.rowCount == 6)
            #expect(report.problems.map(\.row) == [4, 5, 6])
            #expect(report.rejectedRowCount == 4)
            #expect(try await stack.number(CountRows.orders) == 2)

            let page = try await uploads(stack).listRejected(.init(id: id), stack.staff("owner"))
            let lines = page.csv.split(separator: "\r\n")
            let names = Self.header.replacing("\n", with: ",problem")
            #expect(lines.first.map { String($0) } == names)
            // The order that has lost a row is there whole, and no phone is.
            #expect(lines.dropFirst().map { $0.prefix(3) } == ["s-2", "s-2", "s-3", "s-4"])
            #expect(lines[1].hasSuffix(",line 3: its order was left out"))
            #expect(lines[2].hasSuffix(",line 4: quantity: is not a whole number above 0"))
            #expect(lines[4].hasSuffix("(MEMBER_NOT_FOUND)"))
            #expect(!page.csv.contains("+86"))
            let next = try await uploads(stack).listRejected(
                .init(id: id, pageToken: page.nextPageToken), stack.staff("owner"))
            #expect(next.csv.isEmpty && next.nextPageToken.isEmpty)

            // Mended, the file is sent as it is.
            let mended = page.csv.replacing(",0,400,", with: ",1,400,")
                .replacing("T03:00:00Z,,", with: "T03:00:00Z,\(ann),")
                .replacing(Demo.member(9).description, with: ann)
            let rest = try await ended(
                try await send(mended, stack, skipInvalid: true), stack)
            #expect(rest.report?.placedCount == 3 && rest.report?.problemCount == 0)
            #expect(try await stack.number(CountRows.orders) == 5)
            // Four of 6.00 and one of 10.00.
            #expect(try await stack.balance(of: Demo.member(1)).available == 34)
            try await Violations.check(stack.owner)

            stack.clock.advance(seconds: 7 * 86_400)
            try await eventually("what was left out is kept for a week") {
                try await stack.number(CountRejects()) == 0
            }
        }
    }

    @Test(
        "X23 no order is placed without a row of which nobody knows whose it is, wherever a piece ends"
    )
    func unknown() async throws {
        try await PointsStack.run { stack in
            try await known(1...1, stack)
            let ann = Demo.member(1).description
            let whole = (1...1_496).map { Self.row("w-\($0)", of: ann) }.joined()
            // A piece ends within the order that may have lost a row.
            let split =
                Self.row("x", of: ann) + "x,\"never closed\n"
                + (1...4).map { _ in Self.row("x", of: ann) }.joined()
            let id = try await send(
                Self.header + whole + split + Self.row("y", of: ann), stack, skipInvalid: true)
            let done = try await ended(id, stack)
            #expect(done.state == .orderUploadDone)
            #expect(done.report?.placedCount == 1_497)
            #expect(done.report?.rejectedRowCount == 6)
            let page = try await uploads(stack).listRejected(.init(id: id), stack.staff("owner"))
            #expect(page.csv.contains("\"x,\"\"never closed\""))
            try await Violations.check(stack.owner)
        }
    }
}

private struct PoisonOrder: Statement {
    static let sql = "ALTER TABLE orders ADD CONSTRAINT poisoned CHECK (external_id <> 'poison')"
}

private struct MendOrders: Statement {
    static let sql = "ALTER TABLE orders DROP CONSTRAINT poisoned"
}

private struct UseUpTries: Statement {
    static let sql = "UPDATE uploads SET tries = 10"
}

private struct CountParts: Statement {
    static let sql = "SELECT count(*) FROM upload_parts"
    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

private struct CountRejects: Statement {
    static let sql = "SELECT count(*) FROM upload_rejects"
    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}
