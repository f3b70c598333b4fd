import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Claims and issues of coupons")
struct CouponClaimTests {
    @Test("I5 D03 of 1 000 members who claim one of 50 coupons at once, exactly 50 get one")
    func flash() async throws {
        try await MarketingStack.run { stack in
            let template = try await stack.template {
                $0.total = 50
                $0.perMember = 1
                $0.claimable = true
            }
            let outcomes = try await withThrowingTaskGroup(of: String?.self) { group in
                for number in 0..<1_000 {
                    group.addTask {
                        try await refusalKey {
                            _ = try await stack.coupons.claim(
                                .init(templateId: template), stack.member(Demo.member(number)))
                        }
                    }
                }
                return try await group.reduce(into: [String?]()) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == nil } == 50)
            #expect(outcomes.count { $0 == "COUPON_EXHAUSTED" } == 950)
            let read = try await stack.templates.get(.init(id: template), stack.staff())
            #expect(read.issued == 50)
            try await stack.checkCounts()
        }
    }

    @Test("I4 I5 a member who claims twenty times at once gets as many as she may have")
    func limitPerMember() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            let template = try await stack.template {
                $0.perMember = 3
                $0.claimable = true
            }
            let outcomes = try await withThrowingTaskGroup(of: String?.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        try await refusalKey {
                            _ = try await stack.coupons.claim(
                                .init(templateId: template),
                                stack.member(ann, key: "claim-of-ann-\(number)"))
                        }
                    }
                }
                return try await group.reduce(into: [String?]()) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == nil } == 3)
            #expect(outcomes.count { $0 == "LIMIT_PER_MEMBER" } == 17)
            // Again under the same keys: the same answers.
            for number in 0..<20 {
                let reply = try? await stack.coupons.claim(
                    .init(templateId: template), stack.member(ann, key: "claim-of-ann-\(number)"))
                #expect(reply?.replayed ?? true)
            }
            #expect(try await stack.coupons.listMine(.init(), stack.member(ann)).coupons.count == 3)
            #expect(
                try await stack.events(of: ann)
                    == ["coupon.issued", "coupon.issued", "coupon.issued"])
            try await stack.checkCounts()
        }
    }

    @Test("X10 a claim is taken in its time only")
    func claimTimes() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            let template = try await stack.template {
                $0.claimable = true
                $0.claimFrom = MarketingStack.noon.adding(seconds: 60)
                $0.claimUntil = MarketingStack.noon.adding(seconds: 120)
            }
            func claim() async throws -> String? {
                try await refusalInfo {
                    _ = try await stack.coupons.claim(
                        .init(templateId: template), stack.member(ann))
                }?.detail("reason")
            }
            #expect(try await claim() == "NOT_YET")
            stack.clock.advance(seconds: 60)
            #expect(try await claim() == nil)
            stack.clock.advance(seconds: 60)
            #expect(try await claim() == "OVER")
            let other = try await stack.template()
            #expect(
                try await refusalInfo {
                    _ = try await stack.coupons.claim(
                        .init(templateId: other), stack.member(ann))
                }?.detail("reason") == "NOT_CLAIMABLE")
        }
    }

    @Test(
        "D03 staff gives members a coupon each, one for each source, or nobody where too few are left"
    )
    func issue() async throws {
        try await MarketingStack.run { stack in
            let people = [try await stack.member(1), try await stack.member(2)]
            let template = try await stack.template { $0.total = 3 }
            var request = MarketingV1.IssueCouponsRequest(
                templateId: template, memberIds: people.map(\.description),
                reason: "COMPENSATION", source: "complaint-7")
            let first = try await stack.coupons.issue(
                request, stack.staff("store_manager", key: "issue-complaint-7"))
            #expect(first.coupons.map(\.memberId) == request.memberIds && first.notIssued == [])
            #expect(first.coupons.allSatisfy { $0.code.isEmpty && $0.reason == "COMPENSATION" })
            let again = try await stack.coupons.issue(
                request, stack.staff("store_manager", key: "issue-complaint-7"))
            #expect(again.replayed && again.coupons == first.coupons)
            // Another call for the same source gives nothing more.
            let other = try await stack.coupons.issueByService(request, stack.ledgerCaller())
            #expect(other.coupons == [])
            #expect(other.notIssued.map(\.reason) == ["ALREADY_ISSUED", "ALREADY_ISSUED"])
            request.source = "complaint-8"
            #expect(
                try await refusalKey {
                    _ = try await stack.coupons.issue(request, stack.staff())
                } == "COUPON_EXHAUSTED")
            request.memberIds = [people[0].description, Demo.member(99).description]
            let rest = try await stack.coupons.issue(request, stack.staff())
            #expect(rest.coupons.count == 1)
            #expect(rest.notIssued.map(\.reason) == ["MEMBER_NOT_FOUND"])
            for (ids, reason) in [
                ([], ""), ([people[0].description, people[0].description], ""),
                ([people[0].description], "WELCOME"), ([people[0].description], "no"),
            ] as [([String], String)] {
                let refused = try await refusalKey {
                    _ = try await stack.coupons.issue(
                        .init(templateId: template, memberIds: ids, reason: reason),
                        stack.staff())
                }
                #expect(refused == "INVALID_ARGUMENT")
            }
            // Staff of a single store acts for its members: those enrolled at another are none.
            let scoped = try await stack.coupons.issue(
                .init(templateId: try await stack.template(), memberIds: request.memberIds),
                stack.staff("store_manager", of: [Demo.bar]))
            #expect(scoped.coupons == [])
            try await stack.checkCounts()
        }
    }

    @Test(
        "D03 a job gives every member one coupon, on two instances at once, and stops at the total")
    func massIssue() async throws {
        try await MarketingStack.run { stack in
            let count = 4_500
            try await stack.owner.session(deadline: .now + .seconds(60)) { session in
                try session.script(
                    """
                    INSERT INTO member_roll SELECT '\(Demo.merchant)', gen_random_uuid(),
                        '2026-01-01T00:00:00Z'::timestamptz
                            + (n > \(count - 500))::integer * interval '31 days'
                    FROM generate_series(1, \(count)) n
                    """)
            }
            let all = try await stack.template()
            let few = try await stack.template { $0.total = 2_100 }
            try await stack.withSecondInstance { _ in
                func run(
                    _ template: String, _ audience: MarketingV1.IssueAudience? = nil
                ) async throws -> MarketingV1.IssueJob {
                    let started = try await stack.jobs.start(
                        .init(templateId: template, audience: audience), stack.staff())
                    let id = try #require(started.job?.id)
                    try await eventually("the job is over") {
                        try await stack.jobs.get(.init(id: id), stack.staff()).endedAt != nil
                    }
                    return try await stack.jobs.get(.init(id: id), stack.staff())
                }
                let job = try await run(all)
                #expect(job.state == .issueJobDone && job.members == Int64(count))
                #expect(job.issued == Int64(count) && job.lookedAt == Int64(count))
                let late = try await run(
                    all,
                    .init(registeredFrom: Instant(rfc3339: "2026-02-01T00:00:00Z")))
                #expect(late.issued == 500 && late.lookedAt == Int64(count))
                let stopped = try await run(few)
                #expect(stopped.state == .issueJobStopped && stopped.issued == 2_100)
                #expect(stopped.reason == "COUPON_EXHAUSTED")
                let cancelled = try await stack.jobs.cancel(.init(id: job.id), stack.staff())
                #expect(cancelled.job?.state == .issueJobDone)
                let list = try await stack.jobs.list(.init(), stack.staff())
                #expect(list.jobs.count == 3 && list.jobs.last?.id == job.id)
            }
            try await stack.checkCounts()
        }
    }
}
