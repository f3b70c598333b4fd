package import Primitives

/// A bill that several people pay, to the smallest coin (X29).
package enum BillSplit {
    package enum Limits {
        package static let people = 1...100
        package static let lines = 1...1_000
        package static let permille: ClosedRange<Int64> = 0...1_000
    }

    package enum Mode: Hashable, Sendable {
        case equally
        /// What the first ones give, service charge included; the last gives the rest.
        case amounts([Int64])
        /// Who pays for each line, counted from 0; everybody where empty.
        case lines([[Int]])
    }

    /// What one of those who pay gives.
    package struct Share: Hashable, Sendable {
        /// For the lines of the bill, one each.
        package internal(set) var lines: [Int64]
        package internal(set) var serviceMinor: Int64

        package var totalMinor: Int64 { lines.reduce(0, +) + serviceMinor }
    }

    package struct Bill: Hashable, Sendable {
        package let subtotalMinor: Int64
        package let serviceMinor: Int64
        /// One for each person; by line and by service charge they add up to the bill.
        package let shares: [Share]

        package var payableMinor: Int64 { subtotalMinor + serviceMinor }
    }

    package enum Refusal: Error, Hashable, Sendable {
        case modeMissing
        case tooFewOrMany(people: Int)
        case wrongAmounts
        case wrongPayers(line: Int)
        /// The first ones give more than the bill.
        case exceeds(payableMinor: Int64)
        case outOfRange
    }

    /// Service charge in thousandths of the discounted sum, half a coin up; a line of its own.
    package static func service(
        of subtotalMinor: Int64, permille: Int64
    ) throws(Refusal) -> Int64 {
        let charge = (Int128(subtotalMinor) * Int128(permille) + 500) / 1_000
        guard let charge = Int64(exactly: charge) else { throw .outOfRange }
        return charge
    }

    /// - Parameter lines: amounts after all discounts, minor units, 0 or more.
    package static func split(
        lines: [Int64], people: Int, _ mode: Mode, servicePermille: Int64
    ) throws(Refusal) -> Bill {
        guard Limits.people.contains(people) else { throw .tooFewOrMany(people: people) }
        var subtotal: Int64 = 0
        for line in lines {
            let (sum, overflow) = subtotal.addingReportingOverflow(line)
            guard line >= 0, !overflow else { throw .outOfRange }
            subtotal = sum
        }
        let service = try service(of: subtotal, permille: servicePermille)
        guard !subtotal.addingReportingOverflow(service).overflow else { throw .outOfRange }
        let shares: [Share]
        switch mode {
        case .equally:
            shares = equally(lines, people, service)
        case .lines(let payers):
            shares = try byLines(lines, payers, people, service)
        case .amounts(let first):
            shares = try byAmounts(lines, first, people, service)
        }
        return Bill(subtotalMinor: subtotal, serviceMinor: service, shares: shares)
    }

    /// The service charge is one more line that all pay for: so nobody pays a coin more than
    /// another.
    private static func equally(_ lines: [Int64], _ people: Int, _ service: Int64) -> [Share] {
        var totals = [Int64](repeating: 0, count: people)
        var shares = [Share](repeating: Share(lines: [], serviceMinor: 0), count: people)
        for line in lines {
            let parts = parts(of: line, among: Array(0..<people), &totals)
            for (person, part) in parts.enumerated() { shares[person].lines.append(part) }
        }
        let charges = parts(of: service, among: Array(0..<people), &totals)
        for (person, charge) in charges.enumerated() { shares[person].serviceMinor = charge }
        return shares
    }

    /// Each pays of the service charge in proportion to the lines.
    private static func byLines(
        _ lines: [Int64], _ payers: [[Int]], _ people: Int, _ service: Int64
    ) throws(Refusal) -> [Share] {
        guard payers.count == lines.count else { throw .wrongPayers(line: lines.count) }
        var shares = [Share](repeating: Share(lines: [], serviceMinor: 0), count: people)
        var totals = [Int64](repeating: 0, count: people)
        for (number, line) in lines.enumerated() {
            let named = payers[number]
            guard named.allSatisfy({ (0..<people).contains($0) }), Set(named).count == named.count
            else { throw .wrongPayers(line: number) }
            let those = named.isEmpty ? Array(0..<people) : named
            let parts = parts(of: line, among: those, &totals)
            for (person, part) in parts.enumerated() { shares[person].lines.append(part) }
        }
        let charges = LargestRemainder.allocate(total: service, weights: totals)
        for (person, charge) in charges.enumerated() { shares[person].serviceMinor = charge }
        return shares
    }

    /// What each of all pays of an amount that some share. What is left over goes coin by coin to
    /// those who have paid least so far, ties to the lower number: so equal shares of many lines
    /// differ by one coin at most.
    private static func parts(
        of amount: Int64, among those: [Int], _ totals: inout [Int64]
    ) -> [Int64] {
        let paid = totals
        let order = those.sorted { (paid[$0], $0) < (paid[$1], $1) }
        var parts = [Int64](repeating: 0, count: totals.count)
        let shares = LargestRemainder.allocate(total: amount, weights: order.map { _ in 1 })
        for (person, part) in zip(order, shares) {
            parts[person] = part
            totals[person] += part
        }
        return parts
    }

    /// What somebody gives is spread over what is still unpaid of each line, and the last one takes
    /// the rest of each: so the lines are paid exactly.
    private static func byAmounts(
        _ lines: [Int64], _ first: [Int64], _ people: Int, _ service: Int64
    ) throws(Refusal) -> [Share] {
        guard first.count == people - 1, first.allSatisfy({ $0 >= 0 }) else { throw .wrongAmounts }
        var unpaid = lines + [service]
        var left = unpaid.reduce(0, +)
        let payable = left
        var shares: [Share] = []
        for amount in first {
            guard amount <= left else { throw .exceeds(payableMinor: payable) }
            let parts =
                amount == 0
                ? unpaid.map { _ in 0 } : LargestRemainder.allocate(total: amount, weights: unpaid)
            for (place, part) in parts.enumerated() { unpaid[place] -= part }
            left -= amount
            shares.append(
                Share(lines: Array(parts.dropLast()), serviceMinor: parts.last ?? 0))
        }
        shares.append(Share(lines: Array(unpaid.dropLast()), serviceMinor: unpaid.last ?? 0))
        return shares
    }
}
