import PointsDomain
import TestKit
import Testing

@Suite("Payments: what becomes of them when something is heard")
struct PaymentLifeTests {
    private typealias Life = PaymentLife

    @Test("F06 what a call-back leads to, in every state")
    func notices() {
        //                       pending  reversing   paid      completed  closed      returned
        let table: [(PaymentLife.News, [PaymentLife.Step])] = [
            (.waiting, [.nothing, .nothing, .nothing, .nothing, .nothing, .nothing]),
            (.paid, [.pay, .nothing, .nothing, .nothing, .lookAgain, .nothing]),
            (.ended, [.close, .nothing, .nothing, .nothing, .nothing, .nothing]),
            (.unknownThere, [.nothing, .nothing, .nothing, .nothing, .nothing, .nothing]),
        ]
        for (news, steps) in table {
            #expect(PaymentLife.State.allCases.map { Life.step(onNotice: news, in: $0) } == steps)
        }
    }

    @Test("F06 what an answer leads to while nobody is known to have paid")
    func answers() {
        typealias Row = (PaymentLife.Way, Bool, [PaymentLife.Step])
        //          waiting      paid   ended   unknown there
        let table: [Row] = [
            (.page, false, [.nothing, .pay, .close, .nothing]),
            (.page, true, [.closeThere, .pay, .close, .close]),
            (.code, false, [.nothing, .pay, .close, .nothing]),
            (.code, true, [.reverse, .pay, .close, .close]),
            (.contract, false, [.nothing, .pay, .close, .nothing]),
            (.contract, true, [.nothing, .pay, .close, .close]),
        ]
        for (way, isOver, steps) in table {
            let found = PaymentLife.News.allCases.map {
                Life.step(onAnswer: $0, in: .pending, by: way, isOver: isOver)
            }
            #expect(found == steps, "\(way) \(isOver)")
        }
    }

    @Test("F06 what is being reversed is paid by nothing that is heard")
    func reversing() {
        for news in PaymentLife.News.allCases {
            #expect(Life.step(onNotice: news, in: .reversing) == .nothing)
            for isOver in [true, false] {
                let step = Life.step(
                    onAnswer: news, in: .reversing, by: .code, isOver: isOver)
                #expect(step == (news == .ended || news == .unknownThere ? .close : .reverse))
            }
        }
    }

    /// The provider's own truth, and what of it is heard: late, repeated, out of order.
    @Test("I11 whatever is heard in whatever order, it is paid at most once and never unpaid")
    func sequences() {
        let seed = newSeed()
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<2_000 {
            let way = PaymentLife.Way.allCases.randomElement(using: &generator)!
            var state = PaymentLife.State.pending
            var timesPaid = 0
            for _ in 0..<12 {
                let news = PaymentLife.News.allCases.randomElement(using: &generator)!
                let step =
                    Bool.random(using: &generator)
                    ? Life.step(onNotice: news, in: state)
                    : Life.step(
                        onAnswer: news, in: state, by: way,
                        isOver: Bool.random(using: &generator))
                switch step {
                case .pay:
                    #expect(state == .pending, "seed \(seed)")
                    state = .paid
                    timesPaid += 1
                case .close:
                    #expect(state == .pending || state == .reversing, "seed \(seed)")
                    state = .closed
                case .lookAgain: state = .pending
                case .reverse:
                    #expect(way == .code || state == .reversing, "seed \(seed)")
                    state = .reversing
                case .nothing, .closeThere: break
                }
                if state == .paid, Bool.random(using: &generator) {
                    state = Bool.random(using: &generator) ? .completed : .returned
                }
            }
            #expect(timesPaid <= 1, "seed \(seed)")
        }
    }
}
