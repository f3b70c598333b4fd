// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

@testable import Messages

/// Every message once with all its fields, each value different from its neighbours'.
enum Samples {
    static let all: [any SampleMessage.Type] = [
        HealthV1.HealthCheckRequest.self,
        HealthV1.HealthCheckResponse.self,
        AnalyticsV1.GetTodayRequest.self,
        AnalyticsV1.GetTodayReply.self,
        AnalyticsV1.RebuildRequest.self,
        AnalyticsV1.RebuildReply.self,
        EventsV1.Cursor.self,
        EventsV1.SubscribeRequest.self,
        EventsV1.Event.self,
        EventsV1.EventBatch.self,
        InteropV1.EchoMessage.self,
        PatronV1.Json.self,
        PatronV1.Fact.self,
        PatronV1.ErrorInfo.self,
        PatronV1.Text.self,
        MarketingV1.Coupon.self,
        MarketingV1.ListMyCouponsRequest.self,
        MarketingV1.ListMyCouponsReply.self,
        MarketingV1.CouponIssuedEvent.self,
        MemberV1.Member.self,
        MemberV1.MemberLevel.self,
        MemberV1.SendSmsCodeRequest.self,
        MemberV1.SendSmsCodeReply.self,
        MemberV1.RegisterRequest.self,
        MemberV1.RegisterReply.self,
        MemberV1.IssueTokensRequest.self,
        MemberV1.IssueTokensReply.self,
        MemberV1.GetMemberRequest.self,
        MemberV1.SearchMembersRequest.self,
        MemberV1.SearchMembersReply.self,
        MemberV1.GetMeRequest.self,
        MemberV1.GetMyLevelRequest.self,
        MemberV1.LevelProgress.self,
        MemberV1.ConditionProgress.self,
        MemberV1.Benefit.self,
        MemberV1.GetMyLevelReply.self,
        MemberV1.ResolveMemberRequest.self,
        MemberV1.MemberFacts.self,
        MemberV1.ImportMemberRequest.self,
        MemberV1.ImportMemberReply.self,
        MemberV1.CountByLevelRequest.self,
        MemberV1.LevelCount.self,
        MemberV1.CountByLevelReply.self,
        MemberV1.MemberRegisteredEvent.self,
        MemberV1.LevelChangedEvent.self,
        MemberV1.GetAppRequest.self,
        MemberV1.App.self,
        MemberV1.AppKey.self,
        MemberV1.GetVerificationKeysRequest.self,
        MemberV1.VerificationKey.self,
        MemberV1.GetVerificationKeysReply.self,
        MemberV1.GetEpochRequest.self,
        MemberV1.GetEpochReply.self,
        MemberV1.ListStoresRequest.self,
        MemberV1.Store.self,
        MemberV1.ListStoresReply.self,
        MemberV1.IssueStaffTokenRequest.self,
        MemberV1.IssueStaffTokenReply.self,
        PointsV1.PointsBalance.self,
        PointsV1.ExplanationStep.self,
        PointsV1.GetMyPointsRequest.self,
        PointsV1.GetMyPointsReply.self,
        PointsV1.ExpiringLot.self,
        PointsV1.ListMyEntriesRequest.self,
        PointsV1.PointsEntry.self,
        PointsV1.ListMyEntriesReply.self,
        PointsV1.EarnRequest.self,
        PointsV1.EarnLine.self,
        PointsV1.EarnReply.self,
        PointsV1.OrderLine.self,
        PointsV1.Tender.self,
        PointsV1.PlaceOrderRequest.self,
        PointsV1.Order.self,
        PointsV1.PricedLine.self,
        PointsV1.PlaceOrderReply.self,
        PointsV1.GetOrderRequest.self,
        PointsV1.SummariseOrdersRequest.self,
        PointsV1.SummariseOrdersReply.self,
        PointsV1.OrderPaidEvent.self,
        PointsV1.PointsGrantedEvent.self,
        PointsV1.SpendRequest.self,
        PointsV1.SpendReply.self,
        PointsV1.RestoreSpendRequest.self,
        PointsV1.RestoreSpendReply.self,
        PointsV1.PlaceHoldRequest.self,
        PointsV1.PointsHold.self,
        PointsV1.PlaceHoldReply.self,
        PointsV1.CaptureHoldRequest.self,
        PointsV1.CaptureHoldReply.self,
        PointsV1.VoidHoldRequest.self,
        PointsV1.VoidHoldReply.self,
        PointsV1.CheckInRequest.self,
        PointsV1.CheckInReply.self,
        PointsV1.AdjustPointsRequest.self,
        PointsV1.AdjustPointsReply.self,
        PointsV1.FreezePointsRequest.self,
        PointsV1.FreezePointsReply.self,
        PointsV1.PointsChangedEvent.self,
    ]
}

extension HealthV1.HealthCheckRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.service = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension HealthV1.HealthCheckResponse: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.status = HealthV1.HealthCheckResponse.ServingStatus.allCases[(seed + 1) % HealthV1.HealthCheckResponse.ServingStatus.allCases.count]
        return sample
    }
}

extension AnalyticsV1.GetTodayRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.businessDate = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension AnalyticsV1.GetTodayReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.businessDate = "文 \(seed * 100 + 1) text"
        sample.members = -Int64(seed * 10_000_000_000 + 2)
        sample.newMembers = -Int64(seed * 10_000_000_000 + 3)
        sample.orders = -Int64(seed * 10_000_000_000 + 4)
        sample.netSalesMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.currency = "文 \(seed * 100 + 6) text"
        sample.pointsIssued = -Int64(seed * 10_000_000_000 + 7)
        sample.asOf = Instant(microsecondsSinceEpoch: 1700000000000008 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension AnalyticsV1.RebuildRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension AnalyticsV1.RebuildReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.feeds = -Int32(seed * 100 + 1)
        return sample
    }
}

extension EventsV1.Cursor: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.transaction = -Int64(seed * 10_000_000_000 + 1)
        sample.sequence = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension EventsV1.SubscribeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.after = EventsV1.Cursor.sample(seed + 1)
        sample.consumer = "文 \(seed * 100 + 2) text"
        sample.types = ["文 \(seed * 100 + 3) text", "文 \(seed * 100 + 43) text"]
        return sample
    }
}

extension EventsV1.Event: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.cursor = EventsV1.Cursor.sample(seed + 1)
        sample.id = "文 \(seed * 100 + 2) text"
        sample.merchantId = "文 \(seed * 100 + 3) text"
        sample.type = "文 \(seed * 100 + 4) text"
        sample.aggregateId = "文 \(seed * 100 + 5) text"
        sample.aggregateSeq = -Int64(seed * 10_000_000_000 + 6)
        sample.occurredAt = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        sample.payload = [0, 255, UInt8(truncatingIfNeeded: seed + 8)]
        return sample
    }
}

extension EventsV1.EventBatch: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.events = [EventsV1.Event.sample(seed + 1), EventsV1.Event.sample(seed + 41)]
        sample.through = EventsV1.Cursor.sample(seed + 2)
        return sample
    }
}

extension InteropV1.EchoMessage: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.orderId = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.points = -Int64(seed * 10_000_000_000 + 4)
        return sample
    }
}

extension PatronV1.Json: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        Self(text: "{\"seed\":\(seed)}")
    }
}

extension PatronV1.Fact: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.name = "文 \(seed * 100 + 1) text"
        sample.value = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PatronV1.ErrorInfo: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.key = "文 \(seed * 100 + 1) text"
        sample.message = PatronV1.Text.sample(seed + 2)
        sample.details = [PatronV1.Fact.sample(seed + 3), PatronV1.Fact.sample(seed + 43)]
        sample.outcome = PatronV1.Outcome.allCases[(seed + 4) % PatronV1.Outcome.allCases.count]
        sample.retryable = true
        return sample
    }
}

extension PatronV1.Text: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.zh = "文 \(seed * 100 + 1) text"
        sample.en = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MarketingV1.Coupon: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.templateId = "文 \(seed * 100 + 2) text"
        sample.templateVersion = -Int32(seed * 100 + 3)
        sample.name = PatronV1.Text.sample(seed + 4)
        sample.state = MarketingV1.CouponState.allCases[(seed + 5) % MarketingV1.CouponState.allCases.count]
        sample.kind = MarketingV1.DiscountKind.allCases[(seed + 6) % MarketingV1.DiscountKind.allCases.count]
        sample.thresholdMinor = -Int64(seed * 10_000_000_000 + 7)
        sample.reductionMinor = -Int64(seed * 10_000_000_000 + 8)
        sample.currency = "文 \(seed * 100 + 9) text"
        sample.issuedAt = Instant(microsecondsSinceEpoch: 1700000000000010 + Int64(seed) * 1_000_000)
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000011 + Int64(seed) * 1_000_000)
        sample.lastDate = "文 \(seed * 100 + 12) text"
        sample.reason = "文 \(seed * 100 + 13) text"
        return sample
    }
}

extension MarketingV1.ListMyCouponsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MarketingV1.ListMyCouponsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.coupons = [MarketingV1.Coupon.sample(seed + 1), MarketingV1.Coupon.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MarketingV1.CouponIssuedEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.couponId = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.templateId = "文 \(seed * 100 + 3) text"
        sample.templateVersion = -Int32(seed * 100 + 4)
        sample.reason = "文 \(seed * 100 + 5) text"
        return sample
    }
}

extension MemberV1.Member: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.cardNumber = "文 \(seed * 100 + 2) text"
        sample.nickname = "文 \(seed * 100 + 3) text"
        sample.phone = "文 \(seed * 100 + 4) text"
        sample.state = MemberV1.MemberState.allCases[(seed + 5) % MemberV1.MemberState.allCases.count]
        sample.level = MemberV1.MemberLevel.sample(seed + 6)
        sample.registeredAt = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        sample.birthday = "文 \(seed * 100 + 8) text"
        sample.storeId = "文 \(seed * 100 + 9) text"
        return sample
    }
}

extension MemberV1.MemberLevel: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.name = PatronV1.Text.sample(seed + 2)
        sample.rank = -Int32(seed * 100 + 3)
        sample.validUntil = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.schemeVersion = -Int32(seed * 100 + 5)
        return sample
    }
}

extension MemberV1.SendSmsCodeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.phone = "文 \(seed * 100 + 1) text"
        sample.purpose = MemberV1.SmsPurpose.allCases[(seed + 2) % MemberV1.SmsPurpose.allCases.count]
        sample.clientAddress = "文 \(seed * 100 + 3) text"
        sample.deviceId = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension MemberV1.SendSmsCodeReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000001 + Int64(seed) * 1_000_000)
        sample.retryAfterSeconds = -Int32(seed * 100 + 2)
        sample.code = "文 \(seed * 100 + 3) text"
        sample.replayed = true
        return sample
    }
}

extension MemberV1.RegisterRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.phone = "文 \(seed * 100 + 1) text"
        sample.smsCode = "文 \(seed * 100 + 2) text"
        sample.deviceId = "文 \(seed * 100 + 3) text"
        sample.nickname = "文 \(seed * 100 + 4) text"
        sample.birthday = "文 \(seed * 100 + 5) text"
        sample.referralCode = "文 \(seed * 100 + 6) text"
        sample.storeId = "文 \(seed * 100 + 7) text"
        sample.terminalId = "文 \(seed * 100 + 8) text"
        sample.staffId = "文 \(seed * 100 + 9) text"
        return sample
    }
}

extension MemberV1.RegisterReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.member = MemberV1.Member.sample(seed + 1)
        sample.accessToken = "文 \(seed * 100 + 2) text"
        sample.refreshToken = "文 \(seed * 100 + 3) text"
        sample.accessTokenExpiresAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.replayed = true
        return sample
    }
}

extension MemberV1.IssueTokensRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.phone = "文 \(seed * 100 + 1) text"
        sample.smsCode = "文 \(seed * 100 + 2) text"
        sample.refreshToken = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.IssueTokensReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.accessToken = "文 \(seed * 100 + 1) text"
        sample.refreshToken = "文 \(seed * 100 + 2) text"
        sample.accessTokenExpiresAt = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        sample.memberId = "文 \(seed * 100 + 4) text"
        sample.replayed = true
        return sample
    }
}

extension MemberV1.GetMemberRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.SearchMembersRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.cardNumber = "文 \(seed * 100 + 1) text"
        sample.phone = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.SearchMembersReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.members = [MemberV1.Member.sample(seed + 1), MemberV1.Member.sample(seed + 41)]
        return sample
    }
}

extension MemberV1.GetMeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.GetMyLevelRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.LevelProgress: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.nextLevel = PatronV1.Text.sample(seed + 1)
        sample.nextLevelCode = "文 \(seed * 100 + 2) text"
        sample.missingMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.hint = PatronV1.Text.sample(seed + 4)
        sample.conditions = [MemberV1.ConditionProgress.sample(seed + 5), MemberV1.ConditionProgress.sample(seed + 45)]
        return sample
    }
}

extension MemberV1.ConditionProgress: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.metric = "文 \(seed * 100 + 1) text"
        sample.window = "文 \(seed * 100 + 2) text"
        sample.reachedMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.thresholdMinor = -Int64(seed * 10_000_000_000 + 4)
        return sample
    }
}

extension MemberV1.Benefit: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.name = PatronV1.Text.sample(seed + 2)
        return sample
    }
}

extension MemberV1.GetMyLevelReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.level = MemberV1.MemberLevel.sample(seed + 1)
        sample.progress = MemberV1.LevelProgress.sample(seed + 2)
        sample.benefits = [MemberV1.Benefit.sample(seed + 3), MemberV1.Benefit.sample(seed + 43)]
        return sample
    }
}

extension MemberV1.ResolveMemberRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.memberCode = "文 \(seed * 100 + 2) text"
        sample.phone = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension MemberV1.MemberFacts: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.state = MemberV1.MemberState.allCases[(seed + 2) % MemberV1.MemberState.allCases.count]
        sample.levelCode = "文 \(seed * 100 + 3) text"
        sample.levelRank = -Int32(seed * 100 + 4)
        sample.levelSchemeVersion = -Int32(seed * 100 + 5)
        sample.earningBlocked = true
        sample.spendingBlocked = true
        sample.version = -Int64(seed * 10_000_000_000 + 8)
        return sample
    }
}

extension MemberV1.ImportMemberRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.source = "文 \(seed * 100 + 1) text"
        sample.externalId = "文 \(seed * 100 + 2) text"
        sample.registeredAt = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension MemberV1.ImportMemberReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.replayed = true
        return sample
    }
}

extension MemberV1.CountByLevelRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.LevelCount: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.levelCode = "文 \(seed * 100 + 1) text"
        sample.members = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension MemberV1.CountByLevelReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.levels = [MemberV1.LevelCount.sample(seed + 1), MemberV1.LevelCount.sample(seed + 41)]
        sample.members = -Int64(seed * 10_000_000_000 + 2)
        sample.feedTransaction = -Int64(seed * 10_000_000_000 + 3)
        sample.feedSequence = -Int64(seed * 10_000_000_000 + 4)
        return sample
    }
}

extension MemberV1.MemberRegisteredEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.source = "文 \(seed * 100 + 2) text"
        sample.storeId = "文 \(seed * 100 + 3) text"
        sample.referrerMemberId = "文 \(seed * 100 + 4) text"
        sample.registeredAt = Instant(microsecondsSinceEpoch: 1700000000000005 + Int64(seed) * 1_000_000)
        sample.businessDate = "文 \(seed * 100 + 6) text"
        sample.facts = MemberV1.MemberFacts.sample(seed + 7)
        return sample
    }
}

extension MemberV1.LevelChangedEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.fromLevel = "文 \(seed * 100 + 2) text"
        sample.toLevel = "文 \(seed * 100 + 3) text"
        sample.validUntil = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.reason = PatronV1.Text.sample(seed + 5)
        sample.orderId = "文 \(seed * 100 + 6) text"
        sample.facts = MemberV1.MemberFacts.sample(seed + 7)
        return sample
    }
}

extension MemberV1.GetAppRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.app = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.App: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.app = "文 \(seed * 100 + 1) text"
        sample.kind = MemberV1.AppKind.allCases[(seed + 2) % MemberV1.AppKind.allCases.count]
        sample.merchantId = "文 \(seed * 100 + 3) text"
        sample.tier = "文 \(seed * 100 + 4) text"
        sample.disabled = true
        sample.keys = [MemberV1.AppKey.sample(seed + 6), MemberV1.AppKey.sample(seed + 46)]
        sample.sandbox = true
        return sample
    }
}

extension MemberV1.AppKey: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.kid = "文 \(seed * 100 + 1) text"
        sample.secret = [0, 255, UInt8(truncatingIfNeeded: seed + 2)]
        return sample
    }
}

extension MemberV1.GetVerificationKeysRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.VerificationKey: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.kid = "文 \(seed * 100 + 1) text"
        sample.publicKey = [0, 255, UInt8(truncatingIfNeeded: seed + 2)]
        return sample
    }
}

extension MemberV1.GetVerificationKeysReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.issuer = "文 \(seed * 100 + 1) text"
        sample.keys = [MemberV1.VerificationKey.sample(seed + 2), MemberV1.VerificationKey.sample(seed + 42)]
        return sample
    }
}

extension MemberV1.GetEpochRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.subject = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension MemberV1.GetEpochReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.epoch = -Int64(seed * 10_000_000_000 + 1)
        sample.disabled = true
        return sample
    }
}

extension MemberV1.ListStoresRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension MemberV1.Store: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.name = "文 \(seed * 100 + 2) text"
        sample.timeZone = "文 \(seed * 100 + 3) text"
        sample.cutoffMinutes = -Int32(seed * 100 + 4)
        return sample
    }
}

extension MemberV1.ListStoresReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.stores = [MemberV1.Store.sample(seed + 1), MemberV1.Store.sample(seed + 41)]
        sample.timeZone = "文 \(seed * 100 + 2) text"
        sample.cutoffMinutes = -Int32(seed * 100 + 3)
        sample.currency = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension MemberV1.IssueStaffTokenRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.account = "文 \(seed * 100 + 1) text"
        sample.password = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension MemberV1.IssueStaffTokenReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.accessToken = "文 \(seed * 100 + 1) text"
        sample.accessTokenExpiresAt = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        sample.staffId = "文 \(seed * 100 + 3) text"
        sample.role = "文 \(seed * 100 + 4) text"
        sample.replayed = true
        return sample
    }
}

extension PointsV1.PointsBalance: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.available = -Int64(seed * 10_000_000_000 + 1)
        sample.pending = -Int64(seed * 10_000_000_000 + 2)
        sample.seq = -Int64(seed * 10_000_000_000 + 3)
        sample.debt = -Int64(seed * 10_000_000_000 + 4)
        return sample
    }
}

extension PointsV1.ExplanationStep: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.text = PatronV1.Text.sample(seed + 2)
        sample.facts = [PatronV1.Fact.sample(seed + 3), PatronV1.Fact.sample(seed + 43)]
        return sample
    }
}

extension PointsV1.GetMyPointsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension PointsV1.GetMyPointsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = PointsV1.PointsBalance.sample(seed + 1)
        sample.expiring = [PointsV1.ExpiringLot.sample(seed + 2), PointsV1.ExpiringLot.sample(seed + 42)]
        return sample
    }
}

extension PointsV1.ExpiringLot: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        sample.lastDate = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.ListMyEntriesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.PointsEntry: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.seq = -Int64(seed * 10_000_000_000 + 1)
        sample.type = "文 \(seed * 100 + 2) text"
        sample.delta = -Int64(seed * 10_000_000_000 + 3)
        sample.balanceAfter = -Int64(seed * 10_000_000_000 + 4)
        sample.occurredAt = Instant(microsecondsSinceEpoch: 1700000000000005 + Int64(seed) * 1_000_000)
        sample.businessDate = "文 \(seed * 100 + 6) text"
        sample.sourceType = "文 \(seed * 100 + 7) text"
        sample.sourceId = "文 \(seed * 100 + 8) text"
        sample.title = PatronV1.Text.sample(seed + 9)
        sample.explanation = [PointsV1.ExplanationStep.sample(seed + 10), PointsV1.ExplanationStep.sample(seed + 50)]
        return sample
    }
}

extension PointsV1.ListMyEntriesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.entries = [PointsV1.PointsEntry.sample(seed + 1), PointsV1.PointsEntry.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.EarnRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.storeId = "文 \(seed * 100 + 2) text"
        sample.sourceId = "文 \(seed * 100 + 3) text"
        sample.paidAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.lines = [PointsV1.EarnLine.sample(seed + 5), PointsV1.EarnLine.sample(seed + 45)]
        return sample
    }
}

extension PointsV1.EarnLine: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sku = "文 \(seed * 100 + 1) text"
        sample.category = "文 \(seed * 100 + 2) text"
        sample.quantity = -Int64(seed * 10_000_000_000 + 3)
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 4)
        return sample
    }
}

extension PointsV1.EarnReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pointsEarned = -Int64(seed * 10_000_000_000 + 1)
        sample.points = PointsV1.PointsBalance.sample(seed + 2)
        sample.explanation = [PointsV1.ExplanationStep.sample(seed + 3), PointsV1.ExplanationStep.sample(seed + 43)]
        sample.replayed = true
        return sample
    }
}

extension PointsV1.OrderLine: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sku = "文 \(seed * 100 + 1) text"
        sample.name = "文 \(seed * 100 + 2) text"
        sample.category = "文 \(seed * 100 + 3) text"
        sample.quantity = -Int64(seed * 10_000_000_000 + 4)
        switch seed % 2 {
        case 0: sample.price = .unitPriceMinor(-Int64(seed * 10_000_000_000 + 5))
        default: sample.price = .amountMinor(-Int64(seed * 10_000_000_000 + 6))
        }
        return sample
    }
}

extension PointsV1.Tender: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.type = PointsV1.TenderType.allCases[(seed + 1) % PointsV1.TenderType.allCases.count]
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension PointsV1.PlaceOrderRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.storeId = "文 \(seed * 100 + 1) text"
        sample.channel = PointsV1.Channel.allCases[(seed + 2) % PointsV1.Channel.allCases.count]
        sample.terminalId = "文 \(seed * 100 + 3) text"
        sample.staffId = "文 \(seed * 100 + 4) text"
        sample.table = "文 \(seed * 100 + 5) text"
        sample.covers = -Int32(seed * 100 + 6)
        sample.memberId = "文 \(seed * 100 + 7) text"
        sample.memberCode = "文 \(seed * 100 + 8) text"
        sample.phone = "文 \(seed * 100 + 9) text"
        sample.externalId = "文 \(seed * 100 + 10) text"
        sample.paidAt = Instant(microsecondsSinceEpoch: 1700000000000011 + Int64(seed) * 1_000_000)
        sample.lines = [PointsV1.OrderLine.sample(seed + 12), PointsV1.OrderLine.sample(seed + 52)]
        sample.tenders = [PointsV1.Tender.sample(seed + 13), PointsV1.Tender.sample(seed + 53)]
        return sample
    }
}

extension PointsV1.Order: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.businessDate = "文 \(seed * 100 + 2) text"
        sample.payableMinor = -Int64(seed * 10_000_000_000 + 3)
        sample.currency = "文 \(seed * 100 + 4) text"
        sample.memberId = "文 \(seed * 100 + 5) text"
        sample.storeId = "文 \(seed * 100 + 6) text"
        sample.channel = PointsV1.Channel.allCases[(seed + 7) % PointsV1.Channel.allCases.count]
        sample.terminalId = "文 \(seed * 100 + 8) text"
        sample.staffId = "文 \(seed * 100 + 9) text"
        sample.table = "文 \(seed * 100 + 10) text"
        sample.covers = -Int32(seed * 100 + 11)
        sample.externalId = "文 \(seed * 100 + 12) text"
        sample.paidAt = Instant(microsecondsSinceEpoch: 1700000000000013 + Int64(seed) * 1_000_000)
        sample.lines = [PointsV1.PricedLine.sample(seed + 14), PointsV1.PricedLine.sample(seed + 54)]
        sample.tenders = [PointsV1.Tender.sample(seed + 15), PointsV1.Tender.sample(seed + 55)]
        sample.pointsEarned = -Int64(seed * 10_000_000_000 + 16)
        return sample
    }
}

extension PointsV1.PricedLine: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.sku = "文 \(seed * 100 + 1) text"
        sample.name = "文 \(seed * 100 + 2) text"
        sample.category = "文 \(seed * 100 + 3) text"
        sample.quantity = -Int64(seed * 10_000_000_000 + 4)
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.points = -Int64(seed * 10_000_000_000 + 6)
        return sample
    }
}

extension PointsV1.PlaceOrderReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.order = PointsV1.Order.sample(seed + 1)
        sample.pointsEarned = -Int64(seed * 10_000_000_000 + 2)
        sample.points = PointsV1.PointsBalance.sample(seed + 3)
        sample.explanation = [PointsV1.ExplanationStep.sample(seed + 4), PointsV1.ExplanationStep.sample(seed + 44)]
        sample.replayed = true
        return sample
    }
}

extension PointsV1.GetOrderRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.SummariseOrdersRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension PointsV1.SummariseOrdersReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.orders = -Int64(seed * 10_000_000_000 + 1)
        sample.salesMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.pointsEarned = -Int64(seed * 10_000_000_000 + 3)
        sample.feedTransaction = -Int64(seed * 10_000_000_000 + 4)
        sample.feedSequence = -Int64(seed * 10_000_000_000 + 5)
        return sample
    }
}

extension PointsV1.OrderPaidEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.orderId = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.storeId = "文 \(seed * 100 + 3) text"
        sample.channel = PointsV1.Channel.allCases[(seed + 4) % PointsV1.Channel.allCases.count]
        sample.businessDate = "文 \(seed * 100 + 5) text"
        sample.paidAt = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        sample.payableMinor = -Int64(seed * 10_000_000_000 + 7)
        sample.currency = "文 \(seed * 100 + 8) text"
        sample.pointsEarned = -Int64(seed * 10_000_000_000 + 9)
        return sample
    }
}

extension PointsV1.PointsGrantedEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        sample.sourceType = "文 \(seed * 100 + 3) text"
        sample.sourceId = "文 \(seed * 100 + 4) text"
        sample.businessDate = "文 \(seed * 100 + 5) text"
        sample.available = -Int64(seed * 10_000_000_000 + 6)
        sample.seq = -Int64(seed * 10_000_000_000 + 7)
        return sample
    }
}

extension PointsV1.SpendRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.SpendReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.spendId = "文 \(seed * 100 + 1) text"
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        sample.balance = PointsV1.PointsBalance.sample(seed + 3)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.RestoreSpendRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.spendId = "文 \(seed * 100 + 1) text"
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        sample.reason = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.RestoreSpendReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.balance = PointsV1.PointsBalance.sample(seed + 2)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.PlaceHoldRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.ttlSeconds = -Int32(seed * 100 + 2)
        return sample
    }
}

extension PointsV1.PointsHold: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.points = -Int64(seed * 10_000_000_000 + 3)
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.PlaceHoldReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.hold = PointsV1.PointsHold.sample(seed + 1)
        sample.balance = PointsV1.PointsBalance.sample(seed + 2)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.CaptureHoldRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.holdId = "文 \(seed * 100 + 1) text"
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension PointsV1.CaptureHoldReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.spendId = "文 \(seed * 100 + 1) text"
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        sample.balance = PointsV1.PointsBalance.sample(seed + 3)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.VoidHoldRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.holdId = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.VoidHoldReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.balance = PointsV1.PointsBalance.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.CheckInRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        let sample = Self()
        return sample
    }
}

extension PointsV1.CheckInReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.streak = -Int64(seed * 10_000_000_000 + 2)
        sample.businessDate = "文 \(seed * 100 + 3) text"
        sample.balance = PointsV1.PointsBalance.sample(seed + 4)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.AdjustPointsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        sample.reason = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.AdjustPointsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.balance = PointsV1.PointsBalance.sample(seed + 2)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.FreezePointsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.frozen = true
        sample.reason = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.FreezePointsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.frozen = true
        sample.balance = PointsV1.PointsBalance.sample(seed + 2)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.PointsChangedEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.kind = "文 \(seed * 100 + 2) text"
        sample.delta = -Int64(seed * 10_000_000_000 + 3)
        sample.debtDelta = -Int64(seed * 10_000_000_000 + 4)
        sample.available = -Int64(seed * 10_000_000_000 + 5)
        sample.pending = -Int64(seed * 10_000_000_000 + 6)
        sample.debt = -Int64(seed * 10_000_000_000 + 7)
        sample.seq = -Int64(seed * 10_000_000_000 + 8)
        sample.sourceType = "文 \(seed * 100 + 9) text"
        sample.sourceId = "文 \(seed * 100 + 10) text"
        sample.businessDate = "文 \(seed * 100 + 11) text"
        return sample
    }
}
