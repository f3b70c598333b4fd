import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Calls repeated, reordered, and on two instances at once")
struct PointsRepetitionTests {
    private struct Call: Sendable {
        let name: String
        let run: @Sendable (PointsStack, CallOptions) async throws -> String
    }

    /// A call of each kind that writes, on members of its own so that any order is right.
    private static func calls(_ stack: PointsStack) throws -> [Call] {
        let ids = (1...12).map(Demo.member)
        @Sendable func member(_ number: Int) -> String { ids[number - 1].description }
        let order = try stack.order("R-1", of: ids[0])
        let earn = stack.earn("R-2", of: ids[1])
        return [
            Call(name: "order") { stack, options in
                "\(try await stack.orders.place(order, options).pointsEarned)"
            },
            Call(name: "earn") { stack, options in
                "\(try await stack.points.earn(earn, options).pointsEarned)"
            },
            Call(name: "adjust") { stack, options in
                let reply = try await stack.wallet.adjust(
                    .init(memberId: member(3), points: 70, reason: "补录"), options)
                return "\(reply.balance?.available ?? -1)"
            },
            Call(name: "compensate") { stack, options in
                let reply = try await stack.wallet.compensate(
                    .init(memberId: member(4), complaintId: "R-3", reason: "投诉"), options)
                return "\(reply.balance?.available ?? -1)"
            },
            Call(name: "freeze") { stack, options in
                "\(try await stack.wallet.freeze(.init(memberId: member(5), frozen: true, reason: "核查"), options).frozen)"
            },
            Call(name: "ask") { stack, options in
                try await stack.wallet.adjust(
                    .init(memberId: member(6), points: 9_000, reason: "补录"), options
                ).approvalId
            },
            Call(name: "checkIn") { stack, options in
                let reply = try await stack.wallet.checkIn(.init(), options)
                return "\(reply.points) \(reply.balance?.seq ?? -1)"
            },
            Call(name: "spend") { stack, options in
                let reply = try await stack.wallet.spend(.init(points: 30), options)
                return "\(reply.spendId) \(reply.balance?.seq ?? -1)"
            },
            Call(name: "hold") { stack, options in
                try await stack.wallet.placeHold(.init(points: 30), options).hold?.id ?? ""
            },
            Call(name: "transfer") { stack, options in
                let reply = try await stack.wallet.transfer(
                    .init(memberId: member(11), points: 20), options)
                return "\(reply.points) \(reply.balance?.seq ?? -1)"
            },
        ]
    }

    /// What still runs is asked for again, as every caller does.
    private static func answer(_ call: Call, _ instance: PointsStack) async throws -> String {
        while true {
            do {
                return try await call.run(instance, options(call.name, instance))
            } catch let status as RPCStatus where status.code == .aborted {
                try await Task.sleep(for: .milliseconds(10))
            }
        }
    }

    private static func options(_ name: String, _ stack: PointsStack) -> CallOptions {
        let key = PointsStack.key("repeat-\(name)")
        return switch name {
        case "order": stack.till(key: key)
        case "earn": stack.service(key: key)
        case "checkIn": stack.member(Demo.member(7), key: key)
        case "spend": stack.member(Demo.member(8), key: key)
        case "hold": stack.member(Demo.member(9), key: key)
        case "transfer": stack.member(Demo.member(10), key: key)
        default: stack.staff("owner", key: key)
        }
    }

    @Test(
        "N03 F13 every call sent one to five times, at once and in any order, to either of two instances, has one effect and one answer"
    )
    func repeated() async throws {
        let seed = newSeed()
        try await PointsStack.run(instances: 2) { stack in
            var random = SeededGenerator(seed: seed)
            try await stack.publish { $0.transfer = .init(allowed: true) }
            for number in 1...12 { stack.members.add(Demo.member(number)) }
            try await stack.projected(12)
            for number in [8, 9, 10] {
                _ = try await stack.orders.place(
                    stack.order("S-\(number)", of: Demo.member(number)),
                    stack.till(key: PointsStack.key("seed-\(number)")))
            }
            let before = try await stack.number(CountRows.operations)
            let calls = try Self.calls(stack)
            let other = try stack.other
            var sent =
                calls
                + calls.flatMap { call in
                    Array(repeating: call, count: Int.random(in: 0...4, using: &random))
                }
            sent.shuffle(using: &random)
            let answers = try await withThrowingTaskGroup(of: (String, String).self) { group in
                for (index, call) in sent.enumerated() {
                    group.addTask {
                        let instance = index % 2 == 0 ? stack : other
                        return (call.name, try await Self.answer(call, instance))
                    }
                }
                return try await group.reduce(into: [String: Set<String>]()) {
                    $0[$1.0, default: []].insert($1.1)
                }
            }
            #expect(answers.count == calls.count, "seed \(seed)")
            for (name, texts) in answers {
                #expect(texts.count == 1, "\(name) answered \(texts), seed \(seed)")
            }
            let after = try await stack.number(CountRows.operations)
            #expect(after - before == Int64(calls.count))
            try await Violations.check(stack.owner, "seed \(seed)")
        }
    }

    @Test("X01 two instances settle what time has done at once, and once")
    func settlesOnce() async throws {
        try await PointsStack.run(instances: 2) { stack in
            let members = (1...40).map(Demo.member)
            for member in members { stack.members.add(member) }
            try await stack.projected(40)
            for (index, member) in members.enumerated() {
                _ = try await stack.orders.place(
                    stack.order("T-\(index)", of: member),
                    stack.till(key: PointsStack.key("t-\(index)")))
            }
            stack.clock.set(try #require(Instant(rfc3339: "2028-01-01T00:00:00Z")))
            try await eventually("all have ended") {
                for member in members {
                    let entries = try await stack.points.listMyEntries(
                        .init(), stack.member(member)
                    ).entries
                    guard entries.map(\.type) == ["EXPIRE", "EARN"] else { return false }
                }
                return true
            }
            try await Violations.check(stack.owner)
        }
    }

    @Test("P2 two instances spend one balance at once: exactly one succeeds")
    func spendsOnce() async throws {
        try await PointsStack.run(instances: 2) { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            try await stack.projected(1)
            _ = try await stack.orders.place(
                stack.order("A-1", of: ann), stack.till(key: PointsStack.key("earn")))
            let other = try stack.other
            let outcomes = try await withThrowingTaskGroup(of: String?.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        try await refusalKey {
                            _ = try await (number % 2 == 0 ? stack : other).wallet.spend(
                                .init(points: 100),
                                stack.member(ann, key: PointsStack.key("p-\(number)")))
                        }
                    }
                }
                return try await group.reduce(into: [String?: Int]()) { $0[$1, default: 0] += 1 }
            }
            #expect(outcomes == [nil: 1, "INSUFFICIENT_POINTS": 199])
            try await Violations.check(stack.owner)
        }
    }
}
