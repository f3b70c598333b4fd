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
        MemberV1.SetBlocksRequest.self,
        MemberV1.SetBlocksReply.self,
        MemberV1.ImportMemberRequest.self,
        MemberV1.ImportMemberReply.self,
        MemberV1.CountByLevelRequest.self,
        MemberV1.LevelCount.self,
        MemberV1.CountByLevelReply.self,
        MemberV1.MemberRegisteredEvent.self,
        MemberV1.MemberUpdatedEvent.self,
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
        PointsV1.Approval.self,
        PointsV1.ListApprovalsRequest.self,
        PointsV1.ListApprovalsReply.self,
        PointsV1.DecideApprovalRequest.self,
        PointsV1.DecideApprovalReply.self,
        PointsV1.GetBalanceAtRequest.self,
        PointsV1.GetMyBalanceAtRequest.self,
        PointsV1.BalanceAt.self,
        PointsV1.ListExpiriesRequest.self,
        PointsV1.ListExpiriesReply.self,
        PointsV1.GetLiabilityRequest.self,
        PointsV1.LiabilityCohort.self,
        PointsV1.Liability.self,
        PointsV1.GetForecastRequest.self,
        PointsV1.ForecastMonth.self,
        PointsV1.Forecast.self,
        PointsV1.GetSummaryRequest.self,
        PointsV1.PointsSummary.self,
        PointsV1.VerifyRequest.self,
        PointsV1.VerifyResult.self,
        PointsV1.RebuildRequest.self,
        PointsV1.RebuildReply.self,
        PointsV1.ImportBalanceRequest.self,
        PointsV1.ImportBalanceReply.self,
        PointsV1.ReconcileImportRequest.self,
        PointsV1.ReconcileImportReply.self,
        PointsV1.PointsExpiringEvent.self,
        PointsV1.OrderLine.self,
        PointsV1.Tender.self,
        PointsV1.PlaceOrderRequest.self,
        PointsV1.Order.self,
        PointsV1.PricedLine.self,
        PointsV1.PlaceOrderReply.self,
        PointsV1.GetOrderRequest.self,
        PointsV1.ReturnedLine.self,
        PointsV1.RefundOrderRequest.self,
        PointsV1.RefundedLine.self,
        PointsV1.RefundOrderReply.self,
        PointsV1.SummariseOrdersRequest.self,
        PointsV1.SummariseOrdersReply.self,
        PointsV1.OrderPaidEvent.self,
        PointsV1.OrderRefundedEvent.self,
        PointsV1.PointsGrantedEvent.self,
        PointsV1.RecordEventRequest.self,
        PointsV1.RecordEventReply.self,
        PointsV1.Referral.self,
        PointsV1.ListMyReferralsRequest.self,
        PointsV1.ListMyReferralsReply.self,
        PointsV1.PointsRate.self,
        PointsV1.PointsMultiplier.self,
        PointsV1.PurchaseBonus.self,
        PointsV1.EarningCaps.self,
        PointsV1.PointsActivation.self,
        PointsV1.PointsExpiry.self,
        PointsV1.CheckInRule.self,
        PointsV1.EventLimit.self,
        PointsV1.EventRule.self,
        PointsV1.ReferralRule.self,
        PointsV1.TransferRule.self,
        PointsV1.ReturnRule.self,
        PointsV1.RestoreRule.self,
        PointsV1.PointsAsMoney.self,
        PointsV1.RiskRule.self,
        PointsV1.ApprovalRule.self,
        PointsV1.ProgrammeDefinition.self,
        PointsV1.Programme.self,
        PointsV1.CreateProgrammeRequest.self,
        PointsV1.UpdateProgrammeRequest.self,
        PointsV1.GetProgrammeRequest.self,
        PointsV1.ListProgrammesRequest.self,
        PointsV1.ListProgrammesReply.self,
        PointsV1.ActivateProgrammeRequest.self,
        PointsV1.ArchiveProgrammeRequest.self,
        PointsV1.ProgrammeReply.self,
        PointsV1.PreviewEarningRequest.self,
        PointsV1.PreviewEarningReply.self,
        PointsV1.BacktestRequest.self,
        PointsV1.BacktestFigures.self,
        PointsV1.BacktestMember.self,
        PointsV1.BacktestReport.self,
        PointsV1.BacktestProgress.self,
        PointsV1.RewardDefinition.self,
        PointsV1.Reward.self,
        PointsV1.RewardStock.self,
        PointsV1.CreateRewardRequest.self,
        PointsV1.UpdateRewardRequest.self,
        PointsV1.SetRewardStateRequest.self,
        PointsV1.RestockRewardRequest.self,
        PointsV1.RewardReply.self,
        PointsV1.ListRewardsRequest.self,
        PointsV1.ListRewardsReply.self,
        PointsV1.GetRewardRequest.self,
        PointsV1.Redemption.self,
        PointsV1.PreviewRedemptionRequest.self,
        PointsV1.PreviewRedemptionReply.self,
        PointsV1.RedeemRequest.self,
        PointsV1.RedemptionReply.self,
        PointsV1.ListMyRedemptionsRequest.self,
        PointsV1.ListMyRedemptionsReply.self,
        PointsV1.CancelRedemptionRequest.self,
        PointsV1.ScanCodeRequest.self,
        PointsV1.RefundRedemptionRequest.self,
        PointsV1.RedemptionEvent.self,
        PointsV1.RiskFlag.self,
        PointsV1.ListRiskFlagsRequest.self,
        PointsV1.ListRiskFlagsReply.self,
        PointsV1.DecideRiskFlagRequest.self,
        PointsV1.DecideRiskFlagReply.self,
        PointsV1.RiskFlaggedEvent.self,
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
        PointsV1.TransferPointsRequest.self,
        PointsV1.TransferPointsReply.self,
        PointsV1.CompensateRequest.self,
        PointsV1.PointsGrant.self,
        PointsV1.ListGrantsRequest.self,
        PointsV1.ListGrantsReply.self,
        PointsV1.SettleGrantRequest.self,
        PointsV1.SettleGrantReply.self,
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
        sample.storeIds = ["文 \(seed * 100 + 4) text", "文 \(seed * 100 + 44) text"]
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
        sample.birthday = "文 \(seed * 100 + 9) text"
        return sample
    }
}

extension MemberV1.SetBlocksRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.earningBlocked = true
        sample.spendingBlocked = true
        sample.blocked = true
        sample.reason = "文 \(seed * 100 + 5) text"
        return sample
    }
}

extension MemberV1.SetBlocksReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.facts = MemberV1.MemberFacts.sample(seed + 1)
        sample.replayed = true
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

extension MemberV1.MemberUpdatedEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.facts = MemberV1.MemberFacts.sample(seed + 2)
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
        sample.reminder = PatronV1.Text.sample(seed + 3)
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
        sample.grantId = "文 \(seed * 100 + 5) text"
        return sample
    }
}

extension PointsV1.Approval: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.state = PointsV1.ApprovalState.allCases[(seed + 2) % PointsV1.ApprovalState.allCases.count]
        sample.kind = "文 \(seed * 100 + 3) text"
        sample.memberId = "文 \(seed * 100 + 4) text"
        sample.points = -Int64(seed * 10_000_000_000 + 5)
        sample.reason = "文 \(seed * 100 + 6) text"
        sample.requestedBy = "文 \(seed * 100 + 7) text"
        sample.requestedAt = Instant(microsecondsSinceEpoch: 1700000000000008 + Int64(seed) * 1_000_000)
        sample.decidedBy = "文 \(seed * 100 + 9) text"
        sample.decidedAt = Instant(microsecondsSinceEpoch: 1700000000000010 + Int64(seed) * 1_000_000)
        sample.decisionReason = "文 \(seed * 100 + 11) text"
        return sample
    }
}

extension PointsV1.ListApprovalsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.state = PointsV1.ApprovalState.allCases[(seed + 1) % PointsV1.ApprovalState.allCases.count]
        sample.pageSize = -Int32(seed * 100 + 2)
        sample.pageToken = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.ListApprovalsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.approvals = [PointsV1.Approval.sample(seed + 1), PointsV1.Approval.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.DecideApprovalRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.DecideApprovalReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.approval = PointsV1.Approval.sample(seed + 1)
        sample.balance = PointsV1.PointsBalance.sample(seed + 2)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.GetBalanceAtRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.at = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.GetMyBalanceAtRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.at = Instant(microsecondsSinceEpoch: 1700000000000001 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.BalanceAt: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.at = Instant(microsecondsSinceEpoch: 1700000000000001 + Int64(seed) * 1_000_000)
        sample.available = -Int64(seed * 10_000_000_000 + 2)
        sample.pending = -Int64(seed * 10_000_000_000 + 3)
        sample.held = -Int64(seed * 10_000_000_000 + 4)
        sample.debt = -Int64(seed * 10_000_000_000 + 5)
        sample.seq = -Int64(seed * 10_000_000_000 + 6)
        return sample
    }
}

extension PointsV1.ListExpiriesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.ListExpiriesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.expiries = [PointsV1.ExpiringLot.sample(seed + 1), PointsV1.ExpiringLot.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.GetLiabilityRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.months = -Int32(seed * 100 + 1)
        return sample
    }
}

extension PointsV1.LiabilityCohort: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.month = "文 \(seed * 100 + 1) text"
        sample.granted = -Int64(seed * 10_000_000_000 + 2)
        sample.spent = -Int64(seed * 10_000_000_000 + 3)
        sample.expired = -Int64(seed * 10_000_000_000 + 4)
        sample.reversed = -Int64(seed * 10_000_000_000 + 5)
        sample.outstanding = -Int64(seed * 10_000_000_000 + 6)
        sample.breakagePermille = -Int32(seed * 100 + 7)
        return sample
    }
}

extension PointsV1.Liability: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.asOf = Instant(microsecondsSinceEpoch: 1700000000000001 + Int64(seed) * 1_000_000)
        sample.cohorts = [PointsV1.LiabilityCohort.sample(seed + 2), PointsV1.LiabilityCohort.sample(seed + 42)]
        sample.outstanding = -Int64(seed * 10_000_000_000 + 3)
        sample.valueMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.currency = "文 \(seed * 100 + 5) text"
        sample.breakagePermille = -Int32(seed * 100 + 6)
        sample.expectedValueMinor = -Int64(seed * 10_000_000_000 + 7)
        sample.debt = -Int64(seed * 10_000_000_000 + 8)
        return sample
    }
}

extension PointsV1.GetForecastRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.months = -Int32(seed * 100 + 1)
        return sample
    }
}

extension PointsV1.ForecastMonth: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.month = "文 \(seed * 100 + 1) text"
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        sample.members = -Int64(seed * 10_000_000_000 + 3)
        sample.valueMinor = -Int64(seed * 10_000_000_000 + 4)
        return sample
    }
}

extension PointsV1.Forecast: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.months = [PointsV1.ForecastMonth.sample(seed + 1), PointsV1.ForecastMonth.sample(seed + 41)]
        sample.later = -Int64(seed * 10_000_000_000 + 2)
        sample.never = -Int64(seed * 10_000_000_000 + 3)
        return sample
    }
}

extension PointsV1.GetSummaryRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.month = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.PointsSummary: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.month = "文 \(seed * 100 + 1) text"
        sample.opening = -Int64(seed * 10_000_000_000 + 2)
        sample.issued = -Int64(seed * 10_000_000_000 + 3)
        sample.used = -Int64(seed * 10_000_000_000 + 4)
        sample.expired = -Int64(seed * 10_000_000_000 + 5)
        sample.clawedBack = -Int64(seed * 10_000_000_000 + 6)
        sample.adjusted = -Int64(seed * 10_000_000_000 + 7)
        sample.closing = -Int64(seed * 10_000_000_000 + 8)
        sample.redemptionRatePermille = -Int32(seed * 100 + 9)
        sample.redemptionRateIssuedPermille = -Int32(seed * 100 + 10)
        sample.hints = [PatronV1.Text.sample(seed + 11), PatronV1.Text.sample(seed + 51)]
        return sample
    }
}

extension PointsV1.VerifyRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.merchantId = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.VerifyResult: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.invariant = "文 \(seed * 100 + 1) text"
        sample.name = "文 \(seed * 100 + 2) text"
        sample.checked = -Int64(seed * 10_000_000_000 + 3)
        sample.violations = -Int64(seed * 10_000_000_000 + 4)
        sample.samples = ["文 \(seed * 100 + 5) text", "文 \(seed * 100 + 45) text"]
        return sample
    }
}

extension PointsV1.RebuildRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.RebuildReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.changed = true
        sample.balance = PointsV1.PointsBalance.sample(seed + 2)
        return sample
    }
}

extension PointsV1.ImportBalanceRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.externalId = "文 \(seed * 100 + 2) text"
        sample.points = -Int64(seed * 10_000_000_000 + 3)
        sample.earnedAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000005 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.ImportBalanceReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.balance = PointsV1.PointsBalance.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.ReconcileImportRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.prefix = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.ReconcileImportReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.balances = -Int64(seed * 10_000_000_000 + 1)
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension PointsV1.PointsExpiringEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        sample.lastDate = "文 \(seed * 100 + 4) text"
        sample.daysLeft = -Int32(seed * 100 + 5)
        sample.text = PatronV1.Text.sample(seed + 6)
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
        sample.refundedMinor = -Int64(seed * 10_000_000_000 + 17)
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
        sample.returnedQuantity = -Int64(seed * 10_000_000_000 + 7)
        sample.returnedMinor = -Int64(seed * 10_000_000_000 + 8)
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

extension PointsV1.ReturnedLine: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.line = -Int32(seed * 100 + 1)
        switch seed % 2 {
        case 0: sample.part = .quantity(-Int64(seed * 10_000_000_000 + 2))
        default: sample.part = .amountMinor(-Int64(seed * 10_000_000_000 + 3))
        }
        return sample
    }
}

extension PointsV1.RefundOrderRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.externalId = "文 \(seed * 100 + 2) text"
        sample.lines = [PointsV1.ReturnedLine.sample(seed + 3), PointsV1.ReturnedLine.sample(seed + 43)]
        sample.reason = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension PointsV1.RefundedLine: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.line = -Int32(seed * 100 + 1)
        sample.quantity = -Int64(seed * 10_000_000_000 + 2)
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 3)
        return sample
    }
}

extension PointsV1.RefundOrderReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.refundId = "文 \(seed * 100 + 1) text"
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.currency = "文 \(seed * 100 + 3) text"
        sample.lines = [PointsV1.RefundedLine.sample(seed + 4), PointsV1.RefundedLine.sample(seed + 44)]
        sample.pointsClawedBack = -Int64(seed * 10_000_000_000 + 5)
        sample.pointsExpired = -Int64(seed * 10_000_000_000 + 6)
        sample.pointsOwed = -Int64(seed * 10_000_000_000 + 7)
        sample.pointsUncollected = -Int64(seed * 10_000_000_000 + 8)
        sample.pointsCharged = -Int64(seed * 10_000_000_000 + 9)
        sample.cashChargeMinor = -Int64(seed * 10_000_000_000 + 10)
        sample.points = PointsV1.PointsBalance.sample(seed + 11)
        sample.explanation = [PointsV1.ExplanationStep.sample(seed + 12), PointsV1.ExplanationStep.sample(seed + 52)]
        sample.replayed = true
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

extension PointsV1.OrderRefundedEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.refundId = "文 \(seed * 100 + 1) text"
        sample.orderId = "文 \(seed * 100 + 2) text"
        sample.memberId = "文 \(seed * 100 + 3) text"
        sample.storeId = "文 \(seed * 100 + 4) text"
        sample.channel = PointsV1.Channel.allCases[(seed + 5) % PointsV1.Channel.allCases.count]
        sample.orderBusinessDate = "文 \(seed * 100 + 6) text"
        sample.businessDate = "文 \(seed * 100 + 7) text"
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 8)
        sample.currency = "文 \(seed * 100 + 9) text"
        sample.pointsClawedBack = -Int64(seed * 10_000_000_000 + 10)
        sample.isWhole = true
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

extension PointsV1.RecordEventRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.memberCode = "文 \(seed * 100 + 2) text"
        sample.phone = "文 \(seed * 100 + 3) text"
        sample.code = "文 \(seed * 100 + 4) text"
        sample.externalId = "文 \(seed * 100 + 5) text"
        sample.occurredAt = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        sample.amountMinor = -Int64(seed * 10_000_000_000 + 7)
        sample.channel = PointsV1.Channel.allCases[(seed + 8) % PointsV1.Channel.allCases.count]
        sample.facts = PatronV1.Json.sample(seed + 9)
        return sample
    }
}

extension PointsV1.RecordEventReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.capped = -Int64(seed * 10_000_000_000 + 2)
        sample.pending = true
        sample.balance = PointsV1.PointsBalance.sample(seed + 4)
        sample.explanation = [PointsV1.ExplanationStep.sample(seed + 5), PointsV1.ExplanationStep.sample(seed + 45)]
        sample.replayed = true
        return sample
    }
}

extension PointsV1.Referral: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.state = PointsV1.ReferralState.allCases[(seed + 1) % PointsV1.ReferralState.allCases.count]
        sample.registeredAt = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        sample.qualifiedAt = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        sample.rewardedAt = Instant(microsecondsSinceEpoch: 1700000000000004 + Int64(seed) * 1_000_000)
        sample.points = -Int64(seed * 10_000_000_000 + 5)
        return sample
    }
}

extension PointsV1.ListMyReferralsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.ListMyReferralsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.referrals = [PointsV1.Referral.sample(seed + 1), PointsV1.Referral.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.PointsRate: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.perMinor = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension PointsV1.PointsMultiplier: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.name = PatronV1.Text.sample(seed + 2)
        sample.source = PointsV1.MultiplierSource.allCases[(seed + 3) % PointsV1.MultiplierSource.allCases.count]
        sample.when = PatronV1.Json.sample(seed + 4)
        sample.factor = "文 \(seed * 100 + 5) text"
        return sample
    }
}

extension PointsV1.PurchaseBonus: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.name = PatronV1.Text.sample(seed + 2)
        sample.when = PatronV1.Json.sample(seed + 3)
        sample.points = -Int64(seed * 10_000_000_000 + 4)
        sample.per = PointsV1.BonusUnit.allCases[(seed + 5) % PointsV1.BonusUnit.allCases.count]
        return sample
    }
}

extension PointsV1.EarningCaps: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.perMonth = -Int64(seed * 10_000_000_000 + 1)
        sample.perDay = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension PointsV1.PointsActivation: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.policy = PointsV1.ActivationPolicy.allCases[(seed + 1) % PointsV1.ActivationPolicy.allCases.count]
        sample.days = -Int32(seed * 100 + 2)
        sample.daysOfYear = ["文 \(seed * 100 + 3) text", "文 \(seed * 100 + 43) text"]
        sample.event = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension PointsV1.PointsExpiry: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.rule = PointsV1.ExpiryRule.allCases[(seed + 1) % PointsV1.ExpiryRule.allCases.count]
        sample.count = -Int32(seed * 100 + 2)
        sample.unit = PointsV1.TimeUnit.allCases[(seed + 3) % PointsV1.TimeUnit.allCases.count]
        sample.rounding = PointsV1.PeriodEnd.allCases[(seed + 4) % PointsV1.PeriodEnd.allCases.count]
        sample.daysOfYear = ["文 \(seed * 100 + 5) text", "文 \(seed * 100 + 45) text"]
        sample.renewedBy = [PointsV1.LifeActivity.allCases[(seed + 6) % PointsV1.LifeActivity.allCases.count], PointsV1.LifeActivity.allCases[(seed + 46) % PointsV1.LifeActivity.allCases.count]]
        sample.fromEarning = true
        return sample
    }
}

extension PointsV1.CheckInRule: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.bonusEvery = -Int64(seed * 10_000_000_000 + 2)
        sample.bonusPoints = -Int64(seed * 10_000_000_000 + 3)
        return sample
    }
}

extension PointsV1.EventLimit: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.period = PointsV1.LimitPeriod.allCases[(seed + 1) % PointsV1.LimitPeriod.allCases.count]
        sample.times = -Int32(seed * 100 + 2)
        return sample
    }
}

extension PointsV1.EventRule: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.name = PatronV1.Text.sample(seed + 2)
        sample.when = PatronV1.Json.sample(seed + 3)
        sample.points = -Int64(seed * 10_000_000_000 + 4)
        sample.rate = PointsV1.PointsRate.sample(seed + 5)
        sample.limits = [PointsV1.EventLimit.sample(seed + 6), PointsV1.EventLimit.sample(seed + 46)]
        sample.cooldownSeconds = -Int64(seed * 10_000_000_000 + 7)
        sample.outsideCaps = true
        sample.activation = PointsV1.PointsActivation.sample(seed + 9)
        sample.expiry = PointsV1.PointsExpiry.sample(seed + 10)
        return sample
    }
}

extension PointsV1.ReferralRule: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.referrerPoints = -Int64(seed * 10_000_000_000 + 1)
        sample.friendPoints = -Int64(seed * 10_000_000_000 + 2)
        sample.trigger = PointsV1.ReferralTrigger.allCases[(seed + 3) % PointsV1.ReferralTrigger.allCases.count]
        sample.minOrderMinor = -Int64(seed * 10_000_000_000 + 4)
        sample.holdDays = -Int32(seed * 100 + 5)
        sample.maxPer30Days = -Int32(seed * 100 + 6)
        return sample
    }
}

extension PointsV1.TransferRule: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.allowed = true
        sample.maxPerTransfer = -Int64(seed * 10_000_000_000 + 2)
        sample.maxPerDay = -Int64(seed * 10_000_000_000 + 3)
        sample.maxPerMonth = -Int64(seed * 10_000_000_000 + 4)
        sample.maxTimesPerDay = -Int32(seed * 100 + 5)
        return sample
    }
}

extension PointsV1.ReturnRule: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.mode = PointsV1.ReturnMode.allCases[(seed + 1) % PointsV1.ReturnMode.allCases.count]
        sample.shortfall = PointsV1.Shortfall.allCases[(seed + 2) % PointsV1.Shortfall.allCases.count]
        return sample
    }
}

extension PointsV1.RestoreRule: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.rule = PointsV1.EndedLotRule.allCases[(seed + 1) % PointsV1.EndedLotRule.allCases.count]
        sample.graceDays = -Int32(seed * 100 + 2)
        return sample
    }
}

extension PointsV1.PointsAsMoney: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.valueMinor = -Int64(seed * 10_000_000_000 + 2)
        sample.step = -Int64(seed * 10_000_000_000 + 3)
        sample.maxSharePermille = -Int32(seed * 100 + 4)
        return sample
    }
}

extension PointsV1.RiskRule: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pointsPerDay = -Int64(seed * 10_000_000_000 + 1)
        sample.action = PointsV1.RiskAction.allCases[(seed + 2) % PointsV1.RiskAction.allCases.count]
        sample.holdPurchasesFactor = -Int32(seed * 100 + 3)
        return sample
    }
}

extension PointsV1.ApprovalRule: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.adjustmentsAbove = -Int64(seed * 10_000_000_000 + 1)
        sample.programmes = true
        return sample
    }
}

extension PointsV1.ProgrammeDefinition: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.rate = PointsV1.PointsRate.sample(seed + 1)
        sample.multipliers = [PointsV1.PointsMultiplier.sample(seed + 2), PointsV1.PointsMultiplier.sample(seed + 42)]
        sample.combination = PointsV1.Combination.allCases[(seed + 3) % PointsV1.Combination.allCases.count]
        sample.multiplierCeiling = "文 \(seed * 100 + 4) text"
        sample.excluded = PatronV1.Json.sample(seed + 5)
        sample.bonuses = [PointsV1.PurchaseBonus.sample(seed + 6), PointsV1.PurchaseBonus.sample(seed + 46)]
        sample.caps = PointsV1.EarningCaps.sample(seed + 7)
        sample.activation = PointsV1.PointsActivation.sample(seed + 8)
        sample.expiry = PointsV1.PointsExpiry.sample(seed + 9)
        sample.checkIn = PointsV1.CheckInRule.sample(seed + 10)
        sample.events = [PointsV1.EventRule.sample(seed + 11), PointsV1.EventRule.sample(seed + 51)]
        sample.referral = PointsV1.ReferralRule.sample(seed + 12)
        sample.transfer = PointsV1.TransferRule.sample(seed + 13)
        sample.returns = PointsV1.ReturnRule.sample(seed + 14)
        sample.restoring = PointsV1.RestoreRule.sample(seed + 15)
        sample.money = PointsV1.PointsAsMoney.sample(seed + 16)
        sample.risk = PointsV1.RiskRule.sample(seed + 17)
        sample.approvals = PointsV1.ApprovalRule.sample(seed + 18)
        sample.reminderDays = [-Int32(seed * 100 + 19), -Int32(seed * 100 + 59)]
        sample.compensationPoints = -Int64(seed * 10_000_000_000 + 20)
        return sample
    }
}

extension PointsV1.Programme: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.state = PointsV1.ProgrammeState.allCases[(seed + 2) % PointsV1.ProgrammeState.allCases.count]
        sample.definition = PointsV1.ProgrammeDefinition.sample(seed + 3)
        sample.note = "文 \(seed * 100 + 4) text"
        sample.author = "文 \(seed * 100 + 5) text"
        sample.createdAt = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        sample.activeFrom = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        sample.activeUntil = Instant(microsecondsSinceEpoch: 1700000000000008 + Int64(seed) * 1_000_000)
        sample.publisher = "文 \(seed * 100 + 9) text"
        sample.revision = -Int32(seed * 100 + 10)
        return sample
    }
}

extension PointsV1.CreateProgrammeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.definition = PointsV1.ProgrammeDefinition.sample(seed + 1)
        sample.note = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.UpdateProgrammeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.definition = PointsV1.ProgrammeDefinition.sample(seed + 2)
        sample.note = "文 \(seed * 100 + 3) text"
        sample.revision = -Int32(seed * 100 + 4)
        return sample
    }
}

extension PointsV1.GetProgrammeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.ListProgrammesRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.ListProgrammesReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.programmes = [PointsV1.Programme.sample(seed + 1), PointsV1.Programme.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.ActivateProgrammeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.activeFrom = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.ArchiveProgrammeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.ProgrammeReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.programme = PointsV1.Programme.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.PreviewEarningRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.memberCode = "文 \(seed * 100 + 2) text"
        sample.phone = "文 \(seed * 100 + 3) text"
        sample.storeId = "文 \(seed * 100 + 4) text"
        sample.channel = PointsV1.Channel.allCases[(seed + 5) % PointsV1.Channel.allCases.count]
        sample.paidAt = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        sample.lines = [PointsV1.OrderLine.sample(seed + 7), PointsV1.OrderLine.sample(seed + 47)]
        sample.programmeId = "文 \(seed * 100 + 8) text"
        return sample
    }
}

extension PointsV1.PreviewEarningReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.capped = -Int64(seed * 10_000_000_000 + 2)
        sample.linePoints = [-Int64(seed * 10_000_000_000 + 3), -Int64(seed * 10_000_000_000 + 43)]
        sample.explanation = [PointsV1.ExplanationStep.sample(seed + 4), PointsV1.ExplanationStep.sample(seed + 44)]
        sample.programmeId = "文 \(seed * 100 + 5) text"
        return sample
    }
}

extension PointsV1.BacktestRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.from = Instant(microsecondsSinceEpoch: 1700000000000002 + Int64(seed) * 1_000_000)
        sample.until = Instant(microsecondsSinceEpoch: 1700000000000003 + Int64(seed) * 1_000_000)
        return sample
    }
}

extension PointsV1.BacktestFigures: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.capped = -Int64(seed * 10_000_000_000 + 2)
        sample.liabilityMinor = -Int64(seed * 10_000_000_000 + 3)
        return sample
    }
}

extension PointsV1.BacktestMember: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.pointsBefore = -Int64(seed * 10_000_000_000 + 2)
        sample.pointsAfter = -Int64(seed * 10_000_000_000 + 3)
        return sample
    }
}

extension PointsV1.BacktestReport: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.orders = -Int64(seed * 10_000_000_000 + 1)
        sample.members = -Int64(seed * 10_000_000_000 + 2)
        sample.active = PointsV1.BacktestFigures.sample(seed + 3)
        sample.draft = PointsV1.BacktestFigures.sample(seed + 4)
        sample.membersWithMore = -Int64(seed * 10_000_000_000 + 5)
        sample.membersWithLess = -Int64(seed * 10_000_000_000 + 6)
        sample.mostAffected = [PointsV1.BacktestMember.sample(seed + 7), PointsV1.BacktestMember.sample(seed + 47)]
        sample.ordersPerSecond = -Int64(seed * 10_000_000_000 + 8)
        return sample
    }
}

extension PointsV1.BacktestProgress: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.ordersDone = -Int64(seed * 10_000_000_000 + 1)
        sample.ordersTotal = -Int64(seed * 10_000_000_000 + 2)
        sample.report = PointsV1.BacktestReport.sample(seed + 3)
        return sample
    }
}

extension PointsV1.RewardDefinition: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.name = PatronV1.Text.sample(seed + 1)
        sample.description = PatronV1.Text.sample(seed + 2)
        sample.kind = PointsV1.RewardKind.allCases[(seed + 3) % PointsV1.RewardKind.allCases.count]
        sample.points = -Int64(seed * 10_000_000_000 + 4)
        sample.cashMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.memberLimit = PointsV1.EventLimit.sample(seed + 6)
        sample.from = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        sample.until = Instant(microsecondsSinceEpoch: 1700000000000008 + Int64(seed) * 1_000_000)
        sample.storeIds = ["文 \(seed * 100 + 9) text", "文 \(seed * 100 + 49) text"]
        sample.when = PatronV1.Json.sample(seed + 10)
        sample.codeDays = -Int32(seed * 100 + 11)
        sample.forfeits = true
        return sample
    }
}

extension PointsV1.Reward: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.state = PointsV1.RewardState.allCases[(seed + 2) % PointsV1.RewardState.allCases.count]
        sample.definition = PointsV1.RewardDefinition.sample(seed + 3)
        sample.version = -Int32(seed * 100 + 4)
        sample.stock = PointsV1.RewardStock.sample(seed + 5)
        return sample
    }
}

extension PointsV1.RewardStock: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.total = -Int64(seed * 10_000_000_000 + 1)
        sample.taken = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension PointsV1.CreateRewardRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.definition = PointsV1.RewardDefinition.sample(seed + 1)
        sample.stock = PointsV1.RewardStock.sample(seed + 2)
        sample.active = true
        return sample
    }
}

extension PointsV1.UpdateRewardRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.definition = PointsV1.RewardDefinition.sample(seed + 2)
        sample.version = -Int32(seed * 100 + 3)
        return sample
    }
}

extension PointsV1.SetRewardStateRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.state = PointsV1.RewardState.allCases[(seed + 2) % PointsV1.RewardState.allCases.count]
        return sample
    }
}

extension PointsV1.RestockRewardRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.change = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension PointsV1.RewardReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.reward = PointsV1.Reward.sample(seed + 1)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.ListRewardsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.state = PointsV1.RewardState.allCases[(seed + 1) % PointsV1.RewardState.allCases.count]
        sample.pageSize = -Int32(seed * 100 + 2)
        sample.pageToken = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.ListRewardsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.rewards = [PointsV1.Reward.sample(seed + 1), PointsV1.Reward.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.GetRewardRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.Redemption: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.state = PointsV1.RedemptionState.allCases[(seed + 2) % PointsV1.RedemptionState.allCases.count]
        sample.memberId = "文 \(seed * 100 + 3) text"
        sample.rewardId = "文 \(seed * 100 + 4) text"
        sample.rewardName = PatronV1.Text.sample(seed + 5)
        sample.quantity = -Int64(seed * 10_000_000_000 + 6)
        sample.points = -Int64(seed * 10_000_000_000 + 7)
        sample.cashMinor = -Int64(seed * 10_000_000_000 + 8)
        sample.code = "文 \(seed * 100 + 9) text"
        sample.issuedAt = Instant(microsecondsSinceEpoch: 1700000000000010 + Int64(seed) * 1_000_000)
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000011 + Int64(seed) * 1_000_000)
        sample.redeemedAt = Instant(microsecondsSinceEpoch: 1700000000000012 + Int64(seed) * 1_000_000)
        sample.storeId = "文 \(seed * 100 + 13) text"
        sample.terminalId = "文 \(seed * 100 + 14) text"
        sample.staffId = "文 \(seed * 100 + 15) text"
        return sample
    }
}

extension PointsV1.PreviewRedemptionRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.rewardId = "文 \(seed * 100 + 1) text"
        sample.quantity = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension PointsV1.PreviewRedemptionReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.possible = true
        sample.reason = "文 \(seed * 100 + 2) text"
        sample.details = [PatronV1.Fact.sample(seed + 3), PatronV1.Fact.sample(seed + 43)]
        sample.points = -Int64(seed * 10_000_000_000 + 4)
        sample.cashMinor = -Int64(seed * 10_000_000_000 + 5)
        sample.availableAfter = -Int64(seed * 10_000_000_000 + 6)
        return sample
    }
}

extension PointsV1.RedeemRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.rewardId = "文 \(seed * 100 + 1) text"
        sample.quantity = -Int64(seed * 10_000_000_000 + 2)
        return sample
    }
}

extension PointsV1.RedemptionReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.redemption = PointsV1.Redemption.sample(seed + 1)
        sample.balance = PointsV1.PointsBalance.sample(seed + 2)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.ListMyRedemptionsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.pageSize = -Int32(seed * 100 + 1)
        sample.pageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.ListMyRedemptionsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.redemptions = [PointsV1.Redemption.sample(seed + 1), PointsV1.Redemption.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.CancelRedemptionRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        return sample
    }
}

extension PointsV1.ScanCodeRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.code = "文 \(seed * 100 + 1) text"
        sample.storeId = "文 \(seed * 100 + 2) text"
        sample.terminalId = "文 \(seed * 100 + 3) text"
        sample.staffId = "文 \(seed * 100 + 4) text"
        sample.cashMinor = -Int64(seed * 10_000_000_000 + 5)
        return sample
    }
}

extension PointsV1.RefundRedemptionRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.RedemptionEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.redemptionId = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.rewardId = "文 \(seed * 100 + 3) text"
        sample.state = PointsV1.RedemptionState.allCases[(seed + 4) % PointsV1.RedemptionState.allCases.count]
        sample.quantity = -Int64(seed * 10_000_000_000 + 5)
        sample.points = -Int64(seed * 10_000_000_000 + 6)
        sample.cashMinor = -Int64(seed * 10_000_000_000 + 7)
        sample.storeId = "文 \(seed * 100 + 8) text"
        sample.businessDate = "文 \(seed * 100 + 9) text"
        return sample
    }
}

extension PointsV1.RiskFlag: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.kind = "文 \(seed * 100 + 3) text"
        sample.state = PointsV1.RiskFlagState.allCases[(seed + 4) % PointsV1.RiskFlagState.allCases.count]
        sample.businessDate = "文 \(seed * 100 + 5) text"
        sample.points = -Int64(seed * 10_000_000_000 + 6)
        sample.holds = true
        sample.raisedAt = Instant(microsecondsSinceEpoch: 1700000000000008 + Int64(seed) * 1_000_000)
        sample.decidedBy = "文 \(seed * 100 + 9) text"
        sample.decidedAt = Instant(microsecondsSinceEpoch: 1700000000000010 + Int64(seed) * 1_000_000)
        sample.reason = "文 \(seed * 100 + 11) text"
        return sample
    }
}

extension PointsV1.ListRiskFlagsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.state = PointsV1.RiskFlagState.allCases[(seed + 1) % PointsV1.RiskFlagState.allCases.count]
        sample.pageSize = -Int32(seed * 100 + 2)
        sample.pageToken = "文 \(seed * 100 + 3) text"
        return sample
    }
}

extension PointsV1.ListRiskFlagsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.flags = [PointsV1.RiskFlag.sample(seed + 1), PointsV1.RiskFlag.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.DecideRiskFlagRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.DecideRiskFlagReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.flag = PointsV1.RiskFlag.sample(seed + 1)
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.RiskFlaggedEvent: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.flagId = "文 \(seed * 100 + 1) text"
        sample.memberId = "文 \(seed * 100 + 2) text"
        sample.kind = "文 \(seed * 100 + 3) text"
        sample.businessDate = "文 \(seed * 100 + 4) text"
        sample.points = -Int64(seed * 10_000_000_000 + 5)
        sample.holds = true
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
        sample.approvalId = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension PointsV1.TransferPointsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.memberCode = "文 \(seed * 100 + 2) text"
        sample.phone = "文 \(seed * 100 + 3) text"
        sample.points = -Int64(seed * 10_000_000_000 + 4)
        sample.message = "文 \(seed * 100 + 5) text"
        return sample
    }
}

extension PointsV1.TransferPointsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.balance = PointsV1.PointsBalance.sample(seed + 2)
        sample.replayed = true
        return sample
    }
}

extension PointsV1.CompensateRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.points = -Int64(seed * 10_000_000_000 + 2)
        sample.complaintId = "文 \(seed * 100 + 3) text"
        sample.reason = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension PointsV1.PointsGrant: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.id = "文 \(seed * 100 + 1) text"
        sample.granted = -Int64(seed * 10_000_000_000 + 2)
        sample.remaining = -Int64(seed * 10_000_000_000 + 3)
        sample.held = -Int64(seed * 10_000_000_000 + 4)
        sample.state = "文 \(seed * 100 + 5) text"
        sample.earnedAt = Instant(microsecondsSinceEpoch: 1700000000000006 + Int64(seed) * 1_000_000)
        sample.activatesAt = Instant(microsecondsSinceEpoch: 1700000000000007 + Int64(seed) * 1_000_000)
        sample.awaitedEvent = "文 \(seed * 100 + 8) text"
        sample.expiresAt = Instant(microsecondsSinceEpoch: 1700000000000009 + Int64(seed) * 1_000_000)
        sample.sourceType = "文 \(seed * 100 + 10) text"
        sample.sourceId = "文 \(seed * 100 + 11) text"
        return sample
    }
}

extension PointsV1.ListGrantsRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.memberId = "文 \(seed * 100 + 1) text"
        sample.pending = true
        sample.pageSize = -Int32(seed * 100 + 3)
        sample.pageToken = "文 \(seed * 100 + 4) text"
        return sample
    }
}

extension PointsV1.ListGrantsReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.grants = [PointsV1.PointsGrant.sample(seed + 1), PointsV1.PointsGrant.sample(seed + 41)]
        sample.nextPageToken = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.SettleGrantRequest: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.grantId = "文 \(seed * 100 + 1) text"
        sample.reason = "文 \(seed * 100 + 2) text"
        return sample
    }
}

extension PointsV1.SettleGrantReply: SampleMessage {
    static func sample(_ seed: Int) -> Self {
        var sample = Self()
        sample.points = -Int64(seed * 10_000_000_000 + 1)
        sample.uncollected = -Int64(seed * 10_000_000_000 + 2)
        sample.balance = PointsV1.PointsBalance.sample(seed + 3)
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
