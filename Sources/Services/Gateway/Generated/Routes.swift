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
            PointsV1.Approvals.listMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListApprovalsRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "state": request.state = try text.value(); return .once(0)
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(1)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(2)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListApprovalsReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Approvals.approveMethod,
            transcode: { input in
                var request = try input.body(PointsV1.DecideApprovalRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.DecideApprovalReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Approvals.rejectMethod,
            transcode: { input in
                var request = try input.body(PointsV1.DecideApprovalRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.DecideApprovalReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
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
            PointsV1.Books.listMyExpiriesMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListExpiriesRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListExpiriesReply(serialized: $0)) }
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
            PointsV1.Books.getMyBalanceAtMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.GetMyBalanceAtRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "at": request.at = try text.value(); return .once(0)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.BalanceAt(serialized: $0)) }
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
            PointsV1.Wallet.transferMethod,
            transcode: { input in
                let request = try input.body(PointsV1.TransferPointsRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.TransferPointsReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Rewards.listMineMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListMyRedemptionsRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListMyRedemptionsReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Rewards.redeemMethod,
            transcode: { input in
                let request = try input.body(PointsV1.RedeemRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.RedemptionReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Rewards.previewMethod,
            transcode: { input in
                let request = try input.body(PointsV1.PreviewRedemptionRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.PreviewRedemptionReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Earning.listMyReferralsMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListMyReferralsRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListMyReferralsReply(serialized: $0)) }
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
            MemberV1.Members.setBlocksMethod,
            transcode: { input in
                var request = try input.body(MemberV1.SetBlocksRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.SetBlocksReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Wallet.listGrantsMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListGrantsRequest()
                try input.bind("member_id", to: &request.memberId)
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "pending": request.pending = try text.value(); return .once(0)
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(1)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(2)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListGrantsReply(serialized: $0)) }
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
            PointsV1.Books.getBalanceAtMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.GetBalanceAtRequest()
                try input.bind("member_id", to: &request.memberId)
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "at": request.at = try text.value(); return .once(0)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.BalanceAt(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Wallet.compensateMethod,
            transcode: { input in
                var request = try input.body(PointsV1.CompensateRequest.self)
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
            PointsV1.Orders.refundMethod,
            transcode: { input in
                var request = try input.body(PointsV1.RefundOrderRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.RefundOrderReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Earning.recordEventMethod,
            transcode: { input in
                let request = try input.body(PointsV1.RecordEventRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.RecordEventReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Books.getForecastMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.GetForecastRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "months": request.months = try text.value(); return .once(0)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.Forecast(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Wallet.activateGrantMethod,
            transcode: { input in
                var request = try input.body(PointsV1.SettleGrantRequest.self)
                try input.bind("grant_id", to: &request.grantId)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.SettleGrantReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Wallet.reverseGrantMethod,
            transcode: { input in
                var request = try input.body(PointsV1.SettleGrantRequest.self)
                try input.bind("grant_id", to: &request.grantId)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.SettleGrantReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
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
            PointsV1.Books.getLiabilityMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.GetLiabilityRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "months": request.months = try text.value(); return .once(0)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.Liability(serialized: $0)) }
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
            PointsV1.Books.getSummaryMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.GetSummaryRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "month": request.month = try text.value(); return .once(0)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.PointsSummary(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Programmes.previewEarningMethod,
            transcode: { input in
                let request = try input.body(PointsV1.PreviewEarningRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.PreviewEarningReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Programmes.listMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListProgrammesRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListProgrammesReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Programmes.createMethod,
            transcode: { input in
                let request = try input.body(PointsV1.CreateProgrammeRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.ProgrammeReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Programmes.getMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.GetProgrammeRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.Programme(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Programmes.updateMethod,
            transcode: { input in
                var request = try input.body(PointsV1.UpdateProgrammeRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.ProgrammeReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Programmes.activateMethod,
            transcode: { input in
                var request = try input.body(PointsV1.ActivateProgrammeRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.ProgrammeReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Programmes.archiveMethod,
            transcode: { input in
                var request = try input.body(PointsV1.ArchiveProgrammeRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.ProgrammeReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Programmes.backtestMethod,
            transcode: { input in
                var request = try input.body(PointsV1.BacktestRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(line: PointsV1.BacktestProgress(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Rewards.cancelMethod,
            transcode: { input in
                var request = try input.body(PointsV1.CancelRedemptionRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.RedemptionReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Rewards.refundMethod,
            transcode: { input in
                var request = try input.body(PointsV1.RefundRedemptionRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.RedemptionReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Rewards.scanMethod,
            transcode: { input in
                let request = try input.body(PointsV1.ScanCodeRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.RedemptionReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Rewards.listMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListRewardsRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "state": request.state = try text.value(); return .once(0)
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(1)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(2)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListRewardsReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Rewards.createMethod,
            transcode: { input in
                let request = try input.body(PointsV1.CreateRewardRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.RewardReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Rewards.getMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.GetRewardRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.Reward(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Rewards.updateMethod,
            transcode: { input in
                var request = try input.body(PointsV1.UpdateRewardRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.RewardReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Rewards.restockMethod,
            transcode: { input in
                var request = try input.body(PointsV1.RestockRewardRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.RewardReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Rewards.setStateMethod,
            transcode: { input in
                var request = try input.body(PointsV1.SetRewardStateRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.RewardReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Risk.listMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListRiskFlagsRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "state": request.state = try text.value(); return .once(0)
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(1)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(2)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListRiskFlagsReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Risk.confirmMethod,
            transcode: { input in
                var request = try input.body(PointsV1.DecideRiskFlagRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.DecideRiskFlagReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Risk.releaseMethod,
            transcode: { input in
                var request = try input.body(PointsV1.DecideRiskFlagRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.DecideRiskFlagReply(serialized: bytes)
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
