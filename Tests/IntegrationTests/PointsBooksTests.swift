import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Points as they were, and as they will end")
struct PointsBooksTests {
    private func withMember(
        _ body: (PointsStack, UUIDv7) async throws -> Void
    ) async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            stack.members.add(Demo.member(2))
            try await stack.projected(2)
            try await body(stack, ann)
        }
    }

    @Test("N04 a balance of any instant is what was read at it, all through a random life")
    func randomLife() async throws {
        try await withMember { stack, ann in
            var life = PointsLife(stack, ann)
            for _ in 0..<100 { try await life.step() }
            for seen in life.seen {
                let then = try await stack.books.getMyBalanceAt(
                    .init(at: seen.at), stack.member(ann))
                let note = Comment(rawValue: "seed \(life.seed) at \(seen.at)")
                #expect(then.available == seen.balance.available, note)
                #expect(then.pending == seen.balance.pending, note)
                #expect(then.debt == seen.balance.debt, note)
                #expect(then.held == seen.held, note)
                // A job may have written down at that instant what the reader had reckoned in.
                #expect(then.seq >= seen.balance.seq, note)
                let staff = try await stack.books.getBalanceAt(
                    .init(memberId: ann.description, at: seen.at), stack.staff("auditor"))
                #expect(staff == then, note)
            }
        }
    }

    @Test("N04 a lot ends at its instant, and a hold runs out at its own, whenever it was noticed")
    func instants() async throws {
        try await withMember { stack, ann in
            func at(_ text: String) async throws -> [Int64] {
                let then = try await stack.books.getMyBalanceAt(
                    .init(at: try #require(Instant(rfc3339: text))), stack.member(ann))
                return [then.available, then.held, then.seq]
            }
            _ = try await stack.orders.place(
                stack.order("A-1", of: ann), stack.till(key: PointsStack.key("earn")))
            stack.clock.advance(seconds: 60)
            _ = try await stack.wallet.placeHold(
                .init(points: 30, ttlSeconds: 600), stack.member(ann, key: PointsStack.key("hold"))
            )
            stack.clock.set(try #require(Instant(rfc3339: "2028-02-01T00:00:00Z")))
            #expect(try await at("2026-03-05T03:59:59Z") == [0, 0, 0])
            #expect(try await at("2026-03-05T04:00:00Z") == [100, 0, 1])
            #expect(try await at("2026-03-05T04:00:59.999999Z") == [100, 0, 1])
            #expect(try await at("2026-03-05T04:01:00Z") == [70, 30, 2])
            #expect(try await at("2026-03-05T04:10:59.999999Z") == [70, 30, 2])
            #expect(try await at("2026-03-05T04:11:00Z") == [100, 0, 2])
            #expect(try await at("2027-12-31T15:59:59.999999Z") == [100, 0, 2])
            #expect(try await at("2027-12-31T16:00:00Z") == [0, 0, 2])
            try await eventually("the job has written it down") {
                try await stack.balance(of: ann).seq == 4
            }
            #expect(try await at("2026-03-05T04:11:00Z") == [100, 0, 2])
            #expect(try await at("2028-02-01T00:00:00Z") == [0, 0, 4])
        }
    }

    @Test(
        "N04 an instant that is missing or ahead is refused, and so is a member whom nobody knows")
    func refusals() async throws {
        try await withMember { stack, ann in
            let now = stack.clock.now()
            for at in [nil, now.adding(microseconds: 1)] {
                let mine = try await refusalKey {
                    _ = try await stack.books.getMyBalanceAt(.init(at: at), stack.member(ann))
                }
                let staff = try await refusalKey {
                    _ = try await stack.books.getBalanceAt(
                        .init(memberId: ann.description, at: at), stack.staff("owner"))
                }
                #expect(mine == "INVALID_ARGUMENT" && staff == "INVALID_ARGUMENT")
            }
            let cases: [(UUIDv7, String, String?)] = [
                (ann, "owner", nil), (Demo.member(9), "owner", "MEMBER_NOT_FOUND"),
                (ann, "cashier", "PERMISSION_DENIED"),
            ]
            for (member, role, expected) in cases {
                let refusal = try await refusalKey {
                    let then = try await stack.books.getBalanceAt(
                        .init(memberId: member.description, at: now), stack.staff(role))
                    #expect(then == PointsV1.BalanceAt(at: now))
                }
                #expect(refusal == expected)
            }
            let stranger = try await stack.books.getMyBalanceAt(
                .init(at: now), stack.member(Demo.member(9)))
            #expect(stranger == PointsV1.BalanceAt(at: now))
        }
    }

    @Test("X01 C14 what ends is listed by date, the next first, page by page")
    func expiries() async throws {
        try await withMember { stack, ann in
            for (number, paidAt) in [
                "2025-06-01T04:00:00Z", "2026-03-05T04:00:00Z", "2025-07-01T04:00:00Z",
            ].enumerated() {
                _ = try await stack.orders.import(
                    stack.order("A-\(number)", of: ann, [("snack", 1_000)], paidAt: paidAt),
                    stack.service(key: PointsStack.key("A-\(number)")))
            }
            let first = try await stack.books.listMyExpiries(.init(pageSize: 1), stack.member(ann))
            #expect(first.expiries.map(\.points) == [20])
            #expect(first.expiries.map(\.lastDate) == ["2026-12-31"])
            let second = try await stack.books.listMyExpiries(
                .init(pageSize: 1, pageToken: first.nextPageToken), stack.member(ann))
            #expect(second.expiries.map(\.points) == [10])
            #expect(second.expiries.map(\.lastDate) == ["2027-12-31"])
            #expect(second.nextPageToken.isEmpty)
            let whole = try await stack.books.listMyExpiries(.init(), stack.member(ann))
            #expect(whole.expiries == first.expiries + second.expiries)
            stack.clock.set(try #require(Instant(rfc3339: "2026-12-31T16:00:00Z")))
            let later = try await stack.books.listMyExpiries(.init(), stack.member(ann))
            #expect(later.expiries == second.expiries)
            let token = try await refusalKey {
                _ = try await stack.books.listMyExpiries(
                    .init(pageToken: "AAAA"), stack.member(ann))
            }
            #expect(token == "INVALID_PAGE_TOKEN")
        }
    }
}
