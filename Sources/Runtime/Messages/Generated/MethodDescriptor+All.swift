// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

extension MethodDescriptor {
    /// Every RPC of every service: who may call it, with which permission.
    package static let all: [MethodDescriptor] =
        [HealthV1.Health.descriptors, AnalyticsV1.Dashboard.descriptors, EventsV1.Feed.descriptors, InteropV1.Echo.descriptors, MarketingV1.CouponJobs.descriptors, MarketingV1.CouponLimitSettings.descriptors, PointsV1.Points.descriptors, PointsV1.Orders.descriptors, MarketingV1.CouponTemplates.descriptors, MarketingV1.Coupons.descriptors, MarketingV1.GiftStocks.descriptors, MarketingV1.Items.descriptors, MarketingV1.OfflineCoupons.descriptors, MarketingV1.Pricing.descriptors, MarketingV1.PromoCodes.descriptors, MarketingV1.Promotions.descriptors, MarketingV1.Uploads.descriptors, MemberV1.Codes.descriptors, MemberV1.Members.descriptors, MemberV1.Identities.descriptors, MemberV1.Levels.descriptors, MemberV1.Organisation.descriptors, MemberV1.Scenes.descriptors, PointsV1.Accounts.descriptors, PointsV1.Approvals.descriptors, PointsV1.Books.descriptors, PointsV1.Checkouts.descriptors, PointsV1.Earning.descriptors, PointsV1.OrderHistory.descriptors, PointsV1.OrderIntake.descriptors, PointsV1.Invoices.descriptors, PointsV1.Offline.descriptors, PointsV1.OnlineOrders.descriptors, PointsV1.Payments.descriptors, PointsV1.PlatformOrders.descriptors, PointsV1.Programmes.descriptors, PointsV1.PunchCards.descriptors, PointsV1.Rewards.descriptors, PointsV1.Risk.descriptors, PointsV1.StoredValue.descriptors, PointsV1.Subscriptions.descriptors, PointsV1.Tills.descriptors, PointsV1.Wallet.descriptors].flatMap { $0 }
}
