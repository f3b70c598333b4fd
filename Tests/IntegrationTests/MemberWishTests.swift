import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

extension MemberStack {
    var wishes: MemberV1.Wishes.Client { .init(channel) }
}

@Suite("Wishes for services on the real stack")
struct MemberWishTests {
    /// Silver has tea and one of two treats in a year; gold has a table at the window beside them.
    private func publish(_ stack: MemberStack) async throws {
        var scheme = LevelSchemes.ladder()
        func benefit(
            _ code: String, _ uses: Int32, choice: String = ""
        ) -> MemberV1.LevelBenefit {
            .init(
                code: code, name: LevelSchemes.text(code), period: .eachYear, uses: uses,
                choice: choice, choose: choice.isEmpty ? 0 : 1)
        }
        scheme.levels[1].benefits = [
            benefit("tea", 2), benefit("spa", 1, choice: "treat"),
            benefit("cake", 1, choice: "treat"),
        ]
        scheme.levels[2].benefits = [.init(code: "window", name: LevelSchemes.text("window"))]
        try await stack.publish(scheme)
    }

    /// Members of silver, or of gold where they have spent more.
    private func members(
        _ stack: MemberStack, _ spent: [Int64], from first: Int = 751
    ) async throws -> [String] {
        var ids: [String] = []
        for (place, minor) in spent.enumerated() {
            let id = try #require(
                try await stack.register("13800000\(first + place)").member?.id)
            if minor > 0 { try stack.ledger.paid(minor, by: id, on: "2026-03-05") }
            ids.append(id)
        }
        try await stack.applied(Int64(spent.count { $0 > 0 }))
        return ids
    }

    private func file(
        _ text: String, by id: String, _ stack: MemberStack, about benefit: String = "",
        on date: String = "", key: String? = nil
    ) async throws -> MemberV1.WishReply {
        try await stack.wishes.file(
            .init(benefitCode: benefit, text: text, wantedOn: date), stack.member(id, key: key))
    }

    @Test("B17 a member files a wish, staff answers and closes it, and she scores the answer once")
    func life() async throws {
        try await MemberStack.run { stack in
            try await publish(stack)
            let ids = try await members(stack, [300_000, 80_000])
            let (ann, bea) = (ids[0], ids[1])
            let filed = try await file(
                "生日想要靠窗的座位", by: ann, stack, about: "window", on: "2026-03-20",
                key: "a-wish-for-a-table")
            #expect(filed.state == .wishOpen && !filed.replayed)
            let again = try await file(
                "生日想要靠窗的座位", by: ann, stack, about: "window", on: "2026-03-20",
                key: "a-wish-for-a-table")
            #expect(again.replayed && again.id == filed.id)
            // Silver gives no table at the window.
            #expect(
                await MemberStack.refusal {
                    try await file("我也要", by: bea, stack, about: "window")
                } == "BENEFIT_NOT_FOUND")
            let own = try #require(
                try await stack.wishes.listMine(.init(), stack.member(ann)).wishes.first)
            #expect(own.text == "生日想要靠窗的座位" && own.wantedOn == "2026-03-20")
            #expect(own.levelCode == "gold" && own.benefitCode == "window")
            #expect(own.filedAt == stack.clock.now() && own.answer.isEmpty)
            // Nobody but her and staff sees it, and nothing of it stands in clear.
            #expect(try await stack.wishes.listMine(.init(), stack.member(bea)).wishes == [])
            #expect(
                try await stack.count(
                    "service_wishes",
                    "position(convert_to('靠窗', 'UTF8') IN text_cipher) <> 0") == 0)
            #expect(
                await MemberStack.refusal {
                    try await stack.wishes.score(
                        .init(id: filed.id, score: 5), stack.member(ann))
                } == "WISH_NOT_ANSWERED")

            stack.clock.advance(seconds: 3_600)
            let answered = try await stack.wishes.answer(
                .init(id: filed.id, note: "已为您预留 8 号桌"),
                stack.staff(role: "customer_service", subject: "staff-3"))
            #expect(answered.state == .wishAnswered)
            #expect(
                await MemberStack.refusal {
                    try await stack.wishes.withdraw(.init(id: filed.id), stack.member(ann))
                } == "WISH_OVER")
            #expect(
                await MemberStack.refusal {
                    try await stack.wishes.score(
                        .init(id: filed.id, score: 6), stack.member(ann))
                } == "INVALID_ARGUMENT")
            #expect(
                await MemberStack.refusal {
                    try await stack.wishes.score(
                        .init(id: filed.id, score: 5), stack.member(bea))
                } == "WISH_NOT_FOUND")
            _ = try await stack.wishes.score(.init(id: filed.id, score: 4), stack.member(ann))
            #expect(
                await MemberStack.refusal {
                    try await stack.wishes.score(
                        .init(id: filed.id, score: 5), stack.member(ann))
                } == "WISH_SCORED")
            stack.clock.advance(seconds: 3_600)
            _ = try await stack.wishes.close(.init(id: filed.id), stack.staff())
            let closed = try #require(
                try await stack.wishes.list(.init(state: .wishClosed), stack.staff()).wishes.first)
            #expect(closed.answer == "已为您预留 8 号桌" && closed.score == 4)
            #expect(closed.answeredBy == "staff-3" && closed.memberId == ann)
            #expect(closed.answeredAt == stack.clock.now().adding(seconds: -3_600))
            #expect(closed.endedAt == stack.clock.now())
            let hers = try await stack.wishes.listMine(.init(), stack.member(ann)).wishes
            #expect(hers.map(\.answeredBy) == [""] && hers.map(\.answer) == [closed.answer])
            #expect(
                await MemberStack.refusal {
                    try await stack.wishes.answer(
                        .init(id: filed.id, note: "还有"), stack.staff())
                } == "WISH_OVER")
            #expect(
                try await stack.events(of: ann).filter { $0.hasPrefix("wish.") } == [
                    "wish.filed", "wish.answered", "wish.scored", "wish.closed",
                ])
            #expect(
                try await stack.texts(
                    "SELECT action FROM audit WHERE action LIKE 'wish.%' ORDER BY sequence")
                    == ["wish.answered", "wish.closed"])
        }
    }

    @Test("B17 five wishes may be open at once, ten at once filed; a withdrawn one makes room")
    func limit() async throws {
        try await MemberStack.run { stack in
            let id = try await members(stack, [0])[0]
            let outcomes = await withTaskGroup(of: String.self) { group in
                for number in 0..<10 {
                    group.addTask {
                        await MemberStack.refusal {
                            try await file("心愿 \(number)", by: id, stack)
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == "none" } == 5)
            #expect(outcomes.count { $0 == "WISH_LIMIT" } == 5)
            // Page by page all of them, newest first.
            var seen: [String] = []
            var token = ""
            repeat {
                let page = try await stack.wishes.listMine(
                    .init(pageSize: 2, pageToken: token), stack.member(id))
                seen += page.wishes.map(\.id)
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(seen.count == 5 && seen == seen.sorted(by: >))
            let withdrawn = try await stack.wishes.withdraw(
                .init(id: seen[0]), stack.member(id))
            #expect(withdrawn.state == .wishWithdrawn)
            #expect(
                await MemberStack.refusal {
                    try await stack.wishes.answer(
                        .init(id: seen[0], note: "太晚了"), stack.staff())
                } == "WISH_OVER")
            _ = try await file("又一个", by: id, stack)
            #expect(
                await MemberStack.refusal { try await file("太多", by: id, stack) }
                    == "WISH_LIMIT")
        }
    }

    @Test("B17 H01 what makes no sense is refused with its field, and by role and store")
    func refused() async throws {
        try await MemberStack.run { stack in
            let id = try await members(stack, [0])[0]
            func field(_ request: MemberV1.FileWishRequest) async -> String? {
                await MemberStack.fact("field") {
                    try await stack.wishes.file(request, stack.member(id))
                }
            }
            #expect(await field(.init(text: " ")) == "text")
            #expect(await field(.init(text: String(repeating: "心", count: 501))) == "text")
            #expect(await field(.init(text: "好", wantedOn: "2026-03-04")) == "wantedOn")
            #expect(await field(.init(text: "好", wantedOn: "2027-03-07")) == "wantedOn")
            #expect(await field(.init(text: "好", wantedOn: "soon")) == "wantedOn")
            #expect(await field(.init(text: "好", wantedOn: "2027-03-06")) == nil)
            let wish = try #require(
                try await stack.wishes.listMine(.init(), stack.member(id)).wishes.first?.id)
            #expect(
                await MemberStack.fact("field") {
                    try await stack.wishes.answer(.init(id: wish), stack.staff())
                } == "note")
            #expect(
                await MemberStack.refusal {
                    try await stack.wishes.close(.init(id: wish), stack.staff())
                } == "WISH_NOT_ANSWERED")
            for role in ["cashier", "operator", "admin"] {
                #expect(
                    await MemberStack.refusal {
                        try await stack.wishes.list(.init(), stack.staff(role: role))
                    } == "PERMISSION_DENIED")
            }
            #expect(
                await MemberStack.refusal {
                    try await stack.wishes.answer(
                        .init(id: wish, note: "好的"),
                        stack.staff(
                            role: "shop_guide", stores: [MemberDemo.stores[0].description]))
                } == "PERMISSION_DENIED")
            // Enrolled in the first store: staff of another does not see her.
            try await stack.script(
                "UPDATE members SET store_id = '\(MemberDemo.stores[0])' WHERE member_id = '\(id)'")
            let other = stack.staff(
                role: "store_manager", stores: [MemberDemo.stores[1].description])
            #expect(try await stack.wishes.list(.init(), other).wishes == [])
            #expect(
                await MemberStack.refusal {
                    try await stack.wishes.answer(.init(id: wish, note: "好的"), other)
                } == "WISH_NOT_FOUND")
            let here = stack.staff(
                role: "store_manager", stores: [MemberDemo.stores[0].description])
            #expect(try await stack.wishes.list(.init(), here).wishes.map(\.id) == [wish])
        }
    }

    @Test("B17 the report tells who is entitled, has chosen and used, and how wishes were answered")
    func report() async throws {
        try await MemberStack.run { stack in
            try await publish(stack)
            let ids = try await members(
                stack, [80_000, 80_000, 80_000, 300_000, 0], from: 761)
            let benefits = MemberV1.Benefits.Client(stack.channel)
            func claim(_ code: String, by id: String, uses: Bool) async throws {
                let claim = try await benefits.claim(.init(code: code), stack.member(id)).claim
                guard uses else { return }
                _ = try await benefits.scan(
                    .init(
                        code: claim?.code ?? "", storeId: MemberDemo.stores[0].description,
                        terminalId: "till-1"), stack.till())
            }
            try await claim("tea", by: ids[0], uses: true)
            try await claim("tea", by: ids[0], uses: false)
            try await claim("cake", by: ids[0], uses: false)
            try await claim("spa", by: ids[1], uses: false)
            try await claim("tea", by: ids[3], uses: true)
            for (place, score) in [5, 4, 0].enumerated() {
                let wish = try await file("心愿", by: ids[place], stack).id
                // The last one waits for longer than a day.
                if place == 2 { stack.clock.advance(seconds: 86_401) }
                _ = try await stack.wishes.answer(.init(id: wish, note: "好的"), stack.staff())
                guard score > 0 else { continue }
                _ = try await stack.wishes.score(
                    .init(id: wish, score: Int32(score)), stack.member(ids[place]))
            }
            _ = try await file("没人回答", by: ids[3], stack)
            let withdrawn = try await file("算了", by: ids[3], stack).id
            _ = try await stack.wishes.withdraw(.init(id: withdrawn), stack.member(ids[3]))

            let report = try await stack.wishes.getCoverage(
                .init(), stack.staff(role: "customer_service"))
            #expect(report.from == "2026-01-01" && report.to == "2026-03-06")
            let (base, silver, gold) = (report.levels[0], report.levels[1], report.levels[2])
            #expect(report.levels.count == 3)
            #expect(base == .init(levelCode: "base"))
            #expect([silver.entitled, silver.chosen, silver.used] == [3, 2, 1])
            #expect(silver.chosenPermille == 666 && silver.coveragePermille == 333)
            #expect(silver.benefits.map(\.benefitCode) == ["tea", "spa", "cake"])
            #expect(silver.benefits.map(\.chosen) == [1, 1, 1])
            #expect(silver.benefits.map(\.used) == [1, 0, 0])
            #expect([silver.wishes, silver.wishesAnswered, silver.wishesScored] == [3, 3, 2])
            #expect(silver.wishesAnsweredInADay == 2 && silver.averageScoreHundredths == 450)
            #expect([gold.entitled, gold.chosen, gold.used] == [1, 1, 1])
            #expect([gold.wishes, gold.wishesAnswered] == [1, 0])

            // Before that nobody had done anything, and who leaves counts no more.
            let before = try await stack.wishes.getCoverage(
                .init(from: "2025-01-01", to: "2025-12-31"), stack.staff())
            #expect(before.levels.map(\.entitled) == [0, 3, 1])
            #expect(before.levels.allSatisfy { $0.chosen == 0 && $0.wishes == 0 })
            _ = try await MemberV1.Deregistrations.Client(stack.channel).deregisterNow(
                .init(id: ids[0], reason: "asked"), stack.staff())
            let after = try await stack.wishes.getCoverage(.init(), stack.staff())
            #expect(after.levels.map(\.entitled) == [0, 2, 1])
            #expect(after.levels.map(\.chosen) == [0, 1, 1])
            // Her words went with her key; that she was answered stays.
            let gone = try #require(
                try await stack.wishes.list(.init(memberId: ids[0]), stack.staff()).wishes.first)
            #expect(gone.text.isEmpty && gone.answer.isEmpty && gone.score == 5)
            for (from, to) in [
                ("2026-02-30", ""), ("2026-03-05", "2026-03-04"), ("2025-01-01", ""),
            ] {
                #expect(
                    await MemberStack.refusal {
                        try await stack.wishes.getCoverage(
                            .init(from: from, to: to), stack.staff())
                    } == "INVALID_ARGUMENT")
            }
            #expect(
                await MemberStack.refusal {
                    try await stack.wishes.getCoverage(
                        .init(), stack.staff(role: "store_manager"))
                } == "PERMISSION_DENIED")
        }
    }

    @Test("B17 A24 a member takes her wishes home, in clear")
    func exported() async throws {
        try await MemberStack.run { stack in
            let id = try await members(stack, [0])[0]
            let wish = try await file("想要一杯无糖奶茶", by: id, stack).id
            _ = try await stack.wishes.answer(.init(id: wish, note: "下次来有"), stack.staff())
            stack.clock.advance(seconds: 120)
            let code = try await stack.code("13800000751", .exportData)
            let export = try #require(
                try await stack.exports.request(.init(smsCode: code), stack.member(id)).export)
            try await eventually("the export is ready") {
                try await stack.exports.get(.init(id: export.id), stack.member(id)).state
                    == .exportReady
            }
            var text = ""
            for try await line in try await stack.exports.download(
                .init(id: export.id, format: .exportCsv), stack.member(id))
            {
                text += line.line + "\n"
            }
            #expect(text.contains("\"wishes\",\"1\",\"text\",\"想要一杯无糖奶茶\"\n"))
            #expect(text.contains("\"wishes\",\"1\",\"answer\",\"下次来有\"\n"))
        }
    }
}
