import PointsDomain
import Primitives
import Testing

@Suite("Money on its way back: what is decided once, and never again")
struct RefundLifeTests {
    @Test("F06 only the provider's own word now ends a refund, a call-back alone gives it")
    func table() {
        typealias Row = (RefundLife.News, notice: RefundLife.Step, answer: RefundLife.Step)
        let rows: [Row] = [
            (.processing, .nothing, .wait),
            (.succeeded, .give, .give),
            (.closed, .lookAgain, .deny),
            (.abnormal, .lookAgain, .waitForMerchant),
            (.unknownThere, .lookAgain, .deny),
            (.merchantCannot, .lookAgain, .waitForMerchant),
        ]
        #expect(rows.count == RefundLife.News.allCases.count)
        for (news, notice, answer) in rows {
            #expect(RefundLife.step(onNotice: news, in: .asked) == notice, "\(news)")
            #expect(RefundLife.step(onAnswer: news, in: .asked) == answer, "\(news)")
        }
    }

    @Test("F06 what is decided is never decided otherwise; a contradiction is an alarm")
    func decided() {
        for state in RefundLife.State.allCases where state != .asked {
            for news in RefundLife.News.allCases {
                for step in [
                    RefundLife.step(onNotice: news, in: state),
                    RefundLife.step(onAnswer: news, in: state),
                ] {
                    let contradicts =
                        news == .succeeded && [.denied, .failed, .otherwise].contains(state)
                    #expect(step == (contradicts ? .alarm : .nothing), "\(state) \(news)")
                }
            }
        }
        #expect(RefundLife.State.allCases.filter(\.counts) == [.asked, .done, .given, .otherwise])
        #expect(RefundLife.State.allCases.filter(\.isOpen) == [.asked, .given, .denied])
    }

    @Test("F06 F04 staff closes what failed or is stuck, each wish where it fits, and nothing else")
    func wishes() {
        typealias Row = (
            RefundLife.State, isStuck: Bool, paysWithdrawal: Bool, settle: RefundLife.Answer,
            setFree: RefundLife.Answer, askAgain: RefundLife.Answer
        )
        let rows: [Row] = [
            (.asked, true, false, .settled, .notFitting, .same),
            (.asked, true, true, .notFitting, .denied, .same),
            (.failed, false, false, .settled, .notFitting, .another),
            (.failed, false, true, .withdrawalClosed, .withdrawalClosed, .withdrawalClosed),
            // On its way, or waiting for the merchant's money: it may still be given.
            (.asked, false, false, .notFailed, .notFailed, .notFailed),
            (.asked, false, true, .notFailed, .notFailed, .notFailed),
            (.done, true, false, .notFailed, .notFailed, .notFailed),
            (.given, true, true, .notFailed, .notFailed, .notFailed),
            (.denied, true, true, .notFailed, .notFailed, .notFailed),
            (.otherwise, true, false, .notFailed, .notFailed, .notFailed),
        ]
        #expect(Set(rows.map(\.0)) == Set(RefundLife.State.allCases))
        for row in rows {
            let answers = RefundLife.Wish.allCases.map {
                RefundLife.answer(
                    to: $0, in: row.0, isStuck: row.isStuck, paysWithdrawal: row.paysWithdrawal)
            }
            #expect(answers == [row.settle, row.setFree, row.askAgain], "\(row)")
        }
    }

    @Test("I11 whatever way money takes, its entries sum to zero and clearing is empty at rest")
    func bookings() {
        typealias Way = [(PaymentBooking.Cause, Int64)]
        let ways: [(String, Way)] = [
            ("used", [(.paid, 100), (.used, 100)]),
            ("given back unused", [(.paid, 100), (.givenBack, 100)]),
            (
                "returned in two parts",
                [
                    (.paid, 100), (.used, 100), (.returned, 30), (.givenBack, 30),
                    (.returned, 70), (.givenBack, 70),
                ]
            ),
            ("paid by hand", [(.paid, 100), (.used, 100), (.returned, 40), (.givenOtherwise, 40)]),
        ]
        let source = UUIDv7(hi: 0x0198_0000_0000_7000, lo: 0x9000_0000_0000_0001)
        for (name, way) in ways {
            var sums: [PaymentBooking.Account: Int64] = [:]
            for (cause, amount) in way {
                let entries = PaymentBooking(cause, of: source, amountMinor: amount).entries
                #expect(entries.reduce(0) { $0 + $1.delta } == 0, "\(name)")
                for entry in entries { sums[entry.account, default: 0] += entry.delta }
            }
            #expect(sums[.clearing, default: 0] == 0, "\(name)")
        }
    }
}
