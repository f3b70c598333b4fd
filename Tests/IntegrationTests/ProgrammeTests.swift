import Messages
import PointsService
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Programmes: the life of a merchant's rules")
struct ProgrammeTests {
    /// Other rules than the demo merchant's: so many points a yuan, and nothing else.
    private static func definition(
        points: Int64, asksForTwo: Bool = false
    ) -> PointsV1.ProgrammeDefinition {
        PointsV1.ProgrammeDefinition(
            rate: PointsV1.PointsRate(points: points, perMinor: 100),
            approvals: PointsV1.ApprovalRule(programmes: asksForTwo))
    }

    private func draft(
        _ stack: PointsStack, points: Int64, by author: String = "ann", key: String
    ) async throws -> String {
        let reply = try await stack.programmes.create(
            .init(definition: Self.definition(points: points), note: "试运行"),
            stack.boss(author, key: PointsStack.key(key)))
        return try #require(reply.programme?.id)
    }

    /// Waits until the service has read of a change: it keeps what it has read for some seconds.
    private func settled(
        _ stack: PointsStack, on programme: String, at instant: Instant
    ) async throws {
        try await eventually("version \(programme) decides") {
            let reply = try await stack.programmes.previewEarning(
                stack.purchase(of: Demo.member(1), paidAt: instant), stack.boss())
            return reply.programmeId == programme
        }
    }

    @Test("C21 a draft is changed, published for an instant, and each order keeps its version")
    func life() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            let now = stack.clock.now()
            let created = try await stack.programmes.create(
                .init(definition: Self.definition(points: 2), note: "双倍"),
                stack.boss(key: PointsStack.key("create")))
            let draft = try #require(created.programme)
            #expect(draft.id == "2" && draft.state == .programmeDraft && draft.revision == 1)
            #expect(draft.author == "staff:ann" && draft.note == "双倍" && draft.createdAt == now)
            #expect(draft.activeFrom == nil && draft.activeUntil == nil && draft.publisher.isEmpty)

            let changed = try await stack.programmes.update(
                .init(
                    id: "2", definition: Self.definition(points: 3), note: "三倍", revision: 1),
                stack.boss("bob", key: PointsStack.key("update"))
            ).programme
            #expect(changed?.revision == 2 && changed?.author == "staff:bob")
            #expect(changed?.definition?.rate?.points == 3 && changed?.note == "三倍")
            let kept = try await stack.programmes.get(.init(id: "2"), stack.boss())
            #expect(kept == changed)

            let before = try await stack.orders.place(
                stack.order("before", of: ann), stack.till(key: PointsStack.key("before")))
            let reply = try await stack.programmes.activate(
                .init(id: "2"), stack.boss("bob", key: PointsStack.key("activate")))
            let published = try #require(reply.programme)
            let from = now.adding(seconds: 5)
            #expect(published.state == .programmeActive && published.activeFrom == from)
            #expect(published.publisher == "staff:bob" && published.activeUntil == nil)
            let first = try await stack.programmes.get(.init(id: "1"), stack.boss())
            #expect(first.state == .programmeActive && first.activeUntil == from)

            stack.clock.set(from)
            try await settled(stack, on: "2", at: from)
            for (name, paidAt, points) in [
                ("at its instant", from, Int64(300)), ("just before", now, 100),
            ] {
                let reply = try await stack.orders.place(
                    stack.order(name, of: ann, paidAt: paidAt.rfc3339),
                    stack.till(key: PointsStack.key(name.replacing(" ", with: "-"))))
                #expect(reply.pointsEarned == points, "\(name)")
            }
            #expect(before.pointsEarned == 100)
            let versions = try await stack.owner.query(
                ReadVersionsOfOrders(), deadline: .now + .seconds(10))
            #expect(versions == [1, 2, 1])

            let list = try await stack.programmes.list(.init(), stack.boss())
            #expect(list.programmes.map(\.id) == ["2", "1"] && list.nextPageToken.isEmpty)
            #expect(list.programmes.map(\.state) == [.programmeActive, .programmeArchived])
            let page = try await stack.programmes.list(.init(pageSize: 1), stack.boss())
            let rest = try await stack.programmes.list(
                .init(pageSize: 1, pageToken: page.nextPageToken), stack.boss())
            #expect(page.programmes + rest.programmes == list.programmes)
            #expect(rest.nextPageToken.isEmpty)
        }
    }

    @Test("C21 X06 a repeated call has one effect, and of two changes of a revision one fails")
    func revisions() async throws {
        try await PointsStack.run { stack in
            let request = PointsV1.CreateProgrammeRequest(
                definition: Self.definition(points: 2))
            let options = stack.boss(key: PointsStack.key("create"))
            let first = try await stack.programmes.create(request, options)
            let again = try await stack.programmes.create(request, options)
            #expect(!first.replayed && again.replayed)
            #expect(again.programme == first.programme)
            #expect(
                try await refusalKey {
                    _ = try await stack.programmes.create(
                        .init(definition: Self.definition(points: 3)), options)
                } == "IDEMPOTENCY_MISMATCH")

            for (author, expected) in [
                ("ann", nil), ("bob", "REVISION_CONFLICT"),
            ] as [(String, String?)] {
                let key = try await refusalKey {
                    _ = try await stack.programmes.update(
                        .init(id: "2", definition: Self.definition(points: 4), revision: 1),
                        stack.boss(author, key: PointsStack.key("update-\(author)")))
                }
                #expect(key == expected, "\(author)")
            }
            let kept = try await stack.programmes.get(.init(id: "2"), stack.boss())
            #expect(kept.author == "staff:ann" && kept.revision == 2)

            let ids = try await withThrowingTaskGroup(of: String.self) { group in
                for number in 0..<10 {
                    group.addTask {
                        try await self.draft(stack, points: 1, key: "parallel-\(number)")
                    }
                }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            #expect(ids == Set((3...12).map { "\($0)" }))
        }
    }

    @Test("C21 what is published or archived is no draft, and each merchant has its own")
    func states() async throws {
        try await PointsStack.run { stack in
            _ = try await draft(stack, points: 2, key: "draft")
            let archived = try await stack.programmes.archive(
                .init(id: "2"), stack.boss(key: PointsStack.key("discard")))
            #expect(archived.programme?.state == .programmeArchived)
            #expect(archived.programme?.activeFrom == nil)
            for (id, expected) in [
                ("1", "PROGRAMME_NOT_DRAFT"), ("2", "PROGRAMME_NOT_DRAFT"),
                ("3", "PROGRAMME_NOT_FOUND"), ("01", "PROGRAMME_NOT_FOUND"),
                ("ann", "PROGRAMME_NOT_FOUND"),
            ] {
                let update = try await refusalKey {
                    _ = try await stack.programmes.update(
                        .init(id: id, definition: Self.definition(points: 2), revision: 1),
                        stack.boss(key: PointsStack.key("update-\(id)")))
                }
                let activate = try await refusalKey {
                    _ = try await stack.programmes.activate(
                        .init(id: id), stack.boss(key: PointsStack.key("activate-\(id)")))
                }
                #expect(update == expected && activate == expected, "\(id)")
            }
            let twice = try await refusalKey {
                _ = try await stack.programmes.archive(
                    .init(id: "2"), stack.boss(key: PointsStack.key("twice")))
            }
            #expect(twice == "PROGRAMME_ARCHIVED")
            // The other merchant has a version 1 of its own, and no second one.
            let foreign = try await refusalKey {
                _ = try await stack.programmes.get(
                    .init(id: "2"), stack.boss(of: Demo.otherMerchant))
            }
            #expect(foreign == "PROGRAMME_NOT_FOUND")
            for role in ["store_manager", "auditor", "cashier"] {
                let write = try await refusalKey {
                    _ = try await stack.programmes.create(
                        .init(definition: Self.definition(points: 2)),
                        stack.staff(role, key: PointsStack.key("write-\(role)")))
                }
                let read = try await refusalKey {
                    _ = try await stack.programmes.list(.init(), stack.staff(role))
                }
                #expect(write == "PERMISSION_DENIED", "\(role)")
                #expect(read == (role == "cashier" ? "PERMISSION_DENIED" : nil), "\(role)")
            }
        }
    }

    @Test("C21 where the rules in force ask for two, no author publishes her own draft")
    func secondPerson() async throws {
        try await PointsStack.run { stack in
            try await PointsDemo.publish(
                Self.definition(points: 1, asksForTwo: true), of: Demo.merchant.description,
                version: 2, from: "2021-01-01T00:00:00Z", on: stack.owner)
            let third = try await draft(stack, points: 2, by: "ann", key: "third")
            let fourth = try await draft(stack, points: 3, by: "ann", key: "fourth")
            // Whoever changes it last has written it.
            _ = try await stack.programmes.update(
                .init(id: fourth, definition: Self.definition(points: 4), revision: 1),
                stack.boss("bob", key: PointsStack.key("bob-changes")))
            let soon = stack.clock.now().adding(seconds: 60)
            for (id, publisher, from, expected) in [
                (third, "ann", nil, "SECOND_PERSON_NEEDED"), (third, "bob", nil, nil),
                (fourth, "bob", soon, "SECOND_PERSON_NEEDED"), (fourth, "ann", soon, nil),
            ] as [(String, String, Instant?, String?)] {
                let key = try await refusalKey {
                    _ = try await stack.programmes.activate(
                        .init(id: id, activeFrom: from),
                        stack.boss(publisher, key: PointsStack.key("\(publisher)-\(id)")))
                }
                #expect(key == expected, "\(publisher) publishes \(id)")
            }
        }
    }

    @Test("C21 a version begins when all can know of it, and after the one published last")
    func instants() async throws {
        try await PointsStack.run { stack in
            let now = stack.clock.now()
            let second = try await draft(stack, points: 2, key: "second")
            let third = try await draft(stack, points: 3, key: "third")
            let later = now.adding(seconds: 3_600)
            for (id, from, isTaken) in [
                (second, now.adding(seconds: -1), false), (second, now, false),
                (second, now.adding(microseconds: 4_999_999), false), (second, later, true),
                (third, later, false), (third, nil, false),
                (third, later.adding(microseconds: 1), true),
            ] as [(String, Instant?, Bool)] {
                let status = await rpcStatus {
                    try await stack.programmes.activate(
                        .init(id: id, activeFrom: from),
                        stack.boss(key: PointsStack.key("activate-\(id)")))
                }
                let info = status?.explained.info
                #expect(
                    info?.key == (isTaken ? nil : "INVALID_ARGUMENT"), "\(id) at \(from as Any)")
                if !isTaken { #expect(info?.details.first?.value == "activeFrom") }
            }
            let ends = try await stack.programmes.list(.init(), stack.boss()).programmes
            #expect(ends.map(\.activeUntil) == [nil, later.adding(microseconds: 1), later])
        }
    }

    @Test("C21 a version to come is taken back; one in force ends, and nothing is earned")
    func endings() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            let now = stack.clock.now()
            let second = try await draft(stack, points: 2, key: "second")
            _ = try await stack.programmes.activate(
                .init(id: second, activeFrom: now.adding(seconds: 3_600)),
                stack.boss(key: PointsStack.key("activate")))
            let takenBack = try await stack.programmes.archive(
                .init(id: second), stack.boss(key: PointsStack.key("take-back"))
            ).programme
            #expect(takenBack?.state == .programmeArchived && takenBack?.activeFrom == nil)
            let first = try await stack.programmes.get(.init(id: "1"), stack.boss())
            #expect(first.state == .programmeActive && first.activeUntil == nil)

            let ended = try await stack.programmes.archive(
                .init(id: "1"), stack.boss(key: PointsStack.key("end"))
            ).programme
            let end = now.adding(seconds: 5)
            #expect(ended?.state == .programmeArchived && ended?.activeUntil == end)
            try await settled(stack, on: "", at: end)
            stack.clock.set(end)
            let after = try await stack.orders.place(
                stack.order("after", of: ann, paidAt: end.rfc3339),
                stack.till(key: PointsStack.key("after")))
            #expect(after.pointsEarned == 0)
            #expect(after.explanation.map(\.code) == ["NO_PROGRAMME"])
            let before = try await stack.orders.place(
                stack.order("before", of: ann), stack.till(key: PointsStack.key("before")))
            #expect(before.pointsEarned == 100)

            let third = try await draft(stack, points: 3, key: "third")
            _ = try await stack.programmes.activate(
                .init(id: third), stack.boss(key: PointsStack.key("go-on")))
            try await settled(stack, on: third, at: end.adding(seconds: 5))
            // The gap stays: the end that the merchant chose is not moved.
            let gap = try await stack.programmes.previewEarning(
                stack.purchase(of: ann, paidAt: end), stack.boss())
            #expect(gap.programmeId.isEmpty && gap.points == 0)
        }
    }
}

/// What the tests of programmes ask the stack.
extension PointsStack {
    var programmes: PointsV1.Programmes.Client { PointsV1.Programmes.Client(channel) }

    /// An owner of the merchant, by the name of her account.
    func boss(
        _ name: String = "ann", of merchant: UUIDv7 = Demo.merchant, key: String? = nil
    ) -> CallOptions {
        var metadata = Metadata()
        Principal(kind: .staff, merchant: merchant, subject: name, role: "owner", sandbox: true)
            .write(to: &metadata)
        if let key { metadata.append(MetadataKey.idempotencyKey, key) }
        return .timeout(.seconds(20), metadata: metadata)
    }

    /// ¥100 for a snack, as a preview asks for it.
    func purchase(
        of member: UUIDv7, _ lines: [(String, Int64)] = [("snack", 10_000)],
        paidAt: Instant? = nil, programme: String = ""
    ) -> PointsV1.PreviewEarningRequest {
        PointsV1.PreviewEarningRequest(
            memberId: member.description, storeId: Demo.store, paidAt: paidAt,
            lines: lines.enumerated().map { index, line in
                PointsV1.OrderLine(
                    sku: "sku-\(index + 1)", name: "商品\(index + 1)", category: line.0,
                    quantity: 1, price: .amountMinor(line.1))
            }, programmeId: programme)
    }
}

/// How a call is refused; nil where it succeeds.
private func rpcStatus(_ body: () async throws -> Any) async -> RPCStatus? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error as? RPCStatus
    }
}

/// The versions that decided, in the order of the decisions.
private struct ReadVersionsOfOrders: Statement {
    static let sql = """
        SELECT programme_version FROM postings WHERE source_type = 'ORDER' ORDER BY seq
        """

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Int32 { try row.next() }
}
