import Crypto
import Messages
import PointsService
import Primitives
import TTRPC
import TestKit
import Testing

@Suite("What the accountant takes home")
struct AccountsExportTests {
    private func export(
        _ stack: PointsStack, _ from: String, _ to: String, _ options: CallOptions? = nil
    ) async throws -> [String] {
        let stream = try await stack.accounts.export(
            .init(from: from, to: to), options ?? stack.staff("auditor"))
        var lines: [String] = []
        for try await line in stream { lines.append(line.line) }
        return lines
    }

    @Test("X30 by day and account: opening, movements, closing, and the hash of all of it")
    func file() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            let sold = try await stack.ringUp("x-1", to: ann)
            _ = try await stack.wallet.spend(
                .init(points: 30), stack.member(ann, key: PointsStack.key("spend")))
            // An order of yesterday's date that comes in today is a movement of today's.
            _ = try await stack.orders.place(
                stack.order("x-2", of: ann, paidAt: "2026-03-04T03:00:00Z"),
                stack.till(key: PointsStack.key("x-2")))
            stack.clock.advance(seconds: 86_400)
            _ = try await stack.wallet.spend(
                .init(points: 250), stack.member(ann, key: PointsStack.key("spend-2")))
            _ = try await stack.orders.refund(
                .init(id: sold.order?.id ?? "", externalId: "r"),
                stack.till(key: PointsStack.key("r")))
            let lines = try await export(stack, "2026-03-04", "2026-03-06")
            let points = lines.filter { $0.hasPrefix("points,POINTS,") }
                .map { $0.dropFirst("points,POINTS,".count) }
            let balance = try await stack.balance(of: ann)
            #expect(
                points == [
                    "2026-03-04,OPENING,,0", "2026-03-04,CLOSING,,0", "2026-03-05,OPENING,,0",
                    "2026-03-05,MOVEMENT,EARN,300", "2026-03-05,MOVEMENT,SPEND,-30",
                    "2026-03-05,CLOSING,,270", "2026-03-06,OPENING,,270",
                    "2026-03-06,MOVEMENT,CLAWBACK,-20", "2026-03-06,MOVEMENT,SPEND,-250",
                    "2026-03-06,CLOSING,,0",
                ])
            #expect(balance.available == 0 && balance.debt == 80)
            let debts = lines.filter { $0.hasPrefix("points,DEBT,2026-03-06,CLOSING") }
            #expect(debts == ["points,DEBT,2026-03-06,CLOSING,,80"])

            let body = lines.dropLast().map { "\($0)\n" }.joined()
            let hash = SHA256.hash(data: Array(body.utf8)).map { byte in
                let digits = String(byte, radix: 16)
                return digits.count == 1 ? "0\(digits)" : digits
            }.joined()
            #expect(lines.last == "sha256,\(hash)")
            #expect(lines.first == "programme,account,businessDate,row,type,amount")
            // A day that is over stays as it is, whatever comes after it.
            let over = try await export(stack, "2026-03-05", "2026-03-05")
            _ = try await stack.ringUp("x-3", to: ann)
            #expect(try await export(stack, "2026-03-05", "2026-03-05") == over)
        }
    }

    @Test("X30 over a life of many members every day adds up, and the last is what they have")
    func addsUp() async throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        try await PointsStack.run { stack in
            for number in 1...6 { stack.members.add(Demo.member(number)) }
            try await stack.projected(6)
            for step in 0..<80 {
                let member = Demo.member(Int.random(in: 1...6, using: &random))
                let amount = Int64.random(in: 1...200, using: &random)
                let name = "step-\(step)"
                switch Int.random(in: 0...3, using: &random) {
                case 0:
                    stack.clock.advance(seconds: Int64.random(in: 1...40_000, using: &random))
                case 1:
                    _ = try await refusalKey {
                        _ = try await stack.wallet.spend(
                            .init(points: amount), stack.member(member, key: PointsStack.key(name)))
                    }
                default: _ = try await stack.ringUp(name, to: member, [(.cash, amount * 100)])
                }
            }
            var total: Int64 = 0
            for number in 1...6 {
                total += try await stack.balance(of: Demo.member(number)).available
            }
            let today = BusinessClock(zone: .utc, cutoffMinutes: 0)
                .businessDate(at: stack.clock.now().adding(seconds: 8 * 3_600))
            let lines = try await export(stack, "2026-03-05", today.description)
            var closing: Int64 = 0
            for line in lines where line.hasPrefix("points,POINTS,") {
                let fields = line.split(separator: ",", omittingEmptySubsequences: false)
                let amount = try #require(Int64(fields[5]))
                switch fields[3] {
                case "OPENING": #expect(amount == closing, "seed \(seed): \(line)")
                case "MOVEMENT": closing += amount
                default: #expect(amount == closing, "seed \(seed): \(line)")
                }
            }
            #expect(closing == total, "seed \(seed)")
        }
    }

    @Test("X30 no day ahead, no span beyond a year, and no file for whoever is bound to stores")
    func refusals() async throws {
        try await PointsStack.run { stack in
            for (from, to, options, expected) in [
                ("2026-03-05", "2026-03-06", nil, "INVALID_ARGUMENT"),
                ("2025-03-04", "2026-03-05", nil, "INVALID_ARGUMENT"),
                ("2026-03-05", "2026-03-04", nil, "INVALID_ARGUMENT"),
                ("yesterday", "2026-03-05", nil, "INVALID_ARGUMENT"),
                (
                    "2026-03-05", "2026-03-05",
                    stack.staff("auditor", stores: [Demo.store]), "OUT_OF_SCOPE"
                ),
                ("2026-03-05", "2026-03-05", stack.manager(), "PERMISSION_DENIED"),
            ] as [(String, String, CallOptions?, String)] {
                let key = try await refusalKey {
                    _ = try await export(stack, from, to, options)
                }
                #expect(key == expected, "\(from) to \(to)")
            }
        }
    }
}
