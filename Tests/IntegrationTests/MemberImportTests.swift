import MemberDomain
import MemberService
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Members of another system, on the real stack")
struct MemberImportTests {
    private static let store = MemberDemo.stores[0].description

    private func member(
        _ id: String, phone: String = "", level: String = "", until: String = "",
        tags: [String] = [], _ change: (inout MemberV1.ImportedPerson) -> Void = { _ in }
    ) -> MemberV1.ImportedMember {
        var person = MemberV1.ImportedPerson(
            phone: phone, name: "王小明", nickname: "小明", birthday: "1990-02-28", gender: .male,
            registeredAt: Instant(rfc3339: "2024-05-01T00:00:00Z"), storeId: Self.store)
        change(&person)
        return MemberV1.ImportedMember(
            externalId: id, person: person, levelCode: level, levelValidUntil: until, tags: tags)
    }

    private func send(
        _ stack: MemberStack, _ members: [MemberV1.ImportedMember], check: Bool = false
    ) async throws -> PatronV1.ImportReply {
        try await stack.imports.importMembers(
            .init(source: "old", members: members, validateOnly: check), stack.service())
    }

    private func listed(
        _ stack: MemberStack, _ kind: MemberV1.ImportedKind
    ) async throws -> [ImportComparison.Fact] {
        let rows = try await stack.imports.listImported(
            .init(source: "old", kind: kind), stack.service())
        var facts: [ImportComparison.Fact] = []
        for try await row in rows { facts.append(.init(row.externalId, row.text)) }
        return facts
    }

    private func defineTag(_ stack: MemberStack, _ code: String, _ condition: String? = nil)
        async throws
    {
        _ = try await stack.labels.defineTag(
            .init(
                code: code, name: .init(zh: "标签", en: code),
                condition: condition.map { .init(text: $0) }), stack.staff())
    }

    @Test("X20 a member comes over with profile, level and tags, and a second run does nothing")
    func whole() async throws {
        try await MemberStack.run { stack in
            try await defineTag(stack, "vip")
            let row = member(
                "C-1", phone: "13800000721", level: "gold", until: "2026-12-31", tags: ["vip"])
            let checked = try await send(stack, [row, member("C-2")], check: true)
            #expect(checked.taken == 2 && checked.problems.isEmpty)
            #expect(try await stack.count("members") == 0)
            #expect(try await stack.count("member_imports") == 0)

            let first = try await send(stack, [row, member("C-2")])
            #expect(first.taken == 2 && first.already == 0 && first.problems.isEmpty)
            let id = try await stack.members.resolve(
                .init(phone: "13800000721"), stack.service()
            ).memberId
            let profile = try await stack.profiles.getMine(.init(), stack.member(id))
            #expect(profile.name == "王小明" && profile.gender == .male)
            let level = try await stack.level(of: id)
            #expect(level.level?.code == "gold")
            #expect(level.level?.validUntil == Instant(rfc3339: "2026-12-31T16:00:00Z"))
            #expect(try await stack.texts("SELECT code FROM label_members") == ["vip"])
            #expect(try await stack.count("outbox", "type = 'member.registered'") == 2)
            #expect(try await stack.count("members", "phone_cipher IS NULL") == 1)
            #expect(
                try await stack.texts(
                    "SELECT object || ' ' || after FROM audit WHERE action = 'member.imported'")
                    == ["old created 2 linked 0"])

            let again = try await send(stack, [row, member("C-2")])
            #expect(again.taken == 0 && again.already == 2 && again.problems.isEmpty)
            #expect(try await stack.count("members") == 2)
            #expect(try await stack.count("level_grants") == 1)
            #expect(try await stack.count("outbox", "type = 'member.labels_changed'") == 1)
        }
    }

    @Test("X20 whoever is a member with the phone is linked, not doubled, and stays as she is")
    func linked() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000721").member?.id)
            let reply = try await send(
                stack,
                [
                    member("C-1", phone: "13800000721", level: "silver"),
                    member("C-2", phone: "13800000722"),
                ])
            #expect(reply.taken == 2 && reply.linked == 1)
            #expect(try await stack.count("members") == 2)
            #expect(
                try await stack.texts(
                    "SELECT member_id::text FROM member_imports WHERE external_id = 'C-1'")
                    == [id])
            #expect(try await stack.profiles.getMine(.init(), stack.member(id)).name.isEmpty)
            #expect(try await stack.level(of: id).level?.code == "silver")
        }
    }

    @Test("N15 X20 who comes over with a phone is tied at once to whoever has or had it")
    func ties() async throws {
        try await MemberStack.run { stack in
            // So that the least that speaks against anybody is kept.
            _ = try await stack.abuse.putSettings(
                .init(settings: .init(note: 1, review: 40, hold: 70)), stack.staff())
            let phone = "13800000731"
            let before = try #require(try await stack.register(phone).member?.id)
            // Her number was given to somebody else, as networks do.
            try await stack.script(
                """
                UPDATE members SET phone_index = NULL, phone_cipher = NULL, phone_tail = NULL
                WHERE member_id = '\(before)'
                """)
            try await eventually("she is scored") { try await stack.count("abuse_queue") == 0 }
            let reply = try await send(
                stack, [member("C-1", phone: phone), member("C-2", phone: "13800000732")])
            #expect(reply.taken == 2 && reply.linked == 0)
            #expect(try await stack.count("abuse_links", "kind = 1") == 3)
            let id = try #require(
                try await stack.texts(
                    "SELECT member_id::text FROM member_imports WHERE external_id = 'C-1'"
                ).first)
            for member in [before, id] {
                try await eventually("they are scored") {
                    try await stack.texts(
                        """
                        SELECT array_to_string(reasons, ' ') FROM abuse_scores
                        WHERE member_id = '\(member)'
                        """
                    ).first?.contains("SHARED_PHONE:1") == true
                }
            }
            // Of whom nobody else has the phone there is nothing to be scored for.
            #expect(try await stack.count("abuse_scores") == 2)
        }
    }

    @Test("X20 bad rows are named with column and reason, and the good ones come over")
    func bad() async throws {
        try await MemberStack.run { stack in
            try await defineTag(
                stack, "rich", #"{"fact": "spend.days30Minor", "op": ">=", "value": 50000}"#)
            let rows = [
                member("A", phone: "12"), member("B", level: "platinum"),
                member("C", tags: ["unknown"]), member("D", tags: ["rich"]),
                member("E") { $0.storeId = "01980000-0000-7000-8000-0000000000ff" },
                member("F") { $0.registeredAt = nil },
                member("G", level: "gold", until: "2026-03-04"),
                MemberV1.ImportedMember(externalId: "H", levelCode: "gold"), member("I"),
            ]
            for check in [true, false] {
                let reply = try await send(stack, rows, check: check)
                #expect(
                    reply.problems.map { "\($0.row) \($0.column) \($0.key)" } == [
                        "0 phone INVALID_ARGUMENT", "1 level LEVEL_NOT_FOUND",
                        "2 tags LABEL_NOT_FOUND", "3 tags LABEL_BY_RULE",
                        "4 store STORE_NOT_FOUND", "5 registered_at INVALID_ARGUMENT",
                        "6 level_valid_until INVALID_ARGUMENT",
                        "7 external_id MEMBER_NOT_FOUND",
                    ])
                #expect(reply.taken == 1)
            }
            #expect(try await stack.texts("SELECT external_id FROM member_imports") == ["I"])
        }
    }

    @Test("X20 an import that was interrupted between member and level goes on where it was")
    func interrupted() async throws {
        try await MemberStack.run { stack in
            try await defineTag(stack, "vip")
            // As if it had been killed after the members were written.
            _ = try await send(stack, [member("A", phone: "13800000721")])
            let rows = [
                member("A", phone: "13800000721", level: "gold", tags: ["vip"]),
                member("B", phone: "13800000722", level: "silver"),
            ]
            let reply = try await send(stack, rows)
            #expect(reply.taken == 2 && reply.linked == 0 && reply.problems.isEmpty)
            #expect(try await stack.count("members") == 2)
            #expect(try await stack.count("level_grants") == 2)
            #expect(try await send(stack, rows).already == 2)
        }
    }

    @Test("X20 files of levels and tags are for those who were taken over, in any order and again")
    func alone() async throws {
        try await MemberStack.run { stack in
            try await defineTag(stack, "vip")
            _ = try await send(stack, [member("A"), member("B")])
            let rows = [
                MemberV1.ImportedMember(externalId: "B", levelCode: "gold"),
                MemberV1.ImportedMember(externalId: "A", tags: ["vip"]),
            ]
            #expect(try await send(stack, rows).taken == 2)
            #expect(try await send(stack, rows).already == 2)
            #expect(try await listed(stack, .importedLevels) == [.init("B", "gold")])
            #expect(try await listed(stack, .importedTags) == [.init("A", "vip")])
        }
    }

    @Test("X20 the comparison finds a member who is gone and a level that is another")
    func reconciliation() async throws {
        try await MemberStack.run { stack in
            _ = try await send(
                stack,
                [
                    member("A", level: "gold", until: "2026-12-31"), member("B", level: "silver"),
                ])
            let members = [ImportComparison.Fact("A"), .init("B")]
            let levels = [ImportComparison.Fact("A", "gold 2026-12-31"), .init("B", "silver")]
            #expect(
                ImportComparison(
                    file: members, books: try await listed(stack, .importedMembers)
                ).isEqual)
            #expect(
                ImportComparison(
                    file: levels, books: try await listed(stack, .importedLevels)
                ).isEqual)
            _ = try await stack.owner.execute(PlantLevel(), deadline: .now + .seconds(5))
            _ = try await stack.owner.execute(PlantGone(), deadline: .now + .seconds(5))
            #expect(
                ImportComparison(
                    file: members, books: try await listed(stack, .importedMembers)
                ).differences == ["A: is not in the books"])
            #expect(
                ImportComparison(
                    file: levels, books: try await listed(stack, .importedLevels)
                ).differences == [
                    "A: is not in the books", "B: the file has silver, the books diamond",
                ])
        }
    }
}

private struct PlantLevel: Statement {
    static let sql = "UPDATE level_grants SET level_code = 'diamond' WHERE level_code = 'silver'"
}

private struct PlantGone: Statement {
    static let sql = "DELETE FROM member_imports WHERE external_id = 'A'"
}

extension MemberStack {
    var imports: MemberV1.MemberImports.Client { .init(channel) }
}
