import Messages
import PointsService
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Balances of another system, on the real stack")
struct BalanceImportTests {
    private static let paidAt = Instant(rfc3339: "2025-06-01T00:00:00Z")!
    private static let end = Instant(rfc3339: "2026-06-01T16:00:00Z")!

    private func request(
        _ name: String, of member: UUIDv7, principal: Int64 = 60_000, bonus: Int64 = 5_000
    ) -> PointsV1.ImportStoredValueRequest {
        PointsV1.ImportStoredValueRequest(
            memberId: member.description, externalId: "old:\(name)", principalMinor: principal,
            bonusMinor: bonus, paidAt: Self.paidAt, bonusExpiresAt: bonus > 0 ? Self.end : nil)
    }

    private func send(
        _ stack: PointsStack, _ request: PointsV1.ImportStoredValueRequest, key: String
    ) async throws -> PointsV1.ImportStoredValueReply {
        try await stack.imports.importStoredValue(
            request, stack.service(key: PointsStack.key(key)))
    }

    private func listed(
        _ stack: PointsStack, _ books: PointsV1.ImportedBooks
    ) async throws -> [ImportComparison.Fact] {
        let rows = try await stack.imports.listImported(
            .init(prefix: "old:", books: books), stack.service())
        var facts: [ImportComparison.Fact] = []
        for try await row in rows {
            facts.append(.init(row.externalId, "", [row.amount, row.bonus]))
        }
        return facts
    }

    @Test("X20 stored value comes over once, beyond the cap, earns nothing, and is spent as any")
    func storedValue() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            let first = try await send(stack, request("A", of: ann), key: "first")
            #expect(!first.replayed && first.balance?.principalMinor == 60_000)
            #expect(first.balance?.bonusMinor == 5_000)
            let again = try await send(stack, request("A", of: ann), key: "second")
            #expect(again.replayed)
            // Above what may be stored by a new payment.
            let big = try await send(
                stack, request("B", of: ann, principal: 900_000, bonus: 0), key: "big")
            #expect(big.balance?.principalMinor == 960_000)
            #expect(try await stack.balance(of: ann).available == 0)
            let value = try await stack.storedValue.getMine(.init(), stack.member(ann))
            #expect(value.lots.map(\.paidAt) == [Self.paidAt, Self.paidAt])
            #expect(value.lots.first?.bonusExpiresAt == Self.end)
            try await stack.spendValue(65_000, of: ann, "sale-1")
            #expect(try await stack.value(of: ann).bonusMinor == 0)
            #expect(
                try await stack.valueStatement(of: ann).filter { $0.hasPrefix("VALUE_TOP_UP") }
                    == ["VALUE_TOP_UP 60000 5000", "VALUE_TOP_UP 900000 0"])
        }
    }

    @Test("X20 a name with another content and balances that make no sense are refused")
    func refused() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            _ = try await send(stack, request("A", of: ann), key: "first")
            var calls = 0
            func key(_ request: PointsV1.ImportStoredValueRequest) async throws -> String? {
                calls += 1
                let name = "refused-\(calls)"
                return try await refusalKey { _ = try await send(stack, request, key: name) }
            }
            #expect(try await key(request("A", of: ann, principal: 1)) == "PAYMENT_USED")
            #expect(try await key(request("B", of: ann, principal: 0)) == "INVALID_ARGUMENT")
            #expect(try await key(request("B", of: ann, bonus: -1)) == "INVALID_ARGUMENT")
            #expect(try await key(request("B", of: Demo.member(77))) == "MEMBER_NOT_FOUND")
            var ahead = request("B", of: ann)
            ahead.paidAt = stack.clock.now().adding(seconds: 1)
            #expect(try await key(ahead) == "INVALID_ARGUMENT")
            #expect(try await stack.value(of: ann).principalMinor == 60_000)
        }
    }

    @Test("X20 the comparison of balances finds a planted difference of each kind")
    func reconciliation() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            let books = PointsV1.Books.Client(stack.channel)
            for (name, points) in [("A", 100), ("B", 50)] as [(String, Int64)] {
                _ = try await books.importBalance(
                    .init(
                        memberId: ann.description, externalId: "old:\(name)", points: points,
                        earnedAt: Self.paidAt, expiresAt: Self.end),
                    stack.service(key: PointsStack.key("points-\(name)")))
            }
            _ = try await send(stack, request("A", of: ann), key: "first")
            // A balance of another source is none of this one.
            _ = try await books.importBalance(
                .init(
                    memberId: ann.description, externalId: "older:A", points: 9,
                    earnedAt: Self.paidAt), stack.service(key: PointsStack.key("another")))
            let points = [
                ImportComparison.Fact("old:A", "", [100, 0]), .init("old:B", "", [50, 0]),
            ]
            let value = [ImportComparison.Fact("old:A", "", [60_000, 5_000])]
            let ledger = try await listed(stack, .importedPoints)
            #expect(ImportComparison(file: points, books: ledger).isEqual)
            #expect(
                ImportComparison(
                    file: value, books: try await listed(stack, .importedStoredValue)
                ).isEqual)
            // The file says otherwise: more, other, and one that never came.
            let planted = ImportComparison(
                file: [.init("old:A", "", [101, 0]), .init("old:C", "", [1, 0])], books: ledger)
            #expect(
                planted.differences == [
                    "old:A: the file has 101 0, the books 100 0",
                    "old:B: is not in the file", "old:C: is not in the books",
                ])
            #expect(planted.sumsOfFile == [102, 0] && planted.sumsOfBooks == [150, 0])
        }
    }
}

extension PointsStack {
    var imports: PointsV1.BalanceImports.Client { .init(channel) }
}
