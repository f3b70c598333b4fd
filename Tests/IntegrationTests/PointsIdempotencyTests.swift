import Messages
import Primitives
import ServiceKit
import TTRPC
import Testing

@Suite("Every write has one effect, however often it is sent")
struct PointsIdempotencyTests {
    @Test("X06 N03 the same key and body answer the same numbers, marked replayed")
    func replay() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            let request = try stack.order("A-1", of: ann)
            let first = try await stack.orders.place(
                request, stack.till(key: PointsStack.key("one")))
            // The balance moves on; the receipt does not.
            _ = try await stack.orders.place(
                stack.order("A-2", of: ann), stack.till(key: PointsStack.key("two")))
            var again = try await stack.orders.place(
                request, stack.till(key: PointsStack.key("one")))
            #expect(again.replayed && !first.replayed)
            again.replayed = false
            #expect(again == first)
            #expect(try await stack.number(CountRows.orders) == 2)
        }
    }

    @Test("X06 a receipt whose balance held expired points is replayed with what was available")
    func replayOfAvailable() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            let key = stack.service(key: PointsStack.key("old"))
            let request = try stack.order("old", of: ann, paidAt: "2020-06-01T04:00:00Z")
            let first = try await stack.orders.import(request, key)
            // What has ended already is written down with the grant.
            #expect(first.points == PointsV1.PointsBalance(available: 0, pending: 0, seq: 2))
            let again = try await stack.orders.import(request, key)
            #expect(again.points == first.points && again.replayed)
        }
    }

    @Test("X06 the same key with another body is refused, and the first answer stays")
    func mismatch() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            let key = stack.till(key: PointsStack.key("one"))
            _ = try await stack.orders.place(stack.order("A-1", of: ann), key)
            #expect(
                try await refusalKey {
                    _ = try await stack.orders.place(stack.order("A-2", of: ann), key)
                } == "IDEMPOTENCY_MISMATCH")
            let again = try await stack.orders.place(stack.order("A-1", of: ann), key)
            #expect(again.replayed)
            #expect(try await stack.number(CountRows.orders) == 1)
            #expect(
                try await refusalKey {
                    _ = try await stack.orders.place(stack.order("A-3", of: ann), stack.till())
                } == "IDEMPOTENCY_KEY_MISSING")
        }
    }

    @Test("X06 the same order under another key is replayed, other content is ORDER_EXISTS")
    func externalId() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            let first = try await stack.orders.place(
                stack.order("A-1", of: ann), stack.till(key: PointsStack.key("one")))
            let other = try await stack.orders.place(
                stack.order("A-1", of: ann), stack.till(key: PointsStack.key("two")))
            #expect(other.replayed && other.order == first.order && other.points == first.points)
            #expect(
                try await refusalKey {
                    _ = try await stack.orders.place(
                        stack.order("A-1", of: ann, [("snack", 1)]),
                        stack.till(key: PointsStack.key("three")))
                } == "ORDER_EXISTS")
            // Another store and another channel have numbers of their own.
            _ = try await stack.orders.place(
                stack.order("A-1", of: ann, store: Demo.bar),
                stack.till(key: PointsStack.key("four")))
            var online = try stack.order("A-1", of: ann)
            online.channel = .online
            _ = try await stack.orders.place(online, stack.till(key: PointsStack.key("five")))
            #expect(try await stack.number(CountRows.orders) == 3)
            try await Violations.check(stack.owner)
        }
    }

    @Test("a foreign purchase earns once, under whatever key it comes")
    func foreignPurchase() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            let request = stack.earn("till-7", of: ann)
            let first = try await stack.points.earn(
                request, stack.service(key: PointsStack.key("one")))
            #expect(first.pointsEarned == 100 && !first.replayed)
            for key in ["one", "two"] {
                var again = try await stack.points.earn(
                    request, stack.service(key: PointsStack.key(key)))
                #expect(again.replayed)
                again.replayed = false
                #expect(again == first)
            }
            #expect(
                try await refusalKey {
                    _ = try await stack.points.earn(
                        stack.earn("till-7", of: ann, amountMinor: 5),
                        stack.service(key: PointsStack.key("three")))
                } == "ORDER_EXISTS")
            #expect(try await stack.balance(of: ann).available == 100)
        }
    }

    @Test("N03 the same order 50 times in parallel has one effect and one set of numbers")
    func parallel() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            let request = try stack.order("A-1", of: ann)
            let replies = try await withThrowingTaskGroup(
                of: PointsV1.PlaceOrderReply.self
            ) { group in
                for number in 0..<50 {
                    // Half of them under one key, half each under its own.
                    let key = number.isMultiple(of: 2) ? "same" : "own-\(number)"
                    let options = stack.till(key: PointsStack.key(key))
                    group.addTask { try await stack.orders.place(request, options) }
                }
                var replies: [PointsV1.PlaceOrderReply] = []
                for try await reply in group { replies.append(reply) }
                return replies
            }
            #expect(replies.count == 50)
            #expect(replies.filter { !$0.replayed }.count == 1)
            #expect(Set(replies.map { $0.order?.id ?? "" }).count == 1)
            #expect(replies.allSatisfy { $0.points?.seq == 1 && $0.pointsEarned == 100 })
            #expect(try await stack.number(CountRows.orders) == 1)
            try await Violations.check(stack.owner)
        }
    }

    @Test("one key for two members in two lanes has one effect; the loser is a mismatch")
    func oneKeyTwoLanes() async throws {
        try await PointsStack.run { stack in
            let members = (1...8).map(Demo.member)
            for member in members { stack.members.add(member) }
            try await stack.projected(8)
            for round in 0..<10 {
                let options = stack.service(key: PointsStack.key("round-\(round)"))
                let keys = try await withThrowingTaskGroup(of: String?.self) { group in
                    for member in members {
                        let request = stack.earn("r\(round)-\(member)", of: member)
                        group.addTask {
                            try await refusalKey {
                                _ = try await stack.points.earn(request, options)
                            }
                        }
                    }
                    var keys: [String?] = []
                    for try await key in group { keys.append(key) }
                    return keys
                }
                #expect(keys.filter { $0 == nil }.count == 1)
                #expect(keys.filter { $0 == "IDEMPOTENCY_MISMATCH" }.count == 7)
            }
            #expect(try await stack.number(CountRows.operations) == 10)
            try await Violations.check(stack.owner)
        }
    }

    @Test("X06 another member with the same key and words is told of the mismatch, not of hers")
    func keysArePersonal() async throws {
        try await PointsStack.run { stack in
            let (ann, bea) = (Demo.member(1), Demo.member(2))
            for member in [ann, bea] { stack.members.add(member) }
            try await stack.projected(2)
            for (index, member) in [ann, bea].enumerated() {
                _ = try await stack.orders.place(
                    stack.order("A-\(index)", of: member),
                    stack.till(key: PointsStack.key("earn-\(index)")))
            }
            let key = PointsStack.key("guessed")
            _ = try await stack.wallet.spend(.init(points: 10), stack.member(ann, key: key))
            let refusal = try await refusalKey {
                _ = try await stack.wallet.spend(.init(points: 10), stack.member(bea, key: key))
            }
            #expect(refusal == "IDEMPOTENCY_MISMATCH")
        }
    }
}
