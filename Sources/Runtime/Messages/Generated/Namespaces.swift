// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

/// The messages and services of `grpc.health.v1`.
package enum HealthV1 {}

/// The messages and services of `patron.analytics.v1`.
package enum AnalyticsV1 {}

/// The messages and services of `patron.events.v1`.
package enum EventsV1 {}

/// The messages and services of `patron.interop.v1`.
package enum InteropV1 {}

/// The messages and services of `patron.v1`.
package enum PatronV1 {}

/// The messages and services of `patron.marketing.v1`.
package enum MarketingV1 {}

/// The messages and services of `patron.points.v1`.
package enum PointsV1 {}

/// The messages and services of `patron.member.v1`.
package enum MemberV1 {}
