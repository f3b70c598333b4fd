import Foundation
import MemberService
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Search of members on the real stack")
struct MemberSearchTests {
    private func register(
        _ stack: MemberStack, _ phone: String, _ nickname: String
    ) async throws -> String {
        var request = stack.registration(
            phone, code: try await stack.code(phone), device: "device-\(phone)")
        request.nickname = nickname
        return try #require(try await stack.members.register(request, stack.mini()).member?.id)
    }

    private func enrol(
        _ stack: MemberStack, _ phone: String, at store: UUIDv7
    ) async throws -> String {
        try #require(
            try await stack.members.register(
                .init(
                    phone: phone, smsCode: try await stack.code(phone, .register, stack.till()),
                    storeId: store.description, terminalId: "T", staffId: "S",
                    consents: MemberStack.agreed), stack.till()
            ).member?.id)
    }

    private func found(
        _ stack: MemberStack, _ request: MemberV1.FindMembersRequest, _ options: CallOptions? = nil
    ) async throws -> [String] {
        try await stack.search.find(request, options ?? stack.staff()).members
            .compactMap(\.member?.id)
    }

    @Test("A16 staff finds members by name, card, phone and its last four digits, and any of them")
    func identities() async throws {
        try await MemberStack.run { stack in
            let zhang = try await register(stack, "13800001234", "张三丰")
            let wu = try await register(stack, "13900001234", "张无忌")
            let john = try await register(stack, "13800005678", "John Smith")
            let card = try await stack.members.get(.init(id: zhang), stack.staff()).cardNumber
            let cases: [(MemberV1.FindMembersRequest, [String])] = [
                (.init(), [zhang, wu, john]), (.init(name: "张"), [zhang, wu]),
                (.init(name: "三丰"), [zhang]), (.init(name: "三"), []),
                (.init(name: "SMITH"), [john]), (.init(name: "张无忌"), [wu]),
                (.init(cardNumber: card), [zhang]), (.init(phone: "13900001234"), [wu]),
                (.init(phoneTail: "1234"), [zhang, wu]), (.init(phoneTail: "0000"), []),
                (.init(name: "张", phoneTail: "5678"), []),
                (.init(name: "三丰", cardNumber: card, phoneTail: "1234"), [zhang]),
            ]
            for (request, ids) in cases {
                #expect(try await found(stack, request) == ids, "\(request)")
            }
            // What is found is masked.
            let shown = try #require(
                try await stack.search.find(.init(name: "三丰"), stack.staff()).members.first)
            #expect(shown.member?.nickname == "张*" && shown.member?.phone == "138****1234")
            #expect(shown.stage == .stageNew && shown.name == "")

            // A changed name is found by what it is, and no more by what it was.
            _ = try await stack.profiles.updateMine(
                .init(
                    profile: .init(name: "李寻欢", nickname: "小李"),
                    updateMask: ["name", "nickname"]), stack.member(zhang))
            #expect(try await found(stack, .init(name: "三丰")).isEmpty)
            #expect(try await found(stack, .init(name: "寻欢")) == [zhang])
            #expect(try await found(stack, .init(name: "小李")) == [zhang])
            #expect(
                try await stack.search.find(.init(name: "小李"), stack.staff()).members.first?.name
                    == "李*")
            // So is a changed phone.
            stack.clock.advance(seconds: 60)
            _ = try await stack.credentials.changeMyPhone(
                .init(
                    newPhone: "13800009999",
                    oldPhoneCode: try await stack.code("13800001234", .changePhone),
                    newPhoneCode: try await stack.code("13800009999", .changePhone)),
                stack.member(zhang))
            #expect(try await found(stack, .init(phoneTail: "9999")) == [zhang])
            #expect(try await found(stack, .init(phoneTail: "1234")) == [wu])
        }
    }

    @Test("A16 two merchants' names and phones are kept apart, also in what they are found by")
    func merchants() async throws {
        try await MemberStack.run { stack in
            let id = try await register(stack, "13800001235", "张三丰")
            #expect(try await found(stack, .init(name: "三丰")) == [id])
            let other = Principal(
                kind: .staff, merchant: MemberDemo.importMerchant, subject: "staff", role: "owner")
            var metadata = Metadata()
            other.write(to: &metadata)
            let options = CallOptions.timeout(.seconds(10), metadata: metadata)
            #expect(try await found(stack, .init(name: "三丰"), options).isEmpty)
            #expect(try await found(stack, .init(), options).isEmpty)
        }
    }

    @Test("A18 A20 members are found by tag, group, level, store and stage in any conjunction")
    func conjunctions() async throws {
        try await MemberStack.run { stack in
            let stores = MemberDemo.stores
            var ids: [String] = []
            for number in 0..<6 {
                ids.append(
                    try await enrol(stack, "1380000180\(number)", at: stores[number % 2]))
            }
            for code in ["even", "low"] {
                _ = try await stack.labels.defineTag(
                    .init(code: code, name: .init(zh: code, en: code)), stack.staff())
            }
            _ = try await stack.labels.defineGroup(
                .init(code: "vips", name: .init(zh: "贵", en: "VIPs")), stack.staff())
            for (number, id) in ids.enumerated() {
                let tags =
                    (number.isMultiple(of: 2) ? ["even"] : []) + (number < 3 ? ["low"] : [])
                guard !tags.isEmpty else { continue }
                _ = try await stack.labels.tagMember(
                    .init(id: id, add: tags, reason: "x"), stack.staff())
            }
            _ = try await stack.labels.changeGroup(
                .init(code: "vips", add: [ids[0], ids[1], ids[4]], reason: "x"), stack.staff())
            try stack.ledger.paid(50_000, by: ids[0], on: "2026-03-05")
            try stack.ledger.paid(50_000, by: ids[3], on: "2026-03-05")
            for _ in 0..<6 { try stack.ledger.paid(100, by: ids[4], on: "2026-03-05") }
            try await eventually("levels and stages are there") {
                let silver = try await stack.count("members", "level_rank = 1")
                let loyal = try await stack.count("members", "stage = 4")
                return silver == 2 && loyal == 1
            }
            let cases: [(MemberV1.FindMembersRequest, [Int])] = [
                (.init(tags: ["even"]), [0, 2, 4]), (.init(tags: ["even", "low"]), [0, 2]),
                (.init(tags: ["nobody"]), []), (.init(groups: ["vips"]), [0, 1, 4]),
                (.init(tags: ["even"], groups: ["vips"]), [0, 4]),
                (.init(level: "silver"), [0, 3]), (.init(tags: ["even"], level: "silver"), [0]),
                (.init(storeId: stores[1].description), [1, 3, 5]),
                (.init(level: "silver", storeId: stores[1].description), [3]),
                (.init(stage: .stageLoyal), [4]), (.init(tags: ["low"], stage: .stageLoyal), []),
                (.init(groups: ["vips"], level: "base", stage: .stageNew), [1]),
                (.init(level: "diamond"), []),
            ]
            for (request, numbers) in cases {
                #expect(
                    try await found(stack, request) == numbers.map { ids[$0] }, "\(request)")
            }
            let shown = try #require(
                try await stack.search.find(.init(tags: ["low"], level: "silver"), stack.staff())
                    .members.first)
            #expect(shown.tags == ["even", "low"])
            // An ended level is not the one that is looked for.
            stack.clock.set(Instant(rfc3339: "2026-05-01T04:00:00Z")!)
            #expect(try await found(stack, .init(level: "silver")).isEmpty)

            for (request, field) in [
                (MemberV1.FindMembersRequest(level: "platinum"), "level"),
                (.init(storeId: "x"), "storeId"), (.init(stage: .stageProspect), "stage"),
                (.init(phoneTail: "12a4"), "phoneTail"), (.init(name: "  "), "name"),
                (.init(cardNumber: "1"), "cardNumber"),
                (.init(tags: Array(repeating: "a", count: 11)), "tags"),
            ] {
                #expect(
                    await MemberStack.fact("field") { try await found(stack, request) } == field)
            }
        }
    }

    @Test("A16 pages come in a stable order, each member once, within the caller's stores")
    func pages() async throws {
        try await MemberStack.run { stack in
            let stores = MemberDemo.stores
            var ids: [[String]] = [[], [], []]
            for number in 0..<12 {
                if number % 3 == 2 {
                    ids[2].append(
                        try await register(stack, "138000019\(number % 10)\(number / 10)", "张三"))
                } else {
                    ids[number % 3].append(
                        try await enrol(
                            stack, "138000019\(number % 10)\(number / 10)",
                            at: stores[number % 3]))
                }
            }
            func all(
                _ request: MemberV1.FindMembersRequest, _ options: CallOptions
            ) async throws -> [String] {
                var request = request
                request.pageSize = 3
                var members: [String] = []
                repeat {
                    let page = try await stack.search.find(request, options)
                    #expect(page.members.count <= 3)
                    members += page.members.compactMap(\.member?.id)
                    request.pageToken = page.nextPageToken
                } while !request.pageToken.isEmpty
                return members
            }
            let everybody = try await all(.init(), stack.staff())
            #expect(everybody == ids.flatMap { $0 }.sorted())
            // Those of the store, and those of none.
            let manager = stack.staff(role: "store_manager", stores: [stores[0].description])
            #expect(try await all(.init(), manager) == (ids[0] + ids[2]).sorted())
            let region = stack.staff(
                role: "store_manager", stores: stores.prefix(2).map(\.description))
            #expect(try await all(.init(), region) == everybody)
            for request in [
                MemberV1.FindMembersRequest(storeId: stores[1].description),
                .init(phone: "13800001901"),
            ] {
                #expect(try await all(request, manager).isEmpty)
            }
            #expect(try await all(.init(name: "张三"), manager) == ids[2])
            #expect(
                await MemberStack.refusal {
                    try await stack.search.find(.init(pageToken: "AAAA"), stack.staff())
                } == "INVALID_PAGE_TOKEN")
            #expect(
                await MemberStack.refusal {
                    try await stack.search.find(.init(), stack.staff(role: "cashier"))
                } == "PERMISSION_DENIED")
        }
    }

    @Test("A17 what a page looks at is bounded; short pages lead on to the rest")
    func bounded() async throws {
        try await MemberStack.run { stack in
            let rare = try await register(stack, "13800001701", "张三")
            // Later today nobody's stage is looked at again.
            try await eventually("everybody was looked at") {
                try await stack.count(
                    "review_sweeps", "finished AND merchant_id = '\(MemberDemo.merchant)'") == 1
            }
            try await stack.owner.execute(
                FillMembers(count: 2_500), deadline: .now + .seconds(30))
            let late = try await register(stack, "13800001702", "张三")
            var request = MemberV1.FindMembersRequest(stage: .stageActive)
            // All match: a page is as long as it may be.
            #expect(try await stack.search.find(request, stack.staff()).members.count == 20)
            // Two lists of thousands with one member in both.
            request.level = "gold"
            var pages = 0
            var members: [String] = []
            repeat {
                let page = try await stack.search.find(request, stack.staff())
                members += page.members.compactMap(\.member?.id)
                request.pageToken = page.nextPageToken
                pages += 1
            } while !request.pageToken.isEmpty && pages < 100
            #expect(members.count == 1)
            #expect(pages > 1 && pages < 10)
            #expect(!members.contains(rare) && !members.contains(late))
        }
    }

    @Test("H15 a cashier looks up 30 phones a minute and 500 a day, whatever she looks up by")
    func limits() async throws {
        try await MemberStack.run { stack in
            let id = try await register(stack, "13800001601", "张三")
            let cashier = stack.staff(role: "cashier")
            for _ in 0..<30 {
                _ = try await stack.members.search(.init(phone: "13800001601"), cashier)
            }
            func refusal() async -> String {
                await MemberStack.refusal {
                    try await stack.members.search(.init(phone: "13800001601"), cashier)
                }
            }
            #expect(await refusal() == "RATE_LIMITED")
            // Both doors count as one, and other ways of looking do not count.
            #expect(
                await MemberStack.refusal {
                    try await found(stack, .init(phoneTail: "1601"))
                } == "RATE_LIMITED")
            #expect(try await found(stack, .init(name: "张三")) == [id])
            // A till is limited as an app.
            _ = try await stack.members.search(.init(phone: "13800001601"), stack.till())
            #expect(
                await MemberStack.fact("retryAfterSeconds") {
                    try await stack.members.search(.init(phone: "13800001601"), cashier)
                } == "60")
            stack.clock.advance(seconds: 60)
            #expect(await refusal() == "none")
            // Of a day's 500, 31 are used.
            try await stack.owner.execute(
                CopyLookUps(count: 469), deadline: .now + .seconds(10))
            stack.clock.advance(seconds: 61)
            #expect(await refusal() == "RATE_LIMITED")
        }
    }

    @Test("A16 members of before are found once the backfill has gone over them")
    func backfill() async throws {
        try await MemberStack.run { stack in
            let id = try await register(stack, "13800001501", "张三丰")
            try await stack.owner.execute(ForgetSearch(), deadline: .now + .seconds(5))
            try await stack.owner.execute(ForgetGrams(), deadline: .now + .seconds(5))
            try await eventually("the job has gone over her") {
                try await found(stack, .init(name: "三丰")) == [id]
            }
            #expect(try await found(stack, .init(phoneTail: "1501")) == [id])
            // Who is changed before the job comes is put there by the change.
            try await stack.owner.execute(ForgetSearch(), deadline: .now + .seconds(5))
            _ = try await stack.profiles.updateMine(
                .init(profile: .init(region: "上海"), updateMask: ["region"]), stack.member(id))
            #expect(try await found(stack, .init(phoneTail: "1501")) == [id])
        }
    }

    @Test("A19 a member at a glance: profile, labels, stage, spending, visits, points and coupons")
    func overview() async throws {
        try await MemberStack.run { stack in
            let id = try await register(stack, "13800001401", "张三丰")
            let store = MemberDemo.stores[0]
            try stack.ledger.paid(30_000, by: id, on: "2026-03-05", at: store)
            try stack.ledger.paid(20_000, by: id, on: "2026-01-10", at: store)
            _ = try await stack.labels.defineTag(
                .init(code: "vip", name: .init(zh: "贵宾", en: "VIP")), stack.staff())
            _ = try await stack.labels.tagMember(
                .init(id: id, add: ["vip"], reason: "x"), stack.staff())
            func seen(_ options: CallOptions? = nil) async throws -> MemberV1.MemberOverview {
                try await stack.search.getOverview(.init(id: id), options ?? stack.staff())
            }
            try await eventually("the orders are counted") {
                try await seen().lifetimeMinor == 50_000
            }
            let overview = try await seen()
            #expect(overview.member?.phone == "138****1401" && overview.profile?.nickname == "张*")
            #expect(overview.stage == .stageNew && overview.origin == .miniProgram)
            #expect(overview.tags.map(\.code) == ["vip"] && overview.groups.isEmpty)
            #expect(overview.currency == "CNY" && overview.orders == 2)
            #expect(overview.lastOrderDate == "2026-03-05")
            #expect(overview.windows.map(\.days) == [30, 90, 180, 365])
            #expect(overview.windows.map(\.spendMinor) == [30_000, 50_000, 50_000, 50_000])
            #expect(overview.windows.map(\.visits) == [1, 2, 2, 2])
            #expect(overview.visits.map(\.businessDate) == ["2026-03-05", "2026-01-10"])
            #expect(overview.visits.first?.storeId == store.description)
            #expect(overview.points?.available == 120 && overview.storedValue?.bonusMinor == 200)
            #expect(overview.coupons.map(\.name?.zh) == ["新人券"])
            #expect(overview.missing.isEmpty)
            // What a role may not read is not there, and is not missing.
            let partly = try await seen(stack.staff(role: "operator"))
            #expect(partly.points == nil && partly.storedValue == nil && partly.coupons.count == 1)
            #expect(partly.missing.isEmpty && partly.lifetimeMinor == 50_000)
            // Whoever does not answer is named, and the rest is there.
            stack.accounts.isAway = true
            let alone = try await seen()
            #expect(alone.missing == ["balances", "coupons"] && alone.points == nil)
            #expect(alone.lifetimeMinor == 50_000 && alone.tags.map(\.code) == ["vip"])
            #expect(
                await MemberStack.refusal {
                    try await stack.search.getOverview(
                        .init(id: MemberDemo.merchant.description), stack.staff())
                } == "MEMBER_NOT_FOUND")
        }
    }
}

/// Even ones of stage 3 and level 0, odd ones of stage 4 and level 2, and one of stage 3 and level 2.
private struct FillMembers: Statement {
    static let sql = """
        INSERT INTO members (merchant_id, member_id, card_number, source, registered_at, event_seq,
            level_rank, level_since, level_scheme_version, stage)
        SELECT '01980000-0000-7000-8000-000000000001',
            ('0197' || lpad(to_hex(n), 4, '0') || '-0000-7000-8000-000000000000')::uuid,
            'filled ' || n, 'IMPORT', '2026-03-05T04:00:00Z', 1,
            CASE WHEN n % 2 = 1 OR n = $1 THEN 2 ELSE 0 END, '2026-03-05T04:00:00Z', 1,
            CASE WHEN n % 2 = 1 THEN 4 ELSE 3 END
        FROM generate_series(1, 2 * $1) AS n
        """
    let count: Int

    func bind(_ parameters: inout Parameters) { parameters.append(Int64(count)) }
}

private struct CopyLookUps: Statement {
    static let sql = """
        INSERT INTO rate_events (merchant_id, kind, subject, at, event_id)
        SELECT e.merchant_id, e.kind, e.subject, e.at, gen_random_uuid()
        FROM (SELECT * FROM rate_events WHERE kind = 7 ORDER BY at LIMIT 1) AS e,
            generate_series(1, $1)
        """
    let count: Int

    func bind(_ parameters: inout Parameters) { parameters.append(Int64(count)) }
}

private struct ForgetSearch: Statement {
    static let sql = "UPDATE members SET search_ready = false, phone_tail = NULL"
}

private struct ForgetGrams: Statement {
    static let sql = "DELETE FROM member_name_grams"
}
