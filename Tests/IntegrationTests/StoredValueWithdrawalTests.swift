import Messages
import PointsService
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Stored value: top-ups that go back, terms, plans, books")
struct StoredValueWithdrawalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let reason: PointsV1.WithdrawalReason
        let policy: PointsV1.WithdrawalPolicy
        let refund: Int64
        let recouped: Int64
        /// Of the 500 that the top-up earned.
        let points: Int64

        var testDescription: String { "\(reason)" }

        /// 1000 + 200, 600 spent bonus first; the closure by a policy of the merchant's own.
        static let all = [
            Case(
                reason: .byCustomer, policy: .forfeitBonus, refund: 60_000, recouped: 0,
                points: 300),
            Case(
                reason: .merchantFault, policy: .prorata, refund: 50_000, recouped: 10_000,
                points: 250),
            Case(
                reason: .inCoolingOff, policy: .coolingOff, refund: 40_000, recouped: 20_000,
                points: 200),
            Case(
                reason: .merchantClosure, policy: .forfeitAndRecoup, refund: 40_000,
                recouped: 20_000, points: 200),
        ]
    }

    @Test(
        "F04 N06 a top-up goes back by the policy of its reason, and its points go with it",
        arguments: Case.all)
    func policies(_ test: Case) async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            try await stack.setTerms { terms in
                for index in terms.withdrawals.indices
                where terms.withdrawals[index].reason == .merchantClosure {
                    terms.withdrawals[index].policy = .forfeitAndRecoup
                }
            }
            let stored = try await stack.topUp("wx-1", of: ann)
            try await stack.spendValue(60_000, of: ann, "sale-1")
            let quote = try await stack.storedValue.previewWithdrawal(
                .init(topUpId: stored.topUpId, reason: test.reason), stack.staff("owner"))
            #expect(quote.policy == test.policy && quote.refundMinor == test.refund)
            #expect(quote.principalMinor == 60_000 && quote.bonusMinor == 0)
            #expect(quote.recoupedMinor == test.recouped && quote.excessMinor == 0)
            #expect(try await stack.value(of: ann).heldMinor == 0, "a preview changes nothing")

            let changed = try await refusalInfo {
                _ = try await stack.requestWithdrawal(stored.topUpId, test.reason, key: "x") {
                    $0.expectedRefundMinor = test.refund + 1
                }
            }
            #expect(changed?.key == "QUOTE_CHANGED")
            let requested = try await stack.requestWithdrawal(stored.topUpId, test.reason) {
                $0.expectedRefundMinor = test.refund
            }
            let withdrawal = try #require(requested.withdrawal)
            #expect(withdrawal.state == .withdrawalRequested && withdrawal.quote == quote)
            #expect(requested.balance?.availableMinor == 0)
            #expect(requested.balance?.heldMinor == 60_000)
            let spend = try await refusalKey { try await stack.spendValue(1, of: ann, "sale-2") }
            #expect(spend == "INSUFFICIENT_STORED_VALUE")

            let done = try await stack.storedValue.completeWithdrawal(
                .init(id: withdrawal.id, payoutReference: "refund-1"),
                stack.staff("owner", key: PointsStack.key("complete")))
            #expect(done.withdrawal?.state == .withdrawalCompleted)
            #expect(done.balance?.principalMinor == 0 && done.pointsClawedBack == test.points)
            #expect(try await stack.balance(of: ann).available == 500 - test.points)
            #expect(try await stack.number(SumOfAccount(kind: 115)) == test.refund)
            #expect(try await stack.number(SumOfAccount(kind: 114)) == test.recouped)

            // Answers given again are the same, also that of the request.
            for (first, again) in [
                (
                    requested,
                    try await stack.requestWithdrawal(stored.topUpId, test.reason) {
                        $0.expectedRefundMinor = test.refund
                    }
                ),
                (
                    done,
                    try await stack.storedValue.completeWithdrawal(
                        .init(id: withdrawal.id, payoutReference: "refund-1"),
                        stack.staff("owner", key: PointsStack.key("complete")))
                ),
            ] {
                var again = again
                #expect(again.replayed)
                again.replayed = false
                #expect(again == first)
            }
            let closed = try await refusalKey {
                _ = try await stack.storedValue.failWithdrawal(
                    .init(id: withdrawal.id, reason: "不该"),
                    stack.staff("owner", key: PointsStack.key("fail")))
            }
            #expect(closed == "WITHDRAWAL_CLOSED")
        }
    }

    @Test("F04 a payout that fails sets everything free; of two requests at once one is taken")
    func failure() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            let stored = try await stack.topUp("wx-1", of: ann)
            let outcomes = try await withThrowingTaskGroup(of: String?.self) { group in
                for number in 0..<8 {
                    group.addTask {
                        try await refusalKey {
                            _ = try await stack.requestWithdrawal(
                                stored.topUpId, .byCustomer, key: "r-\(number)")
                        }
                    }
                }
                return try await group.reduce(into: [String?]()) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == nil } == 1)
            #expect(outcomes.count { $0 == "TOP_UP_HELD" } == 7)
            let holds = try await stack.owner.query(
                ReadOpenWithdrawals(), deadline: .now + .seconds(10))
            let failed = try await stack.storedValue.failWithdrawal(
                .init(id: try #require(holds.first).description, reason: "银行退回"),
                stack.staff("owner", key: PointsStack.key("fail")))
            #expect(failed.withdrawal?.state == .withdrawalFailed)
            #expect(failed.balance?.availableMinor == 120_000 && failed.pointsClawedBack == 0)
            try await stack.spendValue(120_000, of: ann, "sale-1")
            let nothing = try await refusalKey {
                _ = try await stack.requestWithdrawal(stored.topUpId, .byCustomer, key: "none")
            }
            #expect(nothing == "NOTHING_TO_REFUND")
        }
    }

    @Test("F04 principal spent first: what the courts' formula pays beyond it is an expense")
    func excess() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            try await stack.setTerms { $0.order = .principalFirst }
            let stored = try await stack.topUp("wx-1", of: ann)
            try await stack.spendValue(60_000, of: ann, "sale-1")
            let requested = try await stack.requestWithdrawal(stored.topUpId, .merchantFault)
            let withdrawal = try #require(requested.withdrawal)
            #expect(withdrawal.quote?.refundMinor == 50_000)
            #expect(withdrawal.quote?.excessMinor == 10_000)
            _ = try await stack.storedValue.completeWithdrawal(
                .init(id: withdrawal.id, payoutReference: "refund-1"),
                stack.staff("owner", key: PointsStack.key("complete")))
            #expect(try await stack.value(of: ann).principalMinor == 0)
            #expect(try await stack.number(SumOfAccount(kind: 112)) == -30_000)
            #expect(try await stack.number(SumOfAccount(kind: 114)) == 20_000)
        }
    }

    @Test("N06 reflection ends with its last business day, and only small amounts go back in cash")
    func limits() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            let stored = try await stack.topUp("wx-1", of: ann)
            let cash = try await refusalInfo {
                _ = try await stack.requestWithdrawal(stored.topUpId, .byCustomer) {
                    $0.method = .payoutInCash
                }
            }
            #expect(cash?.key == "CASH_LIMIT_EXCEEDED" && cash?.detail("limitMinor") == "10000")
            let end = try #require(Instant(rfc3339: "2026-03-12T16:00:00Z"))
            stack.clock.set(end.adding(microseconds: -1))
            _ = try await stack.storedValue.previewWithdrawal(
                .init(topUpId: stored.topUpId, reason: .inCoolingOff), stack.staff("owner"))
            stack.clock.set(end)
            let over = try await refusalKey {
                _ = try await stack.storedValue.previewWithdrawal(
                    .init(topUpId: stored.topUpId, reason: .inCoolingOff), stack.staff("owner"))
            }
            #expect(over == "COOLING_OFF_OVER")
            let manager = try await refusalKey {
                _ = try await stack.storedValue.previewWithdrawal(
                    .init(topUpId: stored.topUpId, reason: .byCustomer),
                    stack.staff("store_manager"))
            }
            #expect(manager == "PERMISSION_DENIED")
        }
    }

    @Test("N06 unspent funds by month of payment, to the last fen")
    func report() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            try await stack.topUp("wx-1", of: ann)
            try await stack.spendValue(30_000, of: ann, "sale-1")
            stack.clock.advance(seconds: 30 * 86_400)
            let second = try await stack.topUp("wx-2", of: Demo.member(2), amount: 5_000)
            let requested = try await stack.requestWithdrawal(second.topUpId, .byCustomer)
            _ = try await stack.storedValue.completeWithdrawal(
                .init(id: try #require(requested.withdrawal).id, payoutReference: "refund-1"),
                stack.staff("owner", key: PointsStack.key("complete")))
            try await stack.topUp("wx-3", of: Demo.member(2), amount: 7_000)
            let funds = try await stack.storedValue.getUnspentFunds(
                .init(months: 2), stack.staff("owner"))
            #expect(funds.currency == "CNY" && funds.asOf == stack.clock.now())
            #expect(funds.principalOutstandingMinor == 97_000)
            #expect(funds.bonusOutstandingMinor == 0)
            #expect(funds.months.map(\.month) == ["2026-04-01", "2026-03-01"])
            #expect(funds.months.map(\.paidMinor) == [12_000, 100_000])
            #expect(funds.months.map(\.consumedPrincipalMinor) == [0, 10_000])
            #expect(funds.months.map(\.consumedBonusMinor) == [0, 20_000])
            #expect(funds.months.map(\.refundedMinor) == [5_000, 0])
            #expect(funds.months.map(\.withdrawnPrincipalMinor) == [5_000, 0])
        }
    }

    @Test("F01 a plan's next version ends the one before; what was bought by it is answered again")
    func plans() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            let stored = try await stack.topUp("wx-1", of: ann)
            let next = try await stack.storedValue.createPlan(
                .init(
                    code: "1000+200", name: .init(zh: "充 1000 送 300", en: "1000 + 300"),
                    paidMinor: 100_000, bonusMinor: 30_000),
                stack.staff("owner", key: PointsStack.key("next")))
            #expect(next.plan?.version == 2)
            let gone = try await refusalKey { try await stack.topUp("wx-2", of: ann) }
            #expect(gone == "PLAN_NOT_AVAILABLE")
            let again = try await stack.topUp("wx-1", of: ann, key: "again")
            #expect(again.replayed && again.topUpId == stored.topUpId)
            let shown = try await stack.storedValue.listPlans(.init(), stack.till())
            #expect(shown.plans.map(\.version) == [2])
            let all = try await stack.storedValue.listPlans(
                .init(withArchived: true), stack.staff("owner"))
            #expect(Set(all.plans.map(\.version)) == [1, 2])
            let archived = try await stack.storedValue.archivePlan(
                .init(id: try #require(next.plan).id),
                stack.staff("owner", key: PointsStack.key("archive")))
            #expect(archived.plan?.archived == true)
            let stale = try await refusalInfo {
                _ = try await stack.storedValue.setTerms(
                    .init(terms: .init(), version: 7),
                    stack.staff("owner", key: PointsStack.key("stale")))
            }
            #expect(stale?.key == "REVISION_CONFLICT" && stale?.detail("revision") == "1")
        }
    }

    @Test("a merchant knows nothing of another's stored value")
    func isolation() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            let stored = try await stack.topUp("wx-1", of: ann)
            var metadata = Metadata()
            Principal(
                kind: .staff, merchant: Demo.otherMerchant, subject: "staff-9", role: "owner",
                sandbox: true
            ).write(to: &metadata)
            let other = CallOptions.timeout(.seconds(10), metadata: metadata)
            let preview = try await refusalKey {
                _ = try await stack.storedValue.previewWithdrawal(
                    .init(topUpId: stored.topUpId, reason: .byCustomer), other)
            }
            #expect(preview == "TOP_UP_NOT_FOUND")
            let read = try await refusalKey {
                _ = try await stack.storedValue.get(.init(memberId: ann.description), other)
            }
            #expect(read == "MEMBER_NOT_FOUND")
            #expect(try await stack.storedValue.listPlans(.init(), other).plans.isEmpty)
            let funds = try await stack.storedValue.getUnspentFunds(.init(), other)
            #expect(funds.months.isEmpty && funds.principalOutstandingMinor == 0)
        }
    }

    struct Damage: Sendable, CustomTestStringConvertible {
        let sql: String
        /// Words of the invariant that it breaks, others may be broken too.
        let breaks: String

        var testDescription: String { sql }

        static let all = [
            Damage(
                sql: "UPDATE entries SET delta = delta + 1 WHERE kind = 3 AND seq = 1",
                breaks: "sum of its entries"),
            Damage(
                sql: "UPDATE accounts SET balance = balance + 1 WHERE kind = 4",
                breaks: "principal and bonus"),
            Damage(
                sql: """
                    UPDATE entries SET hash = set_byte(hash, 3, get_byte(hash, 3) # 1)
                    WHERE kind = 4 AND seq = 2
                    """, breaks: "hash follows"),
            Damage(
                sql: """
                    UPDATE top_up_lots SET principal_remaining = principal_remaining - 1,
                        principal_consumed = principal_consumed + 1 WHERE principal_remaining > 0
                    """, breaks: "a top-up is"),
            Damage(
                sql: "UPDATE stored_value_movements SET bonus = bonus - 1",
                breaks: "a top-up is"),
            Damage(
                sql: "UPDATE stored_value_hold_parts SET principal = principal + 1",
                breaks: "a hold of stored value"),
            Damage(
                sql: "UPDATE top_ups SET paid_minor = paid_minor + 1", breaks: "stored once"),
            Damage(
                sql: "DELETE FROM postings WHERE type = 'VALUE_SPEND'",
                breaks: "each posting has its entry"),
        ]
    }

    @Test(
        "N02 F21 what somebody has changed of stored value is found", arguments: Damage.all)
    func damaged(_ damage: Damage) async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            try await stack.projected(1)
            try await stack.useStoredValue(of: ann)
            #expect(try await stack.verified().values.allSatisfy { $0.violations == 0 })
            try await stack.damage(damage.sql)
            let results = try await stack.verified().values
            let found = try #require(results.first { $0.name.contains(damage.breaks) })
            #expect(found.violations > 0 && !found.samples.isEmpty, "\(found)")
        }
    }

    @Test("N02 a rebuild writes stored value anew from entries, top-ups and holds")
    func rebuild() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            try await stack.useStoredValue(of: ann)
            let balance = try await stack.value(of: ann)
            try await stack.damage(
                """
                UPDATE accounts SET balance = balance + 500, held = 0, seq = seq + 1
                WHERE owner_id = '\(ann)' AND kind IN (3, 4)
                """)
            let rebuilt = try await stack.books.rebuild(
                .init(memberId: ann.description), stack.service())
            #expect(rebuilt.changed)
            #expect(try await stack.value(of: ann) == balance)
            let again = try await stack.books.rebuild(
                .init(memberId: ann.description), stack.service())
            #expect(!again.changed)
        }
    }
}
