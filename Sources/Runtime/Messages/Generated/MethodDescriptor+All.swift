// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

extension MethodDescriptor {
    /// Every RPC of every service: who may call it, with which permission.
    package static let all: [MethodDescriptor] =
        [HealthV1.Health.descriptors, AnalyticsV1.Dashboard.descriptors, EventsV1.Feed.descriptors, InteropV1.Echo.descriptors, MarketingV1.Coupons.descriptors, MemberV1.Members.descriptors, MemberV1.Organisation.descriptors, PointsV1.Points.descriptors, PointsV1.Approvals.descriptors, PointsV1.Books.descriptors, PointsV1.Orders.descriptors, PointsV1.Earning.descriptors, PointsV1.Programmes.descriptors, PointsV1.Rewards.descriptors, PointsV1.Risk.descriptors, PointsV1.Wallet.descriptors].flatMap { $0 }
}
