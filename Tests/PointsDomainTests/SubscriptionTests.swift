import PointsDomain
import Primitives
import TestKit
import Testing

@Suite("Subscriptions: periods, notices, charges and their tries")
struct SubscriptionTests {
    private func monthly(_ price: Int64 = 3_000) throws -> SubscriptionTerms {
        try #require(SubscriptionTerms(priceMinor: price, count: 1, unit: .month))
    }

    private func subscription(from day: String) throws -> Subscription {
        Subscription(terms: try monthly(), anchor: try date(day))
    }

    /// Does what is due on each day of a span; what is charged is answered by `answer`.
    private func live(
        _ subscription: inout Subscription, from first: String, through last: String,
        _ answer: (Int) -> Subscription.Declined?
    ) throws -> [String] {
        var told: [String] = []
        var day = try date(first)
        let end = try date(last)
        while day <= end {
            steps: while true {
                switch subscription.step(on: day) {
                case .none: break steps
                case .wait(let until):
                    #expect(until > day)
                    break steps
                case .notice:
                    subscription.notice(on: day)
                    told.append("\(day) notice")
                case .end:
                    subscription.end()
                    told.append("\(day) end")
                case .charge(let attempt):
                    subscription.charge(attempt: attempt, on: day)
                    if let declined = answer(attempt) {
                        subscription.declined(declined)
                        told.append("\(day) declined \(attempt)")
                    } else {
                        subscription.paid()
                        told.append("\(day) paid \(subscription.period)")
                    }
                }
            }
            day = day.adding(days: 1)
        }
        return told
    }

    @Test("F03 a month from January 31 ends with February, and the next with March")
    func clamping() throws {
        let terms = try monthly()
        let anchor = try date("2026-01-31")
        let starts = (0...4).map { terms.start(of: $0, from: anchor).description }
        #expect(starts == ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"])
        let yearly = try #require(SubscriptionTerms(priceMinor: 1, count: 1, unit: .year))
        #expect(
            yearly.start(of: 1, from: try date("2028-02-29")).description == "2029-02-28")
        let weekly = try #require(SubscriptionTerms(priceMinor: 1, count: 7, unit: .day))
        #expect(weekly.start(of: 2, from: anchor).description == "2026-02-14")
    }

    @Test("F03 the notice comes five days before, the charge on the day, month after month")
    func renews() throws {
        var subscription = try subscription(from: "2026-01-31")
        let told = try live(&subscription, from: "2026-01-31", through: "2026-04-01") { _ in nil }
        #expect(
            told == [
                "2026-02-23 notice", "2026-02-28 paid 1", "2026-03-26 notice",
                "2026-03-31 paid 2",
            ])
        #expect(subscription.periodEnd.description == "2026-04-30")
    }

    @Test("F03 a declined charge is tried again after 1, 3 and 7 days, and then never")
    func retries() throws {
        var subscription = try subscription(from: "2026-03-05")
        let told = try live(&subscription, from: "2026-03-05", through: "2026-05-01") { _ in
            .forNow
        }
        #expect(
            told == [
                "2026-03-31 notice", "2026-04-05 declined 1", "2026-04-06 declined 2",
                "2026-04-08 declined 3", "2026-04-12 declined 4",
            ])
        #expect(subscription.state == .expired)
    }

    @Test("F03 what is paid at a later try is the period that was due, from its own first day")
    func paidLate() throws {
        var subscription = try subscription(from: "2026-03-05")
        let told = try live(&subscription, from: "2026-03-05", through: "2026-05-05") { attempt in
            attempt < 3 ? .forNow : nil
        }
        #expect(told.contains("2026-04-08 paid 1"))
        #expect(told.contains("2026-04-30 notice") && told.contains("2026-05-05 declined 1"))
    }

    @Test("F03 a contract that is over is not tried again")
    func declinedForGood() throws {
        var subscription = try subscription(from: "2026-03-05")
        let told = try live(&subscription, from: "2026-03-05", through: "2026-05-01") { _ in
            .forGood
        }
        #expect(told == ["2026-03-31 notice", "2026-04-05 declined 1"])
        #expect(subscription.state == .expired)
    }

    @Test("F03 a cancelled subscription lasts to the end of its period, and is not charged")
    func cancelled() throws {
        var subscription = try subscription(from: "2026-03-05")
        let isCancelled = subscription.cancel()
        #expect(isCancelled)
        #expect(subscription.nextCharge == nil && subscription.state == .active)
        let told = try live(&subscription, from: "2026-03-05", through: "2026-05-01") { _ in nil }
        #expect(told == ["2026-04-05 end"])
        let isOver = !subscription.cancel() && !subscription.resume()
        #expect(isOver)
    }

    @Test("F03 a cancellation that is taken back in time changes nothing")
    func resumed() throws {
        var subscription = try subscription(from: "2026-03-05")
        let isBack = subscription.cancel() && subscription.resume()
        #expect(isBack)
        let told = try live(&subscription, from: "2026-03-05", through: "2026-04-05") { _ in nil }
        #expect(told == ["2026-03-31 notice", "2026-04-05 paid 1"])
    }

    @Test("F03 one that is taken back too late for the notice is charged when its days are over")
    func lateNotice() throws {
        var subscription = try subscription(from: "2026-03-05")
        let isCancelled = subscription.cancel()
        #expect(isCancelled)
        _ = try live(&subscription, from: "2026-03-05", through: "2026-04-03") { _ in nil }
        let isBack = subscription.resume()
        #expect(isBack)
        let told = try live(&subscription, from: "2026-04-04", through: "2026-04-20") { _ in nil }
        #expect(told == ["2026-04-04 notice", "2026-04-09 paid 1"])
        #expect(subscription.periodStart.description == "2026-04-05")
    }

    @Test("F03 cancelled while it is past due it is over at once")
    func cancelledPastDue() throws {
        var subscription = try subscription(from: "2026-03-05")
        _ = try live(&subscription, from: "2026-03-05", through: "2026-04-05") { _ in .forNow }
        #expect(subscription.state == .pastDue)
        #expect(subscription.nextCharge?.description == "2026-04-06")
        let isCancelled = subscription.cancel()
        #expect(isCancelled && subscription.state == .expired)
    }

    @Test("F03 cancelled while it is charged it ends with what is paid, or at once")
    func cancelledCharging() throws {
        for declined in [nil, Subscription.Declined.forNow] {
            var subscription = try subscription(from: "2026-03-05")
            subscription.notice(on: try date("2026-03-31"))
            subscription.charge(attempt: 1, on: try date("2026-04-05"))
            let isCancelled = subscription.cancel()
            #expect(isCancelled && subscription.state == .charging)
            if let declined {
                subscription.declined(declined)
                #expect(subscription.state == .expired)
            } else {
                subscription.paid()
                let told = try live(
                    &subscription, from: "2026-04-06", through: "2026-06-01"
                ) { _ in nil }
                #expect(told == ["2026-05-05 end"])
            }
        }
    }

    @Test("F03 a try whose outcome nobody heard is the same try on any later day")
    func unheard() throws {
        var subscription = try subscription(from: "2026-03-05")
        subscription.notice(on: try date("2026-03-31"))
        subscription.charge(attempt: 1, on: try date("2026-04-05"))
        let before = subscription
        #expect(subscription.step(on: try date("2026-04-07")) == .charge(attempt: 1))
        subscription.charge(attempt: 1, on: try date("2026-04-07"))
        #expect(subscription == before)
        subscription.declined(.forNow)
        #expect(subscription.nextCharge?.description == "2026-04-06")
    }

    @Test("F03 days on which nobody looked do not bring two tries on one day")
    func missedDays() throws {
        var subscription = try subscription(from: "2026-03-05")
        _ = try live(&subscription, from: "2026-03-05", through: "2026-04-05") { _ in .forNow }
        let told = try live(&subscription, from: "2026-04-20", through: "2026-05-01") { _ in
            .forNow
        }
        #expect(
            told == [
                "2026-04-20 declined 2", "2026-04-21 declined 3", "2026-04-22 declined 4",
            ])
    }

    @Test("F03 terms that make no sense are none")
    func terms() {
        #expect(SubscriptionTerms(priceMinor: 1, count: 5, unit: .day) == nil)
        #expect(SubscriptionTerms(priceMinor: 1, count: 6, unit: .day) != nil)
        #expect(SubscriptionTerms(priceMinor: 0, count: 1, unit: .month) == nil)
        #expect(
            SubscriptionTerms(priceMinor: 1, count: 1, unit: .month, retryDays: [3, 1]) == nil)
        #expect(
            SubscriptionTerms(priceMinor: 1, count: 1, unit: .month, noticeDays: 28) == nil)
    }

    @Test("F03 whatever fails when, no period is charged twice, and none without its notice")
    func lifeProperty() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            var subscription = Subscription(
                terms: try monthly(),
                anchor: try date("2026-01-01").adding(
                    days: Int.random(in: 0...400, using: &random)))
            var day = subscription.anchor
            var paid: Set<Int64> = []
            var notice: CalendarDate?
            var tries: [CalendarDate] = []
            for _ in 0..<600 {
                day = day.adding(days: Int.random(in: 0...4, using: &random))
                if Int.random(in: 0..<40, using: &random) == 0 {
                    _ =
                        Bool.random(using: &random)
                        ? subscription.cancel() : subscription.resume()
                }
                switch subscription.step(on: day) {
                case .none, .wait: break
                case .end:
                    subscription.end()
                case .notice:
                    subscription.notice(on: day)
                    notice = day
                case .charge(let attempt):
                    let told = try #require(notice, "seed \(seed)")
                    #expect(told.adding(days: 5) <= day, "seed \(seed)")
                    #expect(day >= subscription.periodEnd, "seed \(seed)")
                    subscription.charge(attempt: attempt, on: day)
                    tries.append(day)
                    // Now and then nobody hears.
                    guard Int.random(in: 0..<5, using: &random) > 0 else { continue }
                    if Bool.random(using: &random) {
                        subscription.paid()
                        let isNew = paid.insert(subscription.period).inserted
                        #expect(isNew, "seed \(seed)")
                        notice = nil
                    } else {
                        subscription.declined(.forNow)
                    }
                }
            }
            #expect(paid.sorted() == (0..<Int64(paid.count)).map { $0 + 1 }, "seed \(seed)")
            #expect(tries == tries.sorted(), "seed \(seed)")
        }
    }
}
