import Payments
import Primitives
import TestKit
import Testing

@Suite("F06 Reconciliation: a provider's bill against our books")
struct ReconciliationTests {
    private static let day = CalendarDate(year: 2026, month: 3, day: 5)!
    private static let noon = Instant(rfc3339: "2026-03-05T12:00:00+08:00")!

    /// A day as it should be, to be spoilt.
    struct Day {
        var payments: [BookedPayment] = []
        var refunds: [BookedRefund] = []
        var bill: [BillLine] = []
        /// Orders of other days that are ours.
        var earlier: Set<String> = []
        var expected: [Difference] = []
        private var count = 0

        mutating func number(_ prefix: String) -> String {
            count += 1
            return "\(prefix)\(count)"
        }

        func report() -> ReconciliationReport {
            var reconciliation = Reconciliation(day: ReconciliationTests.day)
            for payment in payments { reconciliation.add(payment) }
            for refund in refunds { reconciliation.add(refund) }
            for line in bill { reconciliation.take(line) }
            return reconciliation.finish { earlier.contains($0) }
        }
    }

    static func booked(
        _ number: String, _ fen: Int64, _ state: BookedPayment.State = .paid
    ) -> BookedPayment {
        BookedPayment(
            orderNumber: number, providerNumber: state == .unpaid ? nil : "P" + number,
            amount: Money(minor: fen), state: state, at: noon)
    }

    static func refund(
        _ number: String, of order: String, _ fen: Int64, _ state: BookedRefund.State = .done
    ) -> BookedRefund {
        BookedRefund(
            number: number, orderNumber: order, amount: Money(minor: fen), state: state, at: noon)
    }

    static func line(
        _ kind: BillLine.Kind, _ order: String, _ fen: Int64, refund: String = "",
        provider: String? = nil, at: Instant = noon
    ) -> BillLine {
        BillLine(
            kind: kind, orderNumber: order, providerNumber: provider ?? "P" + order,
            refundNumber: refund, amount: Money(minor: fen), at: at)
    }

    // MARK: What is planted

    /// One way in which a day can go wrong, with what is to be found.
    struct Plant: Sendable, CustomTestStringConvertible {
        let name: String
        let plant: @Sendable (inout Day, Int64) -> Void
        var testDescription: String { name }
    }

    static let plants: [Plant] = [
        Plant(name: "a payment that only the bill has") { day, fen in
            let order = day.number("O")
            day.bill.append(line(.payment, order, fen))
            day.expected.append(
                Difference(
                    .missingHere, .payment, orderNumber: order, theirs: Money(minor: fen)))
        },
        Plant(name: "a payment that only we have") { day, fen in
            let order = day.number("O")
            day.payments.append(booked(order, fen))
            day.expected.append(
                Difference(
                    .missingThere, .payment, orderNumber: order, ours: Money(minor: fen)))
        },
        Plant(name: "another amount of a payment") { day, fen in
            let order = day.number("O")
            day.payments.append(booked(order, fen))
            day.bill.append(line(.payment, order, fen + 1))
            day.expected.append(
                Difference(
                    .amountDiffers, .payment, orderNumber: order, ours: Money(minor: fen),
                    theirs: Money(minor: fen + 1)))
        },
        Plant(name: "paid there, unpaid here") { day, fen in
            let order = day.number("O")
            day.payments.append(booked(order, fen, .unpaid))
            day.bill.append(line(.payment, order, fen))
            day.expected.append(
                Difference(
                    .stateDiffers, .payment, orderNumber: order, ours: Money(minor: fen),
                    theirs: Money(minor: fen)))
        },
        Plant(name: "another number of the provider") { day, fen in
            let order = day.number("O")
            day.payments.append(booked(order, fen))
            day.bill.append(line(.payment, order, fen, provider: "X"))
            day.expected.append(
                Difference(
                    .numberDiffers, .payment, orderNumber: order, ours: Money(minor: fen),
                    theirs: Money(minor: fen)))
        },
        Plant(name: "paid twice") { day, fen in
            let order = day.number("O")
            day.payments.append(booked(order, fen))
            day.bill += [
                line(.payment, order, fen), line(.payment, order, fen, provider: "P" + order),
            ]
            day.expected.append(
                Difference(
                    .duplicateThere, .payment, orderNumber: order, theirs: Money(minor: fen)))
        },
        Plant(name: "booked twice") { day, fen in
            let order = day.number("O")
            day.payments += [booked(order, fen), booked(order, fen)]
            day.bill.append(line(.payment, order, fen))
            day.expected.append(
                Difference(
                    .duplicateHere, .payment, orderNumber: order, ours: Money(minor: fen)))
        },
        Plant(name: "reversed there, paid here") { day, fen in
            let order = day.number("O")
            day.payments.append(booked(order, fen))
            day.bill += [line(.payment, order, fen), line(.reversal, order, fen)]
            day.expected.append(
                Difference(
                    .stateDiffers, .reversal, orderNumber: order, ours: Money(minor: fen),
                    theirs: Money(minor: fen)))
        },
        Plant(name: "reversed here, paid there") { day, fen in
            let order = day.number("O")
            day.payments.append(booked(order, fen, .reversed))
            day.bill.append(line(.payment, order, fen))
            day.expected.append(
                Difference(
                    .stateDiffers, .reversal, orderNumber: order, ours: Money(minor: fen),
                    theirs: Money(minor: fen)))
        },
        Plant(name: "a refund that only the bill has") { day, fen in
            let order = day.number("O")
            let number = day.number("R")
            day.earlier.insert(order)
            day.bill.append(line(.refund, order, fen, refund: number))
            day.expected.append(
                Difference(
                    .missingHere, .refund, orderNumber: order, refundNumber: number,
                    theirs: Money(minor: fen)))
        },
        Plant(name: "a refund that only we have") { day, fen in
            let order = day.number("O")
            let number = day.number("R")
            day.earlier.insert(order)
            day.refunds.append(refund(number, of: order, fen))
            day.expected.append(
                Difference(
                    .missingThere, .refund, orderNumber: order, refundNumber: number,
                    ours: Money(minor: fen)))
        },
        Plant(name: "another amount of a refund") { day, fen in
            let order = day.number("O")
            let number = day.number("R")
            day.earlier.insert(order)
            day.refunds.append(refund(number, of: order, fen))
            day.bill.append(line(.refund, order, fen + 7, refund: number))
            day.expected.append(
                Difference(
                    .amountDiffers, .refund, orderNumber: order, refundNumber: number,
                    ours: Money(minor: fen), theirs: Money(minor: fen + 7)))
        },
        Plant(name: "given back there, failed here") { day, fen in
            let order = day.number("O")
            let number = day.number("R")
            day.earlier.insert(order)
            day.refunds.append(refund(number, of: order, fen, .failed))
            day.bill.append(line(.refund, order, fen, refund: number))
            day.expected.append(
                Difference(
                    .stateDiffers, .refund, orderNumber: order, refundNumber: number,
                    ours: Money(minor: fen), theirs: Money(minor: fen)))
        },
        Plant(name: "a refund of another order") { day, fen in
            let order = day.number("O")
            let other = day.number("O")
            let number = day.number("R")
            day.earlier.formUnion([order, other])
            day.refunds.append(refund(number, of: order, fen))
            day.bill.append(line(.refund, other, fen, refund: number))
            day.expected.append(
                Difference(
                    .numberDiffers, .refund, orderNumber: other, refundNumber: number,
                    ours: Money(minor: fen), theirs: Money(minor: fen)))
        },
        Plant(name: "given back twice") { day, fen in
            let order = day.number("O")
            let number = day.number("R")
            day.earlier.insert(order)
            day.refunds.append(refund(number, of: order, fen))
            day.bill += [
                line(.refund, order, fen, refund: number),
                line(.refund, order, fen, refund: number),
            ]
            day.expected.append(
                Difference(
                    .duplicateThere, .refund, orderNumber: order, refundNumber: number,
                    theirs: Money(minor: fen)))
        },
        Plant(name: "a refund booked twice") { day, fen in
            let order = day.number("O")
            let number = day.number("R")
            day.earlier.insert(order)
            day.refunds += [refund(number, of: order, fen), refund(number, of: order, fen)]
            day.bill.append(line(.refund, order, fen, refund: number))
            day.expected.append(
                Difference(
                    .duplicateHere, .refund, orderNumber: order, refundNumber: number,
                    ours: Money(minor: fen)))
        },
        Plant(name: "a refund of an order that nobody knows") { day, fen in
            let order = day.number("O")
            let number = day.number("R")
            day.bill.append(line(.refund, order, fen, refund: number))
            day.expected.append(
                Difference(
                    .refundWithoutPayment, .refund, orderNumber: order, refundNumber: number,
                    theirs: Money(minor: fen)))
        },
        Plant(name: "a refund of ours without an order") { day, fen in
            let order = day.number("O")
            let number = day.number("R")
            day.refunds.append(refund(number, of: order, fen))
            day.bill.append(line(.refund, order, fen, refund: number))
            day.expected.append(
                Difference(
                    .refundWithoutPayment, .refund, orderNumber: order, refundNumber: number,
                    ours: Money(minor: fen)))
        },
        Plant(name: "more given back than paid") { day, fen in
            let order = day.number("O")
            let numbers = [day.number("R"), day.number("R")]
            day.payments.append(booked(order, fen))
            day.bill.append(line(.payment, order, fen))
            for number in numbers {
                day.refunds.append(refund(number, of: order, fen))
                day.bill.append(line(.refund, order, fen, refund: number))
            }
            day.expected.append(
                Difference(
                    .refundedTooMuch, .refund, orderNumber: order, ours: Money(minor: fen),
                    theirs: Money(minor: 2 * fen)))
        },
    ]

    // MARK: Tests

    @Test("F06 each kind of difference is found, and nothing else", arguments: plants)
    func each(plant: Plant) {
        var day = Day()
        plant.plant(&day, 15_120)
        #expect(day.report().differences == day.expected)
    }

    @Test("F06 every kind of difference is planted somewhere")
    func allKinds() {
        var day = Day()
        for plant in Self.plants { plant.plant(&day, 100) }
        #expect(Set(day.expected.map(\.kind)) == Set(Difference.Kind.allCases))
    }

    /// Adds what agrees on both sides; returns how many.
    private func agree(_ day: inout Day, _ random: inout SeededGenerator) -> Int {
        let fen = Int64.random(in: 2...1_000_000, using: &random)
        let order = day.number("O")
        switch Int.random(in: 0..<6, using: &random) {
        case 0:
            // Nobody paid.
            day.payments.append(Self.booked(order, fen, .unpaid))
            return 0
        case 1:
            // Reversed before anybody had paid, which a bill does not show.
            day.payments.append(Self.booked(order, fen, .reversed))
            return 0
        case 2:
            day.payments.append(Self.booked(order, fen, .reversed))
            day.bill += [Self.line(.payment, order, fen), Self.line(.reversal, order, fen)]
            return 1
        case 3:
            let number = day.number("R")
            day.earlier.insert(order)
            day.refunds.append(
                Self.refund(
                    number, of: order, fen, Bool.random(using: &random) ? .done : .processing))
            day.bill.append(Self.line(.refund, order, fen, refund: number))
            return 1
        case 4:
            // On its way: the bill of a later day will have it.
            day.earlier.insert(order)
            day.refunds.append(Self.refund(day.number("R"), of: order, fen, .processing))
            return 0
        default:
            let number = day.number("R")
            let part = Int64.random(in: 1...fen, using: &random)
            day.payments.append(Self.booked(order, fen))
            day.refunds.append(Self.refund(number, of: order, part))
            day.bill += [
                Self.line(.payment, order, fen), Self.line(.refund, order, part, refund: number),
            ]
            return 2
        }
    }

    @Test("F06 of random days in random order, exactly what was planted is found")
    func randomMixes() {
        var random = SeededGenerator(seed: newSeed())
        for _ in 0..<300 {
            var day = Day()
            var agreed = 0
            var planted = 0
            for _ in 0..<Int.random(in: 0...60, using: &random) {
                if Int.random(in: 0..<4, using: &random) == 0 {
                    planted += 1
                    let plant = Self.plants.randomElement(using: &random)!
                    plant.plant(&day, Int64.random(in: 2...1_000_000, using: &random))
                } else {
                    agreed += agree(&day, &random)
                }
            }
            day.payments.shuffle(using: &random)
            day.refunds.shuffle(using: &random)
            day.bill.shuffle(using: &random)
            let report = day.report()
            #expect(Set(report.differences) == Set(day.expected))
            #expect(report.differenceCount == planted)
            #expect(report.agreed >= agreed)
            #expect(report.isClean == (planted == 0))
        }
    }

    @Test("F06 what lies within five minutes of midnight is marked: it may be the neighbour's")
    func edges() {
        for (time, isAtEdge) in [
            ("2026-03-05T00:00:00+08:00", true), ("2026-03-05T00:04:59+08:00", true),
            ("2026-03-05T00:05:00+08:00", false), ("2026-03-05T23:54:59+08:00", false),
            ("2026-03-05T23:55:00+08:00", true), ("2026-03-05T23:59:59+08:00", true),
        ] {
            var day = Day()
            day.bill = [Self.line(.payment, "O1", 5, at: Instant(rfc3339: time)!)]
            #expect(day.report().differences.map(\.isAtEdge) == [isAtEdge], "\(time)")
        }
    }

    @Test("F06 of very many differences all are counted and ten thousand kept")
    func bounded() {
        var day = Day()
        for index in 0..<10_001 { day.bill.append(Self.line(.payment, "O\(index)", 1)) }
        let report = day.report()
        #expect(report.differenceCount == 10_001)
        #expect(report.differences.count == 10_000)
    }
}
