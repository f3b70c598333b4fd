import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Promo codes in bulk")
struct PromoCodeTests {
    private func exported(
        _ stack: MarketingStack, _ batch: String
    ) async throws -> [String] {
        var lines: [String] = []
        var token = ""
        repeat {
            let page = try await stack.codes.export(
                .init(id: batch, pageToken: token), stack.staff("auditor"))
            lines += page.csv.split(separator: "\r\n").map(String.init)
            token = page.nextPageToken
        } while !token.isEmpty
        return lines
    }

    @Test(
        "X07 2 500 unique codes are made by a pattern, exported, and refused where they could be guessed"
    )
    func unique() async throws {
        try await MarketingStack.run { stack in
            let template = try await stack.template()
            let request = MarketingV1.CreatePromoCodesRequest(
                templateId: template, name: "五月推广",
                codes: .unique(
                    .init(
                        count: 2_500,
                        pattern: .init(prefix: "MAY", pattern: "-#####-#####-#####-#####"))))
            let made = try await stack.codes.create(request, stack.staff(key: "promo-codes-may"))
            let batch = try #require(made.batch)
            #expect(batch.codes == 2_500 && batch.templateVersion == 1 && made.rejectedCount == 0)
            let again = try await stack.codes.create(request, stack.staff(key: "promo-codes-may"))
            #expect(again.replayed && again.batch == batch)
            let lines = try await exported(stack, batch.id)
            #expect(lines.first == "code,uses,used" && lines.count == 2_501)
            #expect(Set(lines).count == 2_501)
            #expect(
                lines.dropFirst().allSatisfy {
                    $0.hasPrefix("MAY-") && $0.hasSuffix(",1,0") && $0.count == 31
                })
            for (codes, field) in [
                (.unique(.init(count: 10, pattern: .init(length: 8))), "unique.pattern"),
                (.unique(.init(count: 0)), "unique.count"),
                (.unique(.init(count: 10_001)), "unique.count"),
                (.generic(.init(code: "abc")), "generic.code"),
                (.imported(.init(csv: ["name\nMAY"])), "imported.csv"),
            ] as [(MarketingV1.CreatePromoCodesRequest.OneOf_Codes, String)] {
                let refused = try await refusalInfo {
                    _ = try await stack.codes.create(
                        .init(templateId: template, name: "x", codes: codes), stack.staff())
                }
                #expect(refused?.detail("field") == field)
            }
        }
    }

    @Test("X07 codes come in by CSV with a report by line, and out again")
    func csv() async throws {
        try await MarketingStack.run { stack in
            let template = try await stack.template()
            let reply = try await stack.codes.create(
                .init(
                    templateId: template, name: "合作方",
                    codes: .imported(
                        .init(csv: [
                            "code,note\r\nAUTUMN-1,x\r\nautumn1,", "y\r\n=1+1,z\r\nWINTER-2,\r\n",
                        ]))),
                stack.staff())
            #expect(reply.batch?.codes == 2)
            #expect(
                reply.rejected.map { "\($0.line) \($0.reason)" } == ["3 DUPLICATE", "4 MALFORMED"])
            let batch = try #require(reply.batch)
            #expect(
                try await exported(stack, batch.id)
                    == ["code,uses,used", "AUTUMN-1,1,0", "WINTER-2,1,0"])
            let second = try await stack.codes.create(
                .init(
                    templateId: template, name: "再来",
                    codes: .imported(.init(csv: ["code\nWINTER2\nSPRING3\n"]))), stack.staff())
            #expect(second.rejected.map { "\($0.line) \($0.reason)" } == ["2 TAKEN"])
            let taken = try await refusalKey {
                _ = try await stack.codes.create(
                    .init(
                        templateId: template, name: "占用",
                        codes: .generic(.init(code: "spring-3"))), stack.staff())
            }
            #expect(taken == "CODE_TAKEN")
            #expect(
                try await stack.codes.list(.init(), stack.staff()).batches.map(\.id)
                    == [second.batch?.id, batch.id])
            let closed = try await stack.codes.close(.init(id: batch.id), stack.staff())
            #expect(closed.batch?.state == .promoBatchClosed)
            #expect(
                try await refusalKey {
                    _ = try await stack.codes.export(
                        .init(id: template), stack.staff())
                } == "PROMO_BATCH_NOT_FOUND")
        }
    }

    @Test("X07 X09 a generic code serves so many orders, and so many of one member")
    func generic() async throws {
        try await MarketingStack.run { stack in
            let template = try await stack.template()
            _ = try await stack.codes.create(
                .init(
                    templateId: template, name: "夏日",
                    codes: .generic(.init(code: "SUMMER", uses: 5, perMember: 2))), stack.staff())
            let people = (1...4).map { Demo.member($0) }
            let outcomes = try await withThrowingTaskGroup(of: (UUIDv7, String?).self) { group in
                for number in 0..<24 {
                    let buyer = people[number % people.count]
                    group.addTask {
                        (
                            buyer,
                            try await refusalKey {
                                _ = try await stack.hold(
                                    stack.identifiers.next(), of: buyer, codes: ["summer"])
                            }
                        )
                    }
                }
                return try await group.reduce(into: [(UUIDv7, String?)]()) { $0.append($1) }
            }
            #expect(outcomes.count { $0.1 == nil } == 5)
            for buyer in people {
                #expect(outcomes.count { $0.0 == buyer && $0.1 == nil } <= 2)
            }
            #expect(
                outcomes.allSatisfy {
                    [nil, "COUPON_EXHAUSTED", "LIMIT_PER_MEMBER", "ABORTED"].contains($0.1)
                })
            let guest = try await refusalInfo {
                _ = try await stack.hold(stack.identifiers.next(), of: nil, codes: ["SUMMER"])
            }
            #expect(guest?.key == "COUPON_EXHAUSTED" || guest?.detail("reason") == "MEMBERS_ONLY")
            try await stack.checkCounts()
        }
    }
}
