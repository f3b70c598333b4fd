// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Messages

/// The HTTP routes of all services.
enum Routes {
    static let all: [HTTPRoute] = [
        HTTPRoute(
            AnalyticsV1.Dashboard.getTodayMethod,
            transcode: { input in
                try input.refuseBody()
                var request = AnalyticsV1.GetTodayRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "businessDate": request.businessDate = try text.value(); return .once(0)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(AnalyticsV1.GetTodayReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Members.sendSmsCodeMethod,
            transcode: { input in
                let request = try input.body(MemberV1.SendSmsCodeRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.SendSmsCodeReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Members.issueTokensMethod,
            transcode: { input in
                let request = try input.body(MemberV1.IssueTokensRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.IssueTokensReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Members.getMeMethod,
            transcode: { input in
                try input.refuseBody()
                let request = MemberV1.GetMeRequest()
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.Member(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Wallet.checkInMethod,
            transcode: { input in
                let request = try input.body(PointsV1.CheckInRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.CheckInReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.Coupons.listMineMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MarketingV1.ListMyCouponsRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MarketingV1.ListMyCouponsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Members.getMyLevelMethod,
            transcode: { input in
                try input.refuseBody()
                let request = MemberV1.GetMyLevelRequest()
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.GetMyLevelReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Points.getMineMethod,
            transcode: { input in
                try input.refuseBody()
                let request = PointsV1.GetMyPointsRequest()
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.GetMyPointsReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Points.listMyEntriesMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListMyEntriesRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListMyEntriesReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Wallet.placeHoldMethod,
            transcode: { input in
                let request = try input.body(PointsV1.PlaceHoldRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.PlaceHoldReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Wallet.spendMethod,
            transcode: { input in
                let request = try input.body(PointsV1.SpendRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.SpendReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Members.registerMethod,
            transcode: { input in
                let request = try input.body(MemberV1.RegisterRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.RegisterReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Members.getMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.GetMemberRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.Member(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Wallet.adjustMethod,
            transcode: { input in
                var request = try input.body(PointsV1.AdjustPointsRequest.self)
                try input.bind("member_id", to: &request.memberId)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.AdjustPointsReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Wallet.freezeMethod,
            transcode: { input in
                var request = try input.body(PointsV1.FreezePointsRequest.self)
                try input.bind("member_id", to: &request.memberId)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.FreezePointsReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Members.searchMethod,
            transcode: { input in
                let request = try input.body(MemberV1.SearchMembersRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.SearchMembersReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Orders.placeMethod,
            transcode: { input in
                let request = try input.body(PointsV1.PlaceOrderRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.PlaceOrderReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Orders.getMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.GetOrderRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.Order(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Wallet.captureHoldMethod,
            transcode: { input in
                var request = try input.body(PointsV1.CaptureHoldRequest.self)
                try input.bind("hold_id", to: &request.holdId)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.CaptureHoldReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Wallet.voidHoldMethod,
            transcode: { input in
                var request = try input.body(PointsV1.VoidHoldRequest.self)
                try input.bind("hold_id", to: &request.holdId)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.VoidHoldReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Wallet.restoreSpendMethod,
            transcode: { input in
                var request = try input.body(PointsV1.RestoreSpendRequest.self)
                try input.bind("spend_id", to: &request.spendId)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.RestoreSpendReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Organisation.issueStaffTokenMethod,
            transcode: { input in
                let request = try input.body(MemberV1.IssueStaffTokenRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.IssueStaffTokenReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
    ]
}
