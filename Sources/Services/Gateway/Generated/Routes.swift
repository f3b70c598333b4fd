// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Messages

/// The HTTP routes of all services.
enum Routes {
    static let all: [HTTPRoute] = [
        HTTPRoute(
            MemberV1.Abuse.listCasesMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.ListAbuseCasesRequest()
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
            respond: { try HTTPReply(MemberV1.ListAbuseCasesReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Abuse.getCaseMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.GetAbuseCaseRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.GetAbuseCaseReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Abuse.decideMethod,
            transcode: { input in
                var request = try input.body(MemberV1.DecideAbuseCaseRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.DecideAbuseCaseReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Abuse.getSettingsMethod,
            transcode: { input in
                try input.refuseBody()
                let request = MemberV1.GetAbuseSettingsRequest()
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.GetAbuseSettingsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Abuse.putSettingsMethod,
            transcode: { input in
                let request = try input.body(MemberV1.PutAbuseSettingsRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.PutAbuseSettingsReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
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
            MemberV1.Apps.listMethod,
            transcode: { input in
                try input.refuseBody()
                let request = MemberV1.ListAppsRequest()
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListAppsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Apps.createMethod,
            transcode: { input in
                let request = try input.body(MemberV1.CreateAppRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.ChangeAppReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Apps.addKeyMethod,
            transcode: { input in
                var request = try input.body(MemberV1.AddAppKeyRequest.self)
                try input.bind("app", to: &request.app)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.AddAppKeyReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Apps.disableMethod,
            transcode: { input in
                var request = try input.body(MemberV1.ChangeAppRequest.self)
                try input.bind("app", to: &request.app)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.ChangeAppReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Apps.enableMethod,
            transcode: { input in
                var request = try input.body(MemberV1.ChangeAppRequest.self)
                try input.bind("app", to: &request.app)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.ChangeAppReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Apps.retireKeyMethod,
            transcode: { input in
                var request = try input.body(MemberV1.RetireAppKeyRequest.self)
                try input.bind("app", to: &request.app)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.ChangeAppReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Audit.listMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PatronV1.ListAuditRowsRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "object": request.object = try text.value(); return .once(0)
                    case "actor": request.actor = try text.value(); return .once(1)
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(2)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(3)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PatronV1.ListAuditRowsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MarketingV1.OfferAudit.listMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PatronV1.ListAuditRowsRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "object": request.object = try text.value(); return .once(0)
                    case "actor": request.actor = try text.value(); return .once(1)
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(2)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(3)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PatronV1.ListAuditRowsReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.LedgerAudit.listMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PatronV1.ListAuditRowsRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "object": request.object = try text.value(); return .once(0)
                    case "actor": request.actor = try text.value(); return .once(1)
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(2)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(3)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PatronV1.ListAuditRowsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Credentials.logInMethod,
            transcode: { input in
                let request = try input.body(MemberV1.PasswordLogInRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.CredentialReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Identities.logInMethod,
            transcode: { input in
                let request = try input.body(MemberV1.PlatformLogInRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.PlatformLogInReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Sessions.listMineMethod,
            transcode: { input in
                try input.refuseBody()
                let request = MemberV1.ListMySessionsRequest()
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListSessionsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Sessions.endMineMethod,
            transcode: { input in
                var request = try input.body(MemberV1.EndMySessionRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.EndSessionReply(serialized: bytes)
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
            MemberV1.Sessions.logOutEverywhereMethod,
            transcode: { input in
                let request = try input.body(MemberV1.LogOutEverywhereRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.LogOutEverywhereReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Benefits.listFeedbackMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.ListBenefitFeedbackRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "benefitCode": request.benefitCode = try text.value(); return .once(0)
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(1)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(2)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListBenefitFeedbackReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Benefits.scanMethod,
            transcode: { input in
                let request = try input.body(MemberV1.ScanBenefitRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.BenefitClaimReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Tills.splitBillMethod,
            transcode: { input in
                let request = try input.body(PointsV1.SplitBillRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.SplitBillReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Payments.handleAlipayNoticeMethod,
            transcode: { input in
                var request = PointsV1.PaymentNoticeRequest(headers: input.headers.map {
                    PointsV1.NoticeHeader(name: $0.name, value: $0.value)
                }, body: input.bodyBytes)
                try input.bind("merchant_id", to: &request.merchantId)
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.PaymentNoticeReply(serialized: bytes)
                return HTTPReply(raw: reply.body, status: reply.status, contentType: reply.contentType)
            }
        ),
        HTTPRoute(
            MemberV1.Identities.handleBindingNoticeMethod,
            transcode: { input in
                var request = MemberV1.BindingNoticeRequest(headers: input.headers.map {
                    MemberV1.BindingHeader(name: $0.name, value: $0.value)
                }, body: input.bodyBytes)
                try input.bind("merchant_id", to: &request.merchantId)
                try input.bind("platform", to: &request.platform)
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.BindingNoticeReply(serialized: bytes)
                return HTTPReply(raw: reply.body, status: reply.status, contentType: reply.contentType)
            }
        ),
        HTTPRoute(
            PointsV1.Payments.handleWeChatPayNoticeMethod,
            transcode: { input in
                var request = PointsV1.PaymentNoticeRequest(headers: input.headers.map {
                    PointsV1.NoticeHeader(name: $0.name, value: $0.value)
                }, body: input.bodyBytes)
                try input.bind("merchant_id", to: &request.merchantId)
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.PaymentNoticeReply(serialized: bytes)
                return HTTPReply(raw: reply.body, status: reply.status, contentType: reply.contentType)
            }
        ),
        HTTPRoute(
            PointsV1.Checkouts.getMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.GetCheckoutRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.Checkout(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Checkouts.captureMethod,
            transcode: { input in
                var request = try input.body(PointsV1.CaptureCheckoutRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.PlaceOrderReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Checkouts.voidMethod,
            transcode: { input in
                var request = try input.body(PointsV1.VoidCheckoutRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.Checkout(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Consents.listTextsMethod,
            transcode: { input in
                try input.refuseBody()
                let request = MemberV1.ListConsentTextsRequest()
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListConsentTextsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Consents.publishTextMethod,
            transcode: { input in
                let request = try input.body(MemberV1.PublishConsentTextRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.PublishConsentTextReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.CouponJobs.listMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MarketingV1.ListIssueJobsRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MarketingV1.ListIssueJobsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MarketingV1.CouponJobs.startMethod,
            transcode: { input in
                let request = try input.body(MarketingV1.StartIssueJobRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.IssueJobReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.CouponJobs.getMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MarketingV1.IssueJobRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MarketingV1.IssueJob(serialized: $0)) }
        ),
        HTTPRoute(
            MarketingV1.CouponJobs.cancelMethod,
            transcode: { input in
                var request = try input.body(MarketingV1.IssueJobRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.IssueJobReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.CouponJobs.countMethod,
            transcode: { input in
                let request = try input.body(MarketingV1.CountIssueAudienceRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MarketingV1.CountIssueAudienceReply(serialized: $0)) }
        ),
        HTTPRoute(
            MarketingV1.CouponLimitSettings.getMethod,
            transcode: { input in
                try input.refuseBody()
                let request = MarketingV1.GetCouponSettingsRequest()
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MarketingV1.CouponSettings(serialized: $0)) }
        ),
        HTTPRoute(
            MarketingV1.CouponLimitSettings.setMethod,
            transcode: { input in
                let request = try input.body(MarketingV1.SetCouponSettingsRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.CouponSettingsReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.CouponTemplates.listMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MarketingV1.ListTemplatesRequest()
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
            respond: { try HTTPReply(MarketingV1.ListTemplatesReply(serialized: $0)) }
        ),
        HTTPRoute(
            MarketingV1.CouponTemplates.createMethod,
            transcode: { input in
                let request = try input.body(MarketingV1.CreateTemplateRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.TemplateReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.CouponTemplates.getMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MarketingV1.TemplateRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MarketingV1.CouponTemplate(serialized: $0)) }
        ),
        HTTPRoute(
            MarketingV1.CouponTemplates.updateMethod,
            transcode: { input in
                var request = try input.body(MarketingV1.UpdateTemplateRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.TemplateReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.CouponTemplates.archiveMethod,
            transcode: { input in
                var request = try input.body(MarketingV1.TemplateRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.TemplateReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.CouponTemplates.pauseMethod,
            transcode: { input in
                var request = try input.body(MarketingV1.TemplateRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.TemplateReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.CouponTemplates.publishMethod,
            transcode: { input in
                var request = try input.body(MarketingV1.TemplateRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.TemplateReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.CouponTemplates.resumeMethod,
            transcode: { input in
                var request = try input.body(MarketingV1.TemplateRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.TemplateReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.Coupons.getMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MarketingV1.GetCouponRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MarketingV1.Coupon(serialized: $0)) }
        ),
        HTTPRoute(
            MarketingV1.Coupons.cancelMethod,
            transcode: { input in
                var request = try input.body(MarketingV1.CancelCouponRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.CouponReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.Coupons.transferMethod,
            transcode: { input in
                var request = try input.body(MarketingV1.TransferCouponRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.CouponReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.Coupons.issueMethod,
            transcode: { input in
                let request = try input.body(MarketingV1.IssueCouponsRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.IssueCouponsReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.Coupons.scanMethod,
            transcode: { input in
                let request = try input.body(MarketingV1.ScanCouponRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.CouponReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Files.getMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.GetFileRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.StoredFile(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Files.confirmMethod,
            transcode: { input in
                var request = try input.body(MemberV1.ConfirmFileRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.FileReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Files.uploadMethod,
            transcode: { input in
                let request = try input.body(MemberV1.UploadFileRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.UploadReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.GiftStocks.listMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MarketingV1.ListGiftStocksRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "sku": request.sku = try text.value(); return .once(0)
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(1)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(2)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MarketingV1.ListGiftStocksReply(serialized: $0)) }
        ),
        HTTPRoute(
            MarketingV1.GiftStocks.setMethod,
            transcode: { input in
                let request = try input.body(MarketingV1.SetGiftStockRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.GiftStockReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Invoices.setPolicyMethod,
            transcode: { input in
                let request = try input.body(PointsV1.SetInvoicePolicyRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.InvoicePolicy(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.Items.listMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MarketingV1.ListItemsRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "state": request.state = try text.value(); return .once(0)
                    case "category": request.category = try text.value(); return .once(1)
                    case "tag": request.tag = try text.value(); return .once(2)
                    case "storeId": request.storeId = try text.value(); return .once(3)
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(4)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(5)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MarketingV1.ListItemsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MarketingV1.Items.createMethod,
            transcode: { input in
                let request = try input.body(MarketingV1.CreateItemRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.ItemReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.Items.getMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MarketingV1.GetItemRequest()
                try input.bind("sku", to: &request.sku)
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "storeId": request.storeId = try text.value(); return .once(0)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MarketingV1.Item(serialized: $0)) }
        ),
        HTTPRoute(
            MarketingV1.Items.updateMethod,
            transcode: { input in
                var request = try input.body(MarketingV1.UpdateItemRequest.self)
                try input.bind("sku", to: &request.sku)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.ItemReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.Items.archiveMethod,
            transcode: { input in
                var request = try input.body(MarketingV1.ArchiveItemRequest.self)
                try input.bind("sku", to: &request.sku)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.ItemReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.Items.importMethod,
            transcode: { input in
                let request = try input.body(MarketingV1.ImportItemsRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.ImportItemsReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.LevelGrants.listApplicationsMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.ListLevelApplicationsRequest()
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
            respond: { try HTTPReply(MemberV1.ListLevelApplicationsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.LevelGrants.decideMethod,
            transcode: { input in
                var request = try input.body(MemberV1.DecideLevelApplicationRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.LevelApplicationReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.LevelSchemes.listMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.ListLevelSchemesRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListLevelSchemesReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.LevelSchemes.createMethod,
            transcode: { input in
                let request = try input.body(MemberV1.CreateLevelSchemeRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.LevelSchemeReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.LevelSchemes.getMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.GetLevelSchemeRequest()
                try input.bind("version", to: &request.version)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.LevelSchemeVersion(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.LevelSchemes.updateMethod,
            transcode: { input in
                var request = try input.body(MemberV1.UpdateLevelSchemeRequest.self)
                try input.bind("version", to: &request.version)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.LevelSchemeReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.LevelSchemes.archiveMethod,
            transcode: { input in
                var request = try input.body(MemberV1.ArchiveLevelSchemeRequest.self)
                try input.bind("version", to: &request.version)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.LevelSchemeReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.LevelSchemes.previewMethod,
            transcode: { input in
                var request = try input.body(MemberV1.PreviewLevelSchemeRequest.self)
                try input.bind("version", to: &request.version)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(line: MemberV1.PreviewLevelSchemeProgress(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.LevelSchemes.publishMethod,
            transcode: { input in
                var request = try input.body(MemberV1.PublishLevelSchemeRequest.self)
                try input.bind("version", to: &request.version)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.LevelSchemeReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.LifeCycles.getPlanMethod,
            transcode: { input in
                try input.refuseBody()
                let request = MemberV1.GetLifePlanRequest()
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.LifePlan(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.LifeCycles.definePlanMethod,
            transcode: { input in
                let request = try input.body(MemberV1.DefineLifePlanRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.DefineLifePlanReply(serialized: bytes)
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
            MemberV1.Files.confirmMyAvatarMethod,
            transcode: { input in
                let request = try input.body(MemberV1.ConfirmMyAvatarRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.FileReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Files.removeMyAvatarMethod,
            transcode: { input in
                let request = try input.body(MemberV1.RemoveMyAvatarRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.RemoveMyAvatarReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Files.uploadMyAvatarMethod,
            transcode: { input in
                let request = try input.body(MemberV1.UploadMyAvatarRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.UploadReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Benefits.giveFeedbackMethod,
            transcode: { input in
                var request = try input.body(MemberV1.GiveBenefitFeedbackRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.BenefitClaimReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Benefits.listMineMethod,
            transcode: { input in
                try input.refuseBody()
                let request = MemberV1.ListMyBenefitsRequest()
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListBenefitsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Benefits.claimMethod,
            transcode: { input in
                var request = try input.body(MemberV1.ClaimBenefitRequest.self)
                try input.bind("code", to: &request.code)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.BenefitClaimReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Cards.freezeMineMethod,
            transcode: { input in
                let request = try input.body(MemberV1.FreezeMyCardRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.CardReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
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
            MemberV1.Codes.issueMyCodeMethod,
            transcode: { input in
                let request = try input.body(MemberV1.IssueMyCodeRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.IssueMyCodeReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Consents.listMineMethod,
            transcode: { input in
                try input.refuseBody()
                let request = MemberV1.ListMyConsentsRequest()
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListConsentsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Consents.setMineMethod,
            transcode: { input in
                let request = try input.body(MemberV1.SetMyConsentsRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.SetMyConsentsReply(serialized: bytes)
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
                    case "state": request.state = try text.value(); return .once(2)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MarketingV1.ListMyCouponsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MarketingV1.OfflineCoupons.takeOfflineMethod,
            transcode: { input in
                var request = try input.body(MarketingV1.TakeCouponOfflineRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.OfflineCouponReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.Coupons.claimMethod,
            transcode: { input in
                let request = try input.body(MarketingV1.ClaimCouponRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.CouponReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Deregistrations.getMineMethod,
            transcode: { input in
                try input.refuseBody()
                let request = MemberV1.GetMyDeregistrationRequest()
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.GetMyDeregistrationReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Deregistrations.requestMethod,
            transcode: { input in
                let request = try input.body(MemberV1.RequestDeregistrationRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.DeregistrationReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Deregistrations.cancelMethod,
            transcode: { input in
                let request = try input.body(MemberV1.CancelDeregistrationRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.DeregistrationReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Exports.requestMethod,
            transcode: { input in
                let request = try input.body(MemberV1.RequestExportRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.RequestExportReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Exports.getMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.GetExportRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.MemberExport(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Exports.downloadMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.DownloadExportRequest()
                try input.bind("id", to: &request.id)
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "format": request.format = try text.value(); return .once(0)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(line: MemberV1.ExportLine(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Identities.listMethod,
            transcode: { input in
                try input.refuseBody()
                let request = MemberV1.ListIdentitiesRequest()
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListIdentitiesReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Identities.bindMethod,
            transcode: { input in
                let request = try input.body(MemberV1.BindIdentityRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.BindIdentityReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Identities.unbindMethod,
            transcode: { input in
                var request = try input.body(MemberV1.UnbindIdentityRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.UnbindIdentityReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
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
            MemberV1.LevelGrants.listMineMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.ListMyLevelApplicationsRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListLevelApplicationsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.LevelGrants.applyMethod,
            transcode: { input in
                let request = try input.body(MemberV1.ApplyForLevelRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.LevelApplicationReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.LevelGrants.withdrawMethod,
            transcode: { input in
                var request = try input.body(MemberV1.WithdrawLevelApplicationRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.LevelApplicationReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Codes.issueMyOfflineCodeMethod,
            transcode: { input in
                let request = try input.body(MemberV1.IssueMyOfflineCodeRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.IssueMyOfflineCodeReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.OnlineOrders.listMineMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListMyOnlineOrdersRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListOnlineOrdersReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.OrderHistory.listMineMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListMyOrdersRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    case "from": request.from = try text.value(); return .once(2)
                    case "until": request.until = try text.value(); return .once(3)
                    case "storeId": request.storeId = try text.value(); return .once(4)
                    case "channel": request.channel = try text.value(); return .once(5)
                    case "includeLines": request.includeLines = try text.value(); return .once(6)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListMyOrdersReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.OrderIntake.claimMineMethod,
            transcode: { input in
                let request = try input.body(PointsV1.ClaimMyOrderRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.PlaceOrderReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
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
            MemberV1.Profiles.getMineMethod,
            transcode: { input in
                try input.refuseBody()
                let request = MemberV1.GetMyProfileRequest()
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.Profile(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Profiles.updateMineMethod,
            transcode: { input in
                let request = try input.body(MemberV1.UpdateMyProfileRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.ProfileReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.PunchCards.listMineMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListMyPunchCardsRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListPunchCardsReply(serialized: $0)) }
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
            MemberV1.Abuse.getMyReviewMethod,
            transcode: { input in
                try input.refuseBody()
                let request = MemberV1.GetMyReviewRequest()
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.MyReview(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Abuse.appealMethod,
            transcode: { input in
                let request = try input.body(MemberV1.AppealRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.AppealReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.StoredValue.getMineMethod,
            transcode: { input in
                try input.refuseBody()
                let request = PointsV1.GetMyStoredValueRequest()
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.MemberStoredValue(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.StoredValue.listMyEntriesMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListMyStoredValueEntriesRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListStoredValueEntriesReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Subscriptions.listMineMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListMySubscriptionsRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListSubscriptionsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Wishes.listMineMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.ListMyWishesRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListWishesReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Wishes.fileMethod,
            transcode: { input in
                let request = try input.body(MemberV1.FileWishRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.WishReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Wishes.scoreMethod,
            transcode: { input in
                var request = try input.body(MemberV1.ScoreWishRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.WishReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Wishes.withdrawMethod,
            transcode: { input in
                var request = try input.body(MemberV1.WithdrawWishRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.WishReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Credentials.changeMyPhoneMethod,
            transcode: { input in
                let request = try input.body(MemberV1.ChangeMyPhoneRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.ChangePhoneReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Credentials.setPasswordMethod,
            transcode: { input in
                let request = try input.body(MemberV1.SetPasswordRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.CredentialReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Attributes.listMethod,
            transcode: { input in
                try input.refuseBody()
                let request = MemberV1.ListAttributesRequest()
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListAttributesReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Attributes.defineMethod,
            transcode: { input in
                var request = try input.body(MemberV1.DefineAttributeRequest.self)
                try input.bind("code", to: &request.code)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.DefineAttributeReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.MemberMerges.listDuplicatesMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.ListDuplicatesRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListDuplicatesReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.MemberMerges.dismissMethod,
            transcode: { input in
                let request = try input.body(MemberV1.DismissDuplicateRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.DismissDuplicateReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Labels.listGroupsMethod,
            transcode: { input in
                try input.refuseBody()
                let request = MemberV1.ListLabelsRequest()
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListLabelsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Labels.getGroupMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.GetGroupRequest()
                try input.bind("code", to: &request.code)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.Group(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Labels.defineGroupMethod,
            transcode: { input in
                var request = try input.body(MemberV1.DefineLabelRequest.self)
                try input.bind("code", to: &request.code)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.DefineLabelReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Labels.changeGroupMethod,
            transcode: { input in
                var request = try input.body(MemberV1.ChangeGroupRequest.self)
                try input.bind("code", to: &request.code)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.ChangeGroupReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.MemberMerges.getMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.GetMergeRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.MemberMerge(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.MemberMerges.reverseMethod,
            transcode: { input in
                var request = try input.body(MemberV1.ReverseMergeRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.MergeReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Sources.listCostsMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.ListSourceCostsRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListSourceCostsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Sources.listTermsMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.ListSourceTermsRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListSourceTermsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Sources.defineTermsMethod,
            transcode: { input in
                let request = try input.body(MemberV1.DefineSourceTermsRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.DefineSourceTermsReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Sources.enterCostMethod,
            transcode: { input in
                let request = try input.body(MemberV1.EnterSourceCostRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.EnterSourceCostReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Labels.listTagsMethod,
            transcode: { input in
                try input.refuseBody()
                let request = MemberV1.ListLabelsRequest()
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListLabelsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Labels.defineTagMethod,
            transcode: { input in
                var request = try input.body(MemberV1.DefineLabelRequest.self)
                try input.bind("code", to: &request.code)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.DefineLabelReply(serialized: bytes)
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
            MemberV1.Cards.freezeMethod,
            transcode: { input in
                var request = try input.body(MemberV1.FreezeCardRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.CardReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Cards.reissueMethod,
            transcode: { input in
                var request = try input.body(MemberV1.ReissueCardRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.CardReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Consents.listDecisionsMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.ListConsentDecisionsRequest()
                try input.bind("id", to: &request.id)
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListConsentDecisionsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Consents.getOfMemberMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.GetMemberConsentsRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListConsentsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Profiles.getMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.GetProfileRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.Profile(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Profiles.updateMethod,
            transcode: { input in
                var request = try input.body(MemberV1.UpdateProfileRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.ProfileReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Profiles.listChangesMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.ListProfileChangesRequest()
                try input.bind("id", to: &request.id)
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListProfileChangesReply(serialized: $0)) }
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
            MemberV1.Credentials.changePhoneMethod,
            transcode: { input in
                var request = try input.body(MemberV1.ChangePhoneRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.ChangePhoneReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Deregistrations.deregisterNowMethod,
            transcode: { input in
                var request = try input.body(MemberV1.DeregisterMemberRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.DeregistrationReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.MemberMerges.mergeMethod,
            transcode: { input in
                var request = try input.body(MemberV1.MergeMembersRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.MergeReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.MemberSearch.getOverviewMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.GetOverviewRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.MemberOverview(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Reveal.showMethod,
            transcode: { input in
                var request = try input.body(MemberV1.RevealMemberRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.RevealMemberReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Labels.tagMemberMethod,
            transcode: { input in
                var request = try input.body(MemberV1.TagMemberRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.TagMemberReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Benefits.reverseUseMethod,
            transcode: { input in
                var request = try input.body(MemberV1.ReverseBenefitUseRequest.self)
                try input.bind("member_id", to: &request.memberId)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.BenefitClaimReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Benefits.listMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.ListBenefitsRequest()
                try input.bind("member_id", to: &request.memberId)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListBenefitsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MarketingV1.Coupons.listOfMemberMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MarketingV1.ListMemberCouponsRequest()
                try input.bind("member_id", to: &request.memberId)
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    case "state": request.state = try text.value(); return .once(2)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MarketingV1.ListMyCouponsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.LevelGrants.getLevelMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.GetMemberLevelRequest()
                try input.bind("member_id", to: &request.memberId)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.GetMyLevelReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.LevelGrants.listMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.ListLevelGrantsRequest()
                try input.bind("member_id", to: &request.memberId)
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListLevelGrantsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.LevelGrants.createMethod,
            transcode: { input in
                var request = try input.body(MemberV1.CreateLevelGrantRequest.self)
                try input.bind("member_id", to: &request.memberId)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.LevelGrantReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.LevelGrants.endMethod,
            transcode: { input in
                var request = try input.body(MemberV1.EndLevelGrantRequest.self)
                try input.bind("member_id", to: &request.memberId)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.LevelGrantReply(serialized: bytes)
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
            MemberV1.Workbenches.listPromptsMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.ListPromptsRequest()
                try input.bind("member_id", to: &request.memberId)
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "days": request.days = try text.value(); return .once(0)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListPromptsReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.PunchCards.listMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListPunchCardsRequest()
                try input.bind("member_id", to: &request.memberId)
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListPunchCardsReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.StoredValue.getMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.GetStoredValueRequest()
                try input.bind("member_id", to: &request.memberId)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.MemberStoredValue(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.StoredValue.listEntriesMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListStoredValueEntriesRequest()
                try input.bind("member_id", to: &request.memberId)
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListStoredValueEntriesReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.StoredValue.freezeMethod,
            transcode: { input in
                var request = try input.body(PointsV1.FreezeStoredValueRequest.self)
                try input.bind("member_id", to: &request.memberId)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.StoredValueChangeReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Subscriptions.listMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListSubscriptionsRequest()
                try input.bind("member_id", to: &request.memberId)
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListSubscriptionsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.MemberSearch.findMethod,
            transcode: { input in
                let request = try input.body(MemberV1.FindMembersRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.FindMembersReply(serialized: $0)) }
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
            PointsV1.Offline.listConflictsMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListOfflineConflictsRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    case "openOnly": request.openOnly = try text.value(); return .once(2)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListOfflineConflictsReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Offline.resolveMethod,
            transcode: { input in
                var request = try input.body(PointsV1.ResolveOfflineConflictRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.OfflineConflictReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.OfflineCoupons.getKeysMethod,
            transcode: { input in
                try input.refuseBody()
                let request = MarketingV1.GetOfflineCouponKeysRequest()
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MarketingV1.OfflineCouponKeysReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Codes.getOfflineKeysMethod,
            transcode: { input in
                try input.refuseBody()
                let request = MemberV1.GetOfflineKeysRequest()
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.GetOfflineKeysReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Offline.uploadMethod,
            transcode: { input in
                let request = try input.body(PointsV1.UploadOfflineSalesRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.UploadOfflineSalesReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.OnlineOrders.listMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListOnlineOrdersRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "storeId": request.storeId = try text.value(); return .once(0)
                    case "state": request.state = try text.value(); return .once(1)
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(2)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(3)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListOnlineOrdersReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.OnlineOrders.placeMethod,
            transcode: { input in
                let request = try input.body(PointsV1.PlaceOnlineOrderRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.OnlineOrderReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.OnlineOrders.getMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.GetOnlineOrderRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.OnlineOrder(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.OnlineOrders.cancelMethod,
            transcode: { input in
                var request = try input.body(PointsV1.CancelOnlineOrderRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.OnlineOrderReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.OnlineOrders.handOverMethod,
            transcode: { input in
                var request = try input.body(PointsV1.HandOverOnlineOrderRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.OnlineOrderReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.OnlineOrders.payMethod,
            transcode: { input in
                var request = try input.body(PointsV1.PayOnlineOrderRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.OnlineOrderReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.OnlineOrders.readyMethod,
            transcode: { input in
                var request = try input.body(PointsV1.ReadyOnlineOrderRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.OnlineOrderReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.OrderUploads.beginMethod,
            transcode: { input in
                let request = try input.body(PointsV1.BeginOrderUploadRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.OrderUploadReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.OrderUploads.getMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.OrderUploadRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.OrderUpload(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.OrderUploads.cancelMethod,
            transcode: { input in
                var request = try input.body(PointsV1.OrderUploadRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.OrderUploadReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.OrderUploads.sendMethod,
            transcode: { input in
                var request = PointsV1.SendOrderUploadRequest(
                    offset: input.part.offset, content: input.bodyBytes, last: input.part.isLast,
                    spoiled: input.part.isSpoiled)
                try input.bind("id", to: &request.id)
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.OrderUploadReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.OrderUploads.listRejectedMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListRejectedOrderRowsRequest()
                try input.bind("id", to: &request.id)
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(0)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PatronV1.RejectedRows(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.OrderUploads.resumeMethod,
            transcode: { input in
                var request = try input.body(PointsV1.OrderUploadRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.OrderUploadReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
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
            PointsV1.OrderIntake.claimMethod,
            transcode: { input in
                var request = try input.body(PointsV1.ClaimOrderRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.PlaceOrderReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.OrderIntake.correctMethod,
            transcode: { input in
                var request = try input.body(PointsV1.CorrectOrderRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.CorrectOrderReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.OrderIntake.getGuestMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.GetGuestOrderRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.GuestOrder(serialized: $0)) }
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
            PointsV1.OrderIntake.voidMethod,
            transcode: { input in
                var request = try input.body(PointsV1.VoidOrderRequest.self)
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
            PointsV1.Invoices.listMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListInvoicesRequest()
                try input.bind("order_id", to: &request.orderId)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListInvoicesReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Invoices.requestMethod,
            transcode: { input in
                var request = try input.body(PointsV1.RequestInvoiceRequest.self)
                try input.bind("order_id", to: &request.orderId)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.InvoiceReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.OrderIntake.batchMethod,
            transcode: { input in
                let request = try input.body(PointsV1.BatchOrdersRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.BatchOrdersReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.OrderIntake.placeGuestMethod,
            transcode: { input in
                let request = try input.body(PointsV1.PlaceGuestOrderRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.PlaceGuestOrderReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Checkouts.holdMethod,
            transcode: { input in
                let request = try input.body(PointsV1.HoldCheckoutRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.Checkout(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.OrderIntake.importRowsMethod,
            transcode: { input in
                let request = try input.body(PointsV1.ImportOrderRowsRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ImportOrderRowsReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Checkouts.payMethod,
            transcode: { input in
                let request = try input.body(PointsV1.PayCheckoutRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.PlaceOrderReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Checkouts.quoteMethod,
            transcode: { input in
                let request = try input.body(PointsV1.QuoteCheckoutRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.CheckoutQuote(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.PayerNotices.takeMethod,
            transcode: { input in
                let request = try input.body(PointsV1.TakePaidOrderRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.TakePaidOrderReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Payments.createMethod,
            transcode: { input in
                let request = try input.body(PointsV1.CreatePaymentRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.PaymentReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Payments.getMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.GetPaymentRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.PaymentReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Payments.listRefundsMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListPaymentRefundsRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListPaymentRefundsReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Payments.retryRefundMethod,
            transcode: { input in
                var request = try input.body(PointsV1.RetryPaymentRefundRequest.self)
                try input.bind("id", to: &request.id)
                try input.bind("refund_id", to: &request.refundId)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.PaymentRefundReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Payments.settleRefundMethod,
            transcode: { input in
                var request = try input.body(PointsV1.SettlePaymentRefundRequest.self)
                try input.bind("id", to: &request.id)
                try input.bind("refund_id", to: &request.refundId)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.PaymentRefundReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Payments.closeMethod,
            transcode: { input in
                var request = try input.body(PointsV1.ClosePaymentRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.PaymentReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Payments.refundMethod,
            transcode: { input in
                var request = try input.body(PointsV1.RefundPaymentRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.PaymentRefundReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.PlatformOrders.takeMethod,
            transcode: { input in
                let request = try input.body(PointsV1.TakePlatformOrderRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.TakePlatformOrderReply(serialized: bytes)
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
            MarketingV1.PromoCodes.listMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MarketingV1.ListPromoBatchesRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MarketingV1.ListPromoBatchesReply(serialized: $0)) }
        ),
        HTTPRoute(
            MarketingV1.PromoCodes.createMethod,
            transcode: { input in
                let request = try input.body(MarketingV1.CreatePromoCodesRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.CreatePromoCodesReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.PromoCodes.closeMethod,
            transcode: { input in
                var request = try input.body(MarketingV1.PromoBatchRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.PromoBatchReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.PromoCodes.exportMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MarketingV1.ExportPromoCodesRequest()
                try input.bind("id", to: &request.id)
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(0)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MarketingV1.ExportPromoCodesReply(serialized: $0)) }
        ),
        HTTPRoute(
            MarketingV1.Promotions.listMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MarketingV1.ListPromotionsRequest()
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
            respond: { try HTTPReply(MarketingV1.ListPromotionsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MarketingV1.Promotions.createMethod,
            transcode: { input in
                let request = try input.body(MarketingV1.CreatePromotionRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.PromotionReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.Promotions.getMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MarketingV1.GetPromotionRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MarketingV1.Promotion(serialized: $0)) }
        ),
        HTTPRoute(
            MarketingV1.Promotions.updateMethod,
            transcode: { input in
                var request = try input.body(MarketingV1.UpdatePromotionRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.PromotionReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.Promotions.getUsesMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MarketingV1.GetPromotionUsesRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MarketingV1.GetPromotionUsesReply(serialized: $0)) }
        ),
        HTTPRoute(
            MarketingV1.Promotions.listVersionsMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MarketingV1.ListPromotionVersionsRequest()
                try input.bind("id", to: &request.id)
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MarketingV1.ListPromotionVersionsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MarketingV1.Promotions.archiveMethod,
            transcode: { input in
                var request = try input.body(MarketingV1.ChangePromotionRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.PromotionReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.Promotions.pauseMethod,
            transcode: { input in
                var request = try input.body(MarketingV1.ChangePromotionRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.PromotionReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.Promotions.publishMethod,
            transcode: { input in
                var request = try input.body(MarketingV1.PublishPromotionRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.PromotionReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.Promotions.resumeMethod,
            transcode: { input in
                var request = try input.body(MarketingV1.ChangePromotionRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.PromotionReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.PunchCards.listPlansMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListPunchCardPlansRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListPunchCardPlansReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.PunchCards.createPlanMethod,
            transcode: { input in
                let request = try input.body(PointsV1.CreatePunchCardPlanRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.PunchCardPlanReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.PunchCards.archivePlanMethod,
            transcode: { input in
                var request = try input.body(PointsV1.ArchivePunchCardPlanRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.PunchCardPlanReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.PunchCards.sellMethod,
            transcode: { input in
                let request = try input.body(PointsV1.SellPunchCardRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.PunchCardReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.PunchCards.getMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.GetPunchCardRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.PunchCard(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.PunchCards.listEntriesMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListPunchCardEntriesRequest()
                try input.bind("id", to: &request.id)
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListPunchCardEntriesReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.PunchCards.refundMethod,
            transcode: { input in
                var request = try input.body(PointsV1.RefundPunchCardRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.PunchCardReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.PunchCards.undoUseMethod,
            transcode: { input in
                var request = try input.body(PointsV1.UndoPunchCardUseRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.PunchCardReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.PunchCards.useMethod,
            transcode: { input in
                var request = try input.body(PointsV1.UsePunchCardRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.PunchCardReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
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
            PointsV1.Accounts.exportMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ExportAccountsRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "from": request.from = try text.value(); return .once(0)
                    case "to": request.to = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(line: PointsV1.AccountsLine(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Wishes.getCoverageMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.GetBenefitCoverageRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "from": request.from = try text.value(); return .once(0)
                    case "to": request.to = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.BenefitCoverage(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Scenes.countSourcesMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.CountSourcesRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "from": request.from = try text.value(); return .once(0)
                    case "to": request.to = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.CountSourcesReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.LifeCycles.countStagesMethod,
            transcode: { input in
                try input.refuseBody()
                let request = MemberV1.CountStagesRequest()
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.CountStagesReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Benefits.settlePartnersMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.SettlePartnersRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "from": request.from = try text.value(); return .once(0)
                    case "to": request.to = try text.value(); return .once(1)
                    case "partnerCode": request.partnerCode = try text.value(); return .once(2)
                    case "benefitCode": request.benefitCode = try text.value(); return .once(3)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.SettlePartnersReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Payments.getReconciliationMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.GetPaymentReconciliationRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "date": request.date = try text.value(); return .once(0)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.GetPaymentReconciliationReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Sources.reportMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.ReportSourcesRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "from": request.from = try text.value(); return .once(0)
                    case "to": request.to = try text.value(); return .once(1)
                    case "days": request.days = try text.value(); return .once(2)
                    case "origin": request.origin = try text.value(); return .once(3)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ReportSourcesReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.StoredValue.getUnspentFundsMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.GetUnspentFundsRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "months": request.months = try text.value(); return .once(0)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.UnspentFunds(serialized: $0)) }
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
            PointsV1.Risk.listReferralsMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListReferralReviewsRequest()
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
            respond: { try HTTPReply(PointsV1.ListReferralReviewsReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Risk.approveReferralMethod,
            transcode: { input in
                var request = try input.body(PointsV1.DecideReferralRequest.self)
                try input.bind("friend_id", to: &request.friendId)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.DecideReferralReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Risk.rejectReferralMethod,
            transcode: { input in
                var request = try input.body(PointsV1.DecideReferralRequest.self)
                try input.bind("friend_id", to: &request.friendId)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.DecideReferralReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Scenes.listMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.ListScenesRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListScenesReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Scenes.createMethod,
            transcode: { input in
                let request = try input.body(MemberV1.CreateSceneRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.SceneReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Scenes.disableMethod,
            transcode: { input in
                var request = try input.body(MemberV1.DisableSceneRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.SceneReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Tills.listShiftsMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListShiftsRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "storeId": request.storeId = try text.value(); return .once(0)
                    case "businessDate": request.businessDate = try text.value(); return .once(1)
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(2)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(3)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListShiftsReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Tills.openShiftMethod,
            transcode: { input in
                let request = try input.body(PointsV1.OpenShiftRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.ShiftReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Tills.getShiftMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.GetShiftRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.Shift(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Tills.closeShiftMethod,
            transcode: { input in
                var request = try input.body(PointsV1.CloseShiftRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.ShiftReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Tills.correctShiftMethod,
            transcode: { input in
                var request = try input.body(PointsV1.CorrectShiftRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.ShiftReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Tills.countShiftMethod,
            transcode: { input in
                var request = try input.body(PointsV1.CountShiftRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.ShiftReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Tills.moveCashMethod,
            transcode: { input in
                var request = try input.body(PointsV1.MoveCashRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.ShiftReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Staff.listMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.ListStaffRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListStaffReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Staff.createMethod,
            transcode: { input in
                let request = try input.body(MemberV1.CreateStaffRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.StaffPasswordReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.StaffPlatforms.bindMethod,
            transcode: { input in
                let request = try input.body(MemberV1.BindStaffAccountRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.BindStaffAccountReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.StaffPlatforms.issueTokenMethod,
            transcode: { input in
                let request = try input.body(MemberV1.PlatformStaffTokenRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.PlatformStaffTokenReply(serialized: bytes)
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
        HTTPRoute(
            MemberV1.Sessions.refreshStaffMethod,
            transcode: { input in
                let request = try input.body(MemberV1.RefreshStaffTokenRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.RefreshStaffTokenReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Sessions.confirmTotpMethod,
            transcode: { input in
                let request = try input.body(MemberV1.ConfirmTotpRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.ConfirmTotpReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Sessions.enrolTotpMethod,
            transcode: { input in
                let request = try input.body(MemberV1.EnrolTotpRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.EnrolTotpReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Staff.getMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.GetStaffRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.StaffAccount(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Sessions.listOfStaffMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.ListStaffSessionsRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListSessionsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Staff.disableMethod,
            transcode: { input in
                var request = try input.body(MemberV1.ChangeStaffRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.ChangeStaffReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Staff.enableMethod,
            transcode: { input in
                var request = try input.body(MemberV1.ChangeStaffRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.ChangeStaffReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Staff.resetPasswordMethod,
            transcode: { input in
                var request = try input.body(MemberV1.ChangeStaffRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.StaffPasswordReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Staff.resetTotpMethod,
            transcode: { input in
                var request = try input.body(MemberV1.ChangeStaffRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.ChangeStaffReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Staff.setAccessMethod,
            transcode: { input in
                var request = try input.body(MemberV1.SetStaffAccessRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.ChangeStaffReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Sessions.endOfStaffMethod,
            transcode: { input in
                var request = try input.body(MemberV1.EndStaffSessionRequest.self)
                try input.bind("staff_id", to: &request.staffId)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.EndSessionReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.StoredValue.placeHoldMethod,
            transcode: { input in
                let request = try input.body(PointsV1.PlaceStoredValueHoldRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.StoredValueHoldReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.StoredValue.captureHoldMethod,
            transcode: { input in
                var request = try input.body(PointsV1.CaptureStoredValueHoldRequest.self)
                try input.bind("hold_id", to: &request.holdId)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.StoredValueSpendReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.StoredValue.voidHoldMethod,
            transcode: { input in
                var request = try input.body(PointsV1.VoidStoredValueHoldRequest.self)
                try input.bind("hold_id", to: &request.holdId)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.StoredValueChangeReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.StoredValue.listPlansMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListStoredValuePlansRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "withArchived": request.withArchived = try text.value(); return .once(0)
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(1)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(2)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListStoredValuePlansReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.StoredValue.createPlanMethod,
            transcode: { input in
                let request = try input.body(PointsV1.CreateStoredValuePlanRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.StoredValuePlanReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.StoredValue.archivePlanMethod,
            transcode: { input in
                var request = try input.body(PointsV1.ArchiveStoredValuePlanRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.StoredValuePlanReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.StoredValue.restoreMethod,
            transcode: { input in
                var request = try input.body(PointsV1.RestoreStoredValueRequest.self)
                try input.bind("spend_id", to: &request.spendId)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.StoredValueSpendReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.StoredValue.getTermsMethod,
            transcode: { input in
                try input.refuseBody()
                let request = PointsV1.GetStoredValueTermsRequest()
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.StoredValueTermsReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.StoredValue.setTermsMethod,
            transcode: { input in
                let request = try input.body(PointsV1.SetStoredValueTermsRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.StoredValueTermsReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Invoices.listForTopUpMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListTopUpInvoicesRequest()
                try input.bind("top_up_id", to: &request.topUpId)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListInvoicesReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Invoices.requestForTopUpMethod,
            transcode: { input in
                var request = try input.body(PointsV1.RequestTopUpInvoiceRequest.self)
                try input.bind("top_up_id", to: &request.topUpId)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.InvoiceReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.StoredValue.activateTopUpMethod,
            transcode: { input in
                var request = try input.body(PointsV1.ActivateTopUpRequest.self)
                try input.bind("top_up_id", to: &request.topUpId)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.ActivateTopUpReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.StoredValue.requestWithdrawalMethod,
            transcode: { input in
                let request = try input.body(PointsV1.RequestWithdrawalRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.WithdrawalReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.StoredValue.getWithdrawalMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.GetWithdrawalRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.WithdrawalReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.StoredValue.completeWithdrawalMethod,
            transcode: { input in
                var request = try input.body(PointsV1.CompleteWithdrawalRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.WithdrawalReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.StoredValue.failWithdrawalMethod,
            transcode: { input in
                var request = try input.body(PointsV1.FailWithdrawalRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.WithdrawalReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.StoredValue.previewWithdrawalMethod,
            transcode: { input in
                let request = try input.body(PointsV1.PreviewWithdrawalRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.WithdrawalQuote(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.StoredValue.spendMethod,
            transcode: { input in
                let request = try input.body(PointsV1.SpendStoredValueRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.StoredValueSpendReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.StoredValue.topUpMethod,
            transcode: { input in
                let request = try input.body(PointsV1.TopUpRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.TopUpReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Tills.getDayMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.GetDayRequest()
                try input.bind("store_id", to: &request.storeId)
                try input.bind("business_date", to: &request.businessDate)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.Day(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Tills.closeDayMethod,
            transcode: { input in
                var request = try input.body(PointsV1.CloseDayRequest.self)
                try input.bind("store_id", to: &request.storeId)
                try input.bind("business_date", to: &request.businessDate)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.DayReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Tills.sumTipsMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.SumTipsRequest()
                try input.bind("store_id", to: &request.storeId)
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "fromDate": request.fromDate = try text.value(); return .once(0)
                    case "toDate": request.toDate = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.SumTipsReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Subscriptions.listPlansMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListSubscriptionPlansRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListSubscriptionPlansReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Subscriptions.createPlanMethod,
            transcode: { input in
                let request = try input.body(PointsV1.CreateSubscriptionPlanRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.SubscriptionPlanReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Subscriptions.archivePlanMethod,
            transcode: { input in
                var request = try input.body(PointsV1.ArchiveSubscriptionPlanRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.SubscriptionPlanReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Subscriptions.startMethod,
            transcode: { input in
                let request = try input.body(PointsV1.StartSubscriptionRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.SubscriptionReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Subscriptions.getMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.GetSubscriptionRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.Subscription(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Subscriptions.listChargesMethod,
            transcode: { input in
                try input.refuseBody()
                var request = PointsV1.ListSubscriptionChargesRequest()
                try input.bind("id", to: &request.id)
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PointsV1.ListSubscriptionChargesReply(serialized: $0)) }
        ),
        HTTPRoute(
            PointsV1.Subscriptions.cancelMethod,
            transcode: { input in
                var request = try input.body(PointsV1.CancelSubscriptionRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.SubscriptionReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Subscriptions.resumeMethod,
            transcode: { input in
                var request = try input.body(PointsV1.ResumeSubscriptionRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.SubscriptionReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Themes.getMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.GetThemeRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "knownVersion": request.knownVersion = try text.value(); return .once(0)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.GetThemeReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Themes.putMethod,
            transcode: { input in
                let request = try input.body(MemberV1.PutThemeRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.PutThemeReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            PointsV1.Tills.recordTipMethod,
            transcode: { input in
                let request = try input.body(PointsV1.RecordTipRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try PointsV1.RecordTipReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Units.listMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.ListUnitsRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(0)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListUnitsReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Units.createMethod,
            transcode: { input in
                let request = try input.body(MemberV1.CreateUnitRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.ChangeUnitReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Units.closeMethod,
            transcode: { input in
                var request = try input.body(MemberV1.CloseUnitRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.ChangeUnitReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Units.moveMethod,
            transcode: { input in
                var request = try input.body(MemberV1.MoveUnitRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.ChangeUnitReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Units.renameMethod,
            transcode: { input in
                var request = try input.body(MemberV1.RenameUnitRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.ChangeUnitReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.Uploads.beginMethod,
            transcode: { input in
                let request = try input.body(MarketingV1.BeginUploadRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.UploadReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.Uploads.getMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MarketingV1.UploadRequest()
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(MarketingV1.Upload(serialized: $0)) }
        ),
        HTTPRoute(
            MarketingV1.Uploads.cancelMethod,
            transcode: { input in
                var request = try input.body(MarketingV1.UploadRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.UploadReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.Uploads.sendMethod,
            transcode: { input in
                var request = MarketingV1.SendUploadRequest(
                    offset: input.part.offset, content: input.bodyBytes, last: input.part.isLast,
                    spoiled: input.part.isSpoiled)
                try input.bind("id", to: &request.id)
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.UploadReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.Uploads.finishMethod,
            transcode: { input in
                var request = try input.body(MarketingV1.FinishUploadRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.UploadReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.Uploads.listRejectedMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MarketingV1.ListRejectedRowsRequest()
                try input.bind("id", to: &request.id)
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(0)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(PatronV1.RejectedRows(serialized: $0)) }
        ),
        HTTPRoute(
            MarketingV1.Uploads.resumeMethod,
            transcode: { input in
                var request = try input.body(MarketingV1.UploadRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.UploadReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MarketingV1.Uploads.appendMethod,
            transcode: { input in
                let request = try input.body(MarketingV1.AppendUploadRequest.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MarketingV1.UploadReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Wishes.listMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.ListWishesRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "state": request.state = try text.value(); return .once(0)
                    case "memberId": request.memberId = try text.value(); return .once(1)
                    case "page_size", "pageSize": request.pageSize = try text.value(); return .once(2)
                    case "page_token", "pageToken": request.pageToken = try text.value(); return .once(3)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.ListWishesReply(serialized: $0)) }
        ),
        HTTPRoute(
            MemberV1.Wishes.answerMethod,
            transcode: { input in
                var request = try input.body(MemberV1.AnswerWishRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.WishReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Wishes.closeMethod,
            transcode: { input in
                var request = try input.body(MemberV1.CloseWishRequest.self)
                try input.bind("id", to: &request.id)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { bytes in
                let reply = try MemberV1.WishReply(serialized: bytes)
                return try HTTPReply(reply, replayed: reply.replayed)
            }
        ),
        HTTPRoute(
            MemberV1.Workbenches.getMethod,
            transcode: { input in
                try input.refuseBody()
                var request = MemberV1.GetWorkbenchRequest()
                try input.readQuery { name, text throws(TranscodingError) in
                    switch name {
                    case "memberId": request.memberId = try text.value(); return .once(0)
                    case "days": request.days = try text.value(); return .once(1)
                    default: return .unknown
                    }
                }
                return try request.serialized()
            },
            respond: { try HTTPReply(MemberV1.Workbench(serialized: $0)) }
        ),
    ]
}
