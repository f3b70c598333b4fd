import MemberService
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

extension MemberStack {
    var merges: MemberV1.MemberMerges.Client { .init(channel) }
}

@Suite("Accounts of one person on the real stack")
struct MemberMergeTests {
    private static let store = Demo.uuid(Demo.store)

    private struct Two {
        let survivor: MemberV1.Member
        let duplicate: MemberV1.Member
    }

    private func withTwo(_ body: (MemberStack, Two) async throws -> Void) async throws {
        try await MemberStack.run { stack in
            stack.accounts.storedValueMinor = 0
            try await body(
                stack,
                Two(
                    survivor: try #require(try await stack.register("13800000911").member),
                    duplicate: try #require(try await stack.register("13800000912").member)))
        }
    }

    private func merge(
        _ stack: MemberStack, _ two: Two, key: String? = nil
    ) async throws -> MemberV1.MergeReply {
        try await stack.merges.merge(
            .init(id: two.survivor.id, duplicateId: two.duplicate.id, reason: "换了手机号"),
            stack.staff(key: key))
    }

    /// I10 of everybody.
    private func verifyLevels(_ stack: MemberStack) async throws {
        let checks = MemberV1.LevelChecks.Client(stack.channel)
        for try await result in try await checks.verify(.init(), stack.service()) {
            #expect(result.violations == 0, "\(result.samples)")
        }
    }

    private func spend(_ stack: MemberStack, of id: String) async throws -> [String] {
        try await stack.texts(
            """
            SELECT business_date || ' ' || amount_minor || ' ' || orders FROM member_spend
            WHERE member_id = '\(id)' AND orders <> 0 ORDER BY business_date
            """)
    }

    // MARK: Found

    @Test("A12 pairs come with score and reasons, masked, and not again once they are dismissed")
    func found() async throws {
        try await MemberStack.run { stack in
            let first = try #require(try await stack.register("13800000901", device: "d1").member)
            let second = try #require(try await stack.register("13900000901", device: "d2").member)
            _ = try await stack.register("13800000903", device: "d3")
            var pairs: [MemberV1.DuplicatePair] = []
            try await eventually("the pairs are found") {
                pairs = try await stack.merges.listDuplicates(
                    .init(pageSize: 100), stack.staff()
                ).pairs
                return pairs.count == 3
            }
            let pair = try #require(
                pairs.first { pair in
                    Set([pair.member, pair.duplicate].compactMap { $0?.id })
                        == [first.id, second.id]
                })
            #expect(pair.reasons == [.nameAndBirthday, .nameAndPhoneTail])
            #expect(pair.score == 80)
            let shown = [pair.member, pair.duplicate].compactMap { $0 }
            #expect(Set(shown.map(\.phone)) == ["138****0901", "139****0901"])
            #expect(shown.allSatisfy { $0.nickname == "张*" })

            // Page by page the same.
            var paged: [MemberV1.DuplicatePair] = []
            var token = ""
            repeat {
                let page = try await stack.merges.listDuplicates(
                    .init(pageSize: 1, pageToken: token), stack.staff())
                paged += page.pairs
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(paged == pairs)

            _ = try await stack.merges.dismiss(
                .init(memberId: second.id, duplicateId: first.id, reason: "双胞胎"),
                stack.staff())
            let rest = try await stack.merges.listDuplicates(.init(), stack.staff()).pairs
            #expect(rest.count == 2 && !rest.contains { $0 == pair })
            #expect(
                try await stack.count("audit", "action = 'member.duplicate_dismissed'") == 1)
        }
    }

    // MARK: Made one

    @Test("A12 the survivor is found by both cards and phones, and the duplicate's log-ins end")
    func leads() async throws {
        try await MemberStack.run { stack in
            stack.accounts.storedValueMinor = 0
            let survivor = try #require(try await stack.register("13800000911").member)
            let other = try await stack.register("13800000912")
            let two = Two(survivor: survivor, duplicate: try #require(other.member))
            let done = try await merge(stack, two, key: "one")
            let merge = try #require(done.merge)
            #expect(try await self.merge(stack, two, key: "one").replayed)
            for request: MemberV1.SearchMembersRequest in [
                .init(cardNumber: two.duplicate.cardNumber), .init(phone: "13800000912"),
                .init(cardNumber: two.survivor.cardNumber), .init(phone: "13800000911"),
            ] {
                let found = try await stack.members.search(request, stack.till()).members
                #expect(found.map(\.id) == [two.survivor.id])
                #expect(found.map(\.cardNumber) == [two.survivor.cardNumber])
            }
            let facts = try await stack.members.resolve(
                .init(memberCode: two.duplicate.cardNumber), stack.service())
            #expect(facts.memberId == two.survivor.id && facts.state == .active)
            let gone = try await stack.members.resolve(
                .init(memberId: two.duplicate.id), stack.service())
            #expect(gone.state == .merged && gone.earningBlocked && gone.spendingBlocked)

            #expect(
                await MemberStack.refusal {
                    try await stack.members.issueTokens(
                        .init(refreshToken: other.refreshToken), stack.mini())
                } == "INVALID_REFRESH_TOKEN")
            stack.clock.advance(seconds: 120)
            let code = try await stack.code("13800000912", .logIn)
            let tokens = try await stack.members.issueTokens(
                .init(phone: "13800000912", smsCode: code), stack.mini())
            #expect(tokens.memberId == two.survivor.id)

            let told = try #require(try await stack.payloads(of: "member.merged").first)
            let event = try MemberV1.MemberMergedEvent(serialized: told)
            #expect(event.mergeId == merge.id && event.survivorMemberId == two.survivor.id)
            #expect(event.facts?.state == .merged && event.facts?.version == 2)
            #expect(try await stack.count("audit", "action = 'member.merged'") == 1)
            #expect(
                await MemberStack.refusal {
                    try await stack.members.setBlocks(
                        .init(id: two.duplicate.id, blocked: true, reason: "x"), stack.staff())
                } == "MEMBER_NOT_FOUND")
        }
    }

    @Test("A12 I10 history adds up, the level is reckoned again, and a reversal undoes both")
    func history() async throws {
        try await withTwo { stack, two in
            let (ann, bea) = (two.survivor.id, two.duplicate.id)
            try stack.ledger.paid(30_000, by: ann, on: "2026-03-04", at: Self.store, for: 300)
            try stack.ledger.paid(10_000, by: bea, on: "2026-03-04", at: Self.store, for: 100)
            try stack.ledger.paid(20_000, by: bea, on: "2026-03-05", at: Self.store, for: 200)
            try await stack.applied(3)
            #expect(try await stack.level(of: ann).level?.code == "base")
            stack.accounts.mergedPoints = .init(moved: true, points: 300, remaining: 120)
            let merged = try #require(try await merge(stack, two).merge)
            #expect(
                merged.history
                    == .init(spendMinor: 30_000, orders: 2, visits: 2, points: 300))
            #expect(try await stack.level(of: ann).level?.code == "silver")
            #expect(
                try await spend(stack, of: ann) == ["2026-03-04 40000 2", "2026-03-05 20000 1"])
            #expect(
                try await spend(stack, of: bea) == ["2026-03-04 10000 1", "2026-03-05 20000 1"])
            try await verifyLevels(stack)

            // What comes back of the duplicate's orders counts for both.
            try stack.ledger.refunded(
                20_000, by: bea, of: "2026-03-05", on: "2026-03-05", at: Self.store,
                clawingBack: 200, isWhole: true)
            try await stack.applied(4)
            #expect(try await spend(stack, of: ann) == ["2026-03-04 40000 2"])
            #expect(try await spend(stack, of: bea) == ["2026-03-04 10000 1"])
            try await verifyLevels(stack)

            let seen = try await stack.merges.get(.init(id: merged.id), stack.staff())
            #expect(seen.history?.spendMinor == 10_000 && seen.history?.orders == 1)
            #expect(seen.points?.points == 300 && seen.points?.used == 180)
            #expect(seen.storedValueMinor == 0)

            stack.clock.advance(seconds: 29 * 86_400)
            let parted = try await stack.merges.reverse(
                .init(id: merged.id, reason: "不是同一个人"), stack.staff())
            #expect(parted.merge?.points?.remaining == 120)
            #expect(parted.merge?.reversedAt == stack.clock.now())
            #expect(try await stack.level(of: ann).level?.code == "base")
            #expect(try await spend(stack, of: ann) == ["2026-03-04 30000 1"])
            #expect(try await spend(stack, of: bea) == ["2026-03-04 10000 1"])
            try await verifyLevels(stack)
            let found = try await stack.members.search(
                .init(phone: "13800000912"), stack.till()
            ).members
            #expect(found.map(\.id) == [bea] && found.map(\.state) == [.active])
            #expect(try await stack.payloads(of: "member.merge_reversed").count == 1)
            #expect(
                await MemberStack.refusal {
                    try await stack.merges.reverse(
                        .init(id: merged.id, reason: "again"), stack.staff())
                } == "MERGE_REVERSED")
            // Orders of hers are hers alone again.
            try stack.ledger.paid(1_000, by: bea, on: "2026-04-03", at: Self.store)
            try await stack.applied(5)
            #expect(try await spend(stack, of: ann) == ["2026-03-04 30000 1"])
            try await verifyLevels(stack)
        }
    }

    @Test("A12 tags, groups and attributes that the survivor lacks move, and the stricter consent")
    func moves() async throws {
        try await withTwo { stack, two in
            let (ann, bea) = (two.survivor.id, two.duplicate.id)
            for code in ["vip", "vegan"] {
                _ = try await stack.labels.defineTag(
                    .init(code: code, name: .init(zh: code, en: code)), stack.staff())
            }
            for (id, tags) in [(ann, ["vip"]), (bea, ["vip", "vegan"])] {
                _ = try await stack.labels.tagMember(
                    .init(id: id, add: tags, reason: "常客"), stack.staff())
            }
            func choose(_ id: String, _ given: Bool) async throws {
                _ = try await stack.consents.setMine(
                    .init(choices: [
                        .init(purpose: .smsMarketing, given: given, textVersion: 1)
                    ]), stack.member(id))
            }
            try await choose(ann, true)
            try await choose(bea, true)
            try await choose(bea, false)
            let merged = try #require(try await merge(stack, two).merge)
            #expect(merged.tags == ["vegan"] && merged.groups == [])
            #expect(merged.consentsWithdrawn == [.smsMarketing])
            func tags() async throws -> [String] {
                try await stack.texts(
                    "SELECT code FROM label_members WHERE member_id = '\(ann)' ORDER BY code")
            }
            #expect(try await tags() == ["vegan", "vip"])
            let consents = try await stack.consents.listMine(.init(), stack.member(ann)).consents
            #expect(consents.map(\.given) == [true, false, false, false])
            let numbers = try await stack.texts(
                """
                SELECT aggregate_seq FROM outbox WHERE aggregate_id = '\(ann)'
                ORDER BY aggregate_seq
                """)
            #expect(numbers == (1...numbers.count).map { "\($0)" })
            _ = try await stack.merges.reverse(
                .init(id: merged.id, reason: "a mistake"), stack.staff())
            #expect(try await tags() == ["vip"])
        }
    }

    @Test("A12 no merge of oneself, of nobody, around a block, of a survivor, or after 30 days")
    func refuses() async throws {
        try await withTwo { stack, two in
            let third = try #require(try await stack.register("13800000913").member?.id)
            let (ann, bea) = (two.survivor.id, two.duplicate.id)
            func refusal(_ id: String, _ duplicate: String, _ reason: String = "x") async -> String
            {
                await MemberStack.refusal {
                    try await stack.merges.merge(
                        .init(id: id, duplicateId: duplicate, reason: reason), stack.staff())
                }
            }
            #expect(await refusal(ann, ann) == "INVALID_ARGUMENT")
            #expect(await refusal(ann, bea, " ") == "INVALID_ARGUMENT")
            #expect(await refusal(ann, Demo.member(99).description) == "MEMBER_NOT_FOUND")
            _ = try await stack.members.setBlocks(
                .init(id: third, spendingBlocked: true, reason: "fraud"), stack.staff())
            #expect(await refusal(ann, third) == "MEMBER_BLOCKED")
            // What is under way is ended first, and nobody may have more than the cap.
            for key in [ErrorKey.mergeInFlight, .storedValueCapExceeded] {
                stack.accounts.mergeObstacle = Refusal(key)
                #expect(await refusal(ann, bea) == key.key)
            }
            stack.accounts.mergeObstacle = nil
            // Who does not say that the books can move keeps the merge from being made.
            stack.accounts.isAway = true
            #expect(await refusal(ann, bea) == "UNAVAILABLE")
            stack.accounts.isAway = false
            let merged = try #require(try await merge(stack, two).merge)
            #expect(await refusal(ann, bea) == "MEMBER_NOT_FOUND")
            _ = try await stack.members.setBlocks(
                .init(id: third, reason: "cleared"), stack.staff())
            #expect(await refusal(third, ann) == "MERGE_NOT_POSSIBLE")
            #expect(await refusal(ann, third) == "none")
            #expect(
                await MemberStack.refusal {
                    try await stack.merges.merge(
                        .init(id: ann, duplicateId: bea, reason: "x"),
                        stack.staff(role: "cashier"))
                } == "PERMISSION_DENIED")
            stack.clock.advance(seconds: 30 * 86_400)
            #expect(
                await MemberStack.refusal {
                    try await stack.merges.reverse(
                        .init(id: merged.id, reason: "late"), stack.staff())
                } == "MERGE_TOO_OLD")
        }
    }

    @Test("A12 H06 who leaves does so with every account that was hers")
    func leaves() async throws {
        try await withTwo { stack, two in
            _ = try await merge(stack, two)
            _ = try await stack.deregistrations.deregisterNow(
                .init(id: two.survivor.id, reason: "asked"), stack.staff())
            #expect(
                try await stack.count(
                    "members", "state = 3 AND data_key IS NULL AND merged_into IS NULL") == 2)
            #expect(try await stack.count("member_traits") == 0)
            #expect(try await stack.count("erasures") == 2)
        }
    }
}
